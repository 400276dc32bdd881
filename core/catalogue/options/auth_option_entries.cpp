// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *atAuth = QT_TRANSLATE_NOOP("catalogue", "cf/README, SMTP AUTHENTICATION; op.me, 5.7");

constexpr Argument valueOfAuthMechanisms[]{textValue(QT_TRANSLATE_NOOP("catalogue", "mechanisms"),
    QT_TRANSLATE_NOOP("catalogue", "Names, spaces between: PLAIN LOGIN."))};
constexpr Argument valueOfAuthOptions[]{keywordsValue("A a c d f m p y")};
constexpr Argument valueOfAuthRealm[]{textValue(QT_TRANSLATE_NOOP("catalogue", "realm"),
    QT_TRANSLATE_NOOP("catalogue", "A name, as a rule a domain."))};

/// Logging in: SMTP AUTH as server and client.
constexpr std::array table{
    optionEntry({
        .name = "confAUTH_MECHANISMS",
        .cfName = "O AuthMechanisms",
        .standard = "EXTERNAL GSSAPI KERBEROS_V4 DIGEST-MD5 CRAM-MD5",
        .since = {8, 10},
        .task = Task::Tls,
        .value = valueOfAuthMechanisms,
        .comment = "How clients may log in",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says by which mechanisms clients may log in."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The server offers those of them that the SASL library has. As a client sendmail chooses among "
            "them, too."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With PLAIN LOGIN added where mail programs need them, and then with p in AuthOptions."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "PLAIN and LOGIN send the password readably; over an unencrypted connection everybody on the "
            "way reads it."),
        .documentation = atAuth,
        .related = "confAUTH_OPTIONS define",
    }),
    optionEntry({
        .name = "confAUTH_OPTIONS",
        .cfName = "O AuthOptions",
        .standard = "",
        .since = {8, 10},
        .task = Task::Tls,
        .value = valueOfAuthOptions,
        .comment = "What a login has to fulfil",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says what a mechanism has to fulfil before it is offered for a login."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "p keeps PLAIN and LOGIN until TLS is on, y forbids anonymous logins. A concerns mail that "
            "goes out: the sender's identity is passed on only after a login."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With p and y on each server that takes logins."),
        .security = QT_TRANSLATE_NOOP("catalogue", "Without p, passwords can cross the network readably."),
        .documentation = atAuth,
        .related = "confAUTH_MECHANISMS define",
    }),
    optionEntry({
        .name = "confAUTH_MAX_BITS",
        .cfName = "O AuthMaxBits",
        .standard = "",
        .since = {8, 12},
        .task = Task::Tls,
        .value = numberValue,
        .comment = "The strongest encryption that a login may bring",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Bounds the encryption that a login brings along, in bits."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "TLS counts in: with a number not above that of the TLS cipher, mail is not encrypted twice."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
        .documentation = atAuth,
    }),
    optionEntry({
        .name = "confAUTH_REALM",
        .cfName = "O AuthRealm",
        .standard = "",
        .since = {8, 13},
        .task = Task::Tls,
        .value = valueOfAuthRealm,
        .comment = "The realm of logins",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the realm in which users log in."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The SASL library looks users up in it. Without it the host's own name is the realm."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With several servers that share one list of users."),
        .documentation = atAuth,
    }),
    optionEntry({
        .name = "confDEF_AUTH_INFO",
        .cfName = "O DefaultAuthInfo",
        .standard = "",
        .since = {8, 10},
        .task = Task::Tls,
        .value = pathValue,
        .comment = "File with user and password for other servers",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file with user and password for logins to other servers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "One login serves for all servers. The submission program cannot read the file, so it does not "
            "help there."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Everywhere: authinfo has a login for each server."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "The file has the password in plain text and is offered to whichever server asks for it."),
        .documentation = atAuth,
        .replacement = "authinfo",
    }),
};

} // namespace

std::span<const Entry> authOptionEntries()
{
    return table;
}

} // namespace catalogue
