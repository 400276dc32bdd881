// SPDX-License-Identifier: MIT
#include "mc/tables.h"

#include "answers/validation.h"
#include "mc/table_uses.h"
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
    void uses_data();
    void uses();
    void ownRowsAndTheAdmins();
    void accessElsewhere();
    void nothingTravelsUnread();
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

void TestTables::uses_data()
{
    QTest::addColumn<answers::Addition>("addition");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isOptional");
    using answers::AdditionKind;
    const auto row = [](const char *name, AdditionKind kind, const char *directive, const char *argument,
                        const char *file, const char *type, bool isOptional = false) {
        const QStringList arguments = *argument ? QStringList{QString::fromLatin1(argument)} : QStringList();
        QTest::newRow(name) << answers::Addition{.kind = kind, .name = QString::fromLatin1(directive), .arguments = arguments}
                            << QString::fromLatin1(file) << QString::fromLatin1(type) << isOptional;
    };
    const AdditionKind feature = AdditionKind::Feature;
    row("as it comes", feature, "mailertable", "", "mailertable", "hash");
    row("another type", feature, "mailertable", "btree /etc/mail/mailertable", "mailertable", "btree");
    row("optional", feature, "mailertable", "hash -o /etc/mail/mailertable", "mailertable", "hash", true);
    row("the database itself", feature, "mailertable", "hash -o /etc/mail/mailertable.db", "mailertable", "hash", true);
    row("another name", feature, "genericstable", "hash -T<TMPF> /etc/mail/senders", "senders", "hash");
    row("a text map", feature, "domaintable", "text -k0 -v1 /etc/mail/domaintable", "domaintable", "file");
    row("a file of another name", feature, "uucpdomain", "", "uudomain", "hash");
    row("in another folder", feature, "mailertable", "hash /etc/maps/mailertable", "", "hash");
    row("in a folder below", feature, "mailertable", "hash /etc/mail/maps/mailertable", "", "hash");
    row("a directory service", feature, "mailertable", "LDAP", "", "ldap");
    row("the way out", feature, "mailertable", "hash /etc/mail/../passwd", "", "hash");
    row("own names", feature, "use_cw_file", "", "local-host-names", "file");
    row("trusted users", feature, "use_ct_file", "", "trusted-users", "file");
    row("a list", AdditionKind::Macro, "RELAY_DOMAIN_FILE", "/etc/mail/partners", "partners", "file");
    row("an optional list", AdditionKind::Macro, "VIRTUSER_DOMAIN_FILE", "-o /etc/mail/domains", "domains", "file", true);
    row("relay-domains under another name", AdditionKind::Define, "confCR_FILE", "/etc/mail/clients", "clients", "file");
    QTest::newRow("a map of one's own")
        << answers::Addition{.kind = AdditionKind::Raw,
                             .text = QStringLiteral("LOCAL_CONFIG\nKhosts hash -o /etc/mail/hosts\n")}
        << QStringLiteral("hosts") << QStringLiteral("hash") << true;
    QTest::newRow("a list of one's own")
        << answers::Addition{.kind = AdditionKind::Raw,
                             .text = QStringLiteral("LOCAL_CONFIG\nF{Own}/etc/mail/own %[^#]\n")}
        << QStringLiteral("own") << QStringLiteral("file") << false;
}

void TestTables::uses()
{
    QFETCH(answers::Addition, addition);
    QFETCH(QString, file);
    QFETCH(QString, type);
    QFETCH(bool, isOptional);
    Answers given = nullClient();
    given.role = answers::Role::MailServer;
    given.additions = {addition};
    std::vector<mc::TableUse> uses = mc::tableUses(given);
    if (addition.name != u"confCR_FILE")
        std::erase_if(uses, [](const mc::TableUse &use) { return use.directive == u"confCR_FILE"; });
    QCOMPARE(uses.size(), 1U);
    QCOMPARE(uses.front().file, file);
    QCOMPARE(uses.front().type, type);
    QCOMPARE(uses.front().isOptional, isOptional);
}

// Of two lines for one key makemap takes none.
void TestTables::ownRowsAndTheAdmins()
{
    Answers given = mailServer();
    given.server.mayRelay = {QStringLiteral("192.0.2.0/24"), QStringLiteral("198.51.100.7")};
    given.tables = {{QStringLiteral("access"), {QStringLiteral("From:spam.example\tREJECT"),
                                                QStringLiteral("connect:198.51.100.7\tREJECT")}}};
    const std::vector<mc::TableSource> sources = mc::composeTables(given);
    QCOMPARE(sources.size(), 1U);
    QCOMPARE(sources.front().type, QStringLiteral("hash"));
    QCOMPARE(sources.front().text,
             QByteArray("# Who may relay, as the answers say:\nConnect:192.0.2\tRELAY\n"
                        "# The table's own lines:\nFrom:spam.example\tREJECT\nconnect:198.51.100.7\tREJECT\n"));
}

void TestTables::accessElsewhere()
{
    Answers given = mailServer();
    given.additions = {{.name = QStringLiteral("access_db"), .arguments = {QStringLiteral("btree /etc/mail/clients")}}};
    QCOMPARE(mc::composeTables(given), (std::vector<mc::TableSource>{{QStringLiteral("clients"), QStringLiteral("btree"),
                                                                     "Connect:192.0.2\tRELAY\n"}}));
    given.additions.front().arguments = {QStringLiteral("LDAP")};
    QVERIFY(mc::composeTables(given).empty());
}

void TestTables::nothingTravelsUnread()
{
    Answers given = nullClient();
    given.tables = {{QStringLiteral("genericstable"), {QStringLiteral("mary\tmary.jones@example.com")}}};
    QVERIFY(mc::composeTables(given).empty());
    given.additions = {{.name = QStringLiteral("genericstable")}};
    QCOMPARE(mc::composeTables(given).size(), 1U);
    given.additions.front().omitted = true;
    QVERIFY(mc::composeTables(given).empty());
}

QTEST_APPLESS_MAIN(TestTables)
#include "test_mc_tables.moc"
