// SPDX-License-Identifier: MIT
#include "ui/preview/compare_view.h"

#include "ui/answers_file.h"
#include "ui/copy_button.h"
#include "ui/preview/diff_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using theme::grid;

namespace preview {

namespace {

const QString sideBySideKey = QStringLiteral("preview/sideBySide");

enum Shown { Note, Unified, Sides };

/// What one of the two scroll bars does, the other does as well.
void keepTogether(QScrollBar *one, QScrollBar *other)
{
    QObject::connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    QObject::connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
}

} // namespace

CompareView::CompareView(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_isSideBySide(windowSettings().value(sideBySideKey, false).toBool())
{
    setObjectName(QStringLiteral("compare-") + name);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeBody(), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, &CompareView::compare);
}

CompareView::~CompareView() = default;

QWidget *CompareView::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QGridLayout(bar);
    layout->setContentsMargins(3 * grid / 2, 0, grid, grid);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("comparedWith"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeComparison"));
    close->setAccessibleName(tr("Close the comparison"));
    close->setToolTip(tr("Close the comparison (Escape)"));
    connect(close, &QPushButton::clicked, this, &CompareView::closed);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setWordWrap(true);
    m_toggle = new QPushButton;
    m_toggle->setObjectName(QStringLiteral("sideBySide"));
    nameToggle();
    connect(m_toggle, &QPushButton::clicked, this, &CompareView::toggleSides);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(close, 0, 3, Qt::AlignTop);
    layout->addWidget(m_summary, 1, 0);
    layout->addWidget(m_toggle, 1, 2);
    layout->addWidget(makeCopyButton(), 1, 3);
    layout->setColumnStretch(0, 1);
    return bar;
}

void CompareView::nameToggle()
{
    m_toggle->setText(m_isSideBySide ? tr("As one list") : tr("Side by side"));
}

void CompareView::toggleSides()
{
    m_isSideBySide = !m_isSideBySide;
    windowSettings().setValue(sideBySideKey, m_isSideBySide);
    nameToggle();
    showRows();
}

QPushButton *CompareView::makeCopyButton()
{
    m_copy = new CopyButton(tr("Copy as diff"), [this] {
        return m_comparison ? m_comparison->asDiff(m_name, m_reference.carriageReturns) : QString();
    });
    m_copy->setObjectName(QStringLiteral("copyDiff"));
    m_copy->setToolTip(tr("In the format of diff -u, for patch -p1"));
    return m_copy;
}

QWidget *CompareView::makeBody()
{
    m_body = new QStackedWidget;
    m_note = new QLabel;
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(4 * grid);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unified = new DiffText(DiffText::Numbers::Both);
    m_unified->setObjectName(QStringLiteral("unifiedDiff"));
    m_unified->setAccessibleName(tr("Removed and added lines"));
    m_body->addWidget(m_note);
    m_body->addWidget(m_unified);
    m_body->addWidget(makeSides());
    for (DiffText *text : {m_unified, m_left, m_right})
        connect(text, &CodeView::zoomWanted, this, &CompareView::zoomWanted);
    return m_body;
}

QWidget *CompareView::makeSides()
{
    m_left = new DiffText(DiffText::Numbers::Old);
    m_left->setObjectName(QStringLiteral("oldSide"));
    m_left->setAccessibleName(tr("What the file is compared with"));
    m_right = new DiffText(DiffText::Numbers::New);
    m_right->setObjectName(QStringLiteral("newSide"));
    m_right->setAccessibleName(tr("The present file"));
    keepTogether(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    keepTogether(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_left);
    sides->addWidget(m_right);
    return sides;
}

void CompareView::setReference(const Reference &reference)
{
    if (reference == m_reference && m_comparison)
        return;
    m_reference = reference;
    const QString title = tr("Compared with %1").arg(reference.title);
    m_title->setText(reference.remark.isEmpty() ? title : title + u'\n' + reference.remark);
    compare();
}

void CompareView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_soon.start();
}

void CompareView::setZoom(int percent)
{
    for (DiffText *text : {m_unified, m_left, m_right})
        text->setZoom(percent);
}

CodeView *CompareView::code() const
{
    return m_isSideBySide ? m_right : m_unified;
}

void CompareView::compare()
{
    m_soon.stop();
    m_comparison.reset();
    if (m_reference.problem.isEmpty())
        m_comparison = std::make_unique<Comparison>(m_reference.text, m_text);
    showRows();
}

QString CompareView::summary() const
{
    const DiffSize size = m_comparison->size();
    const auto lines = [](qsizetype count) { return static_cast<int>(count); };
    return tr("− %n removed", "lines", lines(size.removed)) + QStringLiteral("   ") +
           tr("+ %n added", "lines", lines(size.added));
}

void CompareView::showRows()
{
    const DiffSize size = m_comparison ? m_comparison->size() : DiffSize();
    const bool differs = size.removed + size.added > 0;
    m_summary->setText(differs ? summary() : QString());
    m_copy->setEnabled(differs);
    m_toggle->setEnabled(differs);
    if (!differs) {
        m_note->setText(m_comparison ? tr("No line differs.") : m_reference.problem);
        m_body->setCurrentIndex(Note);
    } else if (m_isSideBySide) {
        const SideBySide sides = m_comparison->sideBySide();
        m_left->setRows(sides.left);
        m_right->setRows(sides.right);
        m_body->setCurrentIndex(Sides);
    } else {
        m_unified->setRows(m_comparison->unified());
        m_body->setCurrentIndex(Unified);
    }
    Q_EMIT codeChanged();
}

} // namespace preview
