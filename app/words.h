// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace app {

/// The translation context of what the command line says.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace app
