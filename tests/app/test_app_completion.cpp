// SPDX-License-Identifier: MIT
#include "program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using program::run;

/// What the shells are told. How they use it: tests/packaging.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void namesThatTheShellKnows_data();
    void namesThatTheShellKnows();
    void everyOptionOfTheHelp();
    void everyWordIsExplained();
    void notInTheHelp();
};

namespace {

QList<QByteArray> linesFor(const QStringList &words)
{
    const program::Result result = run(QStringList{u"complete"_s, u"--"_s} + words);
    if (result.status != 0 || !result.messages.isEmpty())
        return {"failed: " + result.messages};
    QList<QByteArray> lines = result.output.split('\n');
    lines.removeLast();
    return lines;
}

QByteArrayList wordsFor(const QStringList &words)
{
    QByteArrayList found;
    for (const QByteArray &line : linesFor(words)) {
        if (!line.startsWith(':'))
            found += line.first(line.indexOf('\t'));
    }
    return found;
}

} // namespace

void CompletionTest::words_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QByteArrayList>("among");
    QTest::addColumn<QByteArrayList>("notAmong");
    const auto row = [](const char *name, const QStringList &typed, const QByteArrayList &among,
                        const QByteArrayList &notAmong) {
        QTest::newRow(name) << typed << among << notAmong;
    };

    row("nothing typed", {}, {"window", "export", "help"}, {"complete", "--help"});
    row("a dash", {u"-"_s}, {"--help", "--version"}, {"export"});
    row("option of another command", {u"check"_s, u"-"_s}, {"--relay", "--no-ipv6", "--help"}, {"--force", "--out"});
    row("given already", {u"check"_s, u"--relay"_s, u"a"_s, u"-"_s}, {"--host"}, {"--relay"});
    row("given with its value", {u"check"_s, u"--relay=a"_s, u"-"_s}, {"--host"}, {"--relay"});
    row("repeatable", {u"check"_s, u"--alias"_s, u"a=b"_s, u"-"_s}, {"--alias"}, {});
    row("value that looks like an option", {u"check"_s, u"--relay"_s, u"--host"_s, u"-"_s}, {"--host"}, {"--relay"});
    row("no operand left", {u"preview"_s, u"sendmail.mc"_s, QString()}, {"--role"}, {"sendmail.cf"});
    row("command without operands", {u"export"_s, QString()}, {"--out"}, {});
    row("value after =", {u"check"_s, u"--listen="_s}, {"none", "loopback", "network"}, {"--role"});
    row("options of explain", {u"explain"_s, u"--"_s}, {"--json", "--search", "--help"}, {"--relay"});
    row("after two dashes", {u"explain"_s, u"--"_s, u"-"_s}, {"MASQUERADE_AS"}, {"--help"});
    row("unknown command", {u"foo"_s, QString()}, {}, {"export"});
    row("command to explain", {u"help"_s, QString()}, {"preview"}, {"complete"});
    row("file to blame", {u"blame"_s, QString()}, {"sendmail.cf", "submit.cf"}, {"LINE", "sendmail.mc"});
    row("minutes", {u"check"_s, u"--flush"_s, QString()}, {"1", "15", "60"}, {"7", "0"});
}

void CompletionTest::words()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QByteArrayList, among);
    QFETCH(const QByteArrayList, notAmong);
    const QByteArrayList found = wordsFor(typed);
    for (const QByteArray &word : among)
        QVERIFY2(found.contains(word), qPrintable(QString::fromUtf8(word + " is missing")));
    for (const QByteArray &word : notAmong)
        QVERIFY2(!found.contains(word), qPrintable(QString::fromUtf8(word + " is there")));
}

void CompletionTest::namesThatTheShellKnows_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QList<QByteArray>>("lines");

    QTest::newRow("any file") << QStringList{u"check"_s, QString()} << QList<QByteArray>{":files"};
    QTest::newRow("--answers") << QStringList{u"export"_s, u"--answers"_s, u"x"_s} << QList<QByteArray>{":files .json"};
    QTest::newRow("--cf-tree") << QStringList{u"check"_s, u"--cf-tree="_s} << QList<QByteArray>{":folders"};
    QTest::newRow("--out") << QStringList{u"export"_s, u"--out"_s, QString()} << QList<QByteArray>{":files"};
    QTest::newRow("--relay") << QStringList{u"check"_s, u"--relay"_s, QString()} << QList<QByteArray>{":hosts"};
    QTest::newRow("anything goes") << QStringList{u"check"_s, u"--masquerade"_s, QString()} << QList<QByteArray>{};
}

void CompletionTest::namesThatTheShellKnows()
{
    QFETCH(const QStringList, typed);
    QTEST(linesFor(typed), "lines");
}

void CompletionTest::everyOptionOfTheHelp()
{
    const QByteArrayList found = wordsFor({u"export"_s, u"--"_s});
    const QString help = QString::fromUtf8(run({u"help"_s, u"export"_s}).output);
    static const QRegularExpression row(u"^  (-.*?)(?:  |$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"--[a-z0-9-]+"_s);
    QSet<QByteArray> inHelp;
    for (const auto &left : row.globalMatch(help)) {
        for (const auto &name : option.globalMatch(left.captured(1)))
            inHelp += name.captured().toUtf8();
    }
    QVERIFY(inHelp.size() > 20);
    QCOMPARE(QSet<QByteArray>(found.begin(), found.end()), inHelp);
}

void CompletionTest::everyWordIsExplained()
{
    for (const QStringList &typed : {QStringList{}, {u"export"_s, u"--"_s}, {u"explain"_s, QString()}}) {
        for (const QByteArray &line : linesFor(typed)) {
            const QByteArray description = line.mid(line.indexOf('\t') + 1);
            QVERIFY2(line.contains('\t') && description.size() > 5, line);
        }
    }
}

void CompletionTest::notInTheHelp()
{
    QVERIFY(!run({u"--help"_s}).output.contains("\n  complete"));
    const program::Result own = run({u"help"_s, u"complete"_s});
    QCOMPARE(own.status, 0);
    QVERIFY(own.output.startsWith("Usage: sendmail-wizard complete -- [WORD…]\n"));
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "test_app_completion.moc"
