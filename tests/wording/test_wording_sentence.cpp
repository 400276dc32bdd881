// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"

#include "advice/consequences.h"
#include "answers/names.h"
#include "answers/normalised.h"
#include "answers/relay_address.h"
#include "samples/combinations.h"

#include <QTest>

#include <algorithm>

using answers::Answers;
using answers::Listen;
using answers::Role;
using sample::with;

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

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Names as long as names can be, and many of them.
Answers longWinded(Answers answers)
{
    const QString label = QString(60, u'a');
    const QString domain = label + u'.' + label + text(".example.com");
    answers.host.name = QString(60, u'h') + u'.' + domain;
    if (!answers.masquerade.domain.isEmpty())
        answers.masquerade.domain = domain;
    if (!answers.relay.address.isEmpty())
        answers.relay.address = text("[relay.") + domain + text("]:65535");
    if (!answers.masquerade.exposedUsers.isEmpty())
        answers.masquerade.exposedUsers = {text("root"), text("daemon"), QString(60, u'u'), text("www"), text("git")};
    if (!answers.aliases.root.isEmpty())
        answers.aliases.root = text("anne@%1, kim@%1, lee@%1, operator").arg(domain);
    for (const char *name : {"one", "two", "three", "four"}) {
        answers.server.acceptedDomains += QLatin1String(name) + u'.' + domain;
        answers.server.mayRelay += text("client-") + QLatin1String(name) + u'.' + domain;
    }
    return answers;
}

/// A sentence that could not be read aloud, or an empty text.
QString flaw(const QString &sentence)
{
    const QStringList clauses = sentence.chopped(1).split(text("; "));
    if (!sentence.endsWith(u'.') || sentence.endsWith(text("..")))
        return text("one full stop at the end");
    if (sentence.contains(u'%') || sentence.contains(text("  ")) || sentence.contains(text("“”")))
        return text("a gap");
    if (std::ranges::any_of(clauses, [](const QString &clause) { return clause.trimmed().isEmpty(); }))
        return text("an empty clause");
    if (sentence.contains(text(" ;")) || sentence.contains(text(" .")) || sentence.contains(text(", ;")))
        return text("an empty piece");
    return sentence.size() > wording::longestSentence ? text("too long") : QString();
}

/// What the last clause says, as the promised sockets have it.
QString flawOfSockets(const QString &sentence, const Answers &answers)
{
    const QString clause = sentence.section(text("; "), -1);
    const auto sockets = advice::promisedSockets(answers);
    if (clause.contains(text("nothing listens")) != sockets.empty())
        return text("whether something listens");
    for (const std::uint16_t port : {std::uint16_t(25), std::uint16_t(587)}) {
        const bool open = std::ranges::contains(sockets, port, &advice::Socket::port);
        if (clause.contains(QString::number(port)) != open)
            return text("port %1").arg(port);
    }
    const bool ipv6 = std::ranges::contains(sockets, advice::Family::Inet6, &advice::Socket::family);
    return clause.contains(text("IPv6")) == ipv6 ? QString() : text("IPv6");
}

/// What it says of the way out, as the answers have it.
QString flawOfRoute(const QString &sentence, const Answers &answers)
{
    const QString clause = sentence.section(text("; "), 0, 0);
    if (answers.relay.address.isEmpty())
        return clause.contains(text("straight to")) ? QString() : text("no relay");
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    if (!clause.contains(text("through ") + relay->host.left(10)))
        return text("the relay");
    const bool named = clause.contains(text("(port %1)").arg(relay->port.value_or(25)));
    return named == (relay->port.value_or(25) != 25) ? QString() : text("the relay's port");
}

} // namespace

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void additions_data();
    void additions();
    void everyCombination_data();
    void everyCombination();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    static void clientRows();
    static void aliasesRows();
    static void serverRows();
};

namespace {

void row(const char *name, const Answers &answers, const char *expected)
{
    QTest::newRow(name) << answers << QString::fromUtf8(expected);
}

} // namespace

void SentenceTest::clientRows()
{
    row("null client", nullClient(),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, loopback", with(nullClient(), [](Answers &a) { a.listening.where = Listen::Loopback; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; only this host itself can connect, on port 25.");
    row("null client, every loopback socket", with(nullClient(), [](Answers &a) {
            a.listening = {.where = Listen::Loopback, .ipv6 = true, .submissionPort = true};
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; only this host itself can connect, on ports 25 and 587, over IPv6 too.");
    row("null client, port of the relay",
        with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("[mailhost.example.com]:2525"); }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com (port 2525); "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, port 25 goes without saying",
        with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("mailhost.example.com:25"); }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, address", with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("[192.0.2.25]"); }),
        "Mail from root@web01 leaves as root@example.com through 192.0.2.25; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client decides the envelope by "
        "itself", with(nullClient(), [](Answers &a) { a.masquerade.envelope = false; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client of 8.9 hides root, too", with(nullClient(), [](Answers &a) { a.host.release = {8, 9}; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, answers of other roles say nothing", with(nullClient(), [](Answers &a) {
            a.aliases.root = QStringLiteral("admin@example.com");
            a.server.acceptedDomains = {QStringLiteral("example.net")};
            a.listening.ipv6 = true;
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");

    row("null client of 8.11: the relay's name is added", with(nullClient(), [](Answers &a) { a.host.release = {8, 11}; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@mailhost.example.com; nothing listens here.");
    row("null client of 8.11, relay in brackets", with(nullClient(), [](Answers &a) {
            a.host.release = {8, 11};
            a.relay.address = QStringLiteral("[mailhost.example.com]");
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, IPv6 relay", with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("[IPv6:2001:db8::25]:2525"); }),
        "Mail from root@web01 leaves as root@example.com through 2001:db8::25 (port 2525); "
        "mail to root goes to root@example.com; nothing listens here.");
    row("null client, several exposed", with(nullClient(), [](Answers &a) {
            a.masquerade.exposedUsers = {QStringLiteral("root"), QStringLiteral("www")};
        }),
        "Mail from daemon@web01 leaves as daemon@example.com through mailhost.example.com; "
        "root@web01.example.com and www@web01.example.com keep this host’s name; "
        "mail to root goes to root@example.com; nothing listens here.");
}

void SentenceTest::aliasesRows()
{
    row("local aliases", localAliases(),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; mail to root goes to "
        "admin@example.com; users without an alias get their mail here; only this host itself can connect, "
        "on port 25.");
    row("local aliases, the rest to the "
        "hub", with(localAliases(), [](Answers &a) { a.relay.unaliasedToHub = true; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; mail to root goes to "
        "admin@example.com; names without an alias go to mailhost.example.com; only this host itself can "
        "connect, on port 25.");
    row("local aliases without relay: no hub either", with(localAliases(), [](Answers &a) {
            a.relay = {.address = {}, .unaliasedToHub = true};
        }),
        "Mail from root@web01 leaves as root@example.com straight to the recipients’ servers; mail to root "
        "goes to admin@example.com; users without an alias get their mail here; only this host itself can "
        "connect, on port 25.");
    row("local aliases without "
        "masquerading", with(localAliases(), [](Answers &a) { a.masquerade.domain.clear(); }),
        "Mail from root leaves as root@web01.example.com through mailhost.example.com; mail to root goes to "
        "admin@example.com; users without an alias get their mail here; only this host itself can connect, "
        "on port 25.");
    row("local aliases, envelope not "
        "masqueraded", with(localAliases(), [](Answers &a) { a.masquerade.envelope = false; }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; bounces return "
        "to root@web01.example.com; mail to root goes to admin@example.com; users without an alias get their "
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
        "root@web01.example.com keeps this host’s name; mail to root goes to admin@example.com; users without "
        "an alias get their mail here; only this host itself can connect, on port 25.");
    row("local aliases of 8.9 expose root by themselves", with(localAliases(), [](Answers &a) {
            a.host.release = {8, 9};
        }),
        "Mail from daemon@web01 leaves as daemon@example.com through mailhost.example.com; "
        "root@web01.example.com keeps this host’s name; mail to root goes to admin@example.com; users without "
        "an alias get their mail here; only this host itself can connect, on port 25.");

    row("local aliases, an alias that leads on", with(localAliases(), [](Answers &a) {
            a.aliases.root = QStringLiteral("operator, kim");
            a.aliases.entries = {{QStringLiteral("kim"), {QStringLiteral("kim@example.org")}}};
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; mail to root goes to "
        "operator and kim@example.org; users without an alias get their mail here; only this host itself can "
        "connect, on port 25.");
    row("local aliases, nobody reads root, the rest to the hub", with(localAliases(), [](Answers &a) {
            a.aliases.root.clear();
            a.relay.unaliasedToHub = true;
        }),
        "Mail from root@web01 leaves as root@example.com through mailhost.example.com; mail to root goes to "
        "root@mailhost.example.com; names without an alias go to mailhost.example.com; only this host itself "
        "can connect, on port 25.");
    row("local aliases, no domain, no relay", with(localAliases(), [](Answers &a) {
            a.relay.address.clear();
            a.masquerade.domain.clear();
        }),
        "Mail from root leaves as root@web01.example.com straight to the recipients’ servers; mail to root "
        "goes to admin@example.com; users without an alias get their mail here; only this host itself can "
        "connect, on port 25.");
    row("local aliases of 8.9 have one socket", with(localAliases(), [](Answers &a) {
            a.host.release = {8, 9};
            a.masquerade.domain.clear();
            a.listening.where = Listen::Network;
        }),
        "Mail from root leaves as root@web01.example.com through mailhost.example.com; mail to root goes to "
        "admin@example.com; users without an alias get their mail here; other hosts can connect on port 25.");
}

void SentenceTest::serverRows()
{
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
    const answers::Addition listed{.name = QStringLiteral("use_cw_file")};
    row("mail server with a list of its names", with(mailServer(), [listed](Answers &a) {
            a.additions = {listed};
        }),
        "Mail from root@mail leaves as root@example.com straight to the recipients’ servers; mail for "
        "example.com ends here; mail for the names in /etc/mail/local-host-names ends here; 192.0.2.0/24 may "
        "send through it; other hosts can connect on port 25.");
    row("mail server, all of its names in a list", with(mailServer(), [listed](Answers &a) {
            a.additions = {listed};
            a.server.acceptedDomains.clear();
        }),
        "Mail from root@mail leaves as root@example.com straight to the recipients’ servers; mail for the "
        "names in /etc/mail/local-host-names ends here; 192.0.2.0/24 may send through it; other hosts can "
        "connect on port 25.");
    row("mail server under its own name, root exposed", with(mailServer(), [](Answers &a) {
            a.masquerade.domain = a.host.name;
            a.masquerade.exposedUsers = {QStringLiteral("root")};
        }),
        "Mail from daemon leaves as daemon@mail.example.com straight to the recipients’ servers; "
        "root@mail.example.com keeps this host’s name; mail for example.com ends here; 192.0.2.0/24 may send "
        "through it; other hosts can connect on port 25.");
    row("mail server, every socket", with(mailServer(), [](Answers &a) {
            a.listening = {Listen::Network, true, true};
        }),
        "Mail from root@mail leaves as root@example.com straight to the recipients’ servers; mail for "
        "example.com ends here; 192.0.2.0/24 may send through it; other hosts can connect on ports 25 and "
        "587, over IPv6 too.");
}

void SentenceTest::sentence_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("expected");
    clientRows();
    aliasesRows();
    serverRows();
}

void SentenceTest::sentence()
{
    QFETCH(const Answers, answers);
    QFETCH(const QString, expected);
    QCOMPARE(wording::sentence(answers), expected);
}

void SentenceTest::additions_data()
{
    QTest::addColumn<std::vector<advice::OpenedSocket>>("sockets");
    QTest::addColumn<QString>("clause");
    const auto opened = [](const char *address, std::uint16_t port) {
        const auto family = QByteArrayView(address).contains(':') ? advice::Family::Inet6 : advice::Family::Inet;
        return advice::OpenedSocket{{family, QString::fromLatin1(address), port}, false, text("MTA"), {}, 1};
    };
    using Sockets = std::vector<advice::OpenedSocket>;
    const auto row = [](const char *name, const Sockets &sockets, const char *clause) {
        QTest::newRow(name) << sockets << QString::fromUtf8(clause);
    };
    row("none", {}, "nothing listens here.");
    row("as the answers could have it", {opened("0.0.0.0", 25), opened("::", 25)},
        "other hosts can connect on port 25, over IPv6 too.");
    row("another port", {opened("127.0.0.1", 2525)}, "only this host itself can connect, on port 2525.");
    row("another port as well", {opened("0.0.0.0", 465), opened("0.0.0.0", 25)},
        "other hosts can connect on ports 25 and 465.");
    row("submission alone", {opened("0.0.0.0", 587)}, "other hosts can connect on port 587.");
    row("one of two is open", {opened("127.0.0.1", 25), opened("0.0.0.0", 587)},
        "other hosts can connect on port 587.");
}

/// What the .cf opens, whatever the answers alone would.
void SentenceTest::additions()
{
    QFETCH(const std::vector<advice::OpenedSocket>, sockets);
    QFETCH(const QString, clause);
    const advice::Outlook outlook{.facts = {}, .ofDaemon = {}, .sockets = sockets, .isUnproven = false};
    const QString sentence = wording::sentence(mailServer(), outlook);
    QCOMPARE(sentence.section(text("; "), -1), clause);
    const advice::Outlook unproven{.facts = {}, .ofDaemon = {}, .sockets = sockets, .isUnproven = true};
    QVERIFY(wording::sentence(mailServer(), unproven).endsWith(text("; lines that you added may change this.")));
}

void SentenceTest::everyCombination_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("minor");
    for (const auto &[role, name] : answers::enumNames<Role>()) {
        for (const int minor : {9, 11, 18})
            QTest::addRow("%s 8.%d", QByteArray(name.data(), qsizetype(name.size())).constData(), minor)
                << static_cast<int>(role) << minor;
    }
}

void SentenceTest::everyCombination()
{
    QFETCH(const int, role);
    QFETCH(const int, minor);
    for (const Answers &plain : sample::combinations(static_cast<Role>(role), {8, minor})) {
        for (const Answers &answers : {answers::normalised(plain), answers::normalised(longWinded(plain))}) {
            const QString sentence = wording::sentence(answers);
            for (const QString &wrong : {flaw(sentence), flawOfSockets(sentence, answers), flawOfRoute(sentence, answers)})
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong + text(": ") + sentence));
        }
    }
}

void SentenceTest::saysWhatIsMissing_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("expected");
    row("nothing answered", {},
        "Not complete yet: “Host name”, “Relay host” and “Masquerade domain” need answers.");
    row("one left", with(nullClient(), [](Answers &a) { a.relay.address.clear(); }),
        "Not complete yet: “Relay host” needs an answer.");
    row("one wrong", with(nullClient(), [](Answers &a) { a.relay.address = QStringLiteral("mail relay"); }),
        "Not complete yet: “Relay host” has something wrong with it.");
    row("the same one twice", with(nullClient(), [](Answers &a) {
            a.masquerade.exposedUsers = {QStringLiteral("a b"), QStringLiteral("c d")};
        }),
        "Not complete yet: “Exposed users” has something wrong with it.");
    row("wrong and missing", with(mailServer(), [](Answers &a) {
            a.host.name = QStringLiteral("mail");
            a.relay.address = QStringLiteral("mail relay");
            a.server.acceptedDomains.clear();
        }),
        "Not complete yet: “Host name” and “Relay host” have something wrong with them; “Accepted domains” "
        "needs an answer.");
}

void SentenceTest::saysWhatIsMissing()
{
    QFETCH(const Answers, answers);
    QFETCH(const QString, expected);
    QCOMPARE(wording::unfinishedSentence(answers::validate(answers)), expected);
}

QTEST_APPLESS_MAIN(SentenceTest)
#include "test_wording_sentence.moc"
