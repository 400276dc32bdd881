// SPDX-License-Identifier: MIT
#include "ui/preview/line_layout.h"

#include <QTextBlock>
#include <utility>

namespace preview {

void LineLayout::tellFolded()
{
    Q_EMIT documentSizeChanged(documentSize());
    requestUpdate();
}

void LineLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    const int lines = document()->blockCount();
    const bool isAsMany = std::exchange(m_lines, lines) == lines;
    const QTextBlock line = document()->findBlock(from);
    // Behind the last character stands the end of the line, which no change of a single line takes away.
    const bool isOneLine = from + charsAdded <= line.position() + line.length();
    QPlainTextDocumentLayout::documentChanged(from, isAsMany && isOneLine ? 0 : charsRemoved, charsAdded);
}

} // namespace preview
