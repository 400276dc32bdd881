// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"
#include "ui/wording/language.h"
#include "ui/wording/wording.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using catalogue::Argument;
using catalogue::ArgumentType;
using catalogue::Entry;
using catalogue::Kind;

namespace {

constexpr std::array someArguments{
    Argument{"list", ArgumentType::MapSpec, "Where to look.", "hash list", "", true},
    Argument{"domain", ArgumentType::Domain, "What to look for."},
    Argument{"answers", ArgumentType::Keyword, "What to say.", "", "yes no", false, true},
};

constexpr Entry full()
{
    Entry entry{.name = "lookup",
                .kind = Kind::Feature,
                .since = {8, 9},
                .comment = "Looks it up",
                .summary = "Looks something up.",
                .effect = "Each message is looked up.",
                .without = "Nothing is looked up.",
                .use = "Always.",
                .leave = "Never.",
                .cost = "A table.",
                .order = "",
                .documentation = "cf/README, Features",
                .related = "MAILER"};
    entry.security = "Keep the table secret.";
    entry.arguments = someArguments;
    entry.cfName = "K lookup";
    entry.standard = "hash";
    entry.table = "lookup";
    entry.before = "MAILER";
    entry.after = "OSTYPE DOMAIN";
    entry.needs = "msp nullclient";
    entry.excludes = "smtp";
    entry.implies = "DOMAIN";
    entry.removed = {8, 17};
    entry.replacement = "MASQUERADE_AS";
    return entry;
}

QString flat(const Entry &entry)
{
    return wording::entryText(entry).simplified();
}

} // namespace

/// All that a catalogue entry says, on a terminal and in the panel, in one language at a time.
class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { wording::useLanguage(u"en"_s); }
    void everyFieldIsSaid();
    void argumentsStandInTheUsage_data();
    void argumentsStandInTheUsage();
    void saysWhatAnArgumentCallsFor_data();
    void saysWhatAnArgumentCallsFor();
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void namesOfConstraintsAreLinks();
    void translatedAsAWhole();
    void partlyTranslatedIsEnglish_data();
    void partlyTranslatedIsEnglish();

private:
    void compileLanguage();

    QTemporaryDir m_languages;
};

void EntryTest::initTestCase()
{
    compileLanguage();
}

void EntryTest::everyFieldIsSaid()
{
    constexpr Entry entry = full();
    QCOMPARE(wording::entryText(entry), u"FEATURE(`lookup', `list'[, `domain'[, `answers', …]])\n\n"
                                        "Looks something up.\n\n"
                                        "Gone since: sendmail 8.17\n\n"
                                        "Write instead: MASQUERADE_AS\n\n"
                                        "Each message is looked up.\n\n"
                                        "Without it: Nothing is looked up.\n\n"
                                        "Use it: Always.\n\n"
                                        "Leave it off: Never.\n\n"
                                        "Security: Keep the table secret.\n\n"
                                        "Costs: A table.\n\n"
                                        "Arguments:\n"
                                        "  list (map)\n"
                                        "      Where to look.\n"
                                        "      Default: hash list.\n"
                                        "  domain (may be left out)\n"
                                        "      What to look for.\n"
                                        "  answers (keyword; may be left out; may be repeated)\n"
                                        "      What to say.\n"
                                        "      Choices: yes, no.\n\n"
                                        "Default: hash\n\n"
                                        "In the .cf: K lookup\n\n"
                                        "Table: lookup\n\n"
                                        "Order: After OSTYPE, DOMAIN; before MAILER.\n\n"
                                        "Needs one of: msp, nullclient\n\n"
                                        "Not together with: smtp\n\n"
                                        "Turns on by itself: DOMAIN\n\n"
                                        "Since: sendmail 8.9\n\n"
                                        "Documented in: cf/README, Features\n\n"
                                        "Related: MAILER\n"_s);
}

void EntryTest::argumentsStandInTheUsage_data()
{
    QTest::addColumn<QString>("usage");
    QTest::newRow("MASQUERADE_AS") << u"MASQUERADE_AS(`domain')"_s;
    QTest::newRow("SMART_HOST") << u"define(`SMART_HOST', `host')"_s;
    QTest::newRow("INPUT_MAIL_FILTER") << u"INPUT_MAIL_FILTER(`name', `settings')"_s;
    QTest::newRow("OSTYPE") << u"OSTYPE(`system'[, `argument'])"_s;
    QTest::newRow("procmail") << u"MAILER(`procmail')"_s;
    QTest::newRow("LOCAL_RULE_0") << u"LOCAL_RULE_0"_s;
}

void EntryTest::argumentsStandInTheUsage()
{
    const Entry *entry = catalogue::find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(entry);
    QTEST(wording::entryText(*entry).section(u'\n', 0, 0), "usage");
}

void EntryTest::saysWhatAnArgumentCallsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a need") << u"delay_checks"_s << u"Choices: friend, hater. Calls for access_db."_s;
    QTest::newRow("in place of a need") << u"greet_pause"_s << u"With it, access_db is not needed."_s;
}

void EntryTest::saysWhatAnArgumentCallsFor()
{
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    const Entry *entry = catalogue::find(name);
    QVERIFY(entry);
    QVERIFY2(flat(*entry).contains(said), qPrintable(flat(*entry)));
    QVERIFY(!flat(*catalogue::find(u"MASQUERADE_AS"_s)).contains(u"Calls for"_s));
}

void EntryTest::fitsTheTerminal_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {40, 78, 120})
        QTest::addRow("%d columns", width) << width;
}

// The longest name of a directive stays in one piece.
void EntryTest::fitsTheTerminal()
{
    QFETCH(const int, width);
    qsizetype longest = 0;
    for (const Entry &entry : catalogue::entries()) {
        for (const QString &line : wording::entryText(entry, width).split(u'\n')) {
            QVERIFY2(line.size() <= width || !line.trimmed().contains(u' '), qPrintable(line));
            longest = qMax(longest, line.size());
        }
    }
    QVERIFY(longest > width - 10); // wide terminals are made use of
}

void EntryTest::namesOfConstraintsAreLinks()
{
    const QString html = wording::entryHtml(full());
    QVERIFY(html.contains(u"<b>Needs one of:</b> <a href=\"entry:msp\"><code>msp</code></a>, "
                          "<a href=\"entry:nullclient\"><code>nullclient</code></a></p>"_s));
    QVERIFY(html.contains(u"<b>Not together with:</b> <a href=\"entry:smtp\"><code>smtp</code></a></p>"_s));
    QVERIFY(html.contains(u"<tr><td><code>list</code></td><td><i>map</i><br>Where to look. Default: hash "
                           "list.</td></tr>"_s));
    QVERIFY(html.contains(u"<b>Security:</b> Keep the table secret.</p>"_s));
}

/// A language that has all texts of full() but for "Never." as the catalogue marks them, and the headings used here.
void EntryTest::compileLanguage()
{
    const QString source = m_languages.filePath(u"sendmail-wizard_xx.ts"_s);
    QByteArray ts = "<!DOCTYPE TS><TS version=\"2.1\" language=\"eo\"><context><name>catalogue</name>";
    const auto add = [&ts](const QByteArray &text) {
        ts += "<message><source>" + text + "</source><translation>[" + text + "]</translation></message>";
    };
    for (const char *text : {"Looks something up.", "Each message is looked up.", "Nothing is looked up.",
        "Always.", "A table.",
                             "Keep the table secret.", "list", "Where to look.", "domain",
                             "What to look for.", "answers",
                             "What to say."})
        add(text);
    ts += "<message><source>Never.</source><translation type=\"unfinished\"></translation></message>"
          "</context><context><name>Words</name>";
    for (const char *text : {"Without it:", "Use it:", "Leave it off:"})
        add(text);
    ts += "</context></TS>";
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ts) == ts.size());
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral(LRELEASE), {u"-silent"_s, source}), 0);
}

void EntryTest::translatedAsAWhole()
{
    Entry entry = full();
    entry.leave = "";
    wording::useLanguage(u"xx"_s, m_languages.path());
    const QString text = flat(entry);
    QVERIFY(text.contains(u"[Looks something up.] Gone since:"_s));
    QVERIFY(text.contains(u"[Without it:] [Nothing is looked up.]"_s));
    QVERIFY(text.contains(u"[list] (map) [Where to look.]"_s));
    QVERIFY(text.contains(u"cf/README, Features"_s)); // a name: need not be translated
    QCOMPARE(wording::entrySummary(entry), u"[Looks something up.]"_s);
}

void EntryTest::partlyTranslatedIsEnglish_data()
{
    static constexpr std::array untranslated{Argument{"list", ArgumentType::Text, "Not translated."}};
    QTest::addColumn<Entry>("entry");
    Entry leave = full();
    QTest::newRow("one sentence is missing") << leave;
    leave.leave = "";
    leave.arguments = untranslated;
    QTest::newRow("that about an argument is missing") << leave;
    leave.arguments = {};
    leave.summary = "A new summary.";
    QTest::newRow("the summary is missing") << leave;
}

void EntryTest::partlyTranslatedIsEnglish()
{
    QFETCH(const Entry, entry);
    const QString english = wording::entryText(entry);
    const QString englishHtml = wording::entryHtml(entry);
    wording::useLanguage(u"xx"_s, m_languages.path());
    QCOMPARE(wording::entryText(entry), english); // headings as well: no mixture
    QCOMPARE(wording::entryHtml(entry), englishHtml);
    QCOMPARE(wording::entrySummary(entry), QString::fromLatin1(entry.summary));
}


QTEST_GUILESS_MAIN(EntryTest)
#include "test_wording_entry.moc"
