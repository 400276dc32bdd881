// SPDX-License-Identifier: MIT
#include "answers/changed_fields.h"
#include "answers/json.h"
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "cf/compiler.h"
#include "mc/read_answers.h"
#include "mc_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::Field;

Q_DECLARE_METATYPE(answers::Addition)
Q_DECLARE_METATYPE(mc::ReadingLoss)

/// What is opened comes out the same, or it is said what does not.
class TestReadAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installedFiles_data();
    void installedFiles();
    void countOfInstalledFiles();
    void writtenFilesGiveTheirAnswers();
    void understood_data();
    void understood();
    void kept_data();
    void kept();
    void omitted();
    void losses_data();
    void losses();
    void surviveTheAnswersFile();

private:
    int m_equal = 0;
    QByteArrayList m_named;
};

namespace {

/// What a program reads of a .cf: no comments, no blank lines.
QByteArrayList actingCf(const QByteArray &cf)
{
    QByteArrayList lines = cf.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.trimmed().isEmpty() || line.startsWith('#'); });
    return lines;
}

QByteArrayList withoutPlaces(const QByteArray &messages)
{
    QByteArrayList lines = messages.split('\n');
    for (QByteArray &line : lines)
        line = line.mid(line.indexOf(": ") + 1);
    std::ranges::sort(lines);
    return lines;
}

bool isSubmit(const QByteArray &mc)
{
    return mc.contains("FEATURE(`msp'");
}

mc::Reading read(const QByteArray &mc)
{
    mc::Sources sources;
    (isSubmit(mc) ? sources.submit : sources.sendmail) = mc::readSource(mc);
    return mc::readAnswers(sources, answers::suggestedAnswers(u"web01.example.com"_s));
}

QByteArray composed(const Answers &answers, bool submit)
{
    const mc::Document document =
        submit ? mc::composeSubmitMc(answers).value_or(mc::Document()) : mc::composeSendmailMc(answers);
    return document.render({.comments = false, .cfTree = cf::findTree()->path}).text;
}

bool changesCf(const mc::ReadingLoss &loss)
{
    return loss.loss == mc::Loss::Order || loss.loss == mc::Loss::Unbalanced ||
           loss.loss == mc::Loss::Unreadable;
}

/// Fields that the .mc files of these answers say nothing about.
bool isUnsaid(Field field, const mc_files::Written &file)
{
    if (field == Field::RootAlias || field == Field::PostmasterAlias || field == Field::Aliases)
        return true;
    if (field == Field::MayRelay || field == Field::Additions) // clients stand in the access map
        return file.answers.role == answers::Role::MailServer;
    if (field == Field::Listen && file.submit.isEmpty()) // a null client's sendmail.mc is the same for both
        return file.answers.role == answers::Role::NullClient;
    return answers::choiceFor(field, file.answers) != answers::Choice::Free;
}

} // namespace

void TestReadAnswers::installedFiles_data()
{
    QTest::addColumn<QByteArray>("mc");
    for (const auto &[name, content] : mc_files::installed()) {
        // Debian's include files that only its own hosts have: without them m4 would end before the .cf.
        QByteArray mc = content;
        QTest::newRow(name.constData()) << mc.replace("\ninclude(`/etc/mail/", "\nsinclude(`/etc/mail/");
    }
}

void TestReadAnswers::installedFiles()
{
    QFETCH(const QByteArray, mc);
    const auto tree = cf::findTree();
    if (!tree)
        QSKIP("no cf tree");
    const mc::Reading reading = read(mc);
    const cf::Compilation before = cf::compileNow(mc, *tree);
    const cf::Compilation after = cf::compileNow(composed(reading.answers, isSubmit(mc)), *tree);
    QVERIFY(before.cf.size() > 10'000);
    QCOMPARE(withoutPlaces(after.messages), withoutPlaces(before.messages));
    const bool isNamed = std::ranges::any_of(reading.losses, changesCf);
    if (actingCf(after.cf) == actingCf(before.cf))
        ++m_equal;
    else
        m_named += QTest::currentDataTag();
    QVERIFY2(actingCf(after.cf) == actingCf(before.cf) || isNamed, "the .cf differs without a word");
}

/// The Berkeley files define an option below MAILER, which looks at it.
void TestReadAnswers::countOfInstalledFiles()
{
    if (!cf::findTree())
        QSKIP("no cf tree");
    qInfo("installed .mc files: the same .cf for %d, a named difference for %lld: %s", m_equal,
          static_cast<long long>(m_named.size()), m_named.join(", ").constData());
    QCOMPARE(m_named, (QByteArrayList{"cf/mail.cs.mc", "cf/mail.eecs.mc", "cf/ucbvax.mc"}));
    QVERIFY(m_equal > 30);
}

void TestReadAnswers::writtenFilesGiveTheirAnswers()
{
    int count = 0;
    for (const auto &file : mc_files::writtenByWizard()) {
        mc::Sources sources{.sendmail = mc::readSource(file.sendmail), .submit = {}};
        if (!file.submit.isEmpty())
            sources.submit = mc::readSource(file.submit);
        const mc::Reading reading =
            mc::readAnswers(sources, answers::suggestedAnswers(u"other.example.org"_s));
        const std::vector<Field> unsaid = answers::changedFields(file.answers, reading.answers);
        for (const Field field : unsaid)
            QVERIFY2(isUnsaid(field, file),
                     QByteArray(file.name + ": " + answers::nameOf(field).path.data()));
        const auto again = mc_files::written(reading.answers, {});
        QByteArrayList before = QByteArray(file.sendmail + file.submit).split('\n');
        QByteArrayList after = QByteArray(again.sendmail + again.submit).split('\n');
        if (!unsaid.empty()) { // a note above a line speaks of the answer that the line does not say
            before.removeIf([](const QByteArray &line) { return line.startsWith("dnl"); });
            after.removeIf([](const QByteArray &line) { return line.startsWith("dnl"); });
        }
        if (file.answers.role == answers::Role::MailServer) { // access_db moves: it is an addition now
            std::ranges::sort(before);
            std::ranges::sort(after);
        }
        QVERIFY2(before == after, QByteArray(file.name + '\n' + again.sendmail + file.sendmail));
        QCOMPARE(reading.omitted, 0);
        ++count;
    }
    qInfo("%d pairs of the wizard's files gave their answers back", count);
    QVERIFY(count > 1000);
}

void TestReadAnswers::understood_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<Answers>("expected");
    const Answers base = answers::suggestedAnswers(u"web01.example.com"_s);
    const auto row = [&](const char *name, const QByteArray &mc, auto change) {
        Answers answers = base;
        answers.masquerade = {};
        answers.role = answers::Role::LocalAliases;
        answers.listening.where = answers::Listen::Network;
        change(answers);
        QTest::newRow(name) << mc << answers;
    };
    row("null client", "OSTYPE(linux)dnl\nFEATURE(`nullclient', `mail.example.com')\n", [](Answers &a) {
        a.role = answers::Role::NullClient;
        a.listening.where = answers::Listen::None;
        a.relay.address = u"mail.example.com"_s;
        a.host.platform = answers::Platform::RedHat;
    });
    row("smart host",
        "OSTYPE(linux)\ndefine(`SMART_HOST', [192.0.2.1])\ndefine(`RELAY_MAILER_ARGS', `TCP $h 587')\n"
        "DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')\nMAILER(smtp)\n",
        [](Answers &a) {
            a.relay.address = u"[192.0.2.1]:587"_s;
            a.listening.where = answers::Listen::Loopback;
            a.host.platform = answers::Platform::RedHat;
            a.masquerade.alwaysAddDomain = false;
        });
    row("masquerade",
        "OSTYPE(`solaris8')\nMASQUERADE_AS(example.net)dnl\nMASQUERADE_DOMAIN(`example.org')\n"
        "EXPOSED_USER(`root')EXPOSED_USER(ops)\nFEATURE(masquerade_envelope)\nFEATURE(`always_add_domain')",
        [](Answers &a) {
            a.host.platform = answers::Platform::Solaris;
            a.masquerade.domain = u"example.net"_s;
            a.masquerade.recipients = false;
            a.masquerade.furtherDomains = {u"example.org"_s};
            a.masquerade.exposedUsers = {u"root"_s, u"ops"_s};
        });
    row("mail server",
        "OSTYPE(freebsd6)\nFEATURE(no_default_msa)\nDAEMON_OPTIONS(`Name=MTA-v4, Family=inet')\n"
        "LOCAL_DOMAIN(`example.com')\nLOCAL_DOMAIN(example.org)\nRELAY_DOMAIN(`example.com')\n",
        [](Answers &a) {
            a.role = answers::Role::MailServer;
            a.host.platform = answers::Platform::FreeBsd;
            a.listening.where = answers::Listen::Network;
            a.server.acceptedDomains = {u"example.com"_s, u"example.org"_s};
            a.server.mayRelay = {u"example.com"_s};
            a.masquerade.alwaysAddDomain = false;
        });
    row("sockets of one's own",
        "OSTYPE(linux)\nFEATURE(`always_add_domain')\n"
        "DAEMON_OPTIONS(`Port=smtp,Addr=127.0.0.1, Name=MTA')\n"
        "DAEMON_OPTIONS(`Family=inet6, Port=submission, A=::1, M=Ea')\n",
        [](Answers &a) {
            a.host.platform = answers::Platform::RedHat;
            a.listening = {answers::Listen::Loopback, true, true};
        });
    row("host name",
        "define(`confDOMAIN_NAME', `mx.example.net')dnl\nFEATURE(`always_add_domain')\nOSTYPE(debian)",
        [](Answers &a) { a.host.name = u"mx.example.net"_s; });
}

void TestReadAnswers::understood()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const Answers, expected);
    Answers answers = read(mc).answers;
    answers.additions.clear();
    for (const Field field : answers::changedFields(expected, answers))
        QFAIL(answers::nameOf(field).path.data());
}

void TestReadAnswers::kept_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<Addition>("addition");
    const auto row = [](const char *name, const QByteArray &mc, const Addition &addition) {
        QTest::newRow(name) << mc << addition;
    };
    using enum AdditionKind;
    row("feature", "FEATURE(mailertable,`hash -o /x')dnl\n",
        {.kind = Feature, .name = u"mailertable"_s, .arguments = {u"hash -o /x"_s}});
    row("option", "define(`confLOG_LEVEL',14)\n",
        {.kind = Define, .name = u"confLOG_LEVEL"_s, .arguments = {u"14"_s}});
    row("relay with a mailer", "define(`SMART_HOST', `esmtp:[x.example.com]')\n",
        {.kind = Define, .name = u"SMART_HOST"_s, .arguments = {u"esmtp:[x.example.com]"_s}});
    row("include", "include(`/etc/mail/x.m4')dnl\n",
        {.kind = Macro, .name = u"include"_s, .arguments = {u"/etc/mail/x.m4"_s}});
    row("nested quotes", "define(`confX', ``a, b'')dnl y\n",
        {.kind = Raw, .text = u"define(`confX', ``a, b'')dnl y\n"_s});
    row("own macro", "define(`MY', `linux')dnl\nOSTYPE(MY)dnl\n",
        {.kind = Raw, .text = u"OSTYPE(MY)dnl\n"_s});
    row("marker", "@@MASQ@@\n", {.kind = Raw, .text = u"@@MASQ@@\n"_s});
    row("marker as a value", "MASQUERADE_AS(`{{ domain }}')dnl\n",
        {.kind = Macro, .name = u"MASQUERADE_AS"_s, .arguments = {u"{{ domain }}"_s}});
    row("conditional", "ifdef(`X', `FEATURE(a)')dnl\n",
        {.kind = Raw, .text = u"ifdef(`X', `FEATURE(a)')dnl\n"_s});
    row("section", "LOCAL_CONFIG\r\nCPa\r\n\r\n# b\r\n",
        {.kind = Raw, .text = u"LOCAL_CONFIG\nCPa\n\n# b\n"_s});
    row("UTF-8", "LOCAL_CONFIG\n# gr\xc3\xbc\n", {.kind = Raw, .text = u"LOCAL_CONFIG\n# grü\n"_s});
    Addition latin1{.kind = Raw, .text = u"LOCAL_CONFIG\nKx regex ü\n"_s};
    latin1.latin1 = true;
    row("Latin-1", "LOCAL_CONFIG\nKx regex \xfc\n", latin1);
}

void TestReadAnswers::kept()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const Addition, addition);
    const mc::Reading reading = read(mc);
    QVERIFY2(std::ranges::contains(reading.answers.additions, addition), answers::toJson(reading.answers));
}

/// What the wizard would write of its own accord and the file does not have.
void TestReadAnswers::omitted()
{
    const mc::Reading reading = read("OSTYPE(`debian')dnl\nMAILER(`local')dnl\n");
    QStringList names;
    for (const Addition &addition : reading.answers.additions) {
        if (addition.omitted)
            names += addition.name;
    }
    for (const QString &name : {u"no_default_msa"_s, u"DAEMON_OPTIONS"_s, u"smtp"_s, u"DOMAIN"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY(!names.contains(u"local"_s) && !names.contains(u"OSTYPE"_s));
    QCOMPARE(reading.omitted, names.size());
    const mc::Document document = mc::composeSendmailMc(reading.answers);
    QVERIFY(!document.render({}).text.contains("no_default_msa"));
}

void TestReadAnswers::losses_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<mc::ReadingLoss>("loss");
    const auto row = [](const char *name, const QByteArray &mc, mc::Loss loss, int line,
                        const QStringList &arguments) {
        QTest::newRow(name) << mc << mc::ReadingLoss{loss, answers::McFile::Sendmail, line, arguments};
    };
    row("comments", "MAILER(a)\ndnl b\ndnl c\n", mc::Loss::Comments, 2, {u"2"_s});
    row("line endings", "MAILER(a)\nMAILER(b)\r\n", mc::Loss::LineEndings, 2, {});
    row("unbalanced", "MAILER(a)\ndefine(`b'\nMAILER(c)", mc::Loss::Unbalanced, 2, {});
    row("NUL", QByteArray("MAILER(a)\n\nLOCAL_CONFIG\nC\0\n", 26), mc::Loss::Unreadable, 4, {u"U+0000"_s});
    row("order", "OSTYPE(a)\nMAILER(b)\ndefine(`confX', `c')\n", mc::Loss::Order, 3,
        {u"confX"_s, u"MAILER"_s});
}

void TestReadAnswers::losses()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const mc::ReadingLoss, loss);
    const std::vector<mc::ReadingLoss> losses = read(mc).losses;
    QCOMPARE(losses.size(), 1U);
    QVERIFY(losses.front() == loss);
}

void TestReadAnswers::surviveTheAnswersFile()
{
    for (const auto &[name, content] : mc_files::installed()) {
        const Answers answers = read(content).answers;
        const auto again = answers::fromJson(answers::toJson(answers));
        QVERIFY2(again && *again == answers, name.constData());
        for (const answers::Problem &problem : answers::validate(answers))
            QVERIFY2(problem.field != Field::Additions, name.constData());
    }
}

QTEST_GUILESS_MAIN(TestReadAnswers)
#include "test_mc_read_answers.moc"
