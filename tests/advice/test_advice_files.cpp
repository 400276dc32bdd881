// SPDX-License-Identifier: MIT
#include "advice/file_findings.h"
#include "advice/forecast.h"
#include "cf/tree.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::GeneratedFile;
using advice::Grade;
using advice::HostFiles;

Q_DECLARE_METATYPE(advice::HostFiles)

/// Each finding about a host's files: a configuration that has it, and the nearest one that has not. The .cf files come from
/// the real cf tree.
class TestAdviceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofMcAndCf_data();
    void ofMcAndCf();
    void ofOldCf_data();
    void ofOldCf();
    void ofPairs_data();
    void ofPairs();
    void ofService_data();
    void ofService();
    void placesAndArguments();
    void releaseOfTheHost();
    void compiled_data();
    void compiled();
    void compiledBadly();
    void repairs_data();
    void repairs();
    void noRepair_data();
    void noRepair();
    void hostile_data();
    void hostile();

private:
    QByteArray compile(const QByteArray &mc) const { return cf::compileNow(mc, *m_tree).cf; }

    std::optional<cf::Tree> m_tree;
};

namespace {

const QByteArray mailers = "MAILER(`local')dnl\nMAILER(`smtp')dnl\n";
const QByteArray whole = "FEATURE(`allmasquerade')dnl\nFEATURE(`masquerade_envelope')dnl\n";
const QByteArray closed = "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Name=MTA, Addr=127.0.0.1')dnl\n";

const Finding *findingOf(const std::vector<Finding> &findings, Code code)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? nullptr : &*found;
}

QByteArray masquerading(const QByteArray &features = whole)
{
    return closed + "MASQUERADE_AS(`example.com')dnl\n" + features + mailers;
}

QByteArray nullClient(const QByteArray &before = {}, const QByteArray &behind = {}, const QByteArray &hub = "mail.example.com")
{
    return closed + before + "FEATURE(`nullclient', `" + hub + "')dnl\n" + behind;
}

QByteArray submission(const QByteArray &target, const QByteArray &before = {})
{
    return "define(`confCF_VERSION', `Submit')dnl\ndefine(`__OSTYPE__',`')dnl\n" + before + "FEATURE(`msp', `" + target
        + "')dnl\n";
}

} // namespace

void TestAdviceFiles::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty())
        QSKIP("no cf tree (package sendmail-cf) or no GNU m4 on this machine");
    m_tree = *tree;
}

void TestAdviceFiles::ofMcAndCf_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("good");
    const auto row = [](const char *name, Code code, const QByteArray &bad, const QByteArray &good) {
        QTest::newRow(name) << code << "OSTYPE(`debian')dnl\n" + bad << "OSTYPE(`debian')dnl\n" + good;
    };
    const QByteArray as = "MASQUERADE_AS(`example.com')dnl\n";
    row("masquerade before nullclient", Code::MasqueradeOverridden, nullClient(as), nullClient({}, as));
    row("exposed user", Code::UserExposed, masquerading("EXPOSED_USER(`root')dnl\n" + whole), masquerading());
    row("header but not envelope", Code::EnvelopeNotMasqueraded, masquerading("FEATURE(`allmasquerade')dnl\n"),
        masquerading());
    row("envelope, no masquerading at all", Code::EnvelopeNotMasqueraded, masquerading({}), closed + mailers);
    row("recipients left out", Code::RecipientsNotMasqueraded, masquerading("FEATURE(`masquerade_envelope')dnl\n"),
        masquerading());
    row("numeric hub", Code::NumericRelayAsName, closed + "define(`MAIL_HUB', `[192.0.2.1]')dnl\n" + mailers,
        closed + "define(`MAIL_HUB', `mail.example.com')dnl\n" + mailers);
    row("numeric hub, a domain takes its place", Code::NumericRelayAsName,
        closed + "define(`MAIL_HUB', `192.0.2.1')dnl\n" + mailers,
        "define(`MAIL_HUB', `192.0.2.1')dnl\n" + masquerading());
    row("masquerading as a bracketed hub", Code::BracketedMasquerade, nullClient({}, {}, "[mail.example.com]"),
        nullClient({}, as, "[mail.example.com]"));
    row("port 587 nobody asked for", Code::OpenSubmission, mailers, closed + mailers);
    row("port 587 for everybody", Code::OpenSubmission,
        "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Port=587, Name=MSA, M=E')dnl\n" + mailers,
        "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Port=587, Name=MSA, M=Ea')dnl\n" + mailers);
    row("port 587, loopback", Code::OpenSubmission, "DAEMON_OPTIONS(`Addr=127.0.0.1')dnl\n" + mailers,
        "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Port=submission, Addr=127.0.0.1')dnl\n" + mailers);
    row("aliases beside nullclient", Code::AliasesIgnored, nullClient("define(`ALIAS_FILE', `/etc/aliases')dnl\n"),
        nullClient());
    row("aliases behind nullclient", Code::AliasesIgnored, nullClient({}, "define(`ALIAS_FILE', `/etc/aliases')dnl\n"),
        "define(`ALIAS_FILE', `/etc/aliases')dnl\n" + masquerading());
    row("dotless masquerade", Code::DotlessName, closed + "MASQUERADE_AS(`example')dnl\n" + mailers, masquerading());
    row("dotless host", Code::DotlessName, closed + "define(`confDOMAIN_NAME', `web01')dnl\n" + mailers,
        closed + "define(`confDOMAIN_NAME', `$w.example.com')dnl\n" + mailers);
    row("promiscuous relay", Code::OpenRelay, "FEATURE(`promiscuous_relay')dnl\n" + mailers, mailers);
    row("loose relay check", Code::OpenRelay, "FEATURE(`loose_relay_check')dnl\n" + mailers,
        "FEATURE(`relay_entire_domain')dnl\n" + mailers);
    row("relay by the sender's name", Code::OpenRelay, "FEATURE(`relay_local_from')dnl\n" + mailers,
        "FEATURE(`relay_hosts_only')dnl\n" + mailers);
    row("relay is the host", Code::RelayIsHost,
        closed + "LOCAL_DOMAIN(`mail.example.com')dnl\ndefine(`SMART_HOST', `Mail.Example.com')dnl\n" + mailers,
        closed + "LOCAL_DOMAIN(`example.com')dnl\ndefine(`SMART_HOST', `mail.example.com')dnl\n" + mailers);
    row("relay is loopback", Code::RelayIsHost, closed + "define(`SMART_HOST', `relay:[127.0.0.1]')dnl\n" + mailers,
        closed + "define(`SMART_HOST', `relay:[192.0.2.1]')dnl\n" + mailers);
    row("hub is the host", Code::RelayIsHost,
        closed + "define(`confDOMAIN_NAME', `mail.example.com')dnl\ndefine(`MAIL_HUB', `mail.example.com')dnl\n" + mailers,
        closed + "define(`confDOMAIN_NAME', `www.example.com')dnl\ndefine(`MAIL_HUB', `mail.example.com')dnl\n" + mailers);
    row("a need", Code::DirectiveMissing, "FEATURE(`blocklist_recipients')dnl\n" + mailers,
        "FEATURE(`access_db')dnl\nFEATURE(`blocklist_recipients')dnl\n" + mailers);
    row("an argument", Code::ArgumentMissing, "FEATURE(`dnsbl')dnl\n" + mailers,
        "FEATURE(`dnsbl', `bl.example.com')dnl\n" + mailers);
    row("two that exclude each other", Code::DirectivesExclude,
        "FEATURE(`local_lmtp')dnl\nFEATURE(`local_procmail')dnl\n" + mailers, "FEATURE(`local_lmtp')dnl\n" + mailers);
    row("said twice", Code::RepeatedUselessly, "FEATURE(`redirect')dnl\nFEATURE(`redirect')dnl\n" + mailers,
        "FEATURE(`redirect')dnl\n" + mailers);
    row("an old name", Code::Deprecated, "FEATURE(`access_db')dnl\nFEATURE(`blacklist_recipients')dnl\n" + mailers,
        "FEATURE(`access_db')dnl\nFEATURE(`blocklist_recipients')dnl\n" + mailers);
    row("unexpanded text", Code::Unexpanded, closed + "FEATUER(`msp')\n" + mailers, closed + mailers);
    row("a socket that stops the daemon", Code::DaemonRefused,
        "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Addr=::1')dnl\n" + mailers,
        "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Addr=::1, Family=inet6')dnl\n" + mailers);
    row("the same socket twice", Code::SocketRefused,
        closed + "DAEMON_OPTIONS(`Name=B, Addr=127.0.0.1, M=O')dnl\n" + mailers,
        closed + "DAEMON_OPTIONS(`Name=B, Addr=127.0.0.1, Port=26, M=O')dnl\n" + mailers);
}

void TestAdviceFiles::ofMcAndCf()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, bad);
    QFETCH(const QByteArray, good);
    for (const bool isBad : {true, false}) {
        const QByteArray &mc = isBad ? bad : good;
        HostFiles files;
        files.sendmailMc = mc;
        files.sendmailCf = compile(mc);
        QVERIFY(files.sendmailCf->size() > 10'000);
        QCOMPARE(findingOf(advice::fromFiles(files), code) != nullptr, isBad);
    }
}

void TestAdviceFiles::ofOldCf_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("good");
    const auto row = [](const char *name, Code code, const QByteArray &bad, const QByteArray &good) {
        QTest::newRow(name) << code << bad << good;
    };
    row("8.9: root exposed", Code::UserExposed, "V8/Berkeley\nDMexample.com\nCE root\n", "V8/Berkeley\nDM\nCE root\n");
    row("8.9: envelope", Code::EnvelopeNotMasqueraded, "V8\nDMexample.com\nS93\nR$*\t$@ $1\nS94\nR$*\t$@ $1\n",
        "V8\nDMexample.com\nS93\nR$*\t$@ $1\nS94\nR$+\t$@ $>93 $1\n");
    row("8.9: hub in brackets", Code::NumericRelayAsName, "V8\nDMexample.com\nDHrelay:[mail.example.com]\n",
        "V9\nDMexample.com\nDHrelay:[mail.example.com]\n");
    row("8.8: nothing is refused", Code::OpenRelay, "V7\nScanonify\nR$*\t$1\n",
        "V8\nScheck_rcpt\nR$*\t$#error $@ 5.7.1 $: \"550 Relaying denied\"\n");
    row("port 587 by its letter", Code::OpenSubmission, "V5\nOOPort=587\n", "V5\nOOPort=587,Addr=127.0.0.1\n");
    row("text of m4's", Code::Unexpanded, "V8\nDAEMON_OPTIONS(`Port=25')\n", "V8\n#DAEMON_OPTIONS(`Port=25')\n");
    row("CRLF", Code::DotlessName, "V8\r\nDjweb01\r\n", "V8\r\nDjweb01.example.com\r\n");
}

void TestAdviceFiles::ofOldCf()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, bad);
    QFETCH(const QByteArray, good);
    HostFiles files;
    files.sendmailCf = bad;
    QVERIFY(findingOf(advice::fromFiles(files), code));
    files.sendmailCf = good;
    QVERIFY(!findingOf(advice::fromFiles(files), code));
}

void TestAdviceFiles::ofPairs_data()
{
    QTest::addColumn<QByteArray>("submit");
    QTest::addColumn<QByteArray>("daemon");
    QTest::addColumn<QList<Code>>("expected");
    const QByteArray as = "MASQUERADE_AS(`example.com')dnl\n";
    const QByteArray aliases = "OSTYPE(`debian')dnl\n" + masquerading();
    const QByteArray network = "OSTYPE(`debian')dnl\nFEATURE(`no_default_msa')dnl\n" + mailers;
    QTest::newRow("as the wizard writes them") << submission("[127.0.0.1]") << aliases << QList<Code>{};
    QTest::newRow("straight to the relay") << submission("mail.example.com", as) << aliases << QList<Code>{};
    QTest::newRow("masquerading before aliases") << submission("[127.0.0.1]", as) << aliases
                                                 << QList<Code>{Code::AliasesBypassed};
    QTest::newRow("masquerading before a null client")
        << submission("[127.0.0.1]", as) << "OSTYPE(`debian')dnl\n" + nullClient({}, as) << QList<Code>{};
    QTest::newRow("masquerading as a name that ends there")
        << submission("[127.0.0.1]", as) << aliases + "LOCAL_DOMAIN(`example.com')dnl\n" << QList<Code>{};
    QTest::newRow("to the submission port") << "dnl\n" + submission("[127.0.0.1]', `MSA") << aliases
                                            << QList<Code>{Code::NobodyListens};
    QTest::newRow("to IPv6") << submission("[::1]") << aliases << QList<Code>{Code::NobodyListens};
    QTest::newRow("to a daemon on every address") << submission("[127.0.0.1]") << network << QList<Code>{};
    QTest::newRow("to a daemon elsewhere")
        << submission("[127.0.0.1]")
        << "OSTYPE(`debian')dnl\nFEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Addr=192.0.2.1')dnl\n" + mailers
        << QList<Code>{Code::NobodyListens};
    QTest::newRow("to a daemon that does not start")
        << submission("[127.0.0.1]")
        << "OSTYPE(`debian')dnl\nFEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Port=x')dnl\n" + mailers
        << QList<Code>{Code::NobodyListens};
}

void TestAdviceFiles::ofPairs()
{
    QFETCH(const QByteArray, submit);
    QFETCH(const QByteArray, daemon);
    QFETCH(const QList<Code>, expected);
    HostFiles files;
    files.submitCf = compile(submit);
    files.sendmailCf = compile(daemon);
    QList<Code> found;
    for (const Finding &finding : advice::fromFiles(files)) {
        if (finding.code == Code::NobodyListens || finding.code == Code::AliasesBypassed)
            found.append(finding.code);
    }
    QCOMPARE(found, expected);
}

void TestAdviceFiles::ofService_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<bool>("runs");
    QTest::newRow("Debian's own") << "DAEMON_MODE=\"Daemon\";\nQUEUE_MODE=\"${DAEMON_MODE}\";\nQUEUE_INTERVAL=\"10m\";\n"_ba
                                  << true;
    QTest::newRow("Debian, cron") << "DAEMON_MODE=none\nQUEUE_MODE=none\nMSP_MODE=\"Cron\";\nMSP_INTERVAL=\"20m\";\n"_ba
                                  << true;
    QTest::newRow("Debian, nothing") << "DAEMON_MODE=\"none\";\nQUEUE_MODE=\"${DAEMON_MODE}\";\nQUEUE_INTERVAL=\"10m\";\n"
                                        "MSP_MODE=\"None\";\nMSP_INTERVAL=\"20m\";\n"_ba << false;
    QTest::newRow("Debian, no interval") << "DAEMON_MODE=Daemon\nQUEUE_MODE=Daemon\nQUEUE_INTERVAL=\"\";\n"_ba << false;
    QTest::newRow("Red Hat") << "DAEMON=yes\nQUEUE=1h\n"_ba << true;
    QTest::newRow("Red Hat, no queue") << "DAEMON=yes\nQUEUE=\n"_ba << false;
    QTest::newRow("commented") << "#QUEUE=1h\n"_ba << false;
}

void TestAdviceFiles::ofService()
{
    QFETCH(const QByteArray, service);
    QFETCH(const bool, runs);
    HostFiles files;
    files.service = service;
    QCOMPARE(findingOf(advice::fromFiles(files), Code::NoQueueRunner) == nullptr, runs);
}

void TestAdviceFiles::placesAndArguments()
{
    HostFiles files;
    files.sendmailMc = nullClient("MASQUERADE_AS(`example.com')dnl\n");
    files.sendmailCf = "V10/Berkeley\nDjweb01\nDSmail.example.com\nCwmail.example.com\nCEdaemon root\nDMexample.com\n"
                       "O DaemonPortOptions=Port=x\n";
    const std::vector<Finding> findings = advice::fromFiles(files);
    const auto is = [&findings](const Finding &wanted) { return std::ranges::contains(findings, wanted); };
    using advice::Place;
    QVERIFY(is({Code::MasqueradeOverridden, Grade::Warning, {}, Place{GeneratedFile::SendmailMc, 3},
                {u"example.com"_s, u"mail.example.com"_s}}));
    QVERIFY(is({Code::DotlessName, Grade::Warning, {}, Place{GeneratedFile::SendmailCf, 2}, {u"web01"_s}}));
    QVERIFY(is({Code::RelayIsHost, Grade::Error, {}, Place{GeneratedFile::SendmailCf, 3}, {u"mail.example.com"_s}}));
    QVERIFY(is({Code::UserExposed, Grade::Warning, {}, Place{GeneratedFile::SendmailCf, 5}, {u"daemon"_s, u"root"_s}}));
    QVERIFY(is({Code::DaemonRefused, Grade::Error, {}, Place{GeneratedFile::SendmailCf, 7},
                {QString::number(static_cast<int>(advice::NoDaemon::UnknownService)), u"x"_s}}));
}

void TestAdviceFiles::releaseOfTheHost()
{
    HostFiles files;
    files.sendmailMc = "FEATURE(`access_db')dnl\nFEATURE(`greet_pause', `5000')dnl\n" + mailers;
    QVERIFY(!findingOf(advice::fromFiles(files), Code::NotInRelease));
    files.release = {8, 12};
    const auto findings = advice::fromFiles(files);
    const Finding *finding = findingOf(findings, Code::NotInRelease);
    QVERIFY(finding);
    QCOMPARE(finding->arguments, (QStringList{u"greet_pause"_s, u"8.13"_s, u"8.12"_s}));
    QCOMPARE(finding->place->line, 2);
}

void TestAdviceFiles::compiled_data()
{
    QTest::addColumn<QByteArray>("change"); // of the .cf
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("as m4 made it") << QByteArray() << QStringList();
    QTest::newRow("a line more") << "DXa\n"_ba << QStringList{u"1"_s};
    QTest::newRow("two lines more") << "DXa\nDYa\n"_ba << QStringList{u"2"_s};
    QTest::newRow("comments alone") << "# a\n\n#O X=y\n"_ba << QStringList();
    QTest::newRow("its version alone") << "DZ8.18.1/ours\n"_ba << QStringList();
}

void TestAdviceFiles::compiled()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QStringList, arguments);
    HostFiles files;
    files.sendmailMc = "OSTYPE(`debian')dnl\n" + masquerading();
    const cf::Compilation compilation = cf::compileNow(*files.sendmailMc, *m_tree);
    files.sendmailCf = compilation.cf + change;
    const std::vector<Finding> findings = advice::fromCompiledFile(files, GeneratedFile::SendmailMc, compilation);
    QCOMPARE(findings.size(), arguments.isEmpty() ? 0U : 1U);
    if (!arguments.isEmpty()) {
        QVERIFY(findings.front().code == Code::CfDiffers);
        QCOMPARE(findings.front().arguments, arguments);
        QCOMPARE(findings.front().place->line, static_cast<int>(compilation.cf.count('\n')) + 1);
    }
    files.sendmailCf = QByteArray(compilation.cf).replace("DMexample.com\n", "");
    const auto missing = advice::fromCompiledFile(files, GeneratedFile::SendmailMc, compilation);
    QCOMPARE(missing.size(), 1U);
    QCOMPARE(missing.front().arguments, QStringList{u"1"_s});
}

void TestAdviceFiles::compiledBadly()
{
    HostFiles files;
    files.sendmailMc = "OSTYPE(`debian')dnl\n" + mailers + "FEATURE(`allmasquerade')dnl\n";
    const auto late = advice::fromCompiledFile(files, GeneratedFile::SendmailMc, cf::compileNow(*files.sendmailMc, *m_tree));
    QVERIFY(advice::hasError(late));
    QVERIFY(std::ranges::any_of(late, [](const Finding &finding) {
        return finding.code == Code::M4Message && finding.place == advice::Place{GeneratedFile::SendmailMc, 4};
    }));

    files.sendmailMc = "define(`x', `x')x\n"_ba;
    const auto endless = advice::fromCompiledFile(files, GeneratedFile::SendmailMc,
                                                  cf::compileNow(*files.sendmailMc, *m_tree));
    QVERIFY(findingOf(endless, Code::M4TimedOut));
}

void TestAdviceFiles::repairs_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("mc");
    const auto row = [](const char *name, Code code, const QByteArray &mc) {
        QTest::newRow(name) << code << "OSTYPE(`debian')dnl\n" + mc;
    };
    row("masquerade moves", Code::MasqueradeOverridden, nullClient("MASQUERADE_AS(`example.com')dnl\n"));
    row("masquerade of two lines moves", Code::MasqueradeOverridden, nullClient("MASQUERADE_AS(`example.com\n')dnl\n"));
    row("no last newline", Code::MasqueradeOverridden, nullClient("MASQUERADE_AS(`example.com')dnl\n").chopped(1));
    row("CRLF", Code::MasqueradeOverridden, nullClient("MASQUERADE_AS(`example.com')dnl\n").replace("\n", "\r\n"));
    row("aliases go", Code::AliasesIgnored, nullClient("define(`ALIAS_FILE', `/etc/aliases')dnl\n"));
    row("open relay goes", Code::OpenRelay, "FEATURE(`promiscuous_relay')dnl\n" + mailers);
    row("envelope", Code::EnvelopeNotMasqueraded, masquerading("FEATURE(`allmasquerade')dnl\n"));
    row("recipients", Code::RecipientsNotMasqueraded, masquerading("FEATURE(`masquerade_envelope')dnl\n"));
    row("what is missing comes", Code::DirectiveMissing, "FEATURE(`blocklist_recipients')dnl\n" + mailers);
    row("one of two goes", Code::DirectivesExclude,
        "FEATURE(`local_lmtp')dnl\nFEATURE(`local_procmail')dnl\n" + mailers);
    row("the second goes", Code::RepeatedUselessly, "FEATURE(`redirect')dnl\nFEATURE(`redirect')dnl\n" + mailers);
    row("port 587", Code::OpenSubmission, mailers);
    row("port 587 of a null client", Code::OpenSubmission, "FEATURE(`nullclient', `mail.example.com')dnl\n");
}

void TestAdviceFiles::repairs()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, mc);
    HostFiles files;
    files.sendmailMc = mc;
    files.sendmailCf = compile(mc);
    const auto before = advice::fromFiles(files);
    const Finding *finding = findingOf(before, code);
    QVERIFY(finding);
    const auto repair = advice::fileRepairFor(*finding, files);
    QVERIFY(repair);
    QVERIFY(repair->file == GeneratedFile::SendmailMc);

    files.sendmailMc = repair->text;
    const cf::Compilation compilation = cf::compileNow(repair->text, *m_tree);
    QCOMPARE(compilation.messages, QByteArray());
    files.sendmailCf = compilation.cf;
    const auto after = advice::fromFiles(files);
    QVERIFY(!findingOf(after, code));
    QVERIFY(after.size() < before.size());
    // Nothing else was touched: line for line, what went or came is one directive.
    QVERIFY(std::abs(repair->text.count('\n') - mc.count('\n')) <= 1);
}

void TestAdviceFiles::noRepair_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("mc");
    QTest::newRow("two on one line") << Code::OpenRelay
                                     << "FEATURE(`promiscuous_relay')FEATURE(`allmasquerade')dnl\n" + mailers;
    QTest::newRow("asked for by hand") << Code::OpenSubmission
                                       << "FEATURE(`no_default_msa')dnl\nDAEMON_OPTIONS(`Port=587')dnl\n" + mailers;
    QTest::newRow("only the admin knows") << Code::DotlessName << "MASQUERADE_AS(`example')dnl\n" + mailers;
}

void TestAdviceFiles::noRepair()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, mc);
    HostFiles files;
    files.sendmailMc = mc;
    files.sendmailCf = compile("OSTYPE(`debian')dnl\n" + mc);
    const auto findings = advice::fromFiles(files);
    QVERIFY(findingOf(findings, code));
    QVERIFY(!advice::fileRepairFor(*findingOf(findings, code), files));
    files.sendmailMc.reset();
    QVERIFY(!advice::fileRepairFor(*findingOf(findings, code), files));
}

void TestAdviceFiles::hostile_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("quotes without end") << QByteArray(1'000'000, '`');
    QTest::newRow("calls without end") << QByteArray("FEATURE(").repeated(200'000);
    QTest::newRow("commas without end") << "FEATURE(" + QByteArray(1'000'000, ',');
    QTest::newRow("many calls") << QByteArray("FEATURE(`nullclient')\n").repeated(20'000);
    QTest::newRow("NUL and Latin-1") << QByteArray("FEATURE(`null\0client\xff')", 24);
}

void TestAdviceFiles::hostile()
{
    QFETCH(const QByteArray, mc);
    HostFiles files;
    files.sendmailMc = files.submitMc = files.sendmailCf = files.submitCf = files.service = mc;
    const auto lines = mc.count('\n') + 1;
    for (const Finding &finding : advice::fromFiles(files)) {
        if (finding.place)
            QVERIFY(finding.place->line <= lines);
    }
}

QTEST_GUILESS_MAIN(TestAdviceFiles)
#include "test_advice_files.moc"
