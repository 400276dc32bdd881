// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "cf/configuration.h"

#include <vector>

namespace advice {

/// What a .cf says by itself. `file` is SendmailCf or SubmitCf.
std::vector<Finding> cfFindings(GeneratedFile file, const cf::Configuration &configuration, bool ipv6TakesIpv4);

/// Where a submit.cf and a sendmail.cf do not fit together.
std::vector<Finding> pairFindings(const cf::Configuration &submit, const cf::Configuration &daemon, bool ipv6TakesIpv4);

/// Whether names on this host are looked up in an aliases file.
bool followsAliases(const cf::Configuration &configuration);

} // namespace advice
