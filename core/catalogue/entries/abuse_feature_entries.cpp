// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array delayChecksArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "exceptions"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "friend: recipients marked FRIEND are spared the checks. hater: only those marked "
                 "HATER get them."),
             .choices = "friend hater",
             .needs = "access_db"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "compatibility"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "n leaves out what keeps entries of 8.10 and 8.11 working."),
             .choices = "n"},
};

constexpr std::array checkOtherArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "expression"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "What an unknown command has to look like to end the session, as a regular expression."),
             .standard = "^[[:print:]]+ *:"},
};

constexpr std::array greetPauseArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "pause"),
             .type = ArgumentType::Number,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "Milliseconds to wait where the access map says nothing."),
             .replaces = "access_db"},
};

constexpr std::array ratecontrolArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "moment"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "nodelay checks at once although delay_checks is in force."),
             .choices = "nodelay",
             .needs = "delay_checks"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "end"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "terminate ends the session with 421 instead of 452."),
             .choices = "terminate"},
};

constexpr std::array conncontrolArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "moment"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "nodelay checks at once although delay_checks is in force."),
             .choices = "nodelay",
             .needs = "delay_checks"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "end"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "terminate ends the session with 421 instead of 452."),
             .choices = "terminate"},
};

/// What is turned away before it becomes a message of ours.
constexpr std::array table{
    Entry{
        .name = "blocklist_recipients",
        .kind = Kind::Feature,
        .since = {8, 16},
        .comment = "Recipients can be refused by the access map",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the access map refuse mail to certain recipients, hosts or addresses."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. A line such as To:guest@ REJECT turns mail to guest "
            "away at the door, before the message is sent. A line without a tag counts for recipients, "
            "too, so the host can no longer write to a domain that is refused as a sender."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "For names that exist on the host and should get no mail, such as system accounts."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where nobody refuses anybody: an unknown recipient is refused anyway."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up in the access map for each recipient."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "access_db delay_checks blacklist_recipients",
        .table = "access",
        .task = Task::Abuse,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "blacklist_recipients",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Recipients can be refused by the access map",
        .summary = QT_TRANSLATE_NOOP("catalogue", "The former name of blocklist_recipients."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "From 8.16 it reads blocklist_recipients and m4 warns about the name. Before that it is the "
            "only name, for the same thing: mail that comes in by SMTP can be refused by its recipient."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Before 8.16, for recipients that should get no mail."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "From 8.16, where the new name says the same without a warning."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up in the access map for each recipient."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.16.1"),
        .related = "blocklist_recipients access_db",
        .table = "access",
        .task = Task::Abuse,
        .after = "access_db",
        .needs = "access_db",
        .implies = "blocklist_recipients",
        .replacement = "blocklist_recipients",
    },
    Entry{
        .name = "delay_checks",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "Checks wait until the recipient is known",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Moves the checks of client and sender to the moment at which the recipient is named."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Without it a client on a blocklist is turned away "
            "before it can say whom it writes to. With it people who have authenticated are let "
            "through, and friend or hater lets single recipients, such as abuse or postmaster, take "
            "what others refuse."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where travelling users authenticate from addresses that a blocklist holds, and with "
            "block_bad_helo."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where bad clients should be gone as early as possible."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A refused client stays connected a little longer."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before ratecontrol and conncontrol with nodelay."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Anti-spam configuration control, Delay all checks"),
        .related = "access_db block_bad_helo ratecontrol conncontrol require_rdns",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "With an untagged RELAY or OK for a domain in the access map, a sender who claims to be "
            "from there gets round the check of the client. Tag the lines with To: and Connect:."),
        .arguments = delayChecksArguments,
        .table = "access",
        .task = Task::Abuse,
        .before = "conncontrol ratecontrol",
    },
    Entry{
        .name = "block_bad_helo",
        .kind = Kind::Feature,
        .since = {8, 14},
        .comment = "Refuses clients that greet with a name of ours",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Refuses clients that introduce themselves with a bare name or with a name of this very "
            "host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP from strangers: many programs that send spam put the "
            "name of the server into HELO. Who has authenticated and who may relay by address is "
            "spared. The check runs for each recipient, so delay_checks is needed."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server that takes mail from the Internet."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where honest but badly set up machines deliver to it and cannot be listed."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "delay_checks require_rdns greet_pause",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "It adds the loopback addresses to those that may relay and to the names of this host."),
        .task = Task::Abuse,
        .needs = "delay_checks",
    },
    Entry{
        .name = "check_other",
        .kind = Kind::Feature,
        .since = {8, 17},
        .comment = "Ends sessions that send headers as commands",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Ends an SMTP session in which an unknown command looks like a header line."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for clients of the daemon, whatever they bring. A web page or a proxy can be tricked "
            "into talking to port 25; it then sends lines such as Host: that are no SMTP commands. The "
            "first of them that matches the expression ends the session with 421."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On servers that strangers reach."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where a client has to send unknown commands, as some tests do."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features; op.me, check_other"),
        .related = "greet_pause block_bad_helo",
        .security = QT_TRANSLATE_NOOP("catalogue", "It shortens what an abused proxy can try out."),
        .arguments = checkOtherArguments,
        .task = Task::Abuse,
    },
    Entry{
        .name = "compat_check",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Refuses certain pairs of sender and recipient",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the access map decide about a pair of sender and recipient."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It looks up Compat:sender<@>recipient for each recipient of a message that is about to be "
            "delivered, wherever it came from, and can discard it for that recipient or return an "
            "error."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "To keep one sender from one recipient, and nothing more."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where a rule for either of the two will do."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up for each recipient."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "access_db blocklist_recipients",
        .table = "access",
        .task = Task::Abuse,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "greet_pause",
        .kind = Kind::Feature,
        .since = {8, 13},
        .comment = "Waits before the greeting",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Waits before the daemon greets a client, and refuses one that talks first."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for clients of the daemon. SMTP says that the server speaks first; programs that "
            "only send spam often do not wait. Whoever writes into the pause gets 554 and no mail "
            "through. With access_db the pause can differ by host or network: GreetPause:192.0.2 0."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a server that takes mail from the Internet, with a few seconds."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "For clients that give up quickly: give them 0 in the access map."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Each connection stays open longer, which counts towards the limit of processes."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After access_db: before it, the access map is not asked, and m4 warns."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "access_db check_other ratecontrol",
        .arguments = greetPauseArguments,
        .table = "access",
        .task = Task::Abuse,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "ratecontrol",
        .kind = Kind::Feature,
        .since = {8, 13},
        .comment = "Limits how often a client may connect",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Limits the number of connections that one client may open in a minute."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for clients of the daemon. ClientRate: lines of the access map give the limit for an "
            "address or network; the line with nothing behind the tag is for everybody else, and 0 is "
            "no limit. Whoever exceeds it gets a temporary error and may come back."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On servers that strangers reach, with a generous limit."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On hosts with a handful of known clients."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up for each connection."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db; with nodelay after delay_checks, too."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Connection control"),
        .related = "conncontrol access_db delay_checks",
        .arguments = ratecontrolArguments,
        .table = "access",
        .task = Task::Limits,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "conncontrol",
        .kind = Kind::Feature,
        .since = {8, 13},
        .comment = "Limits connections that a client has open",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Limits the number of connections that one client may have open at a time."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for clients of the daemon. ClientConn: lines of the access map give the limit for an "
            "address or network; the line with nothing behind the tag is for everybody else. A client "
            "with more gets a temporary error."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On servers that strangers reach."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where a gateway of many users connects, unless it gets a line of its own."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up for each connection."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db; with nodelay after delay_checks, too."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Connection control"),
        .related = "ratecontrol access_db delay_checks",
        .arguments = conncontrolArguments,
        .table = "access",
        .task = Task::Limits,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "accept_unqualified_senders",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Takes senders without a domain",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Accepts MAIL FROM:<joe>, a sender without a domain, from the network."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP from other hosts; mail from this very host is "
            "accepted either way. Without it such a sender is refused with 553 5.5.4. The modifier u of "
            "DAEMON_OPTIONS does the same for a single socket."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "For old devices that send bare names and cannot be changed."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On servers that strangers reach."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "accept_unresolvable_domains DAEMON_OPTIONS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A bare name gets the domain of this host, so a stranger can pass for a user of it."),
        .task = Task::Abuse,
    },
    Entry{
        .name = "accept_unresolvable_domains",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Takes senders whose domain DNS does not know",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Accepts senders whose domain cannot be found in DNS."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Without it a sender in a domain with neither an "
            "address nor an MX record is refused with 553 5.1.8, since no bounce could ever reach it."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On hosts without DNS or behind a firewall that shows only a part of it."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On servers that take mail from the Internet."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "accept_unqualified_senders badmx",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Mail under invented domains comes in, and its bounces stay in the queue."),
        .task = Task::Abuse,
    },
};

} // namespace

std::span<const Entry> abuseFeatureEntries()
{
    return table;
}

} // namespace catalogue
