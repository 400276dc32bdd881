// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array accessDbArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it. From 8.12 it has to contain -T<TMPF>."),
             .standard = "hash -T<TMPF> /etc/mail/access"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "options"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "skip allows the value SKIP, lookupdotdomain keys such as .example.com, relaytofulladdress "
                 "RELAY for a single address."),
             .choices = "skip lookupdotdomain relaytofulladdress",
             .isRepeated = true},
};
constexpr std::array names{
    Argument{QT_TRANSLATE_NOOP("catalogue", "domains"), ArgumentType::Domain,
             QT_TRANSLATE_NOOP("catalogue", "One or several names, spaces between."), "", "", true},
};
constexpr std::array clients{
    Argument{QT_TRANSLATE_NOOP("catalogue", "clients"), ArgumentType::Network,
             QT_TRANSLATE_NOOP("catalogue",
                 "Domains, hosts, addresses and starts of addresses, spaces between."), "", "", true},
};

/// What a mail server takes, and from whom.
constexpr std::array table{
    Entry{
        .name = "LOCAL_DOMAIN",
        .kind = Kind::Macro,
        .since = {8, 10},
        .comment = "Mail for this domain ends here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Adds names to those that sendmail takes for its own, class w."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail for one of these names is delivered here, through aliases and mailboxes. A name in this "
            "list that belongs to somebody else keeps all mail for them on this host."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "A server that is the MX of example.com does not know that it is meant: it looks up the MX of "
            "the domain, finds itself and gives up with \"local configuration error\"."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On the mail server, for each domain whose users are here."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On clients."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not "
            "start when the file is missing."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Accepting mail for multiple names"),
        .related = "LOCAL_CONFIG RELAY_DOMAIN",
        .arguments = names,
        .cfName = "C w",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "LOCAL_CONFIG",
        .kind = Kind::Section,
        .since = {8, 1},
        .comment = "Lines for the .cf as they are",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Begins lines that go into the option part of the .cf as they are."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as "
            "Cwexample.com adds the name to class w, the names that sendmail takes for its own, so that "
            "mail for them ends here."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Without the section such lines would stand at the head of the .cf, before the lines that they "
            "build on. Without the Cw line a server before 8.10 does not know that mail for its domain is "
            "meant for it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Before 8.10 for the domains of a mail server."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where a macro does the same."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue",
            "After MAILER; rulesets do not belong here, see LOCAL_RULESETS."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking rulesets"),
        .related = "LOCAL_DOMAIN LOCAL_RULESETS",
        .task = Task::Frame,
        .after = "FEATURE MAILER",
    },
    Entry{
        .name = "RELAY_DOMAIN",
        .kind = Kind::Macro,
        .since = {8, 9},
        .comment = "Hosts of this domain may send through here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the hosts of a domain send mail through this server, and takes mail for them."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It goes by the client's name, which sendmail finds through the PTR record of its address and "
            "checks by looking that name up again. Mail to the hosts of the domain is passed on, too, "
            "whoever sends it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays "
            "are what spam is sent through. Clients of the house are strangers too, until a line makes an "
            "exception for them: they get \"550 5.7.1 Relaying denied\". One without a PTR record gets it "
            "in spite of this line."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For the server's own domain, if its hosts have PTR records."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "For domains of others: name their hosts in the access map, which lets them send without "
            "opening the way to them."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Two DNS look-ups a connection, which sendmail does anyway."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "access_db LOCAL_DOMAIN RELAY_DOMAIN_FILE TRUST_AUTH_MECH",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Every host in the domain may send to anybody through here. A domain that strangers can get "
            "names in makes "
            "an open relay."),
        .arguments = clients,
        .cfName = "C R",
        .task = Task::Relaying,
    },
    Entry{
        .name = "access_db",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Who else may send through here",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Looks clients, senders and recipients up in the access map, which says who is let in and who "
            "may relay."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its "
            "hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your "
            "own. The map is a database made of a text file; an edit has no effect until makemap has run. "
            "With -o a missing database is taken for an empty one, so the server runs and relays for "
            "nobody; without -o it does not start. -T<TMPF> marks failed look-ups so that they are not "
            "taken for \"no entry\"."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Clients have to be named in the .mc itself, and each change means a new .cf and a restart. No "
            "single client or sender can be turned away."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a mail server: clients named by network or address do not depend on anybody's DNS."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On hosts that listen on the loopback address alone."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = QT_TRANSLATE_NOOP("catalogue",
            "Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
        .related = "RELAY_DOMAIN",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "RELAY opens the server to whoever it names. Lines without a tag count for senders, recipients "
            "and clients alike."),
        .arguments = accessDbArguments,
        .table = "access",
        .task = Task::Relaying,
        .before = "bcc blacklist_recipients blocklist_recipients compat_check conncontrol greet_pause "
                  "lookupdotdomain queuegroup ratecontrol relay_mail_from",
    },
};

} // namespace

std::span<const Entry> servingEntries()
{
    return table;
}

} // namespace catalogue
