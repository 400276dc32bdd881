// SPDX-License-Identifier: MIT
#include "cf/line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cf::LineKind;

class TestCfLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void continuesTheCommandAbove();
    void aRuleKnowsItsRuleset();
    void noSuchLine_data();
    void noSuchLine();
};

// Lines as sendmail's own cf trees write them, and what op.me calls each.
void TestCfLine::tells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString() << LineKind::Blank << QString();
    QTest::newRow("spaces") << u"  \t"_s << LineKind::Blank << QString();
    QTest::newRow("comment") << u"# my official domain name"_s << LineKind::Comment << QString();
    QTest::newRow("row of #") << u"##################"_s << LineKind::Comment << QString();
    QTest::newRow("default") << u"#O DontInitGroups=False"_s << LineKind::DefaultOption
                             << u"DontInitGroups"_s;
    QTest::newRow("default without a value") << u"#O HeloName"_s << LineKind::DefaultOption << u"HeloName"_s;
    QTest::newRow("no default") << u"#O "_s << LineKind::Comment << QString();
    QTest::newRow("comment about options") << u"#O what a day"_s << LineKind::Comment << QString();
    QTest::newRow("commented macro") << u"#Dj$w.Foo.COM"_s << LineKind::Comment << QString();
    QTest::newRow("version") << u"V10/Berkeley"_s << LineKind::Version << QString();
    QTest::newRow("option") << u"O DaemonPortOptions=Name=MTA-v4, Family=inet"_s << LineKind::Option
                            << u"DaemonPortOptions"_s;
    QTest::newRow("option of a group")
        << u"O Timeout.queuereturn=5d"_s << LineKind::Option << u"Timeout.queuereturn"_s;
    QTest::newRow("option of old") << u"OA/etc/aliases"_s << LineKind::Option << u"A"_s;
    QTest::newRow("option of one O") << u"Oo"_s << LineKind::Option << u"o"_s;
    QTest::newRow("macro") << u"DS[mail.example.net]"_s << LineKind::Macro << u"S"_s;
    QTest::newRow("long macro") << u"D{MTAHost}[127.0.0.1]"_s << LineKind::Macro << u"MTAHost"_s;
    QTest::newRow("macro cut off") << u"D{MTAHost"_s << LineKind::Macro << u"MTAHost"_s;
    QTest::newRow("class") << u"Cwlocalhost"_s << LineKind::Class << u"w"_s;
    QTest::newRow("class of signs") << u"CO @ % !"_s << LineKind::Class << u"O"_s;
    QTest::newRow("long class") << u"C{ResOk}OKR"_s << LineKind::Class << u"ResOk"_s;
    QTest::newRow("class from a file") << u"FR-o /etc/mail/relay-domains"_s << LineKind::ClassFile << u"R"_s;
    QTest::newRow("map") << u"Kresolve host -a<OKR> -T<TEMP>"_s << LineKind::Map << u"resolve"_s;
    QTest::newRow("ruleset by name") << u"Scanonify=3"_s << LineKind::Ruleset << u"canonify"_s;
    QTest::newRow("ruleset by number") << u"S98"_s << LineKind::Ruleset << u"98"_s;
    QTest::newRow("mailer") << u"Mrelay,\t\tP=[IPC], F=mDFMuXa8k"_s << LineKind::Mailer << u"relay"_s;
    QTest::newRow("header") << u"HReceived: from $s"_s << LineKind::Header << u"Received"_s;
    QTest::newRow("header with a flag")
        << u"H?M?Message-Id: <$t.$i@$j>"_s << LineKind::Header << u"Message-Id"_s;
    QTest::newRow("header without a colon") << u"Hnonsense"_s << LineKind::Header << QString();
    QTest::newRow("precedence") << u"Pfirst-class=0"_s << LineKind::Precedence << u"first-class"_s;
    QTest::newRow("trusted user") << u"Troot"_s << LineKind::TrustedUser << u"root"_s;
    QTest::newRow("environment") << u"EOPENSSL_CONF=/etc/mail/sendmail.ossl"_s << LineKind::Environment
                                 << u"OPENSSL_CONF"_s;
    QTest::newRow("queue group") << u"Qlocal, F=f"_s << LineKind::QueueGroup << u"local"_s;
    QTest::newRow("filter") << u"Xclamav, S=unix:/run/x"_s << LineKind::Filter << u"clamav"_s;
    QTest::newRow("macro call left over")
        << u"FEATUER(`nullclient')"_s << LineKind::Unexpanded << u"FEATUER"_s;
    QTest::newRow("macro call left over, as M")
        << u"MASQUERADE_AS(x)"_s << LineKind::Unexpanded << u"MASQUERADE_AS"_s;
    QTest::newRow("small letter") << u"notes for people"_s << LineKind::Unknown << QString();
    QTest::newRow("no command") << u"Zebra"_s << LineKind::Unknown << QString();
    QTest::newRow("letter alone") << u"K"_s << LineKind::Map << QString();
    QTest::newRow("NUL") << QString(QChar(u'\0')) << LineKind::Unknown << QString();
    QTest::newRow("endless") << QString(u'S' + QString(10'000, u'x')) << LineKind::Ruleset
                             << QString(10'000, u'x');
}

void TestCfLine::tells()
{
    QFETCH(QString, line);
    QFETCH(LineKind, kind);
    QFETCH(QString, name);
    const cf::Line told = cf::lineAt(line, 0);
    QVERIFY(told.kind == kind);
    QCOMPARE(told.name, name);
    QCOMPARE(told.first, 0);
}

void TestCfLine::continuesTheCommandAbove()
{
    const QString text = u"Msmtp,\t\tP=[IPC], F=mDFMuX,\n\t\tT=DNS/RFC822/SMTP,\n\t\tA=TCP $h\n\nV10"_s;
    for (const int number : {0, 1, 2}) {
        const cf::Line line = cf::lineAt(text, number);
        QVERIFY(line.kind == LineKind::Mailer);
        QCOMPARE(line.name, u"smtp"_s);
        QCOMPARE(line.first, 0);
    }
    QVERIFY(cf::lineAt(text, 3).kind == LineKind::Blank);
    QCOMPARE(cf::lineAt(text, 4).first, 4);
    QVERIFY(cf::lineAt(u"  no command above"_s, 0).kind == LineKind::Unknown);
}

void TestCfLine::aRuleKnowsItsRuleset()
{
    const QString text =
        u"Scanonify=3\n# a comment\nR$@\t\t$@ <@>\n\nSparse=0\nR$*\t$: $>Parse0 $1\n\t\tcontinued"_s;
    QCOMPARE(cf::lineAt(text, 2).name, u"canonify"_s);
    QCOMPARE(cf::lineAt(text, 5).name, u"parse"_s);
    QCOMPARE(cf::lineAt(text, 6).name, u"parse"_s);
    QVERIFY(cf::lineAt(text, 6).kind == LineKind::Rule);
    QCOMPARE(cf::lineAt(u"R$*\t$1"_s, 0).name, QString());
}

void TestCfLine::noSuchLine_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("before the first") << -1;
    QTest::newRow("behind the last") << 2;
    QTest::newRow("far behind") << 100'000;
}

void TestCfLine::noSuchLine()
{
    QFETCH(int, number);
    QVERIFY(cf::lineAt(u"V10\nCwlocalhost", number).kind == LineKind::Unknown);
}

QTEST_APPLESS_MAIN(TestCfLine)
#include "test_cf_line.moc"
