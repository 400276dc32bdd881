// SPDX-License-Identifier: MIT
#include "ui/preview/changes.h"

#include <algorithm>

namespace preview {

QByteArrayView shownPart(QByteArrayView text)
{
    return text.chopped(text.endsWith('\n') ? 1 : 0);
}

void Changes::setText(const QByteArray &text)
{
    if (!m_isKnown) {
        m_isKnown = true;
        m_before = text;
    } else if (text == m_text) {
        return;
    }
    m_text = text;
    m_lines = text::changedLines(shownPart(m_before), shownPart(m_text));
}

void Changes::begin()
{
    m_before = m_text;
    m_lines.clear();
}

LineMark markOf(std::span<const text::LineChange> changes, qsizetype line)
{
    LineMark mark;
    const auto after = std::ranges::upper_bound(changes, line, {}, &text::LineChange::newFirst);
    if (after == changes.begin())
        return mark;
    const text::LineChange &change = *(after - 1);
    const qsizetype offset = line - change.newFirst;
    if (offset < change.newCount) {
        mark.kind = offset < change.oldCount ? LineMark::Kind::Changed : LineMark::Kind::Added;
        mark.oldLine = offset < change.oldCount ? change.oldFirst + offset : -1;
    } else if (offset == change.newCount && change.oldCount > change.newCount) {
        mark.removedFrom = change.oldFirst + change.newCount;
        mark.removedAbove = change.oldCount - change.newCount;
    }
    return mark;
}

} // namespace preview
