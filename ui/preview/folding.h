// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

class QPlainTextEdit;

namespace preview {

/// Takes lines of a text out of sight. Of each run of them the first stays as a row of its own, for what is said
/// in its place; the text, its lines and their numbers remain what they are.
class Folding
{
public:
    struct Run {
        int first;
        int count;

        bool operator==(const Run &) const = default;
    };

    /// Keeps these lines of `edit` in sight; lines that `shown` says nothing about stay as well.
    void apply(QPlainTextEdit &edit, const std::vector<bool> &shown);

    const std::vector<Run> &runs() const { return m_runs; }
    /// The one in which this line is hidden; null where it is in sight.
    const Run *runAt(int line) const;
    /// How many lines the row in place of a run stands for; 0 where the line stands for itself.
    int countAt(int line) const;

private:
    std::vector<Run> m_runs; ///< in order
};

} // namespace preview
