// SPDX-License-Identifier: MIT
#include "ui/wording/part_html.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWordingPartHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachPart_data();
    void tellsEachPart();
    void unknownPartsAreSaidToBe_data();
    void unknownPartsAreSaidToBe();
    void sharesAMeaning();
    void nothingToTell_data();
    void nothingToTell();
};

namespace {

QString rowOf(const QString &token, const QString &meaning)
{
    return u"<tr><td><code>%1</code></td><td>%2</td></tr>"_s.arg(token, meaning);
}

} // namespace

void TestWordingPartHtml::tellsEachPart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("a key with its value")
        << u"O DaemonPortOptions=Name=MTA, Addr=127.0.0.1, M=E"_s << u"Addr=127.0.0.1"_s
        << u"The address to listen on; every address without it."_s;
    QTest::newRow("a letter of a modifier")
        << u"O DaemonPortOptions=Name=MTA, M=E"_s << u"E"_s << u"Refuses ETRN."_s;
    QTest::newRow("a flag of a mailer")
        << u"Msmtp,\tP=[IPC], F=mDF,\n\tA=TCP $h"_s << u"m"_s << u"Can take several recipients at once."_s;
    QTest::newRow("a key in a line that continues")
        << u"Msmtp,\tP=[IPC],\n\tL=990"_s << u"L=990"_s << u"The longest line of the body."_s;
    QTest::newRow("an operator") << u"R$+\t\t$@ $>MasqHdr $1"_s << u"$+"_s
                                 << u"Matches one token or more; as few as will do."_s;
    QTest::newRow("a macro that the tree gives a meaning")
        << u"R$*\t$: $1 < @ $M >"_s << u"M"_s
        << u"The domain that takes the place of the host's own name. With nothing behind DM nothing is masqueraded."_s;
    QTest::newRow("text that would be markup")
        << u"Kaccess hash <b>"_s << u"&lt;b&gt;"_s << u"Where the map's data is."_s;
    QTest::newRow("an option of a map")
        << u"Kaccess hash -o /etc/mail/access"_s << u"-o"_s << u"Says how the map is read."_s;
}

void TestWordingPartHtml::tellsEachPart()
{
    QFETCH(QString, line);
    QFETCH(QString, token);
    QFETCH(QString, meaning);
    const QString html = wording::partsHtml(line);
    QVERIFY2(html.count(rowOf(token, meaning)) == 1, qPrintable(html));
    QVERIFY2(!html.contains(u"Not known."_s), qPrintable(html));
}

void TestWordingPartHtml::unknownPartsAreSaidToBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("token");
    QTest::newRow("a flag of a mailer") << u"Msmtp, P=[IPC], F=mDFé, A=TCP $h"_s << u"é"_s;
    QTest::newRow("a key of a mailer") << u"Msmtp, P=[IPC], Ω=9, A=TCP $h"_s << u"Ω=9"_s;
    QTest::newRow("an operator") << u"R$+\t$% $1"_s << u"$%"_s;
    QTest::newRow("a modifier") << u"O DaemonPortOptions=Name=MTA, M=E9"_s << u"9"_s;
}

void TestWordingPartHtml::unknownPartsAreSaidToBe()
{
    QFETCH(QString, line);
    QFETCH(QString, token);
    const QString html = wording::partsHtml(line);
    QVERIFY2(html.count(rowOf(token, u"Not known."_s)) == 1, qPrintable(html));
    QCOMPARE(html.count(u"Not known."_s), 1);
}

void TestWordingPartHtml::sharesAMeaning()
{
    const QString html = wording::partsHtml(u"Kaccess hash -T<TMPF> -o /etc/mail/access");
    QVERIFY2(html.contains(
                 u"<code>-T&lt;TMPF&gt;</code> <code>-o</code></td><td>Says how the map is read.</td>"_s),
             qPrintable(html));
}

void TestWordingPartHtml::nothingToTell_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a comment") << u"# local info"_s;
    QTest::newRow("blanks") << u"\t  "_s;
}

void TestWordingPartHtml::nothingToTell()
{
    QFETCH(QString, line);
    QCOMPARE(wording::partsHtml(line), QString());
}

QTEST_APPLESS_MAIN(TestWordingPartHtml)
#include "test_wording_part_html.moc"
