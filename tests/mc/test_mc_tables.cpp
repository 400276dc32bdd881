// SPDX-License-Identifier: MIT
#include "mc/tables.h"

#include "samples/sample.h"

#include <QTest>

using answers::Answers;
using answers::Release;
using sample::localAliases;
using sample::mailServer;
using sample::nullClient;

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aliases_data();
    void aliases();
    void access_data();
    void access();
};

void TestTables::aliases_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null client has none") << nullClient() << QByteArray();
    QTest::newRow("mail server has none") << mailServer() << QByteArray();
    QTest::newRow("root and postmaster") << localAliases()
                                         << QByteArray("postmaster: root\nroot: admin@example.org\n");
    Answers given = localAliases();
    given.aliases.root = QStringLiteral(" mary@example.com ,, joe@example.org,");
    given.aliases.entries = {{QStringLiteral("webmaster "),
                              {QStringLiteral("root"), QStringLiteral(" w@example.org")}},
                             {QStringLiteral("nobody"), {QStringLiteral(" ")}},
                             {QStringLiteral("ops"), {QStringLiteral("mary"), QStringLiteral("|/bin/sh")}},
                             {QStringLiteral("books"), {QStringLiteral("ops@b\u00fccher.example")}}};
    QTest::newRow("lists") << given
                           << QByteArray("postmaster: root\nroot: mary@example.com, joe@example.org\n"
                                         "webmaster: root, w@example.org\nops: mary\nbooks: ops@xn--bcher-kva.example\n");
    given = localAliases();
    given.aliases.root.clear();
    QTest::newRow("nobody reads root") << given << QByteArray("postmaster: root\n");
}

void TestTables::aliases()
{
    QFETCH(Answers, given);
    QFETCH(QByteArray, text);
    QCOMPARE(mc::composeAliases(given), text);
}

void TestTables::access_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QStringList &mayRelay, const char *text,
                        Release release = {8, 18}) {
        Answers given = mailServer();
        given.host.release = release;
        given.server.mayRelay = mayRelay;
        QTest::newRow(name) << given << QByteArray(text);
    };
    QTest::newRow("null client has none") << nullClient() << QByteArray();
    row("nobody", {}, "");
    row("network", {QStringLiteral("192.0.2.0/24")}, "Connect:192.0.2\tRELAY\n");
    row("address", {QStringLiteral("192.0.2.7")}, "Connect:192.0.2.7\tRELAY\n");
    row("IPv6 network", {QStringLiteral("2001:db8:1::/48")}, "Connect:IPv6:2001:db8:1\tRELAY\n");
    row("another's domain", {QStringLiteral("Partner.example.org")}, "Connect:partner.example.org\tRELAY\n");
    row("own domain stands in the .mc", {QStringLiteral("example.com"), QStringLiteral("192.0.2.7")},
        "Connect:192.0.2.7\tRELAY\n");
    row("each key once", {QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.7/32")},
        "Connect:192.0.2.7\tRELAY\n");
    row("8.10 has tags", {QStringLiteral("192.0.2.7")}, "Connect:192.0.2.7\tRELAY\n", {8, 10});
    row("8.9 has no tags", {QStringLiteral("192.0.2.7"), QStringLiteral("example.org")},
        "192.0.2.7\tRELAY\nexample.org\tRELAY\n", {8, 9});
}

void TestTables::access()
{
    QFETCH(Answers, given);
    QFETCH(QByteArray, text);
    QCOMPARE(mc::composeAccess(given), text);
}

QTEST_APPLESS_MAIN(TestTables)
#include "test_mc_tables.moc"
