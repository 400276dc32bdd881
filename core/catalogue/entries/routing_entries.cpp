// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array nullClientArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "hub"),
             .type = ArgumentType::Host,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The host that takes everything. In brackets its MX records are not looked up."),
             .isRequired = true},
};
constexpr std::array host{
    Argument{QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
             QT_TRANSLATE_NOOP("catalogue",
                 "The host; in brackets it is connected to without an MX look-up."), "", "", true},
};
constexpr std::array connection{
    Argument{QT_TRANSLATE_NOOP("catalogue", "connection"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The word TCP, the host, and the port if it is not 25."), "",
                 "", true},
};
constexpr std::array files{
    Argument{QT_TRANSLATE_NOOP("catalogue", "files"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "One or several files, commas between."), "", "", true},
};

/// Where mail goes.
constexpr std::array table{
    Entry{
        .name = "nullclient",
        .kind = Kind::Feature,
        .since = {8, 6},
        .comment = "All mail goes to the hub, none is kept here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes the host a null client: it sends every message to one hub and delivers nothing itself."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "No aliases, no .forward files, no mailboxes: a message that a program on this host submits "
            "goes to the hub as it is, and the hub decides. There is no local delivery that could be "
            "attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and "
            "masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as "
            "name@hub."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The host is a small mail server for its own names. root's mail goes into a mailbox on a disk "
            "that nobody looks at, and each of a thousand hosts needs aliases that somebody keeps up to "
            "date."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On every host that only sends: web servers, workstations, appliances."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the host's own /etc/aliases have to work, or anybody has a mailbox."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "The hub has to be up; until it is, mail waits in the queue."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After every other FEATURE. MASQUERADE_AS comes after it, or the hub's name wins. No MAILER "
            "lines: it has its own."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MASQUERADE_AS allmasquerade masquerade_envelope SMART_HOST msp local LOCAL_RULESETS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "It opens no port and closes none: a daemon that runs still listens on 25 and 587 of every "
            "address until DAEMON_OPTIONS and no_default_msa say otherwise."),
        .arguments = nullClientArguments,
        .task = Task::Relaying,
        .after = "FEATURE OSTYPE DOMAIN",
        .excludes = "msp MAILER",
        .implies = "MASQUERADE_AS allmasquerade masquerade_envelope local smtp",
    },
    Entry{
        .name = "SMART_HOST",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "Mail for other hosts goes through this one",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the host that takes all mail for other hosts."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail for other hosts takes one connection to one well known host. It changes nothing for "
            "addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects "
            "to the host itself."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail asks DNS for each domain and connects to that domain's mail servers itself. Many "
            "networks do not let clients out on port 25, and many servers refuse mail from hosts that they "
            "do not know; the message then waits for days and comes back."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Wherever a central mail server exists."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On the central mail server, if it sends to the Internet directly."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "One host that everything depends on. A name that is one of this host's own is passed over "
            "without a word."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER. Not with nullclient, which sets it."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "MAIL_HUB RELAY_MAILER_ARGS nullclient smtp LOCAL_NET_CONFIG",
        .arguments = host,
        .cfName = "D S",
        .task = Task::Relaying,
        .after = "OSTYPE",
        .excludes = "nullclient",
    },
    Entry{
        .name = "MAIL_HUB",
        .kind = Kind::Variable,
        .since = {8, 6},
        .comment = "Names without an alias go to this host",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the host that gets mail for local names which no alias leads elsewhere."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to names on this host. Aliases are looked up first and what is left goes to the "
            "hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name "
            "in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS "
            "prevent that."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Mail to a user of this host is put into a mailbox on this host, where often nobody looks."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On hosts with aliases of their own where people read their mail on the hub."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where local users read their mail here."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "The hub has to know every local user, system accounts included, or their mail bounces."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
        .related = "SMART_HOST LOCAL_RULESETS ALIAS_FILE LOCAL_RELAY LUSER_RELAY",
        .arguments = host,
        .cfName = "D H",
        .task = Task::Relaying,
        .after = "OSTYPE",
        .excludes = "nullclient",
    },
    Entry{
        .name = "RELAY_MAILER_ARGS",
        .kind = Kind::Variable,
        .since = {8, 7},
        .comment = "The relay listens on this port",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Changes how the mailer relay connects: which port of the relay it uses."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It applies to all mail that goes to the relay. A port is no part of a host name in sendmail: "
            "relay.example.com:2525 would be read as a list of hosts. The port is the third word of the "
            "mailer's arguments instead, and $h stands for the host."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail connects to port 25. Where the relay takes mail on another port alone, every message "
            "waits in the queue until it expires."),
        .use = QT_TRANSLATE_NOOP("catalogue", "When the relay takes mail on another port, such as 587."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With port 25."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before nullclient, msp and MAILER, which read it."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "SMART_HOST smtp msp",
        .arguments = connection,
        .cfName = "M relay A=",
        .standard = "TCP $h",
        .task = Task::Relaying,
        .before = "nullclient msp MAILER",
        .after = "OSTYPE",
    },
    Entry{
        .name = "LOCAL_RULESETS",
        .kind = Kind::Section,
        .since = {8, 8},
        .comment = "Recipients get a domain, not the relay in brackets",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Begins rules of one's own; they go into the .cf as they are."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail's rules call a ruleset Local_localaddr, if there is one, before they send a local "
            "name to the hub. This one names the same hub and writes a domain behind the @. It concerns "
            "recipients without a host, such as root, and no others."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Where the hub is written in brackets, to keep MX records out of it, the usual rules make "
            "root@[relay.example.com] of root. That is no valid address, and the relay refuses the message."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With a relay in brackets, for a null client, or where names without an alias go to the hub."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With a relay without brackets; sendmail's own rules do it."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After everything else. In an R line tabs separate the two sides; spaces there are an error."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S"),
        .related = "MAIL_HUB nullclient LOCAL_CONFIG FEATURE",
        .task = Task::Frame,
        .after = "FEATURE MAILER",
    },
    Entry{
        .name = "ALIAS_FILE",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "Where the aliases are",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says where the aliases file is."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It matters for mail to names on this host, the only mail that aliases are looked up for. The "
            "cf tree looks for the file in /etc/mail from 8.10, in /etc before."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "If sendmail looks in the wrong place, newaliases does its work on one file while everybody "
            "edits the other, and no alias has an effect."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where both agree."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After OSTYPE, which may set it, too; before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "local OSTYPE MAIL_HUB MAIL_SETTINGS_DIR",
        .arguments = files,
        .cfName = "O AliasFile",
        .standard = "/etc/mail/aliases",
        .task = Task::LocalDelivery,
        .after = "OSTYPE DOMAIN",
    },
};

} // namespace

std::span<const Entry> routingEntries()
{
    return table;
}

} // namespace catalogue
