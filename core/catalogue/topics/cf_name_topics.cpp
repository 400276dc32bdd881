// SPDX-License-Identifier: MIT
#include "catalogue/topics/topic_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *ofOptions = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.7, O — Set option");
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

/// Macros and classes of a .cf that are known by name, and the options that no conf option sets.
constexpr std::array table{
    option("O AliasFile",
        QT_TRANSLATE_NOOP("catalogue",
            "Where the aliases are. newaliases builds their database from this file."),
        "ALIAS_FILE"),
    option("O ClientPortOptions",
        QT_TRANSLATE_NOOP("catalogue",
            "How sendmail connects to other hosts: from which address and with which modifiers. There can be "
            "one line for each address family."),
        "confCLIENT_OPTIONS"),
    option("O DaemonPortOptions",
        QT_TRANSLATE_NOOP("catalogue",
            "A socket that the daemon opens. Each such line is one; without Addr it is open on every "
            "address."),
        "DAEMON_OPTIONS no_default_msa confDAEMON_OPTIONS"),
    option("O HelpFile",
        QT_TRANSLATE_NOOP("catalogue", "The file with the answers to the SMTP command HELP."), "define"),
    option("O QueueDirectory",
        QT_TRANSLATE_NOOP("catalogue",
            "The folder in which messages wait. It has to exist, and this program has to be able to enter "
            "it."),
        "msp OSTYPE DOMAIN"),
    option("O QueueTimeout",
        QT_TRANSLATE_NOOP("catalogue", "The older name of Timeout.queuereturn."), "confTO_QUEUERETURN"),
    option("O SMTPUTF8",
        QT_TRANSLATE_NOOP("catalogue",
            "Whether addresses and headers may have characters beyond ASCII. No conf name sets it, and "
            "sendmail has to be built for it."),
        "LOCAL_CONFIG"),
    option("O StatusFile",
        QT_TRANSLATE_NOOP("catalogue", "The file that counts messages for mailstats."), "OSTYPE"),
    option("O Verbose",
        QT_TRANSLATE_NOOP("catalogue",
            "Shows each step of the delivery. It belongs on the command line, as -v, and never in a file."),
        ""),
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
