// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include "answers/alias_rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace wording {

using advice::Topic;
using answers::Answers;
using answers::Role;

namespace {

/// How much of names a sentence has room for.
struct Detail {
    qsizetype longestName;
    qsizetype mostNames; ///< of a list; the others are counted
};

constexpr std::array details{Detail{60, 2}, Detail{32, 1}, Detail{20, 1}};

/// The clauses for one set of answers. Each is a whole one, so that every language can order its words.
class Clauses
{
public:
    Clauses(const Answers &answers, const advice::Outlook &outlook, Detail detail)
        : m_answers(answers), m_consequences(advice::consequences(answers, outlook)),
          m_sockets(advice::openSockets(answers, outlook)), m_detail(detail)
    {
    }

    QStringList all() const;

private:
    /// What is said about `topic`; null when nothing is.
    const QStringList *about(Topic topic) const;
    QString argumentOf(Topic topic, int index) const;
    QString name(const QString &value) const { return printable(value, m_detail.longestName); }
    QString names(const QStringList &values) const;

    QString sender() const;
    QString relay(const QStringList &route) const;
    QStringList bounces() const;
    QStringList exposed() const;
    QString rootMail() const;
    QStringList localNames() const;
    QStringList served() const;
    QString listening() const;
    QStringList unproven() const;

    const Answers &m_answers;
    const std::vector<advice::Consequence> m_consequences;
    const std::vector<advice::OpenedSocket> m_sockets;
    const Detail m_detail;
};

const QStringList *Clauses::about(Topic topic) const
{
    const auto found = std::ranges::find(m_consequences, topic, &advice::Consequence::topic);
    return found == m_consequences.end() ? nullptr : &found->arguments;
}

QString Clauses::argumentOf(Topic topic, int index) const
{
    const QStringList *arguments = about(topic);
    return arguments ? arguments->value(index) : QString();
}

QString Clauses::names(const QStringList &values) const
{
    return shortEnumeration(values, m_detail.mostNames, m_detail.longestName);
}

/// The sender with the first label of the host's name, as an admin calls it, root@web01; without it where the
/// host's name stays.
QString Clauses::sender() const
{
    const QString before = argumentOf(Topic::SenderName, 0);
    const QString after = argumentOf(Topic::SenderName, 1);
    const QString who = name(before == after ? before.section(u'@', 0, 0) : before.section(u'.', 0, 0));
    if (const QStringList *route = about(Topic::Route))
        return Words::tr("Mail from %1 leaves as %2 through %3", "user, address, relay")
            .arg(who, name(after), relay(*route));
    return Words::tr("Mail from %1 leaves as %2 straight to the recipients’ servers", "user, address")
        .arg(who, name(after));
}

QString Clauses::relay(const QStringList &route) const
{
    const QString host = name(route.value(0));
    const QString port = route.value(1);
    const QString named = port == QLatin1String("25") ? host : Words::tr("%1 (port %2)", "a relay").arg(host, port);
    const QString security = argumentOf(Topic::RelaySecurity, 0);
    if (security == QLatin1String("login"))
        return Words::tr("%1, encrypted and with a login", "a relay").arg(named);
    if (security == QLatin1String("verified"))
        return Words::tr("%1, encrypted", "a relay").arg(named);
    return security == QLatin1String("plain") ? Words::tr("%1, never encrypted", "a relay").arg(named) : named;
}

QStringList Clauses::bounces() const
{
    const QString address = argumentOf(Topic::BouncePath, 0);
    if (address.isEmpty() || address == argumentOf(Topic::SenderName, 1))
        return {};
    return {Words::tr("bounces return to %1").arg(name(address))};
}

/// Who keeps the host's own name in spite of masquerading.
QStringList Clauses::exposed() const
{
    const QStringList *users = about(Topic::ExposedUsers);
    if (!users)
        return {};
    return {users->size() == 1 ? Words::tr("%1 keeps this host’s name").arg(names(*users))
                               : Words::tr("%1 keep this host’s name", "several users").arg(names(*users))};
}

QString Clauses::rootMail() const
{
    const QString readers = argumentOf(Topic::RootMail, 0);
    const bool stays = !readers.contains(u'@') && answers::aliasTargets(m_answers.aliases.root).isEmpty();
    return stays ? Words::tr("nobody is named to read root’s mail")
                 : Words::tr("mail to root goes to %1").arg(names(readers.split(QStringLiteral(", "))));
}

QStringList Clauses::localNames() const
{
    switch (m_answers.role) {
    case Role::NullClient:
        return {rootMail()};
    case Role::LocalAliases:
        return {rootMail(), argumentOf(Topic::LocalNames, 0) == QLatin1String("hub")
                                ? Words::tr("names without an alias go to %1")
                                      .arg(name(argumentOf(Topic::LocalNames, 1)))
                                : Words::tr("users without an alias get their mail here")};
    case Role::MailServer:
        return served();
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList Clauses::served() const
{
    const QStringList *domains = about(Topic::Accepts);
    const QStringList *clients = about(Topic::Relays);
    QStringList clauses;
    if (domains && !domains->isEmpty())
        clauses += Words::tr("mail for %1 ends here").arg(names(*domains));
    if (about(Topic::AcceptsListed))
        clauses += Words::tr("mail for the names in %1 ends here").arg(name(argumentOf(Topic::AcceptsListed, 0)));
    clauses += !clients || clients->isEmpty() ? Words::tr("no other host may send through it")
                                              : Words::tr("%1 may send through it").arg(names(*clients));
    return clauses;
}

QString loopbackClause(bool submission, bool ipv6)
{
    if (submission)
        return ipv6 ? Words::tr("only this host itself can connect, on ports 25 and 587, over IPv6 too")
                    : Words::tr("only this host itself can connect, on ports 25 and 587");
    return ipv6 ? Words::tr("only this host itself can connect, on port 25, over IPv6 too")
                : Words::tr("only this host itself can connect, on port 25");
}

QString networkClause(bool submission, bool ipv6)
{
    if (submission)
        return ipv6 ? Words::tr("other hosts can connect on ports 25 and 587, over IPv6 too")
                    : Words::tr("other hosts can connect on ports 25 and 587");
    return ipv6 ? Words::tr("other hosts can connect on port 25, over IPv6 too")
                : Words::tr("other hosts can connect on port 25");
}

/// For ports that no question is about.
QString portsClause(const QStringList &ports, bool isOpen)
{
    const QString named = enumeration(ports);
    if (ports.size() == 1)
        return isOpen ? Words::tr("other hosts can connect on port %1").arg(named)
                      : Words::tr("only this host itself can connect, on port %1").arg(named);
    return isOpen ? Words::tr("other hosts can connect on ports %1").arg(named)
                  : Words::tr("only this host itself can connect, on ports %1").arg(named);
}

/// Where one socket is open to the network, those that are not need no word.
QString Clauses::listening() const
{
    const bool isOpen = std::ranges::any_of(
        m_sockets, [](const advice::OpenedSocket &opened) { return advice::isOpenToNetwork(opened.socket); });
    std::set<std::uint16_t> ports;
    bool ipv6 = false;
    for (const auto &[socket, isName, name, modifiers, line] : m_sockets) {
        if (advice::isOpenToNetwork(socket) != isOpen)
            continue;
        ports.insert(socket.port);
        ipv6 = ipv6 || socket.family == advice::Family::Inet6;
    }
    if (ports.empty())
        return Words::tr("nothing listens here");
    if (ports == std::set<std::uint16_t>{25} || ports == std::set<std::uint16_t>{25, 587})
        return isOpen ? networkClause(ports.contains(587), ipv6) : loopbackClause(ports.contains(587), ipv6);
    QStringList numbers;
    for (const std::uint16_t port : ports)
        numbers += QString::number(port);
    return portsClause(numbers, isOpen);
}

/// Said where no .cf tells what the lines that were added come to.
QStringList Clauses::unproven() const
{
    return about(Topic::Unproven) ? QStringList{Words::tr("lines that you added may change this")} : QStringList();
}

QStringList Clauses::all() const
{
    return QStringList{sender()} + bounces() + exposed() + localNames() + QStringList{listening()} + unproven();
}

QString joined(const QStringList &clauses)
{
    return Words::tr("%1.", "a whole sentence").arg(clauses.join(Words::tr("; ", "between clauses")));
}

/// The labels of the fields that these problems are about, each once and in quotation marks.
QStringList labelsOf(const std::vector<answers::Problem> &problems, bool missing)
{
    QStringList labels;
    for (const answers::Problem &problem : problems) {
        if ((problem.reason == answers::Reason::Missing) == missing)
            labels.append(quoted(fieldLabel(problem.field)));
    }
    labels.removeDuplicates();
    return labels;
}

} // namespace

QString sentence(const Answers &answers)
{
    return sentence(answers, {});
}

QString sentence(const Answers &answers, const advice::Outlook &outlook)
{
    QString text;
    for (const Detail &detail : details) {
        text = joined(Clauses(answers, outlook, detail).all());
        if (text.size() <= longestSentence)
            break;
    }
    return text;
}

QString unfinishedSentence(const std::vector<answers::Problem> &problems)
{
    const QStringList missing = labelsOf(problems, true);
    const QStringList wrong = labelsOf(problems, false);
    QStringList clauses;
    if (!wrong.isEmpty())
        clauses += wrong.size() == 1
                       ? Words::tr("%1 has something wrong with it", "a field").arg(enumeration(wrong))
                       : Words::tr("%1 have something wrong with them", "fields").arg(enumeration(wrong));
    if (!missing.isEmpty())
        clauses += missing.size() == 1 ? Words::tr("%1 needs an answer", "a field").arg(enumeration(missing))
                                       : Words::tr("%1 need answers", "fields").arg(enumeration(missing));
    return Words::tr("Not complete yet: %1").arg(joined(clauses));
}

} // namespace wording
