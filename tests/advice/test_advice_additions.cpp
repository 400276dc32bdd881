// SPDX-License-Identifier: MIT
#include "advice/addition_findings.h"
#include "advice/repair.h"
#include "answers/role_rules.h"
#include "mc/compose.h"
#include "samples/combinations.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::Grade;
using advice::RepairCode;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::Field;
using answers::McFile;
using answers::Release;

namespace {

using sample::with;

Addition feature(const char *name, const QStringList &arguments = {})
{
    return {.kind = AdditionKind::Feature, .name = QString::fromLatin1(name), .arguments = arguments};
}

Addition define(const char *name, const QString &value)
{
    return {.kind = AdditionKind::Define, .name = QString::fromLatin1(name), .arguments = {value}};
}

Addition macro(const char *name, const QString &argument)
{
    return {.kind = AdditionKind::Macro, .name = QString::fromLatin1(name), .arguments = {argument}};
}

Addition without(AdditionKind kind, const char *name)
{
    return {.kind = kind, .name = QString::fromLatin1(name), .omitted = true};
}

/// A mail server of this release with these.
Answers server(std::vector<Addition> additions, Release release = answers::newestRelease)
{
    Answers answers = sample::mailServer();
    answers.server.mayRelay.clear(); // it would bring access_db
    answers.host.release = release;
    answers.additions = std::move(additions);
    return answers;
}

std::vector<Finding> findingsOf(const Answers &answers)
{
    const mc::Document document = mc::composeSendmailMc(answers);
    std::vector<Finding> findings =
        advice::fromAdditions(answers, advice::GeneratedFile::SendmailMc, document, document.render({}));
    if (const auto submit = mc::composeSubmitMc(answers))
        advice::addNew(findings, advice::fromAdditions(answers, advice::GeneratedFile::SubmitMc, *submit,
                                                       submit->render({})));
    return findings;
}

} // namespace

/// Findings about what was added and left out, and their repairs.
class TestAdviceAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void nothing_data();
    void nothing();
    void standsAtItsLine();
    void sameTwiceIsTheSecond();
    void argumentTooMany();
    void aStaleFindingRepairsNothing();
};

void TestAdviceAdditions::finds_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<int>("addition");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::optional<RepairCode>>("repair");
    QTest::addColumn<std::vector<Addition>>("repaired");
    const auto row = [](const char *name, const Answers &answers, Code code, Grade grade, int addition,
                        const QStringList &arguments, std::optional<RepairCode> repair,
                        const std::vector<Addition> &repaired = {}) {
        QTest::newRow(name) << answers << code << grade << addition << arguments << repair << repaired;
    };
    const Addition blocklist = feature("blocklist_recipients");
    row("a missing need", server({blocklist}), Code::DirectiveMissing, Grade::Warning, 0,
        {u"blocklist_recipients"_s, u"access_db"_s}, RepairCode::AddDirective, {blocklist, feature("access_db")});
    row("an argument's need", server({feature("delay_checks", {u"friend"_s})}), Code::DirectiveMissing, Grade::Warning,
        0, {u"delay_checks"_s, u"access_db"_s}, RepairCode::AddDirective,
        {feature("delay_checks", {u"friend"_s}), feature("access_db")});
    row("a need that wants an argument", server({feature("preserve_luser_host")}), Code::DirectiveMissing,
        Grade::Warning, 0, {u"preserve_luser_host"_s, u"LUSER_RELAY"_s}, std::nullopt);
    row("two that exclude each other", server({feature("local_lmtp"), feature("local_procmail")}),
        Code::DirectivesExclude, Grade::Warning, 1, {u"local_procmail"_s, u"local_lmtp"_s},
        RepairCode::RemoveDirective, {feature("local_lmtp")});
    row("a feature too new", server({feature("greet_pause", {u"5000"_s})}, {8, 12}), Code::NotInRelease, Grade::Error,
        0, {u"greet_pause"_s, u"8.13"_s, u"8.12"_s}, RepairCode::RemoveDirective);
    row("an option too new", server({define("confTLS_SRV_OPTIONS", u"V"_s)}, {8, 11}), Code::NotInRelease,
        Grade::Warning, 0, {u"confTLS_SRV_OPTIONS"_s, u"8.12"_s, u"8.11"_s}, RepairCode::RemoveDirective);
    row("an old name", server({feature("access_db"), feature("blacklist_recipients")}), Code::Deprecated, Grade::Note,
        1, {u"blacklist_recipients"_s, u"blocklist_recipients"_s}, RepairCode::RenameDirective,
        {feature("access_db"), blocklist});
    row("gone, and replaced by another with the same argument", server({feature("rbl", {u"rbl.example.com"_s})}),
        Code::Deprecated, Grade::Error, 0, {u"rbl"_s, u"dnsbl"_s}, RepairCode::RenameDirective,
        {feature("dnsbl", {u"rbl.example.com"_s})});
    row("said twice", server({feature("redirect"), feature("redirect")}), Code::RepeatedUselessly, Grade::Note, 1,
        {u"redirect"_s, u"redirect"_s}, RepairCode::RemoveDirective, {feature("redirect")});
    row("said by the answers", server({feature("no_default_msa")}), Code::RepeatedUselessly, Grade::Note, 0,
        {u"no_default_msa"_s, u"no_default_msa"_s}, RepairCode::RemoveDirective);
    row("no number", server({define("confMAX_MESSAGE_SIZE", u"much"_s)}), Code::BadArgument, Grade::Error, 0,
        {u"confMAX_MESSAGE_SIZE"_s, u"0"_s, u"4"_s}, std::nullopt);
    row("no argument", server({feature("dnsbl")}), Code::BadArgument, Grade::Error, 0,
        {u"dnsbl"_s, u"0"_s, u"0"_s}, std::nullopt);
    row("a daemon's line without a daemon",
        with(sample::nullClient(), [](Answers &a) { a.additions = {macro("DAEMON_OPTIONS", u"Port=2525"_s)}; }),
        Code::NoDaemonForIt, Grade::Warning, 0, {u"DAEMON_OPTIONS"_s}, RepairCode::RemoveDirective);
    row("what a feature needs is left out", server({without(AdditionKind::Macro, "MASQUERADE_AS")}),
        Code::DirectiveMissing, Grade::Warning, 0, {u"masquerade_envelope"_s, u"MASQUERADE_AS"_s, u"genericstable"_s},
        RepairCode::PutBack);
}

void TestAdviceAdditions::finds()
{
    QFETCH(Answers, answers);
    QFETCH(Code, code);
    QFETCH(Grade, grade);
    QFETCH(int, addition);
    QFETCH(QStringList, arguments);
    QFETCH(std::optional<RepairCode>, repair);
    QFETCH(std::vector<Addition>, repaired);
    const auto findings = findingsOf(answers);
    const auto found = std::ranges::find_if(findings, [&](const Finding &finding) {
        return finding.code == code && finding.arguments == arguments;
    });
    QVERIFY(found != findings.end());
    QVERIFY(found->grade == grade);
    QCOMPARE(found->addition, addition);
    QVERIFY(found->field == Field::Additions);
    const auto proposed = advice::repairFor(*found, answers);
    QCOMPARE(proposed.has_value(), repair.has_value());
    if (!repair)
        return;
    QVERIFY(proposed->code == *repair);
    QVERIFY(proposed->answers.additions == repaired);
    QVERIFY(!std::ranges::contains(findingsOf(proposed->answers), code, &Finding::code));
}

void TestAdviceAdditions::nothing_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::newRow("no additions") << server({});
    QTest::newRow("the need is there") << server({feature("access_db"), feature("blocklist_recipients")});
    QTest::newRow("the need is there, below") << server({feature("blocklist_recipients"), feature("access_db")});
    QTest::newRow("one of the two") << server({feature("local_procmail")});
    QTest::newRow("just in time") << server({feature("greet_pause", {u"5000"_s})}, {8, 13});
    QTest::newRow("the old name in its time")
        << server({feature("access_db"), feature("blacklist_recipients")}, {8, 15});
    QTest::newRow("right values")
        << server({define("confMAX_MESSAGE_SIZE", u"20971520"_s), define("confTO_QUEUERETURN", u"3d"_s)});
    QTest::newRow("said otherwise than by the answers") << server({macro("MASQUERADE_AS", u"example.net"_s)});
    QTest::newRow("nothing defined")
        << server({{.kind = AdditionKind::Undefine, .name = u"confSAFE_FILE_ENV"_s}});
    QTest::newRow("values that m4 and sendmail expand")
        << server({define("confSERVER_KEY", u"CERT_DIR/key.pem"_s), define("confDOMAIN_NAME", u"$w.example.com"_s)});
    QTest::newRow("a daemon's line with a daemon") << server({macro("DAEMON_OPTIONS", u"Port=2525, Name=Other"_s)});
    QTest::newRow("left out without harm") << server({without(AdditionKind::Feature, "always_add_domain")});
    QTest::newRow("what the catalogue does not know") << server({macro("OF_OUR_OWN", u"x"_s)});
}

void TestAdviceAdditions::nothing()
{
    QFETCH(Answers, answers);
    QStringList found;
    for (const Finding &finding : findingsOf(answers))
        found += QString::number(static_cast<int>(finding.code)) + u' ' + finding.arguments.join(u' ');
    QCOMPARE(found, QStringList());
}

void TestAdviceAdditions::standsAtItsLine()
{
    const Answers answers = server({feature("redirect"), feature("blocklist_recipients")});
    const auto findings = findingsOf(answers);
    QCOMPARE(findings.size(), 1u);
    QVERIFY(findings.front().place.has_value());
    const QByteArray text = mc::composeSendmailMc(answers).render({}).text;
    QCOMPARE(text.split('\n').value(findings.front().place->line - 1), "FEATURE(`blocklist_recipients')dnl");
}

void TestAdviceAdditions::sameTwiceIsTheSecond()
{
    const Answers answers =
        server({feature("dnsbl", {u"a.example.com"_s}), feature("redirect"), feature("dnsbl", {u"a.example.com"_s})});
    const auto findings = findingsOf(answers);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings.front().addition, 2);
}

void TestAdviceAdditions::argumentTooMany()
{
    const Answers answers = server({feature("redirect", {u"x"_s, u"y"_s})});
    const auto findings = findingsOf(answers);
    QVERIFY(!findings.empty());
    QVERIFY(findings.front().code == Code::BadArgument);
    const auto repair = advice::repairFor(findings.front(), answers);
    QVERIFY(repair && repair->code == RepairCode::DropArguments);
    QVERIFY(repair->answers.additions == std::vector{feature("redirect")});
}

void TestAdviceAdditions::aStaleFindingRepairsNothing()
{
    const auto findings = findingsOf(server({feature("redirect"), feature("redirect")}));
    QCOMPARE(findings.size(), 1u);
    QVERIFY(!advice::repairFor(findings.front(), server({feature("redirect")})));
    QVERIFY(!advice::repairFor(findings.front(), server({feature("redirect"), feature("nocanonify")})));
}

QTEST_APPLESS_MAIN(TestAdviceAdditions)
#include "test_advice_additions.moc"
