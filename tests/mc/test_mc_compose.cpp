// SPDX-License-Identifier: MIT
#include "mc/compose.h"

#include "acting_lines.h"
#include "samples/sample.h"

#include <QTest>

using answers::Answers;
using answers::Listen;
using answers::Platform;
using sample::localAliases;
using sample::mailServer;
using sample::nullClient;

namespace {

enum class File { Sendmail, Submit };

QByteArrayList composedLines(const Answers &given, File file)
{
    if (file == File::Sendmail)
        return actingLines(mc::composeSendmailMc(given));
    return actingLines(mc::composeSubmitMc(given).value_or(mc::Document()));
}

const QByteArray debianHead = R"(define(`_USE_ETC_MAIL_')dnl
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
VERSIONID(`%1 for %2, by Sendmail Wizard')dnl
OSTYPE(`debian')dnl
DOMAIN(`%3')dnl
)";

QByteArray debianSendmail(const char *host)
{
    return QString::fromLatin1(debianHead)
               .arg(QStringLiteral("sendmail.mc"), QString::fromLatin1(host), QStringLiteral("debian-mta"))
               .toLatin1()
        + "undefine(`confHOST_STATUS_DIRECTORY')dnl\n";
}

QByteArray debianSubmit(const char *host)
{
    return QString::fromLatin1(debianHead)
               .arg(QStringLiteral("submit.mc"), QString::fromLatin1(host), QStringLiteral("debian-msp"))
               .toLatin1()
        + R"(define(`_USE_DECNET_SYNTAX_', `1')dnl
define(`confTIME_ZONE', `USE_TZ')dnl
define(`confDONT_INIT_GROUPS', `True')dnl
)";
}

const QByteArray submitFrame = R"(define(`confCF_VERSION', `Submit')dnl
define(`__OSTYPE__', `')dnl
define(`_USE_DECNET_SYNTAX_', `1')dnl
define(`confTIME_ZONE', `USE_TZ')dnl
define(`confDONT_INIT_GROUPS', `True')dnl
)";

QByteArray plainHead(const char *file, const char *host, const char *tree = "/usr/share/sendmail/cf")
{
    return QStringLiteral("define(`_USE_ETC_MAIL_')dnl\ninclude(`%3/m4/cf.m4')dnl\n"
                          "VERSIONID(`%1 for %2, by Sendmail Wizard')dnl\n")
        .arg(QString::fromLatin1(file), QString::fromLatin1(host), QString::fromLatin1(tree))
        .toLatin1();
}

} // namespace

/// Whole files for a few answers of each role, without comments.
class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFiles_data();
    void wholeFiles();
    void noSubmitFileBeforeItsProgram();
    void headNamesHostRoleAndProgram();
    void commentFitsAHostWithoutDaemon();
    void debianAreaStandsWhereItsToolsLookForIt();

private:
    void nullClientRows();
    void localAliasesRows();
    void mailServerRows();
    void oldReleaseRows();
    static void row(const char *name, const Answers &given, File file, const QByteArray &text);
};

void TestCompose::row(const char *name, const Answers &given, File file, const QByteArray &text)
{
    QTest::newRow(name) << given << static_cast<int>(file) << text;
}

void TestCompose::nullClientRows()
{
    row("null client, no daemon", nullClient(), File::Sendmail, debianSendmail("web01.example.com") + R"(
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')dnl
FEATURE(`nullclient', `mail.example.net')dnl
MASQUERADE_AS(`example.com')dnl
)");
    row("null client, no daemon, submit", nullClient(), File::Submit, debianSubmit("web01.example.com") + R"(
MASQUERADE_AS(`example.com')dnl
FEATURE(`allmasquerade')dnl
FEATURE(`masquerade_envelope')dnl
FEATURE(`msp', `mail.example.net')dnl
)");
    Answers given = nullClient();
    given.host.platform = Platform::RedHat;
    given.listening = {.where = Listen::Loopback, .ipv6 = true, .submissionPort = false};
    given.relay.address = QStringLiteral("[mail.example.com]:2525");
    row("null client, loopback, bracketed relay with port", given, File::Sendmail,
        plainHead("sendmail.mc", "web01.example.com", "/usr/share/sendmail-cf") + R"(OSTYPE(`linux')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')dnl
DAEMON_OPTIONS(`Name=MTA-v6, Family=inet6, Addr=::1, M=O')dnl
define(`RELAY_MAILER_ARGS', `TCP $h 2525')dnl
FEATURE(`nullclient', `[mail.example.com]')dnl
MASQUERADE_AS(`example.com')dnl
LOCAL_RULESETS
SLocal_localaddr
)" "R$+\t\t$#relay $@ [mail.example.com] $: $1 < @ $M >\n");
    row("null client, loopback, submit", given, File::Submit,
        plainHead("submit.mc", "web01.example.com", "/usr/share/sendmail-cf") + submitFrame
            + R"(define(`confPID_FILE', `/run/sm-client.pid')dnl
MASQUERADE_AS(`example.com')dnl
FEATURE(`allmasquerade')dnl
FEATURE(`masquerade_envelope')dnl
FEATURE(`msp', `[127.0.0.1]')dnl
)");
}

void TestCompose::localAliasesRows()
{
    Answers given = localAliases();
    given.host.platform = Platform::FreeBsd;
    given.relay.unaliasedToHub = true;
    row("local aliases, the rest to the hub", given, File::Sendmail,
        plainHead("sendmail.mc", "web01.example.com") + R"(OSTYPE(`freebsd6')dnl
define(`SMART_HOST', `mail.example.net')dnl
define(`MAIL_HUB', `mail.example.net')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')dnl
MASQUERADE_AS(`example.com')dnl
FEATURE(`allmasquerade')dnl
FEATURE(`masquerade_envelope')dnl
FEATURE(`always_add_domain')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
)");
    row("local aliases, submit does not masquerade", given, File::Submit,
        plainHead("submit.mc", "web01.example.com") + submitFrame + "FEATURE(`msp', `[127.0.0.1]')dnl\n");
    given.relay = {};
    given.masquerade.domain.clear();
    row("local aliases alone", given, File::Sendmail,
        plainHead("sendmail.mc", "web01.example.com") + R"(OSTYPE(`freebsd6')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')dnl
FEATURE(`always_add_domain')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
)");
}

void TestCompose::mailServerRows()
{
    Answers given = mailServer();
    given.server.acceptedDomains = {QStringLiteral("Example.COM"), QStringLiteral("example.net")};
    given.server.mayRelay = {QStringLiteral("example.com"), QStringLiteral("192.0.2.0/24")};
    given.listening.submissionPort = true;
    row("mail server", given, File::Sendmail, debianSendmail("web01.example.com") + R"(
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Name=MTA-v4, Family=inet')dnl
DAEMON_OPTIONS(`Name=MSA-v4, Family=inet, Port=587, M=E')dnl
LOCAL_DOMAIN(`example.com')dnl
LOCAL_DOMAIN(`example.net')dnl
RELAY_DOMAIN(`example.com')dnl
FEATURE(`access_db', `hash -T<TMPF> -o /etc/mail/access')dnl
MASQUERADE_AS(`example.com')dnl
FEATURE(`allmasquerade')dnl
FEATURE(`masquerade_envelope')dnl
FEATURE(`always_add_domain')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
)");
    row("mail server, submit", given, File::Submit,
        debianSubmit("web01.example.com") + "FEATURE(`msp', `[127.0.0.1]')dnl\n");
}

void TestCompose::oldReleaseRows()
{
    Answers given = nullClient();
    given.host.platform = Platform::Generic;
    given.host.release = {8, 9};
    row("null client, 8.9", given, File::Sendmail,
        plainHead("sendmail.mc", "web01.example.com") + R"(OSTYPE(`bsd4.4')dnl
define(`confDAEMON_OPTIONS', `Addr=127.0.0.1')dnl
FEATURE(`nullclient', `mail.example.net')dnl
MASQUERADE_AS(`example.com')dnl
)");
    given = mailServer();
    given.host.platform = Platform::Solaris;
    given.host.release = {8, 9};
    row("mail server, 8.9", given, File::Sendmail,
        plainHead("sendmail.mc", "web01.example.com", "/etc/mail/cf") + R"(OSTYPE(`solaris2')dnl
define(`ALIAS_FILE', `/etc/mail/aliases')dnl
FEATURE(`access_db')dnl
MASQUERADE_AS(`example.com')dnl
FEATURE(`allmasquerade')dnl
FEATURE(`masquerade_envelope')dnl
FEATURE(`always_add_domain')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
LOCAL_CONFIG
Cwexample.com
)");
}

void TestCompose::wholeFiles_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<int>("file");
    QTest::addColumn<QByteArray>("text");
    nullClientRows();
    localAliasesRows();
    mailServerRows();
    oldReleaseRows();
}

void TestCompose::wholeFiles()
{
    QFETCH(Answers, given);
    QFETCH(int, file);
    QFETCH(QByteArray, text);
    QByteArrayList expected = text.split('\n');
    expected.removeAll(QByteArray());
    QCOMPARE(composedLines(given, static_cast<File>(file)), expected);
}

void TestCompose::noSubmitFileBeforeItsProgram()
{
    for (const int minor : {9, 10, 11}) {
        Answers given = nullClient();
        given.host.release = {8, minor};
        QVERIFY(!mc::composeSubmitMc(given));
    }
    Answers given = nullClient();
    given.host.release = {8, 12};
    QVERIFY(mc::composeSubmitMc(given).has_value());
}

void TestCompose::headNamesHostRoleAndProgram()
{
    const QByteArrayList lines = mc::composeSubmitMc(mailServer())->render({}).text.split('\n');
    QCOMPARE(lines[0], "divert(-1)");
    QCOMPARE(lines[1], "dnl submit.mc for web01.example.com: mail server, sendmail 8.18, Debian,");
    QCOMPARE(lines[2], "dnl Ubuntu");
    QVERIFY(lines[3].startsWith("dnl Written by Sendmail Wizard."));
    for (const QByteArray &line : lines.first(6))
        QVERIFY2(line.size() <= 72, line.constData());
    QVERIFY(lines.indexOf("divert(0)dnl") > 2);
}

void TestCompose::commentFitsAHostWithoutDaemon()
{
    const QByteArray without = mc::composeSendmailMc(nullClient()).render({}).text;
    QVERIFY(without.contains("dnl No daemon runs; if one is started, it stays on loopback\nDAEMON_OPTIONS("));
    QVERIFY(!without.contains("Where the daemon listens"));
    const QByteArray with = mc::composeSendmailMc(localAliases()).render({}).text;
    QVERIFY(with.contains("dnl Where the daemon listens\nDAEMON_OPTIONS("));
}

void TestCompose::debianAreaStandsWhereItsToolsLookForIt()
{
    const QByteArray border = "dnl # Items controlled by /etc/mail/sendmail.conf - DO NOT TOUCH HERE\n";
    const QByteArray text = mc::composeSendmailMc(nullClient()).render({.comments = false}).text;
    const QByteArray area = "OSTYPE(`debian')dnl\nDOMAIN(`debian-mta')dnl\n" + border
        + "undefine(`confHOST_STATUS_DIRECTORY')dnl\n" + border;
    QVERIFY(text.contains(area));
    QVERIFY(!mc::composeSubmitMc(nullClient())->render({}).text.contains(border));
}

QTEST_APPLESS_MAIN(TestCompose)
#include "test_mc_compose.moc"
