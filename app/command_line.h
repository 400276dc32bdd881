// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include <QStringList>

#include <expected>

/// The program without a display.
namespace app {

/// Whether these arguments (without the program's name) ask for the window. Needs no QCoreApplication.
bool wantsWindow(const QStringList &arguments);

/// Whether a window could be shown: a display is there, or $QT_QPA_PLATFORM or -platform names something else.
bool hasDisplay(const QStringList &arguments);

/// What to say when there is no display: the commands that need none.
Outcome noDisplay();

/// The answers file to open: that of `window [FILE.json]`, or empty. The error is a usage error.
std::expected<QString, Outcome> windowFile(const QStringList &arguments);

/// Runs the command that the arguments (without the program's name) ask for. Needs a QCoreApplication.
Outcome run(const QStringList &arguments);

} // namespace app
