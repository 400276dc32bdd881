// SPDX-License-Identifier: MIT
#include "mc/authinfo.h"
#include "mc/compose.h"
#include "acting_lines.h"
#include "samples/sample.h"

#include <QTest>
#include <algorithm>

using sample::nullClient;

using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::RelaySecurity;

namespace {

Answers provider(RelaySecurity security)
{
    Answers given = nullClient();
    given.relay = {.address = QStringLiteral("[smtp.example.net]:587"),
                   .security = security,
                   .user = QStringLiteral(" web01@example.net ")};
    given.listening.where = Listen::Loopback;
    return given;
}

QByteArrayList mtaLines(const Answers &given)
{
    return actingLines(mc::composeSendmailMc(given));
}

QByteArrayList mspLines(const Answers &given)
{
    return actingLines(*mc::composeSubmitMc(given));
}

bool has(const QByteArrayList &lines, const char *part)
{
    return std::ranges::any_of(lines, [part](const QByteArray &line) { return line.contains(part); });
}

} // namespace

class TestRelaySecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opportunisticWritesNothing();
    void plainForbidsTls();
    void verifiedNamesTheRelay();
    void loginStandsBeforeTheMailers();
    void userAndPasswordStayOutOfTheMc();
    void submissionTalksToTheRelayOnlyWithoutDaemon();
    void olderReleasesReadTheSubjectAlone();
    void templateIsFilledInOnTheHost();
    void noTemplateWithoutLogin_data();
    void noTemplateWithoutLogin();
};

void TestRelaySecurity::opportunisticWritesNothing()
{
    Answers plain = provider(RelaySecurity::Opportunistic);
    plain.relay.user.clear();
    QCOMPARE(mtaLines(provider(RelaySecurity::Opportunistic)), mtaLines(plain));
    QVERIFY(!has(mtaLines(plain), "TLS"));
}

void TestRelaySecurity::plainForbidsTls()
{
    const QByteArrayList lines = mtaLines(provider(RelaySecurity::Plain));
    QCOMPARE(lines.at(lines.size() - 2), QByteArray("LOCAL_TRY_TLS"));
    QVERIFY(lines.last().contains("$#error"));
    QVERIFY(!has(lines, "confCACERT"));
}

void TestRelaySecurity::verifiedNamesTheRelay()
{
    const QByteArrayList lines = mtaLines(provider(RelaySecurity::Verified));
    QVERIFY(has(lines, "define(`confCACERT', `/etc/ssl/certs/ca-certificates.crt')"));
    QVERIFY(has(lines, "define(`confCACERT_PATH', `/etc/ssl/certs')"));
    const qsizetype rules = lines.indexOf("LOCAL_TLS_SERVER");
    QVERIFY(rules > 0);
    QCOMPARE(lines.at(rules + 1), QByteArray("ROK\t\t\t\t$: OK $| smtp.example.net"));
    QVERIFY(!has(lines, "authinfo"));
}

void TestRelaySecurity::loginStandsBeforeTheMailers()
{
    const QByteArrayList lines = mtaLines(provider(RelaySecurity::Login));
    const qsizetype map = lines.indexOf("FEATURE(`authinfo', `hash -o /etc/mail/authinfo')dnl");
    const qsizetype mailers = lines.indexOf("FEATURE(`nullclient', `[smtp.example.net]')dnl");
    QVERIFY(map > 0 && map < mailers && mailers < lines.indexOf("LOCAL_TLS_SERVER"));
    QVERIFY(has(lines, "noverb"));
}

void TestRelaySecurity::userAndPasswordStayOutOfTheMc()
{
    const Answers given = provider(RelaySecurity::Login);
    QVERIFY(!has(mtaLines(given) + mspLines(given), "web01@"));
}

void TestRelaySecurity::submissionTalksToTheRelayOnlyWithoutDaemon()
{
    Answers given = provider(RelaySecurity::Verified);
    QVERIFY(!has(mspLines(given), "LOCAL_TLS_SERVER"));
    given.listening.where = Listen::None;
    QVERIFY(has(mspLines(given), "LOCAL_TLS_SERVER"));
    QVERIFY(has(mtaLines(given), "LOCAL_TLS_SERVER")); // what waits in the daemon's queue goes the same way
}

void TestRelaySecurity::olderReleasesReadTheSubjectAlone()
{
    Answers given = provider(RelaySecurity::Verified);
    QVERIFY(has(mtaLines(given), "check_cert_altnames") && has(mtaLines(given), "$={cert_altnames}"));
    given.host.release = {8, 15};
    QVERIFY(!has(mtaLines(given), "altnames") && has(mtaLines(given), "$&{cn_subject}\t"));
}

void TestRelaySecurity::templateIsFilledInOnTheHost()
{
    const QByteArray text = mc::composeAuthinfo(provider(RelaySecurity::Login));
    QVERIFY(
        text.endsWith("# Login at smtp.example.net as web01@example.net\n"
                      "#AuthInfo:\t\"U:web01@example.net\" \"P:PUT-THE-PASSWORD-HERE\" \"M:PLAIN LOGIN\"\n"));
    for (const QByteArray &line : text.trimmed().split('\n'))
        QVERIFY2(line.startsWith('#'), line.constData()); // makemap makes nothing of it
    QCOMPARE(mc::authinfoPath(provider(RelaySecurity::Login)), QStringLiteral("/etc/mail/authinfo"));
}

void TestRelaySecurity::noTemplateWithoutLogin_data()
{
    QTest::addColumn<RelaySecurity>("security");
    QTest::newRow("plain") << RelaySecurity::Plain;
    QTest::newRow("opportunistic") << RelaySecurity::Opportunistic;
    QTest::newRow("verified") << RelaySecurity::Verified;
}

void TestRelaySecurity::noTemplateWithoutLogin()
{
    QFETCH(RelaySecurity, security);
    QVERIFY(mc::composeAuthinfo(provider(security)).isEmpty());
}

QTEST_APPLESS_MAIN(TestRelaySecurity)
#include "test_mc_relay_security.moc"
