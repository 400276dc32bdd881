// SPDX-License-Identifier: MIT
#include "ui/preview/line_update.h"

#include "ui/preview/line_diff.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <ranges>

namespace preview {

namespace {

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

/// `count` lines from `first`, with the line feeds between them.
QString textOf(const std::vector<QStringView> &lines, qsizetype first, qsizetype count)
{
    const auto firstLine = lines.begin() + first;
    return count == 0 ? QString() : QStringView(firstLine->begin(), (firstLine + count - 1)->end()).toString();
}

void apply(QTextDocument &document, const LineChange &change, const QString &lines)
{
    if (change.newCount == 0)
        removeLines(document, change.oldFirst, change.oldCount);
    else if (change.oldCount == 0)
        insertLines(document, change.oldFirst, lines);
    else
        selectLines(document, change.oldFirst, change.oldCount).insertText(lines);
}

/// How much further down the line numbered `line` is afterwards.
qsizetype linesGained(const std::vector<LineChange> &changes, qsizetype line)
{
    qsizetype gained = 0;
    for (const LineChange &change : changes) {
        if (change.oldFirst + change.oldCount <= line)
            gained += change.newCount - change.oldCount;
    }
    return gained;
}

} // namespace

void updateText(QPlainTextEdit &edit, const QString &before, const QString &after)
{
    const std::vector<LineChange> changes = changedLines(QStringView(before), QStringView(after));
    if (changes.empty())
        return;
    const std::vector<QStringView> lines = linesOf(QStringView(after));
    const int position = edit.verticalScrollBar()->value();
    const auto moved = static_cast<int>(linesGained(changes, position));
    // From the end, so that the numbers of the lines before stay true. Not as one edit block: the highlighter
    // would go over everything from the first change to the last.
    for (const LineChange &change : std::views::reverse(changes))
        apply(*edit.document(), change, textOf(lines, change.newFirst, change.newCount));
    edit.verticalScrollBar()->setValue(position + moved);
}

} // namespace preview
