// SPDX-License-Identifier: MIT
#include "ui/preview/folding.h"

#include "ui/preview/line_layout.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace preview {

namespace {

std::vector<Folding::Run> runsOf(const std::vector<bool> &shown, int lines)
{
    std::vector<Folding::Run> runs;
    const auto known = qMin(lines, static_cast<int>(shown.size()));
    for (int line = 0; line < known; ++line) {
        if (shown[static_cast<std::size_t>(line)])
            continue;
        if (runs.empty() || runs.back().first + runs.back().count != line)
            runs.push_back({line, 0});
        ++runs.back().count;
    }
    return runs;
}

/// Whether a line came or went.
bool setVisible(QTextBlock block, bool visible)
{
    if (block.isVisible() == visible)
        return false;
    block.setVisible(visible);
    block.setLineCount(visible ? 1 : 0);
    return true;
}

bool hideRuns(const QTextDocument &document, const std::vector<Folding::Run> &runs)
{
    bool hasChanged = false;
    auto run = runs.begin();
    int line = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next(), ++line) {
        while (run != runs.end() && line >= run->first + run->count)
            ++run;
        const bool isHidden = run != runs.end() && line > run->first;
        hasChanged = setVisible(block, !isHidden) || hasChanged;
    }
    return hasChanged;
}

} // namespace

// The line at the top stays there, or the row that it went behind.
void Folding::apply(QPlainTextEdit &edit, const std::vector<bool> &shown)
{
    std::vector<Run> runs = runsOf(shown, edit.blockCount());
    if (runs.empty() && m_runs.empty())
        return;
    const QTextBlock top = edit.document()->findBlockByLineNumber(edit.verticalScrollBar()->value());
    const bool haveCounts = runs == m_runs;
    m_runs = std::move(runs);
    if (hideRuns(*edit.document(), m_runs)) {
        static_cast<LineLayout *>(edit.document()->documentLayout())->tellFolded();
        const Run *run = runAt(top.blockNumber());
        const QTextBlock stays = run ? edit.document()->findBlockByNumber(run->first) : top;
        edit.verticalScrollBar()->setValue(stays.firstLineNumber());
    } else if (!haveCounts) {
        edit.viewport()->update();
    }
}

const Folding::Run *Folding::runAt(int line) const
{
    const auto after = std::ranges::upper_bound(m_runs, line, {}, &Run::first);
    if (after == m_runs.begin())
        return nullptr;
    const Run &run = *(after - 1);
    return line < run.first + run.count ? &run : nullptr;
}

int Folding::countAt(int line) const
{
    const Run *run = runAt(line);
    return run && run->first == line ? run->count : 0;
}

} // namespace preview
