// SPDX-License-Identifier: MIT
#include "ui/pages/wrapping_check_box.h"

#include "ui/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using theme::grid;

namespace {

constexpr int indicator = 2 * grid;
constexpr int textLeft = 3 * grid;
constexpr int leastTextWidth = 15 * grid;
constexpr int flags = Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappingCheckBox::textArea(int width) const
{
    const QRect room(textLeft, 0, qMax(1, width - textLeft), 10000);
    const int high = fontMetrics().boundingRect(room, flags, text()).height();
    const int oneLine = qMax(indicator, fontMetrics().height());
    return {room.left(), (oneLine - fontMetrics().height()) / 2, room.width(), high};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return qMax(indicator, textArea(width).bottom() + 1);
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = textLeft + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), textLeft + leastTextWidth), indicator};
}

bool WrappingCheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect room = textArea(width());
    option.rect = QRect(0, room.top() + (fontMetrics().height() - indicator) / 2, indicator, indicator);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    style()->drawItemText(&painter, room, flags, option.palette, isEnabled(), text(), QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        const QSize inked = fontMetrics().boundingRect(room, flags, text()).size();
        ring.rect = QRect(room.topLeft(), inked).adjusted(-grid / 2, -1, grid / 2, 1).intersected(rect());
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}
