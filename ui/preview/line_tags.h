// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QPainter;
class QPalette;

/// How lines are marked that belong to something elsewhere. What changed has bars and signs; these are shapes around
/// the number of the line, told apart by being filled or not.
namespace preview {

enum class LineTag {
    None,
    Linked, ///< to the line of the cursor in the other text
    Marked, ///< somebody was led there
};

/// Behind a line's number: an arrow-shaped tag.
void paintTag(QPainter &painter, const QRectF &area, LineTag tag, const QPalette &palette);
/// Across the text of a line.
void paintTaggedGround(QPainter &painter, const QRectF &area, LineTag tag, const QPalette &palette);

} // namespace preview
