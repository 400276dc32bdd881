// SPDX-License-Identifier: MIT
#include "mc/statements.h"

#include <QTest>

using mc::Statement;
using Kind = mc::Statement::Kind;

Q_DECLARE_METATYPE(std::vector<Statement>)

class TestMcStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standWhere_data();
    void standWhere();
    void begins_data();
    void begins();
    void leftOut_data();
    void leftOut();
};

void TestMcStatements::standWhere_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<std::vector<Statement>>("statements");
    using Statements = std::vector<Statement>;
    const auto row = [](const char *name, const char *mc, const Statements &statements) {
        QTest::newRow(name) << QByteArray(mc) << statements;
    };
    row("nothing", "", {});
    row("comments and blank lines", "dnl a\n\n  dnl b\n", {});
    row("one of each kind", "divert(0)dnl\nOSTYPE(`linux')dnl\nFEATURE(`msp')dnl\nLOCAL_CONFIG\nCwhost\n",
        {{Kind::Frame, 0, 1},
         {Kind::Environment, 1, 1},
         {Kind::Directive, 2, 1},
         {Kind::Directive, 3, 1},
         {Kind::Text, 4, 1}});
    row("over several lines", "dnl\ndefine(`confX',\n`a\nb')dnl\nMAILER(smtp)\n",
        {{Kind::Directive, 1, 3}, {Kind::Environment, 4, 1}});
    row("dnl within a call", "define(`confX', dnl why (not\n`a')dnl\nMAILER(smtp)\n",
        {{Kind::Directive, 0, 2}, {Kind::Environment, 2, 1}});
    row("quotes within quotes", "define(`A', `x `y\n' z')\nMAILER(smtp)\n",
        {{Kind::Directive, 0, 2}, {Kind::Environment, 2, 1}});
    row("no line feed at the end", "MAILER(`smtp')", {{Kind::Environment, 0, 1}});
    row("carriage returns", "OSTYPE(linux)dnl\r\nMAILER(smtp)dnl\r\n",
        {{Kind::Environment, 0, 1}, {Kind::Environment, 1, 1}});
    row("never closed", "OSTYPE(a)\ndefine(`A', `x\nMAILER(smtp)\n",
        {{Kind::Environment, 0, 1}, {Kind::Directive, 1, 1}});
    row("an apostrophe closes nothing", "divert(-1)\nthe host's (own\ndivert(0)dnl\nMAILER(smtp)\n",
        {{Kind::Frame, 0, 1}, {Kind::Frame, 2, 1}, {Kind::Environment, 3, 1}});
    row("what is thrown away can define", "divert(-1)\n# words\ndefine(`A', `b')\ndivert\n",
        {{Kind::Frame, 0, 1}, {Kind::Directive, 2, 1}, {Kind::Frame, 3, 1}});
    row("a rule with its own parentheses", "LOCAL_RULESETS\nR$*\t$: $(map $1 $)\tx\n",
        {{Kind::Directive, 0, 1}, {Kind::Text, 1, 1}});
}

void TestMcStatements::standWhere()
{
    QFETCH(QByteArray, mc);
    QFETCH(std::vector<Statement>, statements);
    const std::vector<Statement> found = mc::statementsOf(mc);
    QCOMPARE(found.size(), statements.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QVERIFY2(found[i].kind == statements[i].kind, qPrintable(QString::number(i)));
        QCOMPARE(found[i].first, statements[i].first);
        QCOMPARE(found[i].count, statements[i].count);
    }
}

void TestMcStatements::begins_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("argument");
    const auto row = [](const char *mc, const char *name, const char *argument) {
        QTest::newRow(mc) << QByteArray(mc) << QByteArray(name) << QByteArray(argument);
    };
    row("FEATURE(`access_db', `hash x')dnl", "FEATURE", "access_db");
    row("MAILER(smtp)", "MAILER", "smtp");
    row("  define( `confX', `y')", "define", "confX");
    row("LOCAL_CONFIG", "LOCAL_CONFIG", "");
    row("R$*\t$1", "R", "");
    row("FEATURE(`never", "FEATURE", "never");
    row("FEATURE(", "FEATURE", "");
}

void TestMcStatements::begins()
{
    QFETCH(QByteArray, mc);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, argument);
    const mc::Head head = mc::headOf(mc, {Kind::Directive, 0, 1});
    QCOMPARE(head.name, name);
    QCOMPARE(head.argument, argument);
}

void TestMcStatements::leftOut_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *name, const char *mc, int index, const char *rest) {
        QTest::newRow(name) << QByteArray(mc) << index << QByteArray(rest);
    };
    row("with dnl", "OSTYPE(`a')dnl\nMAILER(`b')dnl\n", 0, "dnl\nMAILER(`b')dnl\n");
    row("without dnl the line feed stays", "OSTYPE(`a')\nMAILER(`b')dnl\n", 0, "\nMAILER(`b')dnl\n");
    row("text goes with its line feed", "LOCAL_CONFIG\nCwhost\n", 1, "LOCAL_CONFIG\ndnl\n");
    row("as many lines as before", "define(`a',\n`b\nc')dnl\nMAILER(x)\n", 0, "dnl\ndnl\ndnl\nMAILER(x)\n");
    row("last line without a line feed", "OSTYPE(`a')dnl\nMAILER(`b')dnl", 1, "OSTYPE(`a')dnl\ndnl\n");
}

void TestMcStatements::leftOut()
{
    QFETCH(QByteArray, mc);
    QFETCH(int, index);
    QFETCH(QByteArray, rest);
    QCOMPARE(mc::without(mc, mc::statementsOf(mc).at(static_cast<std::size_t>(index))), rest);
}

QTEST_APPLESS_MAIN(TestMcStatements)

#include "test_mc_statements.moc"
