// SPDX-License-Identifier: MIT
#include "catalogue/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array authinfoArguments{
    Argument{
        .name = QT_TRANSLATE_NOOP("catalogue", "map"),
        .type = ArgumentType::MapSpec,
        .meaning = QT_TRANSLATE_NOOP("catalogue", "The map that holds names and passwords."),
        .standard = "hash /etc/mail/authinfo",
    },
};

constexpr std::array pathArguments{
    Argument{
        .name = QT_TRANSLATE_NOOP("catalogue", "path"),
        .type = ArgumentType::Path,
        .meaning = QT_TRANSLATE_NOOP("catalogue", "Where the certificates of the authorities are."),
        .isRequired = true,
    },
};

constexpr std::array privacyArguments{
    Argument{
        .name = QT_TRANSLATE_NOOP("catalogue", "flags"),
        .type = ArgumentType::Keywords,
        .meaning = QT_TRANSLATE_NOOP("catalogue", "What is kept from those who connect or call sendmail."),
        .standard = "authwarnings",
        .choices = "public needmailhelo needexpnhelo noexpn needvrfyhelo novrfy noetrn noverb restrictmailq "
                   "restrictqrun restrictexpand nobodyreturn noreceipts goaway authwarnings noactualrecipient",
        .isRequired = true,
    },
};

/// How a relay proves who it is, and how this host does.
constexpr std::array table{
    Entry{
        .name = "authinfo",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Name and password for the relay stand in this map",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps what sendmail logs in with at other servers in a map of its own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "When a server that mail is handed to offers AUTH, sendmail looks for AuthInfo: and the server's "
            "name, then its address, then AuthInfo: alone. The entry has the user's name, the password and the "
            "ways to log in. Mail that comes in is not concerned."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The access map would have to hold the password, or nobody logs in, and a provider refuses each "
            "message with 530."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the relay wants a name and a password."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "In submit.mc: the processes of all users would have to read the map, and sendmail -v shows the "
            "password."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A map file that only root may read, and SASL's plug-ins."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER and nullclient."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Providing SMTP AUTH Data when sendmail acts as Client"),
        .related = "LOCAL_TLS_SERVER confPRIVACY_FLAGS",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "sendmail does not check who can read the map. Inside TLS with a verified certificate alone the "
            "password is safe on its way."),
        .arguments = authinfoArguments,
        .cfName = "K authinfo",
        .table = "authinfo",
        .task = Task::Tls,
        .before = "MAILER",
    },
    Entry{
        .name = "confCACERT",
        .kind = Kind::Option,
        .since = {8, 11},
        .comment = "Authorities that may vouch for a server",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with the certificates of the authorities that are trusted."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "When a server shows its certificate, sendmail looks whether one of these authorities has signed "
            "it. The result, OK or FAIL, stands in the log and in the Received: line. By itself it stops no "
            "mail."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the "
            "relay."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the relay has to prove its name."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "The system's package of certificates has to be up to date."),
        .order = QT_TRANSLATE_NOOP("catalogue", "Together with confCACERT_PATH, or the file is not read."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS"),
        .related = "confCACERT_PATH LOCAL_TLS_SERVER",
        .arguments = pathArguments,
        .cfName = "O CACertFile",
        .task = Task::Tls,
    },
    Entry{
        .name = "confCACERT_PATH",
        .kind = Kind::Option,
        .since = {8, 11},
        .comment = "The folder of such certificates",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the folder that holds the certificates of trusted authorities one by one."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It serves the same purpose as the file that confCACERT names. Each certificate is found under the "
            "hash of its name. Servers that mail is handed to are judged by both together."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "sendmail leaves the file of confCACERT aside as well, and each certificate counts as not "
            "verified."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Wherever confCACERT is used."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS"),
        .related = "confCACERT",
        .arguments = pathArguments,
        .cfName = "O CACertPath",
        .task = Task::Tls,
    },
    Entry{
        .name = "check_cert_altnames",
        .kind = Kind::Feature,
        .since = {8, 16},
        .comment = "A certificate may name several hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Makes the further names in a server's certificate known to the rules."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Most certificates of today carry their names in this list and not in their subject. With the "
            "feature the list becomes the class {cert_altnames}, in which rules about a connection can look."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Rules see the subject's name alone, and a good certificate that lists the relay among its further "
            "names is taken for one of another host."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where a server's certificate has to be for its name."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where sendmail was built without _FFR_TLS_ALTNAMES."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before MAILER."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "RELEASE_NOTES, 8.16.1"),
        .related = "LOCAL_TLS_SERVER",
        .cfName = "O SetCertAltnames",
        .task = Task::Tls,
        .before = "MAILER",
    },
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
        .after = "MAILER",
    },
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
        .after = "MAILER",
    },
    Entry{
        .name = "confPRIVACY_FLAGS",
        .kind = Kind::Option,
        .since = {8, 7},
        .comment = "Nobody sees what is said to the relay",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says what sendmail keeps to itself, before clients and before users of the host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Here it is noverb that counts: a client that says VERB would otherwise be shown the daemon's "
            "conversation with the relay, the password in it."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "Whoever can connect to the daemon can read the relay's password off the screen."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Wherever the daemon logs in at another server."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "sendmail -v no longer shows how a message fares at the relay."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After DOMAIN, whose value it replaces."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "op.me, 5.6, PrivacyOptions; cf/README, Providing SMTP AUTH Data when sendmail acts as Client"),
        .related = "authinfo",
        .arguments = privacyArguments,
        .cfName = "O PrivacyOptions",
        .standard = "authwarnings",
        .task = Task::Tls,
    },
};

} // namespace

std::span<const Entry> relaySecurityEntries()
{
    return table;
}

} // namespace catalogue
