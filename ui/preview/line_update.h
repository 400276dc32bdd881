// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <vector>

class QPlainTextEdit;

namespace preview {

/// Lines [oldFirst, oldFirst + oldCount) of one text became [newFirst, newFirst + newCount) of another.
struct LineChange {
    qsizetype oldFirst;
    qsizetype oldCount;
    qsizetype newFirst;
    qsizetype newCount;

    bool operator==(const LineChange &) const = default;
};

/// What differs, in order. Meant for two states of one generated file: fast, and small where little has
/// changed, but not always the smallest.
std::vector<LineChange> changedLines(const QStringList &before, const QStringList &after);

/// Makes `edit`, which shows `before`, show `after` and touches only the lines that differ, so that scroll
/// position and highlighting of the others stay.
void updateText(QPlainTextEdit &edit, const QString &before, const QString &after);

} // namespace preview
