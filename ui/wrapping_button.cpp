// SPDX-License-Identifier: MIT
#include "ui/wrapping_button.h"

#include "ui/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using theme::grid;

namespace {

constexpr int leastTextWidth = 15 * grid;
constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappingButton::WrappingButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * grid), 10000);
    const int high = fontMetrics().boundingRect(room, flags, text()).height();
    return qMax(sizeHint().height(), high + grid);
}

QSize WrappingButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), leastTextWidth + 2 * grid), sizeHint().height()};
}

void WrappingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect room = rect().adjusted(grid, 0, -grid, 0);
    style()->drawItemText(&painter, room, flags, option.palette, isEnabled(), text(), QPalette::ButtonText);
}
