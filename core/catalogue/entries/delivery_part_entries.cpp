// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/entries/mailer_parts.h"

namespace catalogue {

namespace {

using namespace mailer;

constexpr auto inLocal = "local nullclient msp";
constexpr auto inProcmail = "procmail";
constexpr auto inCyrus = "cyrus";
constexpr auto inCyrusV2 = "cyrusv2";
constexpr answers::Release withQueueGroups{8, 12};

/// MAILER(`local') is always there: its variables need nothing.
constexpr Entry always(Entry entry)
{
    if (entry.needs == inLocal)
        entry.needs = "";
    return entry;
}

constexpr std::array endOfLine{
    Argument{QT_TRANSLATE_NOOP("catalogue", "end of line"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The characters, such as \\r\\n."), "", "", true},
};

constexpr Entry lineEnd(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "How lines end in local mail";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Sets the characters that end each line of local mail.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "They are written for the local delivery program and for no other mailer. Without the line it is "
        "what the system uses.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "With a program that speaks LMTP and insists on \\r\\n.");
    entry.arguments = endOfLine;
    return entry;
}

constexpr std::array diagnosticType{
    Argument{QT_TRANSLATE_NOOP("catalogue", "type"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The type that a delivery report names."), "", "", true},
};

constexpr Entry diagnosticCode(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "What kind of code local delivery gives";
    entry.summary = QT_TRANSLATE_NOOP("catalogue",
        "Says in delivery reports what kind of status code local delivery gives.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "It is the word before the code in the line Diagnostic-Code of a bounce about local mail. Delivery "
        "is as before.");
    entry.use = QT_TRANSLATE_NOOP("catalogue",
        "With a program that speaks LMTP, whose codes are those of SMTP; local_lmtp sets it.");
    entry.arguments = diagnosticType;
    return entry;
}

constexpr std::array folders{
    Argument{QT_TRANSLATE_NOOP("catalogue", "folders"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Paths, colons between; $z is the recipient's home."), "", "",
                 true},
};

constexpr Entry startFolder(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Where programs in aliases start";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Names the folders in which a program of an alias may "
        "start.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "sendmail takes the first that it can enter as the working folder of the program. It concerns mail "
        "to programs, from aliases and .forward files.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the homes are not there at all times, as over NFS.");
    entry.arguments = folders;
    return entry;
}

constexpr std::array account{
    Argument{QT_TRANSLATE_NOOP("catalogue", "account"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "User and group, a colon between."), "", "", true},
};

constexpr Entry runsAs(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Account that this mailer's program runs as";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Names the account under which this mailer's program "
        "runs.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "Whatever the message says, the program has the rights of this account and no others.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the account has another name on this host.");
    entry.security = QT_TRANSLATE_NOOP("catalogue", "Never root: a fault of the program would be a fault of "
        "the system.");
    entry.arguments = account;
    return entry;
}

/// How mail is put into mailboxes, and handed to programs of this host.
constexpr std::array table{
    always(program({"LOCAL_MAILER_PATH", {8, 1}, "M local P=", "/bin/mail", "local", inLocal})),
    always(flags({"LOCAL_MAILER_FLAGS", {8, 1}, "M local F=", "Prmn9", "local", inLocal})),
    always(arguments({"LOCAL_MAILER_ARGS", {8, 1}, "M local A=", "mail -d $u", "local", inLocal})),
    always(longestMessage({"LOCAL_MAILER_MAX", {8, 7}, "M local M=", "", "local", inLocal})),
    always(mostMessages({"LOCAL_MAILER_MAXMSGS", {8, 10}, "M local m=", "", "local", inLocal})),
    always(mostRecipients({"LOCAL_MAILER_MAXRCPTS", {8, 12}, "M local r=", "", "local", inLocal})),
    always(characterSet({"LOCAL_MAILER_CHARSET", {8, 7}, "M local C=", "", "local", inLocal})),
    always(lineEnd({"LOCAL_MAILER_EOL", {8, 10}, "M local E=", "", "local", inLocal})),
    always(diagnosticCode(
        {"LOCAL_MAILER_DSN_DIAGNOSTIC_CODE", {8, 10}, "M local T=", "X-Unix", "local", inLocal})),
    queueGroup({"LOCAL_MAILER_QGRP", withQueueGroups, "M local Q=", "", "local", inLocal}),
    always(program({"LOCAL_SHELL_PATH", {8, 1}, "M prog P=", "/bin/sh", "local", inLocal})),
    always(flags({"LOCAL_SHELL_FLAGS", {8, 1}, "M prog F=", "eu9", "local", inLocal})),
    always(arguments({"LOCAL_SHELL_ARGS", {8, 1}, "M prog A=", "sh -c $u", "local", inLocal})),
    always(startFolder({"LOCAL_SHELL_DIR", {8, 7}, "M prog D=", "$z:/", "local", inLocal})),
    queueGroup({"LOCAL_PROG_QGRP", withQueueGroups, "M prog Q=", "", "local", inLocal}),

    program({"PROCMAIL_MAILER_PATH", {8, 7}, "M procmail P=", "/usr/local/bin/procmail", "procmail",
             "procmail local_procmail"}),
    oldName(program({"PROCMAIL_PATH", {8, 7}, "M procmail P=", "", "procmail", inProcmail}),
        "PROCMAIL_MAILER_PATH"),
    flags({"PROCMAIL_MAILER_FLAGS", {8, 7}, "M procmail F=", "SPhnu9", "procmail", inProcmail}),
    arguments({"PROCMAIL_MAILER_ARGS", {8, 7}, "M procmail A=", "procmail -Y -m $h $f $u", "procmail",
        inProcmail}),
    longestMessage({"PROCMAIL_MAILER_MAX", {8, 7}, "M procmail M=", "", "procmail", inProcmail}),
    queueGroup({"PROCMAIL_MAILER_QGRP", withQueueGroups, "M procmail Q=", "", "procmail", inProcmail}),

    program({"CYRUS_MAILER_PATH", {8, 7}, "M cyrus P=", "/usr/cyrus/bin/deliver", "cyrus", inCyrus}),
    flags({"CYRUS_MAILER_FLAGS", {8, 7}, "M cyrus F=", "Ah5@/:|", "cyrus", inCyrus}),
    arguments({"CYRUS_MAILER_ARGS", {8, 7}, "M cyrus A=", "deliver -e -m $h -- $u", "cyrus", inCyrus}),
    longestMessage({"CYRUS_MAILER_MAX", {8, 7}, "M cyrus M=", "", "cyrus", inCyrus}),
    runsAs({"CYRUS_MAILER_USER", {8, 7}, "M cyrus U=", "cyrus:mail", "cyrus", inCyrus}),
    queueGroup({"CYRUS_MAILER_QGRP", withQueueGroups, "M cyrus Q=", "", "cyrus", inCyrus}),
    flags({"CYRUS_BB_MAILER_FLAGS", {8, 7}, "M cyrusbb F=", "u", "cyrus", inCyrus}),
    arguments({"CYRUS_BB_MAILER_ARGS", {8, 7}, "M cyrusbb A=", "deliver -e -m $u", "cyrus", inCyrus}),

    flags({"CYRUSV2_MAILER_FLAGS", {8, 12}, "M cyrusv2 F=", "A@/:|m", "cyrusv2", inCyrusV2}),
    connects({"CYRUSV2_MAILER_ARGS", {8, 12}, "M cyrusv2 A=", "FILE /var/imap/socket/lmtp", "cyrusv2",
        inCyrusV2}),
    mostMessages({"CYRUSV2_MAILER_MAXMSGS", {8, 12}, "M cyrusv2 m=", "", "cyrusv2", inCyrusV2}),
    mostRecipients({"CYRUSV2_MAILER_MAXRCPTS", {8, 12}, "M cyrusv2 r=", "", "cyrusv2", inCyrusV2}),
    characterSet({"CYRUSV2_MAILER_CHARSET", {8, 12}, "M cyrusv2 C=", "", "cyrusv2", inCyrusV2}),
    queueGroup({"CYRUSV2_MAILER_QGRP", withQueueGroups, "M cyrusv2 Q=", "", "cyrusv2", inCyrusV2}),
};

} // namespace

std::span<const Entry> deliveryPartEntries()
{
    return table;
}

} // namespace catalogue
