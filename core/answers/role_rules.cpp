// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"

#include "answers/changed_fields.h"
#include "answers/host_name.h"

#include <algorithm>
#include <array>

namespace answers {

namespace {

Choice freeIf(bool useful)
{
    return useful ? Choice::Free : Choice::FixedOff;
}

bool masquerades(const Answers &answers)
{
    return !answers.masquerade.domain.trimmed().isEmpty();
}

bool hasRelay(const Answers &answers)
{
    return !answers.relay.address.trimmed().isEmpty();
}

/// What FEATURE(nullclient) turns on by itself.
Choice companionChoice(const Answers &answers)
{
    return answers.role == Role::NullClient ? Choice::FixedOn : freeIf(masquerades(answers));
}

/// IPv6 sockets and the submission agent are modifiers of DAEMON_OPTIONS, and need a daemon.
Choice socketChoice(const Answers &answers)
{
    if (answers.listening.where == Listen::None)
        return Choice::FixedOff;
    return hasDaemonOptions(answers.host.release) ? Choice::Free : Choice::NotInRelease;
}

/// Whether the answer to `field` held before the change of role, but not after it. `isAnswered`: it is not
/// the default.
bool isDropped(Field field, bool isAnswered, const Answers &before, const Answers &after)
{
    if (field == Field::Listen)
        return before.listening.where != after.listening.where
            && before.listening.where != listenChoices(before.role).front();
    if (!isAnswered || choiceFor(field, before) != Choice::Free)
        return false;
    if (yesOrNo(field, before))
        return effective(field, before) != effective(field, after);
    return choiceFor(field, after) != Choice::Free;
}

Listen listenAfter(Listen where, Role before, Role after)
{
    const std::span<const Listen> choices = listenChoices(after);
    const bool chosen = where != listenChoices(before).front();
    return chosen && std::ranges::contains(choices, where) ? where : choices.front();
}

} // namespace

RelaySecurity relaySecurity(const Answers &answers)
{
    return hasRelay(answers) ? answers.relay.security : RelaySecurity::Opportunistic;
}

bool verifiesRelay(const Answers &answers)
{
    return relaySecurity(answers) >= RelaySecurity::Verified;
}

bool logsIn(const Answers &answers)
{
    return relaySecurity(answers) == RelaySecurity::Login;
}

bool listsOwnNames(const Answers &answers)
{
    return std::ranges::any_of(answers.additions, [](const Addition &addition) {
        return addition.kind == AdditionKind::Feature && addition.name == u"use_cw_file" &&
               addition.file == McFile::Sendmail && !addition.omitted;
    });
}

bool hasRelayRules(Release release)
{
    return release >= Release{8, 12};
}

bool readsAlternativeNames(Release release)
{
    return release >= Release{8, 16};
}

std::span<const Listen> listenChoices(Role role)
{
    static constexpr std::array nullClient{Listen::None, Listen::Loopback};
    static constexpr std::array localAliases{Listen::Loopback, Listen::Network};
    static constexpr std::array mailServer{Listen::Network, Listen::Loopback};
    switch (role) {
    case Role::NullClient:
        break;
    case Role::LocalAliases:
        return localAliases;
    case Role::MailServer:
        return mailServer;
    }
    return nullClient;
}

std::span<const QueueRunner> runnerChoices(Platform platform)
{
    static constexpr std::array runners{QueueRunner::Cron, QueueRunner::SystemdTimer};
    const bool hasSystemd = platform != Platform::FreeBsd && platform != Platform::Solaris;
    return std::span(runners).first(hasSystemd ? 2 : 1);
}

Choice choiceFor(Field field, const Answers &answers)
{
    switch (field) {
    case Field::RelaySecurity:
        return freeIf(hasRelay(answers));
    case Field::RelayUser:
        return freeIf(logsIn(answers));
    case Field::UnaliasedToHub:
        return freeIf(answers.role == Role::LocalAliases && hasRelay(answers));
    case Field::MasqueradeRecipients:
    case Field::MasqueradeEnvelope:
        return companionChoice(answers);
    case Field::AlwaysAddDomain:
        // It changes only what the local mailer writes, and a null client delivers nothing locally.
        return freeIf(answers.role != Role::NullClient);
    case Field::ExposedUsers:
    case Field::FurtherDomains:
    case Field::EntireDomain:
        return freeIf(masquerades(answers));
    case Field::ListenIpv6:
    case Field::SubmissionPort:
        return socketChoice(answers);
    case Field::AcceptedDomains:
    case Field::MayRelay:
        return freeIf(answers.role == Role::MailServer);
    case Field::RootAlias:
    case Field::PostmasterAlias:
    case Field::Aliases:
        return freeIf(answers.role == Role::LocalAliases);
    default:
        return Choice::Free;
    }
}

std::optional<bool> yesOrNo(Field field, const Answers &answers)
{
    switch (field) {
    case Field::UnaliasedToHub:
        return answers.relay.unaliasedToHub;
    case Field::MasqueradeRecipients:
        return answers.masquerade.recipients;
    case Field::MasqueradeEnvelope:
        return answers.masquerade.envelope;
    case Field::AlwaysAddDomain:
        return answers.masquerade.alwaysAddDomain;
    case Field::EntireDomain:
        return answers.masquerade.entireDomain;
    case Field::ListenIpv6:
        return answers.listening.ipv6;
    case Field::SubmissionPort:
        return answers.listening.submissionPort;
    case Field::Comments:
        return answers.comments;
    default:
        return std::nullopt;
    }
}

bool effective(Field field, const Answers &answers)
{
    const Choice choice = choiceFor(field, answers);
    return choice == Choice::Free ? yesOrNo(field, answers).value_or(false) : choice == Choice::FixedOn;
}

bool needsRelay(Role role)
{
    return role == Role::NullClient;
}

bool needsMasqueradeDomain(Role role)
{
    return role == Role::NullClient;
}

bool hasSubmit(Release release)
{
    return release >= Release{8, 12};
}

bool hasDaemonOptions(Release release)
{
    return release >= Release{8, 10};
}

Answers withRole(const Answers &answers, Role role, std::vector<Field> *dropped)
{
    Answers result = answers;
    result.role = role;
    result.listening.where = listenAfter(answers.listening.where, answers.role, role);
    if (!dropped)
        return result;
    dropped->clear();
    const std::vector<Field> answered = changedFields(Answers(), answers);
    for (const FieldName &name : fieldNames()) {
        if (isDropped(name.field, std::ranges::contains(answered, name.field), answers, result))
            dropped->push_back(name.field);
    }
    return result;
}

Answers suggestedAnswers(const QString &hostName)
{
    Answers answers;
    answers.host.name = hostName;
    answers.masquerade.domain = domainOfHost(hostName);
    return answers;
}

QString domainOfHost(const QString &hostName)
{
    const auto name = normaliseHostName(hostName);
    if (!name)
        return {};
    const QString domain = name->section(u'.', 1);
    return domain.contains(u'.') ? domain : QString();
}

} // namespace answers
