// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

/// One that begins lines of one's own in the .cf.
constexpr Entry section(const char *name, answers::Release since, const char *comment, const char *summary,
                        const char *effect, const char *use, const char *related = "LOCAL_RULESETS")
{
    return {
        .name = name,
        .kind = Kind::Section,
        .since = since,
        .comment = comment,
        .summary = summary,
        .effect = effect,
        .without = "",
        .use = use,
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where a feature does the same."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After every MAILER. In an R line tabs separate the two "
            "sides."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking rulesets"),
        .related = related,
        .after = "FEATURE MAILER",
    };
}

/// One for rules about encrypted connections, which begins the ruleset as well.
constexpr Entry aboutTls(const char *name, answers::Release since, const char *cfName, const char *comment,
                         const char *summary, const char *effect, const char *use)
{
    Entry entry = section(name, since, comment, summary, effect, use);
    entry.documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mailers or rulesets; "
        "STARTTLS");
    entry.cfName = cfName;
    entry.task = Task::Tls;
    return entry;
}

constexpr Entry netConfig()
{
    Entry entry = section("LOCAL_NET_CONFIG", {8, 1}, "Hosts that are not sent to the smart host",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules for mail that does not go through the smart host."),
        QT_TRANSLATE_NOOP("catalogue",
            "They see each address on another host before SMART_HOST does. What they resolve is delivered "
            "as they say, such as straight to a host of one's own domain; the rest goes to the smart host."),
        QT_TRANSLATE_NOOP("catalogue",
            "On a network where hosts can reach each other, but not the Internet."));
    entry.documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Non-SMTP based configurations");
    entry.related = "SMART_HOST";
    entry.task = Task::Relaying;
    entry.needs = "SMART_HOST";
    return entry;
}

constexpr Entry mailerDefinitions()
{
    Entry entry = section("MAILER_DEFINITIONS", {8, 8}, "Mailers of one's own",
        QT_TRANSLATE_NOOP("catalogue", "Begins the definition of mailers that the cf tree does not have."),
        QT_TRANSLATE_NOOP("catalogue",
            "The M lines that follow go into the .cf as they are. No mail goes to a new mailer by itself: "
            "rules or the mailertable have to name it."),
        QT_TRANSLATE_NOOP("catalogue", "To hand mail to a program of your own."));
    entry.leave = QT_TRANSLATE_NOOP("catalogue", "Where a MAILER of the cf tree with other variables does "
        "it.");
    entry.documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mailers or rulesets");
    entry.related = "MAILER";
    entry.task = Task::LocalDelivery;
    return entry;
}

constexpr Entry dnsbl()
{
    Entry entry = section("LOCAL_DNSBL", {8, 12}, "Checks of one's own on clients",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that check a client along with the blocklists."),
        QT_TRANSLATE_NOOP("catalogue",
            "They are a part of the ruleset that looks at each connection, after the access map. A rule "
            "that returns the error mailer turns the client away."),
        QT_TRANSLATE_NOOP("catalogue", "For a list that dnsbl and enhdnsbl cannot ask."));
    entry.documentation = "cf/m4/proto.m4";
    entry.task = Task::Abuse;
    return entry;
}

constexpr Entry uucp()
{
    Entry entry = section("LOCAL_UUCP", {8, 13}, "Rules for mail by UUCP",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that stand where the mailer uucp has its own."),
        QT_TRANSLATE_NOOP("catalogue",
            "They decide about addresses at hosts that are reached by UUCP, before the relays are looked "
            "at."),
        QT_TRANSLATE_NOOP("catalogue", "Only if really necessary: where UUCP is still in use."));
    entry.documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Site configuration");
    entry.related = "uucp";
    entry.task = Task::Relaying;
    return entry;
}

constexpr std::array hosts{
    Argument{QT_TRANSLATE_NOOP("catalogue", "UUCP name"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The host as it stands before the exclamation mark."), "", "",
                 true},
    Argument{QT_TRANSLATE_NOOP("catalogue", "domain"), ArgumentType::Domain,
             QT_TRANSLATE_NOOP("catalogue", "The domain to write instead."), "", "", true},
};

/// Rules and mailers of one's own.
constexpr std::array table{
    section("LOCAL_RULE_0", {8, 1}, "Rules that choose the mailer",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that choose mailer and host for an address."),
        QT_TRANSLATE_NOOP("catalogue",
            "They are a part of ruleset parse and see an address before mailertable and smart host do. An "
            "address that they do not match goes on as usual."),
        QT_TRANSLATE_NOOP("catalogue", "For routing that the mailertable cannot express.")),
    section("LOCAL_RULE_1", {8, 1}, "Rules for every sender",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that rewrite every sender."),
        QT_TRANSLATE_NOOP("catalogue",
            "It begins ruleset sender, which is empty otherwise. The rules apply to header and envelope, "
            "whichever mailer the message goes to."),
        QT_TRANSLATE_NOOP("catalogue", "For senders that masquerading and genericstable cannot rewrite.")),
    section("LOCAL_RULE_2", {8, 1}, "Rules for every recipient",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that rewrite every recipient."),
        QT_TRANSLATE_NOOP("catalogue",
            "It begins ruleset recipient, which is empty otherwise. Where the message goes is decided "
            "before; the rules change what is written."),
        QT_TRANSLATE_NOOP("catalogue", "For recipients that virtusertable and aliases cannot rewrite.")),
    section("LOCAL_RULE_3", {8, 1}, "Rules for every address, first of all",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that rewrite every address, before all others."),
        QT_TRANSLATE_NOOP("catalogue",
            "They are a part of ruleset canonify, which every address passes, sender or recipient. What "
            "they change shows in the header and decides where the message goes."),
        QT_TRANSLATE_NOOP("catalogue",
            "To translate old or foreign forms of address."), "LOCAL_RULESETS UUCPSMTP"),
    netConfig(),
    mailerDefinitions(),
    dnsbl(),
    uucp(),
    aboutTls("LOCAL_SRV_FEATURES", {8, 12}, "S Local_srv_features", "What a client is offered",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that decide what the server offers a client."),
        QT_TRANSLATE_NOOP("catalogue",
            "They return letters, for each client anew: S, for instance, hides STARTTLS from it. The "
            "access map can say the same with Srv_Features."),
        QT_TRANSLATE_NOOP("catalogue", "For clients that fail with STARTTLS or AUTH.")),
    aboutTls("LOCAL_CLT_FEATURES", {8, 17}, "S Local_clt_features", "What is used with a server",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that decide what sendmail uses with another server."),
        QT_TRANSLATE_NOOP("catalogue",
            "They return letters, for each server anew, and concern mail that goes out. The access map can "
            "say the same with Clt_Features."),
        QT_TRANSLATE_NOOP("catalogue", "For servers that offer something that they cannot do.")),
    Entry{
        .name = "LOCAL_TRY_TLS",
        .kind = Kind::Section,
        .since = {8, 12},
        .comment = "The connection stays without TLS",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Begins rules of one's own on whether STARTTLS is tried with another server."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail asks them before it answers a server's offer of TLS. When they end in an error, it goes on "
            "in clear. Here they do so for each server that mail is handed to."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "TLS is tried with each server that offers it; mail waits where a server's TLS is broken."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For a relay in one's own network whose TLS is out of order."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Wherever mail crosses a network that others can listen to."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mailers or rulesets; STARTTLS"),
        .related = "LOCAL_TLS_SERVER",
        .security = QT_TRANSLATE_NOOP("catalogue", "Everybody on the way can read and change the mail."),
        .cfName = "S Local_try_tls",
        .task = Task::Tls,
    },
    aboutTls("LOCAL_TLS_RCPT", {8, 12}, "S Local_tls_rcpt", "What the connection needs for a recipient",
        QT_TRANSLATE_NOOP("catalogue",
            "Begins rules that check the connection before a recipient is named on it."),
        QT_TRANSLATE_NOOP("catalogue",
            "They see the recipient and how the connection is encrypted. A rule that returns the error "
            "mailer keeps the message back."),
        QT_TRANSLATE_NOOP("catalogue", "When mail to some people must never go unencrypted.")),
    aboutTls("LOCAL_TLS_CLIENT", {8, 12}, "S Local_tls_client", "What a client's connection needs",
        QT_TRANSLATE_NOOP("catalogue", "Begins rules that check how a client's connection is encrypted."),
        QT_TRANSLATE_NOOP("catalogue",
            "They run after STARTTLS and again at MAIL FROM, for mail that comes in. A rule that returns "
            "the error mailer turns the client away."),
        QT_TRANSLATE_NOOP("catalogue", "When certain clients have to encrypt or show a certificate.")),
    Entry{
        .name = "LOCAL_TLS_SERVER",
        .kind = Kind::Section,
        .since = {8, 12},
        .comment = "Hands nothing to a relay that is not the one",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Begins rules of one's own on whether a connection to another server is good enough."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "They get the result of the certificate's check, before a name, a password or a message is told to "
            "the server. Here they let the message wait unless the certificate is verified and for the relay's "
            "name. It waits, too, while the password is missing."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail sends whatever the check says: to a stranger with a certificate of their own, and in "
            "clear where TLS is not offered."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where mail or a password must not reach anybody but the relay."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On a host that sends to all the world's servers: few of their certificates can be verified."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "Mail waits while the relay's certificate has expired or bears another name."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Adding new mailers or rulesets; STARTTLS"),
        .related = "authinfo confCACERT check_cert_altnames LOCAL_TRY_TLS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "These rules keep the password from strangers: the map's entry itself is for any server."),
        .cfName = "S Local_tls_server",
        .task = Task::Tls,
    },
    Entry{
        .name = "UUCPSMTP",
        .kind = Kind::Macro,
        .since = {8, 1},
        .comment = "A UUCP host that has a domain now",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Writes a rule that gives a host of UUCP times its "
            "domain."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "host!user becomes user@domain wherever it stands, in header and envelope, and the mail goes "
            "by SMTP."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "When old addresses with an exclamation mark still come in."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "On a line of its own after LOCAL_RULE_3."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking rulesets"),
        .related = "LOCAL_RULE_3",
        .arguments = hosts,
        .task = Task::Relaying,
        .after = "LOCAL_RULE_3",
        .needs = "LOCAL_RULE_3",
    },
};

} // namespace

std::span<const Entry> rulesetEntries()
{
    return table;
}

} // namespace catalogue
