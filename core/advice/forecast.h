// SPDX-License-Identifier: MIT
#pragma once

#include "advice/socket.h"
#include "cf/configuration.h"

#include <QString>

#include <optional>
#include <vector>

/// Which sockets the daemon will open with a .cf. Tried on sendmail 8.18.1; op.me, DaemonPortOptions.
namespace advice {

struct OpenedSocket {
    Socket socket;
    /// Set where Addr is a name: only the host knows its address, and socket.address is the name.
    bool isName = false;
    QString name;      ///< of the daemon: "MTA-v4", "Daemon0"
    QString modifiers; ///< "Ea"
    int line = 0;      ///< of the .cf, from 1; 0 = no line: that is what sendmail does without any

    bool operator==(const OpenedSocket &) const = default;
};

/// Why there is no daemon.
enum class NoDaemon {
    Submission,     ///< the submission program's file: sendmail refuses to be a daemon with it
    UnknownService, ///< Port names a service that is none of mail's
    UnknownFamily,
    UnknownAddress, ///< an address of the other family, or none at all
    TooManyDaemons, ///< more than 64
    AddressInUse,   ///< a socket for the same address and port stands above: given up after 50 s
};

struct Stop {
    NoDaemon reason;
    QString value; ///< what is wrong, as written
    int line = 0;

    bool operator==(const Stop &) const = default;
};

struct Forecast {
    std::vector<OpenedSocket> sockets; ///< in the order of the file; empty where `stop` is set
    std::optional<Stop> stop;
    /// Lines of optional sockets (M=O) for an address and port that are taken already: given up after 50 s.
    std::vector<int> disabled;
};

/// `ipv6TakesIpv4` as in catalogue::PlatformFacts. An address that the host does not have is not told apart.
Forecast forecast(const cf::Configuration &configuration, bool ipv6TakesIpv4 = true);

} // namespace advice
