// SPDX-License-Identifier: MIT
#pragma once

#include "answers/addition.h"
#include "answers/release.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What the admin says, as typed. The values are plain and comparable; whether they make sense is for
/// validation.h.
namespace answers {

/// What the host is for. The first one is the safest and the default.
enum class Role { NullClient, LocalAliases, MailServer };

/// Who may connect to the SMTP daemon. None means that no daemon runs.
enum class Listen { None, Loopback, Network };

/// Whose file layout and cf tree the bundle is for.
enum class Platform { Debian, RedHat, FreeBsd, Solaris, Generic };

/// How the relay is talked to. Opportunistic is sendmail's own way: TLS where the relay offers it, unverified.
/// Verified: TLS with a certificate for the relay's name, or no mail. Login: that, and a password.
enum class RelaySecurity { Plain, Opportunistic, Verified, Login };

/// What flushes the client queue.
enum class QueueRunner { Cron, SystemdTimer };

struct Host {
    QString name; ///< fully qualified: web01.example.com
    Platform platform = Platform::Debian;
    Release release = newestRelease;

    bool operator==(const Host &) const = default;
};

struct Relay {
    QString address;             ///< host, host:port, [host], [host]:port or a literal; empty = none
    bool unaliasedToHub = false; ///< local aliases only: names without an alias go to the relay (MAIL_HUB)
    RelaySecurity security = RelaySecurity::Opportunistic;
    QString user = {};           ///< with a login: the name; its password is filled in on the host, never here

    bool operator==(const Relay &) const = default;
};

/// See cf/README, "Masquerading and relaying". The companions that a role fixes are ignored there; see
/// role_rules.h.
struct Masquerade {
    QString domain;              ///< empty = no masquerading (not for a null client)
    bool recipients = true;      ///< FEATURE(allmasquerade)
    bool envelope = true;        ///< FEATURE(masquerade_envelope)
    bool alwaysAddDomain = true; ///< FEATURE(always_add_domain)
    QStringList exposedUsers;    ///< EXPOSED_USER: local parts that keep the host's own name
    QStringList furtherDomains;  ///< MASQUERADE_DOMAIN: other domains whose addresses are rewritten, too
    bool entireDomain = false;   ///< FEATURE(masquerade_entire_domain): hosts below those domains as well

    bool operator==(const Masquerade &) const = default;
};

struct Listening {
    Listen where = Listen::None;
    bool ipv6 = false;           ///< IPv6 as well as IPv4
    bool submissionPort = false; ///< port 587 as well as port 25

    bool operator==(const Listening &) const = default;
};

/// Asked for a mail server only.
struct MailServer {
    QStringList acceptedDomains; ///< domains whose mail ends here (LOCAL_DOMAIN)
    QStringList mayRelay;        ///< who may send through it: names, networks, addresses

    bool operator==(const MailServer &) const = default;
};

struct Alias {
    QString name;
    QStringList targets;

    bool operator==(const Alias &) const = default;
};

/// Asked for local aliases only.
struct LocalAliases {
    QString root;                     ///< who reads root's mail; comma separated targets
    QString postmaster = QStringLiteral("root");
    std::vector<Alias> entries;       ///< further aliases, in the admin's order

    bool operator==(const LocalAliases &) const = default;
};

struct Queue {
    int minutes = 15; ///< between two runs of the client queue; 1 to 60, a divisor of 60
    QueueRunner runner = QueueRunner::Cron;

    bool operator==(const Queue &) const = default;
};

struct Answers {
    Role role = Role::NullClient;
    Host host;
    Relay relay;
    Masquerade masquerade;
    Listening listening;
    MailServer server;
    LocalAliases aliases;
    Queue queue;
    bool comments = true; ///< each line of a .mc file has a short comment on its purpose
    std::vector<Addition> additions; ///< in the admin's order
    std::vector<TableFile> tables;   ///< each name once

    bool operator==(const Answers &) const = default;
};

} // namespace answers
