// SPDX-License-Identifier: MIT
#include "advice/consequences.h"
#include "answers/names.h"
#include "answers/normalised.h"
#include "samples/combinations.h"
#include "ui/wording/review.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using answers::Answers;
using wording::ReviewRow;
using wording::ReviewSection;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyCombination_data();
    void everyCombination();
    void plainText();
};

namespace {

/// The value of the row of that label; empty when there is none.
QString valueOf(const QString &label, const std::vector<ReviewSection> &sections)
{
    for (const ReviewSection &section : sections) {
        const auto row = std::ranges::find(section.rows, label, &ReviewRow::label);
        if (row != section.rows.end())
            return row->lines.join(u'\n');
    }
    return {};
}

/// A gap in some text, or a table that is not one.
QString flaw(const ReviewSection &section)
{
    for (const QStringList &row : section.table.rows) {
        if (row.size() != section.table.head.size() || row.contains(QString()))
            return u"table"_s;
    }
    for (const ReviewRow &row : section.rows) {
        if (row.label.isEmpty() || row.lines.isEmpty() || row.lines.contains(QString()))
            return u"an empty row: "_s + row.label;
        if (row.lines.join(u' ').contains(u"%1"_s) || row.lines.join(u' ').contains(u"%2"_s))
            return u"a gap: "_s + row.label;
    }
    const bool isEmpty = section.rows.empty() && section.table.rows.empty();
    return section.title.isEmpty() || isEmpty ? u"an empty section"_s : QString();
}

} // namespace

void ReviewTest::rows_data()
{
    using sample::with;
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected");
    const Answers client = sample::nullClient();
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();
    const Answers bare = with(aliases, [](Answers &a) { a.masquerade.domain.clear(); });
    const auto row = [](const char *name, const Answers &answers, const QString &label, const QString &expected) {
        QTest::newRow(name) << answers << label << expected;
    };
    row("sender", client, u"Sender"_s, u"root@web01.example.com → root@example.com"_s);
    row("sender kept", bare, u"Sender"_s, u"root@web01.example.com, unchanged"_s);
    row("bounces", with(aliases, [](Answers &a) { a.masquerade.envelope = false; }), u"Bounces go to"_s,
        u"root@web01.example.com"_s);
    row("recipients", with(aliases, [](Answers &a) { a.masquerade.recipients = false; }), u"To: and Cc:"_s,
        u"root → root@web01.example.com"_s);
    row("nobody exposed", client, u"Exceptions"_s, u"none"_s);
    row("exposed", with(client, [](Answers &a) { a.masquerade.exposedUsers = {u"www"_s}; }), u"Exceptions"_s,
        u"www@web01.example.com"_s);
    row("no masquerading, nobody to except", bare, u"Exceptions"_s, {});
    row("relay", client, u"Relay"_s, u"mail.example.net, port 25\nits MX records are looked up first"_s);
    row("relay in brackets", with(client, [](Answers &a) { a.relay.address = u"[mail.example.net]:587"_s; }), u"Relay"_s,
        u"mail.example.net, port 587\nthat very host, without an MX look-up"_s);
    row("no relay", server, u"Relay"_s,
        u"none: each recipient’s own server, found by MX records\nport 25 to the outside must be open"_s);
    row("root of a client", client, u"Mail to root"_s, u"root@example.com"_s);
    row("root of aliases", aliases, u"Mail to root"_s, u"admin@example.org"_s);
    row("root without an alias", with(aliases, [](Answers &a) { a.aliases.root.clear(); }), u"Mail to root"_s,
        u"the mailbox of root on this host"_s);
    row("root of a server", server, u"Mail to root"_s, u"the aliases or the mailbox of root on this host"_s);
    row("hub", with(aliases, [](Answers &a) { a.relay.unaliasedToHub = true; }), u"Other local names"_s,
        u"aliases of this host first, then mail.example.net"_s);
    row("clients of a closed server", with(server, [](Answers &a) { a.server.mayRelay.clear(); }), u"May send through it"_s,
        u"no other host"_s);
    row("queue, hourly", with(client, [](Answers &a) { a.queue.minutes = 60; }), u"Queue runner"_s, u"cron"_s);
    row("aliases on the network take their own mail", with(aliases, [](Answers &a) {
            a.listening.where = answers::Listen::Network;
        }), u"Takes mail for"_s, u"web01.example.com"_s);
}

void ReviewTest::rows()
{
    QFETCH(const Answers, answers);
    QFETCH(const QString, label);
    QTEST(valueOf(label, wording::review(answers)), "expected");
}

void ReviewTest::everyCombination_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("minor");
    for (const auto &[role, name] : answers::enumNames<answers::Role>()) {
        for (const int minor : {9, 11, 18})
            QTest::addRow("%s 8.%d", QByteArray(name.data(), qsizetype(name.size())).constData(), minor)
                << static_cast<int>(role) << minor;
    }
}

// No gaps, and the table of sockets is the promised one.
void ReviewTest::everyCombination()
{
    QFETCH(const int, role);
    QFETCH(const int, minor);
    for (const Answers &typed : sample::combinations(static_cast<answers::Role>(role), {8, minor})) {
        const Answers answers = answers::normalised(typed);
        const auto sections = wording::review(answers);
        for (const ReviewSection &section : sections)
            QVERIFY2(flaw(section).isEmpty(), qPrintable(section.title + u": "_s + flaw(section)));
        const auto doors = std::ranges::find(sections, u"Who may connect"_s, &ReviewSection::title);
        QVERIFY(doors != sections.end());
        QCOMPARE(doors->table.rows.size(), advice::promisedSockets(answers).size());
    }
}

void ReviewTest::plainText()
{
    const std::vector<ReviewSection> sections{
        {u"Doors"_s, std::nullopt, {{u"Port"_s, u"Address"_s}, {{u"25"_s, u"127.0.0.1"_s}, {u"587"_s, u"::1"_s}}, false}, {}},
        {u"Names"_s, std::nullopt, {}, {{u"Sender"_s, {u"root@example.com"_s}}, {u"To"_s, {u"a"_s, u"b"_s}}}},
    };
    QCOMPARE(wording::reviewText(sections), u"Doors\n"
                                             "  Port  Address\n"
                                             "  25    127.0.0.1\n"
                                             "  587   ::1\n"
                                             "\n"
                                             "Names\n"
                                             "  Sender  root@example.com\n"
                                             "  To      a\n"
                                             "          b\n"_s);
}

QTEST_APPLESS_MAIN(ReviewTest)
#include "test_wording_review.moc"
