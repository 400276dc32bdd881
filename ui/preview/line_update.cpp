// SPDX-License-Identifier: MIT
#include "ui/preview/line_update.h"

#include "text/line_diff.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <vector>

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

/// Where the line `count` lines after the one that begins at `from` begins; behind the end for the line after the last.
qsizetype skipLines(QStringView text, qsizetype from, qsizetype count)
{
    for (; count > 0; --count) {
        const qsizetype feed = text.indexOf(u'\n', from);
        from = feed < 0 ? text.size() + 1 : feed + 1;
    }
    return from;
}

/// For each change its new lines, with the line feeds between them. One walk: only they are taken out of `text`.
std::vector<QString> newLinesOf(const std::vector<text::LineChange> &changes, QStringView text)
{
    std::vector<QString> lines;
    qsizetype line = 0;
    qsizetype place = 0;
    for (const text::LineChange &change : changes) {
        place = skipLines(text, place, change.newFirst - line);
        const qsizetype end = skipLines(text, place, change.newCount);
        lines.push_back(change.newCount == 0 ? QString() : text.sliced(place, end - 1 - place).toString());
        place = end;
        line = change.newFirst + change.newCount;
    }
    return lines;
}

/// Changes only what differs: for a letter more or less, the line alone is laid out and painted again.
void changeLine(const QTextBlock &block, const QString &after)
{
    const QString before = block.text();
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same && before[before.size() - 1 - sameAtEnd] == after[after.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(same));
    cursor.setPosition(block.position() + static_cast<int>(before.size() - sameAtEnd), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(same, after.size() - sameAtEnd - same));
}

void apply(QTextDocument &document, const text::LineChange &change, const QString &lines)
{
    if (change.oldCount == 1 && change.newCount == 1)
        changeLine(document.findBlockByNumber(static_cast<int>(change.oldFirst)), lines);
    else if (change.newCount == 0)
        removeLines(document, change.oldFirst, change.oldCount);
    else if (change.oldCount == 0)
        insertLines(document, change.oldFirst, lines);
    else
        selectLines(document, change.oldFirst, change.oldCount).insertText(lines);
}

/// How much further down the line numbered `line` is afterwards.
qsizetype linesGained(const std::vector<text::LineChange> &changes, qsizetype line)
{
    qsizetype gained = 0;
    for (const text::LineChange &change : changes) {
        if (change.oldFirst + change.oldCount <= line)
            gained += change.newCount - change.oldCount;
    }
    return gained;
}

} // namespace

void updateText(QPlainTextEdit &edit, const QString &before, const QString &after)
{
    const std::vector<text::LineChange> changes = text::changedLines(QStringView(before), QStringView(after));
    if (changes.empty())
        return;
    const std::vector<QString> lines = newLinesOf(changes, after);
    // The bar counts rows: lines that are hidden have none.
    const int position = edit.document()->findBlockByLineNumber(edit.verticalScrollBar()->value()).blockNumber();
    const auto moved = static_cast<int>(linesGained(changes, position));
    // From the end, so that the numbers of the lines before stay true. Not as one edit block: the highlighter
    // would go over everything from the first change to the last.
    for (std::size_t i = changes.size(); i-- > 0;)
        apply(*edit.document(), changes[i], lines[i]);
    const int top = qBound(0, position + moved, edit.blockCount() - 1);
    edit.verticalScrollBar()->setValue(edit.document()->findBlockByNumber(top).firstLineNumber());
}

} // namespace preview
