// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array dnsblArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "list"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The domain below which the list answers."),
             .isRequired = true},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "reply"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "What the client is told, or discard, or quarantine to keep the message in the queue "
                 "for a look."),
             .standard = "550 Rejected: ADDRESS listed at LIST"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "failure"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "t, or a text of your own, turns clients away for now when the list does not answer.")},
};

constexpr std::array enhdnsblArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "list"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The domain below which the list answers."),
             .isRequired = true},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "reply"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "What the client is told, or discard, or quarantine."),
             .standard = "550 Rejected: ADDRESS listed at LIST"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "failure"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "t, or a text of your own, turns clients away for now when the list does not answer.")},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "answer"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "An answer that counts as listed, such as 127.0.0.2.; up to five of them."),
             .isRepeated = true},
};

constexpr std::array rblArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "list"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The domain below which the list answers.")},
};

constexpr std::array rhsblArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "list"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The domain below which the list answers."),
             .isRequired = true},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "reply"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "What the client is told."),
             .standard = "550 Mail from DOMAIN refused by blackhole site LIST"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "failure"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "t, or a text of your own, turns clients away for now when the list does not answer.")},
};

constexpr std::array mtamarkArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "reply"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "What the client is told."),
             .standard = "550 Rejected: ADDRESS not listed as MTA"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "failure"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "t, or a text of your own, turns clients away for now when DNS does not answer.")},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "prefix"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The name in front of the address in DNS."),
             .standard = "_perm._smtp._srv"},
};

constexpr std::array badmxArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "expression"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Which addresses are bad, as a regular expression."),
             .standard = "^(127\\.|10\\.|0\\.0\\.0\\.0)"},
};

/// Clients and senders judged by what DNS says of them.
constexpr std::array table{
    Entry{
        .name = "dnsbl",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "Refuses clients that a DNS blocklist names",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Asks a blocklist in DNS about the address of each client and refuses those it lists."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. A client 192.0.2.7 is looked up as 7.2.0.192 below "
            "the list's domain, and any answer counts as listed. Only IPv4 addresses are asked for. "
            "Clients with OK or RELAY in the access map are spared. The line may stand several times, "
            "one for each list."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a server that takes mail from the Internet, with a list whose rules you have read."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a server that only takes mail of its own network."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "One DNS look-up for each connection and list; most lists charge those who ask often."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After a define of DNSBL_MAP."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "enhdnsbl access_db delay_checks rhsbl",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Whoever runs the list decides whose mail gets through. Some lists answer yes to everything "
            "once they close."),
        .arguments = dnsblArguments,
        .task = Task::Abuse,
        .after = "DNSBL_MAP DNSBL_MAP_OPT",
    },
    Entry{
        .name = "enhdnsbl",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Refuses clients by what a DNS blocklist answers",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Asks a blocklist in DNS and looks at what it answers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "As dnsbl, for mail that comes in by SMTP, but only the answers named as further arguments "
            "count: many lists use 127.0.0.2 for one reason and 127.0.0.4 for another. Without such "
            "arguments every answer counts."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "With a list whose answers mean different things."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where any answer of the list is reason enough: dnsbl will do."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "One DNS look-up for each connection and list. A list that does not answer delays the "
            "greeting."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After a define of EDNSBL_TO."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "dnsbl access_db delay_checks",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Whoever runs the list decides whose mail gets through."),
        .arguments = enhdnsblArguments,
        .task = Task::Abuse,
        .after = "EDNSBL_TO",
    },
    Entry{
        .name = "rbl",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Refuses clients that a DNS blocklist names",
        .summary = QT_TRANSLATE_NOOP("catalogue", "The predecessor of dnsbl, for one list only."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It refuses mail that comes in by SMTP from clients on the list. The list that it asks "
            "where none is named has long been closed. From 8.12 m4 stops at the line, because the file "
            "is gone."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere: dnsbl is there from 8.10."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Everywhere, and before 8.10 at least name a list that exists."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One DNS look-up for each connection."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.12.0"),
        .related = "dnsbl",
        .arguments = rblArguments,
        .task = Task::Abuse,
        .removed = {8, 12},
        .replacement = "dnsbl",
    },
    Entry{
        .name = "rhsbl",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Refuses senders whose domain a list names",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Asks a blocklist in DNS about the domain of the sender. It is an addition of Debian."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP: the domain of MAIL FROM is looked up below the "
            "list's domain. A sender with OK in the access map is spared."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On Debian, with a list of domains."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Elsewhere: sendmail's own tree has no such file."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One DNS look-up for each message and list."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After dnsbl, whose map it shares."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/rhsbl.m4 of Debian"),
        .related = "dnsbl access_db",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A sender is easily invented, so it catches careless senders only."),
        .arguments = rhsblArguments,
        .task = Task::Abuse,
        .after = "dnsbl",
    },
    Entry{
        .name = "mtamark",
        .kind = Kind::Feature,
        .since = {8, 13},
        .comment = "Refuses clients not marked as mail servers in DNS",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Refuses clients whose reverse DNS says that they are no mail servers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. A TXT record with 0 below _perm._smtp._srv and the "
            "client's address means: this host sends no mail. The draft behind it never became a "
            "standard, so hardly any address has such a record."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly anywhere."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where no network that you know keeps such records."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One DNS look-up for each connection."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After a define of MTAMARK_TO."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "dnsbl require_rdns",
        .arguments = mtamarkArguments,
        .task = Task::Abuse,
        .after = "MTAMARK_TO",
    },
    Entry{
        .name = "badmx",
        .kind = Kind::Feature,
        .since = {8, 14},
        .comment = "Refuses senders whose MX cannot be reached",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Refuses senders whose domain names a mail server at an impossible address."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Some domains point their MX record to 127.0.0.1 or "
            "to a private network: nobody could ever answer. The addresses are compared with a regular "
            "expression."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server that takes mail from the Internet."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Inside a network that uses addresses of 10.0.0.0/8 for its own mail servers, unless the "
            "expression is changed."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "DNS look-ups for each sender. The binary needs regex and dns maps."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "accept_unresolvable_domains require_rdns",
        .arguments = badmxArguments,
        .task = Task::Abuse,
    },
    Entry{
        .name = "require_rdns",
        .kind = Kind::Feature,
        .since = {8, 14},
        .comment = "Refuses clients without a name in DNS",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Refuses clients whose address has no name in DNS, or one that does not lead back to it."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Without a name the client gets 550; when DNS does "
            "not answer, or the name looks forged, it may try again later. Addresses that may relay are "
            "spared, and so are those with OK in the access map."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a server that takes mail from the Internet and can live with some honest senders being "
            "refused."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where senders with badly kept DNS matter."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing new: sendmail looks the name up anyway."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "use_client_ptr block_bad_helo access_db delay_checks",
        .task = Task::Abuse,
    },
    Entry{
        .name = "use_client_ptr",
        .kind = Kind::Feature,
        .since = {8, 13},
        .comment = "Checks clients by their PTR record, verified or not",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the check of the client see the name of its PTR record even where that does not lead "
            "back."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP: Connect: lines of the access map then match a name "
            "that the client's network claims. Without it an unverified name is not looked at, only the "
            "address."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "To refuse hosts by a name that their network gives them."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where names in the access map let somebody in."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "require_rdns access_db",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A PTR record can claim any name. Never let a name alone relay with it."),
        .task = Task::Abuse,
    },
};

} // namespace

std::span<const Entry> dnsFeatureEntries()
{
    return table;
}

} // namespace catalogue
