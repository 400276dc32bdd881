// SPDX-License-Identifier: MIT
#pragma once

#include "advice/generated_file.h"
#include "advice/socket.h"
#include "answers/answers.h"
#include "mc/document.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace advice {

struct Outlook;

/// Exactly the sockets that are open once the bundle is applied; empty when no daemon runs. Where the platform has one
/// socket for both families (catalogue::PlatformFacts::ipv6TakesIpv4), that is "::" alone.
std::vector<Socket> promisedSockets(const answers::Answers &answers);

/// What opens a socket: the index of its directive in sendmail.mc; empty where the release's default does.
std::optional<std::size_t> openerOf(const Socket &socket, const mc::Document &sendmailMc);

/// One thing that will be true on the host, for the review page. Ordered as an admin would ask.
enum class Topic {
    SenderName,       ///< arguments: example address before, after
    RecipientName,    ///< what an unqualified recipient becomes in the envelope. Arguments: before, after (", " between)
    RecipientHeader,  ///< the same in To: and Cc:. Arguments: before, after
    BouncePath,       ///< where bounces go. Arguments: address
    Route,            ///< arguments: relay host, port ("25"), "mx" or "direct"
    RelaySecurity,    ///< arguments: "plain", "opportunistic", "verified" or "login"; user. With a relay only
    Password,         ///< filled in on the host. Arguments: file
    DirectDelivery,   ///< no relay: by MX records
    Sockets,          ///< arguments: "address:port" for each at which somebody can connect; none = nothing listens
    LocalNames,       ///< arguments: "hub", "relay", "aliases", "here" and the host concerned
    RootMail,         ///< who reads root's mail. Arguments: address
    RootOnHub,        ///< root@domain has to have a reader on the hub. Arguments: address, hub (empty = no relay)
    HiddenHost,       ///< masquerading hides which host spoke; Received: and Message-ID still say. Arguments: host
    ExposedUsers,     ///< arguments: names, each user@host
    FurtherDomains,   ///< arguments: domains
    EntireDomain,     ///< hosts below these as well. Arguments: domains
    Accepts,          ///< domains accepted beside the host's own name. Arguments: domains
    AcceptsListed,    ///< those in a file that FEATURE(`use_cw_file') reads. Arguments: path
    Relays,           ///< who may send through. Arguments: patterns; none = nobody
    QueueRun,         ///< arguments: minutes of the hour, comma separated; "cron" or "systemd-timer"; interval
    NoSubmission,     ///< the release has no submission program: sendmail.mc alone, one queue. Arguments: release
    MtaQueue,         ///< the daemon flushes its own queue, or the runner does both. Arguments: "daemon" or "runner"
    Files,            ///< arguments: paths on the host
    RebuildCommand,   ///< arguments: command
    Unproven,         ///< additions may change the above, and there is no .cf to tell
};

struct Consequence {
    Topic topic;
    QStringList arguments; ///< see Topic

    bool operator==(const Consequence &) const = default;
};

std::vector<Consequence> consequences(const answers::Answers &answers);
/// With what additions change about them.
std::vector<Consequence> consequences(const answers::Answers &answers, const Outlook &outlook);

/// The minutes of the hour at which the queue is flushed: answers.queue.minutes apart, the first derived from the host's
/// name so that a thousand hosts do not knock at once: FNV-1a (32 bits) of the normalised name, modulo the interval.
std::vector<int> queueMinutes(const answers::Answers &answers);

/// What the .mc file `mcFile` is called in the platform's configuration folder: FreeBSD's Makefile builds sendmail.cf from
/// HOST.mc and submit.cf from HOST.submit.mc.
QString mcNameOnHost(const answers::Answers &answers, GeneratedFile mcFile);

} // namespace advice
