// SPDX-License-Identifier: MIT
#include "ui/tab_order.h"

#include <QWidget>

QWidget *putInTabOrder(QWidget *anchor, const QWidget &block)
{
    for (QWidget *widget : block.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QWidget::setTabOrder(anchor, widget);
        anchor = widget;
    }
    return anchor;
}
