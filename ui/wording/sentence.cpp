// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include "answers/relay_address.h"
#include "answers/role_rules.h"

#include <algorithm>

namespace wording {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Role;

namespace {

using Consequences = std::vector<advice::Consequence>;

/// More names than this and the sentence would no longer be read.
constexpr qsizetype mostNames = 2;

QString relayHost(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    return printable(relay ? relay->host : answers.relay.address);
}

QString routeClause(const Answers &answers)
{
    if (answers.relay.address.isEmpty())
        return Words::tr("straight to the recipients’ servers");
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    if (relay && relay->port && *relay->port != 25)
        return Words::tr("through %1 (port %2)").arg(relayHost(answers), QString::number(*relay->port));
    return Words::tr("through %1").arg(relayHost(answers));
}

/// Argument `index` of the first consequence about `topic`; empty when there is none.
QString argumentOf(const Consequences &consequences, advice::Topic topic, int index)
{
    const auto found = std::ranges::find(consequences, topic, &advice::Consequence::topic);
    return found == consequences.end() ? QString() : printable(found->arguments.value(index));
}

/// The sender with the first label of the host's name, as an admin calls it: root@web01.
QString shortForm(const QString &address)
{
    return address.section(QLatin1Char('.'), 0, 0);
}

QString senderClause(const Answers &answers, const Consequences &consequences)
{
    const QString before = argumentOf(consequences, advice::Topic::SenderName, 0);
    const QString after = argumentOf(consequences, advice::Topic::SenderName, 1);
    const QString bounces = argumentOf(consequences, advice::Topic::BouncePath, 0);
    const QString route = routeClause(answers);
    const QString clause = before == after
        ? Words::tr("Mail from root leaves as %1 %2", "address, way").arg(after, route)
        : Words::tr("Mail from %1 leaves as %2 %3", "address, address, way")
            .arg(shortForm(before), after, route);
    if (bounces.isEmpty() || bounces == after)
        return clause;
    return Words::tr("%1, while bounces return to %2").arg(clause, bounces);
}

/// Who keeps the host's own name in spite of masquerading; empty when nobody does.
QStringList exposedClauses(const Consequences &consequences)
{
    const auto exposed =
        std::ranges::find(consequences, advice::Topic::ExposedUsers, &advice::Consequence::topic);
    if (exposed == consequences.end())
        return {};
    const QStringList &users = exposed->arguments;
    const QString names = shortEnumeration(users, mostNames);
    return {users.size() == 1 ? Words::tr("%1 keeps this host’s name").arg(names)
                              : Words::tr("%1 keep this host’s name").arg(names)};
}

QString portsClause(const Answers &answers)
{
    const bool ipv6 = answers::effective(Field::ListenIpv6, answers);
    if (answers::effective(Field::SubmissionPort, answers))
        return ipv6 ? Words::tr("on ports 25 and 587, over IPv6 too") : Words::tr("on ports 25 and 587");
    return ipv6 ? Words::tr("on port 25, over IPv6 too") : Words::tr("on port 25");
}

QString listenClause(const Answers &answers)
{
    switch (answers.listening.where) {
    case Listen::None: return Words::tr("nothing listens here");
    case Listen::Loopback:
        return Words::tr("only this host itself can connect, %1", "on port 25").arg(portsClause(answers));
    case Listen::Network:
        return Words::tr("other hosts can connect %1", "on port 25").arg(portsClause(answers));
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList aliasClauses(const Answers &answers)
{
    QStringList clauses;
    QStringList readers = answers.aliases.root.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &reader : readers)
        reader = reader.trimmed();
    clauses += readers.isEmpty() ? Words::tr("nobody is named to read root’s mail")
                                 : Words::tr("root’s mail goes to %1")
                                     .arg(shortEnumeration(readers, mostNames));
    clauses += answers::effective(Field::UnaliasedToHub, answers) && !answers.relay.address.isEmpty()
                   ? Words::tr("names without an alias go to %1").arg(relayHost(answers))
                   : Words::tr("users without an alias get their mail here");
    return clauses;
}

QStringList serverClauses(const Answers &answers)
{
    const QStringList &domains = answers.server.acceptedDomains;
    const QStringList &clients = answers.server.mayRelay;
    const QStringList ownName{answers.host.name};
    return {
        Words::tr("mail for %1 ends here")
            .arg(shortEnumeration(domains.isEmpty() ? ownName : domains, mostNames)),
        clients.isEmpty() ? Words::tr("no other host may send through it")
                          : Words::tr("%1 may send through it").arg(shortEnumeration(clients, mostNames)),
    };
}

QStringList localClauses(const Answers &answers)
{
    switch (answers.role) {
    case Role::NullClient: return {};
    case Role::LocalAliases: return aliasClauses(answers);
    case Role::MailServer: return serverClauses(answers);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sentence(const Answers &answers)
{
    const Consequences consequences = advice::consequences(answers);
    QStringList clauses{senderClause(answers, consequences)};
    clauses += exposedClauses(consequences);
    clauses += localClauses(answers);
    clauses += listenClause(answers);
    return Words::tr("%1.", "a whole sentence").arg(clauses.join(Words::tr("; ", "between clauses")));
}

} // namespace wording
