// SPDX-License-Identifier: MIT
#include "advice/finding.h"

#include "advice/facts.h"
#include "advice/outlook.h"
#include "advice/table_findings.h"
#include "answers/alias_rules.h"
#include "answers/role_rules.h"
#include "mc/values.h"

#include <QMultiHash>

#include <algorithm>
#include <iterator>

namespace advice {

namespace {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::RelaySecurity;
using answers::Role;

Finding make(Code code, Grade grade, Field field, const QStringList &arguments = {})
{
    return {code, grade, field, std::nullopt, arguments};
}

void judgeMasquerade(const Answers &answers, const Facts &facts, std::vector<Finding> &findings)
{
    if (answers.role == Role::NullClient) {
        return; // it decides all of this by itself
    }
    if (facts.domain.isEmpty()) {
        findings.push_back(make(Code::NoMasquerade, Grade::Warning, Field::MasqueradeDomain));
        return;
    }
    if (!facts.masksRecipients) {
        findings.push_back(make(Code::RecipientsNotMasqueraded, Grade::Note, Field::MasqueradeRecipients));
    }
    if (!facts.masksEnvelope) {
        findings.push_back(make(Code::EnvelopeNotMasqueraded, Grade::Warning, Field::MasqueradeEnvelope, {facts.host}));
    }
    if (exposesRoot(answers)) {
        findings.push_back(
            make(Code::RootExposed, Grade::Warning, Field::Release, {QStringLiteral("root@") + facts.host}));
    }
}

void judgeRelay(const Answers &answers, const Facts &facts, std::vector<Finding> &findings)
{
    if (!facts.relay) {
        if (!answers::needsRelay(answers.role)) {
            findings.push_back(make(Code::NoRelay, Grade::Note, Field::Relay));
        }
        return;
    }
    const QString relay = facts.relay->mailerHost();
    if (facts.relay->bracketed && unaliasedRecipient(answers, facts, facts.user).endsWith(u'@' + relay)) {
        findings.push_back(make(Code::NumericRelayAsName, Grade::Warning, Field::Relay, {relay}));
    }
}

/// The way to a relay that is there.
void judgeRelaySecurity(const Answers &answers, const Facts &facts, std::vector<Finding> &findings)
{
    if (!facts.relay) {
        return;
    }
    const RelaySecurity security = answers::relaySecurity(answers);
    const int port = facts.relay->port.value_or(25);
    const QString user = answers.relay.user.trimmed();
    if (security == RelaySecurity::Plain) {
        findings.push_back(
            make(Code::NeverEncrypted, Grade::Warning, Field::RelaySecurity, {facts.relay->host}));
    }
    if (port == 465) {
        findings.push_back(make(Code::ImplicitTlsPort, Grade::Warning, Field::Relay));
    }
    if (answers::logsIn(answers) && port == 25) {
        findings.push_back(make(Code::LoginOnPort25, Grade::Warning, Field::Relay, {facts.relay->host}));
    }
    if (answers::verifiesRelay(answers) && !facts.relay->bracketed) {
        findings.push_back(make(Code::CertificateByMx, Grade::Note, Field::Relay, {facts.relay->host}));
    }
    if (!answers::logsIn(answers) && !user.isEmpty()) {
        findings.push_back(make(Code::UserWithoutLogin, Grade::Warning, Field::RelaySecurity, {user}));
    } else if (!answers::logsIn(answers) && port == 587) {
        findings.push_back(
            make(Code::LoginProbablyWanted, Grade::Note, Field::RelaySecurity, {facts.relay->host}));
    }
}

void judgeListening(const Answers &answers, const Facts &facts, std::vector<Finding> &findings)
{
    const Listen where = answers.listening.where;
    if (answers.role == Role::LocalAliases && where == Listen::Network) {
        findings.push_back(make(Code::NetworkOnClient, Grade::Warning, Field::Listen));
    }
    if (answers.role == Role::MailServer && where == Listen::Loopback) {
        findings.push_back(make(Code::ServerOnLoopback, Grade::Warning, Field::Listen));
    }
    if (answers.role == Role::NullClient && where == Listen::Loopback) {
        findings.push_back(make(Code::DomainMustResolve, Grade::Note, Field::MasqueradeDomain, {facts.domain}));
    }
    if (where == Listen::Loopback && answers::effective(Field::ListenIpv6, answers)) {
        findings.push_back(make(Code::Ipv6LoopbackSlow, Grade::Note, Field::ListenIpv6));
    }
    if (where == Listen::Network && answers::effective(Field::SubmissionPort, answers)) {
        findings.push_back(make(Code::OpenSubmission, Grade::Warning, Field::SubmissionPort));
    }
}

void judgeServing(const Answers &answers, std::vector<Finding> &findings)
{
    if (answers.role == Role::MailServer && answers.listening.where == Listen::Network
        && mc::trimmedValues(answers.server.mayRelay).isEmpty()) {
        findings.push_back(make(Code::NothingMayRelay, Grade::Note, Field::MayRelay));
    }
    if (answers.role == Role::LocalAliases && answers::aliasTargets(answers.aliases.root).isEmpty()) {
        findings.push_back(make(Code::NobodyReadsRoot, Grade::Warning, Field::RootAlias));
    }
}

} // namespace

std::vector<Finding> fromAnswers(const Answers &answers)
{
    return fromAnswers(answers, {});
}

std::vector<Finding> fromAnswers(const Answers &answers, const Outlook &outlook)
{
    const Facts facts = factsFrom(answers, outlook);
    std::vector<Finding> findings;
    judgeRelay(answers, facts, findings);
    // About the answer alone, which the repairs change.
    judgeRelaySecurity(answers, factsFrom(answers), findings);
    judgeMasquerade(answers, facts, findings);
    judgeListening(answers, facts, findings);
    judgeServing(answers, findings);
    std::ranges::move(tableFindings(answers), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> fromMissingTree(const cf::TreeMissing &missing)
{
    return {{Code::TreeNotInstalled, Grade::Note, std::nullopt, std::nullopt, missing.tried}};
}

void addNew(std::vector<Finding> &findings, const std::vector<Finding> &more)
{
    const auto keyOf = [](const Finding &finding) {
        return QStringList{QString::number(static_cast<int>(finding.code))} + finding.arguments;
    };
    QMultiHash<QStringList, std::size_t> known;
    for (std::size_t i = 0; i < findings.size(); ++i)
        known.insert(keyOf(findings[i]), i);
    for (const Finding &finding : more) {
        const QStringList key = keyOf(finding);
        const bool ofMachine = !finding.place || finding.place->line == 0;
        const auto [first, last] = known.equal_range(key);
        const bool isKnown = std::any_of(first, last, [&](std::size_t i) { return ofMachine || findings[i] == finding; });
        if (isKnown)
            continue;
        known.insert(key, findings.size());
        findings.push_back(finding);
    }
}

bool hasError(const std::vector<Finding> &findings)
{
    return std::ranges::contains(findings, Grade::Error, &Finding::grade);
}

} // namespace advice
