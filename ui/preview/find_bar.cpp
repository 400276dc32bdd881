// SPDX-License-Identifier: MIT
#include "ui/preview/find_bar.h"

#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using theme::grid;

namespace preview {

namespace {

std::vector<TextRange> placesOf(const QString &wanted, const QString &text, Qt::CaseSensitivity sensitivity)
{
    std::vector<TextRange> places;
    if (wanted.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(wanted, 0, sensitivity); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), sensitivity))
        places.push_back({static_cast<int>(at), static_cast<int>(wanted.size())});
    return places;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_case(new QCheckBox(tr("Match case"))), m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid, grid / 2, grid, grid / 2);
    layout->setSpacing(grid);
    makeLine();
    m_case->setObjectName(QStringLiteral("findCase"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setWordWrap(true);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(999).arg(999)));
    QPushButton *previous = makeButton(QStringLiteral("↑"), tr("Previous place"), tr("Previous place (Shift+F3)"));
    QPushButton *next = makeButton(QStringLiteral("↓"), tr("Next place"), tr("Next place (F3)"));
    QPushButton *closing = makeButton(QStringLiteral("✕"), tr("Close the search"), tr("Close the search (Escape)"));
    layout->addWidget(m_line, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, previous, next, m_case, closing})
        layout->addWidget(widget);
    connect(previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(next, &QPushButton::clicked, this, [this] { go(+1); });
    connect(closing, &QPushButton::clicked, this, &FindBar::close);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    // A new text comes in several pieces.
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FindBar::searchAgain);
    hide();
}

void FindBar::makeLine()
{
    m_line->setObjectName(QStringLiteral("findText"));
    m_line->setAccessibleName(tr("Find in the file"));
    m_line->setPlaceholderText(tr("Find in the file"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumWidth(10 * grid);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &FindBar::search);
}

QPushButton *FindBar::makeButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFixedWidth(4 * grid);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::setTarget(CodeView *target)
{
    if (target == m_target)
        return;
    if (m_target) {
        m_target->setFound({}, -1);
        m_target->document()->disconnect(&m_again);
    }
    m_target = target;
    if (!m_target)
        return;
    connect(m_target->document(), &QTextDocument::contentsChanged, &m_again, qOverload<>(&QTimer::start));
    m_from = m_target->textCursor().selectionStart();
    searchAgain();
}

void FindBar::open()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_cameFrom = focused;
    if (m_target) {
        m_from = m_target->textCursor().selectionStart();
        const QString selected = m_target->textCursor().selectedText();
        if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
            m_line->setText(selected);
    }
    show();
    Q_EMIT openChanged();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    Q_EMIT openChanged();
    if (m_target)
        m_target->setFound({}, -1);
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else if (m_target)
        m_target->setFocus(Qt::OtherFocusReason);
}

void FindBar::go(int direction)
{
    if (m_found.empty())
        return;
    const auto count = std::ssize(m_found);
    m_current = (m_current + direction + count) % count;
    m_from = m_found[static_cast<std::size_t>(m_current)].position;
    showCurrent();
}

void FindBar::searchAgain()
{
    if (!isVisibleTo(parentWidget()) || !m_target)
        return;
    m_found = placesOf(m_line->text(), m_target->toPlainText(),
                       m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    m_current = m_found.empty() ? -1 : 0;
    const auto next = std::ranges::lower_bound(m_found, m_from, {}, &TextRange::position);
    if (next != m_found.end())
        m_current = next - m_found.begin();
    m_target->setFound(m_found, m_current);
    tell();
}

void FindBar::search()
{
    searchAgain();
    showCurrent();
}

void FindBar::showCurrent()
{
    tell();
    if (m_current < 0 || !m_target)
        return;
    const TextRange place = m_found[static_cast<std::size_t>(m_current)];
    QTextCursor cursor(m_target->document());
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    m_target->setTextCursor(cursor);
    m_target->revealLine(cursor.blockNumber());
    m_target->ensureCursorVisible();
    m_target->setFound(m_found, m_current);
}

void FindBar::tell()
{
    if (m_line->text().isEmpty())
        m_count->clear();
    else if (m_found.empty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(std::ssize(m_found)));
    m_line->setAccessibleDescription(m_count->text());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            go(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace preview
