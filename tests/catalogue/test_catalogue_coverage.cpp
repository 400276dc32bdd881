// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"
#include "mc/order.h"
#include "mc/subject.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using catalogue::Argument;
using catalogue::ArgumentType;
using catalogue::Entry;
using catalogue::Kind;
using mc::Directive;

namespace {

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

QStringList namesIn(const char *names)
{
    return text(names).split(u' ', Qt::SkipEmptyParts);
}

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

/// Features that write other rules even without what they need, but to no effect: masquerading without a name
/// or a domain to apply it to, rulesets that always answer nothing; and one whose rules cf/README wants with
/// another.
const QStringList &writingInVain()
{
    static const QStringList names{u"allmasquerade"_s, u"block_bad_helo"_s, u"masquerade_entire_domain"_s,
                                   u"masquerade_envelope"_s, u"tls_session_features"_s};
    return names;
}

/// What has to be in the file for the order of two others to show.
QStringList contextOf(const QString &upper, const QString &lower)
{
    const bool qualifies = upper == u"MASQUERADE_AS" && lower == u"msp";
    return qualifies ? QStringList{u"masquerade_envelope"_s} : QStringList();
}

/// Something valid for an argument.
QString sampleFor(const Argument &argument)
{
    switch (argument.type) {
    case ArgumentType::Host:
        return u"mail.example.com"_s;
    case ArgumentType::Domain:
        return u"example.com"_s;
    case ArgumentType::MapSpec:
        return u"hash -T<TMPF> -o /etc/mail/sample"_s;
    case ArgumentType::Path:
        return u"/usr/libexec/sample"_s;
    case ArgumentType::Number:
        return u"5000"_s;
    case ArgumentType::Keyword:
    case ArgumentType::Keywords:
        return namesIn(argument.choices).value(0);
    default:
        return u"sample"_s;
    }
}

/// The arguments that the entry cannot do without, and `extra` in its place.
QStringList sampleArguments(const Entry &entry, qsizetype place = -1, const QString &extra = {})
{
    QStringList arguments;
    for (const Argument &argument : entry.arguments)
        arguments += argument.isRequired ? sampleFor(argument) : QString();
    if (place >= 0)
        arguments[place] = extra;
    while (!arguments.isEmpty() && arguments.last().isEmpty())
        arguments.removeLast();
    return arguments;
}

Directive call(const QString &name, const QStringList &arguments)
{
    return {mc::Form::Call, name, arguments, {}, {}};
}

/// The directive of that name, with sample arguments. What is no entry is a macro or a variable of the tree.
Directive directiveFor(const QString &name, QStringList arguments = {})
{
    static const QHash<QString, QString> values{
        {u"RELAY_MAILER_ARGS"_s, u"TCP $h 2525"_s},
        {u"_USE_DECNET_SYNTAX_"_s, u"1"_s},
        {u"DATABASE_MAP_TYPE"_s, u"cdb"_s},
        {u"DNSBL_MAP"_s, u"dns -R A -r2"_s},
        {u"DNSBL_MAP_OPT"_s, u"-d3s"_s},
        {u"EDNSBL_TO"_s, u"3"_s},
        {u"LUSER_RELAY"_s, u"mail.example.com"_s},
        {u"MTAMARK_TO"_s, u"3"_s},
        {u"PROCMAIL_MAILER_PATH"_s, u"/opt/procmail"_s},
        {u"confEBINDIR"_s, u"/opt/libexec"_s},
    };
    if (values.contains(name))
        return call(u"define"_s, {name, values[name]});
    const Entry *entry = catalogue::find(name);
    if (entry && entry->kind == Kind::Feature)
        return call(u"FEATURE"_s,
                    QStringList{name} + (arguments.isEmpty() ? sampleArguments(*entry) : arguments));
    if ((entry && entry->kind == Kind::Mailer) || name == name.toLower())
        return call(u"MAILER"_s, {name});
    return call(name, arguments.isEmpty() ? QStringList{u"example.com"_s} : arguments);
}

bool isThere(const std::vector<Directive> &directives, const QString &name)
{
    return std::ranges::any_of(directives,
                               [&name](const Directive &given) { return mc::subjectOf(given) == name; });
}

/// With the first of what it needs, and what that needs.
void addWithNeeds(std::vector<Directive> &directives, const QString &name, const QStringList &arguments = {})
{
    const Entry *entry = catalogue::find(name);
    if (entry) {
        if (const QString need = namesIn(entry->needs).value(0);
            !need.isEmpty() && !isThere(directives, need))
            addWithNeeds(directives, need);
    }
    directives.push_back(directiveFor(name, arguments));
}

QByteArray fileOf(const std::vector<Directive> &directives)
{
    mc::Document document;
    for (const Directive &directive : directives)
        document.append(directive);
    return document.render({.comments = false}).text;
}

/// Around the directives: an operating system, and mailers unless they bring their own.
std::vector<Directive> framed(const std::vector<Directive> &directives)
{
    std::vector<Directive> file{call(u"OSTYPE"_s, {u"linux"_s})};
    std::ranges::remove_copy_if(directives, std::back_inserter(file), mc::isMailer);
    if (std::ranges::none_of(directives, mc::bringsMailers)) {
        file.push_back(call(u"MAILER"_s, {u"local"_s}));
        file.push_back(call(u"MAILER"_s, {u"smtp"_s}));
    }
    std::ranges::copy_if(directives, std::back_inserter(file), mc::isMailer);
    return file;
}

/// What m4 makes of a file, apart from comments and the order of lines.
struct Outcome {
    QStringList messages;
    QByteArrayList lines;

    bool operator==(const Outcome &) const = default;
};

} // namespace

/// The catalogue of features against sendmail's own cf tree: nothing missing, nothing invented, and each
/// constraint as m4 shows it.
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
    void needsMatter_data();
    void needsMatter();
    void orderMatters_data();
    void orderMatters();
    void argumentsNeed_data();
    void argumentsNeed();
    void argumentsReplaceNeeds_data();
    void argumentsReplaceNeeds();
    void exclusionsMatter_data();
    void exclusionsMatter();
    void settingsBelongBelowTheSystem();
    void featuresBelongAboveMailers();

private:
    Outcome outcomeOf(const std::vector<Directive> &directives) const;
    std::vector<const Entry *> features() const;
    bool isInTree(const QString &feature) const;

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

bool TestCoverage::isInTree(const QString &feature) const
{
    return QFile::exists(m_tree.path + u"/feature/"_s + feature + u".m4"_s);
}

std::vector<const Entry *> TestCoverage::features() const
{
    std::vector<const Entry *> result;
    for (const Entry &entry : catalogue::entries()) {
        if (entry.kind == Kind::Feature && isInTree(text(entry.name)))
            result.push_back(&entry);
    }
    return result;
}

Outcome TestCoverage::outcomeOf(const std::vector<Directive> &directives) const
{
    const cf::Compilation result = cf::compileNow(fileOf(directives), m_tree);
    Outcome outcome;
    if (result.status != cf::Compilation::Status::Done)
        outcome.messages += u"m4 failed"_s;
    for (const cf::Message &message : cf::readMessages(result.messages))
        outcome.messages += message.text;
    for (const QByteArray &line : result.cf.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            outcome.lines += line;
    }
    std::ranges::sort(outcome.lines);
    return outcome;
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
        QVERIFY2(m_tree.release < entry.removed || !isInTree(text(entry.name)), entry.name);
    }
}

// An entry, one of the two groups, or a name that the cf tree's own files use.
void TestCoverage::namesInConstraintsExist()
{
    for (const Entry *entry : features()) {
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
    for (const Entry *entry : features()) {
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
    const Outcome outcome = outcomeOf(mc::ordered(framed(directives)));
    QStringList unexpected = outcome.messages;
    for (const QString &expected : expectedMessages(feature)) {
        const qsizetype before = unexpected.size();
        unexpected.removeIf([&expected](const QString &message) { return message.contains(expected); });
        QVERIFY2(unexpected.size() < before, qPrintable(u"m4 does not say: "_s + expected));
    }
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u'\n')));
    QVERIFY(outcome.lines.size() > 300);
}

void TestCoverage::needsMatter_data()
{
    QTest::addColumn<QString>("feature");
    for (const Entry *entry : features()) {
        if (qstrlen(entry->needs) > 0 && !writingInVain().contains(text(entry->name)))
            QTest::newRow(entry->name) << text(entry->name);
    }
}

// Without what it needs m4 complains, or the .cf is as if the line were not there.
void TestCoverage::needsMatter()
{
    QFETCH(QString, feature);
    const Outcome without = outcomeOf(framed({}));
    const Outcome alone = outcomeOf(framed({directiveFor(feature)}));
    QVERIFY2(!alone.messages.isEmpty() || alone.lines == without.lines, "it has an effect of its own");
}

void TestCoverage::orderMatters_data()
{
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("lower");
    QSet<QString> seen;
    const auto row = [&seen](const QString &upper, const QString &lower) {
        const QString name = upper + u" above "_s + lower;
        if (!seen.contains(name))
            QTest::newRow(qPrintable(name)) << upper << lower;
        seen.insert(name);
    };
    const QStringList groups{u"MAILER"_s, u"FEATURE"_s, u"OSTYPE"_s, u"DOMAIN"_s};
    for (const Entry *entry : features()) {
        for (const QString &name : namesIn(entry->before)) {
            if (!groups.contains(name))
                row(text(entry->name), name);
        }
        for (const QString &name : namesIn(entry->after)) {
            if (!groups.contains(name))
                row(name, text(entry->name));
        }
    }
    row(u"RELAY_MAILER_ARGS"_s, u"nullclient"_s);
    row(u"RELAY_MAILER_ARGS"_s, u"msp"_s);
    row(u"_USE_DECNET_SYNTAX_"_s, u"msp"_s);
    row(u"DAEMON_OPTIONS"_s, u"msp"_s);
    row(u"nullclient"_s, u"MASQUERADE_AS"_s);
}

// The wrong way round m4 complains, or makes another .cf.
void TestCoverage::orderMatters()
{
    QFETCH(QString, upper);
    QFETCH(QString, lower);
    const auto sample = [](const QString &name) {
        const Entry *entry = catalogue::find(name);
        QStringList arguments = entry ? sampleArguments(*entry) : QStringList();
        for (std::size_t place = 0; entry && place < entry->arguments.size(); ++place) {
            const QString choice = namesIn(entry->arguments[place].choices).value(0);
            if (arguments.isEmpty() && qstrlen(entry->arguments[place].needs) > 0)
                arguments = sampleArguments(*entry, static_cast<qsizetype>(place), choice);
        }
        return directiveFor(name, arguments);
    };
    std::vector<Directive> others;
    for (const QString &name : contextOf(upper, lower))
        others.push_back(directiveFor(name));
    for (const QString &name : {upper, lower}) {
        const Entry *entry = catalogue::find(name);
        for (const QString &need : entry ? namesIn(entry->needs).mid(0, 1) : QStringList()) {
            if (need != upper && need != lower && !isThere(others, need))
                addWithNeeds(others, need);
        }
    }
    const auto outcome = [&](const QString &first, const QString &second) {
        std::vector<Directive> directives = others;
        directives.push_back(sample(first));
        directives.push_back(sample(second));
        return outcomeOf(framed(directives));
    };
    QVERIFY2(outcome(upper, lower) != outcome(lower, upper), "m4 does the same both ways");
}

void TestCoverage::argumentsNeed_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("need");
    for (const Entry *entry : features()) {
        for (std::size_t place = 0; place < entry->arguments.size(); ++place) {
            const Argument &argument = entry->arguments[place];
            for (const QString &choice :
                 qstrlen(argument.needs) > 0 ? namesIn(argument.choices) : QStringList()) {
                QTest::addRow("%s, %s", entry->name, qPrintable(choice))
                    << text(entry->name) << sampleArguments(*entry, static_cast<qsizetype>(place), choice)
                    << text(argument.needs);
            }
        }
    }
}

// The argument without what it calls for is an error.
void TestCoverage::argumentsNeed()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, arguments);
    QFETCH(QString, need);
    std::vector<Directive> directives;
    for (const QString &name : namesIn(catalogue::find(feature)->needs)) {
        if (name != need)
            addWithNeeds(directives, name);
    }
    directives.push_back(directiveFor(feature, arguments));
    const QStringList messages = outcomeOf(framed(directives)).messages;
    QVERIFY2(std::ranges::any_of(messages, [&](const QString &said) { return said.contains(need); }),
             qPrintable(messages.join(u'\n')));
}

void TestCoverage::argumentsReplaceNeeds_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("arguments");
    for (const Entry *entry : features()) {
        for (std::size_t place = 0; place < entry->arguments.size(); ++place) {
            const Argument &argument = entry->arguments[place];
            if (qstrlen(argument.replaces) > 0) {
                QTest::newRow(entry->name)
                    << text(entry->name)
                    << sampleArguments(*entry, static_cast<qsizetype>(place), sampleFor(argument));
            }
        }
    }
}

void TestCoverage::argumentsReplaceNeeds()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, arguments);
    const Outcome outcome = outcomeOf(framed({directiveFor(feature, arguments)}));
    QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages.join(u'\n')));
    QVERIFY(outcome.lines != outcomeOf(framed({})).lines);
}

void TestCoverage::exclusionsMatter_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("other");
    for (const Entry *entry : features()) {
        for (const QString &name : namesIn(entry->excludes)) {
            const QString other = name == u"MAILER" ? u"smtp"_s : name;
            QTest::addRow("%s and %s", entry->name, qPrintable(other)) << text(entry->name) << other;
        }
    }
}

// In at least one order m4 complains, or one of the two makes no difference to the other.
void TestCoverage::exclusionsMatter()
{
    QFETCH(QString, feature);
    QFETCH(QString, other);
    std::vector<Directive> needs;
    for (const QString &name : {feature, other}) {
        const Entry *entry = catalogue::find(name);
        for (const QString &need : entry ? namesIn(entry->needs).mid(0, 1) : QStringList())
            addWithNeeds(needs, need);
    }
    const auto outcome = [&](const QStringList &names) {
        std::vector<Directive> directives = needs;
        for (const QString &name : names)
            directives.push_back(directiveFor(name));
        return outcomeOf(framed(directives));
    };
    const Outcome first = outcome({feature, other});
    const Outcome second = outcome({other, feature});
    const bool complains = !first.messages.isEmpty() || !second.messages.isEmpty();
    const bool lastWins = first.lines == outcome({other}).lines || second.lines == outcome({feature}).lines;
    QVERIFY2(complains || lastWins, "m4 lets both have their effect");
}

// Some operating systems' files turn features on, and define what features read.
void TestCoverage::settingsBelongBelowTheSystem()
{
    const Directive system = call(u"OSTYPE"_s, {u"solaris8"_s});
    const Directive feature = call(u"FEATURE"_s, {u"local_procmail"_s});
    const Directive mailer = call(u"MAILER"_s, {u"local"_s});
    const Outcome right = outcomeOf({system, feature, mailer});
    QVERIFY(right != outcomeOf({feature, system, mailer}));
    QCOMPARE(outcomeOf(mc::ordered({feature, system, mailer})).lines, right.lines);
    const Directive cray = call(u"OSTYPE"_s, {u"unicos"_s});
    const Directive aliases = call(u"define"_s, {u"ALIAS_FILE"_s, u"/opt/aliases"_s});
    QVERIFY(outcomeOf({cray, aliases}).lines != outcomeOf({aliases, cray}).lines);
    QCOMPARE(outcomeOf(mc::ordered({aliases, cray})).lines, outcomeOf({cray, aliases}).lines);
}

void TestCoverage::featuresBelongAboveMailers()
{
    const std::vector<Directive> below{call(u"OSTYPE"_s, {u"linux"_s}), call(u"MAILER"_s, {u"local"_s}),
                                       call(u"FEATURE"_s, {u"redirect"_s})};
    QVERIFY(outcomeOf(below).messages.join(u' ').contains(u"FEATURE() should be before MAILER()"));
    QVERIFY(outcomeOf(mc::ordered(below)).messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_catalogue_coverage.moc"
