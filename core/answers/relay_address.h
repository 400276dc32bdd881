// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>

namespace answers {

enum class Reason;

/// A relay as typed, taken apart. Without brackets sendmail looks up MX records of the name; with brackets it
/// connects to the host itself (cf/README, "SMART_HOST"). An address literal always stands in brackets.
struct RelayAddress {
    QString host;                       ///< A-labels, or an address without brackets
    bool bracketed = false;             ///< no MX look-up
    bool literal = false;               ///< host is an IPv4 or IPv6 address
    std::optional<std::uint16_t> port;  ///< unset = 25

    bool operator==(const RelayAddress &) const = default;

    /// As an .mc argument, without the port: mail.example.com, [mail.example.com], [192.0.2.1] or
    /// [IPv6:2001:db8::1].
    QString mailerHost() const;
};

/// Takes host, host:port, [host], [host]:port, and the same with an IPv4 address or, in brackets, an IPv6
/// address with or without "IPv6:". A bare literal is accepted and gets brackets.
std::expected<RelayAddress, Reason> parseRelayAddress(const QString &text);

} // namespace answers
