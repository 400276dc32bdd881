// SPDX-License-Identifier: MIT
#include "answers/host_name.h"

#include "reasons.h"

using namespace answers;

using Name = std::expected<QString, Reason>;
Q_DECLARE_METATYPE(Name)

class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void labelAlone();
    void badCharacters_data();
    void badCharacters();
    void badLabels();
    void addresses_data();
    void addresses();
    void localParts_data();
    void localParts();
    void mailAddresses_data();
    void mailAddresses();
    void ownNames_data();
    void ownNames();
};

namespace {

void good(const char *name, const QString &text, const QString &wanted)
{
    QTest::newRow(name) << text << Name(wanted);
}

void bad(const char *name, const QString &text, Reason reason)
{
    QTest::newRow(name) << text << Name(std::unexpected(reason));
}

const QString label63(63, u'a');
const QString longest = label63 % u'.' % label63 % u'.' % label63 % u'.' % QString(61, u'b');

void addGoodNames()
{
    good("plain", QStringLiteral("web01.example.com"), QStringLiteral("web01.example.com"));
    good("two labels", QStringLiteral("example.com"), QStringLiteral("example.com"));
    good("capitals", QStringLiteral("Web01.EXAMPLE.com"), QStringLiteral("web01.example.com"));
    good("spaces around", QStringLiteral(" \tweb01.example.com \n"), QStringLiteral("web01.example.com"));
    good("final dot", QStringLiteral("web01.example.com."), QStringLiteral("web01.example.com"));
    good("digit first", QStringLiteral("3com.example.com"), QStringLiteral("3com.example.com"));
    good("number as a label", QStringLiteral("7.example.com"), QStringLiteral("7.example.com"));
    good("inner hyphens", QStringLiteral("a--b.example.com"), QStringLiteral("a--b.example.com"));
    good("one letter labels", QStringLiteral("a.b"), QStringLiteral("a.b"));
    good("longest label", label63 + QStringLiteral(".example.com"), label63 + QStringLiteral(".example.com"));
    good("longest name", longest, longest);
    good("longest name and final dot", QString(longest % u'.'), longest);
    good("umlaut", QStringLiteral("b\u00fccher.example"), QStringLiteral("xn--bcher-kva.example"));
    good("umlaut, capital", QStringLiteral("B\u00dcCHER.example"), QStringLiteral("xn--bcher-kva.example"));
    good("umlaut, decomposed", QStringLiteral("bu\u0308cher.example"),
         QStringLiteral("xn--bcher-kva.example"));
    good("umlaut, final dot", QStringLiteral("b\u00fccher.example."),
         QStringLiteral("xn--bcher-kva.example"));
    good("A-label", QStringLiteral("xn--bcher-kva.example"), QStringLiteral("xn--bcher-kva.example"));
    good("Greek", QStringLiteral("\u03c0\u03b1\u03c1\u03ac\u03b4\u03b5\u03b9\u03b3\u03bc\u03b1.example"),
         QStringLiteral("xn--hxajbheg2az3al.example"));
    good("ideographic full stop", QStringLiteral("b\u00fccher\u3002example"),
         QStringLiteral("xn--bcher-kva.example"));
}

void addBadForms()
{
    bad("empty", QString(), Reason::Missing);
    bad("white space", QStringLiteral(" \t\n"), Reason::Missing);
    bad("no dot", QStringLiteral("web01"), Reason::NoDot);
    bad("no dot, final dot", QStringLiteral("web01."), Reason::NoDot);
    bad("dot alone", QStringLiteral("."), Reason::BadLabel);
    bad("dots alone", QStringLiteral(".."), Reason::BadLabel);
    bad("leading dot", QStringLiteral(".example.com"), Reason::BadLabel);
    bad("double dot", QStringLiteral("web01..example.com"), Reason::BadLabel);
    bad("two final dots", QStringLiteral("example.com.."), Reason::BadLabel);
    bad("leading hyphen", QStringLiteral("-web.example.com"), Reason::BadLabel);
    bad("trailing hyphen", QStringLiteral("web-.example.com"), Reason::BadLabel);
    bad("address", QStringLiteral("192.0.2.1"), Reason::BadLabel);
    bad("number last", QStringLiteral("example.123"), Reason::BadLabel);
    bad("label too long", label63 + QStringLiteral("a.example.com"), Reason::BadLabel);
    bad("name too long", QString(longest % u'b'), Reason::TooLong);
    bad("10 kB", QString(10240, u'a') + QStringLiteral(".com"), Reason::TooLong);
    bad("10 kB of umlauts", QString(10240, QChar(0xfc)) + QStringLiteral(".com"), Reason::TooLong);
}

void addBadCharacters()
{
    bad("space", QStringLiteral("mail relay.example.com"), Reason::BadCharacter);
    bad("underscore", QStringLiteral("my_host.example.com"), Reason::BadCharacter);
    bad("at sign", QStringLiteral("root@example.com"), Reason::BadCharacter);
    bad("m4 quotes", QStringLiteral("`web01'.example.com"), Reason::BadCharacter);
    bad("m4 call", QStringLiteral("esyscmd(id).example.com"), Reason::BadCharacter);
    bad("macro of sendmail", QStringLiteral("$j.example.com"), Reason::BadCharacter);
    bad("newline inside", QStringLiteral("web01.example.com\ndivert"), Reason::BadCharacter);
    bad("NUL inside", QStringLiteral("web01.exa") + QChar(0) + QStringLiteral("mple.com"),
        Reason::BadCharacter);
    bad("NUL at the end", QStringLiteral("web01.example.com") + QChar(0), Reason::BadCharacter);
    bad("port", QStringLiteral("web01.example.com:25"), Reason::BadCharacter);
    bad("slash", QStringLiteral("example.com/24"), Reason::BadCharacter);
    bad("umlaut and quote", QStringLiteral("b\u00fccher`.example"), Reason::BadCharacter);
    bad("right-to-left override", QStringLiteral("moc.\u202eexample.com"), Reason::BadCharacter);
    bad("zero width space", QStringLiteral("exam\u200bple.com"), Reason::BadCharacter);
    bad("soft hyphen", QStringLiteral("exam\u00adple.com"), Reason::BadCharacter);
    bad("no-break space", QStringLiteral("exam\u00a0ple.com"), Reason::BadCharacter);
    bad("byte order mark", QStringLiteral("\ufeffexample.com"), Reason::BadCharacter);
    bad("curly quote", QStringLiteral("\u201cexample\u201d.com"), Reason::BadCharacter);
    bad("heart", QStringLiteral("i\u2764.example.com"), Reason::BadCharacter);
    bad("half a surrogate pair", QStringLiteral("exam") + QChar(0xd800) + QStringLiteral("ple.com"),
        Reason::BadCharacter);
    bad("private use", QStringLiteral("exam\ue000ple.com"), Reason::BadCharacter);
    bad("combining mark first", QStringLiteral("\u0308bcher.example"), Reason::NotInternational);
    bad("umlauts, label too long after conversion", QString(60, QChar(0xfc)) + QStringLiteral(".example"),
        Reason::NotInternational);
}

} // namespace

void TestHostName::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Name>("wanted");
    addGoodNames();
    addBadForms();
    addBadCharacters();
}

void TestHostName::normalises()
{
    QFETCH(const QString, text);
    QFETCH(const Name, wanted);
    const Name name = normaliseHostName(text);
    compareOutcome(name, wanted);
    // What comes out goes in again.
    if (name)
        compareOutcome(normaliseHostName(*name), name);
}

void TestHostName::labelAlone()
{
    compareOutcome(normaliseDomainOrLabel(QStringLiteral("MailHost")), Name(QStringLiteral("mailhost")));
    compareOutcome(normaliseDomainOrLabel(QStringLiteral("mail.example.com")),
                   Name(QStringLiteral("mail.example.com")));
    compareOutcome(normaliseDomainOrLabel(QStringLiteral("mail host")),
                   Name(std::unexpected(Reason::BadCharacter)));
    compareOutcome(normaliseDomainOrLabel(QStringLiteral("-")), Name(std::unexpected(Reason::BadLabel)));
    compareOutcome(normaliseDomainOrLabel(QStringLiteral("127")), Name(std::unexpected(Reason::BadLabel)));
    compareOutcome(normaliseDomainOrLabel(QString()), Name(std::unexpected(Reason::Missing)));
}

void TestHostName::badCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::newRow("none") << QStringLiteral("web-01.example.com") << QString();
    QTest::newRow("space") << QStringLiteral("mail relay") << QStringLiteral(" ");
    QTest::newRow("first of two") << QStringLiteral("a`b$c") << QStringLiteral("`");
    QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("U+000A");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("U+0000");
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b") << QStringLiteral("U+00A0");
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb") << QStringLiteral("U+202E");
    QTest::newRow("half a pair") << QString(QChar(0xdc00)) << QStringLiteral("U+DC00");
    QTest::newRow("emoji") << QStringLiteral("a\U0001F600") << QStringLiteral("\U0001F600");
    QTest::newRow("letters beyond ASCII") << QStringLiteral("b\u00fccher") << QString();
}

void TestHostName::badCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, character);
    QCOMPARE(firstBadCharacter(text), character);
    QCOMPARE(firstBadCharacter(QString(u"[:]" % text), u"[]:"), character);
}

void TestHostName::badLabels()
{
    QCOMPARE(firstBadLabel(QStringLiteral("web01.-bad-.example.com")), QStringLiteral("-bad-"));
    QCOMPARE(firstBadLabel(QStringLiteral("192.0.2.1")), QStringLiteral("1"));
    QCOMPARE(firstBadLabel(QStringLiteral("web01..example.com")), QString());
}

void TestHostName::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ipv4");
    QTest::addColumn<bool>("ipv6");
    const auto row = [](const QString &text, bool ipv4, bool ipv6) {
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(text))) << text << ipv4 << ipv6;
    };
    row(QStringLiteral("192.0.2.1"), true, false);
    row(QStringLiteral("0.0.0.0"), true, false);
    row(QStringLiteral("255.255.255.255"), true, false);
    row(QStringLiteral("192.0.2.256"), false, false);
    row(QStringLiteral("192.0.2"), false, false);
    row(QStringLiteral("192.0.2.1.5"), false, false);
    row(QStringLiteral("192.0.2.01"), false, false);
    row(QStringLiteral("0xc0.0.2.1"), false, false);
    row(QStringLiteral("192.0.2.1 "), false, false);
    row(QStringLiteral("192.0.2.-1"), false, false);
    row(QStringLiteral("\u0661\u0669\u0662.0.2.1"), false, false);
    row(QStringLiteral("2001:db8::1"), false, true);
    row(QStringLiteral("2001:DB8:0:0:0:0:0:1"), false, true);
    row(QStringLiteral("::"), false, true);
    row(QStringLiteral("::1"), false, true);
    row(QStringLiteral("::ffff:192.0.2.1"), false, true);
    row(QStringLiteral("2001:db8::1::2"), false, false);
    row(QStringLiteral("2001:db8:1:2:3:4:5"), false, false);
    row(QStringLiteral("1:2:3:4:5:6:7:8:9"), false, false);
    row(QStringLiteral("2001:db8::12345"), false, false);
    row(QStringLiteral("2001:db8::g"), false, false);
    row(QStringLiteral("fe80::1%eth0"), false, false);
    row(QStringLiteral("[2001:db8::1]"), false, false);
    row(QStringLiteral("IPv6:2001:db8::1"), false, false);
    row(QString(), false, false);
    row(QStringLiteral("::1") + QChar(0), false, false);
    row(QString(10240, u':'), false, false);
}

void TestHostName::addresses()
{
    QFETCH(const QString, text);
    QTEST(isIpv4(text), "ipv4");
    QTEST(isIpv6(text), "ipv6");
}

void TestHostName::localParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QString &text, bool isGood) {
        QTest::newRow(name) << text << isGood;
    };
    row("name", QStringLiteral("root"), true);
    row("dots", QStringLiteral("john.doe"), true);
    row("detail", QStringLiteral("root+web01"), true);
    row("underscore, hyphen, equals sign", QStringLiteral("a_b-c=d"), true);
    row("64 octets", QString(64, u'a'), true);
    row("65 octets", QString(65, u'a'), false);
    row("empty", QString(), false);
    row("leading dot", QStringLiteral(".root"), false);
    row("trailing dot", QStringLiteral("root."), false);
    row("double dot", QStringLiteral("john..doe"), false);
    row("looks like an option", QStringLiteral("-oQ"), false);
    row("backquote", QStringLiteral("ro`ot"), false);
    row("apostrophe", QStringLiteral("o'hara"), false);
    row("quoted", QStringLiteral("\"root\""), false);
    row("backslash", QStringLiteral("\\root"), false);
    row("pipe", QStringLiteral("|/bin/sh"), false);
    row("file", QStringLiteral("/dev/null"), false);
    row("include", QStringLiteral(":include:/etc/list"), false);
    row("percent hack", QStringLiteral("user%example.com"), false);
    row("bang path", QStringLiteral("host!user"), false);
    row("sendmail macro", QStringLiteral("$j"), false);
    row("comma", QStringLiteral("a,b"), false);
    row("space", QStringLiteral("a b"), false);
    row("newline", QStringLiteral("a\nb"), false);
    row("NUL", QString(QChar(0)), false);
    row("umlaut", QStringLiteral("j\u00fcrgen"), false);
    row("address", QStringLiteral("root@example.com"), false);
}

void TestHostName::localParts()
{
    QFETCH(const QString, text);
    QTEST(isLocalPart(text), "good");
}

void TestHostName::mailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Name>("wanted");
    const QString plain = QStringLiteral("admin@example.com");
    good("plain", plain, plain);
    good("spaces around", QStringLiteral(" admin@example.com "), plain);
    good("capitals", QStringLiteral("Admin@EXAMPLE.com"), QStringLiteral("Admin@example.com"));
    good("umlaut", QStringLiteral("admin@b\u00fccher.example"),
         QStringLiteral("admin@xn--bcher-kva.example"));
    bad("empty", QString(), Reason::Missing);
    bad("no at sign", QStringLiteral("admin"), Reason::NotAnAddress);
    bad("no local part", QStringLiteral("@example.com"), Reason::BadLocalPart);
    bad("two at signs", QStringLiteral("a@b@example.com"), Reason::BadLocalPart);
    bad("no domain", QStringLiteral("admin@"), Reason::Missing);
    bad("no dot", QStringLiteral("admin@localhost"), Reason::NoDot);
    bad("space after the at sign", QStringLiteral("admin@ example.com"), Reason::BadCharacter);
    bad("angle brackets", QStringLiteral("<admin@example.com>"), Reason::BadLocalPart);
    bad("literal", QStringLiteral("admin@[192.0.2.1]"), Reason::BadCharacter);
    bad("route", QStringLiteral("@example.net:admin@example.com"), Reason::BadLocalPart);
}

void TestHostName::mailAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const Name, wanted);
    compareOutcome(normaliseMailAddress(text), wanted);
    QCOMPARE(isMailAddress(text), wanted.has_value());
}

void TestHostName::ownNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("own");
    const auto row = [](const QString &name, bool own) { QTest::newRow(qPrintable(name)) << name << own; };
    row(QStringLiteral("web01.example.com"), true);
    row(QStringLiteral("WEB01.Example.Com."), true);
    row(QStringLiteral("web01"), true);
    row(QStringLiteral("localhost"), true);
    row(QStringLiteral("localhost.localdomain"), true);
    row(QStringLiteral("anything.localhost"), true);
    row(QStringLiteral("127.0.0.1"), true);
    row(QStringLiteral("127.255.3.4"), true);
    row(QStringLiteral("0.0.0.0"), true);
    row(QStringLiteral("::1"), true);
    row(QStringLiteral("0:0:0:0:0:0:0:1"), true);
    row(QStringLiteral("::"), true);
    row(QStringLiteral("::ffff:127.0.0.1"), true);
    row(QStringLiteral("example.com"), false);
    row(QStringLiteral("web01.example.net"), false);
    row(QStringLiteral("web02"), false);
    row(QStringLiteral("mylocalhost"), false);
    row(QStringLiteral("128.0.0.1"), false);
    row(QStringLiteral("2001:db8::1"), false);
    row(QStringLiteral("no name"), false);
}

void TestHostName::ownNames()
{
    QFETCH(const QString, name);
    QTEST(namesThisHost(name, QStringLiteral("Web01.example.com")), "own");
}

QTEST_APPLESS_MAIN(TestHostName)
#include "test_answers_host_name.moc"
