// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array socket{
    Argument{QT_TRANSLATE_NOOP("catalogue", "settings"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "Pairs such as Name=MTA, Addr=127.0.0.1, Port=25, M=E, commas between."), "", "", true},
};
constexpr Argument valueOfDaemonOptions[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue", "As in DAEMON_OPTIONS."))};

/// What opens the daemon's sockets.
constexpr std::array table{
    Entry{
        .name = "DAEMON_OPTIONS",
        .kind = Kind::Macro,
        .since = {8, 10},
        .comment = "Where the daemon listens",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says on which address, family and port the SMTP daemon listens. Each line opens one socket."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With Addr=127.0.0.1 only programs on this very host can connect; without Addr whoever reaches "
            "the host can. It is about mail that comes in by SMTP, not about what programs hand to the "
            "command sendmail. A line about port 25 does not touch port 587: that one is opened by default, "
            "on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 "
            "address takes IPv4 connections as well, so there one line with Family=inet6 serves both."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The daemon listens on port 25 of every address. Whoever reaches the host can talk to a program "
            "with root's rights, on a machine where nobody expects mail to arrive."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On every host with a daemon. On one without, it keeps a daemon that somebody starts by "
            "mistake on the loopback address."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the default, port 25 on every IPv4 address, is wanted."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then "
            "ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Together with no_default_msa; before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; op.me, DaemonPortOptions"),
        .related = "no_default_msa confDAEMON_OPTIONS CLIENT_OPTIONS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Without Addr the socket is open to everybody who can reach the host."),
        .arguments = socket,
        .cfName = "O DaemonPortOptions",
        .standard = "Name=MTA",
        .task = Task::Daemon,
        .before = "msp",
    },
    Entry{
        .name = "confDAEMON_OPTIONS",
        .kind = Kind::Option,
        .since = {8, 7},
        .comment = "Where the daemon listens",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "The way before 8.10 to say where the SMTP daemon listens."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It becomes the option DaemonPortOptions, written with a capital O at the start of the line. "
            "There can be only one, so there is one socket for all mail that comes in by SMTP."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The daemon listens on port 25 of every address, and whoever reaches the host can talk to it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For sendmail 8.9 and older."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0"),
        .related = "DAEMON_OPTIONS define",
        .arguments = valueOfDaemonOptions,
        .cfName = "O DaemonPortOptions",
        .task = Task::Daemon,
        .replacement = "DAEMON_OPTIONS",
    },
    Entry{
        .name = "no_default_msa",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "Keeps port 587 closed unless it is named here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Leaves out the message submission agent that sendmail otherwise opens on port 587 of every "
            "address."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "From 8.10 each configuration has a second daemon, for people's mail programs, on port 587. "
            "With this feature only the sockets that DAEMON_OPTIONS lines name are opened. It decides who "
            "can hand mail in, not what becomes of a message."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Someone who binds port 25 to the loopback address and looks no further still has port 587 open "
            "to the network, and no line of the .mc shows it."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Always, together with DAEMON_OPTIONS lines for the sockets that are wanted."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows "
            "every open port."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Nothing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER, nullclient and msp. msp brings it along."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features; RELEASE_NOTES, 8.10.0"),
        .related = "DAEMON_OPTIONS msp",
        .security = QT_TRANSLATE_NOOP("catalogue", "Closes a port that no line of the .mc shows."),
        .task = Task::Daemon,
    },
};

} // namespace

std::span<const Entry> daemonEntries()
{
    return table;
}

} // namespace catalogue
