// SPDX-License-Identifier: MIT
#include "ui/link_button.h"

#include "ui/theme.h"

#include <QPainter>

using theme::grid;

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFont(theme::smallFont());
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {size.width() + grid / 2, size.height() + grid / 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isEnabled() ? palette().color(QPalette::Link) : theme::mutedColour(palette());
    painter.setPen(colour);
    if (hasFocus())
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont shown = font();
    shown.setUnderline(underMouse() || isDown());
    painter.setFont(shown);
    painter.drawText(rect().adjusted(grid / 4, 0, -grid / 4, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}
