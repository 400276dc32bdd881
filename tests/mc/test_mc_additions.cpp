// SPDX-License-Identifier: MIT
#include "mc/additions.h"
#include "mc/compose.h"
#include "acting_lines.h"
#include "samples/sample.h"

#include <QTest>

using sample::nullClient;
using sample::localAliases;
using sample::mailServer;

using namespace Qt::StringLiterals;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::McFile;

/// What the admin adds stands where it belongs, and nothing else changes.
class TestAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void place_data();
    void place();
    void repeatedIsWrittenOnce();
    void takesTheAnswersPlace_data();
    void takesTheAnswersPlace();
    void omitted_data();
    void omitted();
    void omittedGroup();
    void keepTheirOrder();
    void submitAlone();
    void nothingAddedNothingChanged();
    void causeAndEntry();
};

namespace {

Addition call(AdditionKind kind, const QString &name, const QStringList &arguments = {})
{
    return {.kind = kind, .name = name, .arguments = arguments};
}

Addition raw(const QString &text)
{
    return {.kind = AdditionKind::Raw, .text = text};
}

QByteArrayList linesWith(Answers answers, const std::vector<Addition> &additions)
{
    answers.additions = additions;
    return actingLines(mc::composeSendmailMc(answers));
}

QByteArrayList added(const QByteArrayList &before, const QByteArrayList &after)
{
    QByteArrayList lines;
    for (const QByteArray &line : after) {
        if (!before.contains(line))
            lines += line;
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(answers::Addition)

void TestAdditions::written_data()
{
    QTest::addColumn<Addition>("addition");
    QTest::addColumn<QByteArrayList>("lines");
    using enum AdditionKind;
    QTest::newRow("feature") << call(Feature, u"mailertable"_s)
                             << QByteArrayList{"FEATURE(`mailertable')dnl"};
    QTest::newRow("empty argument") << call(Feature, u"dnsbl"_s, {u"a.example"_s, {}, u"t"_s})
                                    << QByteArrayList{"FEATURE(`dnsbl', `a.example', `', `t')dnl"};
    QTest::newRow("option") << call(Define, u"confMAX_MESSAGE_SIZE"_s, {u"20971520"_s})
                            << QByteArrayList{"define(`confMAX_MESSAGE_SIZE', `20971520')dnl"};
    QTest::newRow("name alone") << call(Define, u"_X_"_s) << QByteArrayList{"define(`_X_')dnl"};
    QTest::newRow("undefine") << call(Undefine, u"ALIAS_FILE"_s)
                              << QByteArrayList{"undefine(`ALIAS_FILE')dnl"};
    QTest::newRow("mailer") << call(Mailer, u"procmail"_s) << QByteArrayList{"MAILER(`procmail')dnl"};
    QTest::newRow("macro") << call(Macro, u"MASQUERADE_EXCEPTION"_s, {u"ftp.example.com"_s})
                           << QByteArrayList{"MASQUERADE_EXCEPTION(`ftp.example.com')dnl"};
    QTest::newRow("section") << raw(u"LOCAL_CONFIG\nO X=`a'\n\nCPfoo\n"_s)
                             << QByteArrayList{"LOCAL_CONFIG", "O X=`a'", "CPfoo"};
    QTest::newRow("other text") << raw(u"ifdef(`X', `FEATURE(a)')dnl Größe"_s)
                                << QByteArrayList{"ifdef(`X', `FEATURE(a)')dnl Gr\xc3\xb6\xc3\x9f"
                                                  "e"};
    Addition latin1 = raw(u"LOCAL_CONFIG\nKx regex \u00e4"_s);
    latin1.latin1 = true;
    QTest::newRow("Latin-1") << latin1 << QByteArrayList{"LOCAL_CONFIG", "Kx regex \xe4"};
}

void TestAdditions::written()
{
    QFETCH(const Addition, addition);
    const Answers answers = mailServer();
    QTEST(added(linesWith(answers, {}), linesWith(answers, {addition})), "lines");
}

void TestAdditions::place_data()
{
    QTest::addColumn<Addition>("addition");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    using enum AdditionKind;
    QTest::newRow("feature before MAILER") << call(Feature, u"mailertable"_s) << "MAILER(`local')dnl"_ba
                                           << "MASQUERADE_AS(`example.com')dnl"_ba;
    QTest::newRow("mailer after the others") << call(Mailer, u"procmail"_s) << ""_ba
                                             << "MAILER(`smtp')dnl"_ba;
    QTest::newRow("section last") << raw(u"LOCAL_RULESETS\nSLocal_x"_s) << ""_ba
                                  << "MAILER(`smtp')dnl"_ba;
    QTest::newRow("domain in the head")
        << call(Macro, u"DOMAIN"_s, {u"generic"_s}) << "FEATURE(`no_default_msa')dnl"_ba
        << "OSTYPE(`debian')dnl"_ba;
}

void TestAdditions::place()
{
    QFETCH(const Addition, addition);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QByteArrayList plain = linesWith(mailServer(), {});
    const QByteArrayList lines = linesWith(mailServer(), {addition});
    const qsizetype at = lines.indexOf(added(plain, lines).first());
    QVERIFY(lines.indexOf(after) >= 0 && lines.indexOf(after) < at);
    QVERIFY(before.isEmpty() || at < lines.indexOf(before));
}

void TestAdditions::repeatedIsWrittenOnce()
{
    const QByteArrayList plain = linesWith(mailServer(), {});
    QCOMPARE(linesWith(mailServer(), {call(AdditionKind::Feature, u"no_default_msa"_s),
                                      call(AdditionKind::Mailer, u"smtp"_s),
                                      call(AdditionKind::Macro, u"MASQUERADE_AS"_s, {u"example.com"_s})}),
             plain);
}

void TestAdditions::takesTheAnswersPlace_data()
{
    QTest::addColumn<Addition>("addition");
    QTest::addColumn<QByteArray>("gone");
    using enum AdditionKind;
    QTest::newRow("masquerade") << call(Macro, u"MASQUERADE_AS"_s, {u"example.org"_s})
                                << "MASQUERADE_AS(`example.com')dnl"_ba;
    QTest::newRow("system") << call(Macro, u"OSTYPE"_s, {u"linux"_s}) << "OSTYPE(`debian')dnl"_ba;
    QTest::newRow("map") << call(Feature, u"access_db"_s, {u"btree /x"_s})
                         << "FEATURE(`access_db', `hash -T<TMPF> -o /etc/mail/access')dnl"_ba;
    QTest::newRow("socket") << call(Macro, u"DAEMON_OPTIONS"_s, {u"Port=smtp, Name=mine, Addr=192.0.2.1"_s})
                            << "DAEMON_OPTIONS(`Name=MTA-v4, Family=inet')dnl"_ba;
}

void TestAdditions::takesTheAnswersPlace()
{
    QFETCH(const Addition, addition);
    QFETCH(const QByteArray, gone);
    const QByteArrayList plain = linesWith(mailServer(), {});
    const QByteArrayList lines = linesWith(mailServer(), {addition});
    QVERIFY(plain.contains(gone));
    QCOMPARE(lines.size(), plain.size());
    QCOMPARE(added(lines, plain), QByteArrayList{gone});
    QCOMPARE(lines.indexOf(added(plain, lines).first()), plain.indexOf(gone));
    // Another port is another socket.
    QCOMPARE(linesWith(mailServer(), {call(AdditionKind::Macro, u"DAEMON_OPTIONS"_s, {u"Port=465, M=s"_s})})
                 .size(),
             plain.size() + 1);
}

void TestAdditions::omitted_data()
{
    QTest::addColumn<Addition>("addition");
    QTest::addColumn<QByteArrayList>("gone");
    const auto row = [](const char *name, Addition addition, const QByteArrayList &gone) {
        addition.omitted = true;
        QTest::newRow(name) << addition << gone;
    };
    using enum AdditionKind;
    row("feature", call(Feature, u"no_default_msa"_s), {"FEATURE(`no_default_msa')dnl"});
    row("macro", call(Macro, u"DAEMON_OPTIONS"_s), {"DAEMON_OPTIONS(`Name=MTA-v4, Family=inet')dnl"});
    row("these arguments", call(Mailer, u"local"_s), {"MAILER(`local')dnl"});
    row("other arguments", call(Macro, u"MASQUERADE_AS"_s, {u"example.org"_s}), {});
    row("what is not there", call(Feature, u"msp"_s), {});
}

void TestAdditions::omitted()
{
    QFETCH(const Addition, addition);
    const QByteArrayList plain = linesWith(mailServer(), {});
    const QByteArrayList lines = linesWith(mailServer(), {addition});
    QTEST(added(lines, plain), "gone");
    QCOMPARE(added(plain, lines), QByteArrayList());
}

void TestAdditions::omittedGroup()
{
    Answers answers = mailServer();
    for (const QString &name : {u"no_default_msa"_s, u"DAEMON_OPTIONS"_s}) {
        const bool isFeature = name == u"no_default_msa";
        answers.additions.push_back(call(isFeature ? AdditionKind::Feature : AdditionKind::Macro, name));
        answers.additions.back().omitted = true;
    }
    const QByteArray text = mc::composeSendmailMc(answers).render({.comments = true, .cfTree = {}}).text;
    QVERIFY2(text.contains("\ndnl\n") && !text.contains("\ndnl\ndnl\n"), text);
}

void TestAdditions::keepTheirOrder()
{
    const auto filter = [](const QString &name) {
        return call(AdditionKind::Macro, u"INPUT_MAIL_FILTER"_s, {name});
    };
    const QByteArrayList lines =
        added(linesWith(nullClient(), {}),
              linesWith(nullClient(), {filter(u"b"_s), filter(u"c"_s), filter(u"a"_s)}));
    QCOMPARE(lines, (QByteArrayList{"INPUT_MAIL_FILTER(`b')dnl", "INPUT_MAIL_FILTER(`c')dnl",
                                    "INPUT_MAIL_FILTER(`a')dnl"}));
}

void TestAdditions::submitAlone()
{
    Answers answers = nullClient();
    const QByteArrayList submit = actingLines(*mc::composeSubmitMc(answers));
    const QByteArrayList sendmail = actingLines(mc::composeSendmailMc(answers));
    answers.additions = {call(AdditionKind::Define, u"confLOG_LEVEL"_s, {u"9"_s})};
    answers.additions.front().file = McFile::Submit;
    QCOMPARE(actingLines(mc::composeSendmailMc(answers)), sendmail);
    QCOMPARE(added(submit, actingLines(*mc::composeSubmitMc(answers))),
             QByteArrayList{"define(`confLOG_LEVEL', `9')dnl"});
}

void TestAdditions::nothingAddedNothingChanged()
{
    for (const Answers &answers : {nullClient(), localAliases(), mailServer()}) {
        const mc::Document document = mc::composeSendmailMc(answers);
        QVERIFY(mc::withAdditions(document, answers, McFile::Sendmail) == document);
    }
}

void TestAdditions::causeAndEntry()
{
    Answers answers = mailServer();
    answers.additions = {call(AdditionKind::Feature, u"allmasquerade"_s),
                         call(AdditionKind::Feature, u"no such"_s),
                         call(AdditionKind::Define, u"SMART_HOST"_s, {u"x"_s}), raw(u"LOCAL_CONFIG\nCwx"_s)};
    QStringList entries;
    const mc::Document document = mc::composeSendmailMc(answers);
    for (const mc::Directive &directive : document.directives()) {
        if (directive.cause == answers::Field::Additions)
            entries += directive.entry;
    }
    entries.sort();
    QCOMPARE(entries, (QStringList{{}, u"LOCAL_CONFIG"_s, u"LOCAL_CONFIG"_s, u"SMART_HOST"_s}));
}

QTEST_APPLESS_MAIN(TestAdditions)
#include "test_mc_additions.moc"
