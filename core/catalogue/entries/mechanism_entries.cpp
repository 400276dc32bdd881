// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array hack{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "A file in the folder hack."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "argument"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What the file takes; most take nothing."), "", "", false, true},
};
constexpr std::array siteConfig{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "A file in the folder siteconfig."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
             QT_TRANSLATE_NOOP("catalogue", "The host that the sites are connected to."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "class"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue",
                 "The class to fill; U stands for hosts connected to this one."), "",
             "U V W X Y", true},
};
constexpr std::array site{
    Argument{QT_TRANSLATE_NOOP("catalogue", "hosts"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "UUCP names, spaces between."), "", "", true},
};

/// What reads further files of the cf tree.
constexpr std::array table{
    Entry{
        .name = "HACK",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "Turns on something of one site",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Reads one of the files in the cf tree's folder hack."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "They are changes that somebody needed at one place and that were never made features; what "
            "one does, its own text says. Distributions and sites add theirs."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "After reading the file."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where a feature does the same."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Hacks"),
        .related = "FEATURE",
        .arguments = hack,
        .task = Task::Frame,
        .after = "include OSTYPE DOMAIN",
    },
    Entry{
        .name = "SITECONFIG",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "Hosts that another one reaches by UUCP",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Reads a list of hosts and says through which host UUCP "
            "reaches them."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The file has SITE lines and nothing else. Mail for these hosts goes to the host of the second "
            "argument."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Only to keep an old configuration."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "In new ones: the mailertable says it, one line a host."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Site configuration"),
        .related = "SITE uucp",
        .arguments = siteConfig,
        .task = Task::Relaying,
        .after = "include OSTYPE",
        .needs = "uucp",
        .replacement = "mailertable",
    },
    Entry{
        .name = "SITE",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "Names of a host reached by UUCP",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Adds UUCP names to the class that SITECONFIG fills."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It stands in files of the folder siteconfig, one line for each host; several names are one "
            "host."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Only to keep an old configuration."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Site configuration"),
        .related = "SITECONFIG",
        .arguments = site,
        .task = Task::Relaying,
        .needs = "SITECONFIG",
    },
};

} // namespace

std::span<const Entry> mechanismEntries()
{
    return table;
}

} // namespace catalogue
