// SPDX-License-Identifier: MIT
#include "mc/quote.h"

#include <QTest>

class TestQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void everyCharacterGivesOneBalancedArgument();
};

void TestQuote::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("quoted");
    const auto row = [](const char *name, const QString &text, const char *quoted) {
        QTest::newRow(name) << text << QByteArray(quoted);
    };
    row("a name", QStringLiteral("mail.example.com"), "`mail.example.com'");
    row("nothing", QString(), "`'");
    row("spaces and commas stay", QStringLiteral("Name=MTA, Addr=::1"), "`Name=MTA, Addr=::1'");
    row("brackets stay", QStringLiteral("[IPv6:2001:db8::1]"), "`[IPv6:2001:db8::1]'");
    row("a sendmail macro stays", QStringLiteral("TCP $h 2525"), "`TCP $h 2525'");
    row("parentheses stay", QStringLiteral("a)b("), "`a)b('");
    row("a macro name stays a word", QStringLiteral("dnl define"), "`dnl define'");
    row("closing quote", QStringLiteral("example.com')syscmd(`id"), "`example.com)syscmd(id'");
    row("opening quote", QStringLiteral("`example.com"), "`example.com'");
    row("newline", QStringLiteral("a\nsyscmd"), "`asyscmd'");
    row("carriage return and tab", QStringLiteral("a\r\tb"), "`ab'");
    row("NUL", QString(QChar(u'\0')) + QStringLiteral("a"), "`a'");
    row("delete", QStringLiteral("a\x7f" "b"), "`ab'");
    row("not ASCII", QStringLiteral("b\u00fccher\u2019s"), "`bchers'");
    row("line separator", QStringLiteral("a\u2028b"), "`ab'");
}

void TestQuote::quotes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, quoted);
    QCOMPARE(mc::quote(text), quoted);
}

void TestQuote::everyCharacterGivesOneBalancedArgument()
{
    QString everything;
    for (char32_t code = 0; code <= 0xffff; ++code)
        everything += QChar(static_cast<char16_t>(code));
    const QByteArray quoted = mc::quote(everything);
    QCOMPARE(quoted.count('`'), 1);
    QCOMPARE(quoted.count('\''), 1);
    QCOMPARE(quoted.size(), 2 + 95 - 2); // printable ASCII without the two quotes, in quotes
    QVERIFY(mc::quote(QString(10'000, u'\'')) == "`'");
}

QTEST_APPLESS_MAIN(TestQuote)
#include "test_mc_quote.moc"
