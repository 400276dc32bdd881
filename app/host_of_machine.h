// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// This machine's fully qualified name; empty when it has none with a dot.
QString fullNameOfMachine();

} // namespace app
