// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <span>

/// The entries by subject, each table in a source of its own.
namespace catalogue {

std::span<const Entry> frameEntries();
std::span<const Entry> masqueradeEntries();
std::span<const Entry> routingEntries();
std::span<const Entry> daemonEntries();
std::span<const Entry> relaySecurityEntries();
std::span<const Entry> submissionEntries();
std::span<const Entry> servingEntries();

} // namespace catalogue
