// SPDX-License-Identifier: MIT
#include "ui/wording/table_text.h"
#include "ui/wording/wording.h"

#include <QTest>

using advice::Code;
using advice::Finding;
using advice::Grade;

using namespace Qt::StringLiterals;

class FindingTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasReasonAndRemedy();
    void everyFaultOfARowHasWords();
    void tableRows();
    void argumentsStandInTheirPlaces();
    void m4CannotDrawOnTheTerminal();
};

namespace {

constexpr int codes = static_cast<int>(Code::CfDiffers) + 1;

Finding finding(Code code, const QStringList &arguments)
{
    return {code, Grade::Warning, std::nullopt, std::nullopt, arguments};
}

} // namespace

void FindingTextTest::everyCodeHasReasonAndRemedy()
{
    QSet<QString> texts;
    for (int code = 0; code < codes; ++code) {
        const Finding some = finding(static_cast<Code>(code), {u"one"_s, u"two"_s, u"three"_s});
        texts.insert(wording::findingText(some));
        for (const QString &text : {wording::findingText(some), wording::findingRemedy(some)}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }
    QCOMPARE(texts.size(), qsizetype{codes});
}

void FindingTextTest::everyFaultOfARowHasWords()
{
    QSet<QString> texts;
    constexpr int faults = static_cast<int>(catalogue::RowFault::BadCharacter) + 1;
    for (int fault = 0; fault < faults; ++fault) {
        const QString text = wording::rowFaultText(static_cast<catalogue::RowFault>(fault), {u"Conect:"_s});
        QVERIFY2(text.count(u". "_s) >= 1 && text.endsWith(u'.'), qPrintable(text)); // what is wrong, and what to do
        texts.insert(text);
    }
    QCOMPARE(texts.size(), qsizetype{faults});
}

void FindingTextTest::tableRows()
{
    const QString fault = QString::number(static_cast<int>(catalogue::RowFault::UnknownTag));
    const Finding row = finding(Code::TableRow, {u"access"_s, u"7"_s, fault, u"0"_s, u"Conect:"_s});
    QCOMPARE(wording::findingText(row), u"Line 7 of the table access is wrong."_s);
    QVERIFY(wording::findingRemedy(row).contains(u"Conect:"_s));
}

void FindingTextTest::argumentsStandInTheirPlaces()
{
    QCOMPARE(wording::findingText(finding(Code::Approximation, {u"8.12"_s, u"8.18.1"_s})),
             u"The .cf shown here is an approximation: it comes from the cf tree of release 8.18.1, and the "
              "host has release 8.12."_s);
    QCOMPARE(wording::findingText(finding(Code::OldReleaseMessage, {u"confDAEMON_OPTIONS is "
                                                                     "deprecated"_s, u"8.9"_s,
                                                                    u"8.18.1"_s})),
             u"m4 says: confDAEMON_OPTIONS is deprecated. That comes only from using the newer cf tree "
              "8.18.1 for the older release 8.9."_s);
    QCOMPARE(wording::findingText(finding(Code::TreeNotInstalled, {u"/a"_s, u"/b"_s})),
             u"The .cf files cannot be shown: sendmail’s cf tree was found in none of /a and /b."_s);
}

void FindingTextTest::m4CannotDrawOnTheTerminal()
{
    QCOMPARE(wording::findingText(finding(Code::M4Message, {u"\x1b]0;%2\a"_s})), u"m4 says: "
                                                                                  "\\u{1b}]0;%2\\u{7}"_s);
}

QTEST_APPLESS_MAIN(FindingTextTest)
#include "test_wording_finding_text.moc"
