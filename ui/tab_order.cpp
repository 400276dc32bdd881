// SPDX-License-Identifier: MIT
#include "ui/tab_order.h"

#include <QWidget>

QWidgetList inputsIn(const QWidget &block)
{
    QWidgetList inputs;
    for (QWidget *widget = block.nextInFocusChain(); widget != &block; widget = widget->nextInFocusChain()) {
        if (block.isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            inputs += widget;
    }
    return inputs;
}

QWidget *putInTabOrder(QWidget *anchor, const QWidget &block)
{
    for (QWidget *widget : inputsIn(block)) {
        QWidget::setTabOrder(anchor, widget);
        anchor = widget;
    }
    return anchor;
}
