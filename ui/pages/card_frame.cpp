// SPDX-License-Identifier: MIT
#include "ui/pages/card_frame.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using theme::grid;

namespace {

constexpr int padding = 2 * grid;
constexpr qreal radius = 6;

} // namespace

CardFrame::CardFrame(QWidget *parent) : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(padding, 3 * grid / 2, padding, padding);
    m_body->setSpacing(grid);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::lineColour(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
