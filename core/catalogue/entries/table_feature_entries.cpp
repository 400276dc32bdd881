// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array mailertableArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/mailertable"},
};

constexpr std::array domaintableArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/domaintable"},
};

constexpr std::array virtusertableArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/virtusertable"},
};

constexpr std::array genericstableArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/genericstable"},
};

constexpr std::array domainmapArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "domain"),
             .type = ArgumentType::Domain,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The domain whose mail is looked up."),
             .isRequired = true},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The map from names to addresses."),
             .isRequired = true},
};

constexpr std::array bccArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map of domains, or access for Bcc: lines of the access map."),
             .standard = "hash /etc/mail/bcctable",
             .choices = "access",
             .needs = "access_db"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "host"),
             .type = ArgumentType::Host,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The host that takes the copies. This or the next is needed.")},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "address"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "One address that gets every copy.")},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "aliases"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "A map that turns recipients into canonical addresses first.")},
};

constexpr std::array ldapRoutingArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "host map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "Looks up the host. Without -h and -b in it confLDAP_DEFAULT_SPEC has to name server "
                 "and base."),
             .standard = "ldap -1 -T<TMPF> -v mailHost"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "address map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Looks up the address."),
             .standard = "ldap -1 -T<TMPF> -v mailRoutingAddress"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "unknown"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "What happens to an address that the directory lacks."),
             .standard = "passthru",
             .choices = "passthru bounce sendertoo"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "detail"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "Whether +detail is cut off for a second look, and put back."),
             .choices = "strip preserve"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "domain"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "nodomain leaves out the look at @domain."),
             .choices = "nodomain"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "failure"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "Whether mail waits here or is turned away for now while the directory is down."),
             .standard = "queue",
             .choices = "queue tempfail"},
};

/// Tables of addresses and domains.
constexpr std::array table{
    Entry{
        .name = "mailertable",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Mail for these domains takes another way",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets a table say for each domain how and where mail for it goes."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to domains that are not this host's own. A line example.net "
            "esmtp:[mx.example.net] sends their mail to that host, whatever DNS says; .example.net is "
            "for all hosts below it, and a lone dot for everything else. The address in the message "
            "stays as it is."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a gateway: one domain inside, another by a partner's server, the rest to the Internet."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where all mail goes to one relay: SMART_HOST says that."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Using mailertables"),
        .related = "SMART_HOST access_db virtusertable domaintable",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A domain listed here may still not be relayed for strangers: RELAY_DOMAIN or the access "
            "map has to say so."),
        .arguments = mailertableArguments,
        .table = "mailertable",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "domaintable",
        .kind = Kind::Feature,
        .since = {8, 2},
        .comment = "Writes one domain as another",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Replaces domain names in addresses by others, in the header as well as in the envelope."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for all mail that passes through the host, senders and recipients alike: after a "
            "change of name a line old.example example.com makes mary@example.com of mary@old.example."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "After a change of your own domain's name."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "For domains of others."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "genericstable MASQUERADE_DOMAIN mailertable",
        .arguments = domaintableArguments,
        .table = "domaintable",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "virtusertable",
        .kind = Kind::Feature,
        .since = {8, 8},
        .comment = "Addresses of several domains, each to its reader",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets a table say for each address of several domains who gets its mail."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to domains of class w or named with VIRTUSER_DOMAIN. info@example.com and "
            "info@example.net can go to different people, @example.net catches all the rest, and "
            "error:nouser turns an address away. It is looked at before aliases."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a host with more than one domain whose names must not mix."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With one domain: aliases will do."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "virtuser_entire_domain genericstable LOCAL_DOMAIN access_db",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Domains named with VIRTUSER_DOMAIN may be relayed to, and so may all hosts below them."),
        .arguments = virtusertableArguments,
        .table = "virtusertable",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "virtuser_entire_domain",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "So do those of the hosts below these domains",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes virtusertable look at addresses on hosts below the domains, too."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to hosts below a domain that VIRTUSER_DOMAIN names. The key is still the "
            "whole address, or @ and the host."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With virtusertable, where hosts below a domain have addresses of their own."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where addresses have no host part."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "virtusertable",
        .task = Task::Tables,
        .needs = "virtusertable",
    },
    Entry{
        .name = "genericstable",
        .kind = Kind::Feature,
        .since = {8, 8},
        .comment = "Senders get the address that a table says",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Replaces the sender's address by the one that a table gives: mjones becomes "
            "mary.jones@example.com."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for senders of mail that goes out from here or through here, in the header, with "
            "masquerade_envelope in the envelope, too. Names without a domain are looked up, and "
            "addresses in domains that GENERICS_DOMAIN names. From 8.12 programs hand in full "
            "addresses, so name this host's own domain there. A full address from the table is not "
            "masqueraded again."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where the address that people show differs from their login name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where only the domain has to change: MASQUERADE_AS does that."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "generics_entire_domain MASQUERADE_AS masquerade_envelope virtusertable "
                   "always_add_domain",
        .arguments = genericstableArguments,
        .table = "genericstable",
        .task = Task::Tables,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "generics_entire_domain",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "So do senders on hosts below these domains",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes genericstable look at senders on hosts below the domains, too."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for senders such as mary@pc7.example.com where GENERICS_DOMAIN names example.com."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With genericstable on a hub, for clients that write their own names."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where clients masquerade themselves."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "genericstable",
        .task = Task::Tables,
        .needs = "genericstable",
    },
    Entry{
        .name = "domainmap",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "A table of its own for one domain",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Gives one domain a table of its own, from name to address. It is an addition of Debian."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to that domain, which need not be this host's own. The table is asked for "
            "the name before the @ alone; a name that it lacks bounces. The line may stand several "
            "times, once for each domain."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On Debian, where several domains keep their names in different places, such as LDAP."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Elsewhere: sendmail's own tree has no such file. virtusertable does nearly the same."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map for each domain; it needs regex maps."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/domainmap.m4 of Debian"),
        .related = "virtusertable",
        .arguments = domainmapArguments,
        .task = Task::Tables,
    },
    Entry{
        .name = "bcc",
        .kind = Kind::Feature,
        .since = {8, 15},
        .comment = "Copies of all mail go to an archive",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sends a copy of mail to certain domains to one more address, unseen by the others."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for recipients whose domain is in the table. The copy goes to the same address by "
            "way of the archive host, or to one fixed address. It is an archive of whole envelopes, "
            "without a change of the header."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where a law asks for an archive of all mail."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where the people concerned do not know about it."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "One more delivery of each message, and a map file. Before 8.16 the binary has to be built "
            "for it."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db where that is the table."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/bcc.m4"),
        .related = "access_db compat_check",
        .security = QT_TRANSLATE_NOOP("catalogue", "Whoever reads the archive reads everybody's mail."),
        .arguments = bccArguments,
        .table = "bcctable",
        .task = Task::Tables,
        .after = "access_db",
    },
    Entry{
        .name = "ldap_routing",
        .kind = Kind::Feature,
        .since = {8, 10},
        .comment = "The directory says where each address belongs",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Asks an LDAP directory for each address which host or which other address its mail goes "
            "to."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to domains that LDAPROUTE_DOMAIN names. An entry can hold mailHost, the "
            "server of that user, and mailRoutingAddress, the address to use instead. Without an entry "
            "the mail goes on as usual, or bounces if the third argument says so."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "In an organisation with several mail servers and one directory."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "With one server: aliases, or ldap as the map of another feature, will do."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Up to four LDAP look-ups for each recipient; while the directory is down, mail waits."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, LDAP routing"),
        .related = "virtusertable mailertable",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "With bounce or sendertoo a stranger can find out which addresses exist."),
        .arguments = ldapRoutingArguments,
        .task = Task::Tables,
        .needs = "LDAPROUTE_DOMAIN LDAPROUTE_DOMAIN_FILE",
    },
};

} // namespace

std::span<const Entry> tableFeatureEntries()
{
    return table;
}

} // namespace catalogue
