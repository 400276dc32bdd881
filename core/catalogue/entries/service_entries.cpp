// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array clientOptions{
    Argument{QT_TRANSLATE_NOOP("catalogue", "settings"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "Pairs such as Family=inet, Address=192.0.2.25, Modifiers=h, commas between."), "", "",
                 true},
};

constexpr Argument nameArgument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
    QT_TRANSLATE_NOOP("catalogue", "A name of your own: a letter, then letters and digits."), "", "", true};

constexpr std::array filter{
    nameArgument,
    Argument{QT_TRANSLATE_NOOP("catalogue", "settings"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "S= and the socket; F=R or F=T for what happens when the filter is down; T= and time "
                 "limits."), "", "",
             true},
};

constexpr std::array queueGroup{
    nameArgument,
    Argument{QT_TRANSLATE_NOOP("catalogue", "settings"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "P= and the folder; I= time between runs; R= queue runners; r= recipients of an envelope; "
                 "N= nice value."),
             "", "", true},
};

constexpr std::array mechanisms{
    Argument{QT_TRANSLATE_NOOP("catalogue", "mechanisms"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "Names of SASL mechanisms such as PLAIN and SCRAM-SHA-256, spaces between."),
             "", "", true},
};

constexpr std::array mailerFlags{
    Argument{QT_TRANSLATE_NOOP("catalogue", "mailer"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue", "What stands before _MAILER_FLAGS, in capitals."), "",
             "LOCAL SHELL SMTP ESMTP SMTP8 DSMTP RELAY UUCP PROCMAIL CYRUS CYRUSV2 MAIL11 PH POP QPAGE "
             "USENET SSH", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "change"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "+ and letters to add them, - and letters to take them away, letters alone to have only "
                 "these."), "", "",
             true},
};

/// What a client or a filter connects to, queues, and whom the server trusts.
constexpr std::array table{
    Entry{
        .name = "CLIENT_OPTIONS",
        .kind = Kind::Macro,
        .since = {8, 12},
        .comment = "From which address mail goes out",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the address and other properties of connections to "
            "other hosts."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns mail that goes out by SMTP, of the named address family alone: Addr= chooses the "
            "address that other servers see. One line for each family."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host with several addresses, of which one has a PTR "
            "record."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking configuration options"),
        .related = "DAEMON_OPTIONS",
        .arguments = clientOptions,
        .cfName = "O ClientPortOptions",
        .standard = "Family=inet, Address=0.0.0.0",
        .task = Task::Daemon,
    },
    Entry{
        .name = "INPUT_MAIL_FILTER",
        .kind = Kind::Macro,
        .since = {8, 12},
        .comment = "A filter for mail that comes in",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Defines a mail filter (milter) and has all SMTP mail "
            "pass it."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail shows each message that comes in by SMTP to the filter, which may refuse, change or "
            "keep it. With several lines they are asked in this order."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "For DKIM signatures, checks against spam and viruses."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A daemon that has to run. When it is down, mail passes unchecked, unless F=R refuses or F=T "
            "delays it."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Not before a line that defines confINPUT_MAIL_FILTERS: "
            "that begins anew."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mail filters"),
        .related = "MAIL_FILTER",
        .arguments = filter,
        .cfName = "X",
        .task = Task::Abuse,
        .after = "confINPUT_MAIL_FILTERS",
        .implies = "MAIL_FILTER",
    },
    Entry{
        .name = "MAIL_FILTER",
        .kind = Kind::Macro,
        .since = {8, 12},
        .comment = "Defines a filter, without using it",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Defines a mail filter (milter) without using it for all "
            "mail."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "No mail passes it until confINPUT_MAIL_FILTERS or a socket's InputFilter= names it. So one "
            "socket can have other filters than the next."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "When filters are not the same for all sockets."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "In general: INPUT_MAIL_FILTER does both."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A daemon that has to run."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mail filters"),
        .related = "INPUT_MAIL_FILTER",
        .arguments = filter,
        .cfName = "X",
        .task = Task::Abuse,
    },
    Entry{
        .name = "QUEUE_GROUP",
        .kind = Kind::Macro,
        .since = {8, 12},
        .comment = "A queue with folders and runners of its own",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Defines a queue group: queue folders with runners of "
            "their own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail goes into it by the feature queuegroup or by a mailer's variable that ends in QGRP; the "
            "rest stays in the usual queue. Slow destinations no longer hold up fast ones."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On servers with much mail."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "Folders that have to be there, with the rights of the usual "
            "queue."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Queue group definitions; op.me, Queue "
            "groups"),
        .related = "QUEUE_DIR",
        .arguments = queueGroup,
        .cfName = "Q",
        .task = Task::Queue,
    },
    Entry{
        .name = "TRUST_AUTH_MECH",
        .kind = Kind::Macro,
        .since = {8, 10},
        .comment = "Who logs in so may send through here",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Lets people who log in with one of these mechanisms send "
            "anywhere."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Clients that authenticate may relay, wherever they connect from. With delay_checks they are "
            "spared the checks of client and sender as well."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a submission server, together with confAUTH_MECHANISMS."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "Accounts and their passwords in Cyrus SASL."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, SMTP authentication"),
        .related = "RELAY_DOMAIN",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "One stolen password makes the server an open relay. PLAIN and LOGIN show it to every listener "
            "unless the connection is encrypted."),
        .arguments = mechanisms,
        .cfName = "C {TrustAuthMech}",
        .task = Task::Tls,
    },
    Entry{
        .name = "MODIFY_MAILER_FLAGS",
        .kind = Kind::Macro,
        .since = {8, 10},
        .comment = "Changes single flags of a mailer",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Adds flags to a mailer, takes some away, or sets all of "
            "them."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns one mailer, also the letters that it always has. MODIFY_MAILER_FLAGS(LOCAL, -w), "
            "for instance, delivers to names that are no accounts of this host."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "To change one letter and keep the others."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before the MAILER whose flags it changes."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "MAILER",
        .arguments = mailerFlags,
        .task = Task::LocalDelivery,
        .before = "nullclient msp MAILER",
    },
};

} // namespace

std::span<const Entry> serviceEntries()
{
    return table;
}

} // namespace catalogue
