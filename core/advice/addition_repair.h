// SPDX-License-Identifier: MIT
#pragma once

#include "advice/repair.h"

namespace advice {

/// The repair of a finding that names an addition, by changing the additions. Empty where the addition is no longer what the
/// finding is about.
std::optional<Repair> additionRepairFor(const Finding &finding, const answers::Answers &answers);

} // namespace advice
