// SPDX-License-Identifier: MIT
#include "answers/names.h"
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "catalogue/catalogue.h"
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"
#include "mc/compose.h"
#include "acting_lines.h"
#include "samples/sample.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <array>

using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::Release;
using answers::Role;
using sample::localAliases;
using sample::mailServer;
using sample::nullClient;

namespace {

constexpr std::array roles{Role::NullClient, Role::LocalAliases, Role::MailServer};
constexpr std::array platforms{Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                               Platform::Generic};
/// The first release of each group that gets the same lines, and the newest.
constexpr std::array releases{Release{8, 9}, Release{8, 10}, Release{8, 12}, Release{8, 14}, Release{8, 18}};
constexpr std::array relays{"mail.example.net", "mail.example.net:2525", "[mail.example.net]",
                            "[192.0.2.1]:2525", "2001:db8::1"};
/// Bits of the masquerade's yes/no answers and lists, and whether there is a domain at all.
constexpr int masqueradeChoices = 1 << 4;

Answers answersOf(Role role)
{
    switch (role) {
    case Role::NullClient:
        return nullClient();
    case Role::LocalAliases:
        return localAliases();
    case Role::MailServer:
        break;
    }
    return mailServer();
}

void chooseMasquerade(Answers &given, int choice)
{
    answers::Masquerade &masquerade = given.masquerade;
    masquerade.recipients = choice & 1;
    masquerade.envelope = choice & 2;
    masquerade.alwaysAddDomain = masquerade.recipients;
    masquerade.entireDomain = choice & 4;
    if (masquerade.entireDomain) {
        masquerade.exposedUsers = {QStringLiteral("root"), QStringLiteral("ops")};
        masquerade.furtherDomains = {QStringLiteral("example.net"), QStringLiteral("example.org")};
    }
    if (choice & 8 && given.role != Role::NullClient)
        masquerade.domain.clear();
}

/// The one complaint that is known and explained: an old way to say it, over a newer tree.
bool isExpected(const cf::Message &message, const Answers &given)
{
    return given.host.release < Release{8, 10} && message.text.contains(u"confDAEMON_OPTIONS");
}

} // namespace

/// Every valid combination of answers, through m4 over sendmail's own macros.
class TestCombinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compiles_data();
    void compiles();
    void relaysAndMasqueradesCompile_data();
    void relaysAndMasqueradesCompile();
    void relaySecurityCompiles_data();
    void relaySecurityCompiles();
    void commentsChangeNothing_data();
    void commentsChangeNothing();

private:
    void checkBoth(const Answers &given);
    void checkFile(const mc::Document &document, const Answers &given);

    cf::Tree m_tree;
    QSet<QByteArray> m_seen;
};

void TestCombinations::initTestCase()
{
    const auto tree = cf::findTree();
    if (cf::findM4().isEmpty() || !tree)
        QSKIP("Needs m4 and sendmail's cf tree (package sendmail-cf; SENDMAIL_WIZARD_CF_TREE names another)");
    m_tree = *tree;
}

void TestCombinations::compiles_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Listen>("where");
    QTest::addColumn<Platform>("platform");
    for (const Role role : roles) {
        for (const Listen where : answers::listenChoices(role)) {
            for (const Platform platform : platforms) {
                const QStringList name{answers::toString(role), answers::toString(where),
                                       answers::toString(platform)};
                QTest::newRow(qPrintable(name.join(u' '))) << role << where << platform;
            }
        }
    }
}

// Relay and masquerade take turns here; the next test has all of them.
void TestCombinations::compiles()
{
    QFETCH(Role, role);
    QFETCH(Listen, where);
    QFETCH(Platform, platform);
    std::size_t turn = 0;
    for (const Release release : releases) {
        for (const bool ipv6 : {false, true}) {
            for (const bool submissionPort : {false, true}) {
                Answers given = answersOf(role);
                given.host.platform = platform;
                given.host.release = release;
                given.listening = {where, ipv6, submissionPort};
                if ((ipv6 || submissionPort) && !answers::hasDaemonOptions(release))
                    continue;
                given.relay.address = QString::fromLatin1(relays[turn % relays.size()]);
                chooseMasquerade(given, static_cast<int>(turn) % masqueradeChoices);
                checkBoth(given);
                ++turn;
            }
        }
    }
}

void TestCombinations::relaysAndMasqueradesCompile_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("relay");
    for (const Role role : roles) {
        const QString name = answers::toString(role);
        for (const char *relay : relays)
            QTest::addRow("%s %s", qPrintable(name), relay) << role << QString::fromLatin1(relay);
        if (!answers::needsRelay(role))
            QTest::addRow("%s without a relay", qPrintable(name)) << role << QString();
    }
}

void TestCombinations::relaysAndMasqueradesCompile()
{
    QFETCH(Role, role);
    QFETCH(QString, relay);
    for (const Release release : releases) {
        for (int choice = 0; choice < masqueradeChoices; ++choice) {
            Answers given = answersOf(role);
            given.host.platform = Platform::Generic;
            given.host.release = release;
            given.relay = {relay, (choice & 1) != 0};
            if (choice & 2)
                given.server.mayRelay = {QStringLiteral("example.com"), QStringLiteral("a.example.org")};
            chooseMasquerade(given, choice);
            checkBoth(given);
        }
    }
}

void TestCombinations::relaySecurityCompiles_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<answers::RelaySecurity>("security");
    for (const Role role : roles) {
        for (const auto &[security, name] : answers::enumNames<answers::RelaySecurity>())
            QTest::addRow("%s %s", qPrintable(answers::toString(role)), name.data()) << role << security;
    }
}

// The releases in which other lines are written: TLS rules with 8.12, further names of a certificate
// with 8.16.
void TestCombinations::relaySecurityCompiles()
{
    QFETCH(Role, role);
    QFETCH(answers::RelaySecurity, security);
    for (const Release release : {Release{8, 12}, Release{8, 15}, Release{8, 16}, Release{8, 18}}) {
        for (const Platform platform : platforms) {
            Answers given = answersOf(role);
            given.host.platform = platform;
            given.host.release = release;
            given.relay = {.address = QStringLiteral("[mail.example.net]:587"),
                           .security = security,
                           .user = QStringLiteral("web01@example.net")};
            for (const Listen where : answers::listenChoices(role)) {
                given.listening.where = where;
                if (where != Listen::None || !answers::logsIn(given))
                    checkBoth(given);
            }
        }
    }
}

void TestCombinations::commentsChangeNothing_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : roles)
        QTest::newRow(qPrintable(answers::toString(role))) << role;
}

void TestCombinations::commentsChangeNothing()
{
    QFETCH(Role, role);
    Answers given = answersOf(role);
    given.host.platform = Platform::Generic;
    given.relay = {QStringLiteral("[mail.example.net]"), true};
    for (const mc::Document &document : {mc::composeSendmailMc(given), *mc::composeSubmitMc(given)}) {
        const QByteArray with = document.render({.comments = true, .cfTree = m_tree.path}).text;
        const QByteArray without = document.render({.comments = false, .cfTree = m_tree.path}).text;
        QCOMPARE(cf::compileNow(with, m_tree).cf, cf::compileNow(without, m_tree).cf);
    }
}

void TestCombinations::checkBoth(const Answers &given)
{
    const bool debianTree = QFile::exists(m_tree.path + QStringLiteral("/ostype/debian.m4"));
    if (given.host.platform == Platform::Debian && !debianTree)
        QSKIP("This cf tree is not Debian's and has no OSTYPE(debian)");
    QVERIFY2(answers::validate(given).empty(), "the combination is not a valid one");
    checkFile(mc::composeSendmailMc(given), given);
    if (const auto submit = mc::composeSubmitMc(given); submit && !QTest::currentTestFailed())
        checkFile(*submit, given);
}

void TestCombinations::checkFile(const mc::Document &document, const Answers &given)
{
    for (const mc::Directive &directive : document.directives())
        QVERIFY2(directive.entry.isEmpty() || catalogue::find(directive.entry), qPrintable(directive.entry));
    const QByteArray lines = actingLines(document).join('\n');
    if (m_seen.contains(lines))
        return;
    m_seen.insert(lines);
    const QByteArray text = document.render({.comments = true, .cfTree = m_tree.path}).text;
    const cf::Compilation result = cf::compileNow(text, m_tree);
    QCOMPARE(result.status, cf::Compilation::Status::Done);
    for (const cf::Message &message : cf::readMessages(result.messages))
        QVERIFY2(isExpected(message, given), qPrintable(message.text + u'\n' + QString::fromLatin1(text)));
    const auto unexpanded = cf::findUnexpanded(result.cf);
    QVERIFY2(unexpanded.empty(), text.constData());
    QVERIFY2(result.cf.count('\n') > 1000, text.constData());
}

QTEST_GUILESS_MAIN(TestCombinations)
#include "test_mc_combinations.moc"
