// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <span>
#include <vector>

/// What differs between two texts.
namespace text {

/// Lines [oldFirst, oldFirst + oldCount) of one text became [newFirst, newFirst + newCount) of another.
struct LineChange {
    qsizetype oldFirst;
    qsizetype oldCount;
    qsizetype newFirst;
    qsizetype newCount;

    bool operator==(const LineChange &) const = default;
};

/// The lines of a text: one more than it has line feeds.
template <typename View>
std::vector<View> linesOf(View text);

/// A shortest list of changes that makes `after` of `before`, in order. Takes lines as well as words. Costs next
/// to nothing where little differs: one comparison a line.
template <typename View>
std::vector<LineChange> changesBetween(std::span<const View> before, std::span<const View> after);

/// The same for the lines of two texts.
template <typename View>
std::vector<LineChange> changedLines(View before, View after);

/// How many lines of either text the changes are about: a line that reads otherwise counts once.
qsizetype lineCount(std::span<const LineChange> changes);

extern template std::vector<QByteArrayView> linesOf(QByteArrayView);
extern template std::vector<QStringView> linesOf(QStringView);
extern template std::vector<LineChange> changesBetween(std::span<const QByteArrayView>,
                                                       std::span<const QByteArrayView>);
extern template std::vector<LineChange> changesBetween(std::span<const QStringView>,
                                                       std::span<const QStringView>);
extern template std::vector<LineChange> changedLines(QByteArrayView, QByteArrayView);
extern template std::vector<LineChange> changedLines(QStringView, QStringView);

} // namespace text
