// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <span>

/// The options by subject, each table in a source of its own.
namespace catalogue {

std::span<const Entry> timeoutOptionEntries();
std::span<const Entry> queueTimeOptionEntries();
std::span<const Entry> queueOptionEntries();
std::span<const Entry> limitOptionEntries();
std::span<const Entry> tlsOptionEntries();
std::span<const Entry> authOptionEntries();
std::span<const Entry> filterOptionEntries();
std::span<const Entry> smtpOptionEntries();
std::span<const Entry> dnsOptionEntries();
std::span<const Entry> headerOptionEntries();
std::span<const Entry> deliveryOptionEntries();
std::span<const Entry> systemOptionEntries();
std::span<const Entry> ruleOptionEntries();
std::span<const Entry> oldOptionEntries();

} // namespace catalogue
