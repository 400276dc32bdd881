// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace advice {

enum class Family { Inet, Inet6 };

/// A socket that the daemon opens.
struct Socket {
    Family family;
    QString address; ///< "127.0.0.1", "::1", or "0.0.0.0" and "::" for every address
    std::uint16_t port;
    bool takesIpv4 = false; ///< an IPv6 socket to which IPv4 clients connect, too

    auto operator<=>(const Socket &) const = default;
};

/// Whether hosts other than this one can connect to it.
inline bool isOpenToNetwork(const Socket &socket)
{
    return !socket.address.startsWith(QLatin1StringView("127.")) && socket.address != QLatin1StringView("::1")
        && !socket.address.startsWith(QLatin1StringView("::ffff:127."));
}

} // namespace advice
