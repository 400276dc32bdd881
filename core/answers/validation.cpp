// SPDX-License-Identifier: MIT
#include "answers/validation.h"

#include "answers/addition_rules.h"
#include "answers/alias_rules.h"
#include "answers/client_pattern.h"
#include "answers/host_name.h"
#include "answers/login_name.h"
#include "answers/names.h"
#include "answers/relay_address.h"
#include "answers/role_rules.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace answers {

namespace {

/// Gives the normalised form of one element of a list, or why there is none.
using Normaliser = std::expected<QString, Reason> (*)(const QString &);

std::expected<QString, Reason> normaliseExposedUser(const QString &text)
{
    const QString user = text.trimmed();
    if (user.isEmpty())
        return std::unexpected(Reason::Missing);
    if (!isLocalPart(user))
        return std::unexpected(Reason::BadLocalPart);
    return user.toLower(); // sendmail compares the members of a class without case
}

std::expected<QString, Reason> normaliseClient(const QString &text)
{
    return clientKeys(text).transform([](const QStringList &keys) { return keys.join(u' '); });
}

template <typename Enum>
QStringList allNames(std::span<const Enum> values)
{
    QStringList names;
    for (const Enum value : values)
        names.append(toString(value));
    return names;
}

class Checker
{
public:
    explicit Checker(const Answers &answers) : m_answers(answers) {}

    std::vector<Problem> run()
    {
        checkHost();
        checkRelay();
        checkRelaySecurity();
        checkRelayUser();
        checkMasquerade();
        checkListening();
        checkServer();
        if (applies(Field::Aliases))
            std::ranges::move(aliasProblems(m_answers), std::back_inserter(m_problems));
        checkQueue();
        std::ranges::move(additionProblems(m_answers), std::back_inserter(m_problems));
        return std::move(m_problems);
    }

private:
    bool applies(Field field) const { return choiceFor(field, m_answers) == Choice::Free; }

    void add(Field field, Reason reason, const QString &value, const QStringList &arguments = {},
             int row = -1)
    {
        m_problems.push_back({field, reason, value, row, arguments});
    }

    /// Says which character or label of a name it is about. `alsoAllowed`: see firstBadCharacter().
    void addOfName(Field field, Reason reason, const QString &value, QStringView alsoAllowed = {},
                   int row = -1)
    {
        QStringList arguments;
        if (reason == Reason::BadCharacter)
            arguments.append(firstBadCharacter(value.trimmed(), alsoAllowed));
        else if (reason == Reason::BadLabel)
            arguments.append(firstBadLabel(value));
        add(field, reason, value, arguments, row);
    }

    void checkM4(Field field, const QString &normalised, const QString &typed, int row = -1)
    {
        if (const QString word = m4WordIn(normalised); !word.isEmpty())
            add(field, Reason::M4Word, typed, {word}, row);
    }

    void checkHost()
    {
        const Host &host = m_answers.host;
        if (const auto name = normaliseHostName(host.name); !name)
            addOfName(Field::HostName, name.error(), host.name);
        else
            checkM4(Field::HostName, *name, host.name);
        if (host.release < oldestRelease || host.release > newestRelease)
            add(Field::Release, Reason::UnknownRelease, toString(host.release),
                {toString(oldestRelease), toString(newestRelease)});
    }

    void checkRelay()
    {
        const QString &typed = m_answers.relay.address;
        if (typed.trimmed().isEmpty() && !needsRelay(m_answers.role))
            return;
        const auto relay = parseRelayAddress(typed);
        if (!relay)
            addOfRelay(relay.error(), typed);
        else if (namesThisHost(relay->host, m_answers.host.name))
            add(Field::Relay, Reason::RelayIsThisHost, typed);
        else
            checkM4(Field::Relay, relay->host, typed);
    }

    void checkRelaySecurity()
    {
        const RelaySecurity security = relaySecurity(m_answers);
        const auto refuse = [&](Reason reason, const QStringList &arguments = {}) {
            add(Field::RelaySecurity, reason, toString(security), arguments);
        };
        if (security == RelaySecurity::Opportunistic)
            return;
        if (!hasRelayRules(m_answers.host.release))
            refuse(Reason::NotInThisRelease, {QStringLiteral("8.12")});
        const auto relay = parseRelayAddress(m_answers.relay.address);
        if (verifiesRelay(m_answers) && relay && relay->literal)
            refuse(Reason::NeedsRelayName);
        if (logsIn(m_answers) && m_answers.listening.where == Listen::None)
            refuse(Reason::LoginNeedsDaemon);
    }

    void checkRelayUser()
    {
        if (!applies(Field::RelayUser))
            return;
        const QString &typed = m_answers.relay.user;
        if (typed.trimmed().isEmpty())
            add(Field::RelayUser, Reason::Missing, typed);
        else if (const QString bad = firstBadLoginCharacter(typed.trimmed()); !bad.isEmpty())
            add(Field::RelayUser, Reason::BadCharacter, typed, {bad});
        else if (typed.trimmed().size() > longestLoginName)
            add(Field::RelayUser, Reason::TooLong, typed);
    }

    /// Of a relay only the host part has labels.
    void addOfRelay(Reason reason, const QString &typed)
    {
        if (reason != Reason::BadLabel)
            return addOfName(Field::Relay, reason, typed, u"[]:");
        const QString bare = typed.trimmed().remove(u'[').remove(u']');
        add(Field::Relay, reason, typed, {firstBadLabel(bare.section(u':', 0, 0))});
    }

    void checkMasquerade()
    {
        const Masquerade &masquerade = m_answers.masquerade;
        if (needsMasqueradeDomain(m_answers.role) || !masquerade.domain.trimmed().isEmpty()) {
            if (const auto domain = normaliseHostName(masquerade.domain); !domain)
                addOfName(Field::MasqueradeDomain, domain.error(), masquerade.domain);
            else
                checkM4(Field::MasqueradeDomain, *domain, masquerade.domain);
        }
        checkList(Field::ExposedUsers, masquerade.exposedUsers, normaliseExposedUser);
        checkList(Field::FurtherDomains, masquerade.furtherDomains, normaliseHostName);
    }

    void checkListening()
    {
        const Listening &listening = m_answers.listening;
        const std::span<const Listen> choices = listenChoices(m_answers.role);
        if (!std::ranges::contains(choices, listening.where))
            add(Field::Listen, Reason::NotForThisRole, toString(listening.where), allNames(choices));
        for (const Field field : {Field::ListenIpv6, Field::SubmissionPort}) {
            if (yesOrNo(field, m_answers) == true && choiceFor(field, m_answers) == Choice::NotInRelease)
                add(field, Reason::NotInThisRelease, QStringLiteral("true"), {QStringLiteral("8.10")});
        }
    }

    void checkServer()
    {
        const MailServer &server = m_answers.server;
        if (applies(Field::AcceptedDomains) && server.acceptedDomains.isEmpty() && !listsOwnNames(m_answers))
            add(Field::AcceptedDomains, Reason::Missing, QString());
        checkList(Field::AcceptedDomains, server.acceptedDomains, normaliseHostName);
        checkList(Field::MayRelay, server.mayRelay, normaliseClient, u":/");
    }

    void checkQueue()
    {
        const Queue &queue = m_answers.queue;
        if (queue.minutes < 1 || queue.minutes > 60 || 60 % queue.minutes != 0)
            add(Field::QueueMinutes, Reason::BadQueueInterval, QString::number(queue.minutes));
        const std::span<const QueueRunner> choices = runnerChoices(m_answers.host.platform);
        if (!std::ranges::contains(choices, queue.runner))
            add(Field::QueueRunner, Reason::UnknownValue, toString(queue.runner), allNames(choices));
    }

    void checkList(Field field, const QStringList &list, Normaliser normalise, QStringView alsoAllowed = {})
    {
        if (!applies(field))
            return;
        std::set<QString> seen;
        int row = 0;
        for (const QString &element : list) {
            const auto normalised = normalise(element);
            if (!normalised)
                addOfName(field, normalised.error(), element, alsoAllowed, row);
            else if (!seen.insert(*normalised).second)
                add(field, Reason::Duplicate, element, {}, row);
            else if (field != Field::MayRelay) // it goes into the access map, past m4
                checkM4(field, *normalised, element, row);
            ++row;
        }
    }

    const Answers &m_answers;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> validate(const Answers &answers)
{
    return Checker(answers).run();
}

std::vector<Problem> problemsOf(Field field, const std::vector<Problem> &problems)
{
    std::vector<Problem> result;
    std::ranges::copy_if(problems, std::back_inserter(result),
                         [&](const Problem &problem) { return problem.field == field; });
    return result;
}

} // namespace answers
