// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMainWindow;

namespace helppages {

/// Simple HTML for the explanation panel: the keys of every menu entry that has some, of the buttons below
/// the page, and how to move without a mouse.
QString shortcuts(const QMainWindow &window);

} // namespace helppages
