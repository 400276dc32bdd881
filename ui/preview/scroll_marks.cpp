// SPDX-License-Identifier: MIT
#include "ui/preview/scroll_marks.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

using theme::grid;

namespace preview {

ScrollMarks::ScrollMarks(QScrollBar *bar) : QWidget(bar)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    bar->installEventFilter(this);
}

void ScrollMarks::setTicks(const Ticks &ticks)
{
    if (ticks == m_ticks)
        return;
    const QRegion before = region();
    m_ticks = ticks;
    m_ticks.rows = qMax(1, ticks.rows);
    // Only where a tick came or went: what is below paints itself again there, and that is in the way of typing.
    update(before.xored(region()));
}

bool ScrollMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

int ScrollMarks::placeOf(int row) const
{
    return static_cast<int>(qint64{row} * height() / m_ticks.rows);
}

QRegion ScrollMarks::bars() const
{
    QRegion region;
    for (const Ticks::Span &change : m_ticks.changes) {
        const int top = qMin(placeOf(change.first), height() - 2);
        const int bottom = placeOf(change.first + change.count);
        region += QRect(width() - grid / 2, top, grid / 2, qMax(2, bottom - top));
    }
    return region;
}

QRect ScrollMarks::diamond(int row) const
{
    constexpr int size = 6;
    return {0, qMin(placeOf(row), height() - size), size, size};
}

QRegion ScrollMarks::region() const
{
    QRegion region = bars();
    for (const int row : m_ticks.marked)
        region += diamond(row);
    return region;
}

void ScrollMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = theme::toneColour(theme::Tone::Note, palette());
    for (const QRect &bar : bars())
        painter.fillRect(bar, colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().highlight());
    for (const int row : m_ticks.marked) {
        const QRectF area(diamond(row));
        painter.drawPolygon(QPolygonF({{area.center().x(), area.top()},
                                       {area.right(), area.center().y()},
                                       {area.center().x(), area.bottom()},
                                       {area.left(), area.center().y()}}));
    }
}

} // namespace preview
