// SPDX-License-Identifier: MIT
#include "advice/forecast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using advice::Family;
using advice::Forecast;
using advice::NoDaemon;

/// What sendmail 8.18.1 did with each of these in the laboratory; see tests/laboratory/test_forecast.py.
class TestAdviceForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sockets_data();
    void sockets();
    void noDaemon_data();
    void noDaemon();
    void whatOpensIt();
    void aTakenAddress_data();
    void aTakenAddress();
    void otherSystemsKeepTheFamiliesApart();
};

namespace {

Forecast forecastOf(const QByteArray &lines, bool ipv6TakesIpv4 = true)
{
    return advice::forecast(cf::readConfiguration("V10/Berkeley\n" + lines), ipv6TakesIpv4);
}

QStringList socketsOf(const Forecast &forecast)
{
    QStringList sockets;
    for (const advice::OpenedSocket &opened : forecast.sockets) {
        const bool inet6 = opened.socket.family == Family::Inet6;
        const QString address = opened.socket.takesIpv4 ? u"*"_s
            : inet6 ? u'[' + opened.socket.address + u']' : opened.socket.address;
        sockets += address + u':' + QString::number(opened.socket.port);
    }
    return sockets;
}

} // namespace

void TestAdviceForecast::sockets_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *lines, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(lines) << expected;
    };
    row("no line at all", "", {u"0.0.0.0:25"_s});
    row("a commented line is none", "#O DaemonPortOptions=Port=26\n", {u"0.0.0.0:25"_s});
    row("a line without values", "O DaemonPortOptions=\n", {u"0.0.0.0:25"_s});
    row("a name alone", "O DaemonPortOptions=Name=MTA\n", {u"0.0.0.0:25"_s});
    row("any case, spaces, a service", "O daemonportoptions = name=X, port=submission, addr=127.0.0.1\n",
        {u"127.0.0.1:587"_s});
    row("abbreviated", "O DaemonPort=Port=587\n", {u"0.0.0.0:587"_s});
    row("by its letter", "OOPort=2525\n", {u"0.0.0.0:2525"_s});
    row("all of IPv6 takes IPv4", "O DaemonPortOptions=Family=inet6\n", {u"*:25"_s});
    row("all of IPv6, written out", "O DaemonPortOptions=Family=inet6, Addr=::, Port=26\n", {u"*:26"_s});
    row("with the tag of an address literal", "O DaemonPortOptions=Family=inet6, Addr=IPv6:::1\n", {u"[::1]:25"_s});
    row("long IPv6 address", "O DaemonPortOptions=Family=inet6, Addr=2001:db8:0:0:0:0:0:1\n",
        {u"[2001:db8::1]:25"_s});
    row("an IPv4 address in IPv6", "O DaemonPortOptions=Family=inet6, Addr=::ffff:127.0.0.1\n",
        {u"[::ffff:127.0.0.1]:25"_s});
    row("service smtps", "O DaemonPortOptions=Port=smtps, M=s\n", {u"0.0.0.0:465"_s});
    row("localhost", "O DaemonPortOptions=Addr=localhost\n", {u"127.0.0.1:25"_s});
    row("a comment behind", "O DaemonPortOptions=Port=26 # mine\n", {u"0.0.0.0:26"_s});
    row("family by number", "O DaemonPortOptions=Family=10,Port=33\n", {u"*:33"_s});
    row("a port of 17 bits", "O DaemonPortOptions=Port=65561\n", {u"0.0.0.0:25"_s});
    row("port 0", "O DaemonPortOptions=Port=0\n", {u"0.0.0.0:25"_s});
    row("a number and more", "O DaemonPortOptions=Port=26abc\n", {u"0.0.0.0:26"_s});
    row("a short address", "O DaemonPortOptions=Addr=127.1\n", {u"127.0.0.1:25"_s});
    row("blanks behind an address", "O DaemonPortOptions=Addr=127.0.0.1 , Port=26 , Name=x\n", {u"127.0.0.1:26"_s});
    row("continued", "O DaemonPortOptions=Port=26,\n\tAddr=127.0.0.1\n", {u"127.0.0.1:26"_s});
    row("first letters count", "O DaemonPortOptions=Pickle=27, Apple=127.0.0.1, Fish=inet\n", {u"127.0.0.1:27"_s});
    row("a key without a value", "O DaemonPortOptions=Port 26\n", {u"0.0.0.0:25"_s});
    row("a local socket is none", "O DaemonPortOptions=Family=local, Addr=/run/x\nO DaemonPortOptions=Port=26\n",
        {u"0.0.0.0:26"_s});
    row("several", "O DaemonPortOptions=Name=MTA\nO DaemonPortOptions=Name=MSA, Port=587, M=E\n",
        {u"0.0.0.0:25"_s, u"0.0.0.0:587"_s});
    row("CRLF", "O DaemonPortOptions=Addr=127.0.0.1\r\n", {u"127.0.0.1:25"_s});
}

void TestAdviceForecast::sockets()
{
    QFETCH(const QByteArray, lines);
    const Forecast forecast = forecastOf(lines);
    QVERIFY(!forecast.stop);
    QTEST(socketsOf(forecast), "expected");
}

void TestAdviceForecast::noDaemon_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<NoDaemon>("reason");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &lines, NoDaemon reason, const QString &value, int line) {
        QTest::newRow(name) << lines << reason << value << line;
    };
    row("the submission program's file", "O UseMSP=True\nO DaemonPortOptions=Addr=127.0.0.1\n"_ba, NoDaemon::Submission,
        QString(), 2);
    row("unknown service", "O DaemonPortOptions=Port=nonsense\n"_ba, NoDaemon::UnknownService, u"nonsense"_s, 2);
    row("negative port", "O DaemonPortOptions=Port=-5\n"_ba, NoDaemon::UnknownService, u"-5"_s, 2);
    row("a blank behind a service", "O DaemonPortOptions=Port=submission , Family=inet\n"_ba, NoDaemon::UnknownService,
        u"submission "_s, 2);
    row("unknown family", "O DaemonPortOptions=Family=inet9\n"_ba, NoDaemon::UnknownFamily, u"inet9"_s, 2);
    row("a blank behind a family", "O DaemonPortOptions=Family=inet , Port=26\n"_ba, NoDaemon::UnknownFamily,
        u"inet "_s, 2);
    row("an IPv6 address without its family", "O DaemonPortOptions=Addr=::1\n"_ba, NoDaemon::UnknownAddress, u"::1"_s, 2);
    row("an IPv4 address in the other family", "O DaemonPortOptions=Family=inet6, Addr=127.0.0.1\n"_ba,
        NoDaemon::UnknownAddress, u"127.0.0.1"_s, 2);
    row("brackets", "O DaemonPortOptions=Addr=[127.0.0.1]\n"_ba, NoDaemon::UnknownAddress, u"[127.0.0.1]"_s, 2);
    row("a star", "O DaemonPortOptions=Addr=*\n"_ba, NoDaemon::UnknownAddress, u"*"_s, 2);
    row("one bad line spoils all", "O DaemonPortOptions=Port=26\nO DaemonPortOptions=Port=x\n"_ba,
        NoDaemon::UnknownService, u"x"_s, 3);
    row("the same address twice", "O DaemonPortOptions=Name=A\nO DaemonPortOptions=Name=B, Family=inet6\n"_ba,
        NoDaemon::AddressInUse, u"B"_s, 3);
    QByteArray many;
    for (int i = 0; i < 65; ++i)
        many += "O DaemonPortOptions=Port=" + QByteArray::number(1000 + i) + '\n';
    row("more than 64", many, NoDaemon::TooManyDaemons, u"64"_s, 66);
}

void TestAdviceForecast::noDaemon()
{
    QFETCH(const QByteArray, lines);
    const Forecast forecast = forecastOf(lines);
    QVERIFY(forecast.stop);
    QTEST(forecast.stop->reason, "reason");
    QTEST(forecast.stop->value, "value");
    QTEST(forecast.stop->line, "line");
    QVERIFY(forecast.sockets.empty());
}

void TestAdviceForecast::whatOpensIt()
{
    const Forecast silent = forecastOf({});
    QCOMPARE(silent.sockets.front().line, 0);
    QCOMPARE(silent.sockets.front().name, u"Daemon0"_s);

    const Forecast written = forecastOf("DSx\nO DaemonPortOptions=Port=26\nO DaemonPortOptions=Name=MSA, Port=587, M=Ea\n"
                                        "O DaemonPortOptions=Addr=mail.example.com, Port=27\n");
    QCOMPARE(written.sockets[0].line, 3);
    QCOMPARE(written.sockets[0].name, u"Daemon0"_s);
    QCOMPARE(written.sockets[1].name, u"MSA"_s);
    QCOMPARE(written.sockets[1].modifiers, u"Ea"_s);
    QVERIFY(!written.sockets[1].isName);
    QVERIFY(written.sockets[2].isName);
    QCOMPARE(written.sockets[2].socket.address, u"mail.example.com"_s);
}

void TestAdviceForecast::aTakenAddress_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<std::vector<int>>("disabled");
    QTest::newRow("IPv4 under IPv6") << "O DaemonPortOptions=Family=inet6\nO DaemonPortOptions=M=O\n"_ba
                                     << QStringList{u"*:25"_s} << std::vector<int>{3};
    QTest::newRow("twice, and another") << "O DaemonPortOptions=M=O\nO DaemonPortOptions=M=O\nO DaemonPortOptions=Port=26\n"_ba
                                        << QStringList{u"0.0.0.0:25"_s, u"0.0.0.0:26"_s} << std::vector<int>{3};
    QTest::newRow("all and one of them") << "O DaemonPortOptions=\nO DaemonPortOptions=Addr=127.0.0.1,M=O\n"_ba
                                         << QStringList{u"0.0.0.0:25"_s} << std::vector<int>{3};
    QTest::newRow("other ports") << "O DaemonPortOptions=\nO DaemonPortOptions=Port=26,M=O\n"_ba
                                 << QStringList{u"0.0.0.0:25"_s, u"0.0.0.0:26"_s} << std::vector<int>{};
    QTest::newRow("the loopback addresses of both") << "O DaemonPortOptions=Addr=127.0.0.1\n"
                                                       "O DaemonPortOptions=Addr=::1,Family=inet6,M=O\n"_ba
                                                    << QStringList{u"127.0.0.1:25"_s, u"[::1]:25"_s}
                                                    << std::vector<int>{};
}

void TestAdviceForecast::aTakenAddress()
{
    QFETCH(const QByteArray, lines);
    const Forecast forecast = forecastOf(lines);
    QTEST(socketsOf(forecast), "expected");
    QTEST(forecast.disabled, "disabled");
}

void TestAdviceForecast::otherSystemsKeepTheFamiliesApart()
{
    const Forecast forecast = forecastOf("O DaemonPortOptions=\nO DaemonPortOptions=Family=inet6\n", false);
    QCOMPARE(socketsOf(forecast), (QStringList{u"0.0.0.0:25"_s, u"[::]:25"_s}));
}

QTEST_APPLESS_MAIN(TestAdviceForecast)
#include "test_advice_forecast.moc"
