// SPDX-License-Identifier: MIT
#include "catalogue/cf_names.h"
#include "catalogue/cf_vocabulary.h"
#include "catalogue/documentation.h"
#include "catalogue/topics.h"

#include <QSet>
#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using catalogue::CfWord;
using catalogue::Vocabulary;

namespace {

using Names = QSet<QString>;

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

constexpr std::array vocabularies{
    Vocabulary::Command,        Vocabulary::LeftOperator, Vocabulary::RightOperator,  Vocabulary::Expansion,
    Vocabulary::Macro,          Vocabulary::Class,        Vocabulary::Ruleset,        Vocabulary::MailerField,
    Vocabulary::MailerFlag,     Vocabulary::DaemonKey,    Vocabulary::DaemonModifier, Vocabulary::ClientKey,
    Vocabulary::ClientModifier, Vocabulary::QueueField,   Vocabulary::FilterField};

Names wordsOf(Vocabulary vocabulary)
{
    Names names;
    for (const CfWord &word : catalogue::words(vocabulary))
        names.insert(text(word.written));
    return names;
}

/// A key and its meaning can stand without a space between: "SndBufSizeSize of TCP send buffer".
Names keysIn(const QString &table, const Names &known)
{
    Names keys;
    for (const QString &line : table.split(u'\n')) {
        const QString word = line.trimmed().section(u' ', 0, 0);
        const bool isRow = line.startsWith(QString(20, u' ')) && !word.isEmpty();
        for (const QString &key : known) {
            if (isRow && word.startsWith(key))
                keys.insert(key);
        }
    }
    return keys;
}

} // namespace

class TestCfWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWord_data();
    void eachWord();
    void sameAsDocumented_data();
    void sameAsDocumented();
    void socketWords_data();
    void socketWords();
    void everyOptionIsExplained();
    void findsWords_data();
    void findsWords();
    void readsLines_data();
    void readsLines();
    void positionsAreThoseOfTheLine();
};

void TestCfWords::eachWord_data()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::addColumn<const CfWord *>("word");
    for (const Vocabulary vocabulary : vocabularies) {
        for (const CfWord &word : catalogue::words(vocabulary))
            QTest::addRow("%d %s", int(vocabulary), word.written) << vocabulary << &word;
    }
}

void TestCfWords::eachWord()
{
    QFETCH(Vocabulary, vocabulary);
    QFETCH(const CfWord *, word);
    const QString meaning = text(word->meaning);
    QVERIFY(meaning.endsWith(u'.') || meaning.endsWith(u'…'));
    QCOMPARE(meaning, meaning.simplified());
    QVERIFY(meaning.size() < 160);
    QCOMPARE(catalogue::findWord(vocabulary, text(word->written)), word); // so there is no second one
    QVERIFY(text(catalogue::documentationOf(vocabulary)).startsWith(u"op.me"));
}

void TestCfWords::sameAsDocumented_data()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::addColumn<QString>("from"); // the part of op.me
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("notThere"); // known beyond it
    const auto row = [](const char *name, Vocabulary vocabulary, const QString &from, const QString &to,
                        const QString &pattern, const QString &notThere = {}) {
        QTest::newRow(name) << vocabulary << from << to << pattern << notThere;
    };
    row("commands", Vocabulary::Command, u"THE WHOLE SCOOP"_s, u"5.13."_s,
        u"^ {3}5\\.\\d+\\.  (?:[A-Z] and )?([A-Z])(?: and [A-Z])? --"_s, u"# R C T"_s);
    row("left side", Vocabulary::LeftOperator, u"The metasymbols are:"_s, u"If  any  of"_s,
        u"^ +(\\$.)x?   ?Match"_s, u"$@ $|"_s);
    row("right side", Vocabulary::RightOperator, u"Metasymbols are:"_s, u"The  $n  syntax"_s,
        u"^ +(\\$[^n])"_s, u"$1 $) $] $|"_s);
    row("macros", Vocabulary::Macro, u"5.2.  D -- Define Macro"_s, u"5.3.  C and F"_s,
        u"^ {6}\\$\\{?(\\w+)(?:\\}$|[*#]?  +)"_s);
    row("classes", Vocabulary::Class, u"internal meaning to sendmail:"_s, u"Sendmail can be  compiled"_s,
        u"^ {5,}\\$=\\{?(\\w+)"_s);
    row("rulesets", Vocabulary::Ruleset, u"5.1.4.  Ruleset hooks"_s, u"5.1.5.  IPC"_s,
        u"^ +5\\.1\\.4\\.\\d+\\.  (\\w+)"_s,
        u"0 1 2 3 4 5 canonify Canonify2 parse final sender recipient localaddr tls_clt_features"_s);
    row("mailer flags", Vocabulary::MailerFlag, u"The following flags may be set in the mailer"_s,
        u"Configuration files prior to level 6"_s, u"^ {6}(\\S)[*#]? {2,3}(?=\\S)"_s);
    row("mailer fields", Vocabulary::MailerField, u"the mailer.  Fields are:"_s,
        u"first character of the field"_s, u"^ {10}([A-Za-z/])"_s);
    row("queue fields", Vocabulary::QueueField, u"5.11.  Q -- Queue Group"_s,
        u"first character of the field"_s, u"^ {6}([A-Z]\\w+|recipients)(?: {2,}|$)"_s);
    row("modifiers of daemons", Vocabulary::DaemonModifier, u"of the following characters:"_s,
        u"That is, one way"_s, u"^ {20}([A-Za-z]) {4,}"_s);
    row("modifiers of clients", Vocabulary::ClientModifier, u"can be the following character:"_s,
        u"If ``h''"_s, u"^ {20}([A-Za-z]) {4,}"_s);
}

void TestCfWords::sameAsDocumented()
{
    QFETCH(Vocabulary, vocabulary);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, pattern);
    QFETCH(QString, notThere);
    const QString opMe = documentation::opMe();
    if (opMe.isEmpty())
        QSKIP("op.me is not installed: the package sendmail-doc brings it");
    Names documented = documentation::matches(documentation::between(opMe, from, to), pattern);
    const QStringList further = notThere.split(u' ', Qt::SkipEmptyParts);
    documented += Names(further.begin(), further.end());
    const Names known = wordsOf(vocabulary);
    qInfo("op.me: %d, here: %d", int(documented.size()), int(known.size()));
    QCOMPARE(documentation::listed(documented - known), QString()); // missing here
    QCOMPARE(documentation::listed(known - documented), QString()); // of our own making
}

void TestCfWords::socketWords_data()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::addColumn<QString>("option");
    QTest::newRow("daemons") << Vocabulary::DaemonKey << u"\n      DaemonPortOptions=options"_s;
    QTest::newRow("clients") << Vocabulary::ClientKey << u"\n      ClientPortOptions=options"_s;
}

void TestCfWords::socketWords()
{
    QFETCH(Vocabulary, vocabulary);
    QFETCH(QString, option);
    const QString opMe = documentation::opMe();
    if (opMe.isEmpty())
        QSKIP("op.me is not installed: the package sendmail-doc brings it");
    const QString table =
        documentation::between(opMe.mid(opMe.indexOf(option)), u"keys are:\n\n"_s, u"\n\n"_s);
    const QStringList rows =
        table.split(u'\n', Qt::SkipEmptyParts).filter(QRegularExpression(u"^ {20}\\w"_s));
    QCOMPARE(keysIn(table, wordsOf(vocabulary)), wordsOf(vocabulary));
    QCOMPARE(rows.size(), wordsOf(vocabulary).size());
}

void TestCfWords::everyOptionIsExplained()
{
    const QString opMe = documentation::opMe();
    if (opMe.isEmpty())
        QSKIP("op.me is not installed: the package sendmail-doc brings it");
    const QString part = documentation::between(opMe, u"The options supported (with the old"_s,
                                                u"All options can be specified on the command"_s);
    Names named = documentation::matches(part, u"^ {6}([A-Z][A-Za-z0-9]+)(?=[= \\n])"_s);
    named -= {u"Milter"_s, u"Timeout"_s, u"Mxvalue"_s}; // several each, and one of the command line alone
    const QString timeouts = documentation::between(opMe, u"4.5.3.2 (or RFC 1123 section 5.3.2) are:"_s,
                                                    u"compatibility with old"_s);
    for (const QString &name :
         documentation::matches(timeouts, u"^ {9}([a-z]+(?:\\.[a-z]+)*)[*#]{0,2}(?: |$)"_s))
        named.insert(u"Timeout."_s + name);
    Names missing;
    for (const QString &name : named) {
        if (!catalogue::optionOfCfLine(name) && !catalogue::findTopic(u"O "_s + name))
            missing.insert(name);
    }
    qInfo("op.me names %d options, %d are explained", int(named.size()), int(named.size() - missing.size()));
    QVERIFY(named.size() > 150);
    QCOMPARE(documentation::listed(missing), QString());
}

void TestCfWords::findsWords_data()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("word"); // empty = none
    QTest::newRow("flag") << Vocabulary::MailerFlag << u"A"_s << u"A"_s;
    QTest::newRow("other flag") << Vocabulary::MailerFlag << u"a"_s << u"a"_s;
    QTest::newRow("no flag") << Vocabulary::MailerFlag << u"G"_s << QString();
    QTest::newRow("key") << Vocabulary::DaemonKey << u"Address"_s << u"Addr"_s;
    QTest::newRow("key, one letter") << Vocabulary::DaemonKey << u"M"_s << u"Modifier"_s;
    QTest::newRow("key, small") << Vocabulary::DaemonKey << u"port"_s << u"Port"_s;
    QTest::newRow("key by its case") << Vocabulary::DaemonKey << u"r"_s << u"refuseLA"_s;
    QTest::newRow("field by its case") << Vocabulary::MailerField << u"m"_s << u"m"_s;
    QTest::newRow("field written out") << Vocabulary::MailerField << u"Path"_s << u"P"_s;
    QTest::newRow("no field") << Vocabulary::MailerField << u"p"_s << QString();
    QTest::newRow("third wildcard") << Vocabulary::RightOperator << u"$3"_s << u"$1"_s;
    QTest::newRow("no wildcard") << Vocabulary::RightOperator << u"$0"_s << QString();
    QTest::newRow("long macro") << Vocabulary::Macro << u"client_addr"_s << u"client_addr"_s;
    QTest::newRow("somebody's macro") << Vocabulary::Macro << u"MTAHost"_s << QString();
    QTest::newRow("empty") << Vocabulary::MailerField << QString() << QString();
}

void TestCfWords::findsWords()
{
    QFETCH(Vocabulary, vocabulary);
    QFETCH(QString, written);
    QFETCH(QString, word);
    const CfWord *found = catalogue::findWord(vocabulary, written);
    QCOMPARE(found ? text(found->written) : QString(), word);
}

void TestCfWords::readsLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words"); // in their order, spaces between
    QTest::newRow("rule") << u"R$* < @ $=w > $*\t$: $1 < @ $j . > $2\tcomment $+"_s
                          << u"R $* $= w $* $: $1 j $1"_s;
    QTest::newRow("call") << u"R$+\t\t$@ $>canonify $1"_s << u"R $+ $@ $> canonify $1"_s;
    QTest::newRow("resolved") << u"R$* < @ $* > $*\t$#esmtp $@ $2 $: $1"_s << u"R $* $* $* $# $@ $1 $: $1"_s;
    QTest::newRow("look-up") << u"R< $+ >\t$: $(access Connect:$1 $: NO $)"_s << u"R $+ $: $( $1 $: $)"_s;
    QTest::newRow("host") << u"R$+\t$: $[ $1 $]"_s << u"R $+ $: $[ $1 $]"_s;
    QTest::newRow("deferred") << u"R$*\t$: $&{client_addr} $| $&j"_s << u"R $* $: $& client_addr $| $& j"_s;
    QTest::newRow("not in class") << u"R$~w\t$@ no"_s << u"R $~ w $@"_s;
    QTest::newRow("mailer") << u"Mesmtp,\tP=[IPC], F=mDX, S=EnvFromSMTP,\n\t\tA=TCP $h"_s
                            << u"M P F m D X S A h"_s;
    QTest::newRow("daemon") << u"O DaemonPortOptions=Port=587, Name=MSA, M=Ea"_s
                            << u"O Port Name Modifier E a"_s;
    QTest::newRow("client") << u"O ClientPortOptions=Family=inet, Modifier=hS"_s
                            << u"O Family Modifier h S"_s;
    QTest::newRow("greeting") << u"O SmtpGreetingMessage=$j Sendmail $v/$Z; $b"_s << u"O j v b"_s;
    QTest::newRow("condition") << u"H?F?From: $?x$x <$g>$|$g$."_s << u"H F $? x x g $| g $."_s;
    QTest::newRow("check of a header") << u"HSubject: $>+CheckSubject"_s << u"H $>"_s;
    QTest::newRow("header by a macro") << u"H?${auth_type}?X-Auth: yes"_s << u"H auth_type"_s;
    QTest::newRow("macro") << u"Dj$w.example.com"_s << u"D j w"_s;
    QTest::newRow("class of a class") << u"CR$={VirtHost}"_s << u"C $="_s;
    QTest::newRow("class from a file") << u"Fw-o /etc/mail/local-host-names"_s << u"F w"_s;
    QTest::newRow("ruleset") << u"Scheck_rcpt"_s << u"S check_rcpt"_s;
    QTest::newRow("numbered") << u"Scanonify=3"_s << u"S canonify"_s;
    QTest::newRow("queue group") << u"Qslow, P=/var/spool/slow, R=2, r=10"_s
                                 << u"Q Path Runners recipients"_s;
    QTest::newRow("filter") << u"Xclam, S=local:/run/clam.sock, F=T, T=R:4m"_s << u"X S F T"_s;
    QTest::newRow("precedence") << u"Pbulk=-60"_s << u"P"_s;
    QTest::newRow("comment") << u"#O LogLevel=$j"_s << QString();
    QTest::newRow("no command") << u"Zuse $j"_s << QString();
    QTest::newRow("lonely dollar") << u"R$"_s << u"R"_s;
    QTest::newRow("open brace") << u"R${client"_s << u"R"_s;
    QTest::newRow("operator at the end") << u"R$*\t$>"_s << u"R $* $>"_s;
    QTest::newRow("command alone") << u"M"_s << u"M"_s;
    QTest::newRow("macro alone") << u"D"_s << u"D"_s;
    QTest::newRow("odd fields") << u"Mx, =, P, F="_s << u"M F"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCfWords::readsLines()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QStringList found;
    for (const catalogue::CfWordAt &at : catalogue::wordsInCfLine(line))
        found += text(at.word->written);
    QCOMPARE(found.join(u' '), words);
    for (qsizetype length = 0; length < line.size(); ++length) { // while somebody types it
        for (const catalogue::CfWordAt &at : catalogue::wordsInCfLine(QStringView(line).first(length)))
            QVERIFY(at.position >= 0 && at.position + at.length <= length);
    }
}

void TestCfWords::positionsAreThoseOfTheLine()
{
    const QString line = u"R$+ $| ${nrcpts}\t$#error $@ 5.7.1 $: \"550 $2 no\""_s;
    QStringList parts;
    for (const catalogue::CfWordAt &at : catalogue::wordsInCfLine(line))
        parts += line.mid(at.position, at.length);
    QCOMPARE(parts,
             (QStringList{u"R"_s, u"$+"_s, u"$|"_s, u"${nrcpts}"_s, u"$#"_s, u"$@"_s, u"$:"_s, u"$2"_s}));
}

QTEST_GUILESS_MAIN(TestCfWords)
#include "test_catalogue_cf_words.moc"
