// SPDX-License-Identifier: MIT
#include "ui/preview/line_update.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <algorithm>
#include <optional>
#include <ranges>

namespace preview {

namespace {

/// How far to look for the place where two texts run together again.
constexpr qsizetype window = 64;

struct Meeting {
    qsizetype skipOld;
    qsizetype skipNew;
};

bool agree(const QStringList &before, qsizetype i, const QStringList &after, qsizetype j)
{
    return i < before.size() && j < after.size() && before[i] == after[j];
}

/// The nearest place past (i, j) where two lines in a row agree, so that a lone blank line does not mislead.
std::optional<Meeting> meetingAfter(const QStringList &before, qsizetype i, const QStringList &after,
                                    qsizetype j)
{
    for (qsizetype distance = 1; distance < window; ++distance) {
        for (qsizetype skipOld = 0; skipOld <= distance; ++skipOld) {
            const qsizetype skipNew = distance - skipOld;
            if (agree(before, i + skipOld, after, j + skipNew) &&
                agree(before, i + skipOld + 1, after, j + skipNew + 1))
                return Meeting{skipOld, skipNew};
        }
    }
    return std::nullopt;
}

/// How many lines agree at the end of what follows (i, j).
qsizetype commonEnd(const QStringList &before, qsizetype i, const QStringList &after, qsizetype j)
{
    qsizetype count = 0;
    const qsizetype most = qMin(before.size() - i, after.size() - j);
    while (count < most && before[before.size() - 1 - count] == after[after.size() - 1 - count])
        ++count;
    return count;
}

/// A cursor over `count` lines from `first`, with the line breaks that go with them.
QTextCursor selectLines(QTextDocument &document, qsizetype first, qsizetype count)
{
    QTextCursor cursor(document.findBlockByNumber(static_cast<int>(first)));
    const QTextBlock last = document.findBlockByNumber(static_cast<int>(first + count - 1));
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

void insertLines(QTextDocument &document, qsizetype before, const QString &lines)
{
    const QTextBlock block = document.findBlockByNumber(static_cast<int>(before));
    if (block.isValid()) {
        QTextCursor(block).insertText(lines + u'\n');
        return;
    }
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u'\n' + lines);
}

void removeLines(QTextDocument &document, qsizetype first, qsizetype count)
{
    QTextCursor cursor = selectLines(document, first, count);
    const int end = cursor.position();
    const int start = cursor.anchor();
    const bool atEnd = end >= document.characterCount() - 1;
    cursor.setPosition(atEnd && start > 0 ? start - 1 : start);
    cursor.setPosition(atEnd ? end : end + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// `above`: lines of the document before those that `change` counts.
void apply(QTextDocument &document, const LineChange &change, qsizetype above, const QStringList &newLines)
{
    const QString lines = newLines.sliced(change.newFirst, change.newCount).join(u'\n');
    const qsizetype first = above + change.oldFirst;
    if (change.newCount == 0)
        removeLines(document, first, change.oldCount);
    else if (change.oldCount == 0)
        insertLines(document, first, lines);
    else
        selectLines(document, first, change.oldCount).insertText(lines);
}

/// Two texts agree before `start`, which begins a line, and in their last `end` characters, which follow a
/// line.
struct Span {
    qsizetype start;
    qsizetype end;
};

/// Whole lines only, so that the rest can be compared line by line. Most of a file never gets that far.
Span commonSpan(const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype start = std::ranges::mismatch(before, after).in1 - before.begin();
    start = start == 0 ? 0 : before.lastIndexOf(u'\n', start - 1) + 1;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const qsizetype newline = before.indexOf(u'\n', before.size() - end);
    return {start, newline < 0 ? 0 : before.size() - newline};
}

QStringList linesBetween(const QString &text, const Span &span)
{
    return text.sliced(span.start, text.size() - span.end - span.start).split(u'\n');
}

} // namespace

std::vector<LineChange> changedLines(const QStringList &before, const QStringList &after)
{
    std::vector<LineChange> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (true) {
        while (agree(before, i, after, j)) {
            ++i;
            ++j;
        }
        if (i == before.size() && j == after.size())
            return changes;
        if (const auto meeting = meetingAfter(before, i, after, j)) {
            changes.push_back({i, meeting->skipOld, j, meeting->skipNew});
            i += meeting->skipOld;
            j += meeting->skipNew;
            continue;
        }
        const qsizetype end = commonEnd(before, i, after, j);
        changes.push_back({i, before.size() - end - i, j, after.size() - end - j});
        return changes;
    }
}

void updateText(QPlainTextEdit &edit, const QString &before, const QString &after)
{
    const Span same = commonSpan(before, after);
    const QStringList newLines = linesBetween(after, same);
    const std::vector<LineChange> changes = changedLines(linesBetween(before, same), newLines);
    if (changes.empty())
        return;
    const qsizetype above = QStringView(before).first(same.start).count(u'\n');
    const int position = edit.verticalScrollBar()->value();
    // From the end, so that the numbers of the lines before stay true. Not as one edit block: the highlighter
    // would go over everything from the first change to the last.
    for (const LineChange &change : std::views::reverse(changes))
        apply(*edit.document(), change, above, newLines);
    edit.verticalScrollBar()->setValue(position);
}

} // namespace preview
