// SPDX-License-Identifier: MIT
#include "advice/facts.h"

#include "answers/alias_rules.h"
#include "answers/normalised.h"
#include "answers/role_rules.h"
#include "mc/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using answers::Answers;
using answers::Release;
using answers::Role;

QStringList exposedNames(const Answers &answers)
{
    QStringList names = mc::trimmedValues(answers.masquerade.exposedUsers);
    if (exposesRoot(answers) && !names.contains(u"root"_s, Qt::CaseInsensitive)) {
        names.prepend(u"root"_s);
    }
    return names;
}

// The hub is written as the recipient's domain; the rules that correct this for a hub in brackets came with 8.10.
QString recipientAtHub(const Answers &answers, const Facts &facts, const QString &name)
{
    const answers::RelayAddress &relay = *facts.relay;
    if (!relay.bracketed) {
        return name + u'@' + relay.host;
    }
    if (answers::hasDaemonOptions(answers.host.release)) {
        if (!facts.domain.isEmpty()) {
            return name + u'@' + facts.domain;
        }
        if (!relay.literal) {
            return name + u'@' + relay.host;
        }
    }
    return name + u'@' + relay.mailerHost();
}

QString nullClientRecipient(const Answers &answers, const Facts &facts, const QString &name)
{
    // A masquerading submit.cf qualifies with the domain; so does ruleset 3 of a null client before 8.10.
    const bool qualifies = answers::hasSubmit(answers.host.release) || answers.host.release < Release{8, 10};
    return qualifies || !facts.relay ? name + u'@' + facts.domain : recipientAtHub(answers, facts, name);
}

QStringList targetsOf(const Answers &answers, const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    if (wanted == "root"_L1) {
        return answers::aliasTargets(answers.aliases.root);
    }
    if (wanted == "postmaster"_L1) {
        return answers::aliasTargets(answers.aliases.postmaster);
    }
    for (const answers::Alias &alias : answers.aliases.entries) {
        if (alias.name.trimmed().toLower() == wanted) {
            return mc::trimmedValues(alias.targets);
        }
    }
    return {};
}

// `path` holds the names on the way: a name that leads back to itself is delivered, as sendmail does.
void collectReaders(const Answers &answers, const Facts &facts, const QString &name, QStringList path,
                    QStringList &readers)
{
    const QStringList targets = targetsOf(answers, name);
    if (targets.isEmpty() || path.contains(name, Qt::CaseInsensitive)) {
        readers.append(unaliasedRecipient(answers, facts, name));
        return;
    }
    path.append(name);
    for (const QString &target : targets) {
        if (target.contains(u'@')) {
            readers.append(target);
        } else {
            collectReaders(answers, facts, target, path, readers);
        }
    }
}

} // namespace

bool exposesRoot(const Answers &answers)
{
    return answers.role != Role::NullClient && answers.host.release < Release{8, 10};
}

QString exampleUser(const QStringList &exposed)
{
    for (const QString &user : {u"root"_s, u"daemon"_s, u"operator"_s}) {
        if (!exposed.contains(user, Qt::CaseInsensitive)) {
            return user;
        }
    }
    return u"user"_s;
}

Facts factsFrom(const Answers &answers)
{
    Facts facts;
    facts.host = answers::normalisedName(answers.host.name);
    facts.domain = answers::normalisedName(answers.masquerade.domain);
    if (auto relay = answers::parseRelayAddress(answers.relay.address)) {
        facts.relay = *relay;
    }
    if (!facts.domain.isEmpty()) {
        facts.exposed = exposedNames(answers);
    }
    facts.user = exampleUser(facts.exposed);
    facts.masksEnvelope = answers::effective(answers::Field::MasqueradeEnvelope, answers);
    facts.masksRecipients = answers::effective(answers::Field::MasqueradeRecipients, answers);
    return facts;
}

QString unaliasedRecipient(const Answers &answers, const Facts &facts, const QString &name)
{
    if (answers.role == Role::NullClient) {
        return nullClientRecipient(answers, facts, name);
    }
    const bool toHub = facts.relay && answers::effective(answers::Field::UnaliasedToHub, answers);
    return toHub ? recipientAtHub(answers, facts, name) : name;
}

QStringList readersOf(const Answers &answers, const Facts &facts, const QString &name)
{
    if (answers.role != Role::LocalAliases) {
        return {unaliasedRecipient(answers, facts, name)};
    }
    QStringList readers;
    collectReaders(answers, facts, name, {}, readers);
    readers.removeDuplicates();
    return readers;
}

} // namespace advice
