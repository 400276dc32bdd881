// SPDX-License-Identifier: MIT
#include "ui/preview/line_tags.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPalette>

using theme::grid;

namespace preview {

namespace {

QPolygonF tagShape(const QRectF &area)
{
    const qreal point = grid / 2.0;
    const qreal middle = area.center().y();
    return QPolygonF({area.topLeft(),
                      {area.right() - point, area.top()},
                      {area.right(), middle},
                      {area.right() - point, area.bottom()},
                      area.bottomLeft()});
}

} // namespace

void paintTag(QPainter &painter, const QRectF &area, LineTag tag, const QPalette &palette)
{
    if (tag == LineTag::None)
        return;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 1.2));
    painter.setBrush(tag == LineTag::Marked ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawPolygon(tagShape(area.adjusted(1.5, 0.5, -0.5, -0.5)));
    painter.restore();
}

void paintTaggedGround(QPainter &painter, const QRectF &area, LineTag tag, const QPalette &palette)
{
    if (tag == LineTag::None)
        return;
    QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    accent.setAlphaF(tag == LineTag::Marked ? 0.14F : 0.07F);
    painter.fillRect(area, accent);
    if (tag != LineTag::Marked)
        return;
    accent.setAlphaF(0.9F);
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), accent);
}

} // namespace preview
