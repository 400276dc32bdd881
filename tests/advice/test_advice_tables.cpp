// SPDX-License-Identifier: MIT
#include "advice/table_findings.h"

#include "answers/validation.h"
#include "catalogue/table_rows.h"
#include "samples/sample.h"

#include <QTest>

using advice::Code;
using advice::Finding;
using advice::Grade;
using advice::RepairCode;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using namespace Qt::StringLiterals;

namespace {

Addition feature(const QString &name, const QStringList &arguments = {})
{
    return {.name = name, .arguments = arguments};
}

QString number(catalogue::RowFault fault)
{
    return QString::number(static_cast<int>(fault));
}

} // namespace

/// Findings about the tables that travel with the configuration, and their repairs.
class TestAdviceTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void repairs_data();
    void repairs();
    void linesAreThoseOfTheFile();
    void whatStopsMakemapStopsTheBundle();
};

void TestAdviceTables::findings_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const std::vector<Addition> &additions,
                        const std::vector<answers::TableFile> &tables, int code = -1, const QStringList &arguments = {}) {
        Answers given = sample::mailServer();
        given.additions = additions;
        given.tables = tables;
        QTest::newRow(name) << given << code << arguments;
    };
    const auto found = [&row](const char *name, const std::vector<Addition> &additions,
                              const std::vector<answers::TableFile> &tables, Code code, const QStringList &arguments) {
        row(name, additions, tables, static_cast<int>(code), arguments);
    };
    const answers::TableFile good{u"mailertable"_s, {u"example.net\tesmtp:[mx.example.net]"_s}};
    row("the answers' own access", {}, {});
    row("table and reader", {feature(u"mailertable"_s)}, {good});
    row("optional", {feature(u"mailertable"_s, {u"hash -o /etc/mail/mailertable"_s})}, {});
    row("elsewhere and not here", {feature(u"mailertable"_s, {u"ldap -k x"_s})}, {});
    row("the map of a password", {feature(u"authinfo"_s)}, {});
    row("an empty table is one", {feature(u"mailertable"_s)}, {{u"mailertable"_s, {}}});
    row("relay-domains is always read", {}, {{u"relay-domains"_s, {u"192.0.2"_s}}});
    found("no table", {feature(u"mailertable"_s)}, {}, Code::TableMissing, {u"mailertable"_s, u"mailertable"_s});
    found("no list", {feature(u"use_cw_file"_s)}, {}, Code::ListMissing, {u"use_cw_file"_s, u"local-host-names"_s});
    found("no reader", {}, {good}, Code::TableUnread, {u"mailertable"_s, u"mailertable"_s});
    found("no known reader", {}, {{u"colours"_s, {}}}, Code::TableUnread, {u"colours"_s, {}});
    found("another folder", {feature(u"mailertable"_s, {u"hash -o /etc/maps/mailertable"_s})}, {good},
          Code::TableElsewhere, {u"mailertable"_s, u"mailertable"_s, u"/etc/maps/mailertable"_s});
    found("a bad row", {feature(u"mailertable"_s)}, {{u"mailertable"_s, {u"# note"_s, u"example.net mx"_s, u"a.example b"_s}}},
          Code::TableRow, {u"mailertable"_s, u"2"_s, number(catalogue::RowFault::NoMailer), u"1"_s});
}

void TestAdviceTables::findings()
{
    QFETCH(const Answers, given);
    QFETCH(const int, code);
    QFETCH(const QStringList, arguments);
    QVERIFY(answers::validate(given).empty());
    const std::vector<Finding> findings = advice::tableFindings(given);
    QCOMPARE(findings.size(), code < 0 ? 0U : 1U);
    if (code < 0)
        return;
    QCOMPARE(static_cast<int>(findings.front().code), code);
    QCOMPARE(findings.front().arguments, arguments);
    QVERIFY(findings.front().field == answers::Field::Tables);
}

void TestAdviceTables::repairs_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<int>("repair");
    const auto row = [](const char *name, const std::vector<Addition> &additions,
                        const std::vector<answers::TableFile> &tables, RepairCode code) {
        Answers given = sample::localAliases();
        given.additions = additions;
        given.tables = tables;
        QTest::newRow(name) << given << static_cast<int>(code);
    };
    row("a missing table", {feature(u"virtusertable"_s)}, {}, RepairCode::AddTable);
    row("a missing list", {feature(u"use_ct_file"_s)}, {}, RepairCode::AddTable);
    row("a table without a reader", {}, {{u"genericstable"_s, {}}}, RepairCode::AddDirective);
    row("a list without a reader", {}, {{u"local-host-names"_s, {}}}, RepairCode::AddDirective);
    row("a table that nobody knows", {}, {{u"colours"_s, {}}}, RepairCode::RemoveTable);
}

void TestAdviceTables::repairs()
{
    QFETCH(const Answers, given);
    QFETCH(const int, repair);
    const std::vector<Finding> findings = advice::tableFindings(given);
    QCOMPARE(findings.size(), 1U);
    const auto repaired = advice::repairFor(findings.front(), given);
    QVERIFY(repaired);
    QCOMPARE(static_cast<int>(repaired->code), repair);
    QVERIFY(advice::tableFindings(repaired->answers).empty());
    QVERIFY(answers::validate(repaired->answers).empty());
}

// Above the admin's own stand those that the answers call for.
void TestAdviceTables::linesAreThoseOfTheFile()
{
    Answers given = sample::mailServer();
    given.tables = {{u"access"_s, {u"From:spam.example\tREJECT"_s, u"Conect:192.0.2\tREJECT"_s}}};
    const std::vector<Finding> findings = advice::tableFindings(given);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().arguments.value(1), u"5"_s);
    QVERIFY(findings.front().grade == Grade::Warning);
}

void TestAdviceTables::whatStopsMakemapStopsTheBundle()
{
    Answers given = sample::mailServer();
    given.additions = {feature(u"mailertable"_s)};
    for (const QString &line : {u"example.net"_s, u"\tesmtp:[mx.example.net]"_s}) {
        given.tables = {{u"mailertable"_s, {line}}};
        QVERIFY(advice::hasError(advice::tableFindings(given)));
    }
    given.tables = {{u"mailertable"_s, {u"example.net\tsmtp:[a]"_s, u"EXAMPLE.net\tsmtp:[b]"_s}}};
    QVERIFY(advice::hasError(advice::tableFindings(given)));
}

QTEST_APPLESS_MAIN(TestAdviceTables)
#include "test_advice_tables.moc"
