// SPDX-License-Identifier: MIT
#include "cf/compiler.h"
#include "cf/configuration.h"
#include "cf/tree.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCfConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();
    void theLastOptionHolds();
    void macrosAndClasses();
    void classFiles_data();
    void classFiles();
    void rulesets();
    void mailers();
    void maps();
    void headersAndTheRest();
    void version_data();
    void version();
    void comments_data();
    void comments();
    void lineEndsAndEncodings_data();
    void lineEndsAndEncodings();
    void hostile_data();
    void hostile();
    void realFile();
};

void TestCfConfiguration::options_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("by name") << "O QueueDirectory=/var/spool/mqueue"_ba << u"QueueDirectory"_s << u"/var/spool/mqueue"_s;
    QTest::newRow("any case, spaces") << "O  daemonportoptions = Port=26"_ba << u"DaemonPortOptions"_s << u"Port=26"_s;
    QTest::newRow("abbreviated") << "O DaemonPort=Port=26"_ba << u"DaemonPortOptions"_s << u"Port=26"_s;
    QTest::newRow("ambiguous") << "O Da=x"_ba << u"Da"_s << u"x"_s;
    QTest::newRow("a name that begins another") << "O QueueLA=8"_ba << u"QueueLA"_s << u"8"_s;
    QTest::newRow("with a part") << "O timeout.queuereturn=5d"_ba << u"Timeout.queuereturn"_s << u"5d"_s;
    QTest::newRow("letter") << "OQ/var/spool/mqueue"_ba << u"QueueDirectory"_s << u"/var/spool/mqueue"_s;
    QTest::newRow("letter, two of one spelling") << "Oo"_ba << u"OldStyleHeaders"_s << QString();
    QTest::newRow("letter that means nothing") << "O_x"_ba << u"_"_s << u"x"_s;
    QTest::newRow("name that means nothing") << "O NoSuchThing=1"_ba << u"NoSuchThing"_s << u"1"_s;
    QTest::newRow("switch without a value") << "O UseMSP"_ba << u"UseMSP"_s << QString();
    QTest::newRow("continued") << "O PrivacyOptions=noexpn,\n\tnovrfy"_ba << u"PrivacyOptions"_s << u"noexpn,\n\tnovrfy"_s;
    QTest::newRow("alone") << "O"_ba << QString() << QString();
}

void TestCfConfiguration::options()
{
    QFETCH(const QByteArray, line);
    const cf::Configuration read = cf::readConfiguration("V10/Berkeley\n\n" + line + "\n# end\n");
    QCOMPARE(read.options.size(), 1U);
    QTEST(read.options.front().name, "name");
    QTEST(read.options.front().value, "value");
    QCOMPARE(read.options.front().line, 3);
}

void TestCfConfiguration::theLastOptionHolds()
{
    const cf::Configuration read = cf::readConfiguration("O LogLevel=9\nOL14\n#O LogLevel=20\n");
    QCOMPARE(read.option(u"LogLevel")->value, u"14"_s);
    QCOMPARE(read.option(u"LogLevel")->line, 2);
    QVERIFY(!read.option(u"UseMSP"));
}

void TestCfConfiguration::macrosAndClasses()
{
    const cf::Configuration read = cf::readConfiguration("DSmail.example.com\n"
                                                         "D{MTAHost}[127.0.0.1]\n"
                                                         "Cwlocalhost web01\n"
                                                         "C{Tls} \n"
                                                         "CERoot\n"
                                                         "Cw$=m\n"
                                                         "Troot\tdaemon\n"
                                                         "DM\n");
    QCOMPARE(read.macro(u"S")->value, u"mail.example.com"_s);
    QCOMPARE(read.macro(u"MTAHost")->value, u"[127.0.0.1]"_s);
    QCOMPARE(read.macro(u"M")->value, QString());
    QVERIFY(!read.macro(u"s"));
    QCOMPARE(read.members(u"w"), (QStringList{u"localhost"_s, u"web01"_s, u"$=m"_s}));
    QCOMPARE(read.members(u"Tls"), QStringList());
    QCOMPARE(read.trustedUsers(), (QStringList{u"root"_s, u"daemon"_s}));
    QCOMPARE(read.lineOfMember(u"E", u"root"), 5);
    QCOMPARE(read.lineOfMember(u"E", u"daemon"), 0);
}

void TestCfConfiguration::classFiles_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("optional");
    QTest::newRow("file") << "Fw/etc/mail/local-host-names"_ba << u"/etc/mail/local-host-names"_s << QString() << false;
    QTest::newRow("may be missing") << "Fw-o /etc/mail/names"_ba << u"/etc/mail/names"_s << QString() << true;
    QTest::newRow("with a format") << "F{L}/etc/passwd %[^:]"_ba << u"/etc/passwd"_s << u"%[^:]"_s << false;
    QTest::newRow("program") << "FR|/bin/names -a b"_ba << u"|/bin/names -a b"_s << QString() << false;
    QTest::newRow("map") << "F{C}foo@hash:/etc/mail/classes"_ba << u"foo@hash:/etc/mail/classes"_s << QString() << false;
    QTest::newRow("named like the switch") << "Fw -other"_ba << u"-other"_s << QString() << false;
    QTest::newRow("nothing") << "Fw"_ba << QString() << QString() << false;
}

void TestCfConfiguration::classFiles()
{
    QFETCH(const QByteArray, line);
    const cf::Configuration read = cf::readConfiguration(line);
    QCOMPARE(read.classFiles.size(), 1U);
    QTEST(read.classFiles.front().source, "source");
    QTEST(read.classFiles.front().format, "format");
    QTEST(read.classFiles.front().optional, "optional");
}

void TestCfConfiguration::rulesets()
{
    const cf::Configuration read = cf::readConfiguration("R$*\t\t$: $1\n" // outside of every ruleset
                                                         "Scanonify=3\n"
                                                         "R$@\t\t\t$@ <@>\t\tempty becomes <@>\n"
                                                         "Rno tab here\n"
                                                         "SLocal_check_mail\n"
                                                         "S3\n"
                                                         "R$*\t$: $1\n"
                                                         "\t <@> mark\n"
                                                         "S\n"
                                                         "R$*\t$: $1\n");
    QCOMPARE(read.rulesets.size(), 2U);
    const cf::Ruleset *canonify = read.ruleset(u"canonify");
    QVERIFY(canonify);
    QCOMPARE(read.ruleset(u"3"), canonify);
    QCOMPARE(canonify->line, 2);
    QCOMPARE(canonify->rules.size(), 2U);
    QCOMPARE(canonify->rules[0].left, u"$@"_s);
    QCOMPARE(canonify->rules[0].right, u"$@ <@>"_s);
    QCOMPARE(canonify->rules[0].comment, u"empty becomes <@>"_s);
    QCOMPARE(canonify->rules[1].line, 7);
    QCOMPARE(read.ruleset(u"Local_check_mail")->rules.size(), 0U);
    QCOMPARE(read.unknown, (std::vector<int>{1, 4, 9, 10}));
}

void TestCfConfiguration::mailers()
{
    const cf::Configuration read =
        cf::readConfiguration("Mesmtp,\t\tP=[IPC], F=mDFMuXa, S=EnvFromSMTP/HdrFromSMTP, R=EnvToSMTP, E=\\r\\n,\n"
                              "\t\tL=990, A=TCP $h, Recipient=HdrTo, Argv=say a\\, b\n"
                              "Mbroken\n");
    QCOMPARE(read.mailers.size(), 2U);
    const cf::Mailer *esmtp = read.mailer(u"esmtp");
    QVERIFY(esmtp);
    QCOMPARE(esmtp->path(), u"[IPC]"_s);
    QCOMPARE(esmtp->flags(), u"mDFMuXa"_s);
    QCOMPARE(esmtp->field('S'), u"EnvFromSMTP/HdrFromSMTP"_s);
    QCOMPARE(esmtp->field('R'), u"HdrTo"_s);
    QCOMPARE(esmtp->field('r'), QString());
    QCOMPARE(esmtp->field('L'), u"990"_s);
    QCOMPARE(esmtp->arguments(), u"say a, b"_s);
    QCOMPARE(read.mailer(u"broken")->fields.size(), 0U);
}

void TestCfConfiguration::maps()
{
    const cf::Configuration read = cf::readConfiguration("Kaccess hash -T<TMPF> -o /etc/mail/access\nKmacro macro\nK\n");
    QCOMPARE(read.maps.size(), 3U);
    QCOMPARE(read.map(u"access")->type, u"hash"_s);
    QCOMPARE(read.map(u"access")->arguments, u"-T<TMPF> -o /etc/mail/access"_s);
    QCOMPARE(read.map(u"macro")->type, u"macro"_s);
    QCOMPARE(read.map(u"macro")->arguments, QString());
}

void TestCfConfiguration::headersAndTheRest()
{
    const cf::Configuration read = cf::readConfiguration("H?P?Return-Path: <$g>\n"
                                                         "HReceived: $?sfrom $s $.\n\tby $j\n"
                                                         "Pjunk=-100\nEAGENT=sendmail\nETZ\n"
                                                         "Qslow, P=/var/spool/slow\nXfilter, S=local:/run/f, F=R\n"
                                                         "FEATUER(`msp')\nzzz\n");
    QCOMPARE(read.headers[0].name, u"Return-Path"_s);
    QCOMPARE(read.headers[0].flags, u"P"_s);
    QCOMPARE(read.headers[0].value, u"<$g>"_s);
    QCOMPARE(read.headers[1].name, u"Received"_s);
    QVERIFY(read.headers[1].value.endsWith(u"by $j"_s));
    QCOMPARE(read.precedences.front().value, u"-100"_s);
    QCOMPARE(read.environment[0].value, u"sendmail"_s);
    QCOMPARE(read.environment[1].name, u"TZ"_s);
    QCOMPARE(read.queueGroups.front().name, u"slow"_s);
    QCOMPARE(read.filters.front().value, u"S=local:/run/f, F=R"_s);
    QCOMPARE(read.unexpanded, std::vector<int>{9});
    QCOMPARE(read.unknown, std::vector<int>{10});
    QCOMPARE(read.lines, 10);
}

void TestCfConfiguration::version_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("8.18") << "V10/Berkeley\n"_ba << 10 << u"Berkeley"_s;
    QTest::newRow("8.9") << "V8/Berkeley"_ba << 8 << u"Berkeley"_s;
    QTest::newRow("no vendor") << "V5\n"_ba << 5 << QString();
    QTest::newRow("none") << "DSx\n"_ba << 0 << QString();
    QTest::newRow("no number") << "Vten\n"_ba << 0 << QString();
}

void TestCfConfiguration::version()
{
    QFETCH(const QByteArray, text);
    const cf::Configuration read = cf::readConfiguration(text);
    QTEST(read.level, "level");
    QTEST(read.vendor, "vendor");
}

void TestCfConfiguration::comments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("behind a value") << "V10\nDSmail # the relay\n"_ba << u"mail"_s;
    QTest::newRow("escaped") << "V10\nDSmail\\#1\n"_ba << u"mail#1"_s;
    QTest::newRow("a mailer is no comment") << "V10\nDS$#smtp $: x\n"_ba << u"$#smtp $: x"_s;
    QTest::newRow("level 2 knows none") << "V2\nDSmail # 1\n"_ba << u"mail # 1"_s;
    QTest::newRow("continued behind it") << "V10\nDSmail # the\n\trelay\n"_ba << u"mail\n\trelay"_s;
}

void TestCfConfiguration::comments()
{
    QFETCH(const QByteArray, text);
    QTEST(cf::readConfiguration(text).macro(u"S")->value, "value");
}

void TestCfConfiguration::lineEndsAndEncodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("CRLF") << "V10/Berkeley\r\nDMb\xc3\xbcro\r\n"_ba << u"büro"_s;
    QTest::newRow("Latin-1") << "V10/Berkeley\nDMb\xfcro\n"_ba << u"büro"_s;
    QTest::newRow("no last newline") << "V10/Berkeley\nDMx"_ba << u"x"_s;
    QTest::newRow("NUL ends it") << QByteArray("V10\nDMx\0y\n", 9) << u"x"_s;
}

void TestCfConfiguration::lineEndsAndEncodings()
{
    QFETCH(const QByteArray, text);
    const cf::Configuration read = cf::readConfiguration(text);
    QTEST(read.macro(u"M")->value, "value");
    QCOMPARE(read.macro(u"M")->line, 2);
    QCOMPARE(read.lines, 2);
}

void TestCfConfiguration::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a million blanks") << QByteArray(1'000'000, ' ');
    QTest::newRow("a million continuations") << "CW" + QByteArray("a\n ").repeated(500'000);
    QTest::newRow("a million rulesets") << QByteArray("S1\nR$*\t$1\n").repeated(250'000);
    QTest::newRow("a million names of rulesets") << [] {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += "Sr" + QByteArray::number(i) + "\n";
        return text;
    }();
    QTest::newRow("hashes") << "V10\nDS" + QByteArray(1'000'000, '#');
    QTest::newRow("escaped hashes") << "V10\nDS" + QByteArray("\\# ").repeated(300'000);
    QTest::newRow("commas of a mailer") << "Mx" + QByteArray(1'000'000, ',');
    QTest::newRow("escaped commas of a mailer") << "Mx,A=" + QByteArray("\\,").repeated(500'000);
    QTest::newRow("fields of a mailer") << "Mx" + QByteArray(",A=").repeated(300'000);
    QTest::newRow("brace without end") << "C{" + QByteArray(1'000'000, 'x');
    QTest::newRow("commands without anything") << QByteArray("V\nO\nD\nC\nF\nK\nS\nR\nM\nH\nP\nT\nE\nQ\nX\nL\n"
                                                             "D{\nC{}\nH?\nO \nV/\nF{x\nS=\nO=\nO ="_ba);
    QTest::newRow("every byte") << [] {
        QByteArray text;
        for (int i = 0; i < 256; ++i)
            text += QByteArray(3, static_cast<char>(i)) + "\n";
        return text;
    }();
}

void TestCfConfiguration::hostile()
{
    QFETCH(const QByteArray, text);
    const cf::Configuration read = cf::readConfiguration(text);
    // Every line is accounted for: the last line number that anything names is one of the file's.
    QCOMPARE(read.lines, static_cast<int>(text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1)));
    for (const int line : read.unknown)
        QVERIFY(line >= 1 && line <= read.lines);
}

void TestCfConfiguration::realFile()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty())
        QSKIP("no cf tree (package sendmail-cf) or no GNU m4 on this machine");
    const cf::Compilation made = cf::compileNow("OSTYPE(`bsd4.4')dnl\nFEATURE(`access_db')dnl\n"
                                                "define(`SMART_HOST', `mail.example.com')dnl\n"
                                                "MAILER(`local')dnl\nMAILER(`smtp')dnl\n", *tree);
    const cf::Configuration read = cf::readConfiguration(made.cf);
    QCOMPARE(read.level, 10);
    QCOMPARE(read.vendor, u"Berkeley"_s);
    QCOMPARE(read.unknown, std::vector<int>());
    QCOMPARE(read.unexpanded, std::vector<int>());
    QCOMPARE(read.macro(u"S")->value, u"mail.example.com"_s);
    QVERIFY(read.version().startsWith(u"8."_s));
    QVERIFY(!read.isSubmission());
    QCOMPARE(read.map(u"access")->type, u"hash"_s);
    QVERIFY(read.ruleset(u"canonify")->rules.size() > 20);
    QCOMPARE(read.ruleset(u"canonify")->number, 3);
    QCOMPARE(read.mailer(u"esmtp")->path(), u"[IPC]"_s);
    QVERIFY(read.trustedUsers().contains(u"root"_s));
    QVERIFY(read.option(u"HelpFile"));
}

QTEST_GUILESS_MAIN(TestCfConfiguration)
#include "test_cf_configuration.moc"
