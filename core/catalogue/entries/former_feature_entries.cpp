// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array bitdomainArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/bitdomain"},
};

constexpr std::array uucpdomainArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/uudomain"},
};

/// What was for networks and releases of the past.
constexpr std::array table{
    Entry{
        .name = "bitdomain",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Finds Internet names for BITNET hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Looks up hosts of the former network BITNET in a table of Internet names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for addresses that end in .BITNET, a network that was closed in the 1990s. For other "
            "mail it does nothing."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "uucpdomain domaintable",
        .arguments = bitdomainArguments,
        .table = "bitdomain",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "uucpdomain",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Finds Internet names for UUCP hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Looks up hosts of UUCP in a table of Internet names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for addresses that end in .UUCP: host!user is written as user@host.UUCP and then "
            "looked up here. For other mail it does nothing."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On one of the few gateways to UUCP."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere else."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file; its source is called uudomain."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "bitdomain domaintable nouucp",
        .arguments = uucpdomainArguments,
        .table = "uucpdomain",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "notsticky",
        .kind = Kind::Feature,
        .since = {8, 6},
        .comment = "Has no effect any more",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Has been the default since 8.7; the line has no effect."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Up to 8.6 it made user@this.host go to the hub like a bare user. Since 8.7 that is so "
            "without it, and stickyhost is for the opposite. No mail is treated differently."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere: the line can go."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.7"),
        .related = "stickyhost",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "nodns",
        .kind = Kind::Feature,
        .since = {8, 6},
        .comment = "Has no effect any more",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Was meant to keep sendmail from asking DNS; it has been without effect since 8.9."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "From 8.13 m4 stops at the line, because the file is gone. No mail is treated differently "
            "without it: the service switch file decides whether DNS is asked."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere: write hosts files into the service switch file."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.13.0"),
        .related = "nocanonify accept_unresolvable_domains",
        .task = Task::Limits,
        .removed = {8, 13},
        .replacement = "confSERVICE_SWITCH_FILE",
    },
    Entry{
        .name = "vnet",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Rules for a former network of IBM",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Adds rules for addresses of the former network VNET of IBM. It is an addition of Debian."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for addresses that end in .vnet, .rscs or .ibm.com, which it sends to a gateway "
            "named in macro A. For other mail it does nothing."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere; sendmail's own tree has no such file."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/vnet.m4 of Debian"),
        .related = "bitdomain",
        .security = QT_TRANSLATE_NOOP("catalogue", "Mail to ibm.com takes another way than DNS says."),
        .task = Task::Tables,
    },
};

} // namespace

std::span<const Entry> formerFeatureEntries()
{
    return table;
}

} // namespace catalogue
