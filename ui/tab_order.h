// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

/// Lets Tab go from `anchor`, which takes the focus, through what takes it within `block`: widgets that were
/// made later would come last in the window. Gives the last one, or `anchor` where there is none.
QWidget *putInTabOrder(QWidget *anchor, const QWidget &block);
