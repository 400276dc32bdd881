// SPDX-License-Identifier: MIT
#include "ui/tab_order.h"

#include <QWidget>

namespace {

/// What takes the focus within `block`, in the order that Tab has there by now. Of a group of radio buttons only
/// one takes it at a time, but each may be next.
QWidgetList stopsIn(const QWidget &block)
{
    QWidgetList stops;
    for (QWidget *widget = block.nextInFocusChain(); widget != &block; widget = widget->nextInFocusChain()) {
        if (block.isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            stops += widget;
    }
    return stops;
}

} // namespace

QWidget *putInTabOrder(QWidget *anchor, const QWidget &block)
{
    for (QWidget *widget : stopsIn(block)) {
        QWidget::setTabOrder(anchor, widget);
        anchor = widget;
    }
    return anchor;
}
