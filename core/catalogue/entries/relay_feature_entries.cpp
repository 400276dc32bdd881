// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array relayMailFromArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "scope"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "domain lets the domain of the sender count as well."),
             .choices = "domain"},
};

constexpr std::array dracArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/drac"},
};

/// Who may send through this host, and to whom.
constexpr std::array table{
    Entry{
        .name = "promiscuous_relay",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "OPEN RELAY: anybody may send through here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes the server an open relay: it passes on mail from everybody to everybody."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all mail that comes in by SMTP. The rules that keep strangers from sending to "
            "strangers through this host are left out. Within hours somebody finds such a host and "
            "sends spam through it; within days blocklists name it, and nobody takes its honest mail "
            "either. m4 warns at the line."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a closed network without any way out, for a test."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Everywhere else. RELAY_DOMAIN, the access map or authentication let in whom you mean."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "RELAY_DOMAIN access_db relay_entire_domain",
        .security = QT_TRANSLATE_NOOP("catalogue", "Opens the server to every stranger who can reach it."),
        .task = Task::Relaying,
    },
    Entry{
        .name = "relay_entire_domain",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "All hosts of our domains may send through here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets every host in the domain of this host send mail through it, and takes mail for those "
            "hosts."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. The domains are those of class m: the host's name "
            "without its first part. On a host that is called example.com this is com, and all of it "
            "may relay."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a central server whose full name has a host part, in a network with PTR records."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a host that is called like its domain."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "RELAY_DOMAIN access_db relay_hosts_only",
        .security = QT_TRANSLATE_NOOP("catalogue", "Check class m with sendmail -bt before use: $=m."),
        .task = Task::Relaying,
    },
    Entry{
        .name = "relay_hosts_only",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Relay names mean hosts, not domains",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes the names of class R and of the access map for single hosts instead of whole "
            "domains."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. RELAY_DOMAIN(example.com) then lets in example.com "
            "and not pc1.example.com; each host has to be named in full."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where single hosts of a domain may relay and others not."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where whole domains may."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "RELAY_DOMAIN access_db relay_entire_domain lookupdotdomain",
        .security = QT_TRANSLATE_NOOP("catalogue", "Narrows who may relay."),
        .table = "access",
        .task = Task::Relaying,
        .excludes = "lookupdotdomain",
    },
    Entry{
        .name = "relay_based_on_MX",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Takes mail for domains whose MX is this host",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes mail for every domain whose MX records name this host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP to domains that are not this host's own: a look at "
            "their MX records decides whether it is passed on."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a backup server for many domains that change often."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the domains are known: name them with RELAY_DOMAIN."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "DNS look-ups for each recipient; while DNS does not answer, mail is turned away for now."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "RELAY_DOMAIN bestmx_is_local",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Anybody can point an MX record to this host and use it as a relay for their own domain."),
        .task = Task::Relaying,
    },
    Entry{
        .name = "relay_local_from",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Whoever claims to be from here may relay",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets everybody relay who uses a sender address of this host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. The sender of MAIL FROM is whatever the client "
            "writes, so a spammer only has to write your domain. m4 warns at the line."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly anywhere; authentication does what is meant."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On every server that strangers reach."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "relay_mail_from RELAY_DOMAIN access_db",
        .security = QT_TRANSLATE_NOOP("catalogue", "Practically an open relay."),
        .task = Task::Relaying,
    },
    Entry{
        .name = "relay_mail_from",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "Senders in the access map may relay",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets those relay whose sender address has RELAY in the access map."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Lines such as From:mary@example.com RELAY count, "
            "with domain also From:example.com. The address is whatever the client writes. m4 warns at "
            "the line, and even more without access_db."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly anywhere; authentication does what is meant."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On every server that strangers reach."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "relay_local_from access_db",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Whoever guesses such an address may send anything to anybody."),
        .arguments = relayMailFromArguments,
        .table = "access",
        .task = Task::Relaying,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "loose_relay_check",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Does not look behind % in recipients",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Does not check again for whom user%site@here is really meant."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. Usually such a recipient is taken apart and "
            "user@site has to be allowed as well; with this feature the last domain alone decides."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a gateway to networks whose addresses it cannot change."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere else."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "nopercenthack relay_based_on_MX",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A stranger may reach other hosts by way of a domain that may relay."),
        .task = Task::Relaying,
    },
    Entry{
        .name = "lookupdotdomain",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "The access map can name subdomains alone",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Looks up .example.com in the access map, too: the hosts below a domain without the domain "
            "itself."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all look-ups of clients, senders and recipients in the access map. A line "
            "From:.example.com REJECT refuses mail from every host below the domain, but not from "
            "user@example.com."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where a domain and its hosts are treated differently."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "With relay_hosts_only, which suppresses most of these look-ups."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "More look-ups for each name."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "access_db relay_hosts_only",
        .table = "access",
        .task = Task::Relaying,
        .after = "access_db",
        .needs = "access_db",
        .excludes = "relay_hosts_only",
    },
    Entry{
        .name = "drac",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Who has read mail just now may send",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets clients relay whose address a POP or IMAP server has noted a moment ago. It is an "
            "addition of Debian."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that comes in by SMTP. A daemon called DRAC writes the addresses of those "
            "who have logged in into a map, and whoever is in it may send. SMTP AUTH has long taken its "
            "place."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Only with a POP server that works together with DRAC."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Wherever SMTP AUTH is possible."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A daemon, and one look-up for each client."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/drac.m4 of Debian"),
        .related = "RELAY_DOMAIN access_db",
        .security = QT_TRANSLATE_NOOP("catalogue", "Everybody behind the same address may send along."),
        .arguments = dracArguments,
        .table = "drac",
        .task = Task::Relaying,
        .after = "DATABASE_MAP_TYPE",
    },
};

} // namespace

std::span<const Entry> relayFeatureEntries()
{
    return table;
}

} // namespace catalogue
