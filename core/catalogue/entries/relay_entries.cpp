// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array relay{
    Argument{QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
             QT_TRANSLATE_NOOP("catalogue", "The host; a mailer and a colon may stand before it."), "", "",
                 true},
};

constexpr std::array luserRelay{
    Argument{QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
             QT_TRANSLATE_NOOP("catalogue",
                 "The host, or local: and a user, or error: and a code, as the mailertable has them."), "", "",
             true},
};

/// A host for addresses of a network of old times.
constexpr Entry toNetwork(const char *name, answers::Release since, const char *cfName, const char *related,
                          const char *summary, const char *effect)
{
    return {
        .name = name,
        .kind = Kind::Variable,
        .since = since,
        .comment = "Gateway into another network",
        .summary = summary,
        .effect = effect,
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where such a gateway still runs."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere else: such networks are rare by now."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Domains"),
        .related = related,
        .arguments = relay,
        .cfName = cfName,
        .task = Task::Relaying,
        .after = "OSTYPE",
    };
}

/// The file of the mailer smtp looks whether there is one.
constexpr Entry readBySmtp(Entry entry)
{
    entry.before = "smtp nullclient msp";
    return entry;
}

/// Which host takes what this one does not deliver itself.
constexpr std::array table{
    Entry{
        .name = "LOCAL_RELAY",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "Bare names go to this host",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the host that gets mail for names without a "
            "domain."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With stickyhost, mail to a bare name goes there before any alias is looked up, while mail to "
            "a name at this host stays. Without stickyhost it is MAIL_HUB under another name, and MAIL_HUB "
            "wins."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "With stickyhost, where one host has the aliases of a whole "
            "site."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "In general: MAIL_HUB does it for both forms of a name."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "MAIL_HUB LOCAL_USER",
        .arguments = relay,
        .cfName = "D R",
        .task = Task::Relaying,
        .after = "OSTYPE",
        .excludes = "nullclient",
    },
    Entry{
        .name = "LUSER_RELAY",
        .kind = Kind::Variable,
        .since = {8, 7},
        .comment = "Mail for unknown users goes there",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the host that gets mail for local names that do "
            "not exist."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A name that has neither alias nor account is sent there instead of being refused. The "
            "recipient's domain is replaced by the host's name unless preserve_luser_host keeps it."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "While accounts move to another server, some after the "
            "others."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On a server that the Internet can reach: spam for made-up names is then passed on instead of "
            "refused."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A look-up among the accounts for each local recipient."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Domains"),
        .related = "MAIL_HUB",
        .arguments = luserRelay,
        .cfName = "D L",
        .task = Task::Relaying,
        .after = "OSTYPE",
        .excludes = "nullclient",
    },
    toNetwork("UUCP_RELAY", {8, 1}, "D Y", "SMART_HOST uucp",
        QT_TRANSLATE_NOOP("catalogue", "Names the host that takes mail for hosts reached by UUCP."),
        QT_TRANSLATE_NOOP("catalogue",
            "Addresses such as host!user go there, before SMART_HOST is looked at. Hosts that this one "
            "reaches by UUCP itself are not concerned.")),
    readBySmtp(toNetwork("BITNET_RELAY", {8, 1}, "D B", "SMART_HOST",
        QT_TRANSLATE_NOOP("catalogue", "Names the host that takes mail for the pseudo domain BITNET."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to user@host.BITNET goes there, before SMART_HOST is looked at. Without it such "
            "addresses are looked up in DNS and not found."))),
    toNetwork("DECNET_RELAY", {8, 7}, "D C", "SMART_HOST mail11",
        QT_TRANSLATE_NOOP("catalogue", "Names the host that takes mail for DECnet."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to node::user and to the pseudo domain DECNET goes there. Without it node::user is taken "
            "for a local name.")),
    toNetwork("FAX_RELAY", {8, 1}, "D F", "SMART_HOST fax",
        QT_TRANSLATE_NOOP("catalogue", "Names the host that takes mail for the pseudo domain FAX."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to user@number.FAX goes there and is sent as a fax. Where the mailer fax is defined, "
            "that takes it instead.")),
};

} // namespace

std::span<const Entry> relayEntries()
{
    return table;
}

} // namespace catalogue
