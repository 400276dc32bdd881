// SPDX-License-Identifier: MIT
#include "advice/repair.h"
#include "answers/json.h"
#include "answers/names.h"
#include "answers/validation.h"
#include "samples/combinations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using advice::Code;
using advice::Finding;
using advice::RepairCode;
using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Role;

class TestAdviceRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void leavesToTheAdmin_data();
    void leavesToTheAdmin();
    void neverMakesWrongAnswers();
    void everyCombination_data();
    void everyCombination();
};

namespace {

using sample::with;

std::optional<Finding> find(Code code, const Answers &answers)
{
    const auto findings = advice::fromAnswers(answers);
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

/// "masquerade.domain" for each value of the answers file that differs.
QStringList differences(const QJsonObject &a, const QJsonObject &b, const QString &path = {})
{
    QStringList result;
    for (const QString &key : a.keys()) {
        const QString own = path.isEmpty() ? key : path + u'.' + key;
        if (a[key].isObject()) {
            result += differences(a[key].toObject(), b[key].toObject(), own);
        } else if (a[key] != b[key]) {
            result += own;
        }
    }
    return result;
}

QStringList differences(const Answers &a, const Answers &b)
{
    const auto objectOf = [](const Answers &answers) {
        return QJsonDocument::fromJson(answers::toJson(answers)).object();
    };
    return differences(objectOf(a), objectOf(b));
}

/// The one answer that each repair may change.
QString changedBy(RepairCode code)
{
    switch (code) {
    case RepairCode::UseDomain: return u"masquerade.domain"_s;
    case RepairCode::MasqueradeEnvelope: return u"masquerade.envelope"_s;
    case RepairCode::MasqueradeRecipients: return u"masquerade.recipients"_s;
    case RepairCode::UseLogin:
    case RepairCode::OfferEncryption:
        return u"relay.security"_s;
    case RepairCode::AddBrackets:
    case RepairCode::UseSubmissionPort:
    case RepairCode::DropBrackets: return u"relay.address"_s;
    case RepairCode::ListenOnLoopback:
    case RepairCode::ListenOnNetwork:
    case RepairCode::RunNoDaemon: return u"listening.where"_s;
    case RepairCode::CloseSubmission: return u"listening.submissionPort"_s;
    case RepairCode::Ipv4Only: return u"listening.ipv6"_s;
    case RepairCode::MoveBelow: // of files and additions; see test_advice_files, test_advice_additions
    case RepairCode::RemoveDirective:
    case RepairCode::AddDirective:
    case RepairCode::PutBack:
    case RepairCode::RenameDirective:
    case RepairCode::DropArguments:
    case RepairCode::AddTable:
    case RepairCode::RemoveTable: break;
    }
    return {};
}

} // namespace

void TestAdviceRepairs::repairs_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Code>("finding");
    QTest::addColumn<RepairCode>("repair");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const Answers &answers, Code finding, RepairCode repair,
                        const QStringList &arguments = {}) {
        QTest::newRow(name) << answers << finding << repair << arguments;
    };
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();
    const Answers bare = with(aliases, [](Answers &a) { a.masquerade.domain.clear(); });

    row("no domain: the host's", bare, Code::NoMasquerade, RepairCode::UseDomain, {u"example.com"_s});
    row("no domain, name as typed", with(bare, [](Answers &a) { a.host.name = u" Web01.Example.ORG "_s; }),
        Code::NoMasquerade, RepairCode::UseDomain, {u"example.org"_s});
    row("envelope", with(aliases, [](Answers &a) { a.masquerade.envelope = false; }), Code::EnvelopeNotMasqueraded,
        RepairCode::MasqueradeEnvelope);
    row("recipients", with(server, [](Answers &a) { a.masquerade.recipients = false; }),
        Code::RecipientsNotMasqueraded, RepairCode::MasqueradeRecipients);
    row("hub in brackets before 8.10", with(aliases, [](Answers &a) {
            a.host.release = {8, 9};
            a.relay = {u"[mail.example.net]:2525"_s, true};
        }), Code::NumericRelayAsName, RepairCode::DropBrackets, {u"mail.example.net:2525"_s});
    row("an address has no name: a domain", with(bare, [](Answers &a) { a.relay = {u"192.0.2.1"_s, true}; }),
        Code::NumericRelayAsName, RepairCode::UseDomain, {u"example.com"_s});
    const auto relay = [&aliases](const QString &address, answers::RelaySecurity security) {
        return with(aliases, [&](Answers &a) {
            a.relay = {.address = address, .security = security, .user = u"web01"_s};
        });
    };
    using enum answers::RelaySecurity;
    row("never encrypted", relay(u"mail.example.net"_s, Plain), Code::NeverEncrypted,
        RepairCode::OfferEncryption);
    row("certificate by MX", relay(u"mail.example.net:587"_s, Login), Code::CertificateByMx,
        RepairCode::AddBrackets, {u"[mail.example.net]:587"_s});
    row("login on port 25", relay(u"[mail.example.net]"_s, Login), Code::LoginOnPort25,
        RepairCode::UseSubmissionPort, {u"[mail.example.net]:587"_s});
    row("port 465", relay(u"mail.example.net:465"_s, Login), Code::ImplicitTlsPort,
        RepairCode::UseSubmissionPort, {u"mail.example.net:587"_s});
    row("user without a login", relay(u"mail.example.net"_s, Verified), Code::UserWithoutLogin,
        RepairCode::UseLogin, {u"web01"_s});
    row("client on the network", with(aliases, [](Answers &a) { a.listening.where = Listen::Network; }),
        Code::NetworkOnClient, RepairCode::ListenOnLoopback);
    row("server on loopback", with(server, [](Answers &a) { a.listening.where = Listen::Loopback; }),
        Code::ServerOnLoopback, RepairCode::ListenOnNetwork);
    row("587", with(server, [](Answers &a) { a.listening.submissionPort = true; }), Code::OpenSubmission,
        RepairCode::CloseSubmission);
    row("::1", with(aliases, [](Answers &a) { a.listening.ipv6 = true; }), Code::Ipv6LoopbackSlow, RepairCode::Ipv4Only);
    row("client's daemon", with(sample::nullClient(), [](Answers &a) { a.listening.where = Listen::Loopback; }),
        Code::DomainMustResolve, RepairCode::RunNoDaemon);
}

void TestAdviceRepairs::repairs()
{
    QFETCH(Answers, answers);
    QFETCH(Code, finding);
    QFETCH(RepairCode, repair);
    QFETCH(QStringList, arguments);
    const auto found = find(finding, answers);
    QVERIFY(found);
    const auto made = advice::repairFor(*found, answers);
    QVERIFY(made);
    QVERIFY(made->code == repair);
    QCOMPARE(made->arguments, arguments);
    QCOMPARE(differences(answers, made->answers), QStringList{changedBy(repair)});
    QVERIFY(!find(finding, made->answers));
}

void TestAdviceRepairs::leavesToTheAdmin_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Code>("finding");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const Answers &answers, Code finding, Field field) {
        QTest::newRow(name) << answers << finding << static_cast<int>(field);
    };
    const Answers aliases = sample::localAliases();
    row("who reads root's mail", with(aliases, [](Answers &a) { a.aliases.root.clear(); }), Code::NobodyReadsRoot,
        Field::RootAlias);
    row("which relay", sample::mailServer(), Code::NoRelay, Field::Relay);
    row("whose mail it relays", with(sample::mailServer(), [](Answers &a) { a.server.mayRelay.clear(); }),
        Code::NothingMayRelay, Field::MayRelay);
    row("which release", with(aliases, [](Answers &a) { a.host.release = {8, 9}; }), Code::RootExposed, Field::Release);
    row("the relay's name, where no domain helps", with(aliases, [](Answers &a) {
            a.host.release = {8, 9};
            a.relay = {u"[192.0.2.1]"_s, true};
        }), Code::NumericRelayAsName, Field::Relay);
    row("a domain for a host without one", with(aliases, [](Answers &a) {
            a.host.name = u"example.com"_s;
            a.masquerade.domain.clear();
        }), Code::NoMasquerade, Field::MasqueradeDomain);
}

void TestAdviceRepairs::leavesToTheAdmin()
{
    QFETCH(Answers, answers);
    QFETCH(Code, finding);
    QFETCH(int, field);
    const auto found = find(finding, answers);
    QVERIFY(found);
    QVERIFY(!advice::repairFor(*found, answers));
    QVERIFY(found->field == static_cast<Field>(field));
}

// Exposed users count only beside a domain: bad ones have not been judged before.
void TestAdviceRepairs::neverMakesWrongAnswers()
{
    const Answers answers = with(sample::localAliases(), [](Answers &a) {
        a.masquerade.domain.clear();
        a.masquerade.exposedUsers = {u"no body"_s};
    });
    QVERIFY(answers::validate(answers).empty());
    const auto found = find(Code::NoMasquerade, answers);
    QVERIFY(found);
    QVERIFY(!advice::repairFor(*found, answers));
}

void TestAdviceRepairs::everyCombination_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("minor");
    for (const auto &[role, name] : answers::enumNames<Role>()) {
        for (const int minor : {9, 10, 11, 12, 18}) {
            QTest::addRow("%s 8.%d", QByteArray(name.data(), qsizetype(name.size())).constData(), minor)
                << static_cast<int>(role) << minor;
        }
    }
}

// Each repair takes its finding away, changes one answer, leaves the answers valid and brings no error.
void TestAdviceRepairs::everyCombination()
{
    QFETCH(int, role);
    QFETCH(int, minor);
    int repaired = 0;
    for (const Answers &answers : sample::combinations(static_cast<Role>(role), {8, minor})) {
        for (const Finding &finding : advice::fromAnswers(answers)) {
            const auto repair = advice::repairFor(finding, answers);
            if (!repair)
                continue;
            ++repaired;
            QCOMPARE(differences(answers, repair->answers), QStringList{changedBy(repair->code)});
            QVERIFY(answers::validate(repair->answers).empty());
            QVERIFY(!advice::hasError(advice::fromAnswers(repair->answers)));
            QVERIFY(!find(finding.code, repair->answers));
        }
    }
    QVERIFY(repaired > 0);
}

QTEST_GUILESS_MAIN(TestAdviceRepairs)
#include "test_advice_repairs.moc"
