// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with the layout of this window as it is shown now: text that does not fit where it stands,
/// widgets on top of each other or reaching outside their parents, a page that would have to be scrolled
/// sideways. One line a fault, with the widget's name and text.
QStringList layoutFaults(const QWidget &window);

/// How a person would find the widget: its object name, or its class inside the next one that has a name, and
/// its text.
QString nameOf(const QWidget &widget);
