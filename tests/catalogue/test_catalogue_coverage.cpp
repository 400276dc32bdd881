// SPDX-License-Identifier: MIT
#include "feature_samples.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

/// Files that Debian adds to the tree; elsewhere they are missing.
const QStringList &debianOnly()
{
    static const QStringList names{u"domainmap"_s, u"drac"_s, u"rhsbl"_s, u"vnet"_s};
    return names;
}

/// What m4 says about a line that is right, or as right as it can be.
QStringList expectedMessages(const QString &feature)
{
    static const QHash<QString, QStringList> expected{
        {u"blacklist_recipients"_s, {u"FEATURE(blacklist_recipients) is deprecated"_s}},
        {u"ldap_routing"_s, {u"Using default FEATURE(ldap_routing) map definition(s)"_s}},
        {u"promiscuous_relay"_s, {u"configures your system as open"_s}},
        {u"relay_local_from"_s, {u"may cause your system to act as open"_s}},
        {u"relay_mail_from"_s, {u"may cause your system to act as open"_s}},
        {u"tls_failures"_s, {u"has been replaced by confTLS_FALLBACK_TO_CLEAR"_s}},
    };
    return expected.value(feature);
}

} // namespace

/// The catalogue of features against sendmail's own cf tree: nothing missing, nothing invented, and each as
/// m4 takes it. The constraints have a test of their own.
class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFeatureHasAnEntry();
    void removedFeaturesAreGone();
    void namesInConstraintsExist();
    void compiles_data();
    void compiles();

private:
    cf::Tree m_tree;
    QByteArray m_macros; ///< the tree's macro files and features, for the names they know
};

void TestCoverage::initTestCase()
{
    const auto tree = cf::findTree();
    if (cf::findM4().isEmpty() || !tree)
        QSKIP("Needs m4 and sendmail's cf tree (package sendmail-cf; SENDMAIL_WIZARD_CF_TREE names another)");
    m_tree = *tree;
    for (const QString &folder : {u"/m4/"_s, u"/feature/"_s, u"/mailer/"_s, u"/ostype/"_s}) {
        const QDir files(m_tree.path + folder);
        for (const QString &name : files.entryList({u"*.m4"_s}, QDir::Files)) {
            QFile file(files.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_macros += file.readAll();
        }
    }
}

void TestCoverage::everyFeatureHasAnEntry()
{
    QStringList missing;
    QStringList files = QDir(m_tree.path + u"/feature"_s).entryList({u"*.m4"_s}, QDir::Files);
    for (QString &file : files) {
        file.chop(3);
        const Entry *entry = catalogue::find(file);
        if (!entry || entry->kind != Kind::Feature || file != text(entry->name))
            missing += file;
    }
    QStringList extra;
    qsizetype gone = 0;
    for (const Entry &entry : catalogue::entries()) {
        const QString name = text(entry.name);
        gone += entry.kind == Kind::Feature && entry.removed.minor > 0;
        const bool expected = entry.removed.minor == 0 && !debianOnly().contains(name);
        if (entry.kind == Kind::Feature && expected && entry.since <= m_tree.release && !files.contains(name))
            extra += name;
    }
    qInfo("sendmail %s: %lld features in the tree, %lld without an entry, %lld entries without a file, %lld "
          "removed "
          "ones explained",
          qPrintable(m_tree.version), static_cast<long long>(files.size()),
          static_cast<long long>(missing.size()), static_cast<long long>(extra.size()),
          static_cast<long long>(gone));
    QVERIFY2(missing.isEmpty(), qPrintable(u"without an entry: "_s + missing.join(u' ')));
    QVERIFY2(extra.isEmpty(), qPrintable(u"not in the tree: "_s + extra.join(u' ')));
    QVERIFY(files.size() > 30);
}

void TestCoverage::removedFeaturesAreGone()
{
    for (const Entry &entry : catalogue::entries()) {
        if (entry.kind != Kind::Feature || entry.removed.minor == 0)
            continue;
        QVERIFY2(entry.removed > entry.since, entry.name);
        QVERIFY2(qstrlen(entry.replacement) > 0, entry.name);
        QVERIFY2(m_tree.release < entry.removed || !isInTree(text(entry.name), m_tree), entry.name);
    }
}

// An entry, one of the two groups, or a name that the cf tree's own files use.
void TestCoverage::namesInConstraintsExist()
{
    for (const Entry *entry : featuresOf(m_tree)) {
        QStringList names = namesIn(entry->needs) + namesIn(entry->before) + namesIn(entry->after)
                            + namesIn(entry->excludes) + namesIn(entry->implies)
                            + namesIn(entry->replacement);
        for (const Argument &argument : entry->arguments)
            names += namesIn(argument.needs) + namesIn(argument.replaces);
        for (const QString &name : std::as_const(names)) {
            const Entry *named = catalogue::find(name);
            const bool exact = named && name == text(named->name);
            QVERIFY2(exact || m_macros.contains(name.toLatin1()),
                     qPrintable(text(entry->name) + u' ' + name));
            QVERIFY2(name != text(entry->name), entry->name);
        }
    }
}

void TestCoverage::compiles_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("arguments");
    for (const Entry *entry : featuresOf(m_tree)) {
        QTest::newRow(entry->name) << text(entry->name) << sampleArguments(*entry);
        for (std::size_t place = 0; place < entry->arguments.size(); ++place) {
            for (const QString &choice : namesIn(entry->arguments[place].choices)) {
                QTest::addRow("%s, %s", entry->name, qPrintable(choice))
                    << text(entry->name) << sampleArguments(*entry, static_cast<qsizetype>(place), choice);
            }
        }
    }
}

void TestCoverage::compiles()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, arguments);
    std::vector<Directive> directives;
    const Entry *entry = catalogue::find(feature);
    for (std::size_t place = 0; place < entry->arguments.size(); ++place) {
        const Argument &argument = entry->arguments[place];
        const QString given = arguments.value(static_cast<qsizetype>(place));
        if (qstrlen(argument.needs) > 0 && namesIn(argument.choices).contains(given))
            addWithNeeds(directives, text(argument.needs));
    }
    addWithNeeds(directives, feature, arguments);
    const Outcome outcome = outcomeOf(mc::ordered(framed(directives)), m_tree);
    QStringList unexpected = outcome.messages;
    for (const QString &expected : expectedMessages(feature)) {
        const qsizetype before = unexpected.size();
        unexpected.removeIf([&expected](const QString &message) { return message.contains(expected); });
        QVERIFY2(unexpected.size() < before, qPrintable(u"m4 does not say: "_s + expected));
    }
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u'\n')));
    QVERIFY(outcome.lines.size() > 300);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_catalogue_coverage.moc"
