// SPDX-License-Identifier: MIT
#include "answers/alias_rules.h"

#include "sample_answers.h"

#include <QTest>

using namespace answers;

using Problems = std::vector<Problem>;

class TestAliasRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTargets();
    void targets_data();
    void targets();
    void names_data();
    void names();
    void loops_data();
    void loops();
    void manyAliases();
};

namespace {

/// "name: target, target", one a line; root and postmaster go where they are asked for.
Answers withAliases(const QString &text)
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    answers.aliases = {};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0);
        const QString targets = line.section(u':', 1).trimmed();
        if (name == u"root")
            answers.aliases.root = targets;
        else if (name == u"postmaster")
            answers.aliases.postmaster = targets;
        else
            answers.aliases.entries.push_back({name, aliasTargets(targets)});
    }
    return answers;
}

} // namespace

void TestAliasRules::splitsTargets()
{
    QCOMPARE(aliasTargets(QString()), QStringList());
    QCOMPARE(aliasTargets(QStringLiteral(" ")), QStringList());
    QCOMPARE(aliasTargets(QStringLiteral("root")), QStringList{QStringLiteral("root")});
    QCOMPARE(aliasTargets(QStringLiteral(" a , b@example.com")),
             (QStringList{QStringLiteral("a"), QStringLiteral("b@example.com")}));
    QCOMPARE(aliasTargets(QStringLiteral("a,,b")),
             (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
}

void TestAliasRules::targets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target"); // null = refused
    const auto good = [](const QString &text, const QString &target) {
        QTest::newRow(qPrintable(text)) << text << target;
    };
    const auto bad = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(); };
    good(QStringLiteral("root"), QStringLiteral("root"));
    good(QStringLiteral(" john.doe+mail "), QStringLiteral("john.doe+mail"));
    good(QStringLiteral("admin@example.com"), QStringLiteral("admin@example.com"));
    good(QStringLiteral("Admin@EXAMPLE.com."), QStringLiteral("Admin@example.com"));
    good(QStringLiteral("ops@b\u00fccher.example"), QStringLiteral("ops@xn--bcher-kva.example"));
    bad("empty", QString());
    bad("program", QStringLiteral("|/usr/bin/vacation"));
    bad("quoted program", QStringLiteral("\"|/usr/bin/vacation joe\""));
    bad("file", QStringLiteral("/var/log/mail"));
    bad("include", QStringLiteral(":include:/etc/mail/list"));
    bad("backslash", QStringLiteral("\\root"));
    bad("no dot in the domain", QStringLiteral("root@hub"));
    bad("two in one", QStringLiteral("a, b"));
    bad("second line", QStringLiteral("a\nroot: |/bin/sh"));
    bad("comment", QStringLiteral("a#b"));
    bad("NUL", QString(QChar(0)));
}

void TestAliasRules::targets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, target);
    const auto normalised = normaliseAliasTarget(text);
    QCOMPARE(normalised.value_or(QString()), target);
    if (!normalised)
        QVERIFY(normalised.error() == Reason::BadAliasTarget);
    Answers answers = withAliases(QStringLiteral("root: admin@example.com"));
    answers.aliases.entries = {{QStringLiteral("x"), {QStringLiteral("y"), text}}};
    Problems wanted;
    if (!normalised)
        wanted.push_back({Field::Aliases, Reason::BadAliasTarget, text, 0, {}});
    QVERIFY(aliasProblems(answers) == wanted);
}

void TestAliasRules::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("reason"); // -1 = none
    const auto row = [](const char *title, const QString &name, std::optional<Reason> reason) {
        QTest::newRow(title) << name << (reason ? static_cast<int>(*reason) : -1);
    };
    row("plain", QStringLiteral("webmaster"), std::nullopt);
    row("capitals", QStringLiteral("MAILER-DAEMON"), std::nullopt);
    row("empty", QString(), Reason::Missing);
    row("white space", QStringLiteral(" "), Reason::Missing);
    row("colon", QStringLiteral("a:b"), Reason::BadAliasName);
    row("space", QStringLiteral("a b"), Reason::BadAliasName);
    row("quote", QStringLiteral("\"a\""), Reason::BadAliasName);
    row("address", QStringLiteral("a@example.com"), Reason::BadAliasName);
    row("umlaut", QStringLiteral("j\u00fcrgen"), Reason::BadAliasName);
    row("marker of another block", QStringLiteral("# END"), Reason::BadAliasName);
    row("newline", QStringLiteral("a\nb"), Reason::BadAliasName);
    row("root again", QStringLiteral("Root"), Reason::DuplicateAlias);
    row("postmaster again", QStringLiteral("postmaster"), Reason::DuplicateAlias);
    row("entry again", QStringLiteral("FIRST "), Reason::DuplicateAlias);
}

void TestAliasRules::names()
{
    QFETCH(const QString, name);
    QFETCH(const int, reason);
    Answers answers = withAliases(QStringLiteral("root: admin@example.com\nfirst: root"));
    answers.aliases.entries.push_back({name, {QStringLiteral("admin@example.com")}});
    Problems wanted;
    if (reason >= 0)
        wanted.push_back({Field::Aliases, static_cast<Reason>(reason), name, 1, {}});
    QVERIFY(aliasProblems(answers) == wanted);
    if (reason >= 0)
        return;
    answers.aliases.entries.back().targets.clear();
    QVERIFY((aliasProblems(answers) == Problems{{Field::Aliases, Reason::AliasWithoutTarget, name, 1, {}}}));
}

void TestAliasRules::loops_data()
{
    QTest::addColumn<QString>("aliases");
    QTest::addColumn<QStringList>("loops"); // "row: names on the loop"; root and postmaster have no row, -1
    const auto row = [](const char *name, const char *aliases, const QStringList &loops) {
        QTest::newRow(name) << QString::fromLatin1(aliases) << loops;
    };
    const auto loop = [](const char *text) { return QString::fromLatin1(text); };
    row("none", "root: admin@example.com\na: b\nb: c\nc: root", {});
    row("root has no alias", "a: root", {});
    row("root at another domain", "root: root@example.com", {});
    row("root at the relay", "root: root@mail.example.com", {});
    row("root to itself", "root: root", {loop("-1: root")});
    row("root to itself in capitals", "root: ROOT", {loop("-1: root")});
    row("root at the host's own name", "root: root@Web01.Example.com", {loop("-1: root")});
    row("root and postmaster", "root: postmaster", {loop("-1: root postmaster")});
    row("two", "root: admin@example.com\na: b\nb: a", {loop("0: a b")});
    row("three, two ways in", "root: b\na: b\nb: c\nc: d\nd: b", {loop("1: b c d")});
    row("two loops", "root: root\na: b\nb: a\nc: d\nd: c",
        {loop("-1: root"), loop("0: a b"), loop("2: c d")});
    row("way out", "root: admin@example.com\na: b, x@example.com\nb: a", {});
    row("way out through a user", "root: admin@example.com\na: b, joe\nb: a", {});
    row("way out further on", "root: admin@example.com\na: b, c\nb: a\nc: root", {});
    row("both ways round", "root: admin@example.com\na: b, c\nb: a\nc: a", {loop("0: a b")});
}

void TestAliasRules::loops()
{
    QFETCH(const QString, aliases);
    QStringList loops;
    for (const Problem &problem : aliasProblems(withAliases(aliases))) {
        QVERIFY(problem.reason == Reason::AliasLoop);
        QVERIFY(problem.field == (problem.row < 0 ? Field::RootAlias : Field::Aliases));
        loops.append(QStringLiteral("%1: %2").arg(problem.row).arg(problem.arguments.join(u' ')));
    }
    QTEST(loops, "loops");
}

void TestAliasRules::manyAliases()
{
    constexpr int count = 20000;
    Answers answers = withAliases(QStringLiteral("root: n0"));
    for (int i = 0; i < count; ++i)
        answers.aliases.entries.push_back(
            {QStringLiteral("n%1").arg(i), {QStringLiteral("n%1").arg((i + 1) % count)}});
    const Problems problems = aliasProblems(answers);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().arguments.size(), qsizetype{count});
    answers.aliases.entries.back().targets = {QStringLiteral("admin@example.com")};
    QVERIFY(aliasProblems(answers).empty());
}

QTEST_APPLESS_MAIN(TestAliasRules)
#include "test_answers_alias_rules.moc"
