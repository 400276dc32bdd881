// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/authinfo.h"
#include "mc/parts.h"
#include "text/format.h"

#include <utility>

namespace mc {

using answers::Answers;
using answers::Field;
using answers::Platform;
using answers::RelaySecurity;

namespace {

/// sendmail loads the file only where the folder is named, too.
void writeAuthorities(Writer &writer)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(writer.answers().host.platform);
    writer.define("confCACERT_PATH", QString::fromLatin1(facts.caFolder), Field::RelaySecurity);
    writer.define("confCACERT", QString::fromLatin1(facts.caFile), Field::RelaySecurity);
    if (answers::readsAlternativeNames(writer.answers().host.release))
        writer.feature("check_cert_altnames", Field::RelaySecurity);
}

/// -o: until the password is filled in there is no map; then the rules below let the mail wait. The daemon
/// would show the password to whoever connects to it and says VERB. Debian's DOMAIN has the other two.
void writeLogin(Writer &writer)
{
    const Answers &answers = writer.answers();
    const bool isDebian = answers.host.platform == Platform::Debian;
    writer.feature("authinfo", Field::RelaySecurity, {QStringLiteral("hash -o ") + authinfoPath(answers)});
    writer.define("confPRIVACY_FLAGS",
                  isDebian ? QStringLiteral("noverb,restrictqrun,restrictexpand")
                           : QStringLiteral("authwarnings,noverb"),
                  Field::RelaySecurity);
}

/// The names that the certificate may be for: the one given, then with a star in place of its first label.
QStringList nameRules(const Answers &answers, const QString &name)
{
    QStringList match{QStringLiteral("ROK $| $&{cn_subject}\t\t$: OK")};
    if (answers::readsAlternativeNames(answers.host.release))
        match.prepend(QStringLiteral("ROK $| $={cert_altnames}\t$: OK"));
    return QStringList{text::formatString("ROK\t\t\t\t$: OK $| {}", name)} + match +
           QStringList{QStringLiteral("ROK $| $- . $+\t\t\t$: OK $| * . $2")} + match +
           QStringList{QStringLiteral("ROK $| $*\t\t\t$#error $@ 4.7.0 $: \"403 the relay shows a "
                                      "certificate of another host: \" $&{cn_subject}")};
}

/// Without this a relay that wants a login would refuse each message for good.
QStringList passwordRules()
{
    return {
        QStringLiteral("ROK\t\t\t\t$: <$(authinfo AuthInfo: $: ? $)>"),
        QStringLiteral("R<?>\t\t\t\t$#error $@ 4.7.0 $: \"403 the password for the relay is not filled in "
                       "or cannot be read\""),
        QStringLiteral("R<$*>\t\t\t\t$@ OK")};
}

/// Local_tls_server gets what became of the relay's certificate, and comes before anything is told to the
/// relay: no mail, and no password.
void writeServerRules(Writer &writer, const QString &relayName)
{
    QStringList rules = nameRules(writer.answers(), relayName);
    rules +=
        answers::logsIn(writer.answers()) ? passwordRules() : QStringList{QStringLiteral("ROK\t\t\t\t$@ OK")};
    rules += QStringLiteral("R$*\t\t\t\t$#error $@ 4.7.0 $: \"403 no TLS with a certificate that could be "
                            "verified: \" $1");
    writer.blank();
    writer.plain("LOCAL_TLS_SERVER", "LOCAL_TLS_SERVER", Field::RelaySecurity);
    for (const QString &rule : std::as_const(rules))
        writer.raw(rule, "LOCAL_TLS_SERVER", Field::RelaySecurity);
}

void writeNoTls(Writer &writer)
{
    writer.blank();
    writer.plain("LOCAL_TRY_TLS", "LOCAL_TRY_TLS", Field::RelaySecurity);
    writer.raw(QStringLiteral("R$*\t\t\t\t$#error $@ 5.7.1 $: \"550 no TLS with the relay\""),
               "LOCAL_TRY_TLS", Field::RelaySecurity);
}

} // namespace

void writeRelaySecurity(Writer &writer)
{
    if (answers::verifiesRelay(writer.answers()))
        writeAuthorities(writer);
    if (answers::logsIn(writer.answers()))
        writeLogin(writer);
}

void writeRelayRules(Writer &writer)
{
    const auto relay = relayOf(writer.answers());
    if (relay && answers::verifiesRelay(writer.answers()))
        writeServerRules(writer, relay->host);
    else if (answers::relaySecurity(writer.answers()) == RelaySecurity::Plain)
        writeNoTls(writer);
}

} // namespace mc
