// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array authinfoArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes "
                 "the directory."),
             .standard = "hash /etc/mail/authinfo"},
};

constexpr std::array stsArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "map"),
             .type = ArgumentType::MapSpec,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Where the resolver answers."),
             .standard = "socket -d5 -T<TMPF> inet:5461@127.0.0.1"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "names"),
             .type = ArgumentType::Keyword,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "NO_SAN_TST leaves alternative names of certificates out."),
             .choices = "NO_SAN_TST"},
};

constexpr std::array fips3Arguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "configuration"),
             .type = ArgumentType::Path,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The configuration file of OpenSSL."),
             .standard = "/etc/mail/fips.ossl"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "modules"),
             .type = ArgumentType::Path,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The folder with the modules of OpenSSL.")},
};

/// TLS and authentication.
constexpr std::array table{
    Entry{
        .name = "authinfo",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Names and passwords for the relay, in a map",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps names and passwords for servers that ask this host to authenticate in a map of their "
            "own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that goes out to a server that offers SMTP AUTH. The line "
            "AuthInfo:relay.example.net names user, password and mechanisms for that server; without "
            "the feature such lines are looked for in the access map."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The access map would have to hold the password, or nobody logs in, and a provider refuses each "
            "message with 530."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Wherever the provider's relay asks for a password."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where the relay goes by the address of this host."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file, and makemap after each change."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, SMTP authentication"),
        .related = "LOCAL_TLS_SERVER confPRIVACY_FLAGS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "The file holds passwords: it and its database belong to root, mode 0600. Without TLS the "
            "mechanism PLAIN shows them to the network."),
        .arguments = authinfoArguments,
        .table = "authinfo",
        .task = Task::Tls,
        .after = "DATABASE_MAP_TYPE",
    },
    Entry{
        .name = "check_cert_altnames",
        .kind = Kind::Feature,
        .since = {8, 16},
        .comment = "Certificates may name the server as an altname",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the alternative names of a certificate count when the name of a server is compared "
            "with it."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that goes out or comes in with TLS and whose line in the access map asks "
            "for a matching name, such as TLS_Srv:example.net VERIFY+CN. Certificates of today carry "
            "their names as alternative names only, and without this they do not match."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Rules see the subject's name alone, and a good certificate that lists the relay among its further "
            "names is taken for one of another host."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With TLS_Srv: or TLS_Rcpt: lines that check names."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where no line of the access map asks for names."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "feature/check_cert_altnames.m4; op.me, SetCertAltnames"),
        .related = "LOCAL_TLS_SERVER",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Makes the check of names usable; it demands nothing by itself."),
        .task = Task::Tls,
    },
    Entry{
        .name = "sts",
        .kind = Kind::Feature,
        .since = {8, 17},
        .comment = "Keeps to what a domain says about TLS (MTA-STS)",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Asks a resolver for the MTA-STS policy of each domain and insists on the TLS that it "
            "demands."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that goes out to domains that publish such a policy over HTTPS. Where the "
            "server has no valid certificate of the right name, the message waits instead of going out "
            "in the open. It is marked as experimental."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "On a server that sends to the Internet itself and has a postfix-mta-sts-resolver running."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Behind a relay, which is the one to decide."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A daemon on port 5461 of the loopback address, and a question for each domain. The binary "
            "needs socket maps and STS."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Features; op.me, StrictTransportSecurity"),
        .related = "check_cert_altnames tls_session_features",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Closes the hole that somebody on the way can suppress STARTTLS."),
        .arguments = stsArguments,
        .task = Task::Tls,
    },
    Entry{
        .name = "fips3",
        .kind = Kind::Feature,
        .since = {8, 18},
        .comment = "OpenSSL 3 keeps to FIPS",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Tells OpenSSL 3 to read a configuration file of its own, meant for FIPS."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for every connection with TLS. The file decides which algorithms there are; the "
            "feature only names it and, if asked, the folder of the modules."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Where a rule asks for FIPS and the provider of OpenSSL is installed."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere else: peers with other algorithms are lost."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "tls_session_features",
        .arguments = fips3Arguments,
        .task = Task::Tls,
    },
    Entry{
        .name = "tls_failures",
        .kind = Kind::Feature,
        .since = {8, 16},
        .comment = "Sends in the open where TLS fails",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sends a message without TLS after TLS has failed. It has been replaced."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It was for mail that goes out to servers whose TLS is broken. From 8.16.1 m4 prints an "
            "error and sets confTLS_FALLBACK_TO_CLEAR instead, which does the same for a whole session."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere: define confTLS_FALLBACK_TO_CLEAR."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.17.1"),
        .related = "tls_session_features",
        .security = QT_TRANSLATE_NOOP("catalogue", "Mail that should be encrypted goes out readable."),
        .task = Task::Tls,
        .replacement = "confTLS_FALLBACK_TO_CLEAR",
    },
    Entry{
        .name = "tls_session_features",
        .kind = Kind::Feature,
        .since = {8, 15},
        .comment = "TLS options by peer, from the access map",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Lets the access map set TLS options for single peers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for connections in both directions: TLS_Srv_features: lines are for clients that "
            "connect, TLS_Clt_features: lines for servers that mail goes to. They can name ciphers, "
            "certificates and options for a peer that fails with the usual ones."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "With a peer whose TLS is too old or too strict."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where all peers get on with the usual options."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up for each connection with TLS."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS"),
        .related = "access_db authinfo sts",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Weak ciphers for one peer are better than weak ciphers for all."),
        .table = "access",
        .task = Task::Tls,
        .needs = "access_db",
    },
};

} // namespace

std::span<const Entry> tlsFeatureEntries()
{
    return table;
}

} // namespace catalogue
