// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"

#include <QTest>

using answers::Answers;
using answers::Listen;
using answers::Role;

namespace {

Answers nullClient()
{
    Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mailhost.example.com");
    answers.masquerade.domain = QStringLiteral("example.com");
    return answers;
}

Answers localAliases()
{
    Answers answers = nullClient();
    answers.role = Role::LocalAliases;
    answers.listening.where = Listen::Loopback;
    answers.aliases.root = QStringLiteral("admin@example.com");
    return answers;
}

Answers mailServer()
{
    Answers answers = nullClient();
    answers.role = Role::MailServer;
    answers.host.name = QStringLiteral("mail.example.com");
    answers.relay.address.clear();
    answers.listening.where = Listen::Network;
    answers.server.acceptedDomains = {QStringLiteral("example.com")};
    answers.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    return answers;
}

template <typename Change>
Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

} // namespace

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
};

void SentenceTest::sentence_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Answers &answers, const char *expected) {
        QTest::newRow(name) << answers << QString::fromUtf8(expected);
    };

    row("null client", nullClient(),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nothing listens "
        "here.");
    row("null client, loopback", with(nullClient(), [](Answers &a) { a.listening.where = Listen::Loopback; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; only this host itself "
        "can connect, on port 25.");
    row("null client, every loopback socket", with(nullClient(), [](Answers &a) {
            a.listening = {.where = Listen::Loopback, .ipv6 = true, .submissionPort = true};
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; only this host itself "
        "can connect, on ports 25 and 587, over IPv6 too.");
    row("null client, port of the relay",
        with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("[mailhost.example.com]:2525"); }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com (port 2525); nothing "
        "listens here.");
    row("null client, port 25 goes without saying",
        with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("mailhost.example.com:25"); }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nothing listens "
        "here.");
    row("null client, address", with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("[192.0.2.25]"); }),
        "Mail from root@web01 leaves as root@example.com through 192.0.2.25; nothing listens here.");
    row("null client decides the envelope by "
        "itself", with(nullClient(), [](Answers &a) { a.masquerade.envelope = false; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nothing listens "
        "here.");
    row("null client of 8.9 hides root, too", with(nullClient(), [](Answers &a) { a.host.release = {8, 9}; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nothing listens "
        "here.");
    row("null client, answers of other roles say nothing", with(nullClient(), [](Answers &a) {
            a.aliases.root = QStringLiteral("admin@example.com");
            a.server.acceptedDomains = {QStringLiteral("example.net")};
            a.listening.ipv6 = true;
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nothing listens "
        "here.");

    row("local aliases", localAliases(),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; root’s mail goes to "
        "admin@example.com; users without an alias get their mail here; only this host itself can connect, "
        "on port 25.");
    row("local aliases, the rest to the "
        "hub", with(localAliases(), [](Answers &a) { a.relay.unaliasedToHub = true; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; root’s mail goes to "
        "admin@example.com; names without an alias go to mailhost.example.com; only this host itself can "
        "connect, on port 25.");
    row("local aliases without relay: no hub either", with(localAliases(), [](Answers &a) {
            a.relay = {.address = {}, .unaliasedToHub = true};
        }),
        "Mail from root@web01 leaves as root@example.com straight to the recipients’ servers; root’s mail "
        "goes to admin@example.com; users without an alias get their mail here; only this host itself can "
        "connect, on port 25.");
    row("local aliases without "
        "masquerading", with(localAliases(), [](Answers &a) { a.masquerade.domain.clear(); }),
        "Mail from root leaves as root@web01.example.com through mailhost.example.com; root’s mail goes to "
        "admin@example.com; users without an alias get their mail here; only this host itself can connect, "
        "on port 25.");
    row("local aliases, envelope not "
        "masqueraded", with(localAliases(), [](Answers &a) { a.masquerade.envelope = false; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com, while bounces return "
        "to root@web01.example.com; root’s mail goes to admin@example.com; users without an alias get their "
        "mail here; only this host itself can connect, on port 25.");
    row("local aliases, nobody reads root, network", with(localAliases(), [](Answers &a) {
            a.aliases.root.clear();
            a.listening.where = Listen::Network;
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; nobody is named to "
        "read root’s mail; users without an alias get their mail here; other hosts can connect on port 25.");
    row("local aliases, root exposed", with(localAliases(), [](Answers &a) {
            a.masquerade.exposedUsers = {QStringLiteral("root")};
        }),
        "Mail from daemon@web01 leaves as daemon@example.com through mailhost.example.com; "
        "root@web01.example.com keeps this host’s name; root’s mail goes to admin@example.com; users without "
        "an alias get their mail here; only this host itself can connect, on port 25.");
    row("local aliases of 8.9 expose root by themselves", with(localAliases(), [](Answers &a) {
            a.host.release = {8, 9};
        }),
        "Mail from daemon@web01 leaves as daemon@example.com through mailhost.example.com; "
        "root@web01.example.com keeps this host’s name; root’s mail goes to admin@example.com; users without "
        "an alias get their mail here; only this host itself can connect, on port 25.");

    row("mail server", mailServer(),
        "Mail from root@mail leaves as root@example.com straight to the recipients’ servers; mail for "
        "example.com ends here; 192.0.2.0/24 may send through it; other hosts can connect on port 25.");
    row("mail server with relay and port 587", with(mailServer(), [](Answers &a) {
            a.relay.address = QStringLiteral("smtp.example.net:587");
            a.listening.submissionPort = true;
        }),
        "Mail from root@mail leaves as root@example.com through smtp.example.net (port 587); mail for "
        "example.com ends here; 192.0.2.0/24 may send through it; other hosts can connect on ports 25 and "
        "587.");
    row("mail server, many domains, no clients, loopback", with(mailServer(), [](Answers &a) {
            a.server.acceptedDomains = {QStringLiteral("example.com"), QStringLiteral("example.net"),
                                        QStringLiteral("example.org"), QStringLiteral("lists.example.org")};
            a.server.mayRelay.clear();
            a.listening.where = Listen::Loopback;
        }),
        "Mail from root@mail leaves as root@example.com straight to the recipients’ servers; mail for "
        "example.com, example.net and 2 more ends here; no other host may send through it; only this host "
        "itself can connect, on port 25.");
}

void SentenceTest::sentence()
{
    QFETCH(const Answers, answers);
    QFETCH(const QString, expected);
    QCOMPARE(wording::sentence(answers), expected);
}

QTEST_APPLESS_MAIN(SentenceTest)
#include "test_wording_sentence.moc"
