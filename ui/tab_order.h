// SPDX-License-Identifier: MIT
#pragma once

#include <QWidgetList>

/// What takes the focus within `block`, in the order that Tab has there by now. Of a group of radio buttons only
/// one takes it at a time, but each may be next.
QWidgetList inputsIn(const QWidget &block);

/// Lets Tab go from `anchor`, which takes the focus, through what takes it within `block`: widgets that were
/// made later would come last in the window. Gives the last one, or `anchor` where there is none.
QWidget *putInTabOrder(QWidget *anchor, const QWidget &block);
