// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/cf_names.h"
#include "catalogue/documentation.h"
#include "cf/compiler.h"
#include "cf/tree.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using catalogue::ArgumentType;
using catalogue::Entry;
using catalogue::Kind;

namespace {

using Names = QSet<QString>;

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

std::vector<const Entry *> options()
{
    std::vector<const Entry *> found;
    for (const Entry &entry : catalogue::entries()) {
        if (entry.kind == Kind::Option)
            found.push_back(&entry);
    }
    return found;
}

Names namesOfOptions()
{
    Names names;
    for (const Entry *entry : options())
        names.insert(text(entry->name));
    return names;
}

/// What the tree itself looks at, for every configuration or in a FEATURE.
Names namesInTree(const QString &tree)
{
    Names names;
    for (const char *file :
         {"m4/cfhead.m4", "m4/proto.m4", "m4/version.m4", "feature/local_lmtp.m4", "feature/smrsh.m4"})
        names += documentation::matches(documentation::contents(tree + u'/' + text(file)),
                                        u"`(conf[A-Z][A-Z0-9_]*[A-Z0-9])'"_s);
    return names;
}

struct Named {
    const char *name;
    const char *value;
};

template <std::size_t N>
const char *valueIn(const std::array<Named, N> &table, const char *name)
{
    const auto found =
        std::ranges::find_if(table, [name](const Named &named) { return qstrcmp(named.name, name) == 0; });
    return found == table.end() ? nullptr : found->value;
}

/// What the .cf shows, mostly in a comment for orientation, where something else holds (op.me, 5.7, and
/// cf/README).
constexpr std::array examples{
    Named{"confTO_CONNECT", "5m"},
    Named{"confTO_ICONNECT", "5m"},
    Named{"confTO_RESOLVER_RETRANS", "5s"},
    Named{"confTO_RESOLVER_RETRANS_FIRST", "5s"},
    Named{"confTO_RESOLVER_RETRANS_NORMAL", "5s"},
    Named{"confTO_RESOLVER_RETRY", "4"},
    Named{"confTO_RESOLVER_RETRY_FIRST", "4"},
    Named{"confTO_RESOLVER_RETRY_NORMAL", "4"},
    Named{"confTO_QUEUERETURN_NORMAL", "5d"},
    Named{"confTO_QUEUERETURN_URGENT", "2d"},
    Named{"confTO_QUEUERETURN_NONURGENT", "7d"},
    Named{"confTO_QUEUERETURN_DSN", "5d"},
    Named{"confTO_QUEUEWARN_NORMAL", "4h"},
    Named{"confTO_QUEUEWARN_URGENT", "1h"},
    Named{"confTO_QUEUEWARN_NONURGENT", "12h"},
    Named{"confTO_QUEUEWARN_DSN", "4h"},
    Named{"confMIN_QUEUE_AGE", "30m"},
    Named{"confQUEUE_LA", "8"},
    Named{"confREFUSE_LA", "12"},
    Named{"confQUEUE_FILE_MODE", "0600"},
    Named{"confMAX_MIME_HEADER_LENGTH", "0/0"},
    Named{"confERROR_MESSAGE", "/etc/mail/error-header"},
    Named{"confBIND_OPTS", "+AAONLY"},
    Named{"confHOST_STATUS_DIRECTORY", ".hoststat"},
    Named{"confCOPY_ERRORS_TO", "Postmaster"},
    Named{"confDEF_USER_ID", "mailnull"},
    Named{"confUSERDB_SPEC", "/etc/mail/userdb"},
    Named{"confFALLBACK_MX", "fall.back.host.net"},
    Named{"confFALLBACK_SMARTHOST", "fall.back.host.net"},
    Named{"confCOLON_OK_IN_ADDR", "True"},
    Named{"confMUST_QUOTE_CHARS", "."},
    Named{"confDEAD_LETTER_DROP", "/var/tmp/dead.letter"},
    Named{"confRUN_AS_USER", "sendmail"},
    Named{"confCONNECT_ONLY_TO", "0.0.0.0"},
    Named{"confTRUSTED_USER", "root"},
    Named{"confCONTROL_SOCKET_NAME", "/var/spool/mqueue/.control"},
    Named{"confPROCESS_TITLE_PREFIX", "prefix"},
    Named{"confDEF_AUTH_INFO", "/etc/mail/default-auth-info"},
    Named{"confLDAP_DEFAULT_SPEC", "-h localhost"},
    Named{"confLDAP_CLUSTER", "$m"},
    Named{"confDOMAIN_NAME", "$w.Foo.COM"},
    Named{"confCLIENT_OPTIONS", "Family=inet, Address=0.0.0.0"},
    Named{"confDAEMON_OPTIONS", "Name=MTA"},
    Named{"confTIME_ZONE", ""}, // USE_SYSTEM writes no value
    Named{"confMESSAGE_TIMEOUT", "5d"},
    Named{"confCF_VERSION", "VERSION"},
    Named{"confRECEIVED_HEADER", "$?sfrom $s $.$?_($?s$|from $.$_)"}, // its first line
    Named{"confTRUSTED_USERS", "root"},                               // who is always there
    Named{"confDEQUOTE_OPTS", "dequote"},                             // the map's kind alone
};

/// What stands in the .mc with an option that has no effect by itself, by the first entry that it needs.
constexpr std::array companions{
    Named{"use_cw_file", "FEATURE(`use_cw_file')dnl\n"},
    Named{"use_ct_file", "FEATURE(`use_ct_file')dnl\n"},
    Named{"access_db", "FEATURE(`access_db')dnl\n"},
    Named{"blocklist_recipients", "FEATURE(`access_db')dnl\nFEATURE(`blocklist_recipients')dnl\n"},
    Named{"smrsh", "FEATURE(`smrsh')dnl\n"},
    Named{"MAIL_FILTER", "MAIL_FILTER(`sample', `S=local:/run/sample.sock')dnl\n"},
};

/// Further lines that an option changes, as cfName writes them.
constexpr std::array furtherChanges{
    Named{"confFROM_HEADER", "H Resent-From"}, Named{"confMESSAGEID_HEADER", "H Resent-Message-Id"},
    Named{"confUSERDB_SPEC", "R"}, // local names keep what stands behind a +
};

QByteArray companionOf(const Entry &entry)
{
    const QByteArray first = QByteArray(entry.needs).split(' ').value(0);
    const char *lines = valueIn(companions, first.constData());
    return lines ? QByteArray(lines) : QByteArray();
}

/// A value of its argument's type that is not what holds anyway.
QByteArray sampleOf(const Entry &entry)
{
    const QByteArray standard(entry.standard);
    const QByteArrayList choices = QByteArray(entry.arguments.front().choices).split(' ');
    switch (entry.arguments.front().type) {
    case ArgumentType::Boolean:
        return standard.toLower() == "true" ? "False" : "True";
    case ArgumentType::Number:
        return "7";
    case ArgumentType::Interval:
        return "13m";
    case ArgumentType::Path:
        return "/etc/mail/sample";
    case ArgumentType::Keyword:
        return choices.last() == standard ? choices.first() : choices.last();
    case ArgumentType::Keywords:
        return choices.size() > 2 ? choices[1] + ',' + choices[2] : choices.first();
    case ArgumentType::Host:
    case ArgumentType::Domain:
        return "sample.example.com";
    default:
        return "sample";
    }
}

QByteArray mailServer(const QByteArray &lines)
{
    return "OSTYPE(`bsd4.4')dnl\n" + lines + "MAILER(`local')dnl\nMAILER(`smtp')dnl\nMAILER(`uucp')dnl\n";
}

/// A line with those that continue it.
QStringList commandsOf(const QByteArray &cf)
{
    QStringList commands;
    for (const QByteArray &line : cf.split('\n')) {
        if ((line.startsWith('\t') || line.startsWith(' ')) && !commands.isEmpty())
            commands.last() += u'\n' + QString::fromLatin1(line);
        else if (!line.isEmpty())
            commands += QString::fromLatin1(line);
    }
    return commands;
}

QStringList without(QStringList all, const QStringList &others)
{
    for (const QString &other : others)
        all.removeOne(other);
    return all;
}

struct Command {
    QString name; ///< as cfName writes it
    QString value;
};

/// What a line sets, or would set if it were no comment.
Command commandOf(const QString &line)
{
    static const QRegularExpression option(u"^#?(O) ([\\w.-]+)=?([^\\n]*)"_s);
    static const QRegularExpression macro(u"^#?([DCF])(?:\\{(\\w+)\\}|(\\w))(.*)"_s);
    static const QRegularExpression header(u"^(H)(?:\\?\\w\\?)?([\\w-]+): (.*)"_s);
    static const QRegularExpression other(u"^([EK])(\\w+)[= ]?(.*)"_s);
    for (const QRegularExpression &pattern : {option, macro, header, other}) {
        if (const QRegularExpressionMatch match = pattern.match(line); match.hasMatch()) {
            const QStringList parts = match.capturedTexts().mid(1);
            const QString name = parts[1].isEmpty() ? parts[2] : parts[1];
            return {parts[0] + u' ' + name, parts.last()};
        }
    }
    return {line.left(1), line.mid(1)};
}

bool belongsTo(const QString &line, const Entry &entry)
{
    const QString name = commandOf(line).name;
    const char *further = valueIn(furtherChanges, entry.name);
    return name == QLatin1StringView(entry.cfName) || (further && name == QLatin1StringView(further));
}

/// One without a name in the .cf is in the text of rules and mailers.
bool isRule(const QString &line)
{
    return line.startsWith(u'R') || line.startsWith(u'M');
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOptionOfTheDocumentation();
    void everyOptionOfTheTree();
    void noOptionOfItsOwn();
    void everyOptionHasAValue_data();
    void everyOptionHasAValue();
    void changesWhatItSays_data();
    void changesWhatItSays();
    void showsWhatHoldsWithoutIt_data();
    void showsWhatHoldsWithoutIt();
    void holdsAboveMsp_data();
    void holdsAboveMsp();
    void lineLeadsToDirective_data();
    void lineLeadsToDirective();

private:
    cf::Compilation compiled(const QByteArray &lines);

    std::optional<cf::Tree> m_tree;
    QHash<QByteArray, cf::Compilation> m_plain; ///< by the lines in them
};

void TestOptions::initTestCase()
{
    const auto tree = cf::findTree();
    QVERIFY2(tree, "no cf tree: the package sendmail-cf brings it");
    m_tree = *tree;
}

cf::Compilation TestOptions::compiled(const QByteArray &lines)
{
    if (!m_plain.contains(lines))
        m_plain.insert(lines, cf::compileNow(mailServer(lines), *m_tree));
    return m_plain.value(lines);
}

void TestOptions::everyOptionOfTheDocumentation()
{
    const QString readme = documentation::cfReadme();
    if (readme.isEmpty())
        QSKIP("cf/README is not installed: the package sendmail-doc brings it");
    const Names named = documentation::matches(
        documentation::section(readme, u"TWEAKING CONFIGURATION OPTIONS"_s), u"^(conf[A-Z][A-Z0-9_]+)"_s);
    const QString missing = documentation::listed(named - namesOfOptions());
    qInfo("cf/README names %d options, the catalogue has %d", int(named.size()), int(options().size()));
    QVERIFY(named.size() > 150);
    QVERIFY2(missing.isEmpty(), qPrintable(u"missing: "_s + missing));
}

void TestOptions::everyOptionOfTheTree()
{
    const Names used = namesInTree(m_tree->path);
    const QString missing = documentation::listed(used - namesOfOptions());
    qInfo("the tree's macros look at %d options", int(used.size()));
    QVERIFY(used.size() > 150);
    QVERIFY2(missing.isEmpty(), qPrintable(u"missing: "_s + missing));
}

void TestOptions::noOptionOfItsOwn()
{
    Names known = namesInTree(m_tree->path);
    const QString extra = documentation::listed(namesOfOptions() - known);
    QVERIFY2(extra.isEmpty(), qPrintable(u"not in the tree: "_s + extra));
}

void TestOptions::everyOptionHasAValue_data()
{
    QTest::addColumn<const Entry *>("entry");
    for (const Entry *entry : options())
        QTest::newRow(entry->name) << entry;
}

void TestOptions::everyOptionHasAValue()
{
    QFETCH(const Entry *, entry);
    QCOMPARE(entry->arguments.size(), std::size_t(1));
    const catalogue::Argument &value = entry->arguments.front();
    QVERIFY(value.isRequired && text(value.meaning).endsWith(u'.') && qstrlen(value.name) > 0);
    const bool hasChoices = value.type == ArgumentType::Keyword || value.type == ArgumentType::Keywords;
    QCOMPARE(qstrlen(value.choices) > 0, hasChoices);
    if (value.type == ArgumentType::Keyword && qstrlen(entry->standard) > 0)
        QVERIFY(text(value.choices).split(u' ').contains(text(entry->standard)));
}

void TestOptions::changesWhatItSays_data()
{
    everyOptionHasAValue_data();
}

void TestOptions::changesWhatItSays()
{
    QFETCH(const Entry *, entry);
    const QByteArray sample = sampleOf(*entry);
    const cf::Compilation plain = compiled(companionOf(*entry));
    const cf::Compilation set =
        compiled(QByteArray("define(`") + entry->name + "', ``" + sample + "'')dnl\n" + companionOf(*entry));
    const QStringList gone = without(commandsOf(plain.cf), commandsOf(set.cf));
    const QStringList come = without(commandsOf(set.cf), commandsOf(plain.cf));
    if (entry->removed != answers::Release{0, 0}) {
        QCOMPARE(gone + come, QStringList()); // and m4 says so
        QVERIFY(set.messages.contains(entry->name));
        return;
    }
    QVERIFY2(!come.isEmpty(), "nothing changes");
    for (const QString &line : gone + come)
        QVERIFY2(*entry->cfName ? belongsTo(line, *entry) : isRule(line), qPrintable(line));
    QVERIFY2(come.join(u'\n').contains(QString::fromLatin1(sample)), qPrintable(come.join(u'\n')));
    QCOMPARE(set.messages.contains("WARNING"), qstrlen(entry->replacement) > 0 && !set.messages.isEmpty());
}

void TestOptions::showsWhatHoldsWithoutIt_data()
{
    everyOptionHasAValue_data();
}

void TestOptions::showsWhatHoldsWithoutIt()
{
    QFETCH(const Entry *, entry);
    const cf::Compilation plain = compiled(companionOf(*entry));
    const char *example = valueIn(examples, entry->name);
    const QString standard = text(example ? example : entry->standard).replace(u"VERSION"_s, m_tree->version);
    if (qstrlen(entry->cfName) == 0) {
        QVERIFY(QString::fromLatin1(plain.cf).contains(standard));
        return;
    }
    QStringList shown;
    for (const QString &line : commandsOf(plain.cf)) {
        if (const Command command = commandOf(line); command.name == QLatin1StringView(entry->cfName))
            shown += command.value;
    }
    const bool needNotBeShown = standard.isEmpty() && !example;
    QVERIFY2(shown.contains(standard) || (shown.isEmpty() && needNotBeShown),
             qPrintable(u"shown: "_s + shown.join(u"; "_s)));
    if (example)
        QVERIFY2(standard != QLatin1StringView(entry->standard), "an example that is what holds");
}

void TestOptions::holdsAboveMsp_data()
{
    QTest::addColumn<const Entry *>("entry");
    for (const Entry *entry : options()) {
        if (QByteArray(entry->cfName).startsWith("O ") && qstrlen(entry->needs) == 0)
            QTest::newRow(entry->name) << entry;
    }
}

// msp sets some options as the submission program needs them: what stands above it is lost.
void TestOptions::holdsAboveMsp()
{
    QFETCH(const Entry *, entry);
    const QByteArray sample = sampleOf(*entry);
    const QByteArray line = QByteArray("define(`") + entry->name + "', ``" + sample + "'')dnl\n";
    const QByteArray submit = "define(`__OSTYPE__',`')dnl\n" + line + "FEATURE(`msp')dnl\n";
    const cf::Compilation compilation = cf::compileNow(submit, *m_tree);
    const QByteArray set = QByteArray(entry->cfName) + '=' + sample;
    const bool holds = compilation.cf.split('\n').contains(set);
    QCOMPARE(holds, !text(entry->after).split(u' ').contains(u"msp"_s));
}

void TestOptions::lineLeadsToDirective_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("directive"); // empty = none
    QTest::newRow("plain") << u"AliasWait"_s << u"confALIAS_WAIT"_s;
    QTest::newRow("with a part") << u"Timeout.queuereturn.non-urgent"_s << u"confTO_QUEUERETURN_NONURGENT"_s;
    QTest::newRow("other case") << u"fallbacksmarthost"_s << u"confFALLBACK_SMARTHOST"_s;
    QTest::newRow("letter of old") << u"h"_s << u"confMAX_HOP"_s;
    QTest::newRow("other letter") << u"H"_s << QString();
    QTest::newRow("in use rather than not") << u"Timeout.queuereturn"_s << u"confTO_QUEUERETURN"_s;
    QTest::newRow("none sets it") << u"Verbose"_s << QString();
    QTest::newRow("no option") << u"Verbosity"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestOptions::lineLeadsToDirective()
{
    QFETCH(QString, option);
    QFETCH(QString, directive);
    const Entry *entry = catalogue::optionOfCfLine(option);
    QCOMPARE(entry && entry->kind == Kind::Option ? text(entry->name) : QString(), directive);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "test_catalogue_options.moc"
