// SPDX-License-Identifier: MIT
// What an editor shows of a line's place in the whole: marks, links to another text, lines that are hidden.
#include "ui/preview/editor.h"
#include "ui/preview/scroll_marks.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

using theme::grid;

namespace preview {

namespace {

/// So many before and after a line that was hidden tell where it stands.
constexpr int linesAround = 2;

/// In order, each once, and none that the text does not have.
std::vector<int> tidy(std::vector<int> lines, int count)
{
    std::erase_if(lines, [count](int line) { return line < 0 || line >= count; });
    std::ranges::sort(lines);
    const auto rest = std::ranges::unique(lines);
    lines.erase(rest.begin(), rest.end());
    return lines;
}

/// What was said of the lines of a text, for those of the text that the changes make of it; new ones are shown.
std::vector<bool> carried(const std::vector<bool> &shown, const std::vector<text::LineChange> &changes)
{
    std::vector<bool> now;
    now.reserve(shown.size());
    std::size_t line = 0;
    for (const text::LineChange &change : changes) {
        const auto first = qMin(static_cast<std::size_t>(change.oldFirst), shown.size());
        now.insert(now.end(), shown.begin() + static_cast<std::ptrdiff_t>(line),
                   shown.begin() + static_cast<std::ptrdiff_t>(first));
        now.insert(now.end(), static_cast<std::size_t>(change.newCount), true);
        line = qMin(first + static_cast<std::size_t>(change.oldCount), shown.size());
    }
    now.insert(now.end(), shown.begin() + static_cast<std::ptrdiff_t>(line), shown.end());
    return now;
}

} // namespace

void Editor::setMarked(const std::vector<int> &lines)
{
    const std::vector<int> before = std::exchange(m_marked, tidy(lines, blockCount()));
    if (before == m_marked)
        return;
    fold();
    updateTags(before, m_marked);
    showTicks();
}

void Editor::setLinked(const std::vector<int> &lines)
{
    const std::vector<int> before = std::exchange(m_linked, tidy(lines, blockCount()));
    if (before != m_linked)
        updateTags(before, m_linked);
}

void Editor::updateTags(const std::vector<int> &before, const std::vector<int> &now)
{
    const auto [first, end] = linesInSight();
    for (int line = first; line < end; ++line) {
        if (std::ranges::binary_search(before, line) != std::ranges::binary_search(now, line))
            updateLine(line);
    }
}

LineTag Editor::tagOf(int line) const
{
    if (std::ranges::binary_search(m_marked, line))
        return LineTag::Marked;
    return std::ranges::binary_search(m_linked, line) ? LineTag::Linked : LineTag::None;
}

bool Editor::goToMark(int direction)
{
    if (m_marked.empty())
        return false;
    const int here = textCursor().blockNumber();
    const auto next = std::ranges::upper_bound(m_marked, here);
    const auto same = std::ranges::lower_bound(m_marked, here);
    if (direction > 0)
        goToLine(next == m_marked.end() ? m_marked.front() : *next);
    else
        goToLine(same == m_marked.begin() ? m_marked.back() : *(same - 1));
    return true;
}

void Editor::followText(const QString &text)
{
    m_marked.clear();
    m_linked.clear();
    m_revealed = -1;
    if (!m_shown.empty())
        m_shown = carried(m_shown, text::changedLines(QStringView(m_text), QStringView(text)));
}

void Editor::showOnly(const std::vector<bool> &lines)
{
    m_shown = lines;
    m_revealed = -1;
    fold();
    showTicks();
}

void Editor::fold()
{
    std::vector<bool> shown = m_shown;
    const auto show = [&shown](qsizetype line) {
        if (line >= 0 && line < std::ssize(shown))
            shown[static_cast<std::size_t>(line)] = true;
    };
    if (!shown.empty()) {
        for (const text::LineChange &change : m_changes) {
            for (qsizetype i = 0; i < qMax(change.newCount, qsizetype{1}); ++i)
                show(qMin(change.newFirst + i, qsizetype{blockCount() - 1}));
        }
        for (const LineFinding &finding : m_findings)
            show(finding.line);
        std::ranges::for_each(m_marked, show);
        for (int line = m_revealed - linesAround; m_revealed >= 0 && line <= m_revealed + linesAround; ++line)
            show(line);
    }
    m_folding.apply(*this, shown);
}

void Editor::unfold(int line)
{
    const Folding::Run *run = m_folding.runAt(line);
    if (!run)
        return;
    for (int i = run->first; i < run->first + run->count; ++i)
        m_shown[static_cast<std::size_t>(i)] = true;
    fold();
    showTicks();
}

void Editor::revealLine(int line)
{
    if (isHidden(line)) {
        m_revealed = line;
        fold();
        showTicks();
    }
    CodeView::revealLine(line);
}

bool Editor::isInSight(int line) const
{
    const int first = verticalScrollBar()->value();
    const int row = rowOf(line);
    return first <= row && row < first + qMax(1, verticalScrollBar()->pageStep()) && !isHidden(line);
}

int Editor::rowOf(int line) const
{
    return document()->findBlockByNumber(qMin(line, blockCount() - 1)).firstLineNumber();
}

void Editor::showTicks()
{
    Ticks ticks;
    ticks.rows = qMax(1, document()->lineCount());
    for (const text::LineChange &change : m_changes)
        ticks.changes.push_back({rowOf(static_cast<int>(change.newFirst)), static_cast<int>(change.newCount)});
    std::ranges::transform(m_marked, std::back_inserter(ticks.marked), [this](int line) { return rowOf(line); });
    m_scrollMarks->setTicks(ticks);
}

void Editor::moveLine(bool down)
{
    QTextBlock block = textCursor().block();
    do {
        block = down ? block.next() : block.previous();
    } while (block.isValid() && !block.isVisible());
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
}

void Editor::mouseReleaseEvent(QMouseEvent *event)
{
    CodeView::mouseReleaseEvent(event);
    const int line = lineAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && m_folding.countAt(line) > 0)
        unfold(line);
}

void Editor::focusInEvent(QFocusEvent *event)
{
    CodeView::focusInEvent(event);
    Q_EMIT focused();
}

void Editor::paintInstead(QPainter &painter, const QRectF &area, int line)
{
    const int count = m_folding.countAt(line);
    if (count == 0)
        return;
    const bool isCurrent = line == m_currentLine;
    painter.fillRect(area, isCurrent ? palette().alternateBase() : palette().base());
    painter.setPen(theme::mutedColour(palette()));
    QFont quiet = theme::smallFont();
    quiet.setPointSizeF(font().pointSizeF() * 0.92);
    painter.setFont(quiet);
    const QString text = tr("⋯ %1").arg(tr("%Ln line(s) hidden", nullptr, count));
    painter.drawText(area.adjusted(grid / 2.0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace preview
