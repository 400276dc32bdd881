// SPDX-License-Identifier: MIT
#include "advice/finding.h"
#include "samples/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::Grade;
using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::RelaySecurity;
using answers::Release;

using Findings = std::vector<Finding>;

class TestAdviceFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void missingTree();
    void errors();

private:
    static void clientRows();
    static void relaySecurityRows();
    static void serverRows();
};

namespace {

template <typename Change> Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

Finding note(Code code, Field field, const QStringList &arguments = {})
{
    return {code, Grade::Note, field, std::nullopt, arguments};
}

Finding warning(Code code, Field field, const QStringList &arguments = {})
{
    return {code, Grade::Warning, field, std::nullopt, arguments};
}

QStringList shown(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines += u"code %1, grade %2, field %3: %4"_s.arg(static_cast<int>(finding.code))
                     .arg(static_cast<int>(finding.grade))
                     .arg(finding.field ? static_cast<int>(*finding.field) : -1)
                     .arg(finding.arguments.join(u" | "_s));
    }
    return lines;
}

void row(const char *name, const Answers &answers, const Findings &findings)
{
    QTest::newRow(name) << answers << findings;
}

} // namespace

void TestAdviceFindings::clientRows()
{
    const Answers client = sample::nullClient();
    row("client", client, {});
    row("client before 8.10", with(client, [](Answers &a) { a.host.release = {8, 9}; }), {});
    row("client, companions off", with(client, [](Answers &a) {
            a.masquerade.recipients = a.masquerade.envelope = false; // nullclient turns them on
        }), {});
    row("client, relay in brackets", with(client, [](Answers &a) { a.relay.address = u"[mail.example.net]"_s; }), {});
    row("client, literal relay, 8.11", with(client, [](Answers &a) {
            a.relay.address = u"[192.0.2.1]"_s;
            a.host.release = {8, 11};
        }), {});
    row("client, loopback", with(client, [](Answers &a) { a.listening.where = Listen::Loopback; }),
        {note(Code::DomainMustResolve, Field::MasqueradeDomain, {u"example.com"_s})});
    row("client, loopback, IPv6", with(client, [](Answers &a) { a.listening = {Listen::Loopback, true, true}; }),
        {note(Code::DomainMustResolve, Field::MasqueradeDomain, {u"example.com"_s}),
         note(Code::Ipv6LoopbackSlow, Field::ListenIpv6)});

    const Answers aliases = sample::localAliases();
    row("aliases", aliases, {});
    row("aliases, nobody reads root", with(aliases, [](Answers &a) { a.aliases.root = u" "_s; }),
        {warning(Code::NobodyReadsRoot, Field::RootAlias)});
    row("aliases, network", with(aliases, [](Answers &a) { a.listening.where = Listen::Network; }),
        {warning(Code::NetworkOnClient, Field::Listen)});
    row("aliases, no relay", with(aliases, [](Answers &a) { a.relay = {}; }), {note(Code::NoRelay, Field::Relay)});
    row("aliases, hub in brackets", with(aliases, [](Answers &a) { a.relay = {u"[192.0.2.1]"_s, true}; }), {});
    row("aliases, hub a literal, no domain", with(aliases, [](Answers &a) {
            a.relay = {u"192.0.2.1"_s, true};
            a.masquerade.domain.clear();
        }), {warning(Code::NumericRelayAsName, Field::Relay, {u"[192.0.2.1]"_s}),
             warning(Code::NoMasquerade, Field::MasqueradeDomain)});
    row("aliases, hub in brackets, no domain", with(aliases, [](Answers &a) {
            a.relay = {u"[mail.example.net]"_s, true};
            a.masquerade.domain.clear();
        }), {warning(Code::NoMasquerade, Field::MasqueradeDomain)});
    row("aliases, hub in brackets before 8.10", with(aliases, [](Answers &a) {
            a.relay = {u"[mail.example.net]"_s, true};
            a.host.release = {8, 9};
        }), {warning(Code::NumericRelayAsName, Field::Relay, {u"[mail.example.net]"_s}),
             warning(Code::RootExposed, Field::Release, {u"root@web01.example.com"_s})});
    row("aliases, relay in brackets, not the hub", with(aliases, [](Answers &a) {
            a.relay = {u"[mail.example.net]"_s, false};
        }), {});
}

void TestAdviceFindings::relaySecurityRows()
{
    const auto relay = [](const char *name, const QString &address, RelaySecurity security,
                          const QString &user, const Findings &findings) {
        row(name,
            with(sample::localAliases(),
                 [&](Answers &a) { a.relay = {.address = address, .security = security, .user = user}; }),
            findings);
    };
    using enum RelaySecurity;
    const QString host = u"mail.example.net"_s;
    relay("never encrypted", host, Plain, {}, {warning(Code::NeverEncrypted, Field::RelaySecurity, {host})});
    relay("verified, in brackets", u"[mail.example.net]"_s, Verified, {}, {});
    relay("verified by MX", host, Verified, {}, {note(Code::CertificateByMx, Field::Relay, {host})});
    relay("login as a provider wants it", u"[mail.example.net]:587"_s, Login, u"web01"_s, {});
    relay("login on port 25", u"[mail.example.net]"_s, Login, u"web01"_s,
          {warning(Code::LoginOnPort25, Field::Relay, {host})});
    relay("TLS from the first byte", u"[mail.example.net]:465"_s, Login, u"web01"_s,
          {warning(Code::ImplicitTlsPort, Field::Relay)});
    relay("port 587 without a login", u"[mail.example.net]:587"_s, Opportunistic, {},
          {note(Code::LoginProbablyWanted, Field::RelaySecurity, {host})});
    relay("a user who is not used", u"[mail.example.net]:587"_s, Verified, u" web01 "_s,
          {warning(Code::UserWithoutLogin, Field::RelaySecurity, {u"web01"_s})});
    row("no relay, whatever the rest says",
        with(sample::localAliases(),
             [](Answers &a) { a.relay = {.address = {}, .security = Plain, .user = u"web01"_s}; }),
        {note(Code::NoRelay, Field::Relay)});
}

void TestAdviceFindings::serverRows()
{
    const Answers server = sample::mailServer();
    const Finding noRelay = note(Code::NoRelay, Field::Relay);
    row("server", server, {noRelay});
    row("server with a relay", with(server, [](Answers &a) { a.relay.address = u"mail.example.net"_s; }), {});
    row("server on loopback", with(server, [](Answers &a) { a.listening.where = Listen::Loopback; }),
        {noRelay, warning(Code::ServerOnLoopback, Field::Listen)});
    row("server for nobody", with(server, [](Answers &a) { a.server.mayRelay.clear(); }),
        {noRelay, note(Code::NothingMayRelay, Field::MayRelay)});
    row("server, 587", with(server, [](Answers &a) { a.listening.submissionPort = true; }),
        {noRelay, warning(Code::OpenSubmission, Field::SubmissionPort)});
    row("server, 587 before there was one", with(server, [](Answers &a) {
            a.listening.submissionPort = true;
            a.host.release = {8, 9};
        }), {noRelay, warning(Code::RootExposed, Field::Release, {u"root@web01.example.com"_s})});
    row("server, no domain", with(server, [](Answers &a) { a.masquerade.domain.clear(); }),
        {noRelay, warning(Code::NoMasquerade, Field::MasqueradeDomain)});
    row("server, no domain before 8.10", with(server, [](Answers &a) {
            a.masquerade.domain.clear();
            a.host.release = {8, 9};
        }), {noRelay, warning(Code::NoMasquerade, Field::MasqueradeDomain)});
    row("server, domain alone", with(server, [](Answers &a) {
            a.masquerade.recipients = a.masquerade.envelope = false;
        }), {noRelay, note(Code::RecipientsNotMasqueraded, Field::MasqueradeRecipients),
             warning(Code::EnvelopeNotMasqueraded, Field::MasqueradeEnvelope, {u"web01.example.com"_s})});
}

void TestAdviceFindings::answers_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Findings>("expected");
    clientRows();
    relaySecurityRows();
    serverRows();
}

void TestAdviceFindings::answers()
{
    QFETCH(Answers, answers);
    QFETCH(Findings, expected);
    const Findings findings = advice::fromAnswers(answers);
    QCOMPARE(shown(findings), shown(expected));
    QVERIFY(findings == expected);
    QVERIFY(!advice::hasError(findings));
}

void TestAdviceFindings::missingTree()
{
    const QStringList tried{u"/usr/share/sendmail/cf"_s, u"/usr/share/sendmail-cf"_s};
    const Findings findings = advice::fromMissingTree({tried});
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY((findings.front() == Finding{Code::TreeNotInstalled, Grade::Note, std::nullopt, std::nullopt, tried}));
}

void TestAdviceFindings::errors()
{
    const Finding mild = note(Code::NoRelay, Field::Relay);
    QVERIFY(!advice::hasError({}));
    QVERIFY(!advice::hasError({mild, warning(Code::NoMasquerade, Field::MasqueradeDomain)}));
    QVERIFY(advice::hasError({mild, {Code::M4Message, Grade::Error, std::nullopt, std::nullopt, {}}}));
}

QTEST_GUILESS_MAIN(TestAdviceFindings)
#include "test_advice_findings.moc"
