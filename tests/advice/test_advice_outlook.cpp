// SPDX-License-Identifier: MIT
#include "advice/addition_findings.h"
#include "advice/consequences.h"
#include "advice/repair.h"
#include "answers/names.h"
#include "answers/role_rules.h"
#include "cf/compiler.h"
#include "mc/compose.h"
#include "samples/combinations.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::Outlook;
using advice::Topic;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::Listen;
using answers::McFile;
using answers::Role;

namespace {

using sample::with;

Addition call(AdditionKind kind, const char *name, const QStringList &arguments = {})
{
    return {.kind = kind, .name = QString::fromLatin1(name), .arguments = arguments};
}

Addition without(AdditionKind kind, const char *name)
{
    return {.kind = kind, .name = QString::fromLatin1(name), .omitted = true};
}

Answers withAdditions(Answers answers, std::vector<Addition> additions)
{
    answers.additions = std::move(additions);
    return answers;
}

QStringList textsOf(const std::vector<advice::OpenedSocket> &sockets)
{
    QStringList texts;
    for (const advice::OpenedSocket &opened : sockets)
        texts += opened.socket.address + u' ' + QString::number(opened.socket.port);
    texts.sort();
    return texts;
}

QString saidOf(Topic topic, const std::vector<advice::Consequence> &all)
{
    const auto found = std::ranges::find(all, topic, &advice::Consequence::topic);
    return found == all.end() ? QString() : found->arguments.join(u'|');
}

} // namespace

/// What additions change about what the answers promise, through the real m4.
class TestAdviceOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void harmlessChangesNothing_data();
    void harmlessChangesNothing();
    void opens_data();
    void opens();
    void says_data();
    void says();
    void finds_data();
    void finds();
    void saidOnce();
    void nothingForNothing();
    void withoutCf();

private:
    QByteArray compile(const mc::Document &document) const;
    advice::MadeCf make(const Answers &answers) const;

    std::optional<cf::Tree> m_tree;
};

void TestAdviceOutlook::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty())
        QSKIP("no cf tree (package sendmail-cf) or no GNU m4 on this machine");
    m_tree = *tree;
}

QByteArray TestAdviceOutlook::compile(const mc::Document &document) const
{
    return cf::compileNow(document.render({.comments = false, .cfTree = m_tree->path}).text, *m_tree).cf;
}

advice::MadeCf TestAdviceOutlook::make(const Answers &answers) const
{
    const auto submit = mc::composeSubmitMc(answers);
    return advice::readMadeCf(answers, compile(mc::composeSendmailMc(answers)),
                              submit ? compile(*submit) : QByteArray());
}

void TestAdviceOutlook::harmlessChangesNothing_data()
{
    QTest::addColumn<Answers>("answers");
    for (const Role role : {Role::NullClient, Role::LocalAliases, Role::MailServer}) {
        for (const Listen where : answers::listenChoices(role)) {
            for (const answers::Release release : {answers::Release{8, 9}, answers::Release{8, 12}, answers::newestRelease}) {
                Answers plain = sample::of(role);
                plain.host.release = release;
                plain.listening = {where, false, false};
                const QByteArray name = (answers::toString(role) + u' ' + answers::toString(where) + u' '
                                         + answers::toString(release)).toLatin1();
                QTest::addRow("%s", name.constData()) << plain;
                Answers rich = plain;
                rich.relay.address = u"[mail.example.net]:2525"_s;
                rich.relay.unaliasedToHub = true;
                rich.masquerade.exposedUsers = {u"www"_s, u"root"_s};
                rich.masquerade.envelope = rich.masquerade.recipients = false;
                rich.listening.ipv6 = rich.listening.submissionPort = answers::hasDaemonOptions(release);
                QTest::addRow("%s, rich", name.constData()) << rich;
                Answers poor = plain;
                if (role != Role::NullClient) {
                    poor.relay.address.clear();
                    poor.masquerade.domain.clear();
                }
                QTest::addRow("%s, poor", name.constData()) << poor;
            }
        }
    }
}

/// What follows from the answers alone and what the .cf says are the same thing.
void TestAdviceOutlook::harmlessChangesNothing()
{
    QFETCH(Answers, answers);
    QVERIFY(answers::validate(answers).empty());
    const auto expected = advice::consequences(answers);
    const auto expectedFindings = advice::fromAnswers(answers);
    answers.additions = {call(AdditionKind::Define, "confMAX_MESSAGE_SIZE", {u"20971520"_s})};
    const advice::MadeCf made = make(answers);
    const Outlook outlook = advice::outlookOf(answers, made);
    const auto said = advice::consequences(answers, outlook);
    QCOMPARE(said.size(), expected.size());
    for (std::size_t i = 0; i < said.size(); ++i)
        QCOMPARE(said[i].arguments, expected[i].arguments);
    QVERIFY(advice::fromAnswers(answers, outlook) == expectedFindings);
    QStringList found;
    for (const Finding &finding : advice::fromMadeCf(answers, made, expectedFindings))
        found += QString::number(static_cast<int>(finding.code)) + u' ' + finding.arguments.join(u' ');
    QCOMPARE(found, QStringList());
}

void TestAdviceOutlook::opens_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("sockets");
    const Answers client = with(sample::nullClient(), [](Answers &a) { a.listening.where = Listen::Loopback; });
    const Answers server = sample::mailServer();
    const auto daemon = [](const QString &options) {
        return call(AdditionKind::Macro, "DAEMON_OPTIONS", {options});
    };
    QTest::newRow("one more port") << withAdditions(server, {daemon(u"Port=2525, Name=Other"_s)})
                                   << QStringList{u"0.0.0.0 25"_s, u"0.0.0.0 2525"_s};
    QTest::newRow("in place of the answers' own") << withAdditions(client, {daemon(u"Port=smtp, Name=MTA"_s)})
                                                  << QStringList{u"0.0.0.0 25"_s};
    QTest::newRow("587 opens by itself") << withAdditions(client, {without(AdditionKind::Feature, "no_default_msa")})
                                         << QStringList{u"0.0.0.0 587"_s, u"127.0.0.1 25"_s};
    QTest::newRow("the answers' daemons left out")
        << withAdditions(client, {without(AdditionKind::Macro, "DAEMON_OPTIONS")}) << QStringList{u"0.0.0.0 25"_s};
    QTest::newRow("by a line of one's own")
        << withAdditions(server, {{.kind = AdditionKind::Raw,
                                   .text = u"LOCAL_CONFIG\nO DaemonPortOptions=Port=465, Name=TLS, M=s\n"_s}})
        << QStringList{u"0.0.0.0 25"_s, u"0.0.0.0 465"_s};
    QTest::newRow("no daemon, whatever the lines say")
        << withAdditions(sample::nullClient(), {daemon(u"Port=2525"_s)}) << QStringList();
}

/// By the .cf, by the .mc where there is no .cf, and in what the installer verifies.
void TestAdviceOutlook::opens()
{
    QFETCH(Answers, answers);
    QFETCH(QStringList, sockets);
    const Outlook outlook = advice::outlookOf(answers, make(answers));
    QCOMPARE(textsOf(advice::openSockets(answers, outlook)), sockets);
    QVERIFY(!outlook.isUnproven);
    const Outlook foreseen = advice::outlookOf(answers, {});
    QCOMPARE(textsOf(advice::openSockets(answers, foreseen)), sockets);
    QVERIFY(foreseen.isUnproven);
}

void TestAdviceOutlook::says_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<QString>("said");
    const Answers client = sample::nullClient();
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();
    const auto define = [](const char *name, const QString &value) {
        return call(AdditionKind::Define, name, {value});
    };
    const Addition domain = call(AdditionKind::Macro, "MASQUERADE_AS", {u"other.example"_s});
    QTest::newRow("another masquerade domain")
        << withAdditions(server, {domain}) << Topic::SenderName << u"root@%1|root@other.example"_s.arg(server.host.name);
    QTest::newRow("bounces, too") << withAdditions(server, {domain}) << Topic::BouncePath << u"root@other.example"_s;
    Addition submitted = domain;
    submitted.file = McFile::Submit;
    QTest::newRow("the submission program's domain, where it sends by itself")
        << withAdditions(client, {submitted}) << Topic::SenderName
        << u"root@%1|root@other.example"_s.arg(client.host.name);
    QTest::newRow("the envelope stays as it is")
        << withAdditions(server, {without(AdditionKind::Feature, "masquerade_envelope")}) << Topic::BouncePath
        << u"root@"_s + server.host.name;
    QTest::newRow("another relay") << withAdditions(server, {define("SMART_HOST", u"out.example.net"_s)})
                                   << Topic::Route << u"out.example.net|25|mx"_s;
    QTest::newRow("another port") << withAdditions(aliases, {define("RELAY_MAILER_ARGS", u"TCP $h 2587"_s)})
                                  << Topic::Route << u"%1|2587|mx"_s.arg(aliases.relay.address);
    QTest::newRow("root is exposed") << withAdditions(server, {call(AdditionKind::Macro, "EXPOSED_USER", {u"root"_s})})
                                     << Topic::ExposedUsers << u"root@"_s + server.host.name;
    QTest::newRow("a list of domains that end here")
        << withAdditions(server, {call(AdditionKind::Feature, "use_cw_file"),
                                  define("confCW_FILE", u"/etc/mail/names"_s)})
        << Topic::AcceptsListed << u"/etc/mail/names"_s;
    QTest::newRow("one more domain that ends here")
        << withAdditions(server, {call(AdditionKind::Macro, "LOCAL_DOMAIN", {u"more.example"_s})}) << Topic::Accepts
        << (server.server.acceptedDomains + QStringList{u"more.example"_s}).join(u'|');
}

void TestAdviceOutlook::says()
{
    QFETCH(Answers, answers);
    QFETCH(Topic, topic);
    QFETCH(QString, said);
    const bool isInAnswers = topic == Topic::Accepts || topic == Topic::AcceptsListed;
    QVERIFY(saidOf(topic, advice::consequences(answers)) != said || isInAnswers);
    QCOMPARE(saidOf(topic, advice::consequences(answers, advice::outlookOf(answers, make(answers)))), said);
}

void TestAdviceOutlook::finds_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("addition");
    const Answers client = with(sample::nullClient(), [](Answers &a) { a.listening.where = Listen::Loopback; });
    const Answers server = sample::mailServer();
    const auto daemon = [](const QString &options) {
        return call(AdditionKind::Macro, "DAEMON_OPTIONS", {options});
    };
    QTest::newRow("open relay") << withAdditions(server, {call(AdditionKind::Feature, "redirect"),
                                                          call(AdditionKind::Feature, "promiscuous_relay")})
                                << Code::OpenRelay << 1;
    QTest::newRow("587 for everybody") << withAdditions(server, {daemon(u"Port=587, Name=MSA"_s)})
                                       << Code::OpenSubmission << 0;
    QTest::newRow("587 not closed") << withAdditions(client, {without(AdditionKind::Feature, "no_default_msa")})
                                    << Code::OpenSubmission << 0;
    QTest::newRow("no such service") << withAdditions(server, {daemon(u"Port=nosuch, Name=Other"_s)})
                                     << Code::DaemonRefused << 0;
    QTest::newRow("where submit.mc hands mail in nobody listens")
        << withAdditions(client, {daemon(u"Port=smtp, Addr=192.0.2.1, Name=MTA"_s)}) << Code::NobodyListens << 0;
}

void TestAdviceOutlook::finds()
{
    QFETCH(Answers, answers);
    QFETCH(Code, code);
    QFETCH(int, addition);
    const auto findings = advice::fromMadeCf(answers, make(answers), advice::fromAnswers(answers));
    const auto found = std::ranges::find(findings, code, &Finding::code);
    QVERIFY(found != findings.end());
    if (code == Code::NobodyListens)
        return; // of two files: no one line is to blame
    QCOMPARE(found->addition, addition);
    const auto repair = advice::repairFor(*found, answers);
    QVERIFY(repair);
    QVERIFY(!std::ranges::contains(advice::fromMadeCf(repair->answers, make(repair->answers), {}), code, &Finding::code));
}

void TestAdviceOutlook::saidOnce()
{
    const Answers answers = withAdditions(sample::localAliases(), {call(AdditionKind::Feature, "blocklist_recipients")});
    const mc::Document document = mc::composeSendmailMc(answers);
    const auto file = advice::GeneratedFile::SendmailMc;
    const mc::RenderedDocument rendered = document.render({.comments = true, .cfTree = m_tree->path});
    auto findings = advice::fromAdditions(answers, file, document, rendered);
    QVERIFY(!advice::hasError(findings));
    advice::addNew(findings, advice::fromCompilation(answers, file, document, rendered,
                                                     cf::compileNow(rendered.text, *m_tree), *m_tree));
    QCOMPARE(findings.size(), 2u); // and m4 refuses it
    advice::joinWithMessages(findings);
    QCOMPARE(findings.size(), 1u);
    QVERIFY(findings.front().code == Code::DirectiveMissing && advice::hasError(findings));
    QVERIFY(advice::repairFor(findings.front(), answers));
}

void TestAdviceOutlook::nothingForNothing()
{
    const Answers answers = sample::mailServer();
    QVERIFY(!advice::readMadeCf(answers, "V10/Berkeley\n", {}).sendmail);
    QVERIFY(advice::outlookOf(answers, {}) == Outlook());
}

void TestAdviceOutlook::withoutCf()
{
    const Answers answers =
        withAdditions(sample::mailServer(), {call(AdditionKind::Macro, "MASQUERADE_AS", {u"other.example"_s})});
    const Outlook outlook = advice::outlookOf(answers, {});
    const auto all = advice::consequences(answers, outlook);
    QVERIFY(std::ranges::contains(all, Topic::Unproven, &advice::Consequence::topic));
}

QTEST_GUILESS_MAIN(TestAdviceOutlook)
#include "test_advice_outlook.moc"
