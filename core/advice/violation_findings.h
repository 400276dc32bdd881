// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "mc/constraints.h"

namespace advice {

/// What the catalogue has against `directive`, as a finding without field and place. An error where m4 or sendmail of the
/// release refuses the file, a warning where something silently has no effect.
Finding findingOf(const mc::Violation &violation, const mc::Directive &directive);

} // namespace advice
