// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wording {

/// The parts of one command of a .cf, with the lines that continue it, as an HTML table: what is written and
/// what it means, both once. What nobody knows is said to be unknown; plain values are left out. Empty where
/// there is nothing to tell.
QString partsHtml(QStringView command);

} // namespace wording
