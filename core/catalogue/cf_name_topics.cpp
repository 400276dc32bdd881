// SPDX-License-Identifier: MIT
#include "catalogue/topic_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *ofOptions = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.6, O — Set option");
constexpr const char *ofMacros = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.2, D — Define macro");
constexpr const char *ofClasses = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.3, C and F — Define classes");

constexpr Topic option(const char *name, const char *text, const char *related)
{
    return {name, "", text, "", ofOptions, related};
}

constexpr Topic macro(const char *name, const char *title, const char *text, const char *related)
{
    return {name, title, text, "", ofMacros, related};
}

constexpr Topic symbolClass(const char *name, const char *title, const char *text, const char *related)
{
    return {name, title, text, "", ofClasses, related};
}

/// Options, macros and classes of a .cf that are known by name.
constexpr std::array table{
    option("O AliasFile",
        QT_TRANSLATE_NOOP("catalogue",
            "Where the aliases are. newaliases builds their database from this file."),
        "ALIAS_FILE"),
    option("O AliasWait",
        QT_TRANSLATE_NOOP("catalogue",
            "How long to wait at the start for an alias database that somebody is just rebuilding."),
        "ALIAS_FILE"),
    option("O BlankSub",
        QT_TRANSLATE_NOOP("catalogue",
            "The character that takes the place of a space inside an address."),
        "define"),
    option("O CheckAliases",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether newaliases checks that each target can be delivered to, which takes look-ups in DNS."),
        "ALIAS_FILE"),
    option("O ConnectionCacheSize",
        QT_TRANSLATE_NOOP("catalogue",
            "How many connections to other hosts are kept open for the next message."),
        "define"),
    option("O ConnectionCacheTimeout",
        QT_TRANSLATE_NOOP("catalogue",
            "How long an idle connection is kept open for the next message."),
        "define"),
    option("O ConnectionRateThrottle",
        QT_TRANSLATE_NOOP("catalogue",
            "How many new connections a second the daemon takes; the others wait."),
        "DAEMON_OPTIONS"),
    option("O DaemonPortOptions",
        QT_TRANSLATE_NOOP("catalogue",
            "A socket that the daemon opens. Each such line is one; without Addr it is open on every "
            "address."),
        "DAEMON_OPTIONS no_default_msa confDAEMON_OPTIONS"),
    option("O DeadLetterDrop",
        QT_TRANSLATE_NOOP("catalogue",
            "The file for a message that can be neither delivered nor sent back."),
        "define"),
    option("O DefaultUser",
        QT_TRANSLATE_NOOP("catalogue",
            "The user under whom programs and files are delivered to when no other user is known."),
        "define"),
    option("O DeliveryMode",
        QT_TRANSLATE_NOOP("catalogue",
            "When mail is sent: in the background (b), while the caller waits (i), or only by a queue run "
            "(q)."),
        "define"),
    option("O DontBlameSendmail",
        QT_TRANSLATE_NOOP("catalogue",
            "Which checks of file permissions are left out. Each one left out is a hole that somebody may "
            "find."),
        "define"),
    option("O DontInitGroups",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether the look-up of all groups of a user is left out."),
        "confDONT_INIT_GROUPS"),
    option("O DontProbeInterfaces",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether the names of the host's network interfaces are left out of class w, its own names."),
        "LOCAL_DOMAIN"),
    option("O ForwardPath",
        QT_TRANSLATE_NOOP("catalogue",
            "Where to look for users' .forward files. With nothing behind the = they are not read."),
        "local nullclient"),
    option("O HelpFile",
        QT_TRANSLATE_NOOP("catalogue", "The file with the answers to the SMTP command HELP."), "define"),
    option("O HoldExpensive",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether mail for mailers with the flag e waits for a queue run instead of being sent at once."),
        "define"),
    option("O HostStatusDirectory",
        QT_TRANSLATE_NOOP("catalogue",
            "The folder with a small file about each host that mail was sent to."),
        "confHOST_STATUS_DIRECTORY"),
    option("O LogLevel",
        QT_TRANSLATE_NOOP("catalogue",
            "How much is written to the log: 9 is usual, each message with sender, recipients and outcome."),
        "define"),
    option("O MaxDaemonChildren",
        QT_TRANSLATE_NOOP("catalogue",
            "How many processes the daemon may have at once; further connections are refused."),
        "DAEMON_OPTIONS"),
    option("O MaxHopCount",
        QT_TRANSLATE_NOOP("catalogue",
            "After how many hosts a message counts as caught in a loop and goes back."),
        "define"),
    option("O MinFreeBlocks",
        QT_TRANSLATE_NOOP("catalogue",
            "How much of the queue's disk has to be free before mail is taken by SMTP."),
        "define"),
    option("O OldStyleHeaders",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether spaces may separate addresses in a header, as they once did."),
        "define"),
    option("O OperatorChars",
        QT_TRANSLATE_NOOP("catalogue",
            "The characters at which an address is taken apart for the rules."),
        "define"),
    option("O PidFile",
        QT_TRANSLATE_NOOP("catalogue", "Where the process writes its process id."), "confPID_FILE"),
    option("O PrivacyOptions",
        QT_TRANSLATE_NOOP("catalogue",
            "What strangers may ask: noexpn and novrfy hide who has a mailbox, authwarnings marks doubtful "
            "senders."),
        "define"),
    option("O ProcessTitlePrefix",
        QT_TRANSLATE_NOOP("catalogue",
            "A word before what ps shows for each process, to tell daemon and queue runner apart."),
        "define"),
    option("O QueueDirectory",
        QT_TRANSLATE_NOOP("catalogue",
            "The folder in which messages wait. It has to exist, and this program has to be able to enter "
            "it."),
        "msp OSTYPE DOMAIN"),
    option("O QueueFileMode",
        QT_TRANSLATE_NOOP("catalogue", "The permissions of the files in the queue."), "define"),
    option("O ResolverOptions",
        QT_TRANSLATE_NOOP("catalogue",
            "How DNS is asked; WorkAroundBrokenAAAA helps against servers that know no IPv6."),
        "define"),
    option("O RunAsUser",
        QT_TRANSLATE_NOOP("catalogue", "The user as whom sendmail works once its sockets are open."), "msp"),
    option("O SafeFileEnvironment",
        QT_TRANSLATE_NOOP("catalogue",
            "The folder below which files may be delivered to, as a jail for mail into files."),
        "define"),
    option("O SendMimeErrors",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether bounces are sent in parts that a program can read, too."),
        "define"),
    option("O SevenBitInput",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether the eighth bit of each character is cut off, which ruins every text that is not "
            "English."),
        "define"),
    option("O SmtpGreetingMessage",
        QT_TRANSLATE_NOOP("catalogue", "What the daemon says first to those who connect."), "define"),
    option("O StatusFile",
        QT_TRANSLATE_NOOP("catalogue", "The file that counts messages for mailstats."), "OSTYPE"),
    option("O SuperSafe",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether a message is on disk before it counts as taken, so that a crash loses nothing."),
        "define"),
    option("O TempFileMode",
        QT_TRANSLATE_NOOP("catalogue", "The permissions of temporary files."), "define"),
    option("O Timeout.queuereturn",
        QT_TRANSLATE_NOOP("catalogue",
            "After how long in the queue a message goes back to its sender; usually five days."),
        "define"),
    option("O Timeout.queuewarn",
        QT_TRANSLATE_NOOP("catalogue",
            "After how long in the queue the sender gets a warning; usually four hours."),
        "define"),
    option("O TimeZoneSpec",
        QT_TRANSLATE_NOOP("catalogue", "Where the time zone comes from."), "confTIME_ZONE"),
    option("O TrustedUser",
        QT_TRANSLATE_NOOP("catalogue",
            "The user who owns the map files and may start the daemon."),
        "define"),
    option("O UnixFromLine",
        QT_TRANSLATE_NOOP("catalogue", "How the first line of a message in a mailbox looks."), "define"),
    option("O UseErrorsTo",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether bounces go to Errors-To: where a message has it, against the standard."),
        "masquerade_envelope"),
    option("O UseMSP",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether this is the file of the submission program, whose queue a group may write to."),
        "msp"),
    macro("D S", QT_TRANSLATE_NOOP("catalogue", "The smart host, $S"),
        QT_TRANSLATE_NOOP("catalogue",
            "The host that all mail for other hosts goes to. With nothing behind DS there is none, and DNS "
            "decides."),
        "SMART_HOST nullclient"),
    macro("D H", QT_TRANSLATE_NOOP("catalogue", "The mail hub, $H"),
        QT_TRANSLATE_NOOP("catalogue",
            "The host that gets mail for local names. With nothing behind DH such mail is delivered here."),
        "MAIL_HUB nullclient"),
    macro("D M", QT_TRANSLATE_NOOP("catalogue", "The masquerade name, $M"),
        QT_TRANSLATE_NOOP("catalogue",
            "The domain that takes the place of the host's own name. With nothing behind DM nothing is "
            "masqueraded."),
        "MASQUERADE_AS"),
    macro("D j", QT_TRANSLATE_NOOP("catalogue", "The host's official name, $j"),
        QT_TRANSLATE_NOOP("catalogue",
            "The name under which this host speaks to others. sendmail finds it by itself when no line sets "
            "it."),
        "MASQUERADE_AS"),
    macro("D n", QT_TRANSLATE_NOOP("catalogue", "The sender of bounces, $n"),
        QT_TRANSLATE_NOOP("catalogue",
            "The name under which sendmail itself writes."),
        "masquerade_envelope"),
    macro("D Z", QT_TRANSLATE_NOOP("catalogue", "The configuration's version, $Z"),
        QT_TRANSLATE_NOOP("catalogue",
            "It stands in the Received: lines and in the greeting, after sendmail's own version."),
        "confCF_VERSION VERSIONID"),
    macro("D MTAHost", QT_TRANSLATE_NOOP("catalogue", "The next host, ${MTAHost}"),
        QT_TRANSLATE_NOOP("catalogue",
            "The host that the submission program hands every message to."),
        "msp"),
    symbolClass("C w", QT_TRANSLATE_NOOP("catalogue", "The host's own names, $=w"),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail for a name in this class is delivered here. sendmail adds the names that it finds for the "
            "host itself."),
        "LOCAL_DOMAIN"),
    symbolClass("C E", QT_TRANSLATE_NOOP("catalogue", "Exposed users, $=E"),
        QT_TRANSLATE_NOOP("catalogue", "Users whose addresses keep the host's name."), "EXPOSED_USER"),
    symbolClass("C M", QT_TRANSLATE_NOOP("catalogue", "Further masqueraded domains, $=M"),
        QT_TRANSLATE_NOOP("catalogue",
            "Domains whose addresses become the masquerade name as well."),
        "MASQUERADE_DOMAIN masquerade_entire_domain"),
    symbolClass("C R", QT_TRANSLATE_NOOP("catalogue", "Domains that may relay, $=R"),
        QT_TRANSLATE_NOOP("catalogue",
            "Hosts of these domains may send through this server, and mail to them is passed on."),
        "RELAY_DOMAIN"),
    symbolClass("C P", QT_TRANSLATE_NOOP("catalogue", "Domains that need no look-up, $=P"),
        QT_TRANSLATE_NOOP("catalogue",
            "A name that ends in one of these is taken as it is, without asking DNS for its full form."),
        ""),
    symbolClass("C O", QT_TRANSLATE_NOOP("catalogue", "Characters that no local name has, $=O"),
        QT_TRANSLATE_NOOP("catalogue",
            "A name with one of these in it needs more than a look at the local users."),
        ""),
};

} // namespace

std::span<const Topic> cfNameTopics()
{
    return table;
}

} // namespace catalogue
