// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStringList>

namespace theme {

/// The icon of that freedesktop.org name, such as "document-open". A desktop that brings a style of its own
/// gives its own icon where it has one; otherwise it is ours, drawn in the colour of the application's text,
/// so that it can be read in every theme. Null where neither has it. Nothing is read or drawn before the icon
/// is painted.
QIcon icon(const QString &name);

/// The names that icon() has a drawing of its own for.
QStringList iconNames();

/// The program's own: simpler where it is small, so that it stays crisp.
QIcon programIcon();

} // namespace theme
