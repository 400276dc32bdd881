// SPDX-License-Identifier: MIT
#include "advice/consequences.h"
#include "answers/names.h"
#include "mc/compose.h"
#include "samples/combinations.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Listen;
using answers::Release;

class TestAdviceSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promised_data();
    void promised();
    void opener_data();
    void opener();
    void minutes_data();
    void minutes();
    void minutesAreKnown_data();
    void minutesAreKnown();
    void minutesSpread();
};

namespace {

Answers listening(Answers answers, Listen where, bool ipv6 = false, bool submission = false,
                  Release release = answers::newestRelease)
{
    answers.listening = {where, ipv6, submission};
    answers.host.release = release;
    return answers;
}

} // namespace

void TestAdviceSockets::promised_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("expected");
    const Answers client = sample::nullClient();
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();
    Answers freeBsd = server;
    freeBsd.host.platform = answers::Platform::FreeBsd;

    QTest::newRow("none") << listening(client, Listen::None) << QStringList();
    QTest::newRow("none, whatever else was ticked") << listening(client, Listen::None, true, true) << QStringList();
    QTest::newRow("none before 8.10") << listening(client, Listen::None, false, false, {8, 9}) << QStringList();
    QTest::newRow("loopback") << listening(client, Listen::Loopback) << QStringList{u"127.0.0.1 25"_s};
    QTest::newRow("loopback, IPv6") << listening(client, Listen::Loopback, true)
                                    << QStringList{u"127.0.0.1 25"_s, u"::1 25"_s};
    QTest::newRow("loopback, 587") << listening(aliases, Listen::Loopback, false, true)
                                   << QStringList{u"127.0.0.1 25"_s, u"127.0.0.1 587"_s};
    QTest::newRow("loopback, both") << listening(aliases, Listen::Loopback, true, true)
                                    << QStringList{u"127.0.0.1 25"_s, u"::1 25"_s, u"127.0.0.1 587"_s, u"::1 587"_s};
    QTest::newRow("network") << listening(server, Listen::Network) << QStringList{u"0.0.0.0 25"_s};
    // Linux takes IPv4 at the same socket and lets nobody open a second one for it; FreeBSD keeps them apart.
    QTest::newRow("network, both") << listening(server, Listen::Network, true, true)
                                   << QStringList{u":: 25, IPv4"_s, u":: 587, IPv4"_s};
    QTest::newRow("network, both, FreeBSD")
        << listening(freeBsd, Listen::Network, true, true)
        << QStringList{u"0.0.0.0 25"_s, u":: 25"_s, u"0.0.0.0 587"_s, u":: 587"_s};
    QTest::newRow("8.10 has DAEMON_OPTIONS") << listening(server, Listen::Network, false, true, {8, 10})
                                             << QStringList{u"0.0.0.0 25"_s, u"0.0.0.0 587"_s};
    QTest::newRow("8.9 knows neither IPv6 nor 587") << listening(server, Listen::Network, true, true, {8, 9})
                                                    << QStringList{u"0.0.0.0 25"_s};
    QTest::newRow("8.9, loopback") << listening(aliases, Listen::Loopback, true, true, {8, 9})
                                   << QStringList{u"127.0.0.1 25"_s};
}

void TestAdviceSockets::promised()
{
    QFETCH(Answers, answers);
    QFETCH(QStringList, expected);
    QStringList sockets;
    for (const advice::Socket &socket : advice::promisedSockets(answers)) {
        QCOMPARE(socket.family == advice::Family::Inet6, socket.address.contains(u':'));
        sockets += socket.address + u' ' + QString::number(socket.port) + (socket.takesIpv4 ? u", IPv4"_s : QString());
    }
    QCOMPARE(sockets, expected);
}

void TestAdviceSockets::opener_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("minor");
    for (const auto &[role, name] : answers::enumNames<answers::Role>()) {
        for (const int minor : {9, 10, 18}) {
            QTest::addRow("%s 8.%d", QByteArray(name.data(), qsizetype(name.size())).constData(), minor)
                << static_cast<int>(role) << minor;
        }
    }
}

// Each socket has a line of its own that says its address and port; before 8.10 one line at the most.
void TestAdviceSockets::opener()
{
    QFETCH(int, role);
    QFETCH(int, minor);
    for (const Answers &answers : sample::combinations(static_cast<answers::Role>(role), {8, minor})) {
        const mc::Document document = mc::composeSendmailMc(answers);
        std::set<std::size_t> openers;
        const auto sockets = advice::promisedSockets(answers);
        for (const advice::Socket &socket : sockets) {
            const auto opener = advice::openerOf(socket, document);
            const bool byDefault = minor < 10 && socket.address == "0.0.0.0"_L1;
            QCOMPARE(opener.has_value(), !byDefault);
            if (!opener)
                continue;
            openers.insert(*opener);
            const QString line = document.directives()[*opener].arguments.join(u' ');
            const bool everywhere = socket.address == "0.0.0.0"_L1 || socket.address == "::"_L1;
            QVERIFY2(line.contains(everywhere ? u"Family="_s : u"Addr="_s + socket.address), qPrintable(line));
            QCOMPARE(line.contains(u"Port=587"_s), socket.port == 587);
        }
        QVERIFY(openers.size() == sockets.size() || minor < 10);
    }
}

void TestAdviceSockets::minutes_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("runs");
    QTest::newRow("each minute") << 1 << 60;
    QTest::newRow("5") << 5 << 12;
    QTest::newRow("15") << 15 << 4;
    QTest::newRow("20") << 20 << 3;
    QTest::newRow("once an hour") << 60 << 1;
}

void TestAdviceSockets::minutes()
{
    QFETCH(int, interval);
    QFETCH(int, runs);
    Answers answers = sample::nullClient();
    answers.queue.minutes = interval;

    const std::vector<int> minutes = advice::queueMinutes(answers);

    QCOMPARE(minutes.size(), std::size_t(runs));
    QVERIFY(minutes.front() >= 0 && minutes.front() < interval);
    QVERIFY(minutes.back() < 60);
    for (std::size_t i = 1; i < minutes.size(); ++i) {
        QCOMPARE(minutes[i] - minutes[i - 1], interval);
    }
    // However the name is typed.
    answers.host.name = u" WEB01.Example.COM. "_s;
    QCOMPARE(advice::queueMinutes(answers), minutes);
}

// FNV-1a by its published offset and prime, over the small-letter name: a host keeps its minute for ever.
void TestAdviceSockets::minutesAreKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("first");
    QTest::newRow("web01.example.com") << u"web01.example.com"_s << 5;
    QTest::newRow("web02.example.com") << u"web02.example.com"_s << 52;
    QTest::newRow("mail.example.org") << u"mail.example.org"_s << 50;
}

void TestAdviceSockets::minutesAreKnown()
{
    QFETCH(QString, host);
    QFETCH(int, first);
    Answers answers = sample::nullClient();
    answers.host.name = host;
    answers.queue.minutes = 60;
    QCOMPARE(advice::queueMinutes(answers), std::vector<int>{first});
}

void TestAdviceSockets::minutesSpread()
{
    std::array<int, 15> hosts{};
    Answers answers = sample::nullClient();
    for (int i = 0; i < 1500; ++i) {
        answers.host.name = u"web%1.example.com"_s.arg(i);
        ++hosts.at(static_cast<std::size_t>(advice::queueMinutes(answers).front()));
    }
    // 100 a minute on the average; chance alone leaves each far inside these.
    QVERIFY(std::ranges::min(hosts) > 50);
    QVERIFY(std::ranges::max(hosts) < 150);
}

QTEST_GUILESS_MAIN(TestAdviceSockets)
#include "test_advice_sockets.moc"
