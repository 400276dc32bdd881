// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "cf/tree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using catalogue::Entry;
using catalogue::Kind;

namespace {

using Names = QSet<QString>;

/// Names that the tree or its documentation has and that nobody writes in an .mc file.
struct NotOne {
    const char *name;
    const char *why;
};
constexpr std::array notDirectives{
    NotOne{"PUSHDIVERT", "the macros' own"},
    NotOne{"POPDIVERT", "the macros' own"},
    NotOne{"CONCAT", "the macros' own"},
    NotOne{"DOL", "the macros' own"},
    NotOne{"CHKORX", "what FEATURE(check_other) tells itself"},
    NotOne{"TEMPFILE", "the macros' own: what the build has run"},
    NotOne{"CF_LEVEL", "set by the tree for its release"},
    NotOne{"MASQUERADE_NAME", "what MASQUERADE_AS sets"},
    NotOne{"USE_CW_FILE", "what FEATURE(use_cw_file) sets"},
};

/// Entries of which the tree's text says nothing in a form that can be read by a program.
constexpr std::array onlyHere{
    NotOne{"define", "m4's own"},
    NotOne{"undefine", "m4's own"},
    NotOne{"divert", "m4's own"},
    NotOne{"dnl", "m4's own"},
    NotOne{"include", "m4's own"},
    NotOne{"_USE_ETC_MAIL_", "read by Debian's files"},
    NotOne{"_USE_DECNET_SYNTAX_", "in cf/submit.mc"},
    NotOne{"__OSTYPE__", "in cf/submit.mc"},
    NotOne{"_CERT_REGEX_ISSUER_", "a variable of cf/README with a name like those of the macros' own"},
    NotOne{"_CERT_REGEX_SUBJECT_", "a variable of cf/README with a name like those of the macros' own"},
};

bool isListed(std::span<const NotOne> list, const QString &name)
{
    return std::ranges::any_of(list,
        [&name](const NotOne &one) { return name == QLatin1StringView(one.name); });
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

QString unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    return gzip.waitForFinished() && gzip.exitCode() == 0 ? QString::fromLatin1(gzip.readAllStandardOutput()) : QString();
}

/// cf/README of Debian's package sendmail-doc, or of Fedora's sendmail-cf.
QString readme()
{
    const QString packed = u"/usr/share/doc/sendmail-doc/cf.README.gz"_s;
    return QFile::exists(packed) ? unpacked(packed) : contents(u"/usr/share/sendmail-cf/README"_s);
}

/// What stands under a heading of cf/README; empty without such a heading.
QString section(const QString &text, const QString &heading)
{
    const qsizetype start = text.indexOf(u"\n| "_s + heading + u" |\n"_s);
    if (start < 0)
        return {};
    return text.mid(start, text.indexOf(u"\n| "_s, start + heading.size()) - start);
}

Names matches(const QString &text, const QString &pattern)
{
    static QHash<QString, QRegularExpression> compiled;
    if (!compiled.contains(pattern))
        compiled.insert(pattern, QRegularExpression(pattern, QRegularExpression::MultilineOption));
    Names names;
    for (const QRegularExpressionMatch &match : compiled.value(pattern).globalMatch(text))
        names.insert(match.captured(1));
    return names;
}

Names filesIn(const QString &folder)
{
    Names names;
    for (const QString &file : QDir(folder).entryList({u"*.m4"_s}, QDir::Files))
        names.insert(file.chopped(3));
    return names;
}

/// Macros and variables that the documentation names, conf… ones aside.
Names documented(const QString &text)
{
    const QString variable = u"^([A-Z][A-Z0-9_]+_[A-Z0-9_]+)(?:\\t|$)"_s;
    Names names = matches(section(text, u"OSTYPE"_s), variable);
    names += matches(section(text, u"DOMAINS"_s), variable);
    names += matches(text, u"define\\(`([A-Z][A-Z0-9_]+)'"_s);
    names += matches(text, u"\\b([A-Z][A-Z_]{3,}[A-Z0-9])\\(`"_s);
    names += matches(text, u"\\b((?:LOCAL|MAILER)_(?:RULE_\\d|[A-Z_]*[A-Z]))\\b"_s);
    return names;
}

/// Macros that the tree defines for .mc files, and variables that it looks for.
Names implemented(const QString &tree)
{
    Names names = matches(contents(tree + u"/m4/cfhead.m4"_s), u"^define\\(`([A-Z][A-Z0-9_]+)'"_s);
    for (const QString &folder : {u"m4"_s, u"mailer"_s, u"feature"_s}) {
        for (const QString &file : filesIn(tree + u'/' + folder)) {
            const QString text = contents(tree + u'/' + folder + u'/' + file + u".m4"_s);
            names += matches(text, u"(?:ifdef|_OPTINS|_DEFIFNOT|defn)\\(`([A-Z][A-Z0-9_]{4,})'"_s);
        }
    }
    return names;
}

Names listed(const Names &names)
{
    Names rest;
    for (const QString &name : names) {
        if (!isListed(notDirectives, name))
            rest.insert(name);
    }
    return rest;
}

Names entriesOf(std::initializer_list<Kind> kinds)
{
    Names names;
    for (const Entry &entry : catalogue::entries()) {
        if (std::ranges::find(kinds, entry.kind) != kinds.end())
            names.insert(QString::fromLatin1(entry.name));
    }
    return names;
}

QByteArray sorted(const Names &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ').toLatin1();
}

QByteArray choicesOf(const char *name)
{
    const Entry *entry = catalogue::find(QString::fromLatin1(name));
    return entry && !entry->arguments.empty() ? QByteArray(entry->arguments.front().choices) : QByteArray();
}

} // namespace

/// The catalogue against the cf tree that is installed, and against its documentation.
class TestMacros : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mailers();
    void macrosAndVariables();
    void nothingExtra();
    void exceptionsAreNeeded();
    void choices_data();
    void choices();

private:
    QString m_tree;
    QString m_readme;
};

void TestMacros::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree)
        QSKIP("sendmail's cf tree is not installed (package sendmail-cf)");
    m_tree = tree->path;
    m_readme = readme();
    if (m_readme.isEmpty())
        QSKIP("sendmail's cf/README is not installed (package sendmail-doc)");
}

void TestMacros::mailers()
{
    const Names described = entriesOf({Kind::Mailer});
    const Names there = filesIn(m_tree + u"/mailer"_s);
    qInfo("%lld of %lld mailers of the tree", qint64((described & there).size()), qint64(there.size()));
    QCOMPARE(sorted(there - described), QByteArray());
    QCOMPARE(sorted(matches(section(m_readme, u"MAILERS"_s), u"^([a-z][a-z0-9]+)\\t"_s) - described),
        QByteArray());
}

void TestMacros::macrosAndVariables()
{
    const Names described = entriesOf({Kind::Macro, Kind::Variable, Kind::Section, Kind::Builtin});
    const Names written = listed(documented(m_readme));
    const Names read = listed(implemented(m_tree));
    QVERIFY(written.size() > 120); // else the forms of the text have changed
    QVERIFY(read.size() > 150);
    qInfo("%lld of %lld names in cf/README, %lld of %lld names in the tree",
        qint64((described & written).size()),
          qint64(written.size()), qint64((described & read).size()), qint64(read.size()));
    QCOMPARE(sorted(written - described), QByteArray());
    QCOMPARE(sorted(read - described), QByteArray());
}

void TestMacros::nothingExtra()
{
    Names extra = entriesOf({Kind::Macro, Kind::Variable, Kind::Section, Kind::Builtin});
    extra -= documented(m_readme);
    extra -= implemented(m_tree);
    Names unexplained;
    for (const QString &name : extra) {
        if (!isListed(onlyHere, name))
            unexplained.insert(name);
    }
    QCOMPARE(sorted(unexplained), QByteArray());
}

void TestMacros::exceptionsAreNeeded()
{
    Names never;
    for (const NotOne &one : notDirectives) {
        const QString name = QString::fromLatin1(one.name);
        const Entry *entry = catalogue::find(name); // which does not look at case
        QVERIFY2(!entry || name != QLatin1StringView(entry->name), one.name);
        never.insert(name);
    }
    QCOMPARE(sorted(never - documented(m_readme) - implemented(m_tree)), QByteArray());
    for (const NotOne &one : onlyHere)
        QVERIFY2(catalogue::find(QString::fromLatin1(one.name)), one.name);
}

// Another distribution's tree may lack some of the files, never have others.
void TestMacros::choices_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("OSTYPE") << u"ostype"_s;
    QTest::newRow("MAILER") << u"mailer"_s;
}

void TestMacros::choices()
{
    QFETCH(QString, folder);
    const QStringList offered = QString::fromLatin1(choicesOf(QTest::currentDataTag())).split(u' ');
    QCOMPARE(sorted(filesIn(m_tree + u'/' + folder) - Names(offered.begin(), offered.end())), QByteArray());
    QCOMPARE(QStringList(offered).removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestMacros)
#include "test_catalogue_macros.moc"
