// SPDX-License-Identifier: MIT
#include "answers/validation.h"

#include "sample_answers.h"

#include <QTest>

#include <functional>

using namespace answers;

using Change = std::function<void(Answers &)>;
using Problems = std::vector<Problem>;
Q_DECLARE_METATYPE(Change)

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreValid();
    void firstAnswersMissTheUnknowable();
    void oneProblem_data();
    void oneProblem();
    void noProblem_data();
    void noProblem();
    void everyProblemAtOnceInOrder();
    void problemsOfOneField();
};

void TestValidation::samplesAreValid()
{
    for (const Role role : allRoles)
        QVERIFY(validate(sampleAnswers(role)).empty());
}

void TestValidation::firstAnswersMissTheUnknowable()
{
    const Problems wanted{{Field::HostName, Reason::Missing, {}, -1, {}},
                          {Field::Relay, Reason::Missing, {}, -1, {}},
                          {Field::MasqueradeDomain, Reason::Missing, {}, -1, {}}};
    QVERIFY(validate(Answers()) == wanted);
}

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One change to the sample answers of a role, and the one problem that it brings.
void row(const char *name, Role role, const Change &change, const Problem &wanted)
{
    QTest::newRow(name) << role << change << wanted;
}

void addHostRows()
{
    using enum Role;
    const auto host = [](const char *name, const QString &typed, Reason reason,
                         const QStringList &arguments) {
        row(name, NullClient, [=](Answers &a) { a.host.name = typed; },
            {Field::HostName, reason, typed, -1, arguments});
    };
    host("host: missing", QString(), Reason::Missing, {});
    host("host: no dot", text("web01"), Reason::NoDot, {});
    host("host: m4 command", text("web-dnl.example.com"), Reason::M4Word, {text("dnl")});
    host("host: m4 command behind a digit", text("2sysval.example.com"), Reason::M4Word, {text("sysval")});
    host("host: space", text("web 01.example.com"), Reason::BadCharacter, {text(" ")});
    host("host: newline", text("web01\n.example.com"), Reason::BadCharacter, {text("U+000A")});
    host("host: label", text("-web.example.com"), Reason::BadLabel, {text("-web")});
    host("host: address", text("192.0.2.1"), Reason::BadLabel, {text("1")});

    const auto release = [](const char *name, Release number) {
        row(name, NullClient, [=](Answers &a) { a.host.release = number; },
            {Field::Release, Reason::UnknownRelease, toString(number), -1, {text("8.9"), text("8.18")}});
    };
    release("release: too old", {8, 8});
    release("release: too new", {8, 19});
    release("release: not even 8", {9, 0});
}

void addRelayRows()
{
    using enum Role;
    const auto relay = [](const char *name, Role role, const char *typed, Reason reason,
                           const QStringList &arguments = {}) {
        row(name, role, [=](Answers &a) { a.relay.address = text(typed); },
            {Field::Relay, reason, text(typed), -1, arguments});
    };
    relay("relay: missing", NullClient, "", Reason::Missing);
    relay("relay: white space", NullClient, " ", Reason::Missing);
    relay("relay: this host", NullClient, "web01.example.com", Reason::RelayIsThisHost);
    relay("relay: this host in capitals, port", MailServer, "WEB01.example.com.:2525",
          Reason::RelayIsThisHost);
    relay("relay: this host in brackets", LocalAliases, "[web01.example.com]", Reason::RelayIsThisHost);
    relay("relay: this host's first label", NullClient, "web01", Reason::RelayIsThisHost);
    relay("relay: localhost", NullClient, "localhost", Reason::RelayIsThisHost);
    relay("relay: loopback", NullClient, "[127.0.0.1]:2525", Reason::RelayIsThisHost);
    relay("relay: another loopback", NullClient, "127.3.2.1", Reason::RelayIsThisHost);
    relay("relay: loopback, IPv6", NullClient, "::1", Reason::RelayIsThisHost);
    relay("relay: mapped loopback", NullClient, "[IPv6:::ffff:127.0.0.1]", Reason::RelayIsThisHost);
    relay("relay: port", NullClient, "mail.example.com:0", Reason::BadPort);
    relay("relay: bracket", NullClient, "[mail.example.com", Reason::UnclosedBracket);
    relay("relay: character", NullClient, "smtp://mail", Reason::BadCharacter, {text("/")});
    relay("relay: label", NullClient, "[mail..example.com]:25", Reason::BadLabel, {QString()});
    relay("relay: m4 command", NullClient, "mail.divert.example.com", Reason::M4Word, {text("divert")});
    relay("relay: m4 command, full width", NullClient, "mail.\uff44\uff4e\uff4c.example.com", Reason::M4Word, {text("dnl")});
    relay("relay: address", LocalAliases, "192.0.2.256", Reason::NotAnAddress);
}

/// A relay that wants a login, and what was typed as the user's name.
Change loginAs(const QString &user)
{
    return [user](Answers &a) {
        a.relay.security = RelaySecurity::Login;
        a.relay.user = user;
    };
}

void addRelaySecurityRows()
{
    using enum Role;
    const auto security = [](const char *name, Role role, const Change &change, const char *value,
                             Reason reason, const QStringList &arguments = {}) {
        row(name, role, change, {Field::RelaySecurity, reason, text(value), -1, arguments});
    };
    security("security: login without a daemon", NullClient, loginAs(text("web01")), "login",
             Reason::LoginNeedsDaemon);
    security(
        "security: certificate of an address", NullClient,
        [](Answers &a) {
            a.relay = {.address = text("[192.0.2.25]:587"), .security = RelaySecurity::Verified};
        },
        "verified", Reason::NeedsRelayName);
    security("security: before 8.12", MailServer,
             [](Answers &a) {
                 a.host.release = {8, 11};
                 a.relay.security = RelaySecurity::Plain;
             },
             "plain", Reason::NotInThisRelease, {text("8.12")});

    const auto user = [](const char *name, const QString &typed, Reason reason,
                         const QStringList &arguments) {
        row(name, MailServer, loginAs(typed), {Field::RelayUser, reason, typed, -1, arguments});
    };
    user("user: missing", text(" "), Reason::Missing, {});
    user("user: quotation mark", text("web01\""), Reason::BadCharacter, {text("\"")});
    user("user: space", text("web 01"), Reason::BadCharacter, {text(" ")});
    user("user: line break", text("web01\nAuthInfo:"), Reason::BadCharacter, {text("U+000A")});
    user("user: m4 quote", text("web01'"), Reason::BadCharacter, {text("'")});
    user("user: backslash", text("DOMAIN\\web01"), Reason::BadCharacter, {text("\\")});
    user("user: outside ASCII", text("jos\u00e9"), Reason::BadCharacter, {text("\u00e9")});
    user("user: outside the first plane", text("a\U0001f600"), Reason::BadCharacter, {text("\U0001f600")});
    user("user: too long", QString(255, u'u'), Reason::TooLong, {});
}

void addMasqueradeRows()
{
    using enum Role;
    const auto masquerade = [](const char *name, Role role, const char *typed, Reason reason,
                                const QStringList &arguments = {}) {
        row(name, role, [=](Answers &a) { a.masquerade.domain = text(typed); },
            {Field::MasqueradeDomain, reason, text(typed), -1, arguments});
    };
    masquerade("masquerade: missing", NullClient, "", Reason::Missing);
    masquerade("masquerade: no dot", LocalAliases, "localdomain", Reason::NoDot);
    masquerade("masquerade: address", MailServer, "root@example.com", Reason::BadCharacter, {text("@")});
    masquerade("masquerade: m4 quote", NullClient, "example.com')dnl", Reason::BadCharacter, {text("'")});

    const auto users = [](const char *name, const QStringList &typed, Reason reason, int at) {
        row(name, NullClient, [=](Answers &a) { a.masquerade.exposedUsers = typed; },
            {Field::ExposedUsers, reason, typed[at], at, {}});
    };
    users("exposed user: address", {text("root"), text("root@example.com")}, Reason::BadLocalPart, 1);
    users("exposed user: empty", {text("root"), QString()}, Reason::Missing, 1);
    users("exposed user: twice", {text("root"), text("www"), text("Root ")}, Reason::Duplicate, 2);

    const auto domains = [](const char *name, const QStringList &typed, Reason reason, int at,
                             const QStringList &arguments = {}) {
        row(name, MailServer, [=](Answers &a) { a.masquerade.furtherDomains = typed; },
            {Field::FurtherDomains, reason, typed[at], at, arguments});
    };
    domains("further domain: twice", {text("example.net"), text("EXAMPLE.net.")}, Reason::Duplicate, 1);
    domains("further domain: character", {text("exa_mple.net")}, Reason::BadCharacter, 0, {text("_")});
}

void addListeningRows()
{
    using enum Role;
    const auto listen = [](const char *name, Role role, Listen where, const char *typed,
                           const QStringList &allowed) {
        row(name, role, [=](Answers &a) { a.listening.where = where; },
            {Field::Listen, Reason::NotForThisRole, text(typed), -1, allowed});
    };
    listen("listen: null client on the network", NullClient, Listen::Network, "network",
           {text("none"), text("loopback")});
    listen("listen: local aliases without a daemon", LocalAliases, Listen::None, "none",
           {text("loopback"), text("network")});
    row("port 587 before 8.10", LocalAliases,
        [](Answers &a) {
            a.host.release = {8, 9};
            a.listening.submissionPort = true;
        },
        {Field::SubmissionPort, Reason::NotInThisRelease, text("true"), -1, {text("8.10")}});
    row("IPv6 before 8.10", LocalAliases,
        [](Answers &a) {
            a.host.release = {8, 9};
            a.listening.ipv6 = true;
        },
        {Field::ListenIpv6, Reason::NotInThisRelease, text("true"), -1, {text("8.10")}});
}

void addServerAndAliasRows()
{
    using enum Role;
    row("accepted domains: none", MailServer, [](Answers &a) { a.server.acceptedDomains.clear(); },
        {Field::AcceptedDomains, Reason::Missing, {}, -1, {}});
    row("accepted domains: none, and the list left out", MailServer,
        [](Answers &a) {
            a.server.acceptedDomains.clear();
            a.additions = {{.name = QStringLiteral("use_cw_file"), .omitted = true}};
        },
        {Field::AcceptedDomains, Reason::Missing, {}, -1, {}});
    row("accepted domains: an empty one", MailServer,
        [](Answers &a) { a.server.acceptedDomains.append(QString()); },
        {Field::AcceptedDomains, Reason::Missing, {}, 2, {}});
    row("accepted domains: twice", MailServer,
        [=](Answers &a) { a.server.acceptedDomains.append(text("Example.com")); },
        {Field::AcceptedDomains, Reason::Duplicate, text("Example.com"), 2, {}});
    row("may relay: prefix", MailServer, [=](Answers &a) { a.server.mayRelay = {text("192.0.2.0/99")}; },
        {Field::MayRelay, Reason::BadPrefixLength, text("192.0.2.0/99"), 0, {}});
    row("may relay: everybody", MailServer, [=](Answers &a) { a.server.mayRelay = {text("0.0.0.0/0")}; },
        {Field::MayRelay, Reason::NetworkTooWide, text("0.0.0.0/0"), 0, {}});
    row("may relay: the same network in other words", MailServer,
        [=](Answers &a) { a.server.mayRelay = {text("192.0.2"), text("192.0.2.0/24")}; },
        {Field::MayRelay, Reason::Duplicate, text("192.0.2.0/24"), 1, {}});
    row("may relay: character", MailServer,
        [=](Answers &a) { a.server.mayRelay = {text("*.example.com/24")}; },
        {Field::MayRelay, Reason::BadCharacter, text("*.example.com/24"), 0, {text("*")}});

    row("alias: bad target", LocalAliases,
        [=](Answers &a) { a.aliases.root = text("admin@example.com, |/bin/sh"); },
        {Field::RootAlias, Reason::BadAliasTarget, text("|/bin/sh"), -1, {}});
}

void addQueueRows()
{
    using enum Role;
    const auto minutes = [](const char *name, int number) {
        row(name, NullClient, [=](Answers &a) { a.queue.minutes = number; },
            {Field::QueueMinutes, Reason::BadQueueInterval, QString::number(number), -1, {}});
    };
    minutes("queue: never", 0);
    minutes("queue: negative", -15);
    minutes("queue: no divisor of 60", 25);
    minutes("queue: longer than an hour", 120);
    row("queue: timer on FreeBSD", NullClient,
        [](Answers &a) {
            a.host.platform = Platform::FreeBsd;
            a.queue.runner = QueueRunner::SystemdTimer;
        },
        {Field::QueueRunner, Reason::UnknownValue, text("systemd-timer"), -1, {text("cron")}});
}

} // namespace

void TestValidation::oneProblem_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Problem>("wanted");
    addHostRows();
    addRelayRows();
    addRelaySecurityRows();
    addMasqueradeRows();
    addListeningRows();
    addServerAndAliasRows();
    addQueueRows();
}

void TestValidation::oneProblem()
{
    QFETCH(const Role, role);
    QFETCH(const Change, change);
    QFETCH(const Problem, wanted);
    Answers answers = sampleAnswers(role);
    change(answers);
    const Problems problems = validate(answers);
    QCOMPARE(problems.size(), std::size_t{1});
    const Problem &problem = problems.front();
    QCOMPARE(problem.field, wanted.field);
    QCOMPARE(problem.reason, wanted.reason);
    QCOMPARE(problem.value, wanted.value);
    QCOMPARE(problem.row, wanted.row);
    QCOMPARE(problem.arguments, wanted.arguments);
}

void TestValidation::noProblem_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Change>("change");
    const auto valid = [](const char *name, Role role, const Change &change) {
        QTest::newRow(name) << role << change;
    };
    const QString bad = text("`bad'");
    using enum Role;
    valid("local aliases without a relay", LocalAliases, [](Answers &a) { a.relay.address.clear(); });
    valid("local aliases without masquerading", LocalAliases,
          [](Answers &a) { a.masquerade.domain.clear(); });
    valid("mail server without relay and masquerading", MailServer, [](Answers &a) {
        a.relay.address.clear();
        a.masquerade.domain.clear();
    });
    valid("mail server that nobody may relay through", MailServer,
          [](Answers &a) { a.server.mayRelay.clear(); });
    valid("root's mail stays", LocalAliases, [](Answers &a) { a.aliases.root.clear(); });
    valid("relay below the host's domain", NullClient,
          [=](Answers &a) { a.relay.address = text("web.example.com"); });
    valid("m4 command inside a longer word", NullClient, [=](Answers &a) { a.relay.address = text("dnls.example.com"); });
    valid("relay literal", NullClient, [=](Answers &a) { a.relay.address = text("[192.0.2.25]:2525"); });
    valid("masquerade as the host itself", NullClient, [](Answers &a) { a.masquerade.domain = a.host.name; });
    valid("oldest release", NullClient, [](Answers &a) { a.host.release = oldestRelease; });
    valid("timer on a generic host", NullClient, [](Answers &a) {
        a.host.platform = Platform::Generic;
        a.queue.runner = QueueRunner::SystemdTimer;
    });
    valid("port 587 without a daemon before 8.10", NullClient, [](Answers &a) {
        a.host.release = {8, 9};
        a.listening.submissionPort = true;
    });
    valid("aliases of a null client", NullClient, [=](Answers &a) {
        a.aliases.root = bad;
        a.aliases.entries = {{bad, {}}};
    });
    valid("domains of a host with local aliases", LocalAliases, [=](Answers &a) {
        a.server.acceptedDomains = {bad};
        a.server.mayRelay = {bad};
    });
    valid("exceptions from a masquerade that is not", MailServer, [=](Answers &a) {
        a.masquerade.domain.clear();
        a.masquerade.exposedUsers = {bad};
        a.masquerade.furtherDomains = {bad};
    });
    valid("accepted domains: in a list of the host", MailServer, [](Answers &a) {
        a.server.acceptedDomains.clear();
        a.additions = {{.name = QStringLiteral("use_cw_file")}};
    });
    for (const int minutes : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60})
        valid(qPrintable(QStringLiteral("queue every %1 minutes").arg(minutes)), NullClient,
            [=](Answers &a) { a.queue.minutes = minutes; });
}

void TestValidation::noProblem()
{
    QFETCH(const Role, role);
    QFETCH(const Change, change);
    Answers answers = sampleAnswers(role);
    change(answers);
    const Problems problems = validate(answers);
    QVERIFY2(problems.empty(), problems.empty() ? "" : nameOf(problems.front().field).path.data());
}

void TestValidation::everyProblemAtOnceInOrder()
{
    Answers answers;
    answers.role = Role::MailServer;
    answers.host = {QString(), Platform::Solaris, {7, 0}};
    answers.relay.address = QStringLiteral("[");
    answers.masquerade.domain = QStringLiteral("x");
    answers.masquerade.exposedUsers = {QStringLiteral("@")};
    answers.masquerade.furtherDomains = {QStringLiteral("@")};
    answers.listening = {Listen::None, true, true};
    answers.server.mayRelay = {QStringLiteral("@"), QStringLiteral("@")};
    answers.queue = {7, QueueRunner::SystemdTimer};
    std::vector<Field> fields;
    for (const Problem &problem : validate(answers))
        fields.push_back(problem.field);
    const std::vector wanted{Field::HostName,       Field::Release,         Field::Relay,
                             Field::MasqueradeDomain, Field::ExposedUsers,  Field::FurtherDomains,
                             Field::Listen,         Field::AcceptedDomains, Field::MayRelay,
                             Field::MayRelay,       Field::QueueMinutes,    Field::QueueRunner};
    QVERIFY(fields == wanted);
}

void TestValidation::problemsOfOneField()
{
    Answers answers = sampleAnswers(Role::MailServer);
    answers.server.mayRelay = {QStringLiteral("com"), QStringLiteral("192.0.2.1"), QStringLiteral("net")};
    answers.host.name.clear();
    const Problems clients = problemsOf(Field::MayRelay, validate(answers));
    QCOMPARE(clients.size(), std::size_t{2});
    QCOMPARE(clients[0].row, 0);
    QCOMPARE(clients[1].row, 2);
    QVERIFY(problemsOf(Field::Relay, validate(answers)).empty());
}

QTEST_APPLESS_MAIN(TestValidation)
#include "test_answers_validation.moc"
