// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "answers/validation.h"

#include "sample_answers.h"

#include <QTest>

#include <algorithm>

using namespace answers;

class TestRoleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listenDefaults();
    void needs();
    void releases();
    void runners();
    void choices_data();
    void choices();
    void companionsWithoutDomain();
    void nullClientFixesCompanions();
    void socketsNeedDaemonAndRelease();
    void hubNeedsRelay();
    void securityNeedsRelay();
    void changeOfRoleKeepsAnswers_data();
    void changeOfRoleKeepsAnswers();
    void changeOfRoleMovesListening();
    void changeOfRoleSaysWhatIsDropped();
    void untouchedAnswersDropNothing();
    void suggestions();
};

void TestRoleRules::listenDefaults()
{
    const auto choices = [](Role role) {
        return std::vector(listenChoices(role).begin(), listenChoices(role).end());
    };
    QVERIFY((choices(Role::NullClient) == std::vector{Listen::None, Listen::Loopback}));
    QVERIFY((choices(Role::LocalAliases) == std::vector{Listen::Loopback, Listen::Network}));
    QVERIFY((choices(Role::MailServer) == std::vector{Listen::Network, Listen::Loopback}));
    QVERIFY(Answers().listening.where == listenChoices(Answers().role).front());
}

void TestRoleRules::needs()
{
    QVERIFY(needsRelay(Role::NullClient));
    QVERIFY(!needsRelay(Role::LocalAliases));
    QVERIFY(!needsRelay(Role::MailServer));
    QVERIFY(needsMasqueradeDomain(Role::NullClient));
    QVERIFY(!needsMasqueradeDomain(Role::LocalAliases));
    QVERIFY(!needsMasqueradeDomain(Role::MailServer));
}

void TestRoleRules::releases()
{
    QVERIFY(!hasDaemonOptions({8, 9}));
    QVERIFY(hasDaemonOptions({8, 10}));
    QVERIFY(!hasSubmit({8, 11}));
    QVERIFY(hasSubmit({8, 12}));
    QVERIFY(hasSubmit(newestRelease));
}

void TestRoleRules::runners()
{
    for (const Platform platform : {Platform::Debian, Platform::RedHat, Platform::Generic})
        QVERIFY(std::ranges::contains(runnerChoices(platform), QueueRunner::SystemdTimer));
    for (const Platform platform : {Platform::FreeBsd, Platform::Solaris})
        QVERIFY(!std::ranges::contains(runnerChoices(platform), QueueRunner::SystemdTimer));
    QVERIFY(runnerChoices(Platform::FreeBsd).front() == QueueRunner::Cron);
}

void TestRoleRules::choices_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Choice>("nullClient");
    QTest::addColumn<Choice>("localAliases");
    QTest::addColumn<Choice>("mailServer");
    const auto row = [](Field field, Choice nullClient, Choice localAliases, Choice mailServer) {
        const std::string_view path = nameOf(field).path;
        QTest::newRow(path.data()) << field << nullClient << localAliases << mailServer;
    };
    using enum Choice;
    row(Field::Role, Free, Free, Free);
    row(Field::HostName, Free, Free, Free);
    row(Field::Platform, Free, Free, Free);
    row(Field::Release, Free, Free, Free);
    row(Field::Relay, Free, Free, Free);
    row(Field::RelaySecurity, Free, Free, Free);
    row(Field::RelayUser, FixedOff, FixedOff, FixedOff);
    row(Field::UnaliasedToHub, FixedOff, Free, FixedOff);
    row(Field::MasqueradeDomain, Free, Free, Free);
    row(Field::MasqueradeRecipients, FixedOn, Free, Free);
    row(Field::MasqueradeEnvelope, FixedOn, Free, Free);
    row(Field::AlwaysAddDomain, FixedOff, Free, Free);
    row(Field::ExposedUsers, Free, Free, Free);
    row(Field::FurtherDomains, Free, Free, Free);
    row(Field::EntireDomain, Free, Free, Free);
    row(Field::Listen, Free, Free, Free);
    row(Field::ListenIpv6, FixedOff, Free, Free);
    row(Field::SubmissionPort, FixedOff, Free, Free);
    row(Field::AcceptedDomains, FixedOff, FixedOff, Free);
    row(Field::MayRelay, FixedOff, FixedOff, Free);
    row(Field::RootAlias, FixedOff, Free, FixedOff);
    row(Field::PostmasterAlias, FixedOff, Free, FixedOff);
    row(Field::Aliases, FixedOff, Free, FixedOff);
    row(Field::QueueMinutes, Free, Free, Free);
    row(Field::QueueRunner, Free, Free, Free);
    row(Field::Comments, Free, Free, Free);
    row(Field::Additions, Free, Free, Free);
    row(Field::Tables, Free, Free, Free);
}

void TestRoleRules::choices()
{
    QFETCH(const Field, field);
    QTEST(choiceFor(field, sampleAnswers(Role::NullClient)), "nullClient");
    QTEST(choiceFor(field, sampleAnswers(Role::LocalAliases)), "localAliases");
    QTEST(choiceFor(field, sampleAnswers(Role::MailServer)), "mailServer");
}

void TestRoleRules::companionsWithoutDomain()
{
    Answers answers = sampleAnswers(Role::MailServer);
    answers.masquerade.domain = QStringLiteral("  ");
    for (const Field field : {Field::MasqueradeRecipients, Field::MasqueradeEnvelope, Field::ExposedUsers,
                              Field::FurtherDomains, Field::EntireDomain}) {
        QCOMPARE(choiceFor(field, answers), Choice::FixedOff);
        QVERIFY(!effective(field, answers));
    }
    // It adds the host's own name where there is no other.
    QCOMPARE(choiceFor(Field::AlwaysAddDomain, answers), Choice::Free);
    QVERIFY(effective(Field::AlwaysAddDomain, answers));
}

void TestRoleRules::nullClientFixesCompanions()
{
    Answers answers = sampleAnswers(Role::NullClient);
    answers.masquerade.recipients = false;
    answers.masquerade.envelope = false;
    QVERIFY(effective(Field::MasqueradeRecipients, answers));
    QVERIFY(effective(Field::MasqueradeEnvelope, answers));
    QVERIFY(answers.masquerade.alwaysAddDomain);
    QVERIFY(!effective(Field::AlwaysAddDomain, answers));
    answers.role = Role::LocalAliases;
    QVERIFY(!effective(Field::MasqueradeRecipients, answers));
    QVERIFY(!effective(Field::MasqueradeEnvelope, answers));
    QVERIFY(effective(Field::AlwaysAddDomain, answers));
}

void TestRoleRules::socketsNeedDaemonAndRelease()
{
    Answers answers = sampleAnswers(Role::MailServer);
    QVERIFY(effective(Field::ListenIpv6, answers));
    QVERIFY(effective(Field::SubmissionPort, answers));
    answers.host.release = {8, 9};
    QCOMPARE(choiceFor(Field::ListenIpv6, answers), Choice::NotInRelease);
    QCOMPARE(choiceFor(Field::SubmissionPort, answers), Choice::NotInRelease);
    QVERIFY(!effective(Field::SubmissionPort, answers));
    answers.listening.where = Listen::None;
    QCOMPARE(choiceFor(Field::SubmissionPort, answers), Choice::FixedOff);
}

void TestRoleRules::securityNeedsRelay()
{
    Answers answers = sampleAnswers(Role::MailServer);
    answers.relay.security = RelaySecurity::Login;
    QCOMPARE(choiceFor(Field::RelayUser, answers), Choice::Free);
    QVERIFY(logsIn(answers) && verifiesRelay(answers));
    answers.relay.security = RelaySecurity::Verified;
    QVERIFY(!logsIn(answers) && verifiesRelay(answers));
    answers.relay.security = RelaySecurity::Plain;
    QVERIFY(!logsIn(answers) && !verifiesRelay(answers));

    answers.relay = {.address = {}, .security = RelaySecurity::Login};
    QCOMPARE(choiceFor(Field::RelaySecurity, answers), Choice::FixedOff);
    QCOMPARE(choiceFor(Field::RelayUser, answers), Choice::FixedOff);
    QVERIFY(!logsIn(answers) && !verifiesRelay(answers));
    QVERIFY(validate(answers).empty());
}

void TestRoleRules::hubNeedsRelay()
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    QVERIFY(effective(Field::UnaliasedToHub, answers));
    answers.relay.address = QStringLiteral(" ");
    QCOMPARE(choiceFor(Field::UnaliasedToHub, answers), Choice::FixedOff);
    QVERIFY(!effective(Field::UnaliasedToHub, answers));
}

void TestRoleRules::changeOfRoleKeepsAnswers_data()
{
    QTest::addColumn<Role>("from");
    QTest::addColumn<Role>("to");
    for (const Role from : allRoles) {
        for (const Role to : allRoles)
            QTest::addRow("%d to %d", static_cast<int>(from), static_cast<int>(to)) << from << to;
    }
}

void TestRoleRules::changeOfRoleKeepsAnswers()
{
    QFETCH(const Role, from);
    QFETCH(const Role, to);
    const Answers before = sampleAnswers(from);
    const Answers between = withRole(before, to);
    QCOMPARE(between.role, to);
    QVERIFY(std::ranges::contains(listenChoices(to), between.listening.where));
    QVERIFY(withRole(between, from) == before);
    QVERIFY(withRole(between, to) == between);
}

void TestRoleRules::changeOfRoleMovesListening()
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    std::vector<Field> dropped;
    // Network was chosen, so a mail server keeps it; a null client cannot have it.
    answers.listening.where = Listen::Network;
    QCOMPARE(withRole(answers, Role::MailServer, &dropped).listening.where, Listen::Network);
    QVERIFY(!std::ranges::contains(dropped, Field::Listen));
    QCOMPARE(withRole(answers, Role::NullClient, &dropped).listening.where, Listen::None);
    QVERIFY(std::ranges::contains(dropped, Field::Listen));
    // A null client's loopback daemon was chosen and holds for the others.
    answers = sampleAnswers(Role::NullClient);
    answers.listening.where = Listen::Loopback;
    QCOMPARE(withRole(answers, Role::MailServer, &dropped).listening.where, Listen::Loopback);
    QVERIFY(!std::ranges::contains(dropped, Field::Listen));
    // A default gives way to a default, and nobody has lost an answer.
    QCOMPARE(withRole(sampleAnswers(Role::NullClient), Role::MailServer, &dropped).listening.where,
             Listen::Network);
    QVERIFY(!std::ranges::contains(dropped, Field::Listen));
}

void TestRoleRules::changeOfRoleSaysWhatIsDropped()
{
    Answers aliases = sampleAnswers(Role::LocalAliases);
    aliases.masquerade.envelope = false;
    aliases.masquerade.alwaysAddDomain = false;
    aliases.listening.ipv6 = true;
    std::vector<Field> dropped;
    withRole(aliases, Role::NullClient, &dropped);
    // alwaysAddDomain was off and is off.
    QVERIFY((dropped == std::vector{Field::UnaliasedToHub, Field::MasqueradeEnvelope, Field::ListenIpv6,
                                    Field::RootAlias, Field::Aliases}));

    withRole(sampleAnswers(Role::MailServer), Role::LocalAliases, &dropped);
    QVERIFY((dropped == std::vector{Field::AcceptedDomains, Field::MayRelay}));

    // What had no effect before is not lost now.
    Answers server = sampleAnswers(Role::MailServer);
    server.aliases.root = QStringLiteral("admin@example.com");
    withRole(server, Role::NullClient, &dropped);
    QVERIFY(!std::ranges::contains(dropped, Field::RootAlias));
}

void TestRoleRules::untouchedAnswersDropNothing()
{
    for (const Role from : allRoles) {
        for (const Role to : allRoles) {
            std::vector<Field> dropped{Field::Comments};
            withRole(withRole(Answers(), from), to, &dropped);
            QVERIFY(dropped.empty());
        }
    }
}

void TestRoleRules::suggestions()
{
    QCOMPARE(domainOfHost(QStringLiteral("Web01.Example.com")), QStringLiteral("example.com"));
    QCOMPARE(domainOfHost(QStringLiteral("a.b.example.com")), QStringLiteral("b.example.com"));
    QCOMPARE(domainOfHost(QStringLiteral("example.com")), QString());
    QCOMPARE(domainOfHost(QStringLiteral("web01")), QString());
    QCOMPARE(domainOfHost(QStringLiteral("no name")), QString());
    QCOMPARE(domainOfHost(QString()), QString());

    const Answers answers = suggestedAnswers(QStringLiteral("web01.example.com"));
    QCOMPARE(answers.host.name, QStringLiteral("web01.example.com"));
    QCOMPARE(answers.masquerade.domain, QStringLiteral("example.com"));
    QVERIFY(suggestedAnswers(QString()) == Answers());
    // Only what nobody can guess is missing.
    const std::vector<Problem> problems = validate(answers);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().field, Field::Relay);
    QCOMPARE(problems.front().reason, Reason::Missing);
}

QTEST_APPLESS_MAIN(TestRoleRules)
#include "test_answers_role_rules.moc"
