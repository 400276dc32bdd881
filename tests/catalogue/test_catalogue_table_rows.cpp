// SPDX-License-Identifier: MIT
#include "catalogue/table_rows.h"

#include <QTest>

using catalogue::RowFault;
using catalogue::RowProblem;
using catalogue::Table;
using catalogue::TableRow;

namespace {

constexpr int fine = -1;
const QString accessFile = QStringLiteral("access");

const Table &tableNamed(const QString &name)
{
    if (name == u"users" || name == u"domains")
        return catalogue::describeClass(name == u"users");
    return catalogue::describeMap(name);
}

} // namespace

/// What makemap and sendmail make of the lines of a table.
class TestTableRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void faults_data();
    void faults();
    void repeatedKeys();
    void anyLineEnds();
    void examplesAreGood_data();
    void examplesAreGood();
    void offersFollowTheKey();
    void offersAreGood();
};

void TestTableRows::rows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isComment");
    const auto row = [](const char *line, const char *key, const char *value, bool isComment = false) {
        QTest::newRow(*line ? line : "empty")
            << QString::fromLatin1(line) << QString::fromLatin1(key) << QString::fromLatin1(value) << isComment;
    };
    row("example.net\tesmtp:[mx.example.net]", "example.net", "esmtp:[mx.example.net]");
    row("example.net   error:5.7.0:550 not here  ", "example.net", "error:5.7.0:550 not here");
    row("alone", "alone", "");
    row("# a note\twith a tab", "# a note\twith a tab", "", true);
    row("", "", "", true);
    row(" \tvalue", "", "value");
}

void TestTableRows::rows()
{
    QFETCH(const QString, line);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const bool, isComment);
    QCOMPARE(catalogue::rowOf(line), (TableRow{key, value, isComment}));
    const QString again = catalogue::lineOf(catalogue::rowOf(line));
    QCOMPARE(catalogue::rowOf(again), catalogue::rowOf(line));
}

void TestTableRows::faults_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *table, const char *line, int fault) {
        QTest::addRow("%s: %s", table, line) << QString::fromLatin1(table) << QString::fromUtf8(line) << fault;
    };
    const auto bad = [&row](const char *table, const char *line, RowFault fault) {
        row(table, line, static_cast<int>(fault));
    };
    row("access", "Connect:192.0.2\tRELAY", fine);
    row("access", "connect:IPv6:2001:db8:1\tRELAY", fine);
    row("access", "IPv6:2001:db8:0:0:0:0:0:1\tOK", fine);
    row("access", "From:spammer@example.net\tERROR:5.7.1:550 go away", fine);
    row("access", "From:<>\tOK", fine);
    row("access", "To:friend@\tOK", fine);
    row("access", "example.org\tREJECT", fine);
    row("access", "spam.example\t550 no thanks", fine);
    row("access", "Connect:\tREJECT", fine);
    row("access", "GreetPause:192.0.2\t5000", fine);
    row("access", "TLS_Srv:relay.example.net\tVERIFY:128", fine);
    row("access", "TLS_Srv:relay.example.net\tPERM+VERIFY", fine);
    row("access", "TLS_Srv:relay.example.net\tVERIFY+CN:relay", fine);
    row("access", "Try_TLS:broken.example.net\tNO", fine);
    row("access", "From:mail.example\tdiscard", fine);
    bad("access", "Connect:192.0.2.0/24\tRELAY", RowFault::OtherKey);
    bad("access", "Connect:2001:db8::1\tRELAY", RowFault::OtherKey);
    bad("access", "Connect:192.0.2.\tRELAY", RowFault::NotAClient);
    bad("access", "Connect:192.0.256\tRELAY", RowFault::NotAClient);
    bad("access", "Connect:*.example.com\tRELAY", RowFault::Wildcard);
    bad("access", "Conect:example.com\tRELAY", RowFault::UnknownTag);
    bad("access", "AuthInfo:relay\t\"P:secret\"", RowFault::PasswordTag);
    bad("access", "Connect:192.0.2\tALLOW", RowFault::UnknownAction);
    bad("access", "Connect:192.0.2\tRELAYED", RowFault::UnknownAction);
    bad("access", "Connect:192.0.2\t", RowFault::ValueMissing);
    bad("access", "ClientRate:192.0.2\tmany", RowFault::NotANumber);
    bad("access", "From:@example.com\tOK", RowFault::NotAKeyAddress);
    row("mailertable", "example.net\tesmtp:[mx.example.net]", fine);
    row("mailertable", ".example.net\tsmtp:%1.inside.example", fine);
    row("mailertable", ".\trelay:hub.example.com", fine);
    row("mailertable", "old.example\terror:5.7.0:550 gone for good", fine);
    bad("mailertable", "mary@example.net\tlocal:mary", RowFault::NotADomain);
    bad("mailertable", "*.example.net\tsmtp:[mx]", RowFault::Wildcard);
    bad("mailertable", "example.net\tmx.example.net", RowFault::NoMailer);
    bad("mailertable", "example.net\tesmtp:", RowFault::NoMailer);
    row("virtusertable", "info@example.com\tmary", fine);
    row("virtusertable", "@example.com\t%1@example.org", fine);
    row("virtusertable", "old@example.com\terror:nouser 550 No such user", fine);
    row("virtusertable", "mary+*@example.com\tmary+%2", fine);
    bad("virtusertable", "info\tmary", RowFault::NotAKeyAddress);
    bad("virtusertable", "info@exa_mple!\tmary", RowFault::NotAKeyAddress);
    bad("virtusertable", "info@example.com\tmary, joe", RowFault::NotATarget);
    bad("virtusertable", "info@example.com\t|/bin/sh", RowFault::NotATarget);
    row("genericstable", "mary\tmary.jones@example.com", fine);
    row("genericstable", "mary@web01.example.com\tmary.jones@example.com", fine);
    bad("genericstable", "mary jones@example.com m@example.com", RowFault::NotATarget);
    bad("genericstable", "mary,joe\tm@example.com", RowFault::NotAUser);
    row("domaintable", "old.example\texample.com", fine);
    bad("domaintable", "mary@old.example\texample.com", RowFault::NotADomain);
    bad("domaintable", "old.example\tmary@example.com", RowFault::ValueNotADomain);
    row("bcctable", ".example.com\tok", fine);
    row("hosts", "anything at all", fine);
    bad("hosts", " at all", RowFault::KeyMissing);
    bad("hosts", "caf\u00e9\tyes", RowFault::BadCharacter);
    bad("hosts", "# caf\u00e9", RowFault::BadCharacter);
    row("hosts", "# a note", fine);
    row("domains", "example.org", fine);
    row("domains", "192.0.2", fine);
    row("domains", "example.org # a partner", fine);
    bad("domains", "192.0.2.0/25", RowFault::OtherKey);
    bad("domains", "example.org example.net", RowFault::ValueNotWanted);
    bad("domains", "mary@example.org", RowFault::NotAClient);
    row("users", "www-data", fine);
    bad("users", "mary@example.org", RowFault::NotAUser);
}

void TestTableRows::faults()
{
    QFETCH(const QString, table);
    QFETCH(const QString, line);
    QFETCH(const int, fault);
    const std::vector<RowProblem> problems = catalogue::problemsOf(tableNamed(table), {line});
    QCOMPARE(problems.empty() ? fine : static_cast<int>(problems.front().fault), fault);
}

void TestTableRows::repeatedKeys()
{
    const QStringList lines{QStringLiteral("# a"), QStringLiteral("Example.com\tok"), QStringLiteral("# a"),
                            QString(), QStringLiteral("example.COM\tok")};
    QCOMPARE(catalogue::problemsOf(tableNamed(QStringLiteral("hosts")), lines),
             (std::vector<RowProblem>{{4, RowFault::Repeated, {}}}));
}

void TestTableRows::anyLineEnds()
{
    QCOMPARE(catalogue::linesOf(QStringLiteral("a\tb\r\nc\td\re\n\n \n")),
             (QStringList{QStringLiteral("a\tb"), QStringLiteral("c\td"), QStringLiteral("e")}));
    QVERIFY(catalogue::linesOf({}).isEmpty());
}

void TestTableRows::examplesAreGood_data()
{
    QTest::addColumn<QString>("file");
    for (const Table &table : catalogue::tables()) {
        if (!table.isSecret)
            QTest::newRow(table.name) << QString::fromLatin1(table.file);
    }
}

void TestTableRows::examplesAreGood()
{
    QFETCH(const QString, file);
    const Table &table = tableNamed(file);
    const TableRow row{QString::fromLatin1(table.exampleKey), QString::fromLatin1(table.exampleValue)};
    QVERIFY(!catalogue::problemOf(table, row));
}

void TestTableRows::offersFollowTheKey()
{
    const Table &access = catalogue::describeMap(accessFile);
    QVERIFY(catalogue::keyBeginnings(access).contains(QStringLiteral("Connect:")));
    QCOMPARE(catalogue::valuesFor(access, QStringLiteral("connect:192.0.2")).front(), QStringLiteral("RELAY"));
    QCOMPARE(catalogue::valuesFor(access, QStringLiteral("Spam:mary@")),
             (QStringList{QStringLiteral("FRIEND"), QStringLiteral("HATER")}));
    QVERIFY(catalogue::valuesFor(access, QStringLiteral("GreetPause:192.0.2")).isEmpty());
    QVERIFY(catalogue::valuesFor(tableNamed(QStringLiteral("genericstable")), {}).isEmpty());
}

// Whatever is offered for a key is taken, with what belongs behind a colon.
void TestTableRows::offersAreGood()
{
    const Table &access = catalogue::describeMap(accessFile);
    for (const QString &beginning : catalogue::keyBeginnings(access)) {
        for (const QString &value : catalogue::valuesFor(access, beginning)) {
            const auto problem = catalogue::problemOf(access, {beginning + QStringLiteral("example.com"), value});
            QVERIFY2(!problem, qPrintable(beginning + value));
        }
    }
}

QTEST_APPLESS_MAIN(TestTableRows)
#include "test_catalogue_table_rows.moc"
