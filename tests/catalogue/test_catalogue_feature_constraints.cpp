// SPDX-License-Identifier: MIT
#include "feature_samples.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

namespace {

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

} // namespace

/// What the catalogue says about the order and the company of features, as real m4 shows it.
class TestFeatureConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    cf::Tree m_tree;
};

void TestFeatureConstraints::initTestCase()
{
    const auto tree = cf::findTree();
    if (cf::findM4().isEmpty() || !tree)
        QSKIP("Needs m4 and sendmail's cf tree (package sendmail-cf; SENDMAIL_WIZARD_CF_TREE names another)");
    m_tree = *tree;
}

void TestFeatureConstraints::needsMatter_data()
{
    QTest::addColumn<QString>("feature");
    for (const Entry *entry : featuresOf(m_tree)) {
        if (qstrlen(entry->needs) > 0 && !writingInVain().contains(text(entry->name)))
            QTest::newRow(entry->name) << text(entry->name);
    }
}

// Without what it needs m4 complains, or the .cf is as if the line were not there.
void TestFeatureConstraints::needsMatter()
{
    QFETCH(QString, feature);
    const Outcome without = outcomeOf(framed({}), m_tree);
    const Outcome alone = outcomeOf(framed({directiveFor(feature)}), m_tree);
    QVERIFY2(!alone.messages.isEmpty() || alone.lines == without.lines, "it has an effect of its own");
}

void TestFeatureConstraints::orderMatters_data()
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
    for (const Entry *entry : featuresOf(m_tree)) {
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
void TestFeatureConstraints::orderMatters()
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
        return outcomeOf(framed(directives), m_tree);
    };
    QVERIFY2(outcome(upper, lower) != outcome(lower, upper), "m4 does the same both ways");
}

void TestFeatureConstraints::argumentsNeed_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("need");
    for (const Entry *entry : featuresOf(m_tree)) {
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
void TestFeatureConstraints::argumentsNeed()
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
    const QStringList messages = outcomeOf(framed(directives), m_tree).messages;
    QVERIFY2(std::ranges::any_of(messages, [&](const QString &said) { return said.contains(need); }),
             qPrintable(messages.join(u'\n')));
}

void TestFeatureConstraints::argumentsReplaceNeeds_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QStringList>("arguments");
    for (const Entry *entry : featuresOf(m_tree)) {
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

void TestFeatureConstraints::argumentsReplaceNeeds()
{
    QFETCH(QString, feature);
    QFETCH(QStringList, arguments);
    const Outcome outcome = outcomeOf(framed({directiveFor(feature, arguments)}), m_tree);
    QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages.join(u'\n')));
    QVERIFY(outcome.lines != outcomeOf(framed({}), m_tree).lines);
}

void TestFeatureConstraints::exclusionsMatter_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<QString>("other");
    for (const Entry *entry : featuresOf(m_tree)) {
        for (const QString &name : namesIn(entry->excludes)) {
            const QString other = name == u"MAILER" ? u"smtp"_s : name;
            QTest::addRow("%s and %s", entry->name, qPrintable(other)) << text(entry->name) << other;
        }
    }
}

// In at least one order m4 complains, or one of the two makes no difference to the other.
void TestFeatureConstraints::exclusionsMatter()
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
        return outcomeOf(framed(directives), m_tree);
    };
    const Outcome first = outcome({feature, other});
    const Outcome second = outcome({other, feature});
    const bool complains = !first.messages.isEmpty() || !second.messages.isEmpty();
    const bool lastWins = first.lines == outcome({other}).lines || second.lines == outcome({feature}).lines;
    QVERIFY2(complains || lastWins, "m4 lets both have their effect");
}

// Some operating systems' files turn features on, and define what features read.
void TestFeatureConstraints::settingsBelongBelowTheSystem()
{
    const Directive system = call(u"OSTYPE"_s, {u"solaris8"_s});
    const Directive feature = call(u"FEATURE"_s, {u"local_procmail"_s});
    const Directive mailer = call(u"MAILER"_s, {u"local"_s});
    const Outcome right = outcomeOf({system, feature, mailer}, m_tree);
    QVERIFY(right != outcomeOf({feature, system, mailer}, m_tree));
    QCOMPARE(outcomeOf(mc::ordered({feature, system, mailer}), m_tree).lines, right.lines);
    const Directive cray = call(u"OSTYPE"_s, {u"unicos"_s});
    const Directive aliases = call(u"define"_s, {u"ALIAS_FILE"_s, u"/opt/aliases"_s});
    QVERIFY(outcomeOf({cray, aliases}, m_tree).lines != outcomeOf({aliases, cray}, m_tree).lines);
    QCOMPARE(outcomeOf(mc::ordered({aliases, cray}), m_tree).lines, outcomeOf({cray, aliases}, m_tree).lines);
}

void TestFeatureConstraints::featuresBelongAboveMailers()
{
    const std::vector<Directive> below{call(u"OSTYPE"_s, {u"linux"_s}), call(u"MAILER"_s, {u"local"_s}),
                                       call(u"FEATURE"_s, {u"redirect"_s})};
    QVERIFY(outcomeOf(below, m_tree).messages.join(u' ').contains(u"FEATURE() should be before MAILER()"));
    QVERIFY(outcomeOf(mc::ordered(below), m_tree).messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestFeatureConstraints)
#include "test_catalogue_feature_constraints.moc"
