// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "mc/compose.h"
#include "samples/sample.h"

#include <QSet>
#include <QTest>
#include <algorithm>

using sample::nullClient;
using sample::localAliases;
using sample::mailServer;

using catalogue::Entry;
using catalogue::Kind;

namespace {

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

/// Every text of an entry that people read.
QStringList prose(const Entry &entry)
{
    QStringList texts{text(entry.summary), text(entry.effect), text(entry.without), text(entry.use),
                      text(entry.leave),   text(entry.cost),   text(entry.order),   text(entry.security)};
    for (const catalogue::Argument &argument : entry.arguments)
        texts += text(argument.meaning);
    return texts;
}

QSet<QString> entriesOfComposedFiles()
{
    using answers::Platform;
    QSet<QString> names;
    for (answers::Answers given : {nullClient(), localAliases(), mailServer()}) {
        given.relay = {QStringLiteral("[mail.example.net]:2525"), true};
        given.listening.ipv6 = true;
        given.masquerade.entireDomain = true;
        given.masquerade.exposedUsers = {QStringLiteral("root")};
        given.server.mayRelay += QStringLiteral("example.com");
        for (const Platform platform : {Platform::Debian, Platform::RedHat, Platform::Generic}) {
            for (const answers::Release release : {answers::oldestRelease, answers::newestRelease}) {
                given.host.platform = platform;
                given.host.release = release;
                const mc::Document documents[]{mc::composeSendmailMc(given),
                                               mc::composeSubmitMc(given).value_or(mc::Document())};
                for (const mc::Document &document : documents) {
                    for (const mc::Directive &directive : document.directives())
                        names.insert(directive.entry);
                }
            }
        }
    }
    return names;
}

/// Whether the wizard's own files contain it, or are built of it.
bool isWrittenByRoles(const Entry &entry)
{
    static const QSet<QString> written = entriesOfComposedFiles();
    return written.contains(text(entry.name)) || entry.kind == Kind::Builtin;
}

} // namespace

class TestEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntry_data();
    void eachEntry();
    void namesAreUnique();
    void relatedEntriesExist_data();
    void relatedEntriesExist();
    void relationsGoBothWays();
    void rolesWriteWhatTheyAlwaysDid();
    void arguments_data();
    void arguments();
    void knowsWhatRolesWrite_data();
    void knowsWhatRolesWrite();
    void findsWithoutRegardToCase();
    void findsNothingElse_data();
    void findsNothingElse();
    void similarNames_data();
    void similarNames();
};

void TestEntries::eachEntry_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Entry &entry : catalogue::entries())
        QTest::newRow(entry.name) << index++;
}

void TestEntries::eachEntry()
{
    QFETCH(int, index);
    const Entry &entry = catalogue::entries()[static_cast<std::size_t>(index)];
    const QString comment = text(entry.comment);
    QVERIFY(!comment.isEmpty() && comment.size() < 60);
    QVERIFY(comment.isValidUtf16() && comment.toLatin1() == entry.comment); // it goes into an ASCII file
    QVERIFY(!comment.contains(u'`') && !comment.contains(u'\n'));
    QVERIFY(text(entry.summary).endsWith(u'.'));
    QVERIFY(text(entry.effect).size() > text(entry.summary).size()); // it says more than the summary
    const bool saysWithout = isWrittenByRoles(entry) || !text(entry.without).isEmpty();
    QVERIFY(!saysWithout || text(entry.without).size() > 40); // a consequence, not a remark
    QVERIFY(!text(entry.use).isEmpty());
    QVERIFY(!text(entry.documentation).isEmpty());
    QVERIFY(entry.since >= (answers::Release{8, 1}) && entry.since <= answers::newestRelease);
    for (const QString &part : prose(entry)) {
        QVERIFY2(part == part.simplified(), qPrintable(part));
        QVERIFY2(part.isEmpty() || part.endsWith(u'.'), qPrintable(part));
        QVERIFY2(!part.contains(u"simply", Qt::CaseInsensitive), qPrintable(part));
    }
}

void TestEntries::namesAreUnique()
{
    QSet<QString> names;
    for (const Entry &entry : catalogue::entries())
        names.insert(text(entry.name).toLower());
    QCOMPARE(static_cast<std::size_t>(names.size()), catalogue::entries().size());
}

void TestEntries::relatedEntriesExist_data()
{
    eachEntry_data();
}

void TestEntries::relatedEntriesExist()
{
    QFETCH(int, index);
    const Entry &entry = catalogue::entries()[static_cast<std::size_t>(index)];
    const QStringList named = text(entry.related).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const Entry *other : catalogue::relatedTo(entry))
        found += text(other->name);
    QCOMPARE(found, named); // each is one, written as it is called
    QVERIFY(!named.contains(text(entry.name)));
    QCOMPARE(QStringList(named).removeDuplicates(), 0);
    QVERIFY(named.size() <= 7); // a choice, not an index
}

// A detail may lead to what it belongs to, which has too many details to name them all. So what the wizard
// never writes may lead to what it does.
void TestEntries::relationsGoBothWays()
{
    const QStringList general{QStringLiteral("define"), QStringLiteral("include"), QStringLiteral("msp")};
    for (const Entry &entry : catalogue::entries()) {
        if (!isWrittenByRoles(entry))
            continue;
        for (const Entry *other : catalogue::relatedTo(entry)) {
            const bool leadsBack = std::ranges::contains(catalogue::relatedTo(*other), &entry);
            QVERIFY2(leadsBack || general.contains(text(other->name)),
                     qPrintable(text(entry.name) + u' ' + text(other->name)));
        }
    }
}

void TestEntries::arguments_data()
{
    eachEntry_data();
}

void TestEntries::arguments()
{
    QFETCH(int, index);
    const Entry &entry = catalogue::entries()[static_cast<std::size_t>(index)];
    bool mayBeLeftOut = false;
    for (std::size_t place = 0; place < entry.arguments.size(); ++place) {
        const catalogue::Argument &argument = entry.arguments[place];
        QVERIFY(!text(argument.name).isEmpty());
        QVERIFY2(text(argument.meaning).endsWith(u'.'), argument.meaning);
        const bool isChoice = argument.type == catalogue::ArgumentType::Keyword
                              || argument.type == catalogue::ArgumentType::Keywords;
        QVERIFY2(!isChoice || qstrlen(argument.choices) > 0, argument.name);
        QVERIFY2(!argument.isRepeated || place + 1 == entry.arguments.size(), argument.name);
        QVERIFY2(!argument.isRequired || !mayBeLeftOut,
                 argument.name); // else nobody could leave out the one before
        mayBeLeftOut = mayBeLeftOut || !argument.isRequired;
    }
}

// Kinds and first releases: cf/README, RELEASE_NOTES, and the cf trees in which each first appears.
void TestEntries::knowsWhatRolesWrite_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("sinceMinor");
    QTest::newRow("MASQUERADE_AS") << Kind::Macro << 1;
    QTest::newRow("allmasquerade") << Kind::Feature << 2;
    QTest::newRow("masquerade_envelope") << Kind::Feature << 7;
    QTest::newRow("always_add_domain") << Kind::Feature << 1;
    QTest::newRow("masquerade_entire_domain") << Kind::Feature << 8;
    QTest::newRow("MASQUERADE_DOMAIN") << Kind::Macro << 7;
    QTest::newRow("nullclient") << Kind::Feature << 6;
    QTest::newRow("msp") << Kind::Feature << 12;
    QTest::newRow("DAEMON_OPTIONS") << Kind::Macro << 10;
    QTest::newRow("confDAEMON_OPTIONS") << Kind::Option << 7;
    QTest::newRow("no_default_msa") << Kind::Feature << 10;
    QTest::newRow("LOCAL_DOMAIN") << Kind::Macro << 10;
    QTest::newRow("RELAY_DOMAIN") << Kind::Macro << 9;
    QTest::newRow("access_db") << Kind::Feature << 9;
    QTest::newRow("SMART_HOST") << Kind::Variable << 1;
    QTest::newRow("RELAY_MAILER_ARGS") << Kind::Variable << 7;
    QTest::newRow("LOCAL_RULESETS") << Kind::Section << 8;
    QTest::newRow("smtp") << Kind::Mailer << 1;
}

void TestEntries::knowsWhatRolesWrite()
{
    QFETCH(Kind, kind);
    QFETCH(int, sinceMinor);
    const Entry *entry = catalogue::find(text(QTest::currentDataTag()));
    QVERIFY(entry);
    QCOMPARE(entry->kind, kind);
    QCOMPARE(answers::toString(entry->since), answers::toString(answers::Release{8, sinceMinor}));
}

void TestEntries::findsWithoutRegardToCase()
{
    const Entry *entry = catalogue::find(QStringLiteral("masquerade_as"));
    QVERIFY(entry);
    QCOMPARE(entry->name, "MASQUERADE_AS");
    QCOMPARE(catalogue::find(QStringLiteral("MASQUERADE_AS")), entry);
}

void TestEntries::findsNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("part of a name") << QStringLiteral("MASQUERADE");
    QTest::newRow("with a space") << QStringLiteral("MASQUERADE_AS ");
    QTest::newRow("unknown") << QStringLiteral("FEATUER");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
}

void TestEntries::findsNothingElse()
{
    QFETCH(QString, name);
    QCOMPARE(catalogue::find(name), nullptr);
}

void TestEntries::rolesWriteWhatTheyAlwaysDid()
{
    for (const char *name :
         {"MASQUERADE_AS", "nullclient", "msp", "SMART_HOST", "access_db", "LOCAL_RULESETS", "smtp",
          "confDAEMON_OPTIONS", "LOCAL_CONFIG", "confPID_FILE"}) {
        const Entry *entry = catalogue::find(text(name));
        QVERIFY2(entry && isWrittenByRoles(*entry), name);
    }
    QVERIFY(!isWrittenByRoles(*catalogue::find(QStringLiteral("promiscuous_relay"))));
}

void TestEntries::similarNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest"); // empty = none at all
    QTest::newRow("swapped letters") << QStringLiteral("MASQEURADE_AS") << QStringLiteral("MASQUERADE_AS");
    QTest::newRow("letter left out") << QStringLiteral("nulclient") << QStringLiteral("nullclient");
    QTest::newRow("other case") << QStringLiteral("smart_hots") << QStringLiteral("SMART_HOST");
    QTest::newRow("letter too many") << QStringLiteral("allmasqueradee") << QStringLiteral("allmasquerade");
    QTest::newRow("exact") << QStringLiteral("msp") << QStringLiteral("msp");
    QTest::newRow("nothing like it") << QStringLiteral("xyzzyplughquux") << QString();
    QTest::newRow("endless") << QString(10'000, u'm') << QString();
}

void TestEntries::similarNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, nearest);
    const QStringList names = catalogue::similarNames(typed);
    QVERIFY(names.size() <= 3);
    QCOMPARE(names.value(0), nearest);
    for (const QString &name : names)
        QVERIFY(catalogue::find(name));
}

QTEST_APPLESS_MAIN(TestEntries)
#include "test_catalogue_entries.moc"
