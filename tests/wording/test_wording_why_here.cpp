// SPDX-License-Identifier: MIT
#include "answers/validation.h"
#include "mc/compose.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;

Q_DECLARE_METATYPE(Answers)

namespace {

Answers client()
{
    Answers answers;
    answers.host.name = u"web01.example.com"_s;
    answers.relay.address = u"mail.example.net"_s;
    answers.masquerade.domain = u"example.com"_s;
    return answers;
}

Answers with(const std::function<void(Answers &)> &change)
{
    Answers answers = client();
    change(answers);
    return answers;
}

Answers server()
{
    return with([](Answers &answers) {
        answers.role = Role::MailServer;
        answers.host.name = u"mail.example.com"_s;
        answers.relay.address.clear();
        answers.listening.where = Listen::Network;
        answers.server.acceptedDomains = {u"example.com"_s};
        answers.server.mayRelay = {u"192.0.2.0/24"_s};
    });
}

Answers aliases()
{
    return with([](Answers &answers) {
        answers.role = Role::LocalAliases;
        answers.listening.where = Listen::Loopback;
        answers.aliases.root = u"kim@example.com"_s;
    });
}

/// The first directive of that entry in either file; null when there is none.
const mc::Directive *directiveOf(const QString &entry, const std::vector<mc::Document> &documents)
{
    for (const mc::Document &document : documents) {
        for (const mc::Directive &directive : document.directives()) {
            if (directive.entry == entry)
                return &directive;
        }
    }
    return nullptr;
}

} // namespace

class WhyHereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directives_data();
    void directives();
    void answersSay_data();
    void answersSay();
    void outlookDecides();
    void nothingWhereNothingFollows();
    void answersInWords_data();
    void answersInWords();
    void answersLeadToTheirQuestion();
    void namesBecomeLinksOnce();
    void cfLines_data();
    void cfLines();
    void eachRoleHasItsAdvice();
};

// Expected: what the directive does on that host, from the facts about sendmail and nothing else.
void WhyHereTest::directives_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("says");
    QTest::newRow("sender")
        << client() << u"MASQUERADE_AS"_s
        << u"Mail from root@web01.example.com leaves as root@example.com, so replies go there."_s;
    QTest::newRow("recipient in the header") << client() << u"allmasquerade"_s << u"root@example.com"_s;
    QTest::newRow("bounces") << client() << u"masquerade_envelope"_s << u"root@example.com"_s;
    QTest::newRow("nothing is local") << client() << u"nullclient"_s << u"mail.example.net"_s;
    QTest::newRow("no daemon") << client() << u"DAEMON_OPTIONS"_s << u"No daemon runs."_s;
    QTest::newRow("daemon for the host") << aliases() << u"DAEMON_OPTIONS"_s << u"port 25 of 127.0.0.1"_s;
    QTest::newRow("daemon for all") << server() << u"DAEMON_OPTIONS"_s << u"port 25 of every IPv4 address"_s;
    QTest::newRow("one socket for both on Linux") << with([](Answers &a) {
        a = server();
        a.listening.ipv6 = true;
    }) << u"DAEMON_OPTIONS"_s << u"IPv4 and IPv6"_s;
    QTest::newRow("daemon of old") << with([](Answers &a) {
        a.host.release = {8, 9};
        a.listening.where = Listen::Loopback;
    }) << u"confDAEMON_OPTIONS"_s << u"port 25 of 127.0.0.1"_s;
    QTest::newRow("587 not wanted") << aliases() << u"no_default_msa"_s << u"did not ask for port 587"_s;
    QTest::newRow("587 wanted") << with([](Answers &a) {
        a = server();
        a.listening.submissionPort = true;
    }) << u"no_default_msa"_s << u"You want port 587"_s;
    QTest::newRow("straight to the relay") << client() << u"msp"_s << u"straight to mail.example.net"_s;
    QTest::newRow("by the daemon") << aliases() << u"msp"_s
                                   << u"daemon listens on 127.0.0.1 of web01.example.com"_s;
    QTest::newRow("smart host") << aliases() << u"SMART_HOST"_s << u"mail.example.net"_s;
    QTest::newRow("no relay") << server() << u"smtp"_s << u"found by MX records"_s;
    QTest::newRow("local mailer of aliases") << aliases() << u"local"_s << u"its own aliases"_s;
    QTest::newRow("local mailer of a server") << server() << u"local"_s << u"mailboxes"_s;
    QTest::newRow("own domains") << server() << u"LOCAL_DOMAIN"_s << u"example.com"_s;
    QTest::newRow("clients") << server() << u"access_db"_s << u"192.0.2.0/24"_s;
    QTest::newRow("mail that stays") << server() << u"always_add_domain"_s << u"From: root@example.com"_s;
    QTest::newRow("port of the relay")
        << with([](Answers &a) { a.relay.address = u"mail.example.net:2525"_s; }) << u"RELAY_MAILER_ARGS"_s
        << u"mail.example.net takes mail on port 2525."_s;
    QTest::newRow("brackets") << with([](Answers &a) { a.relay.address = u"[mail.example.net]"_s; })
                              << u"LOCAL_RULESETS"_s << u"root@example.com"_s;
    QTest::newRow("exposed") << with([](Answers &a) { a.masquerade.exposedUsers = {u"ops"_s}; })
                             << u"EXPOSED_USER"_s << u"ops@web01.example.com"_s;
    QTest::newRow("tree of the platform") << with([](Answers &a) { a.host.platform = Platform::RedHat; })
                                          << u"include"_s << u"/usr/share/sendmail-cf/m4/cf.m4"_s;
    QTest::newRow("system") << client() << u"OSTYPE"_s << u"debian"_s;
    QTest::newRow("pid file") << with([](Answers &a) { a.host.platform = Platform::RedHat; })
                              << u"confPID_FILE"_s << u"/run/sm-client.pid"_s;
    QTest::newRow("no answer") << client() << u"confTIME_ZONE"_s << u"It follows from no answer"_s;
}

void WhyHereTest::directives()
{
    QFETCH(Answers, answers);
    QFETCH(QString, entry);
    QFETCH(QString, says);
    QVERIFY(answers::validate(answers).empty());
    std::vector<mc::Document> documents{mc::composeSendmailMc(answers)};
    if (const auto submit = mc::composeSubmitMc(answers))
        documents.push_back(*submit);
    const mc::Directive *directive = directiveOf(entry, documents);
    QVERIFY(directive);
    const QString said = wording::whyHere(*directive, answers).join(u' ');
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY(said.endsWith(u'.'));
}

void WhyHereTest::answersSay_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("says");
    QTest::newRow("role: null client")
        << client() << Field::Role << u"mail for any name goes to mail.example.net"_s;
    QTest::newRow("role: aliases") << aliases() << Field::Role << u"aliases first"_s;
    QTest::newRow("host") << client() << Field::HostName << u"a bare root is root@web01.example.com"_s;
    QTest::newRow("newest") << client() << Field::Release << u"submit.mc are both written"_s;
    QTest::newRow("no submission program") << with([](Answers &a) {
        a.host.release = {8, 11};
    }) << Field::Release << u"there is no submit.mc"_s;
    QTest::newRow("old words") << with([](Answers &a) {
        a.host.release = {8, 9};
    }) << Field::Release << u"neither DAEMON_OPTIONS nor"_s;
    QTest::newRow("relay") << client() << Field::Relay << u"mail exchangers of mail.example.net"_s;
    QTest::newRow("domain") << client() << Field::MasqueradeDomain << u"leaves as root@example.com"_s;
    QTest::newRow("nothing listens") << client() << Field::Listen << u"Nothing listens here"_s;
    QTest::newRow("socket") << server() << Field::Listen << u":25"_s;
    QTest::newRow("root's reader") << aliases() << Field::RootAlias << u"kim@example.com"_s;
    QTest::newRow("queue") << with([](Answers &a) { a.queue.minutes = 20; }) << Field::QueueMinutes
                           << u"20 minutes"_s;
}

void WhyHereTest::answersSay()
{
    QFETCH(Answers, answers);
    QFETCH(Field, field);
    QFETCH(QString, says);
    QVERIFY(answers::validate(answers).empty());
    const QString said = wording::whyAsked(field, answers).join(u' ');
    QVERIFY2(said.contains(says), qPrintable(said));
}

// With additions the .cf knows what is true.
void WhyHereTest::outlookDecides()
{
    advice::Outlook outlook;
    outlook.sockets = std::vector<advice::OpenedSocket>{
        {.socket = {advice::Family::Inet, u"192.0.2.7"_s, 2525}, .name = {}, .modifiers = {}}};
    QVERIFY(wording::whyAsked(Field::Listen, aliases(), outlook).join(u' ').contains(u"192.0.2.7:2525"_s));
    QVERIFY(!wording::whyAsked(Field::Listen, aliases()).join(u' ').contains(u"2525"_s));
    mc::Directive added;
    added.entry = u"DAEMON_OPTIONS"_s;
    added.arguments = {u"Port=2525, Addr=192.0.2.7"_s};
    added.cause = Field::Additions;
    const QString said = wording::whyHere(added, aliases(), outlook).join(u' ');
    QVERIFY2(said.contains(u"192.0.2.7:2525"_s), qPrintable(said));
}

void WhyHereTest::nothingWhereNothingFollows()
{
    QVERIFY(wording::whyAsked(Field::FurtherDomains, client()).isEmpty());
    mc::Directive unknown;
    unknown.entry = u"xyzzy"_s;
    QVERIFY(wording::whyHere(unknown, client()).isEmpty());
}

void WhyHereTest::answersInWords_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << Field::MasqueradeDomain << u"example.com"_s;
    QTest::newRow("empty text") << Field::RootAlias << u"none"_s;
    QTest::newRow("list") << Field::ExposedUsers << u"ops and root"_s;
    QTest::newRow("empty list") << Field::FurtherDomains << u"none"_s;
    QTest::newRow("on because of the role") << Field::MasqueradeEnvelope << u"yes"_s;
    QTest::newRow("off because of the role") << Field::AlwaysAddDomain << u"no"_s;
    QTest::newRow("release") << Field::Release << u"sendmail 8.18"_s;
    QTest::newRow("runner") << Field::QueueRunner << u"cron"_s;
}

void WhyHereTest::answersInWords()
{
    QFETCH(Field, field);
    QFETCH(QString, words);
    const Answers answers = with([](Answers &a) { a.masquerade.exposedUsers = {u"ops"_s, u"root"_s}; });
    QCOMPARE(wording::answerText(field, answers), words);
}

void WhyHereTest::answersLeadToTheirQuestion()
{
    for (const answers::FieldName &name : answers::fieldNames()) {
        const QString html = wording::answerHtml(name.field, client());
        const QString option =
            QString::fromUtf8(name.option.data(), static_cast<qsizetype>(name.option.size()));
        QVERIFY2(html.contains(u"<a href=\"answer:%1\">"_s.arg(option)), qPrintable(html));
    }
    const Answers hostile = with([](Answers &a) { a.masquerade.domain = u"<b>\n\u202e"_s; });
    QVERIFY(wording::answerHtml(Field::MasqueradeDomain, hostile).endsWith(u": &lt;b&gt;\\n\\u{202e}"_s));
}

void WhyHereTest::namesBecomeLinksOnce()
{
    const catalogue::Entry entry{.name = "msp",
                                 .kind = catalogue::Kind::Feature,
                                 .since = {8, 12},
                                 .comment = "",
                                 .summary = "MASQUERADE_ASの前 msp, local, `local', `x'.",
                                 .effect = "MASQUERADE_AS again, MASQUERADE_ASX, FEATURE(msp).",
                                 .without = "",
                                 .use = "",
                                 .leave = "",
                                 .cost = "",
                                 .order = "",
                                 .documentation = "cf/README, OSTYPE",
                                 .related = ""};
    const QString html = wording::entryHtml(entry);
    QVERIFY2(html.contains(
                 u"<p><a href=\"entry:MASQUERADE_AS\"><code>MASQUERADE_AS</code></a>の前 <code>msp</code>, "
                 "local, <a href=\"entry:local\"><code>local</code></a>, <code>x</code>.</p>"_s),
             qPrintable(html));
    QVERIFY2(html.contains(u"<p><code>MASQUERADE_AS</code> again, MASQUERADE_ASX, "
                           "<a href=\"entry:FEATURE\"><code>FEATURE</code></a>(<code>msp</code>).</p>"_s),
             qPrintable(html));
    QVERIFY(html.contains(u"cf/README, OSTYPE</p>"_s)); // a section, not the directive
}

void WhyHereTest::cfLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("called");
    QTest::newRow("known option") << u"O DaemonPortOptions=Name=MTA"_s << u"O DaemonPortOptions"_s
                                  << QString();
    QTest::newRow("other option") << u"O NewerOption=9"_s << u"cf-option"_s << u"NewerOption"_s;
    QTest::newRow("default") << u"#O DaemonPortOptions=Name=MTA"_s << u"cf-default"_s
                             << u"DaemonPortOptions"_s;
    QTest::newRow("known macro") << u"DSmail.example.net"_s << u"D S"_s << QString();
    QTest::newRow("other macro") << u"D{x}y"_s << u"cf-macro"_s << u"x"_s;
    QTest::newRow("known class") << u"Cwexample.com"_s << u"C w"_s << QString();
    QTest::newRow("known class from a file") << u"Fw/etc/mail/local-host-names"_s << u"C w"_s << QString();
    QTest::newRow("rule") << u"R$*\t$1"_s << u"cf-rule"_s << QString();
    QTest::newRow("unknown") << u"zebra"_s << u"cf-unknown"_s << QString();
}

void WhyHereTest::cfLines()
{
    QFETCH(QString, line);
    QFETCH(QString, topic);
    QFETCH(QString, called);
    const cf::Line told = cf::lineAt(line, 0);
    QCOMPARE(QString::fromUtf8(wording::topicOf(told).name), topic);
    QCOMPARE(wording::calledBy(told), called);
}

void WhyHereTest::eachRoleHasItsAdvice()
{
    QSet<QString> texts;
    for (const Role role : {Role::NullClient, Role::LocalAliases, Role::MailServer}) {
        const wording::RoleAdvice advice = wording::roleAdvice(role);
        for (const QString &text : {advice.right, advice.spares, advice.costs, advice.wrong}) {
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(text.size() < 260, qPrintable(text)); // a row of a page, not a wall
            texts.insert(text);
        }
    }
    QCOMPARE(texts.size(), 12);
}

QTEST_APPLESS_MAIN(WhyHereTest)
#include "test_wording_why_here.moc"
