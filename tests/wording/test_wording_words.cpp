// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printable_data();
    void printable();
    void listsAreReadable_data();
    void listsAreReadable();
    void everyFieldHasItsOwnLabel();
    void everyRoleHasNameAndSummary();
    void entriesAsText();
    void entriesAsHtml();
};

void WordsTest::printable_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"mail.example.com"_s << u"mail.example.com"_s;
    QTest::newRow("letters of other languages") << u"müller.例え"_s << u"müller.例え"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F4E7"_s << u"\U0001F4E7"_s;
    QTest::newRow("line breaks and tabs") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\\u{0}"_s;
    QTest::newRow("escape sequence of a terminal") << u"\x1b[31mred"_s << u"\\u{1b}[31mred"_s;
    QTest::newRow("C1 control") << u"\u009b"_s << u"\\u{9b}"_s;
    QTest::newRow("right-to-left override") << u"a\u202etxt.exe"_s << u"a\\u{202e}txt.exe"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\\u{2066}x\\u{2069}"_s;
    QTest::newRow("zero width space") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\ufffd"_s;
    QTest::newRow("sixty") << QString(60, u'x') << QString(60, u'x');
    QTest::newRow("sixty-one") << QString(61, u'x') << QString(QString(60, u'x') + u'…');
    QTest::newRow("ten thousand") << QString(10'000, u'\n') << QString(u"\\n"_s.repeated(60) + u'…');
    QTest::newRow("cut between characters, not within") << u"\U0001F4E7"_s.repeated(61)
                                                        << QString(u"\U0001F4E7"_s.repeated(60) + u'…');
}

void WordsTest::printable()
{
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    QCOMPARE(wording::printable(value), expected);
    QCOMPARE(wording::quoted(value), QString(u'“' + expected + u'”'));
}

void WordsTest::listsAreReadable_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("shortened");

    QTest::newRow("none") << QStringList() << QString() << QString();
    QTest::newRow("one") << QStringList{u"a"_s} << u"a"_s << u"a"_s;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"a and b"_s << u"a and b"_s;
    QTest::newRow("one more than asked for") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"a, b and c"_s << u"a, b and c"_s;
    QTest::newRow("four") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << u"a, b, c and d"_s << u"a, b and "
                                                                                                   "2 more"_s;
    QTest::newRow("hostile") << QStringList{u"%1"_s, u"\n%2"_s} << u"%1 and \\n%2"_s << u"%1 and \\n%2"_s;
}

void WordsTest::listsAreReadable()
{
    QFETCH(const QStringList, values);
    QTEST(wording::enumeration(values), "whole");
    QTEST(wording::shortEnumeration(values, 2), "shortened");
}

void WordsTest::everyFieldHasItsOwnLabel()
{
    QSet<QString> labels;
    for (const answers::FieldName &name : answers::fieldNames())
        labels.insert(wording::fieldLabel(name.field));
    QCOMPARE(labels.size(), static_cast<qsizetype>(answers::fieldNames().size()));
    QVERIFY(!labels.contains(QString()));
}

void WordsTest::everyRoleHasNameAndSummary()
{
    for (const auto role : {answers::Role::NullClient, answers::Role::LocalAliases, answers::Role::MailServer}) {
        QVERIFY(!wording::roleName(role).isEmpty());
        QVERIFY(wording::roleSummary(role).endsWith(u'.'));
    }
}

void WordsTest::entriesAsText()
{
    const catalogue::Entry entry{.name = "masquerade_envelope",
                                 .kind = catalogue::Kind::Feature,
                                 .since = {8, 7},
                                 .comment = "Bounces go to the domain",
                                 .summary = "",
                                 .effect = "Servers never read the From: line.",
                                 .without = "Bounces get lost.",
                                 .use = "",
                                 .leave = "",
                                 .cost = "",
                                 .order = "",
                                 .documentation = "cf/README, OSTYPE",
                                 .related = "MASQUERADE_AS msp"};
    QCOMPARE(wording::entryText(entry), u"FEATURE(`masquerade_envelope')\n\n"
                                        "Bounces go to the domain\n\n"
                                        "Servers never read the From: line.\n\n"
                                        "Without it: Bounces get lost.\n\n"
                                        "Since: sendmail 8.7\n\n"
                                        "Documented in: cf/README, OSTYPE\n\n"
                                        "Related: MASQUERADE_AS, msp\n"_s);
    for (const catalogue::Entry &known : catalogue::entries()) {
        for (const QString &line : wording::entryText(known).split(u'\n'))
            QVERIFY2(line.size() <= 78, qPrintable(line));
    }
}

void WordsTest::entriesAsHtml()
{
    const catalogue::Entry entry{.name = "A&B",
                                 .kind = catalogue::Kind::Macro,
                                 .since = {8, 7},
                                 .comment = "",
                                 .summary = "Writes <b> and `A&B' into it.",
                                 .effect = "",
                                 .without = "",
                                 .use = "",
                                 .leave = "",
                                 .cost = "",
                                 .order = "",
                                 .documentation = "cf/README, OSTYPE",
                                 .related = "msp"};
    QCOMPARE(wording::entryHtml(entry, {}, {}), u"<h3>A&amp;B</h3><p><code>A&amp;B(`…')</code></p>"
                                        "<p>Writes &lt;b&gt; and <code>A&amp;B</code> into it.</p>"
                                        "<p><b>Since:</b> sendmail 8.7</p>"
                                        "<p><b>Documented in:</b> cf/README, OSTYPE</p>"
                                        "<p><b>Related:</b> "
                                        "<a href=\"entry:msp\"><code>msp</code></a></p>"_s);
}

QTEST_APPLESS_MAIN(WordsTest)
#include "test_wording_words.moc"
