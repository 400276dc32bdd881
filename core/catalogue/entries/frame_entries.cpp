// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array output{
    Argument{QT_TRANSLATE_NOOP("catalogue", "number"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue", "-1 turns the output off, 0 on again."), "", "-1 0"},
};
constexpr std::array includedFile{
    Argument{QT_TRANSLATE_NOOP("catalogue", "file"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "m4/cf.m4 of the cf tree, with its whole path."), "", "", true},
};
constexpr std::array definition{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What the macro is called."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What it stands for.")},
};
constexpr std::array undefinedName{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Which macro."), "", "", true},
};
constexpr std::array feature{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "A file in the folder feature."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "argument"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What the feature takes."), "", "", false, true},
};
constexpr std::array mailer{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue",
                 "A file in the folder mailer."), "", "cyrus cyrusv2 fax local mail11 phquery pop procmail "
                 "qpage smtp ssh usenet uucp xagent", true},
};
constexpr std::array version{
    Argument{QT_TRANSLATE_NOOP("catalogue", "text"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Whatever tells the file apart."), "", "", true},
};
constexpr std::array system{
    Argument{QT_TRANSLATE_NOOP("catalogue", "system"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue",
                 "A file in the folder ostype."), "", "a-ux aix3 aix4 aix5 altos amdahl-uts bsd4.3 bsd4.4 "
                 "bsdi bsdi1.0 bsdi2.0 darwin debian "
             "dgux domainos dragonfly dynix3.2 freebsd4 freebsd5 freebsd6 gnu hpux10 hpux11 hpux9 "
             "irix4 irix5 irix6 isc4.1 linux maxion mklinux mpeix nextstep openbsd osf1 powerux ptx2 "
             "qnx riscos4.5 sco-uw-2.1 sco3.2 sinix solaris11 solaris2 solaris2.ml solaris2.pre5 "
             "solaris8 sunos3.5 sunos4.1 svr4 ultrix4 unicos unicosmk unicosmp unixware7 unknown "
             "uxpds", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "argument"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What the file takes; most take nothing.")},
};
constexpr std::array domainFile{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "A file in the folder domain."), "", "", true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "argument"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "What the file takes; most take nothing.")},
};
constexpr Argument valueOfHostStatusDirectory[]{optionValue(QT_TRANSLATE_NOOP("catalogue", "folder"),
    ArgumentType::Text,
    QT_TRANSLATE_NOOP("catalogue", "The path of the folder; without / at the start it is in the queue's."))};

/// The frame of every file, and what belongs to the operating system.
constexpr std::array table{
    Entry{
        .name = "divert",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Notes for people: nothing of it reaches the .cf",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Switches m4's output off and on again, so that a head of notes stays out of the .cf."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the "
            "output goes nowhere, so a licence or a note can stand there without a mark on each line. No "
            "message is treated differently for it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The note goes into the .cf, and sendmail takes the first letter of each line for a command. "
            "\"notes for people\" stops it with \"unknown configuration line\"; \"The notes\" is worse, for "
            "T names users that sendmail trusts."),
        .use = QT_TRANSLATE_NOOP("catalogue", "At the head of each file, around what only people read."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "A single line of comment needs no divert; dnl does it."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "divert(0) has to come before the first line that matters."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Introduction and example; GNU m4 manual, Diversions"),
        .related = "dnl",
        .arguments = output,
        .task = Task::Frame,
    },
    Entry{
        .name = "dnl",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "A comment, up to the end of the line",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Deletes the rest of the line, and the line break with it."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "At the start of a line it makes a comment. At the end of a macro call it removes the line "
            "break that m4 would otherwise copy. What follows dnl is never expanded, so macro names may "
            "stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and "
            "copies it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Each macro call leaves an empty line in the .cf, which looks bad and does no harm. A comment "
            "without it goes into the .cf as it is, and a macro that is named there does its work."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For every comment, and after every macro call."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On the lines of a LOCAL_ section, which go into the .cf as they are, line break included."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, A brief introduction to m4"),
        .related = "divert",
        .task = Task::Frame,
    },
    Entry{
        .name = "include",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Loads sendmail's macros; the platform's rebuild needs it",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Reads sendmail's macro definitions, cf.m4, at this place."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "FEATURE, MASQUERADE_AS and all the other names are defined there; the line itself decides "
            "nothing about mail. Many instructions name cf.m4 on m4's command line instead, but Debian's "
            "make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 "
            "may be read twice."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "All those names are unknown words, and m4 copies unknown words to its output as they are. The "
            "result is a .cf of a dozen lines that sendmail cannot use, and no error message."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In every .mc file that the platform's own tools may rebuild."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before everything but define(_USE_ETC_MAIL_)."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Introduction and example"),
        .related = "_USE_ETC_MAIL_ OSTYPE FEATURE",
        .arguments = includedFile,
        .task = Task::Frame,
        .before = "VERSIONID OSTYPE DOMAIN FEATURE MAILER",
    },
    Entry{
        .name = "define",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Gives a name a value",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Gives an m4 macro a value, which sendmail's macros then read."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Most settings of an .mc file are such values: a name that begins with conf becomes an option "
            "line of the .cf, others change a mailer or a path. Both arguments stand in quotes, or m4 "
            "expands them first. A name with a typing error in it is no error for m4. It defines something "
            "that nobody reads, so look for the option line in the .cf."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "What holds is the value from the platform's OSTYPE and DOMAIN files, or else sendmail's own "
            "default. The .cf shows such a default as a comment, with # before the option."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For options (confNAME) and variables such as SMART_HOST."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before the FEATURE or MAILER that reads the value."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, A brief introduction to m4; Tweaking configuration options"),
        .related = "undefine OSTYPE DOMAIN",
        .arguments = definition,
        .task = Task::Frame,
    },
    Entry{
        .name = "undefine",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Takes a definition back",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes the value of a macro away, as if it had never been defined."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail's macros often ask only whether a name is defined. undefine gets back to the state in "
            "which it is not, for instance after an OSTYPE or DOMAIN file has defined it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The platform's value stays in force. To define the name anew, with nothing as its value, is "
            "not enough for a macro that asks only whether it is defined."),
        .use = QT_TRANSLATE_NOOP("catalogue", "To drop one setting of the platform's own files."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After the line that defines the name, before the one that reads it."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "GNU m4 manual, Deleting a macro"),
        .related = "define confHOST_STATUS_DIRECTORY",
        .arguments = undefinedName,
        .task = Task::Frame,
        .after = "OSTYPE DOMAIN",
    },
    Entry{
        .name = "FEATURE",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Turns on one of sendmail's prepared changes",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Reads one of the files in the cf tree's folder feature, with its arguments."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Each of those files is a change of the rules or options that somebody at sendmail has prepared "
            "and tried; which mail it concerns, each says for itself. A feature that the tree does not have "
            "stops m4 with a message about a missing file."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The rules stay as they are delivered. What a feature does in one line would take rules of "
            "one's own, which nobody else has tried."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Before writing rules of your own: there may be a feature for it."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and "
            "still ends as if all were well."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "include MAILER LOCAL_RULESETS",
        .arguments = feature,
        .task = Task::Frame,
        .before = "MAILER",
        .after = "include OSTYPE DOMAIN",
    },
    Entry{
        .name = "MAILER",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Defines a way to deliver mail",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Adds the definition of one or several mailers, the programs and protocols that carry a "
            "message away."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The rules decide which mailer a message goes to. A mailer says how it gets there: by SMTP to "
            "another host, into a mailbox, or to a program."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Mail of that kind has no way out. The mailers local and prog are added even so; where smtp is "
            "missing, every address on another host is refused with \"Unrecognized host name\"."),
        .use = QT_TRANSLATE_NOOP("catalogue", "local and smtp on every host that is not a null client."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "After nullclient and msp: both bring their mailers with them, and a second definition is an "
            "error."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections "
            "follow."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Mailers"),
        .related = "local smtp FEATURE",
        .arguments = mailer,
        .task = Task::Frame,
        .after = "include OSTYPE DOMAIN FEATURE",
    },
    Entry{
        .name = "_USE_ETC_MAIL_",
        .kind = Kind::Variable,
        .since = {8, 10},
        .comment = "All files belong in /etc/mail",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Tells the macros that this host keeps sendmail's files in /etc/mail."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Up to 8.9 they lay all over /etc; since then they are in /etc/mail. Debian's own tools and its "
            "OSTYPE file look for this name to tell the two apart. It moves files, not mail."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Debian's tools insert the line, and the file is no longer the one that was installed. "
            "Elsewhere nothing changes."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On every host with sendmail 8.10 or later."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "It does no harm anywhere; releases before 8.10 do not look at it."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before the include."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, File locations"),
        .related = "include OSTYPE",
        .task = Task::Frame,
        .before = "include OSTYPE",
    },
    Entry{
        .name = "VERSIONID",
        .kind = Kind::Builtin,
        .since = {8, 1},
        .comment = "Marks the .cf with where it comes from",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Writes its argument into the head of the .cf, as a comment."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The comment stands near the top of the .cf and changes nothing for any message. It is not the "
            "version that sendmail shows to those who connect."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "A .cf has some 1,500 lines, and none of them says which .mc it was made of. A year from now "
            "somebody edits the .cf by hand and loses the change at the next rebuild."),
        .use = QT_TRANSLATE_NOOP("catalogue", "In every .mc file."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Introduction and example"),
        .related = "include confCF_VERSION",
        .arguments = version,
        .task = Task::Frame,
        .after = "include",
    },
    Entry{
        .name = "OSTYPE",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "Paths and programs of this operating system",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Reads the cf tree's file about one operating system."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It sets where the aliases, the queue and the statistics lie and which program puts a message "
            "into a mailbox. So it matters for every message that has to wait and for every one that is "
            "delivered on this host."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Without any, m4 prints an error and still writes a .cf. With the wrong one mail is accepted "
            "and then stays in the queue, because the delivery program it names is not there."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Always, with the name of a file in the cf tree's folder ostype."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "In submit.mc, which delivers nothing by itself, unless the platform puts the client queue "
            "somewhere else."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After VERSIONID, before DOMAIN and every FEATURE."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "DOMAIN include ALIAS_FILE __OSTYPE__ _USE_ETC_MAIL_ define",
        .arguments = system,
        .task = Task::Frame,
        .before = "DOMAIN FEATURE MAILER",
        .after = "include",
        .excludes = "__OSTYPE__",
    },
    Entry{
        .name = "DOMAIN",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "The distribution's own settings",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Reads a file of settings that many hosts share."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Sites put there what all their hosts have in common. Debian uses it for its own paths: the "
            "client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail "
            "runs as. A domain file may also hold surprises; the one called generic exposes root."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "A Debian host whose submit.mc lacks it cannot take mail from programs. sendmail stops with "
            "\"can not chdir\", and what cron had to say is lost."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On platforms that have no such file."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Right after OSTYPE."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Domains"),
        .related = "OSTYPE confHOST_STATUS_DIRECTORY EXPOSED_USER define",
        .arguments = domainFile,
        .task = Task::Frame,
        .before = "MAILER",
        .after = "include OSTYPE",
    },
    Entry{
        .name = "confHOST_STATUS_DIRECTORY",
        .kind = Kind::Option,
        .since = {8, 8},
        .comment = "No status files about other hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the folder in which sendmail keeps a small file about each host that it has sent to."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "hoststat shows these files, and a host that was down a moment ago is not tried for each "
            "message anew. It concerns mail to other hosts only. Debian decides it in "
            "/etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc "
            "when that changes."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Without the folder sendmail remembers a host that is down only while it works on one queue; a "
            "client with one relay loses nothing by that. Without these lines, Debian's tools insert them, "
            "and the file is no longer the one that was installed."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server with a long queue to many hosts."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On clients. On Debian change DAEMON_HOSTSTATS instead of this line."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A file for each host, and a folder that only sendmail may write to."),
        .order = QT_TRANSLATE_NOOP("catalogue", "undefine comes after the DOMAIN that defines it."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; /etc/mail/sendmail.conf"),
        .related = "undefine DOMAIN confSINGLE_THREAD_DELIVERY confTO_HOSTSTATUS",
        .arguments = valueOfHostStatusDirectory,
        .cfName = "O HostStatusDirectory",
        .task = Task::Queue,
    },
};

} // namespace

std::span<const Entry> frameEntries()
{
    return table;
}

} // namespace catalogue
