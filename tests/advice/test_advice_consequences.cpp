// SPDX-License-Identifier: MIT
#include "advice/consequences.h"
#include "samples/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using advice::Topic;
using answers::Answers;
using answers::Listen;
using answers::Release;

Q_DECLARE_METATYPE(advice::Topic)

class TestAdviceConsequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void isSilentOn_data();
    void isSilentOn();
    void order();
    void queue();

private:
    static void nullClientRows();
    static void localAliasesRows();
    static void mailServerRows();
    static void masqueradeRows();
};

namespace {

const advice::Consequence *find(const std::vector<advice::Consequence> &all, Topic topic)
{
    const auto found = std::ranges::find(all, topic, &advice::Consequence::topic);
    return found == all.end() ? nullptr : &*found;
}

template <typename Change> Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

Answers of(Answers answers, Release release)
{
    answers.host.release = release;
    return answers;
}

void row(const char *name, const Answers &answers, Topic topic, const QStringList &arguments)
{
    QTest::newRow(name) << answers << topic << arguments;
}

} // namespace

void TestAdviceConsequences::nullClientRows()
{
    const Answers client = sample::nullClient();
    const Answers bracketed = with(client, [](Answers &a) { a.relay.address = u"[mail.example.net]:2525"_s; });
    const Answers literal = with(client, [](Answers &a) { a.relay.address = u"[192.0.2.1]"_s; });
    const Answers loopback = with(client, [](Answers &a) { a.listening = {Listen::Loopback, true, false}; });

    row("client, sender", client, Topic::SenderName, {u"root@web01.example.com"_s, u"root@example.com"_s});
    row("client, recipient through submit.cf", client, Topic::RecipientName, {u"root"_s, u"root@example.com"_s});
    row("client, To:", client, Topic::RecipientHeader, {u"root"_s, u"root@example.com"_s});
    row("client, bounces", client, Topic::BouncePath, {u"root@example.com"_s});
    row("client, root", client, Topic::RootMail, {u"root@example.com"_s});
    row("client, the hub", client, Topic::RootOnHub, {u"root@example.com"_s, u"mail.example.net"_s});
    row("client, names", client, Topic::LocalNames, {u"relay"_s, u"mail.example.net"_s});
    row("client, route", client, Topic::Route, {u"mail.example.net"_s, u"25"_s, u"mx"_s});
    row("client, route in brackets", bracketed, Topic::Route, {u"mail.example.net"_s, u"2525"_s, u"direct"_s});
    row("client, route to a literal", literal, Topic::Route, {u"192.0.2.1"_s, u"25"_s, u"direct"_s});
    row("client, nothing listens", client, Topic::Sockets, {});
    row("client, loopback", loopback, Topic::Sockets, {u"127.0.0.1:25"_s, u"[::1]:25"_s});
    row("client, no daemon, the runner has both queues", client, Topic::MtaQueue, {u"runner"_s});
    row("client, a daemon has its own queue", loopback, Topic::MtaQueue, {u"daemon"_s});
    row("client, hidden", client, Topic::HiddenHost, {u"web01.example.com"_s});
    row("client, files", client, Topic::Files,
        {u"/etc/mail/sendmail.mc"_s, u"/etc/mail/sendmail.cf"_s, u"/etc/mail/submit.mc"_s, u"/etc/mail/submit.cf"_s});

    // No submission program: mail enters sendmail.cf, where ruleset 5 writes the hub's name behind a bare one …
    row("8.11 client", of(client, {8, 11}), Topic::RecipientName, {u"root"_s, u"root@mail.example.net"_s});
    row("8.11 client, root", of(client, {8, 11}), Topic::RootMail, {u"root@mail.example.net"_s});
    row("8.11 client, sender", of(client, {8, 11}), Topic::SenderName,
        {u"root@web01.example.com"_s, u"root@example.com"_s});
    row("8.11 client, no submission", of(client, {8, 11}), Topic::NoSubmission, {u"8.11"_s});
    // … unless our own rule does, for a hub in brackets …
    row("8.11 client, brackets", of(bracketed, {8, 11}), Topic::RecipientName, {u"root"_s, u"root@example.com"_s});
    // … and before 8.10 ruleset 3 qualifies everything.
    row("8.9 client", of(client, {8, 9}), Topic::RecipientName, {u"root"_s, u"root@example.com"_s});
    row("8.9 client, files", of(client, {8, 9}), Topic::Files, {u"/etc/mail/sendmail.mc"_s, u"/etc/mail/sendmail.cf"_s});
}

void TestAdviceConsequences::localAliasesRows()
{
    const Answers aliases = sample::localAliases();
    const Answers toHub = with(aliases, [](Answers &a) { a.relay.unaliasedToHub = true; });
    const Answers alone = with(aliases, [](Answers &a) { a.relay = {}; });
    const Answers chain = with(aliases, [](Answers &a) {
        a.aliases.root = u"Staff, mary@example.org"_s;
        a.aliases.entries = {{u"staff"_s, {u"john@example.org"_s, u"mary@example.org"_s, u"backup"_s}}};
    });

    row("aliases, root", aliases, Topic::RootMail, {u"admin@example.org"_s});
    row("aliases, recipient", aliases, Topic::RecipientName, {u"root"_s, u"admin@example.org"_s});
    row("aliases, names without an alias", aliases, Topic::LocalNames, {u"aliases"_s, u"web01.example.com"_s});
    row("aliases, names to the hub", toHub, Topic::LocalNames, {u"hub"_s, u"mail.example.net"_s});
    row("aliases, replies go to the hub", aliases, Topic::RootOnHub, {u"root@example.com"_s, u"mail.example.net"_s});
    row("aliases, no relay", alone, Topic::RootOnHub, {u"root@example.com"_s, QString()});
    row("aliases, directly", alone, Topic::DirectDelivery, {});
    row("aliases of aliases", chain, Topic::RootMail, {u"john@example.org, mary@example.org, backup"_s});
    row("aliases of aliases, then the hub", with(chain, [](Answers &a) { a.relay.unaliasedToHub = true; }),
        Topic::RootMail, {u"john@example.org, mary@example.org, backup@mail.example.net"_s});
    row("aliases of aliases, then a hub in brackets", with(chain, [](Answers &a) {
            a.relay = {u"[mail.example.net]"_s, true};
        }), Topic::RootMail, {u"john@example.org, mary@example.org, backup@example.com"_s});
    // \name and a name that is its own alias are delivered.
    row("aliases, to itself", with(aliases, [](Answers &a) { a.aliases.root = u"root, admin@example.org"_s; }),
        Topic::RootMail, {u"root, admin@example.org"_s});
    row("aliases, file", aliases, Topic::Files,
        {u"/etc/mail/sendmail.mc"_s, u"/etc/mail/sendmail.cf"_s, u"/etc/mail/submit.mc"_s, u"/etc/mail/submit.cf"_s,
         u"/etc/aliases"_s});
    row("aliases, on the network", with(aliases, [](Answers &a) { a.listening.where = Listen::Network; }),
        Topic::Accepts, {});
}

void TestAdviceConsequences::mailServerRows()
{
    const Answers server = sample::mailServer();
    const Answers elsewhere = with(server, [](Answers &a) { a.server.acceptedDomains = {u"example.org"_s}; });
    const Answers freeBsd = with(server, [](Answers &a) { a.host.platform = answers::Platform::FreeBsd; });

    row("server, sender", server, Topic::SenderName, {u"root@web01.example.com"_s, u"root@example.com"_s});
    row("server, names", server, Topic::LocalNames, {u"here"_s, u"web01.example.com"_s});
    row("server, accepts", server, Topic::Accepts, {u"example.com"_s});
    row("server, relays", server, Topic::Relays, {u"192.0.2.0/24"_s});
    row("server, relays for nobody", with(server, [](Answers &a) { a.server.mayRelay.clear(); }), Topic::Relays, {});
    row("server, the domain's mail ends elsewhere", elsewhere, Topic::RootOnHub, {u"root@example.com"_s, QString()});
    row("server, sockets", server, Topic::Sockets, {u"0.0.0.0:25"_s});
    row("server, one socket for both families", with(server, [](Answers &a) { a.listening.ipv6 = true; }),
        Topic::Sockets, {u"0.0.0.0:25"_s, u"[::]:25"_s});
    row("server, files", server, Topic::Files,
        {u"/etc/mail/sendmail.mc"_s, u"/etc/mail/sendmail.cf"_s, u"/etc/mail/submit.mc"_s, u"/etc/mail/submit.cf"_s,
         u"/etc/mail/access"_s});
    row("FreeBSD's names", freeBsd, Topic::Files,
        {u"/etc/mail/web01.example.com.mc"_s, u"/etc/mail/sendmail.cf"_s, u"/etc/mail/web01.example.com.submit.mc"_s,
         u"/etc/mail/submit.cf"_s, u"/etc/mail/access"_s});
    row("rebuild", server, Topic::RebuildCommand, {u"make -C /etc/mail"_s});
}

// The masquerade matrix: domain alone, + recipients, + envelope, + both; the envelope recipient stays.
void TestAdviceConsequences::masqueradeRows()
{
    const Answers both = sample::mailServer();
    const Answers alone = with(both, [](Answers &a) { a.masquerade.recipients = a.masquerade.envelope = false; });
    const Answers recipients = with(both, [](Answers &a) { a.masquerade.envelope = false; });
    const Answers envelope = with(both, [](Answers &a) { a.masquerade.recipients = false; });
    const Answers nothing = with(both, [](Answers &a) { a.masquerade.domain.clear(); });
    const QString host = u"root@web01.example.com"_s;
    const QString domain = u"root@example.com"_s;

    row("domain alone, sender", alone, Topic::SenderName, {host, domain});
    row("domain alone, To:", alone, Topic::RecipientHeader, {u"root"_s, host});
    row("domain alone, bounces", alone, Topic::BouncePath, {host});
    row("+ recipients, To:", recipients, Topic::RecipientHeader, {u"root"_s, domain});
    row("+ recipients, bounces", recipients, Topic::BouncePath, {host});
    row("+ envelope, To:", envelope, Topic::RecipientHeader, {u"root"_s, host});
    row("+ envelope, bounces", envelope, Topic::BouncePath, {domain});
    row("+ both, To:", both, Topic::RecipientHeader, {u"root"_s, domain});
    row("+ both, bounces", both, Topic::BouncePath, {domain});
    row("no domain, sender", nothing, Topic::SenderName, {host, host});
    row("no domain, To:", nothing, Topic::RecipientHeader, {u"root"_s, host});
    row("no domain, bounces", nothing, Topic::BouncePath, {host});

    const Answers exposed = with(both, [](Answers &a) { a.masquerade.exposedUsers = {u"root"_s, u"www"_s}; });
    row("exposed", exposed, Topic::ExposedUsers, {host, u"www@web01.example.com"_s});
    row("exposed, the example is another", exposed, Topic::SenderName,
        {u"daemon@web01.example.com"_s, u"daemon@example.com"_s});
    row("8.9 exposes root", of(both, {8, 9}), Topic::ExposedUsers, {host});
    row("8.9, the example is another", of(both, {8, 9}), Topic::BouncePath, {u"daemon@example.com"_s});

    const Answers wide = with(both, [](Answers &a) {
        a.masquerade.furtherDomains = {u"example.net"_s};
        a.masquerade.entireDomain = true;
    });
    row("further domains", wide, Topic::FurtherDomains, {u"example.net"_s});
    row("entire domains", wide, Topic::EntireDomain, {u"example.com"_s, u"example.net"_s});
}

void TestAdviceConsequences::says_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<QStringList>("arguments");
    nullClientRows();
    localAliasesRows();
    mailServerRows();
    masqueradeRows();
}

void TestAdviceConsequences::says()
{
    QFETCH(Answers, answers);
    QFETCH(Topic, topic);
    QFETCH(QStringList, arguments);
    const auto all = advice::consequences(answers);
    const advice::Consequence *found = find(all, topic);
    QVERIFY(found);
    QCOMPARE(found->arguments, arguments);
}

void TestAdviceConsequences::isSilentOn_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QList<Topic>>("topics");
    using Topics = QList<Topic>;
    const Answers client = sample::nullClient();
    const Answers server = sample::mailServer();

    QTest::newRow("client") << client
                            << Topics{Topic::DirectDelivery, Topic::Accepts,        Topic::Relays,      Topic::ExposedUsers,
                                      Topic::FurtherDomains, Topic::EntireDomain, Topic::NoSubmission};
    QTest::newRow("client before 8.10 exposes nobody") << of(client, {8, 9}) << Topics{Topic::ExposedUsers};
    QTest::newRow("server that is the domain's") << server << Topics{Topic::Route, Topic::RootOnHub, Topic::RootMail};
    QTest::newRow("no domain") << with(server, [](Answers &a) {
        a.masquerade.domain.clear();
        a.masquerade.exposedUsers = {u"root"_s};
        a.masquerade.furtherDomains = {u"example.net"_s};
    }) << Topics{Topic::HiddenHost, Topic::ExposedUsers, Topic::FurtherDomains, Topic::EntireDomain, Topic::RootOnHub};
    QTest::newRow("loopback") << sample::localAliases() << Topics{Topic::Accepts, Topic::Relays};
}

void TestAdviceConsequences::isSilentOn()
{
    QFETCH(Answers, answers);
    QFETCH(QList<Topic>, topics);
    const auto all = advice::consequences(answers);
    for (const Topic topic : std::as_const(topics)) {
        QVERIFY2(!find(all, topic), QByteArray::number(static_cast<int>(topic)).constData());
    }
}

// Each topic once at the most.
void TestAdviceConsequences::order()
{
    for (const auto role : {answers::Role::NullClient, answers::Role::LocalAliases, answers::Role::MailServer}) {
        const auto all = advice::consequences(sample::of(role));
        QCOMPARE(all.front().topic, Topic::SenderName);
        QCOMPARE(all.back().topic, Topic::RebuildCommand);
        for (const advice::Consequence &consequence : all) {
            QCOMPARE(std::ranges::count(all, consequence.topic, &advice::Consequence::topic), 1);
        }
    }
}

void TestAdviceConsequences::queue()
{
    Answers answers = sample::nullClient();
    answers.queue = {30, answers::QueueRunner::SystemdTimer};
    const auto all = advice::consequences(answers);
    const auto minutes = advice::queueMinutes(answers);
    QCOMPARE(find(all, Topic::QueueRun)->arguments,
             (QStringList{u"%1,%2"_s.arg(minutes.at(0)).arg(minutes.at(1)), u"systemd-timer"_s, u"30"_s}));
}

QTEST_GUILESS_MAIN(TestAdviceConsequences)
#include "test_advice_consequences.moc"
