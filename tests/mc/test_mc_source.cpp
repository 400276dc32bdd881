// SPDX-License-Identifier: MIT
#include "mc/source.h"
#include "mc_files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mc::ItemKind;
using mc::SourceItem;

/// Files as they are in the world: cut where m4 cuts them, with no byte lost.
class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void argumentsAsMeant_data();
    void argumentsAsMeant();
    void places();
    void installedFilesKeepEveryByte();
    void writtenFilesKeepEveryByte();
    void nesting_data();
    void nesting();
    void linearTime_data();
    void linearTime();
};

namespace {

/// "D:FEATURE C T" for a directive, a comment and text.
QByteArray outline(const mc::Source &source)
{
    QByteArrayList letters;
    for (const SourceItem &item : source.items) {
        switch (item.kind) {
        case ItemKind::Directive:
            letters += "D:" + item.name;
            break;
        case ItemKind::Comment:
            letters += "C";
            break;
        case ItemKind::Blank:
            letters += "B";
            break;
        case ItemKind::Text:
            letters +=
                QByteArray(item.isDiscarded ? "t" : "T") + (item.section.isEmpty() ? "" : "@") + item.section;
            break;
        case ItemKind::Unbalanced:
            letters += "U";
            break;
        }
    }
    return letters.join(' ');
}

bool isUnknown(const SourceItem &item)
{
    const bool isLoose = item.kind == ItemKind::Text && item.section.isEmpty() && !item.isDiscarded;
    return isLoose || item.kind == ItemKind::Unbalanced;
}

} // namespace

void TestSource::shapes_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QByteArray>("items");
    const auto row = [](const char *name, const QByteArray &mc, const QByteArray &items) {
        QTest::newRow(name) << mc << items;
    };
    row("empty", "", "");
    row("one", "FEATURE(`x')dnl\n", "D:FEATURE");
    row("no dnl", "FEATURE(`x')\n\n", "D:FEATURE B");
    row("no last newline", "MAILER(`smtp')dnl", "D:MAILER");
    row("words behind dnl", "FEATURE(`x')dnl the `end\nMAILER(a)", "D:FEATURE D:MAILER");
    row("two on a line", "FEATURE(a) FEATURE(b)dnl\n", "D:FEATURE D:FEATURE");
    row("no blank between", "FEATURE(a)FEATURE(b)", "D:FEATURE D:FEATURE");
    row("indented", "\t FEATURE(a)dnl\n", "D:FEATURE");
    row("text behind", "FEATURE(a) foo\n", "D:FEATURE T");
    row("comment", "dnl FEATURE(`x'\ndnl\ndnl# y\n", "C C C");
    row("not dnl", "dnlfoo\n", "T");
    row("capital DNL", "DNL foo\n", "T");
    row("CRLF", "FEATURE(`x')dnl\r\n\r\ndnl y\r\nMAILER(a)\r\n", "D:FEATURE B C D:MAILER");
    row("continuation", "define(`a',dnl\n`b')dnl\nMAILER(c)", "D:define D:MAILER");
    row("arguments over lines", "define(`a',\n  `b'\n)dnl\n", "D:define");
    row("comment within arguments", "FEATURE(a, dnl first ) one\n`b') dnl\nX", "D:FEATURE T");
    row("nested quotes", "define(`a', ``b), c'')dnl\n", "D:define");
    row("nested parentheses", "ifdef(`x', (a (b)), c)dnl\nMAILER(d)", "D:ifdef D:MAILER");
    row("a parenthesis in quotes", "define(`a', `(')dnl\nMAILER(b)", "D:define D:MAILER");
    row("blank before a parenthesis is no call", "FEATURE (`x')\n", "T");
    row("section", "LOCAL_CONFIG\nCwfoo\n# note\n\nMAILER(a)\n",
        "D:LOCAL_CONFIG T@LOCAL_CONFIG C B D:MAILER");
    row("rules", "LOCAL_RULESETS\nSx\nR$* < @ $+ >\t$: $(a $1 $)\n",
        "D:LOCAL_RULESETS T@LOCAL_RULESETS T@LOCAL_RULESETS");
    row("sections in turn", "LOCAL_RULE_0\nRa\nLOCAL_CONFIG dnl x\nCb\n",
        "D:LOCAL_RULE_0 T@LOCAL_RULE_0 D:LOCAL_CONFIG T@LOCAL_CONFIG");
    row("a call amid a section", "LOCAL_CONFIG\nCw`'ifdef(`x', `y')\n",
        "D:LOCAL_CONFIG T@LOCAL_CONFIG D:ifdef");
    row("a function of a regex is no call", "LOCAL_CONFIG\nKx regex foo(bar\nCz\n",
        "D:LOCAL_CONFIG T@LOCAL_CONFIG T@LOCAL_CONFIG");
    row("words for people", "divert(-1)\nCopyright (c) me, don't\ndivert(0)dnl\nx\n",
        "D:divert t D:divert T");
    row("divert alone", "divert(-1)\nx\ndivert\ny\n", "D:divert t D:divert T");
    row("divert in words", "divert(-1)dnl x\nx\ndivert`'dnl\n", "D:divert t D:divert T");
    row("# is no comment of the cf tree", "#FEATURE(`x')dnl\n# plain\n", "C D:FEATURE C");
    row("# before cf.m4", "# FEATURE(`x\ninclude(`/a/m4/cf.m4')dnl\n#FEATURE(b)\n",
        "C D:include C D:FEATURE");
    row("include kept", "include(`/etc/mail/x.m4')dnl\nsinclude(y)\n", "D:include D:sinclude");
    row("other quotes", "changequote([,])dnl\ndefine([a], [`])dnl\nchangequote\ndefine(`a', `b')dnl\n",
        "D:changequote D:define D:changequote D:define");
    row("long quotes", "changequote(<<, >>)dnl\ndefine(<<a>>, <<(>>)dnl\nMAILER(b)",
        "D:changequote D:define D:MAILER");
    row("markers", "@@MASQ@@\n{{ relay }}\n${HOST}\n{% if x %}\nDOMAIN(@@X@@)dnl\n", "T T T T D:DOMAIN");
    row("quoted text over lines", "`a\ndnl b\n'\nMAILER(c)", "T D:MAILER");
    row("Latin-1", "dnl gr\xfc\xdf\nLOCAL_CONFIG\nC\xe4 \xff\n", "C D:LOCAL_CONFIG T@LOCAL_CONFIG");
    row("NUL", QByteArray("dnl a\0b\nFEATURE(`a\0b')\n", 23), "C D:FEATURE");
    row("unknown call", "my_macro(a)dnl\n", "D:my_macro");
    row("open parenthesis", "FEATURE(a)\ndefine(`b', `c'\nMAILER(d)\n", "D:FEATURE U");
    row("open quote", "MAILER(a)dnl\ndefine(`b, c)\n\nx", "D:MAILER U");
    row("open quote in text", "x\ny `z\nMAILER(a)\n", "T U");
    row("closing ones too many", "MAILER(a))'')\n", "D:MAILER T");
}

void TestSource::shapes()
{
    QFETCH(const QByteArray, mc);
    const mc::Source source = mc::readSource(mc);
    QTEST(outline(source), "items");
    QCOMPARE(mc::writeSource(source), mc);
}

void TestSource::argumentsAsMeant_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char *name, const QByteArray &mc, const QByteArrayList &values, bool plain) {
        QTest::newRow(name) << mc << values << plain;
    };
    row("quoted", "FEATURE(`a', `b c')", {"a", "b c"}, true);
    row("unquoted", "FEATURE(a,b.c/d)", {"a", "b.c/d"}, true);
    row("left out", "FEATURE(`a', , `c')", {"a", "", "c"}, true);
    row("none", "MASQUERADE_AS()", {""}, true);
    row("comma in quotes", "define(`a', `b,c')", {"a", "b,c"}, true);
    row("parenthesis in quotes", "define(`a', `b)c(')", {"a", "b)c("}, true);
    row("white space before only", "define( `a',\n\t`b c' )", {"a", "b c "}, true);
    row("comment before", "define(`a',dnl why\n`b')", {"a", "b"}, true);
    row("comment within the list", "define(`a', `b' dnl )\n)", {"a", "b "}, true);
    row("pieces", "define(`a', `b'c`d')", {"a", "bcd"}, true);
    row("nested quotes", "define(`a', ``b'')", {"a", "`b'"}, false);
    row("a call", "define(`a', ifdef(`b', `c'))", {"a", "ifdef(b, c)"}, false);
    row("a word of m4 unquoted", "define(`a', shift)", {"a", "shift"}, false);
    row("a word of m4 quoted", "define(`a', `shift')", {"a", "shift"}, true);
}

void TestSource::argumentsAsMeant()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const bool, plain);
    const mc::Source source = mc::readSource(mc);
    QCOMPARE(source.items.size(), 1U);
    QByteArrayList values;
    bool allPlain = true;
    for (const mc::SourceArgument &argument : source.items.front().arguments) {
        values += argument.value;
        allPlain = allPlain && argument.isPlain;
    }
    QTEST(values, "values");
    QCOMPARE(allPlain, plain);
}

void TestSource::places()
{
    const mc::Source source =
        mc::readSource("dnl x\n\n  define(`a',\n`b')dnl\nMAILER(c) FEATURE(d)\n`q\nr' MAILER(`e");
    std::vector<int> lines;
    qsizetype offset = 0;
    for (const SourceItem &item : source.items) {
        lines.push_back(item.line);
        QCOMPARE(item.offset, offset);
        offset += item.text.size();
    }
    QCOMPARE(lines, (std::vector<int>{1, 2, 3, 5, 5, 6, 7}));
    QVERIFY(source.items.back().kind == ItemKind::Unbalanced);
}

void TestSource::installedFilesKeepEveryByte()
{
    const auto files = mc_files::installed();
    for (const auto &[name, content] : files) {
        const mc::Source source = mc::readSource(content);
        QVERIFY2(mc::writeSource(source) == content, name.constData());
        QVERIFY2(!std::ranges::contains(source.items, ItemKind::Unbalanced, &SourceItem::kind),
                 name.constData());
    }
    qInfo("%zu installed .mc files, each read and written byte for byte", files.size());
    QVERIFY(files.size() > 30);
}

void TestSource::writtenFilesKeepEveryByte()
{
    std::size_t count = 0;
    for (const auto &file : mc_files::writtenByWizard()) {
        for (const QByteArray &content : {file.sendmail, file.submit}) {
            const mc::Source source = mc::readSource(content);
            QVERIFY2(mc::writeSource(source) == content, file.name.constData());
            QVERIFY2(std::ranges::none_of(source.items, isUnknown), outline(source));
            ++count;
        }
    }
    qInfo("%zu .mc files of the wizard, each read and written byte for byte", count);
}

void TestSource::nesting_data()
{
    QTest::addColumn<QByteArray>("mc");
    constexpr qsizetype deep = 100'000;
    const auto repeated = [](const char *text) { return QByteArray(text).repeated(deep); };
    QTest::newRow("parentheses") << QByteArray("define(`a', " + repeated("(") + repeated(")") + ")dnl\n");
    QTest::newRow("parentheses without end") << QByteArray("define(" + repeated("("));
    QTest::newRow("quotes") << QByteArray(repeated("`") + repeated("'") + "\n");
    QTest::newRow("quotes without end") << QByteArray("FEATURE(" + repeated("`") + repeated("'").sliced(1));
    QTest::newRow("calls within calls") << QByteArray(repeated("ifdef(a,") + repeated(")"));
    QTest::newRow("arguments") << QByteArray("FEATURE(" + repeated(",") + ")");
}

void TestSource::nesting()
{
    QFETCH(const QByteArray, mc);
    const mc::Source source = mc::readSource(mc);
    QVERIFY(mc::writeSource(source) == mc);
    QVERIFY(source.items.size() <= 2);
}

void TestSource::linearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("open quotes") << "x`"_ba;
    QTest::newRow("text of names") << "aA "_ba;
    QTest::newRow("open calls") << "FEATURE(`a',\n"_ba;
    QTest::newRow("calls on a line") << "MAILER(a) "_ba;
    QTest::newRow("long quotes") << "changequote(<<,>>)<<a"_ba;
    QTest::newRow("words") << "a# 1dnl "_ba;
    QTest::newRow("blanks") << "  \t"_ba;
}

/// A quadratic reader would need minutes for these.
void TestSource::linearTime()
{
    QFETCH(const QByteArray, piece);
    const QByteArray mc = piece.repeated(300'000);
    QVERIFY(mc::writeSource(mc::readSource(mc)) == mc);
}

QTEST_APPLESS_MAIN(TestSource)
#include "test_mc_source.moc"
