// SPDX-License-Identifier: MIT
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using program::nullClient;
using program::Result;
using program::run;

class BlameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLineOfTheCf();
    void oneLine();
    void whatWouldCloseIt();
    void effects();
    void effectOfOneLine();
    void beyondPlain();
    void json();
    void fileThatMakesNoCf();
    void noSuchLine();
    void complaintsStandBesideIt();
};

namespace {

const QByteArray mailServer = "OSTYPE(`bsd4.4')dnl\n"
                              "DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl\n"
                              "MASQUERADE_AS(`example.com')dnl\n"
                              "define(`confLOG_LEVEL', `9')dnl\n"
                              "MAILER(`local')dnl\nMAILER(`smtp')dnl\n";

Result blame(const QStringList &more, const QByteArray &mc = mailServer)
{
    return run(QStringList{u"blame"_s, u"--mc"_s, u"-"_s} + more, mc);
}

/// The rows whose last column begins so.
QByteArrayList rowsOf(const QByteArray &output, const QByteArray &text)
{
    const QByteArray column = "  " + text;
    QByteArrayList rows = output.split('\n');
    rows.removeIf([&column](const QByteArray &row) { return !row.contains(column); });
    return rows;
}

} // namespace

void BlameTest::initTestCase()
{
    if (!program::hasCfTree())
        QSKIP("no cf tree on this machine");
}

void BlameTest::everyLineOfTheCf()
{
    const QByteArray cf = run(QStringList{u"preview"_s, u"sendmail.cf"_s} + nullClient()).output;
    const Result result = run(QStringList{u"blame"_s, u"sendmail.cf"_s} + nullClient());
    QCOMPARE(result.status, 0);
    const QByteArrayList rows = result.output.split('\n');
    QCOMPARE(rows.size(), cf.split('\n').size());
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const QByteArrayList columns = rows[i].simplified().split(' ');
        QCOMPARE(columns.value(0).toLongLong(), i + 1);
        const QByteArray word = columns.value(1);
        QVERIFY2(word == "directive" || word == "environment" || word == "default", rows[i].constData());
    }
}

void BlameTest::oneLine()
{
    const Result all = blame({});
    const QByteArrayList rows = rowsOf(all.output, "DMexample.com");
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].contains("directive   m4/proto.m4:"), rows[0].constData());
    QVERIFY2(rows[0].contains(" 3 MASQUERADE_AS(`example.com')dnl "), rows[0].constData());
    const Result one = blame({QString::fromLatin1(rows[0].simplified().split(' ').first())});
    QCOMPARE(one.output, rows[0] + '\n');
}

void BlameTest::whatWouldCloseIt()
{
    const QByteArrayList rows = rowsOf(blame({}).output, "O DaemonPortOptions=Port=587");
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].contains("default"), rows[0].constData());
    const Result one = blame({QString::fromLatin1(rows[0].simplified().split(' ').first())});
    QCOMPARE(one.output, rows[0] + "\nIt stands here because nothing closes it; this does: "
                                   "FEATURE(`no_default_msa')dnl\n");
}

void BlameTest::effects()
{
    const Result result = blame({u"--effects"_s});
    QCOMPARE(result.status, 0);
    const QByteArrayList rows = result.output.split('\n');
    QCOMPARE(rows.size(), 7);
    QVERIFY2(rows[1].contains("DAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl"), rows[1].constData());
    QVERIFY2(rows[1].simplified().startsWith("2 +1 ~1 -0 "), rows[1].constData());
    QVERIFY2(rows[3].simplified().startsWith("4 no effect define(`confLOG_LEVEL'"), rows[3].constData());
}

void BlameTest::effectOfOneLine()
{
    const Result result = blame({u"--effects"_s, u"2"_s});
    QVERIFY2(result.output.contains("\n         - O DaemonPortOptions=Name=MTA\n"),
             result.output.constData());
    QVERIFY2(result.output.contains(" + O DaemonPortOptions=Name=MTA, Addr=127.0.0.1\n"),
             result.output.constData());
    const Result first = blame({u"--effects"_s, u"1"_s});
    QVERIFY2(first.output.contains("Without it m4 says:\n*** ERROR: No system type defined"),
             first.output.constData());
}

void BlameTest::beyondPlain()
{
    const QByteArray output = blame({u"--beyond-plain"_s}).output;
    QCOMPARE(rowsOf(output, "DMexample.com").size(), 1);
    QCOMPARE(rowsOf(output, "O AliasFile=").size(), 0);
    QVERIFY(output.count('\n') < 40);
}

void BlameTest::json()
{
    const QJsonArray lines = QJsonDocument::fromJson(blame({u"--json"_s}).output).array();
    QVERIFY(lines.size() > 1000);
    const auto found = std::ranges::find_if(
        lines, [](const QJsonValue &line) { return line[u"text"_s].toString() == "DMexample.com"_L1; });
    QVERIFY(found != lines.end());
    QCOMPARE((*found)[u"class"_s].toString(), u"directive"_s);
    QCOMPARE((*found)[u"mc"_s][u"line"_s].toInt(), 3);
    QCOMPARE((*found)[u"tree"_s][u"file"_s].toString(), u"m4/proto.m4"_s);
    QVERIFY((*found)[u"beyondPlain"_s].toBool());
    const QJsonArray effects = QJsonDocument::fromJson(blame({u"--json"_s, u"--effects"_s}).output).array();
    QCOMPARE(effects.size(), 6);
    QCOMPARE(effects[1][u"changed"_s].toInt(), 1);
    QCOMPARE(effects[3][u"added"_s].toInt(), 0);
}

void BlameTest::fileThatMakesNoCf()
{
    const Result result = blame({}, "include(`/nowhere')dnl\n");
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.messages.startsWith("sendmail-wizard: m4 makes no .cf of it:\n"),
             result.messages.constData());
}

void BlameTest::noSuchLine()
{
    const Result result = blame({u"99999"_s});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.messages,
             "sendmail-wizard: there is no line 99999.\nSee “sendmail-wizard help blame”.\n"_ba);
}

void BlameTest::complaintsStandBesideIt()
{
    const Result result = blame({}, mailServer + "FEATURE(`redirect')dnl\n");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.messages.contains("FEATURE() should be before MAILER()"), result.messages.constData());
    QVERIFY(rowsOf(result.output, "DMexample.com").size() == 1);
}

QTEST_GUILESS_MAIN(BlameTest)
#include "test_app_blame.moc"
