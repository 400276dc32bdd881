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
std::span<const Entry> submissionEntries();
std::span<const Entry> servingEntries();
std::span<const Entry> abuseFeatureEntries();
std::span<const Entry> dnsFeatureEntries();
std::span<const Entry> relayFeatureEntries();
std::span<const Entry> tableFeatureEntries();
std::span<const Entry> tlsFeatureEntries();
std::span<const Entry> deliveryFeatureEntries();
std::span<const Entry> addressFeatureEntries();
std::span<const Entry> formerFeatureEntries();
std::span<const Entry> mechanismEntries();
std::span<const Entry> relayEntries();
std::span<const Entry> classEntries();
std::span<const Entry> serviceEntries();
std::span<const Entry> rulesetEntries();
std::span<const Entry> placeEntries();
std::span<const Entry> detailEntries();
std::span<const Entry> mailerEntries();
std::span<const Entry> smtpPartEntries();
std::span<const Entry> deliveryPartEntries();
std::span<const Entry> uucpPartEntries();
std::span<const Entry> sshPartEntries();
std::span<const Entry> rarePartEntries();

std::span<const Entry> optionEntries(); ///< those without a place among the others

} // namespace catalogue
