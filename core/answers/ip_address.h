// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

/// IP addresses as bytes in network order.
namespace answers {

using Ipv4 = std::array<std::uint8_t, 4>;
using Ipv6 = std::array<std::uint8_t, 16>;

/// Four decimal numbers without leading zeros.
std::optional<Ipv4> parseIpv4(QStringView text);
/// RFC 4291 text form, without zone or brackets.
std::optional<Ipv6> parseIpv6(QStringView text);

/// "2001:db8::1" (RFC 5952)
QString compressed(const Ipv6 &address);

bool isLoopbackOrUnspecified(const Ipv4 &address);
bool isLoopbackOrUnspecified(const Ipv6 &address);

/// The IPv4 address inside ::ffff:0:0/96.
std::optional<Ipv4> mappedIpv4(const Ipv6 &address);

} // namespace answers
