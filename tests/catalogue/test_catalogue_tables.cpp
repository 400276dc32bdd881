// SPDX-License-Identifier: MIT
#include "catalogue/tables.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using catalogue::Entry;
using catalogue::Table;

/// The maps behind the features.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTable_data();
    void eachTable();
    void entriesNameTables();
    void knownTables_data();
    void knownTables();
    void onlyPasswordsAreSecret();
    void findsNothingElse();
};

void TestTables::eachTable_data()
{
    QTest::addColumn<QString>("name");
    for (const Table &table : catalogue::tables())
        QTest::newRow(table.name) << QString::fromLatin1(table.name);
}

void TestTables::eachTable()
{
    QFETCH(QString, name);
    const Table *table = catalogue::findTable(name);
    QVERIFY(table);
    QCOMPARE(table->name, name.toLatin1());
    for (const char *text : {table->summary, table->key, table->value}) {
        QVERIFY2(QByteArray(text).endsWith('.'), text);
        QVERIFY2(!QByteArray(text).contains("  "), text);
    }
    QVERIFY(!QByteArray(table->exampleKey).contains(' ') && qstrlen(table->exampleKey) > 0);
    QVERIFY(qstrlen(table->exampleValue) > 0);
    QVERIFY(!QByteArray(table->file).contains('/'));
    QVERIFY(!catalogue::entriesUsing(*table).empty());
}

void TestTables::entriesNameTables()
{
    for (const Entry &entry : catalogue::entries()) {
        const QString name = QString::fromLatin1(entry.table);
        QVERIFY2(name.isEmpty() || catalogue::findTable(name), entry.name);
    }
}

// The file that sendmail's own feature opens where nothing else is said.
void TestTables::knownTables_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *name, const char *command, const char *user) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(user);
    };
    row("access", "makemap hash /etc/mail/access < /etc/mail/access", "access_db");
    row("mailertable", "makemap hash /etc/mail/mailertable < /etc/mail/mailertable", "mailertable");
    row("virtusertable", "makemap hash /etc/mail/virtusertable < /etc/mail/virtusertable", "virtusertable");
    row("genericstable", "makemap hash /etc/mail/genericstable < /etc/mail/genericstable", "genericstable");
    row("domaintable", "makemap hash /etc/mail/domaintable < /etc/mail/domaintable", "domaintable");
    row("authinfo", "makemap hash /etc/mail/authinfo < /etc/mail/authinfo", "authinfo");
    row("bitdomain", "makemap hash /etc/mail/bitdomain < /etc/mail/bitdomain", "bitdomain");
    row("uucpdomain", "makemap hash /etc/mail/uudomain < /etc/mail/uudomain", "uucpdomain");
}

void TestTables::knownTables()
{
    QFETCH(QString, command);
    QFETCH(QString, user);
    const Table *table = catalogue::findTable(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(table);
    QCOMPARE(catalogue::makemapCommand(*table, QStringLiteral("/etc/mail")), command);
    const auto users = catalogue::entriesUsing(*table);
    QVERIFY(std::ranges::any_of(users,
                                [&](const Entry *entry) { return user == QLatin1StringView(entry->name); }));
}

void TestTables::onlyPasswordsAreSecret()
{
    for (const Table &table : catalogue::tables())
        QCOMPARE(table.isSecret, qstrcmp(table.name, "authinfo") == 0);
}

void TestTables::findsNothingElse()
{
    QCOMPARE(catalogue::findTable(QString()), nullptr);
    QCOMPARE(catalogue::findTable(QStringLiteral("Access")), nullptr);
    QCOMPARE(catalogue::findTable(QStringLiteral("access.db")), nullptr);
}

QTEST_APPLESS_MAIN(TestTables)
#include "test_catalogue_tables.moc"
