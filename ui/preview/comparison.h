// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/code_view.h"

#include "text/line_diff.h"

#include <QString>
#include <vector>

/// How two texts differ, in the forms that people read.
namespace preview {

/// One row of a comparison as it is shown.
struct DiffRow {
    enum class Kind {
        Equal,
        Removed,
        Added,
        Fold,  ///< stands for equal lines that are not shown; `text` says how many
        Filler ///< nothing, beside a line that only the other side has
    };

    Kind kind = Kind::Equal;
    int oldLine = -1; ///< from 0; -1 = not in the old text
    int newLine = -1;
    QString text;                   ///< what cannot be shown is replaced by a symbol, one for one
    std::vector<TextRange> changed; ///< parts of the line that differ from the one that it was or became
};

struct SideBySide {
    std::vector<DiffRow> left;
    std::vector<DiffRow> right; ///< as many as on the left
};

/// How many lines only one of the texts has.
struct DiffSize {
    qsizetype removed = 0;
    qsizetype added = 0;
};

/// The changes from `before` to `after`, with three equal lines around each. A line that lacks its line feed differs
/// from one that has it.
class Comparison
{
public:
    Comparison(const QString &before, const QString &after);

    DiffSize size() const;
    std::vector<DiffRow> unified() const;
    SideBySide sideBySide() const;
    /// As `diff -u` prints it, for `patch -p1` and `git apply`; empty when nothing differs. `name` is the file's.
    /// `carriageReturns`: for each line of the old text, whether the file has one there; empty = nowhere. What
    /// comes new into such a file ends as its first line does.
    QString asDiff(const QString &name, const std::vector<bool> &carriageReturns = {}) const;

private:
    struct Hunk;
    struct Builder;

    std::vector<Hunk> hunks() const;

    QString m_before;
    QString m_after;
    std::vector<QStringView> m_old; ///< lines of m_before with their line feeds
    std::vector<QStringView> m_new;
    std::vector<text::LineChange> m_changes;

    Q_DISABLE_COPY_MOVE(Comparison)
};

} // namespace preview
