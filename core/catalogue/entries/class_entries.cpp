// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array domains{
    Argument{QT_TRANSLATE_NOOP("catalogue", "domains"), ArgumentType::Domain,
             QT_TRANSLATE_NOOP("catalogue", "One or several names, spaces between."), "", "", true},
};
constexpr std::array users{
    Argument{QT_TRANSLATE_NOOP("catalogue", "users"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "One or several names without a domain, spaces between."), "",
                 "", true},
};
constexpr std::array file{
    Argument{QT_TRANSLATE_NOOP("catalogue", "file"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue",
                 "The file, with its whole path; -o and a space before it let it be absent."), "", "", true},
};

/// MASQUERADE_DOMAIN_FILE and the like: each fills the class of `counterpart` from a file.
constexpr Entry fromFile(const char *name, answers::Release since, const Entry &counterpart)
{
    Entry entry = counterpart;
    entry.name = name;
    entry.since = since;
    entry.comment = "The same, from a file";
    entry.summary = QT_TRANSLATE_NOOP("catalogue",
        "Reads from a file what the macro without FILE in its name takes as its argument.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "The file has one name a line. sendmail reads it when it starts, so a change needs no new .cf, "
        "only a restart. Without the file sendmail does not start. Written @LDAP, it asks LDAP instead.");
    entry.without = "";
    entry.use = QT_TRANSLATE_NOOP("catalogue", "For long lists, or lists that another program writes.");
    entry.leave = "";
    entry.cost = QT_TRANSLATE_NOOP("catalogue", "A file that has to be there at each start.");
    entry.related = counterpart.name;
    entry.arguments = file;
    return entry;
}

constexpr Entry masqueradeException{
    .name = "MASQUERADE_EXCEPTION",
    .kind = Kind::Macro,
    .since = {8, 10},
    .comment = "Hosts that keep their own names",
    .summary = QT_TRANSLATE_NOOP("catalogue", "Names hosts and domains whose addresses are not masqueraded."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "An address there keeps its domain in header and envelope, even where masquerade_entire_domain "
        "covers it."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "For the one host of a domain that has mailboxes of its own."),
    .leave = "",
    .cost = "",
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    .related = "MASQUERADE_DOMAIN MASQUERADE_EXCEPTION_FILE",
    .arguments = domains,
    .cfName = "C N",
    .task = Task::Masquerading,
    .needs = "MASQUERADE_AS nullclient",
};

constexpr Entry localUser{
    .name = "LOCAL_USER",
    .kind = Kind::Macro,
    .since = {8, 12},
    .comment = "These users stay on this host",
    .summary = QT_TRANSLATE_NOOP("catalogue",
        "Names users whose mail stays on this host although MAIL_HUB or LOCAL_RELAY sends local names away."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "Mail to one of them is delivered here: an alias, a .forward file or a mailbox has to be there. "
        "All other local names still go to the hub."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "For system accounts that the hub does not know."),
    .leave = "",
    .cost = "",
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"),
    .related = "LOCAL_USER_FILE LOCAL_RELAY",
    .arguments = users,
    .cfName = "C L",
    .task = Task::LocalDelivery,
    .needs = "MAIL_HUB LOCAL_RELAY",
};

constexpr Entry canonifyDomain{
    .name = "CANONIFY_DOMAIN",
    .kind = Kind::Macro,
    .since = {8, 10},
    .comment = "Names here are looked up all the same",
    .summary = QT_TRANSLATE_NOOP("catalogue",
        "Names domains whose host names are looked up in DNS although nocanonify is in force."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "A short or alternative name in one of these domains is replaced by the full one, in header and "
        "envelope. Names elsewhere stay as they are written."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "For your own domains, on a gateway with nocanonify."),
    .leave = "",
    .cost = QT_TRANSLATE_NOOP("catalogue", "DNS look-ups for these domains."),
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    .related = "CANONIFY_DOMAIN_FILE",
    .arguments = domains,
    .cfName = "C {Canonify}",
    .task = Task::Relaying,
    .needs = "nocanonify",
};

constexpr Entry genericsDomain{
    .name = "GENERICS_DOMAIN",
    .kind = Kind::Macro,
    .since = {8, 8},
    .comment = "Senders here are looked up in genericstable",
    .summary = QT_TRANSLATE_NOOP("catalogue", "Names the domains whose senders are looked up in the "
        "generics table."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "A sender without a domain is looked up anyway. One with a domain is only looked up if the domain "
        "stands here, so that mail of others passes unchanged."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "With genericstable, for this host's own names."),
    .leave = "",
    .cost = "",
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    .related = "GENERICS_DOMAIN_FILE",
    .arguments = domains,
    .cfName = "C G",
    .task = Task::Masquerading,
    .needs = "genericstable",
};

constexpr Entry virtuserDomain{
    .name = "VIRTUSER_DOMAIN",
    .kind = Kind::Macro,
    .since = {8, 10},
    .comment = "Recipients here are looked up in virtusertable",
    .summary = QT_TRANSLATE_NOOP("catalogue", "Names the domains whose recipients are looked up in the "
        "virtual user table."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "The names need not be in class w for it, and this host takes mail for them from everywhere. "
        "Without any such line all domains of class w are looked up."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "On a server with mail domains of several customers."),
    .leave = "",
    .cost = "",
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
    .related = "VIRTUSER_DOMAIN_FILE",
    .security = QT_TRANSLATE_NOOP("catalogue",
        "These domains are allowed to relay, with all their hosts: clients whose names end in one may send "
        "through here."),
    .arguments = domains,
    .cfName = "C {VirtHost}",
    .task = Task::Tables,
    .needs = "virtusertable",
};

constexpr Entry ldapRouteDomain{
    .name = "LDAPROUTE_DOMAIN",
    .kind = Kind::Macro,
    .since = {8, 10},
    .comment = "Recipients here are routed by LDAP",
    .summary = QT_TRANSLATE_NOOP("catalogue", "Names the domains whose recipients are looked up in LDAP."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "For an address there, ldap_routing asks which host or which other address it goes to. Other "
        "domains are never asked for."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "With ldap_routing, for each domain that the directory knows."),
    .leave = "",
    .cost = QT_TRANSLATE_NOOP("catalogue", "An LDAP query a recipient."),
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, LDAP routing"),
    .related = "LDAPROUTE_DOMAIN_FILE LDAPROUTE_EQUIVALENT",
    .arguments = domains,
    .cfName = "C {LDAPRoute}",
    .task = Task::Tables,
};

constexpr Entry ldapRouteEquivalent{
    .name = "LDAPROUTE_EQUIVALENT",
    .kind = Kind::Macro,
    .since = {8, 12},
    .comment = "Hosts that count as the domain in LDAP",
    .summary = QT_TRANSLATE_NOOP("catalogue",
        "Names hosts whose addresses are looked up in LDAP under the masquerade domain as well."),
    .effect = QT_TRANSLATE_NOOP("catalogue",
        "When LDAP does not know mary@pc7.example.com, it is asked for mary@example.com. So the directory "
        "needs one entry for each person, not one for each host."),
    .without = "",
    .use = QT_TRANSLATE_NOOP("catalogue", "Where old mail names of hosts are still in use."),
    .leave = "",
    .cost = QT_TRANSLATE_NOOP("catalogue", "Up to two more queries a recipient."),
    .order = "",
    .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, LDAP routing"),
    .related = "LDAPROUTE_EQUIVALENT_FILE LDAPROUTE_DOMAIN",
    .arguments = domains,
    .cfName = "C {LDAPRouteEquiv}",
    .task = Task::Tables,
    .needs = "ldap_routing",
};

/// What the entries of other tables have in common with those that read a file.
constexpr Entry elsewhere(const char *name, const char *cfName, Task task, const char *needs,
                          const char *documentation)
{
    Entry entry = masqueradeException;
    entry.name = name;
    entry.cfName = cfName;
    entry.task = task;
    entry.needs = needs;
    entry.documentation = documentation;
    return entry;
}

constexpr Entry relayFromFile()
{
    Entry entry = fromFile("RELAY_DOMAIN_FILE", {8, 9},
                           elsewhere("RELAY_DOMAIN", "C R", Task::Relaying, "",
                                     QT_TRANSLATE_NOOP("catalogue",
                                         "cf/README, Anti-spam configuration control")));
    entry.security = QT_TRANSLATE_NOOP("catalogue",
        "Who can write to the file can open this host to every sender of spam: root alone should.");
    return entry;
}

/// Lists of domains and users: what the .cf calls classes.
constexpr std::array table{
    masqueradeException,
    fromFile("MASQUERADE_EXCEPTION_FILE", {8, 12}, masqueradeException),
    fromFile("MASQUERADE_DOMAIN_FILE", {8, 7},
             elsewhere("MASQUERADE_DOMAIN", "C M", Task::Masquerading, "MASQUERADE_AS nullclient",
                       QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"))),
    fromFile("EXPOSED_USER_FILE", {8, 12},
             elsewhere("EXPOSED_USER", "C E", Task::Masquerading, "MASQUERADE_AS nullclient",
                       QT_TRANSLATE_NOOP("catalogue", "cf/README, Masquerading and relaying"))),
    relayFromFile(),
    localUser,
    fromFile("LOCAL_USER_FILE", {8, 12}, localUser),
    canonifyDomain,
    fromFile("CANONIFY_DOMAIN_FILE", {8, 10}, canonifyDomain),
    genericsDomain,
    fromFile("GENERICS_DOMAIN_FILE", {8, 8}, genericsDomain),
    virtuserDomain,
    fromFile("VIRTUSER_DOMAIN_FILE", {8, 10}, virtuserDomain),
    ldapRouteDomain,
    fromFile("LDAPROUTE_DOMAIN_FILE", {8, 10}, ldapRouteDomain),
    ldapRouteEquivalent,
    fromFile("LDAPROUTE_EQUIVALENT_FILE", {8, 12}, ldapRouteEquivalent),
};

} // namespace

std::span<const Entry> classEntries()
{
    return table;
}

} // namespace catalogue
