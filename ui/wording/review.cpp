// SPDX-License-Identifier: MIT
#include "ui/wording/review.h"

#include "advice/consequences.h"
#include "answers/role_rules.h"
#include "ui/wording/review_parts.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace wording {

using advice::Topic;
using answers::Answers;
using answers::Field;
using answers::Role;

namespace {

constexpr qsizetype longestName = 253;

/// Names and ways of mail, out of the consequences of one set of answers.
class MailReview
{
public:
    MailReview(const Answers &answers, const advice::Outlook &outlook)
        : m_answers(answers), m_consequences(advice::consequences(answers, outlook))
    {
    }

    ReviewSection names() const;
    ReviewSection ways() const;
    std::vector<ReviewRow> served() const;

private:
    const QStringList *about(Topic topic) const;
    /// Argument `index` of what is said about `topic`, printable.
    QString argument(Topic topic, int index) const;
    /// "before → after", or what it is where nothing changes.
    QString change(Topic topic) const;
    QStringList each(Topic topic) const;

    QStringList route() const;
    QString localNames() const;
    QString rootMail() const;
    void addScope(std::vector<ReviewRow> &rows) const;

    const Answers &m_answers;
    const std::vector<advice::Consequence> m_consequences;
};

const QStringList *MailReview::about(Topic topic) const
{
    const auto found = std::ranges::find(m_consequences, topic, &advice::Consequence::topic);
    return found == m_consequences.end() ? nullptr : &found->arguments;
}

QString MailReview::argument(Topic topic, int index) const
{
    const QStringList *arguments = about(topic);
    return arguments ? printable(arguments->value(index), longestName) : QString();
}

QString MailReview::change(Topic topic) const
{
    const QString before = argument(topic, 0);
    const QString after = argument(topic, 1);
    return before == after ? Words::tr("%1, unchanged", "address").arg(after)
                           : Words::tr("%1 → %2", "address before, after").arg(before, after);
}

QStringList MailReview::each(Topic topic) const
{
    QStringList lines;
    if (const QStringList *arguments = about(topic)) {
        for (const QString &value : *arguments)
            lines += printable(value, longestName);
    }
    return lines;
}

void MailReview::addScope(std::vector<ReviewRow> &rows) const
{
    if (!about(Topic::HiddenHost))
        return;
    const QStringList exposed = each(Topic::ExposedUsers);
    rows.push_back({Words::tr("Exceptions", "users who keep the host’s name"),
                    exposed.isEmpty() ? QStringList{Words::tr("none", "exceptions")} : exposed, Field::ExposedUsers});
    if (about(Topic::FurtherDomains))
        rows.push_back({Words::tr("Also rewritten"), each(Topic::FurtherDomains), Field::FurtherDomains});
    if (about(Topic::EntireDomain))
        rows.push_back({Words::tr("Hosts below too"), each(Topic::EntireDomain), Field::EntireDomain});
    rows.push_back({Words::tr("Still tell the host"), {Words::tr("Received: and Message-ID")}});
}

ReviewSection MailReview::names() const
{
    ReviewSection section{Words::tr("Names"), std::nullopt, {}, {}};
    section.rows = {
        {Words::tr("Sender"), {change(Topic::SenderName)}, Field::MasqueradeDomain},
        {Words::tr("Bounces go to"), {argument(Topic::BouncePath, 0)}, Field::MasqueradeEnvelope},
        {Words::tr("To: and Cc:"), {change(Topic::RecipientHeader)}, Field::MasqueradeRecipients},
    };
    addScope(section.rows);
    return section;
}

QStringList MailReview::route() const
{
    if (!about(Topic::Route))
        return {Words::tr("none: each recipient’s own server, found by MX records"),
                Words::tr("port 25 to the outside must be open")};
    const QString where = Words::tr("%1, port %2", "a relay")
                              .arg(argument(Topic::Route, 0), argument(Topic::Route, 1));
    return {where, argument(Topic::Route, 2) == QLatin1String("mx")
                       ? Words::tr("its MX records are looked up first")
                       : Words::tr("that very host, without an MX look-up")};
}

QString MailReview::rootMail() const
{
    const QString reader = argument(Topic::RootMail, 0);
    if (reader.isEmpty())
        return Words::tr("the aliases or the mailbox of root on this host");
    return reader.contains(u'@') ? reader : Words::tr("the mailbox of %1 on this host").arg(reader);
}

QString MailReview::localNames() const
{
    const QString kind = argument(Topic::LocalNames, 0);
    const QString host = argument(Topic::LocalNames, 1);
    if (kind == QLatin1String("relay"))
        return Words::tr("none here: all go to %1, aliases and .forward files are not read").arg(host);
    if (kind == QLatin1String("hub"))
        return Words::tr("aliases of this host first, then %1").arg(host);
    return Words::tr("aliases of this host first, then the user’s mailbox on it; other names bounce");
}

ReviewSection MailReview::ways() const
{
    const bool asksForReader = m_answers.role == Role::LocalAliases;
    ReviewSection section{Words::tr("Where mail goes"), std::nullopt, {}, {}};
    section.rows = {
        {Words::tr("Relay"), route(), Field::Relay},
        {Words::tr("Mail to root"), {rootMail()},
         asksForReader ? std::optional(Field::RootAlias) : std::nullopt},
        {Words::tr("Other local names"), {localNames()}, asksForReader ? Field::UnaliasedToHub : Field::Role},
    };
    if (const QStringList *security = about(Topic::RelaySecurity)) {
        section.rows.insert(section.rows.begin() + 1, ReviewRow{Words::tr("Way to the relay"),
                                                                {relaySecurityName(m_answers.relay.security)},
                                                                Field::RelaySecurity});
        if (security->constFirst() == QLatin1String("login"))
            section.rows.insert(
                section.rows.begin() + 2,
                ReviewRow{Words::tr("Logs in as"), {argument(Topic::RelaySecurity, 1)}, Field::RelayUser});
    }
    if (about(Topic::RootOnHub)) {
        const QString hub = argument(Topic::RootOnHub, 1);
        const QString address = argument(Topic::RootOnHub, 0);
        section.rows.push_back({Words::tr("Needs a reader"),
                                {hub.isEmpty() ? address
                                               : Words::tr("%1, to be checked on %2").arg(address, hub)},
                                Field::MasqueradeDomain});
    }
    return section;
}

std::vector<ReviewRow> MailReview::served() const
{
    std::vector<ReviewRow> rows;
    if (about(Topic::Accepts)) {
        const Field field = m_answers.role == Role::MailServer ? Field::AcceptedDomains : Field::Listen;
        rows.push_back({Words::tr("Takes mail for"),
                        each(Topic::Accepts) + QStringList{printable(m_answers.host.name, longestName)}, field});
        rows.back().lines.removeDuplicates();
        if (about(Topic::AcceptsListed))
            rows.back().lines += Words::tr("the names in %1").arg(argument(Topic::AcceptsListed, 0));
    }
    if (about(Topic::Relays)) {
        const QStringList clients = each(Topic::Relays);
        rows.push_back({Words::tr("May send through it"),
                        clients.isEmpty() ? QStringList{Words::tr("no other host")} : clients, Field::MayRelay});
    }
    return rows;
}

QString paddedRow(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line = QStringLiteral("  ");
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += cells.at(i).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
    return line.trimmed().prepend(QStringLiteral("  ")) + u'\n';
}

QString tableText(const ReviewTable &table)
{
    if (table.rows.empty())
        return {};
    std::vector<qsizetype> widths;
    for (qsizetype i = 0; i < table.head.size(); ++i) {
        qsizetype width = table.head.at(i).size();
        for (const QStringList &row : table.rows)
            width = std::max(width, row.at(i).size());
        widths.push_back(width);
    }
    QString text = paddedRow(table.head, widths);
    for (const QStringList &row : table.rows)
        text += paddedRow(row, widths);
    return text;
}

QString rowsText(const std::vector<ReviewRow> &rows)
{
    qsizetype width = 0;
    for (const ReviewRow &row : rows)
        width = std::max(width, row.label.size());
    QString text;
    for (const ReviewRow &row : rows) {
        const QString indent = QString(width + 4, u' ');
        text += QStringLiteral("  ") + row.label.leftJustified(width) + QStringLiteral("  ")
                + row.lines.join(u'\n' + indent) + u'\n';
    }
    return text;
}

} // namespace

std::vector<ReviewSection> review(const Answers &answers)
{
    return review(answers, {});
}

std::vector<ReviewSection> review(const Answers &answers, const advice::Outlook &outlook)
{
    const MailReview mail(answers, outlook);
    ReviewSection doors = socketSection(answers, outlook);
    std::ranges::move(mail.served(), std::back_inserter(doors.rows));
    return {mail.names(),          mail.ways(),          doors,
            queueSection(answers), fileSection(answers), afterwardsSection(answers)};
}

QString reviewText(const std::vector<ReviewSection> &sections)
{
    QStringList parts;
    for (const ReviewSection &section : sections)
        parts += section.title + u'\n' + tableText(section.table) + rowsText(section.rows);
    return parts.join(u'\n');
}

} // namespace wording
