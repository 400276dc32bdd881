// SPDX-License-Identifier: MIT
#include "answers/client_pattern.h"

#include "reasons.h"

using namespace answers;

class TestClientPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void severalKeys_data();
    void severalKeys();
    void bad_data();
    void bad();
};

void TestClientPattern::good_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const QString &text, const QStringList &keys) {
        QTest::newRow(qPrintable(text)) << text << keys;
    };
    row(QStringLiteral("example.com"), {QStringLiteral("example.com")});
    row(QStringLiteral(" Example.COM. "), {QStringLiteral("example.com")});
    row(QStringLiteral(".example.com"), {QStringLiteral("example.com")});
    row(QStringLiteral("b\u00fccher.example"), {QStringLiteral("xn--bcher-kva.example")});

    row(QStringLiteral("192.0.2.7"), {QStringLiteral("192.0.2.7")});
    row(QStringLiteral("192.0.2.7/32"), {QStringLiteral("192.0.2.7")});
    row(QStringLiteral("192.0.2.0/24"), {QStringLiteral("192.0.2")});
    row(QStringLiteral("192.0.2.99/24"), {QStringLiteral("192.0.2")});
    row(QStringLiteral("192.0.2"), {QStringLiteral("192.0.2")});
    row(QStringLiteral("192.0.2."), {QStringLiteral("192.0.2")});
    row(QStringLiteral("198.51.100.0/23"), {QStringLiteral("198.51.100"), QStringLiteral("198.51.101")});
    row(QStringLiteral("198.51.101.0/23"), {QStringLiteral("198.51.100"), QStringLiteral("198.51.101")});
    row(QStringLiteral("192.0.2.4/30"), {QStringLiteral("192.0.2.4"), QStringLiteral("192.0.2.5"),
                                         QStringLiteral("192.0.2.6"), QStringLiteral("192.0.2.7")});
    row(QStringLiteral("10.0.0.0/8"), {QStringLiteral("10")});
    row(QStringLiteral("10"), {QStringLiteral("10")});
    row(QStringLiteral("172.16.0.0/16"), {QStringLiteral("172.16")});

    // sendmail wrote a client's address with "::" before 8.15 and without it since; never with leading zeros.
    row(QStringLiteral("2001:db8::1"),
        {QStringLiteral("IPv6:2001:db8:0:0:0:0:0:1"), QStringLiteral("IPv6:2001:db8::1")});
    row(QStringLiteral("IPv6:2001:0DB8::0001"),
        {QStringLiteral("IPv6:2001:db8:0:0:0:0:0:1"), QStringLiteral("IPv6:2001:db8::1")});
    row(QStringLiteral("2001:db8:1:2:3:4:5:6"), {QStringLiteral("IPv6:2001:db8:1:2:3:4:5:6")});
    row(QStringLiteral("2001:db8::/32"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("IPv6:2001:db8::/32"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("ipv6:2001:db8::/32"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("2001:db8:0:42::/64"), {QStringLiteral("IPv6:2001:db8:0:42")});
    row(QStringLiteral("2001:db8:ffff::1/32"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("IPv6:2001:db8"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("2001:db8:"), {QStringLiteral("IPv6:2001:db8")});
    row(QStringLiteral("2001:db8:10::/47"),
        {QStringLiteral("IPv6:2001:db8:10"), QStringLiteral("IPv6:2001:db8:11")});
    row(QStringLiteral("::ffff:192.0.2.7"), {QStringLiteral("192.0.2.7")});
    row(QStringLiteral("::ffff:192.0.2.0/120"), {QStringLiteral("192.0.2")});
}

void TestClientPattern::good()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, keys);
    const auto actual = clientKeys(text);
    QVERIFY(actual.has_value());
    QCOMPARE(*actual, keys);
    for (const QString &key : keys)
        QVERIFY2(clientKeys(key).has_value(), qPrintable(key));
}

void TestClientPattern::severalKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const QString &text, qsizetype count, const QString &first, const QString &last) {
        QTest::newRow(qPrintable(text)) << text << count << first << last;
    };
    row(QStringLiteral("172.16.128.0/17"), 128, QStringLiteral("172.16.128"), QStringLiteral("172.16.255"));
    row(QStringLiteral("172.16.0.0/12"), 16, QStringLiteral("172.16"), QStringLiteral("172.31"));
    row(QStringLiteral("192.0.2.128/25"), 128, QStringLiteral("192.0.2.128"), QStringLiteral("192.0.2.255"));
    row(QStringLiteral("2001:db8:4200::/40"), 256, QStringLiteral("IPv6:2001:db8:4200"),
        QStringLiteral("IPv6:2001:db8:42ff"));
}

void TestClientPattern::severalKeys()
{
    QFETCH(const QString, text);
    const auto keys = clientKeys(text);
    QVERIFY(keys.has_value());
    QTEST(keys->size(), "count");
    QTEST(keys->first(), "first");
    QTEST(keys->last(), "last");
    QStringList unique = *keys;
    QCOMPARE(unique.removeDuplicates(), qsizetype{0});
}

void TestClientPattern::bad_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &text, Reason reason) {
        QTest::newRow(name) << text << static_cast<int>(reason);
    };
    row("empty", QString(), Reason::Missing);
    row("white space", QStringLiteral(" \t"), Reason::Missing);
    row("everybody", QStringLiteral("0.0.0.0/0"), Reason::NetworkTooWide);
    row("everybody, IPv6", QStringLiteral("::/0"), Reason::NetworkTooWide);
    row("IPv6 between groups", QStringLiteral("2001:db8::/33"), Reason::NetworkTooWide);
    row("a little too wide", QStringLiteral("2001:db8::/39"), Reason::NetworkTooWide);
    row("a whole top level domain", QStringLiteral("com"), Reason::NoDot);
    row("localhost", QStringLiteral("localhost"), Reason::NoDot);
    row("prefix too long", QStringLiteral("192.0.2.0/33"), Reason::BadPrefixLength);
    row("prefix too long, IPv6", QStringLiteral("2001:db8::/129"), Reason::BadPrefixLength);
    row("no prefix", QStringLiteral("192.0.2.0/"), Reason::BadPrefixLength);
    row("netmask", QStringLiteral("192.0.2.0/255.255.255.0"), Reason::BadPrefixLength);
    row("two slashes", QStringLiteral("192.0.2.0/24/24"), Reason::BadPrefixLength);
    row("signed prefix", QStringLiteral("192.0.2.0/-1"), Reason::BadPrefixLength);
    row("prefix in letters", QStringLiteral("2001:db8::/abc"), Reason::BadPrefixLength);
    row("overflowing prefix", QStringLiteral("192.0.2.0/4294967296"), Reason::BadPrefixLength);
    row("name with prefix", QStringLiteral("example.com/24"), Reason::NotAnAddress);
    row("short network with prefix", QStringLiteral("192.0.2/24"), Reason::NotAnAddress);
    row("IPv4 with the IPv6 tag", QStringLiteral("IPv6:192.0.2.1"), Reason::NotAnAddress);
    row("IPv4 network with the IPv6 tag", QStringLiteral("IPv6:192.0.2.0/24"), Reason::NotAnAddress);
    row("octet out of range", QStringLiteral("192.0.2.256"), Reason::NotAnAddress);
    row("five octets", QStringLiteral("192.0.2.1.1"), Reason::NotAnAddress);
    row("empty octet", QStringLiteral("192..2"), Reason::NotAnAddress);
    row("dot alone", QStringLiteral("."), Reason::NotAnAddress);
    row("slash alone", QStringLiteral("/"), Reason::NotAnAddress);
    row("colon alone", QStringLiteral(":"), Reason::NotAnAddress);
    row("nine groups", QStringLiteral("1:2:3:4:5:6:7:8:9"), Reason::NotAnAddress);
    row("host and port", QStringLiteral("example.com:25"), Reason::NotAnAddress);
    row("access map value", QStringLiteral("example.com\tRELAY"), Reason::BadCharacter);
    row("second line", QStringLiteral("example.com\nConnect:example.net RELAY"), Reason::BadCharacter);
    row("address of a person", QStringLiteral("user@example.com"), Reason::BadCharacter);
    row("wildcard", QStringLiteral("*.example.com"), Reason::BadCharacter);
    row("two dots first", QStringLiteral("..example.com"), Reason::BadLabel);
    row("NUL", QStringLiteral("192.0.2.1") + QChar(0), Reason::BadCharacter);
    row("10 kB", QString(10240, u'a'), Reason::TooLong);
    row("10 kB of digits", QString(10240, u'1'), Reason::NotAnAddress);
    row("10 kB of colons", QString(10240, u':'), Reason::NotAnAddress);
}

void TestClientPattern::bad()
{
    QFETCH(const QString, text);
    const auto keys = clientKeys(text);
    QVERIFY(!keys.has_value());
    QTEST(static_cast<int>(keys.error()), "reason");
}

QTEST_APPLESS_MAIN(TestClientPattern)
#include "test_answers_client_pattern.moc"
