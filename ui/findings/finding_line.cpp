// SPDX-License-Identifier: MIT
#include "ui/findings/finding_line.h"

#include "ui/link_button.h"
#include "ui/message_line.h"
#include "ui/wording/wording.h"
#include "ui/wrapping_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using advice::Grade;
using theme::grid;
using theme::Tone;

namespace {

constexpr int signSize = 2 * grid;

QString placeText(const advice::Place &place)
{
    const std::string_view name = advice::nameOf(place.file);
    const QString file = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return place.line > 0 ? FindingLine::tr("Show line %1 of %2").arg(QString::number(place.line), file)
                          : FindingLine::tr("Show %1").arg(file);
}

void addRow(QVBoxLayout &layout, const std::vector<QPushButton *> &buttons)
{
    if (buttons.empty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    layout.addSpacing(grid / 2);
    layout.addLayout(row);
}

} // namespace

FindingLine::FindingLine(const advice::Finding &finding, const QString &repair, Links links,
                         QWidget *parent)
    : QWidget(parent), m_finding(finding), m_sign(new QLabel), m_text(new QLabel)
{
    m_sign->setFixedSize(signSize, signSize + 2);
    m_sign->setAlignment(Qt::AlignBottom);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setText(tr("%1: %2", "grade, finding")
                        .arg(wording::gradeName(finding.grade), wording::findingText(finding)));
    setAccessibleName(wording::findingParagraph(finding));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid / 4);
    texts->addWidget(m_text);
    texts->addWidget(new HintLabel(wording::findingRemedy(finding)));
    addButtons(*texts, repair, links);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    colour();
}

// Three have no room beside each other in a narrow column.
void FindingLine::addButtons(QVBoxLayout &layout, const QString &repair, Links links)
{
    std::vector<QPushButton *> row = repairButtons(repair);
    const std::vector<QPushButton *> further = links == Links::None ? std::vector<QPushButton *>() : linkButtons();
    if (row.size() + further.size() > 2) {
        addRow(layout, row);
        addRow(layout, further);
        return;
    }
    row.insert(row.end(), further.begin(), further.end());
    addRow(layout, row);
}

std::vector<QPushButton *> FindingLine::repairButtons(const QString &repair)
{
    if (repair.isEmpty())
        return {};
    auto *button = new WrappingButton(repair);
    button->setObjectName(QStringLiteral("repairButton"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT repairWanted(m_finding); });
    return {button};
}

std::vector<QPushButton *> FindingLine::linkButtons()
{
    std::vector<QPushButton *> links;
    if (const auto field = m_finding.field) {
        auto *link = new LinkButton(tr("Change", "leads to the answer"));
        link->setAccessibleName(tr("Change: %1").arg(wording::fieldLabel(*field)));
        link->setToolTip(link->accessibleName().toHtmlEscaped());
        link->setObjectName(QStringLiteral("fieldLink"));
        connect(link, &QPushButton::clicked, this, [this, field] {
            if (m_finding.addition >= 0)
                Q_EMIT additionWanted(m_finding.addition);
            else
                Q_EMIT fieldWanted(*field);
        });
        links.push_back(link);
    }
    if (const auto place = m_finding.place) {
        auto *link = new LinkButton(placeText(*place));
        link->setObjectName(QStringLiteral("lineLink"));
        connect(link, &QPushButton::clicked, this,
                [this, place] { Q_EMIT lineWanted(place->file, place->line); });
        links.push_back(link);
    }
    return links;
}

void FindingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FindingLine::colour()
{
    m_sign->setPixmap(theme::toneSign(toneOf(m_finding.grade), palette(), signSize, devicePixelRatioF()));
}

Tone toneOf(Grade grade)
{
    switch (grade) {
    case Grade::Note:
        return Tone::Note;
    case Grade::Warning:
        return Tone::Warning;
    case Grade::Error:
        break;
    }
    return Tone::Error;
}
