// SPDX-License-Identifier: MIT
#pragma once

#include "text/line_diff.h"

#include <QByteArray>
#include <vector>

namespace preview {

/// The text as lines to show: the line feed at the end would show as one more, empty line.
QByteArrayView shownPart(QByteArrayView text);

/// What one change of the answers did to one file. A change may take many steps: each character typed into a field
/// adds to it.
class Changes
{
public:
    /// The file as it is now. The first text of all is no change.
    void setText(const QByteArray &text);
    /// What is there now is the state before the change that follows.
    void begin();

    /// There was a first text.
    bool isKnown() const { return m_isKnown; }
    const QByteArray &text() const { return m_text; }
    const QByteArray &before() const { return m_before; }
    const std::vector<text::LineChange> &lines() const { return m_lines; }
    qsizetype count() const { return text::lineCount(m_lines); }

private:
    QByteArray m_before;
    QByteArray m_text;
    std::vector<text::LineChange> m_lines;
    bool m_isKnown = false;
};

/// What the changes say about one line of the new text.
struct LineMark {
    enum class Kind { None, Changed, Added };

    Kind kind = Kind::None;
    qsizetype oldLine = -1; ///< that the line was, where it is a changed one
    qsizetype removedFrom = -1;
    qsizetype removedAbove = 0; ///< so many lines of the old text, from `removedFrom`, stood above this one

    bool operator==(const LineMark &) const = default;
};

LineMark markOf(std::span<const text::LineChange> changes, qsizetype line);

} // namespace preview
