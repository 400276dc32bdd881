// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

struct Texts {
    const char *comment;
    const char *summary;
    const char *effect;
    const char *use;
};

/// A variable that one feature or one ruleset reads.
constexpr Entry detail(const char *name, answers::Release since, const Texts &texts, const char *owner,
    Task task,
                       const char *documentation)
{
    return {
        .name = name,
        .kind = Kind::Variable,
        .since = since,
        .comment = texts.comment,
        .summary = texts.summary,
        .effect = texts.effect,
        .without = "",
        .use = texts.use,
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = documentation,
        .related = owner,
        .task = task,
        .before = owner,
        .needs = owner,
    };
}

constexpr std::array mapSpec{
    Argument{QT_TRANSLATE_NOOP("catalogue", "map"), ArgumentType::MapSpec,
             QT_TRANSLATE_NOOP("catalogue", "Type and options of the map."), "", "", true},
};
constexpr std::array mapOptions{
    Argument{QT_TRANSLATE_NOOP("catalogue", "options"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Options of the map, such as -d5s."), "", "", true},
};
constexpr std::array tries{
    Argument{QT_TRANSLATE_NOOP("catalogue", "tries"), ArgumentType::Number,
             QT_TRANSLATE_NOOP("catalogue", "How often a question is sent at the most."), "", "", true},
};
constexpr std::array pattern{
    Argument{QT_TRANSLATE_NOOP("catalogue", "pattern"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Options of a regex map and its expression."), "", "", true},
};
constexpr std::array anything{
    Argument{QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Anything: that it is defined is enough.")},
};
constexpr std::array vendor{
    Argument{QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The name that this sendmail is built with."), "", "", true},
};

constexpr Entry with(Entry entry, std::span<const Argument> arguments, const char *standard = "",
                     const char *cfName = "")
{
    entry.arguments = arguments;
    entry.standard = standard;
    entry.cfName = cfName;
    return entry;
}

/// One that proto.m4 reads at the end, whatever else stands in the file.
constexpr Entry general(const char *name, answers::Release since, const Texts &texts, Task task,
                        const char *documentation)
{
    Entry entry = detail(name, since, texts, "", task, documentation);
    entry.related = "define";
    return entry;
}

constexpr Entry ofCertificate(const char *name, const char *cfName, const char *summary)
{
    Entry entry = general(name, {8, 11}, {
        "Which part of a certificate's name counts",
        summary,
        QT_TRANSLATE_NOOP("catalogue",
            "The access map is asked for the part that the expression matches, not for the whole name. So "
            "one entry can serve many certificates."),
        QT_TRANSLATE_NOOP("catalogue", "When clients may send through here by their certificates."),
    }, Task::Tls, QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS"));
    entry.related = "access_db";
    entry.needs = "access_db";
    entry.security = QT_TRANSLATE_NOOP("catalogue", "An expression that matches too much lets strangers in.");
    return with(entry, pattern, "", cfName);
}

/// What a single feature or the frame of the .cf reads.
constexpr std::array table{
    with(detail("DNSBL_MAP", {8, 12}, {
        "How blocklists are asked",
        QT_TRANSLATE_NOOP("catalogue", "Sets the map by which the feature dnsbl asks DNS."),
        QT_TRANSLATE_NOOP("catalogue",
            "It is for all dnsbl lines of the file; what they do with the answer is as before."),
        QT_TRANSLATE_NOOP("catalogue", "To change record type or number of tries."),
    }, "dnsbl", Task::Abuse, QT_TRANSLATE_NOOP("catalogue", "cf/README, Features")), mapSpec, "dns -R A",
        "K dnsbl"),
    with(detail("DNSBL_MAP_OPT", {8, 13}, {
        "Further options for asking blocklists",
        QT_TRANSLATE_NOOP("catalogue", "Adds options to the map by which the feature dnsbl asks DNS."),
        QT_TRANSLATE_NOOP("catalogue",
            "They follow those that the cf tree gives, for all dnsbl lines of the file."),
        QT_TRANSLATE_NOOP("catalogue", "To shorten the wait for a list that does not answer."),
    }, "dnsbl", Task::Abuse, QT_TRANSLATE_NOOP("catalogue", "cf/README, Features")), mapOptions, "",
        "K dnsbl"),
    with(detail("EDNSBL_TO", {8, 12}, {
        "How often a blocklist is asked",
        QT_TRANSLATE_NOOP("catalogue", "Sets how often enhdnsbl asks a list that does not answer."),
        QT_TRANSLATE_NOOP("catalogue",
            "Each try costs some seconds of the client's connection. A lower number spares clients the "
            "wait when a list is down."),
        QT_TRANSLATE_NOOP("catalogue", "When the log says that clients did not issue MAIL."),
    }, "enhdnsbl", Task::Abuse, QT_TRANSLATE_NOOP("catalogue", "cf/README, Features")), tries, "5",
        "K ednsbl"),
    with(detail("MTAMARK_TO", {8, 13}, {
        "How often DNS is asked for marks",
        QT_TRANSLATE_NOOP("catalogue", "Sets how often mtamark asks a name server that does not answer."),
        QT_TRANSLATE_NOOP("catalogue",
            "Each try costs some seconds of the client's connection, and there is one look-up for each "
            "client."),
        QT_TRANSLATE_NOOP("catalogue", "With mtamark, when clients have to wait."),
    }, "mtamark", Task::Abuse, "cf/feature/mtamark.m4"), tries, "5", "K mtamark"),
    with(detail("DOMAINMAP_NO_REGEX", {8, 18}, {
        "Maps of domains without regular expressions",
        QT_TRANSLATE_NOOP("catalogue", "Lets domainmap do without a regex map."),
        QT_TRANSLATE_NOOP("catalogue",
            "The domains are found by other rules. What the tables say is as before."),
        QT_TRANSLATE_NOOP("catalogue",
            "Where sendmail is built without regex maps. domainmap comes with Debian's cf tree only."),
    }, "domainmap", Task::Tables, "cf/feature/domainmap.m4"), anything),
    with(general("TLS_PERM_ERR", {8, 11}, {
        "Missing encryption is refused for good",
        QT_TRANSLATE_NOOP("catalogue", "Makes the errors of failed TLS requirements permanent."),
        QT_TRANSLATE_NOOP("catalogue",
            "A connection that does not meet what the access map asks for is refused with a 5xx code, and "
            "the message goes back at once. By default it waits and is tried again."),
        QT_TRANSLATE_NOOP("catalogue", "When a bounce is better than mail that waits for days."),
    }, Task::Tls, QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS")), anything),
    ofCertificate("_CERT_REGEX_ISSUER_", "K CERTIssuer",
        QT_TRANSLATE_NOOP("catalogue", "Takes a part out of the name of a certificate's issuer.")),
    ofCertificate("_CERT_REGEX_SUBJECT_", "K CERTSubject",
        QT_TRANSLATE_NOOP("catalogue", "Takes a part out of the name in a certificate.")),
    with(general("NO_NETINET6", {8, 12}, {
        "No rules for IPv6",
        QT_TRANSLATE_NOOP("catalogue", "Leaves the rules for IPv6 addresses out of the .cf."),
        QT_TRANSLATE_NOOP("catalogue",
            "Addresses of that form are not recognised in addresses and in the access map. Sockets are "
            "opened as before."),
        QT_TRANSLATE_NOOP("catalogue", "With a sendmail that is built without IPv6."),
    }, Task::Daemon, "cf/m4/proto.m4"), anything),
    with(general("VENDOR_NAME", {8, 7}, {
        "Whose sendmail the .cf is for",
        QT_TRANSLATE_NOOP("catalogue", "Sets the vendor's name in the V line of the .cf."),
        QT_TRANSLATE_NOOP("catalogue",
            "A sendmail that a vendor has changed takes the lines that it added only below its own name; "
            "another refuses the file."),
        QT_TRANSLATE_NOOP("catalogue", "Where the vendor's documents say so."),
    }, Task::Frame, "cf/m4/proto.m4"), vendor, "Berkeley", "V"),
    with(general("NO_VENDOR", {8, 8}, {
        "No vendor in the .cf",
        QT_TRANSLATE_NOOP("catalogue", "Leaves the vendor's name out of the V line of the .cf."),
        QT_TRANSLATE_NOOP("catalogue",
            "The line has the level alone. Which lines the .cf has besides, and what they do, is as before."),
        QT_TRANSLATE_NOOP("catalogue", "For a sendmail that does not take the name."),
    }, Task::Frame, "cf/m4/proto.m4"), anything, "", "V"),
};

} // namespace

std::span<const Entry> detailEntries()
{
    return table;
}

} // namespace catalogue
