// SPDX-License-Identifier: MIT
#include "catalogue/cf_vocabulary.h"
#include "cf/parts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cf::PartKind;

class TestCfParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void standInOrder();
    void knowsWhatWordsMean();
};

namespace {

const char *nameOf(PartKind kind)
{
    constexpr std::array names{"command", "comment", "option", "key",   "modifier",  "flag",
                               "macro",   "class",   "map",    "type",  "argument",  "ruleset",
                               "mailer",  "header",  "left",   "right", "expansion", "value"};
    return names[static_cast<std::size_t>(kind)];
}

/// "kind:text kind:text", blanks within a text as underscores.
QString listOf(const std::vector<cf::Part> &parts)
{
    QStringList list;
    for (const cf::Part &part : parts)
        list += QString::fromLatin1(nameOf(part.kind)) + u':' + QString(part.text).replace(u' ', u'_');
    return list.join(u' ');
}

} // namespace

// What each part is called: op.me, section 5.
void TestCfParts::tells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parts");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comment") << u"# my name"_s << u"comment:#_my_name"_s;
    QTest::newRow("option") << u"O AliasFile=/etc/mail/aliases"_s
                            << u"command:O option:AliasFile value:/etc/mail/aliases"_s;
    QTest::newRow("default") << u"#O MaxMessageSize=0"_s << u"option:MaxMessageSize value:0"_s;
    QTest::newRow("daemon") << u"O DaemonPortOptions=Name=MTA-v4, Addr=127.0.0.1, M=Ea"_s
                            << u"command:O option:DaemonPortOptions key:Name value:MTA-v4 key:Addr "
                               "value:127.0.0.1 key:M modifier:E modifier:a"_s;
    QTest::newRow("macro") << u"DMexample.com"_s << u"command:D macro:M value:example.com"_s;
    QTest::newRow("long macro") << u"D{MTAHost}[127.0.0.1]"_s
                                << u"command:D macro:MTAHost value:[127.0.0.1]"_s;
    QTest::newRow("class") << u"Cwlocalhost"_s << u"command:C class:w value:localhost"_s;
    QTest::newRow("long class") << u"C{ResOk}OKR"_s << u"command:C class:ResOk value:OKR"_s;
    QTest::newRow("map") << u"Kaccess hash -T<TMPF> /etc/mail/access"_s
                         << u"command:K map:access type:hash argument:-T<TMPF> argument:/etc/mail/access"_s;
    QTest::newRow("ruleset") << u"Scheck_mail"_s << u"command:S ruleset:check_mail"_s;
    QTest::newRow("own ruleset") << u"SMine=97"_s << u"command:S ruleset:Mine"_s;
    QTest::newRow("mailer")
        << u"Mrelay,\t\tP=[IPC], F=mD, A=TCP $h"_s
        << u"command:M mailer:relay key:P value:[IPC] key:F flag:m flag:D key:A macro:h"_s;
    QTest::newRow("rule") << u"R$* < @ $={Mine} > $*\t$: $>Own $1 $(map $2 $)\tmine"_s
                          << u"command:R left:$* left:$= class:Mine left:$* right:$: right:$> ruleset:Own "
                             "right:$1 right:$( map:map right:$2 right:$) comment:mine"_s;
    QTest::newRow("rule to a mailer")
        << u"R$*\t$#esmtp $@ $2 $: $1"_s
        << u"command:R left:$* right:$# mailer:esmtp right:$@ right:$2 right:$: right:$1"_s;
    QTest::newRow("header") << u"H?M?Message-Id: <$t.$i@$j>"_s
                            << u"command:H flag:M header:Message-Id macro:t macro:i macro:j"_s;
    QTest::newRow("trusted user") << u"Troot"_s << u"command:T value:root"_s;
}

void TestCfParts::tells()
{
    QFETCH(QString, line);
    QFETCH(QString, parts);
    QCOMPARE(listOf(cf::parts(line)), parts);
}

void TestCfParts::standInOrder()
{
    const QString line =
        u"R$* $| $* < @ $={w} . > $*\t$: $>\"Local_check\" $&{client_addr} $[ $3 $]\twhat for"_s;
    qsizetype behind = 0;
    for (const cf::Part &part : cf::parts(line)) {
        QVERIFY2(part.from >= behind, qPrintable(part.text));
        behind = part.from + part.length;
        QVERIFY(behind <= line.size());
        QVERIFY2(line.sliced(part.from, part.length).contains(part.text), qPrintable(part.text));
    }
}

void TestCfParts::knowsWhatWordsMean()
{
    const std::vector<cf::Part> parts = cf::parts(u"O DaemonPortOptions=Port=587, M=E"_s);
    const auto wordOf = [&parts](PartKind kind) {
        const auto found = std::ranges::find(parts, kind, &cf::Part::kind);
        return found == parts.end() ? nullptr : found->word;
    };
    QCOMPARE(wordOf(PartKind::Key), catalogue::findWord(catalogue::Vocabulary::DaemonKey, u"Port"));
    QCOMPARE(wordOf(PartKind::Modifier), catalogue::findWord(catalogue::Vocabulary::DaemonModifier, u"E"));
    QVERIFY(wordOf(PartKind::Key));
    QVERIFY(wordOf(PartKind::Modifier));
    QVERIFY(!wordOf(PartKind::Value));
}

QTEST_APPLESS_MAIN(TestCfParts)

#include "test_cf_parts.moc"
