// SPDX-License-Identifier: MIT
#include "ui/elided_label.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::smallFont());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

QString ElidedLabel::elided() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::mutedColour(palette()));
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, elided());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(elided() == text() ? QString() : text().toHtmlEscaped());
    return QLabel::event(event);
}
