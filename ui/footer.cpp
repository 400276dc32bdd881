// SPDX-License-Identifier: MIT
#include "ui/footer.h"

#include "ui/link_button.h"
#include "ui/message_line.h"
#include "ui/quiet_box.h"
#include "ui/session.h"
#include "ui/wording/preview_text.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using theme::grid;

namespace {

QString treePart(const Session &session)
{
    return session.tree() ? Footer::tr("cf %1").arg(session.tree()->version) : Footer::tr("no cf tree");
}

QString timePart(const Session &session)
{
    const double milliseconds = static_cast<double>(session.compileTime().count()) / 1000.0;
    return milliseconds > 0 ? Footer::tr("m4 %1 ms").arg(QLocale().toString(milliseconds, 'f', 1))
                            : Footer::tr("m4 –");
}

QString sentenceOf(const Session &session)
{
    return session.isComplete() ? wording::sentence(session.normalisedAnswers(), session.outlook())
                                : wording::unfinishedSentence(session.problems());
}

} // namespace

Footer::Footer(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 3 * grid / 2, 2 * grid, 3 * grid / 2);
    layout->setSpacing(grid);
    layout->addLayout(makeTexts(), 1);
    layout->addSpacing(2 * grid);
    m_back = makeButton(tr("‹ &Back"), "backButton");
    m_next = makeButton(tr("&Next ›"), "nextButton");
    m_export = makeButton(tr("E&xport…"), "exportStepButton");
    m_next->setDefault(true);
    // The buttons beside it stay under the pointer of whoever clicks on.
    QSizePolicy policy = m_export->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_export->setSizePolicy(policy);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT moved(+1); });
    connect(m_export, &QPushButton::clicked, this, &Footer::exportWanted);
    for (QPushButton *button : {m_back, m_next, m_export})
        layout->addWidget(button, 0, Qt::AlignVCenter);
}

QVBoxLayout *Footer::makeTexts()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid / 4);
    auto *sentence = new QLabel;
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sentence = new QuietBox(sentence, 2);
    texts->addWidget(m_sentence);
    texts->addLayout(makeStatus());
    return texts;
}

QHBoxLayout *Footer::makeStatus()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    m_findings = new LinkButton({});
    m_findings->setObjectName(QStringLiteral("findingsButton"));
    m_findings->setToolTip(tr("Shows or hides what there is to know about these answers"));
    connect(m_findings, &QPushButton::clicked, this, &Footer::findingsWanted);
    auto *status = new HintLabel;
    status->setObjectName(QStringLiteral("status"));
    m_status = new QuietBox(status, 1);
    // As high as with the button, or the panes above would move when that comes and goes.
    m_status->setMinimumHeight(m_findings->sizeHint().height());
    line->addWidget(m_findings);
    line->addWidget(m_status, 1);
    return line;
}

QPushButton *Footer::makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setMinimumWidth(11 * grid);
    return button;
}

void Footer::showState(const Session &session)
{
    m_sentence->setText(breakable(sentenceOf(session)));
    const QStringList parts = session.isComplete() ? QStringList{timePart(session), treePart(session)}
                                                   : QStringList{treePart(session)};
    m_status->setText(parts.join(QStringLiteral(" · ")));
    if (const QString counts = wording::findingCounts(session.findings()); counts != m_findings->text())
        m_findings->setText(counts);
    m_findings->setVisible(session.isComplete());
    const bool possible = session.isComplete() && !advice::hasError(session.findings());
    m_export->setEnabled(possible);
    const QString why = possible ? QString() : session.whyNoExport();
    m_export->setToolTip(why.toHtmlEscaped());
    m_export->setAccessibleDescription(why);
}

void Footer::focusFindings()
{
    m_findings->setFocus(Qt::OtherFocusReason);
}

void Footer::offerExport(bool wanted)
{
    m_export->setVisible(wanted);
}

void Footer::setMoves(bool back, bool next)
{
    m_back->setEnabled(back);
    m_next->setEnabled(next);
}
