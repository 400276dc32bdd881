// SPDX-License-Identifier: MIT
#pragma once

#include "cf/parts.h"

#include <QString>

namespace wording {

/// What a part of a .cf line is, a sentence or two: what the word means, or what kind of name it is where the
/// configuration itself made it up. Empty for a value, which says what it says.
QString partMeaning(const cf::Part &part);

/// A line of a .cf as plain text for a terminal: what such a line is for, and below it each part.
QString cfLineText(const QString &line);

} // namespace wording
