// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "advice/repair.h"

/// What there is to say about the tables that travel with the configuration.
namespace advice {

/// Tables that are needed and not there, there and not read, or that makemap would refuse; from valid answers.
std::vector<Finding> tableFindings(const answers::Answers &answers);

/// The repair of one of these; see repairFor().
std::optional<Repair> tableRepair(const Finding &finding, const answers::Answers &answers);

} // namespace advice
