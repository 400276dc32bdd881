// SPDX-License-Identifier: MIT
#include "ui/preview/pairing.h"

#include "ui/preview/editor.h"

#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

namespace preview {

Pairing::Pairing(Editor *mc, Editor *cf, QObject *parent) : QObject(parent), m_editors{mc, cf}
{
    connectSide(Mc);
    connectSide(Cf);
}

Pairing::~Pairing()
{
    for (Editor *editor : m_editors)
        editor->setLinked({});
}

void Pairing::connectSide(Side side)
{
    Editor *editor = m_editors[side];
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this, side] { followCursor(side); });
    connect(editor, &Editor::focused, this, [this, side] { followCursor(side); });
    // Only where somebody scrolls: texts that change or get another size move of themselves.
    QScrollBar *bar = editor->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this, side] { m_scrolled = side; });
    connect(bar, &QScrollBar::valueChanged, this, [this, side] {
        if (std::exchange(m_scrolled, std::nullopt) == side)
            followScrolling(side);
    });
}

void Pairing::setLinks(const LineLinks *links)
{
    m_causes = links ? links->causes : std::vector<int>();
    m_effects.assign(static_cast<std::size_t>(m_editors[Mc]->blockCount()), {});
    const auto add = [this](int mcLine, int cfLine) {
        if (mcLine >= 0 && mcLine < std::ssize(m_effects))
            m_effects[static_cast<std::size_t>(mcLine)].push_back(cfLine);
    };
    for (int line = 0; line < std::ssize(m_causes); ++line)
        add(m_causes[static_cast<std::size_t>(line)], line);
    if (links) {
        for (const auto &[mcLine, cfLines] : links->effects) {
            for (const int line : cfLines)
                add(mcLine, line);
        }
    }
    for (std::vector<int> &lines : m_effects)
        std::ranges::sort(lines);
    followCursor(m_leader);
}

void Pairing::setScrollTogether(bool on)
{
    m_scrollTogether = on;
    if (on)
        followCursor(m_leader);
}

std::vector<int> Pairing::linesOf(Side from, int line) const
{
    const auto at = static_cast<std::size_t>(line);
    if (from == Mc)
        return at < m_effects.size() ? m_effects[at] : std::vector<int>();
    const int cause = at < m_causes.size() ? m_causes[at] : -1;
    return cause < 0 ? std::vector<int>() : std::vector<int>{cause};
}

void Pairing::followCursor(Side from)
{
    m_leader = from;
    const std::vector<int> lines = linesOf(from, m_editors[from]->textCursor().blockNumber());
    m_editors[from]->setLinked({});
    m_editors[otherOf(from)]->setLinked(lines);
    if (m_scrollTogether)
        bringIntoSight(otherOf(from), lines.empty() ? linesOfWhatIsRead(from) : lines);
}

void Pairing::followScrolling(Side from)
{
    if (m_scrollTogether)
        bringIntoSight(otherOf(from), linesOfWhatIsRead(from));
}

std::vector<int> Pairing::linesOfWhatIsRead(Side from) const
{
    const Editor &editor = *m_editors[from];
    const auto [first, end] = editor.linesInSight();
    const int cursor = editor.textCursor().blockNumber();
    const int read = editor.isInSight(cursor) ? cursor : first + (end - first) / 3;
    std::vector<int> nearest;
    for (int line = first, distance = end; line < end; ++line) {
        if (std::abs(line - read) >= distance || editor.isHidden(line))
            continue;
        if (std::vector<int> lines = linesOf(from, line); !lines.empty()) {
            nearest = std::move(lines);
            distance = std::abs(line - read);
        }
    }
    return nearest;
}

void Pairing::bringIntoSight(Side side, const std::vector<int> &lines)
{
    Editor &editor = *m_editors[side];
    const auto isInSight = [&editor](int line) { return editor.isInSight(line); };
    if (std::ranges::any_of(lines, isInSight))
        return;
    const auto shown = std::ranges::find_if(lines, [&editor](int line) { return !editor.isHidden(line); });
    if (shown == lines.end())
        return;
    editor.revealLine(*shown);
}

} // namespace preview
