// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array mspArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "host"),
             .type = ArgumentType::Host,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The host that every message is handed to. In brackets its MX records are not looked up."),
             .standard = "[localhost]"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "port"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "MSA connects to port 587 instead of 25."),
             .choices = "MSA"},
};
constexpr std::array noSystem{
    Argument{QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Nothing: that it is defined is enough.")},
};
constexpr std::array decnet{
    Argument{QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Anything: that it is defined is enough.")},
};
constexpr Argument valueOfCfVersion[]{textValue(QT_TRANSLATE_NOOP("catalogue", "word"),
    QT_TRANSLATE_NOOP("catalogue", "What stands behind the version number."))};
constexpr Argument valueOfTimeZone[]{textValue(QT_TRANSLATE_NOOP("catalogue", "zone"),
    QT_TRANSLATE_NOOP("catalogue", "USE_SYSTEM, USE_TZ, or a time zone as in TZ."))};

/// The mail submission program's file.
constexpr std::array table{
    Entry{
        .name = "msp",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Programs on this host hand mail to this one",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes the file one for the mail submission program: what a program hands to sendmail is "
            "passed to one host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "From 8.12 the command sendmail is no longer run as root. It takes a message from cron or "
            "mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a "
            "daemon runs, otherwise the relay. If that host does not answer, the message waits in the "
            "client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. "
            "With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade "
            "domain."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The command sendmail falls back on sendmail.cf, whose queue is root's alone: a program that is "
            "not root gets \"permission denied\" instead of its mail sent."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc, from 8.12."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "In sendmail.mc. Never together with nullclient."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A group and a queue folder of its own, which the platform's package brings."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Last. Masquerading comes before it; no MAILER lines follow, it has its own."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Message submission program"),
        .related = "nullclient masquerade_envelope no_default_msa RELAY_MAILER_ARGS confPID_FILE",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "The program runs with the rights of a group, smmsp, and not as root; the queue belongs to that "
            "group."),
        .arguments = mspArguments,
        .task = Task::Daemon,
        .after = "FEATURE OSTYPE DOMAIN MASQUERADE_AS",
        .excludes = "nullclient MAILER",
        .implies = "no_default_msa local smtp",
    },
    Entry{
        .name = "confCF_VERSION",
        .kind = Kind::Option,
        .since = {8, 7},
        .comment = "Tells this file apart in logs and headers",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Adds a word to the configuration's version number."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The number stands in the Received: line of every message that this configuration handles, so a "
            "reader sees that it went through the submission program's file and not through the daemon's."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Both files write the same number, and whoever looks for a fault cannot tell which of the two a "
            "message went through."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc, with the word Submit."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On Debian, whose DOMAIN file does it."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking configuration options"),
        .related = "VERSIONID msp",
        .arguments = valueOfCfVersion,
        .cfName = "D Z",
        .task = Task::Frame,
    },
    Entry{
        .name = "__OSTYPE__",
        .kind = Kind::Variable,
        .since = {8, 12},
        .comment = "No OSTYPE: nothing is delivered from here",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Tells the macros that there is no OSTYPE on purpose."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail's own "
            "submit.mc defines the name under which the macros remember it, with an empty value. No message "
            "is treated differently for it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "m4 prints \"No system type defined\", and the .cf is made of a file with an error in it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In a submit.mc without OSTYPE."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where an OSTYPE line stands: the two together are an error."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before msp."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/cf/submit.mc"),
        .related = "OSTYPE msp",
        .arguments = noSystem,
        .task = Task::Frame,
        .excludes = "OSTYPE",
    },
    Entry{
        .name = "_USE_DECNET_SYNTAX_",
        .kind = Kind::Variable,
        .since = {8, 12},
        .comment = "Takes node::user for what it is",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the submission program understand DECnet addresses, node::user."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns addresses of that form alone. The submission program passes them on as they are, "
            "and the next host decides what to make of them. sendmail's own submit.mc has the line, too."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Such an address is taken for a local name, and a domain is put behind it. Where nobody has "
            "written to node::user for decades, nobody notices."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc, as sendmail ships it."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before msp."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/cf/submit.mc"),
        .related = "msp",
        .arguments = decnet,
        .task = Task::Relaying,
        .before = "msp",
    },
    Entry{
        .name = "confTIME_ZONE",
        .kind = Kind::Option,
        .since = {8, 7},
        .comment = "Dates in the user's time zone",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says where sendmail takes the time zone from."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With USE_TZ the Date: of a message that a program hands in, and its time stamps in the log, "
            "follow the variable TZ of whoever calls sendmail. On some systems only the caller knows the "
            "zone."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail ignores TZ and uses the system's zone. The Date: of a user who works in another zone "
            "names the right moment by another clock."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc, which runs for a user."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "In sendmail.mc: a daemon's log belongs in the system's zone."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3"),
        .related = "msp define",
        .arguments = valueOfTimeZone,
        .cfName = "O TimeZoneSpec",
        .standard = "USE_SYSTEM",
        .task = Task::Frame,
    },
    Entry{
        .name = "confDONT_INIT_GROUPS",
        .kind = Kind::Option,
        .since = {8, 8},
        .comment = "No look-up of group memberships",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps sendmail from looking up all groups of a user before it acts for them."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With True it does without. The submission program opens no file on behalf of a recipient, so "
            "it has no use for the groups, whatever the message."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "With groups in NIS or LDAP the look-up can take seconds for each message, and for a name that "
            "does not exist some systems print an error."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where .forward or :include: files are readable through a group only."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7"),
        .related = "msp define",
        .arguments = switchValue,
        .cfName = "O DontInitGroups",
        .standard = "False",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "confPID_FILE",
        .kind = Kind::Option,
        .since = {8, 10},
        .comment = "Where the service manager looks for it",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says where the process writes its process id."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A service manager that starts the queue runner waits for this file. The line changes nothing "
            "about the mail itself."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "msp puts the file into the client queue's folder. A service that waits for it elsewhere counts "
            "the start as failed after a minute and a half, although the process runs."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On platforms whose files set it already."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Before msp, which otherwise puts it into the client queue's folder."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking configuration options"),
        .related = "msp define",
        .arguments = pathValue,
        .cfName = "O PidFile",
        .standard = "/var/run/sendmail.pid",
        .task = Task::Daemon,
    },
};

} // namespace

std::span<const Entry> submissionEntries()
{
    return table;
}

} // namespace catalogue
