// SPDX-License-Identifier: MIT
#include "mc/compose.h"

#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/additions.h"
#include "mc/parts.h"
#include "mc/values.h"
#include "text/format.h"

namespace mc {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;

namespace {

void writeNullClient(Writer &writer)
{
    const auto relay = relayOf(writer.answers());
    writer.blank();
    writeRelayPort(writer);
    writeRelaySecurity(writer);
    writeMasqueradeScope(writer);
    writeAlwaysAddDomain(writer);
    // It ends with MAILER lines of its own, and masquerades as the hub until MASQUERADE_AS says otherwise.
    writer.feature("nullclient", Field::Relay, {relay ? relay->mailerHost() : QString()});
    writeMasqueradeAs(writer);
    writeNullClientHubRules(writer);
    writeRelayRules(writer);
}

bool sendsUnaliasedToHub(const Answers &answers)
{
    return relayOf(answers) && answers::effective(Field::UnaliasedToHub, answers);
}

void writeRelay(Writer &writer)
{
    const auto relay = relayOf(writer.answers());
    if (!relay)
        return;
    writer.blank();
    writer.define("SMART_HOST", relay->mailerHost(), Field::Relay);
    if (sendsUnaliasedToHub(writer.answers()))
        writer.define("MAIL_HUB", relay->mailerHost(), Field::UnaliasedToHub);
    writeRelayPort(writer);
    writeRelaySecurity(writer);
}

void writeAliasFile(Writer &writer)
{
    const answers::Host &host = writer.answers().host;
    const catalogue::PlatformFacts &facts = catalogue::factsOf(host.platform);
    if (!facts.aliasesNeedNaming && answers::hasDaemonOptions(host.release))
        return; // the cf trees before 8.10 look in /etc
    writer.blank();
    writer.define("ALIAS_FILE", QString::fromLatin1(facts.aliases), Field::Platform);
}

void writeMasquerading(Writer &writer)
{
    writer.blank();
    writeMasqueradeAs(writer);
    writeMasqueradeScope(writer);
    writeMasqueradeCompanions(writer);
    writeAlwaysAddDomain(writer);
}

void writeMailers(Writer &writer)
{
    writer.blank();
    writer.mailer("local");
    writer.mailer("smtp");
}

void writeAcceptedDomains(Writer &writer)
{
    if (!answers::hasDaemonOptions(writer.answers().host.release))
        return; // before LOCAL_DOMAIN: see writeClassW()
    for (const QString &domain : domainValues(writer.answers().server.acceptedDomains))
        writer.macro("LOCAL_DOMAIN", {domain}, Field::AcceptedDomains);
}

void writeClassW(Writer &writer)
{
    const QStringList domains = domainValues(writer.answers().server.acceptedDomains);
    if (answers::hasDaemonOptions(writer.answers().host.release) || domains.isEmpty())
        return;
    writer.blank();
    writer.plain("LOCAL_CONFIG", "LOCAL_CONFIG", Field::AcceptedDomains);
    for (const QString &domain : domains)
        writer.raw(QStringLiteral("Cw") + domain, "LOCAL_CONFIG", Field::AcceptedDomains);
}

/// -o: without the map nobody else may relay, but the daemon runs. <TMPF> came with 8.12; before, the default
/// has to do.
void writeAccessMap(Writer &writer)
{
    const answers::Host &host = writer.answers().host;
    if (writer.answers().server.mayRelay.isEmpty())
        return;
    const QString map = text::formatString("hash -T<TMPF> -o {}/access",
                                           catalogue::factsOf(host.platform).configFolder);
    const bool marksFailures = host.release >= Release{8, 12};
    writer.feature("access_db", Field::MayRelay, marksFailures ? QStringList{map} : QStringList{});
}

void writeServing(Writer &writer)
{
    writer.blank();
    writeAcceptedDomains(writer);
    for (const QString &domain : relayedOwnDomains(writer.answers()))
        writer.macro("RELAY_DOMAIN", {domain}, Field::MayRelay);
    writeAccessMap(writer);
}

void writeLocalAliases(Writer &writer)
{
    writeMasquerading(writer);
    writeMailers(writer);
    if (sendsUnaliasedToHub(writer.answers()))
        writeUnaliasedHubRules(writer);
    writeRelayRules(writer);
}

void writeMailServer(Writer &writer)
{
    writeServing(writer);
    writeMasquerading(writer);
    writeMailers(writer);
    writeClassW(writer);
    writeRelayRules(writer);
}

/// As in sendmail's own submit.mc. Debian's DOMAIN sets the version, and its OSTYPE is a real one.
void writeSubmitFrame(Writer &writer)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(writer.answers().host.platform);
    writer.blank();
    if (qstrlen(facts.mspDomain) == 0) {
        writer.define("confCF_VERSION", QStringLiteral("Submit"), Field::Role);
        writer.define("__OSTYPE__", QString(), Field::Role);
    }
    writer.define("_USE_DECNET_SYNTAX_", QStringLiteral("1"), Field::Role);
    writer.define("confTIME_ZONE", QStringLiteral("USE_TZ"), Field::Role);
    writer.define("confDONT_INIT_GROUPS", QStringLiteral("True"), Field::Role);
    if (qstrlen(facts.submitPidFile) > 0)
        writer.define("confPID_FILE", QString::fromLatin1(facts.submitPidFile), Field::Platform);
}

/// Only a null client's submission masquerades: elsewhere root would become root@example.com before the
/// daemon could look into its aliases.
void writeSubmitMasquerading(Writer &writer)
{
    if (writer.answers().role != Role::NullClient)
        return;
    writer.blank();
    writeMasqueradeAs(writer);
    writeMasqueradeScope(writer);
    writeMasqueradeCompanions(writer);
}

void writeSubmission(Writer &writer)
{
    const Answers &answers = writer.answers();
    const auto relay = relayOf(answers);
    writer.blank();
    if (answers.listening.where == Listen::None && relay) {
        writeRelayPort(writer);
        writeRelaySecurity(writer);
        writer.feature("msp", Field::Relay, {relay->mailerHost()});
        writeRelayRules(writer);
    } else {
        writer.feature("msp", Field::Listen, {QStringLiteral("[127.0.0.1]")});
    }
}

} // namespace

Document composeSendmailMc(const Answers &answers)
{
    Writer writer(answers);
    writeHead(writer, Program::Mta);
    if (answers.role != Role::NullClient) {
        writeAliasFile(writer);
        writeRelay(writer);
    }
    writeListening(writer);
    switch (answers.role) {
    case Role::NullClient:
        writeNullClient(writer);
        break;
    case Role::LocalAliases:
        writeLocalAliases(writer);
        break;
    case Role::MailServer:
        writeMailServer(writer);
        break;
    }
    return withAdditions(writer.take(), answers, answers::McFile::Sendmail);
}

std::optional<Document> composeSubmitMc(const Answers &answers)
{
    if (!answers::hasSubmit(answers.host.release))
        return std::nullopt;
    Writer writer(answers);
    writeHead(writer, Program::Msp);
    writeSubmitFrame(writer);
    writeSubmitMasquerading(writer);
    writeSubmission(writer);
    return withAdditions(writer.take(), answers, answers::McFile::Submit);
}

} // namespace mc
