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

void ScrollMarks::setChanges(const std::vector<text::LineChange> &changes, int lines)
{
    if (changes == m_changes && lines == m_lines)
        return;
    const QRegion before = ticks();
    m_changes = changes;
    m_lines = qMax(1, lines);
    // Only where a tick came or went: what is below paints itself again there, and that is in the way of typing.
    update(before.xored(ticks()));
}

bool ScrollMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

QRegion ScrollMarks::ticks() const
{
    const auto place = [this](qsizetype line) {
        return static_cast<int>(line * height() / m_lines);
    };
    QRegion region;
    for (const text::LineChange &change : m_changes) {
        const int top = qMin(place(change.newFirst), height() - 2);
        const int bottom = place(change.newFirst + change.newCount);
        region += QRect(width() - grid / 2, top, grid / 2, qMax(2, bottom - top));
    }
    return region;
}

void ScrollMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = theme::toneColour(theme::Tone::Note, palette());
    for (const QRect &tick : ticks())
        painter.fillRect(tick, colour);
}

} // namespace preview
