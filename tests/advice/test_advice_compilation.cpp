// SPDX-License-Identifier: MIT
#include "advice/finding.h"
#include "samples/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::GeneratedFile;
using advice::Grade;
using advice::Place;
using answers::Field;
using cf::Compilation;
using mc::Directive;
using mc::Form;

/// What m4 says is put at the line that it is about. No m4 runs here: the messages are given.
class TestAdviceCompilation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void oldRelease_data();
    void oldRelease();
    void unexpanded();
    void status_data();
    void status();
    void failureBesideMessages();
    void approximation();
};

namespace {

constexpr auto mcFile = GeneratedFile::SendmailMc;

cf::Tree treeOf(const QString &version)
{
    return {u"/usr/share/sendmail/cf"_s, version, *answers::parseRelease(version)};
}

mc::Document document()
{
    mc::Document document;
    document.append({Form::Comment, {}, {u"about nullclient"_s}, {}, Field::Role});
    document.append({Form::Call, u"OSTYPE"_s, {u"debian"_s}, u"OSTYPE"_s, Field::Platform});
    document.append({Form::Call, u"define"_s, {u"confDAEMON_OPTIONS"_s, u"Addr=127.0.0.1"_s}, u"confDAEMON_OPTIONS"_s,
                     Field::Listen});
    document.append({Form::Call, u"FEATURE"_s, {u"allmasquerade"_s}, u"allmasquerade"_s, Field::MasqueradeRecipients});
    document.append({Form::Call, u"MASQUERADE_AS"_s, {u"example.com"_s}, u"MASQUERADE_AS"_s, Field::MasqueradeDomain});
    document.append({Form::Call, u"MAILER"_s, {u"local"_s}, u"local"_s, Field::Role});
    document.append({Form::Raw, {}, {u"LOCAL_THING(`x')"_s}, u"LOCAL_CONFIG"_s, Field::AcceptedDomains});
    return document;
}

// Two lines for each directive, the first as if a comment stood there: directive i is on line 2 i + 2.
mc::RenderedDocument rendered()
{
    mc::RenderedDocument result;
    for (int i = 0; i < 7; ++i) {
        result.directiveOf.insert(result.directiveOf.end(), 2, i);
        result.text += "dnl\nline\n";
    }
    return result;
}

std::vector<Finding> judge(const Compilation &compilation, const answers::Answers &answers = sample::nullClient(),
                           const QString &treeVersion = u"8.18.1"_s)
{
    return advice::fromCompilation(answers, mcFile, document(), rendered(), compilation, treeOf(treeVersion));
}

Compilation done(const QByteArray &messages, const QByteArray &cf = "V10/Berkeley\n")
{
    return {Compilation::Status::Done, cf, messages, {}};
}

} // namespace

void TestAdviceCompilation::places_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("line");
    QTest::addColumn<std::optional<Field>>("field");
    QTest::addColumn<Grade>("grade");
    using Cause = std::optional<Field>;

    QTest::newRow("m4's own line") << QByteArray("m4:stdin:10: bad\n") << 10 << Cause(Field::MasqueradeDomain)
                                   << Grade::Error;
    QTest::newRow("m4's own line, a comment's") << QByteArray("m4:stdin:7: bad\n") << 7
                                                << Cause(Field::MasqueradeRecipients) << Grade::Error;
    QTest::newRow("a line that is not there") << QByteArray("m4:stdin:99: bad\n") << 0 << Cause() << Grade::Error;
    QTest::newRow("a line of the tree") << QByteArray("m4:/x/m4/proto.m4:2: bad\n") << 0 << Cause() << Grade::Error;
    QTest::newRow("names a feature") << QByteArray("*** ERROR: FEATURE(allmasquerade) must be before …\n") << 8
                                     << Cause(Field::MasqueradeRecipients) << Grade::Error;
    QTest::newRow("names a mailer, too")
        << QByteArray("*** MAILER(`local') must appear after FEATURE(`allmasquerade')") << 8
        << Cause(Field::MasqueradeRecipients) << Grade::Error;
    QTest::newRow("names a mailer alone") << QByteArray("*** ERROR: MAILER(local) already included\n") << 12
                                          << Cause(Field::Role) << Grade::Error;
    QTest::newRow("names a macro") << QByteArray("WARNING: MASQUERADE_AS is strange\n") << 10
                                   << Cause(Field::MasqueradeDomain) << Grade::Warning;
    QTest::newRow("names an option") << QByteArray("*** confDAEMON_OPTIONS is obsolete.\n    Use another.\n") << 6
                                     << Cause(Field::Listen) << Grade::Error;
    QTest::newRow("part of a word is no name") << QByteArray("*** ERROR: allmasquerades localhost\n") << 0 << Cause()
                                               << Grade::Error;
    QTest::newRow("a comment is not to blame") << QByteArray("*** ERROR: FEATURE(nullclient) …\n") << 0 << Cause()
                                               << Grade::Error;
    QTest::newRow("names nothing") << QByteArray("Something is wrong\n") << 0 << Cause() << Grade::Error;
}

void TestAdviceCompilation::places()
{
    QFETCH(QByteArray, message);
    QFETCH(int, line);
    QFETCH(std::optional<Field>, field);
    QFETCH(Grade, grade);

    const auto findings = judge(done(message));

    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, Code::M4Message);
    QCOMPARE(findings.front().grade, grade);
    QCOMPARE(findings.front().place->line, line);
    QCOMPARE(findings.front().place->file, mcFile);
    QVERIFY(findings.front().field == field);
    QCOMPARE(findings.front().arguments.size(), 1);
}

void TestAdviceCompilation::oldRelease_data()
{
    QTest::addColumn<answers::Release>("target");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Grade>("grade");
    QTest::newRow("8.9 on 8.18") << answers::Release{8, 9} << u"8.18.1"_s << Code::OldReleaseMessage << Grade::Note;
    QTest::newRow("8.9 on 8.10") << answers::Release{8, 9} << u"8.10.2"_s << Code::OldReleaseMessage << Grade::Note;
    QTest::newRow("8.10 on 8.18") << answers::Release{8, 10} << u"8.18.1"_s << Code::M4Message << Grade::Warning;
    QTest::newRow("8.9 on 8.9") << answers::Release{8, 9} << u"8.9.3"_s << Code::M4Message << Grade::Warning;
}

void TestAdviceCompilation::oldRelease()
{
    QFETCH(answers::Release, target);
    QFETCH(QString, tree);
    QFETCH(Code, code);
    QFETCH(Grade, grade);
    answers::Answers answers = sample::nullClient();
    answers.host.release = target;

    const auto findings =
        judge(done("WARNING: `confDAEMON_OPTIONS' is no longer valid.\n\tUse `DAEMON_OPTIONS()'; see cf/README.\n"),
              answers, tree);

    QCOMPARE(findings.front().code, code);
    QCOMPARE(findings.front().grade, grade);
    QVERIFY((findings.front().place == Place{mcFile, 6}));
    if (code == Code::OldReleaseMessage) {
        QCOMPARE(findings.front().arguments.mid(1), (QStringList{answers::toString(target), tree}));
    }
    QVERIFY(!advice::hasError(findings));
}

void TestAdviceCompilation::unexpanded()
{
    const auto findings = judge(done({}, "V10/Berkeley\nMASQUERADE_AS(x)\n\nLOCAL_THING(x)\nFEATUER(y)\n"));
    QCOMPARE(findings.size(), std::size_t(3));
    for (const Finding &finding : findings) {
        QCOMPARE(finding.code, Code::Unexpanded);
        QCOMPARE(finding.grade, Grade::Error);
    }
    QVERIFY((findings[0].place == Place{mcFile, 10}));
    QCOMPARE(findings[0].arguments, QStringList{u"MASQUERADE_AS"_s});
    QVERIFY((findings[1].place == Place{mcFile, 14}));
    QCOMPARE(findings[1].field.value(), Field::AcceptedDomains);
    // Not from our directives: where it stands in the .cf.
    QVERIFY((findings[2].place == Place{GeneratedFile::SendmailCf, 5}));
    QVERIFY(!findings[2].field);
}

void TestAdviceCompilation::status_data()
{
    QTest::addColumn<Compilation::Status>("status");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<Finding>("expected");
    const Place whole{mcFile, 0};
    QTest::newRow("no m4") << Compilation::Status::M4Missing << QByteArray()
                           << Finding{Code::M4NotInstalled, Grade::Note, {}, {}, {}};
    QTest::newRow("timed out") << Compilation::Status::TimedOut << QByteArray()
                               << Finding{Code::M4TimedOut, Grade::Error, {}, whole, {u"2"_s}};
    QTest::newRow("failed in silence") << Compilation::Status::Failed << QByteArray()
                                       << Finding{Code::M4Failed, Grade::Error, {}, whole, {QString()}};
    QTest::newRow("failed, memory") << Compilation::Status::Failed << QByteArray("m4: memory exhausted\n")
                                    << Finding{Code::M4Failed, Grade::Error, {}, whole, {u"memory exhausted"_s}};
    QTest::newRow("failed at a line")
        << Compilation::Status::Failed << QByteArray("m4:stdin:8: cannot open `x': No such file or directory\n")
        << Finding{Code::M4Failed, Grade::Error, Field::MasqueradeRecipients, Place{mcFile, 8},
                   {u"cannot open `x': No such file or directory"_s}};
}

void TestAdviceCompilation::status()
{
    QFETCH(Compilation::Status, status);
    QFETCH(QByteArray, messages);
    QFETCH(Finding, expected);
    // A tree of another release adds nothing where there is no .cf.
    const auto findings = judge({status, {}, messages, {}}, sample::nullClient(), u"8.12.11"_s);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings.front() == expected);
}

void TestAdviceCompilation::failureBesideMessages()
{
    const auto findings =
        judge({Compilation::Status::Failed, {}, "WARNING: first\nm4:stdin:4: cannot open `x'\n", {}});
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].code, Code::M4Failed);
    QCOMPARE(findings[1].code, Code::M4Message);
    QCOMPARE(findings[1].arguments, QStringList{u"first"_s});
}

void TestAdviceCompilation::approximation()
{
    QVERIFY(judge(done({})).empty());
    const auto findings = judge(done({}), sample::nullClient(), u"8.17.2"_s);
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY((findings.front()
             == Finding{Code::Approximation, Grade::Note, Field::Release, Place{GeneratedFile::SendmailCf, 0},
                        {u"8.18"_s, u"8.17.2"_s}}));
}

QTEST_GUILESS_MAIN(TestAdviceCompilation)
#include "test_advice_compilation.moc"
