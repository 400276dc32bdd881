// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace answers {

/// Of a name that a host proves itself with at a relay.
inline constexpr qsizetype longestLoginName = 254;

/// The first character that cannot stand in such a name, printable; empty when there is none. The name stands
/// between quotation marks in a map that sendmail takes apart like an address, so few characters beside those
/// of addresses are safe there.
QString firstBadLoginCharacter(QStringView name);

} // namespace answers
