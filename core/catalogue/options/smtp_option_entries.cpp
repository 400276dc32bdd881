// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfPrivacyFlags[]{keywordsValue(
    "public needmailhelo needexpnhelo noexpn needvrfyhelo novrfy noetrn noverb restrictmailq restrictqrun "
    "restrictexpand noreceipts nobodyreturn goaway authwarnings noactualrecipient")};
constexpr Argument valueOfSmtpLoginMsg[]{textValue(QT_TRANSLATE_NOOP("catalogue", "message"),
    QT_TRANSLATE_NOOP("catalogue", "The host's name, $j, comes first."))};
constexpr Argument valueOfDirectSubmissionModifiers[]{textValue(QT_TRANSLATE_NOOP("catalogue", "modifiers"),
    QT_TRANSLATE_NOOP("catalogue", "Letters as of DaemonPortOptions: c, C, f, u."))};
constexpr Argument valueOfConnectOnlyTo[]{textValue(QT_TRANSLATE_NOOP("catalogue", "address"),
    QT_TRANSLATE_NOOP("catalogue", "An IP address."))};

/// How sendmail talks SMTP, as server and client.
constexpr std::array table{
    optionEntry({
        .name = "confPRIVACY_FLAGS",
        .cfName = "O PrivacyOptions",
        .standard = "authwarnings",
        .since = {8, 1},
        .task = Task::Abuse,
        .value = valueOfPrivacyFlags,
        .comment = "What strangers and users may ask",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says what clients and local users may ask of sendmail."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "noexpn and novrfy hide who has a mailbox, needmailhelo wants a greeting before mail, "
            "restrictmailq and restrictqrun keep the queue from users, authwarnings marks doubtful "
            "senders. goaway is most of them together."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With noexpn and novrfy, or goaway, on a server in the open."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "noreceipts where senders rely on receipts: they get none."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "EXPN and VRFY tell strangers which addresses exist; goaway leaves mailq, queue runs and ETRN "
            "open."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Whoever can connect to the daemon can read the relay's password off the screen."),
        .related = "authinfo",
        .after = "OSTYPE DOMAIN msp",
    }),
    optionEntry({
        .name = "confSMTP_LOGIN_MSG",
        .cfName = "O SmtpGreetingMessage",
        .standard = "$j Sendmail $v/$Z; $b",
        .since = {8, 1},
        .task = Task::Daemon,
        .value = valueOfSmtpLoginMsg,
        .comment = "The greeting of the server",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets what the server says first to those who connect."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "SMTP wants the host's name as its first word; ESMTP is put behind it by itself. Mail is not "
            "treated differently."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Without $v and $Z, to keep the version to oneself."),
        .security = QT_TRANSLATE_NOOP("catalogue", "It hides the version, not the faults of an old one."),
    }),
    optionEntry({
        .name = "confALLOW_BOGUS_HELO",
        .cfName = "O AllowBogusHELO",
        .standard = "False",
        .since = {8, 9},
        .task = Task::Abuse,
        .value = switchValue,
        .comment = "Takes HELO without a host name",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Takes HELO and EHLO without a host name."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Old and careless clients get through that would otherwise be refused. If there is a name, it "
            "still has to be well formed."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For devices that cannot be set right."),
    }),
    optionEntry({
        .name = "confHELO_NAME",
        .cfName = "O HeloName",
        .standard = "",
        .since = {8, 14},
        .task = Task::Daemon,
        .value = hostValue,
        .comment = "The name in EHLO instead of $j",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the name under which this host greets servers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Without it it is the host's own name, $j. Many servers refuse a name that DNS does not know."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where DNS knows the host from outside under another name."),
    }),
    optionEntry({
        .name = "confDIRECT_SUBMISSION_MODIFIERS",
        .cfName = "O DirectSubmissionModifiers",
        .standard = "",
        .since = {8, 12},
        .task = Task::Daemon,
        .value = valueOfDirectSubmissionModifiers,
        .comment = "Modifiers for mail from the command line",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Gives mail from the command line modifiers like those of a daemon."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "C leaves host names as they are, u takes addresses without a host, f refuses them. Without it "
            "c and u hold."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With C in submit.mc on a host without DNS, together with nocanonify."),
    }),
    optionEntry({
        .name = "confCONNECT_ONLY_TO",
        .cfName = "O ConnectOnlyTo",
        .standard = "",
        .since = {8, 10},
        .task = Task::Daemon,
        .value = valueOfConnectOnlyTo,
        .comment = "Sends everything to one address, for tests",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sends all mail for other hosts to this address, whatever DNS says."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The recipients stay as they are, only the connection goes elsewhere. The 0.0.0.0 in the "
            "comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For tests."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a host with real mail: it all ends up there."),
    }),
    optionEntry({
        .name = "confSOFT_BOUNCE",
        .cfName = "O SoftBounce",
        .standard = "False",
        .since = {8, 14},
        .task = Task::Daemon,
        .value = switchValue,
        .comment = "Temporary errors in place of final ones, for tests",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Turns final errors into temporary ones."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "What would be refused or sent back waits instead, here or at the sender. Mail is not lost "
            "while a configuration is tried."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In the first hours of a new configuration."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "For long: unwanted mail comes again and again."),
    }),
    optionEntry({
        .name = "confUSE_COMPRESSED_IPV6_ADDRESSES",
        .cfName = "O UseCompressedIPv6Addresses",
        .standard = "",
        .since = {8, 15},
        .task = Task::Daemon,
        .value = switchValue,
        .comment = "Writes IPv6 addresses in their short form",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Writes IPv6 addresses in their short form, such as ::1."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns what rules and maps get to see. Entries of the access map have to be written in "
            "the same form."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where tables have the short form."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the tables have the long one: their entries no longer match."),
    }),
    optionEntry({
        .name = "confREJECT_NUL",
        .cfName = "O RejectNUL",
        .standard = "false",
        .since = {8, 18},
        .task = Task::Abuse,
        .value = switchValue,
        .comment = "Refuses messages with NUL bytes",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Refuses messages with a NUL byte in their text."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Such a byte is no text, and programs behind read no further. sendmail has to be built for it, "
            "with _FFR_REJECT_NUL_BYTE."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With such a sendmail."),
    }),
    optionEntry({
        .name = "confCONTROL_SOCKET_NAME",
        .cfName = "O ControlSocketName",
        .standard = "",
        .since = {8, 10},
        .task = Task::Daemon,
        .value = pathValue,
        .comment = "Socket by which the daemon can be asked",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Opens a socket by which the running daemon can be asked and stopped."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Programs of root get the number of processes, the free disk space and the load, and can "
            "restart or end the daemon. It changes nothing about the mail."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where a monitoring system asks it."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Whoever can write to it can stop the daemon: it belongs into a folder of root."),
    }),
};

} // namespace

std::span<const Entry> smtpOptionEntries()
{
    return table;
}

} // namespace catalogue
