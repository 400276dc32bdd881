// SPDX-License-Identifier: MIT
#include "mc/compose.h"

#include "acting_lines.h"
#include "samples/sample.h"

#include <QTest>

using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::Release;
using sample::localAliases;
using sample::mailServer;
using sample::nullClient;

namespace {

QByteArrayList linesWith(const Answers &given, const QByteArrayList &beginnings)
{
    QByteArrayList found;
    for (const QByteArray &line : actingLines(mc::composeSendmailMc(given))) {
        for (const QByteArray &beginning : beginnings) {
            if (line.startsWith(beginning))
                found += line;
        }
    }
    return found;
}

Answers serverOn(Platform platform, const answers::Listening &listening, Release release = {8, 18})
{
    Answers given = mailServer();
    given.host.platform = platform;
    given.host.release = release;
    given.listening = listening;
    return given;
}

Answers aliasesWithHub(const QString &relay, const QString &domain, Release release = {8, 18})
{
    Answers given = localAliases();
    given.relay = {relay, true};
    given.masquerade.domain = domain;
    given.host.release = release;
    return given;
}

answers::Masquerade masqueradeOf(const QString &domain, const QStringList &exposedUsers,
                                 const QStringList &furtherDomains, bool entireDomain = false)
{
    answers::Masquerade masquerade;
    masquerade.domain = domain;
    masquerade.exposedUsers = exposedUsers;
    masquerade.furtherDomains = furtherDomains;
    masquerade.entireDomain = entireDomain;
    return masquerade;
}

} // namespace

/// One part of a file at a time, over the answers that decide it.
class TestComposeParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sockets_data();
    void sockets();
    void osType_data();
    void osType();
    void scope_data();
    void scope();
    void scopeStandsInMasqueradingSubmit();
    void companions_data();
    void companions();
    void hubRules_data();
    void hubRules();
    void relayPort_data();
    void relayPort();
    void aliasFile_data();
    void aliasFile();
    void everyDirectiveHasCauseAndEntry();
};

void TestComposeParts::sockets_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray noMsa = "FEATURE(`no_default_msa')dnl";
    const auto row = [&noMsa](const char *name, const Answers &given, const QByteArrayList &options) {
        QByteArrayList lines{noMsa};
        for (const QByteArray &option : options)
            lines += "DAEMON_OPTIONS(`" + option + "')dnl";
        QTest::newRow(name) << given << lines;
    };
    using enum Listen;
    using enum Platform;
    row("loopback", serverOn(Debian, {Loopback, false, false}), {"Name=MTA-v4, Family=inet, Addr=127.0.0.1"});
    row("loopback, everything", serverOn(Debian, {Loopback, true, true}),
        {"Name=MTA-v4, Family=inet, Addr=127.0.0.1", "Name=MTA-v6, Family=inet6, Addr=::1, M=O",
         "Name=MSA-v4, Family=inet, Addr=127.0.0.1, Port=587, M=E",
         "Name=MSA-v6, Family=inet6, Addr=::1, Port=587, M=EO"});
    row("8.11 knows no M=O", serverOn(Debian, {Loopback, true, false}, {8, 11}),
        {"Name=MTA-v4, Family=inet, Addr=127.0.0.1", "Name=MTA-v6, Family=inet6, Addr=::1"});
    row("network", serverOn(Debian, {Network, false, false}), {"Name=MTA-v4, Family=inet"});
    row("network on Linux, one socket for both", serverOn(RedHat, {Network, true, true}),
        {"Name=MTA, Family=inet6", "Name=MSA, Family=inet6, Port=587, M=E"});
    row("network on FreeBSD, one socket each", serverOn(FreeBsd, {Network, true, true}),
        {"Name=MTA-v4, Family=inet", "Name=MTA-v6, Family=inet6, M=O",
         "Name=MSA-v4, Family=inet, Port=587, M=E", "Name=MSA-v6, Family=inet6, Port=587, M=EO"});
    Answers none = nullClient();
    none.listening = {None, true, true};
    row("no daemon, and one started by mistake stays inside", none,
        {"Name=MTA-v4, Family=inet, Addr=127.0.0.1"});
    QTest::newRow("8.9 loopback") << serverOn(Generic, {Loopback, true, true}, {8, 9})
                                  << QByteArrayList{"define(`confDAEMON_OPTIONS', `Addr=127.0.0.1')dnl"};
    QTest::newRow("8.9 network") << serverOn(Generic, {Network, true, true}, {8, 9}) << QByteArrayList();
}

void TestComposeParts::sockets()
{
    QFETCH(Answers, given);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(linesWith(given, {"FEATURE(`no_default_msa'", "DAEMON_OPTIONS", "define(`confDAEMON"}), lines);
}

void TestComposeParts::osType_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Release>("release");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, Platform platform, Release release, const QByteArrayList &lines) {
        QTest::newRow(name) << platform << release << lines;
    };
    row("Debian", Platform::Debian, {8, 18}, {"OSTYPE(`debian')dnl", "DOMAIN(`debian-mta')dnl"});
    row("Red Hat", Platform::RedHat, {8, 18}, {"OSTYPE(`linux')dnl"});
    row("FreeBSD", Platform::FreeBsd, {8, 13}, {"OSTYPE(`freebsd6')dnl"});
    row("FreeBSD, 8.12", Platform::FreeBsd, {8, 12}, {"OSTYPE(`freebsd5')dnl"});
    row("FreeBSD, 8.11", Platform::FreeBsd, {8, 11}, {"OSTYPE(`freebsd4')dnl"});
    row("FreeBSD, 8.10", Platform::FreeBsd, {8, 10}, {"OSTYPE(`bsd4.4')dnl"});
    row("Solaris", Platform::Solaris, {8, 11}, {"OSTYPE(`solaris8')dnl"});
    row("Solaris, 8.10", Platform::Solaris, {8, 10}, {"OSTYPE(`solaris2')dnl"});
    row("generic", Platform::Generic, {8, 18}, {"OSTYPE(`bsd4.4')dnl"});
}

void TestComposeParts::osType()
{
    QFETCH(Platform, platform);
    QFETCH(Release, release);
    QFETCH(QByteArrayList, lines);
    Answers given = nullClient();
    given.host.platform = platform;
    given.host.release = release;
    QCOMPARE(linesWith(given, {"OSTYPE", "DOMAIN"}), lines);
}

void TestComposeParts::scope_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, const answers::Masquerade &masquerade,
                        const QByteArrayList &lines) {
        Answers given = nullClient();
        given.masquerade = masquerade;
        QTest::newRow(name) << given << lines;
        given.role = answers::Role::MailServer;
        QTest::addRow("%s, mail server", name) << given << lines;
    };
    const QString own = QStringLiteral("example.com");
    row("nothing", masqueradeOf(own, {}, {}), {});
    row("exposed users", masqueradeOf(own, {QStringLiteral("root"), QStringLiteral(" ops ")}, {}),
        {"EXPOSED_USER(`root')dnl", "EXPOSED_USER(`ops')dnl"});
    row("further domains",
        masqueradeOf(own, {}, {QStringLiteral("Example.NET"), QStringLiteral("example.org")}),
        {"MASQUERADE_DOMAIN(`example.net')dnl", "MASQUERADE_DOMAIN(`example.org')dnl"});
    row("entire domain", masqueradeOf(own, {}, {}, true),
        {"MASQUERADE_DOMAIN(`example.com')dnl", "FEATURE(`masquerade_entire_domain')dnl"});
    row("entire domain and further", masqueradeOf(own, {}, {own, QStringLiteral("example.net")}, true),
        {"MASQUERADE_DOMAIN(`example.com')dnl", "MASQUERADE_DOMAIN(`example.net')dnl",
         "FEATURE(`masquerade_entire_domain')dnl"});
    row("without a domain", masqueradeOf({}, {QStringLiteral("root")}, {}, true), {});
}

void TestComposeParts::scope()
{
    QFETCH(Answers, given);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(linesWith(given, {"EXPOSED_USER", "MASQUERADE_DOMAIN", "FEATURE(`masquerade_entire"}), lines);
}

void TestComposeParts::scopeStandsInMasqueradingSubmit()
{
    Answers given = nullClient();
    given.masquerade.exposedUsers = {QStringLiteral("ops")};
    QVERIFY(actingLines(*mc::composeSubmitMc(given)).contains("EXPOSED_USER(`ops')dnl"));
    given.role = answers::Role::LocalAliases;
    QVERIFY(!actingLines(*mc::composeSubmitMc(given)).contains("EXPOSED_USER(`ops')dnl"));
}

void TestComposeParts::companions_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArrayList>("lines");
    const auto given = [](const Answers &base, bool recipients, bool envelope, bool always) {
        Answers changed = base;
        changed.masquerade.recipients = recipients;
        changed.masquerade.envelope = envelope;
        changed.masquerade.alwaysAddDomain = always;
        return changed;
    };
    const QByteArray recipients = "FEATURE(`allmasquerade')dnl";
    const QByteArray envelope = "FEATURE(`masquerade_envelope')dnl";
    const QByteArray always = "FEATURE(`always_add_domain')dnl";
    QTest::newRow("all") << given(mailServer(), true, true, true)
                         << QByteArrayList{recipients, envelope, always};
    QTest::newRow("none") << given(mailServer(), false, false, false) << QByteArrayList();
    QTest::newRow("recipients") << given(localAliases(), true, false, false) << QByteArrayList{recipients};
    QTest::newRow("envelope") << given(localAliases(), false, true, false) << QByteArrayList{envelope};
    QTest::newRow("always") << given(localAliases(), false, false, true) << QByteArrayList{always};
    QTest::newRow("nullclient decides") << given(nullClient(), true, true, true) << QByteArrayList();
    Answers unmasked = given(localAliases(), true, true, true);
    unmasked.masquerade.domain.clear();
    QTest::newRow("without a domain") << unmasked << QByteArrayList{always};
}

void TestComposeParts::companions()
{
    QFETCH(Answers, given);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(linesWith(given, {"FEATURE(`allmasq", "FEATURE(`masquerade_env", "FEATURE(`always"}), lines);
}

void TestComposeParts::hubRules_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<QByteArrayList>("lines");
    const QString domain = QStringLiteral("example.com");
    const QByteArrayList detail{"SLocal_localaddr", "R$+ + $*\t\t$@ $1 + $2", "R$+\t\t$: $1 <> $&h",
                                "R$+ <> + $*\t\t$: $1 + $2", "R$+ <> $*\t\t$: $1"};
    const auto row = [](const char *name, const Answers &given, const QByteArrayList &lines) {
        QTest::newRow(name) << given << lines;
    };
    const QString bracketed = QStringLiteral("[mail.example.com]");
    const QString literal = QStringLiteral("192.0.2.1");
    row("a name", aliasesWithHub(QStringLiteral("mail.example.com"), domain), {});
    row("brackets", aliasesWithHub(bracketed, domain),
        detail + QByteArrayList{"R$+\t\t$#relay $@ [mail.example.com] $: $1 < @ $M >"});
    row("brackets, no domain", aliasesWithHub(bracketed, {}),
        detail + QByteArrayList{"R$+\t\t$#relay $@ [mail.example.com] $: $1 < @ mail.example.com >"});
    row("literal", aliasesWithHub(literal, domain),
        detail + QByteArrayList{"R$+\t\t$#relay $@ [192.0.2.1] $: $1 < @ $M >"});
    row("literal, no domain", aliasesWithHub(literal, {}), {});
    row("8.9 has no such ruleset", aliasesWithHub(bracketed, domain, {8, 9}), {});
    Answers kept = aliasesWithHub(bracketed, domain);
    kept.relay.unaliasedToHub = false;
    row("names without an alias stay here", kept, {});
    Answers client = nullClient();
    client.relay.address = literal;
    row("null client", client, {"SLocal_localaddr", "R$+\t\t$#relay $@ [192.0.2.1] $: $1 < @ $M >"});
}

void TestComposeParts::hubRules()
{
    QFETCH(Answers, given);
    QFETCH(QByteArrayList, lines);
    QCOMPARE(linesWith(given, {"SLocal_", "R$"}), lines);
}

void TestComposeParts::relayPort_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<bool>("sendmail");
    QTest::addColumn<bool>("submit");
    const auto with = [](const Answers &base, const char *relay) {
        Answers given = base;
        given.relay.address = QString::fromLatin1(relay);
        return given;
    };
    Answers loopback = with(nullClient(), "mail.example.com:2525");
    loopback.listening.where = Listen::Loopback;
    QTest::newRow("no port") << nullClient() << false << false;
    QTest::newRow("the usual port") << with(nullClient(), "mail.example.com:25") << false << false;
    const Answers client = with(nullClient(), "mail.example.com:2525");
    QTest::newRow("null client without a daemon") << client << true << true;
    QTest::newRow("null client, submission goes to the daemon") << loopback << true << false;
    QTest::newRow("local aliases") << with(localAliases(), "[192.0.2.1]:2525") << true << false;
    QTest::newRow("mail server") << with(mailServer(), "mail.example.net:2525") << true << false;
}

void TestComposeParts::relayPort()
{
    QFETCH(Answers, given);
    QFETCH(bool, sendmail);
    QFETCH(bool, submit);
    const QByteArray line = "define(`RELAY_MAILER_ARGS', `TCP $h 2525')dnl";
    QCOMPARE(actingLines(mc::composeSendmailMc(given)).contains(line), sendmail);
    QCOMPARE(actingLines(*mc::composeSubmitMc(given)).contains(line), submit);
    const QByteArrayList lines = actingLines(mc::composeSendmailMc(given));
    QVERIFY(lines.indexOf(line) < lines.size() - 1); // whatever reads it comes after it
}

void TestComposeParts::aliasFile_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<Release>("release");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, Platform platform, Release release, const QByteArrayList &lines) {
        QTest::newRow(name) << platform << release << lines;
    };
    row("Red Hat", Platform::RedHat, {8, 18}, {"define(`ALIAS_FILE', `/etc/aliases')dnl"});
    row("Debian has a link", Platform::Debian, {8, 18}, {});
    row("FreeBSD", Platform::FreeBsd, {8, 18}, {});
    row("FreeBSD, 8.9", Platform::FreeBsd, {8, 9}, {"define(`ALIAS_FILE', `/etc/mail/aliases')dnl"});
}

void TestComposeParts::aliasFile()
{
    QFETCH(Platform, platform);
    QFETCH(Release, release);
    QFETCH(QByteArrayList, lines);
    Answers given = localAliases();
    given.host.platform = platform;
    given.host.release = release;
    QCOMPARE(linesWith(given, {"define(`ALIAS_FILE"}), lines);
    given.role = answers::Role::NullClient;
    QCOMPARE(linesWith(given, {"define(`ALIAS_FILE"}), QByteArrayList());
}

void TestComposeParts::everyDirectiveHasCauseAndEntry()
{
    Answers given = aliasesWithHub(QStringLiteral("[mail.example.com]:2525"), QStringLiteral("example.com"));
    const mc::Document document = mc::composeSendmailMc(given);
    for (const mc::Directive &directive : document.directives()) {
        const bool frame = directive.form == mc::Form::Comment || directive.form == mc::Form::Blank;
        QCOMPARE(directive.entry.isEmpty(), frame);
        if (directive.name == u"define" && directive.arguments.value(0) == u"MAIL_HUB")
            QCOMPARE(directive.cause, answers::Field::UnaliasedToHub);
        if (directive.name == u"MASQUERADE_AS")
            QCOMPARE(directive.cause, answers::Field::MasqueradeDomain);
    }
}

QTEST_APPLESS_MAIN(TestComposeParts)
#include "test_mc_compose_parts.moc"
