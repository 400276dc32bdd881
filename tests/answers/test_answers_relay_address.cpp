// SPDX-License-Identifier: MIT
#include "answers/relay_address.h"

#include "reasons.h"

using namespace answers;

using ParsedRelay = std::expected<RelayAddress, Reason>;
Q_DECLARE_METATYPE(ParsedRelay)

class TestRelayAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
};

void TestRelayAddress::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("mailerHost");
    QTest::addColumn<bool>("literal");
    QTest::addColumn<int>("port"); // 0 = unset
    const auto row = [](const QString &text, const QString &host, const QString &mailerHost, bool literal,
                        int port) {
        QTest::newRow(qPrintable(text)) << text << host << mailerHost << literal << port;
    };
    const QString name = QStringLiteral("mail.example.com");
    const QString bracketed = QStringLiteral("[mail.example.com]");
    row(name, name, name, false, 0);
    row(QStringLiteral(" Mail.Example.COM. "), name, name, false, 0);
    row(QStringLiteral("mailhost"), QStringLiteral("mailhost"), QStringLiteral("mailhost"), false, 0);
    row(QStringLiteral("mail.example.com:2525"), name, name, false, 2525);
    row(QStringLiteral("mail.example.com:25"), name, name, false, 25);
    row(QStringLiteral("mail.example.com:65535"), name, name, false, 65535);
    row(bracketed, name, bracketed, false, 0);
    row(QStringLiteral("[mail.example.com]:587"), name, bracketed, false, 587);
    row(QStringLiteral("[mailhost]"), QStringLiteral("mailhost"), QStringLiteral("[mailhost]"), false, 0);
    row(QStringLiteral("b\u00fccher.example:26"), QStringLiteral("xn--bcher-kva.example"),
        QStringLiteral("xn--bcher-kva.example"), false, 26);

    const QString ipv4 = QStringLiteral("192.0.2.25");
    const QString ipv4Bracketed = QStringLiteral("[192.0.2.25]");
    row(ipv4, ipv4, ipv4Bracketed, true, 0);
    row(ipv4Bracketed, ipv4, ipv4Bracketed, true, 0);
    row(QStringLiteral("192.0.2.25:2525"), ipv4, ipv4Bracketed, true, 2525);
    row(QStringLiteral("[192.0.2.25]:2525"), ipv4, ipv4Bracketed, true, 2525);

    const QString ipv6 = QStringLiteral("2001:db8::1");
    const QString ipv6Bracketed = QStringLiteral("[IPv6:2001:db8::1]");
    row(ipv6, ipv6, ipv6Bracketed, true, 0);
    row(QStringLiteral("IPv6:2001:db8::1"), ipv6, ipv6Bracketed, true, 0);
    row(QStringLiteral("[2001:db8::1]"), ipv6, ipv6Bracketed, true, 0);
    row(QStringLiteral("[2001:DB8:0:0:0:0:0:1]:2525"), ipv6, ipv6Bracketed, true, 2525);
    row(QStringLiteral("[IPv6:2001:db8::1]:2525"), ipv6, ipv6Bracketed, true, 2525);
    row(QStringLiteral("[ipv6:2001:db8::1]"), ipv6, ipv6Bracketed, true, 0);
}

void TestRelayAddress::good()
{
    QFETCH(const QString, text);
    const ParsedRelay relay = parseRelayAddress(text);
    QVERIFY(relay.has_value());
    QTEST(relay->host, "host");
    QTEST(relay->mailerHost(), "mailerHost");
    QTEST(relay->literal, "literal");
    QTEST(static_cast<int>(relay->port.value_or(0)), "port");
    QCOMPARE(relay->bracketed, relay->mailerHost().startsWith(u'['));
}

void TestRelayAddress::bad_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &text, Reason reason) {
        QTest::newRow(name) << text << static_cast<int>(reason);
    };
    row("empty", QString(), Reason::Missing);
    row("white space", QStringLiteral("  "), Reason::Missing);
    row("empty brackets", QStringLiteral("[]"), Reason::Missing);
    row("port alone", QStringLiteral(":25"), Reason::Missing);
    row("no port after the colon", QStringLiteral("mail.example.com:"), Reason::BadPort);
    row("port 0", QStringLiteral("mail.example.com:0"), Reason::BadPort);
    row("port too big", QStringLiteral("mail.example.com:65536"), Reason::BadPort);
    row("port far too big", QStringLiteral("mail.example.com:99999999999999999999"), Reason::BadPort);
    row("port by name", QStringLiteral("mail.example.com:smtp"), Reason::BadPort);
    row("negative port", QStringLiteral("mail.example.com:-25"), Reason::BadPort);
    row("port after brackets without colon", QStringLiteral("[mail.example.com]25"), Reason::BadPort);
    row("name after brackets", QStringLiteral("[mail.example.com].net"), Reason::BadPort);
    row("never closed", QStringLiteral("[mail.example.com"), Reason::UnclosedBracket);
    row("never closed, port", QStringLiteral("[mail.example.com:25"), Reason::UnclosedBracket);
    row("never opened", QStringLiteral("mail.example.com]"), Reason::UnclosedBracket);
    row("bracket in the middle", QStringLiteral("mail[1.example.com"), Reason::BadCharacter);
    row("two brackets", QStringLiteral("[[mail.example.com]]"), Reason::BadCharacter);
    row("port inside brackets", QStringLiteral("[mail.example.com:25]"), Reason::NotAnAddress);
    row("IPv4 out of range", QStringLiteral("192.0.2.256"), Reason::NotAnAddress);
    row("three octets", QStringLiteral("[192.0.2]"), Reason::NotAnAddress);
    row("four octets and more", QStringLiteral("192.0.2.1.7:25"), Reason::NotAnAddress);
    row("dots alone", QStringLiteral("..."), Reason::NotAnAddress);
    row("list of hosts", QStringLiteral("a.example.com:b.example.com:c.example.com"), Reason::NotAnAddress);
    row("IPv6 with too many groups", QStringLiteral("[1:2:3:4:5:6:7:8:9]"), Reason::NotAnAddress);
    row("IPv6 tag on a name", QStringLiteral("[IPv6:mail.example.com]"), Reason::NotAnAddress);
    row("IPv6 zone", QStringLiteral("[fe80::1%eth0]"), Reason::BadCharacter);
    row("URL", QStringLiteral("smtp://mail.example.com"), Reason::BadCharacter);
    row("address of a person", QStringLiteral("root@mail.example.com"), Reason::BadCharacter);
    row("mailer", QStringLiteral("esmtp:`mail'"), Reason::BadCharacter);
    row("space", QStringLiteral("mail relay"), Reason::BadCharacter);
    row("comma", QStringLiteral("a.example.com,b.example.com"), Reason::BadCharacter);
    row("newline", QStringLiteral("mail.example.com\n.net"), Reason::BadCharacter);
    row("NUL", QStringLiteral("mail.example.com") + QChar(0), Reason::BadCharacter);
    row("hyphen first", QStringLiteral("-mail.example.com"), Reason::BadLabel);
    row("double dot in brackets", QStringLiteral("[mail..example.com]:25"), Reason::BadLabel);
    row("10 kB", QString(10240, u'a'), Reason::TooLong);
}

void TestRelayAddress::bad()
{
    QFETCH(const QString, text);
    const ParsedRelay relay = parseRelayAddress(text);
    QVERIFY(!relay.has_value());
    QTEST(static_cast<int>(relay.error()), "reason");
}

QTEST_APPLESS_MAIN(TestRelayAddress)
#include "test_answers_relay_address.moc"
