// SPDX-License-Identifier: MIT
// Comparing the present files with a file on disk and with earlier answers.
#include "ui/answers_file.h"
#include "ui/preview/comparison.h"
#include "ui/preview/preview_pane.h"
#include "ui/preview/reference.h"
#include "wizard_driver.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using preview::Comparison;
using preview::DiffRow;
using preview::readReference;
using preview::Reference;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString numbered(int count)
{
    QString all;
    for (int i = 1; i <= count; ++i)
        all += QStringLiteral("line %1\n").arg(i);
    return all;
}

/// What the real patch makes of `before` with `diff`; null when it refuses.
QByteArray patched(const QString &before, const QString &diff)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sendmail.cf"));
    if (!write(path, before.toUtf8()))
        return {};
    QProcess patch;
    patch.setWorkingDirectory(folder.path());
    patch.start(QStringLiteral("patch"), {QStringLiteral("-p1"), QStringLiteral("--fuzz=0")});
    patch.write(diff.toUtf8());
    patch.closeWriteChannel();
    const bool taken = patch.waitForFinished() && patch.exitCode() == 0;
    return taken ? read(path) : QByteArray();
}

QByteArray textOf(const WizardDriver &wizard, const QString &name)
{
    for (const PreviewFile &file : wizard.session.files()) {
        if (file.name == name)
            return file.text;
    }
    return {};
}

bool settle(const WizardDriver &wizard)
{
    return QTest::qWaitFor([&wizard] { return !wizard.session.isWaiting(); });
}

/// The comparison of sendmail.mc, as a person sees it.
struct Seen {
    explicit Seen(const WizardDriver &wizard) : view(wizard.find("compare-sendmail.mc")) {}

    template <typename Widget>
    Widget &part(const char *name) const
    {
        auto *widget = view.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    QString text(const char *label) const { return part<QLabel>(label).text(); }

    QWidget &view;
};

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void diffIsTakenByPatch_data();
    void diffIsTakenByPatch();
    void diffReadsAsExpected();
    void diffKeepsLineEnds();
    void rowsHaveTheChangedWords();
    void sidesStayLevel();
    void readsFiles_data();
    void readsFiles();
    void doesNotWaitForANamedPipe();
    void comparesWithAFile();
    void copiesTheDiff();
    void comparesWithEarlierAnswers();
    void followsTheAnswers();
};

void TestCompare::init()
{
    QStandardPaths::setTestModeEnabled(true);
    windowSettings().remove(QStringLiteral("preview/sideBySide"));
}

void TestCompare::diffIsTakenByPatch_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString text = numbered(100);
    const auto with = [&text](const char *from, const char *to) {
        return QString(text).replace(QLatin1String(from), QLatin1String(to));
    };
    QTest::newRow("a line in the middle") << text << with("line 50\n", "other\n");
    QTest::newRow("the first line") << text << with("line 1\nline 2\n", "first\nline 2\n");
    QTest::newRow("the last line") << text << with("line 100\n", "last\n");
    QTest::newRow("lines added at the end") << text << text + QStringLiteral("more\nand more\n");
    QTest::newRow("lines removed at the start") << text << with("line 1\nline 2\nline 3\n", "line 3\n");
    QTest::newRow("two places far apart")
        << text << with("line 20\n", "").replace(QStringLiteral("line 80\n"), QStringLiteral("80\n81\n"));
    QTest::newRow("two places close together")
        << text << with("line 50\n", "").replace(QStringLiteral("line 55\n"), QStringLiteral("55\n"));
    QTest::newRow("from an empty file") << QString() << text;
    QTest::newRow("no line feed at the end before") << text.chopped(1) << text;
    QTest::newRow("no line feed at the end after") << text << text.chopped(1);
    QTest::newRow("no line feed on either side") << text.chopped(1) << with("line 98\n", "98\n").chopped(1);
    QTest::newRow("lines that look like a diff")
        << QStringLiteral("-- a\n++ b\n@@ -1 +1 @@\n") << QStringLiteral("-- a\n--- c\n++ b\n");
    QTest::newRow("not ASCII") << QStringLiteral("Grüße\n日本\n") << QStringLiteral("Grüße\n日本語\n");
    QTest::newRow("another file") << text << QString(text).replace(QStringLiteral("line"), QStringLiteral("row"));
}

void TestCompare::diffIsTakenByPatch()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
        QSKIP("no patch on this machine");
    const QString diff = Comparison(before, after).asDiff(QStringLiteral("sendmail.cf"));
    QCOMPARE(patched(before, diff), after.toUtf8());
}

void TestCompare::diffReadsAsExpected()
{
    const Comparison comparison(QStringLiteral("a\nb\nc\nd\ne\nf\n"), QStringLiteral("a\nb\nc\nD\ne\nf\n"));
    QCOMPARE(comparison.asDiff(QStringLiteral("x.cf")), QStringLiteral("--- a/x.cf\n+++ b/x.cf\n@@ -1,6 +1,6 @@\n"
                                                                       " a\n b\n c\n-d\n+D\n e\n f\n"));
    QCOMPARE(Comparison(numbered(9), numbered(9)).asDiff(QStringLiteral("x.cf")), QString());
}

void TestCompare::diffKeepsLineEnds()
{
    const Comparison comparison(QStringLiteral("a\nb\nc\n"), QStringLiteral("a\nB\nc\n"));
    QCOMPARE(comparison.asDiff(QStringLiteral("x.cf"), {true, true, true}),
             QStringLiteral("--- a/x.cf\n+++ b/x.cf\n@@ -1,3 +1,3 @@\n a\r\n-b\r\n+B\r\n c\r\n"));
    QCOMPARE(comparison.asDiff(QStringLiteral("x.cf"), {false, true, false}), // as in the old text, line by line
             QStringLiteral("--- a/x.cf\n+++ b/x.cf\n@@ -1,3 +1,3 @@\n a\n-b\r\n+B\n c\n"));
}

void TestCompare::rowsHaveTheChangedWords()
{
    const QString before = numbered(20) + QStringLiteral("DMexample.com here\n") + numbered(20);
    const QString after = numbered(20) + QStringLiteral("DMexample.org here\n") + numbered(20);
    const std::vector<DiffRow> rows = Comparison(before, after).unified();
    QCOMPARE(rows.size(), std::size_t(10)); // fold, 3, removed, added, 3, fold
    QVERIFY(rows.front().kind == DiffRow::Kind::Fold);
    QVERIFY(rows.front().text.contains(QLatin1String("17")));
    const DiffRow &removed = rows[4];
    const DiffRow &added = rows[5];
    QVERIFY(removed.kind == DiffRow::Kind::Removed);
    QVERIFY(added.kind == DiffRow::Kind::Added);
    QCOMPARE(removed.oldLine, 20);
    QCOMPARE(added.newLine, 20);
    QCOMPARE(removed.changed.size(), std::size_t(1));
    QCOMPARE(removed.text.mid(removed.changed[0].position, removed.changed[0].length), QStringLiteral("com"));
    QCOMPARE(added.text.mid(added.changed[0].position, added.changed[0].length), QStringLiteral("org"));
    // Lines that have nothing in common are not one line changed.
    QVERIFY(Comparison(QStringLiteral("abc def\n"), QStringLiteral("uvw xyz 1\n")).unified()[0].changed.empty());
}

void TestCompare::sidesStayLevel()
{
    const preview::SideBySide sides =
        Comparison(QStringLiteral("a\nb\nc\nd\n"), QStringLiteral("a\nx\ny\nz\nd\ne\n")).sideBySide();
    QCOMPARE(sides.left.size(), sides.right.size());
    for (std::size_t i = 0; i < sides.left.size(); ++i) {
        if (sides.left[i].kind == DiffRow::Kind::Equal)
            QCOMPARE(sides.left[i].text, sides.right[i].text);
    }
    QVERIFY(sides.left.back().kind == DiffRow::Kind::Filler);
    QCOMPARE(sides.right.back().text, QStringLiteral("e"));
}

void TestCompare::readsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasRemark");
    QTest::addColumn<bool>("hasProblem");
    QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xbc\xc3\x9f" "e\n") << QStringLiteral("Grüße\n") << false << false;
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf" "e\n") << QStringLiteral("Grüße\n") << true << false;
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QStringLiteral("a\nb\n") << true << false;
    QTest::newRow("empty") << QByteArray() << QString() << false << false;
    QTest::newRow("binary") << QByteArray("\x7f" "ELF\0\1\2", 7) << QString() << false << true;
    QTest::newRow("just small enough") << QByteArray(preview::largestReference, 'x')
                                       << QString(preview::largestReference, u'x') << false << false;
    QTest::newRow("too large") << QByteArray(preview::largestReference + 1, 'x') << QString() << false << true;
}

void TestCompare::readsFiles()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(path, bytes));
    const Reference reference = readReference(path);
    QTEST(reference.text, "text");
    QTEST(!reference.remark.isEmpty(), "hasRemark");
    QTEST(!reference.problem.isEmpty(), "hasProblem");
}

void TestCompare::doesNotWaitForANamedPipe()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!readReference(pipe).problem.isEmpty());
    QVERIFY(!readReference(folder.path()).problem.isEmpty());
    QVERIFY(!readReference(folder.filePath(QStringLiteral("missing"))).problem.isEmpty());
}

void TestCompare::comparesWithAFile()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.mc"));
    QByteArray old = textOf(wizard, QStringLiteral("sendmail.mc"));
    QVERIFY(old.contains("MASQUERADE_AS(`example.com')"));
    old.replace("MASQUERADE_AS(`example.com')", "MASQUERADE_AS(`example.org')").replace("\n", "\r\n");
    QVERIFY(write(path, old));
    wizard.window.compareWithFile(path);
    const Seen seen(wizard);
    QTRY_VERIFY(seen.view.isVisible());
    QVERIFY(seen.text("comparedWith").contains(path));
    QVERIFY(seen.text("comparedWith").contains(QLatin1String("CR LF")));
    QCOMPARE(seen.text("comparisonSummary").count(u'1'), 2); // one line removed, one added
    QVERIFY(seen.part<QPlainTextEdit>("unifiedDiff").toPlainText().contains(QLatin1String("`example.org'")));
    seen.part<QAbstractButton>("sideBySide").click();
    QVERIFY(seen.part<QPlainTextEdit>("oldSide").isVisible());
    QVERIFY(seen.part<QPlainTextEdit>("oldSide").toPlainText().contains(QLatin1String("`example.org'")));
    QVERIFY(seen.part<QPlainTextEdit>("newSide").toPlainText().contains(QLatin1String("`example.com'")));
    seen.part<QAbstractButton>("sideBySide").click();
    seen.part<QPlainTextEdit>("unifiedDiff").setFocus();
    wizard.key(Qt::Key_Escape);
    QVERIFY(!seen.view.isVisible());
    QVERIFY(wizard.find("text-sendmail.mc").isVisible());
    wizard.window.compareWithFile(folder.filePath(QStringLiteral("missing")));
    QVERIFY(seen.view.isVisible());
    QVERIFY(!seen.text("comparisonNote").isEmpty());
    QVERIFY(seen.part<QLabel>("comparisonNote").isVisible());
    QVERIFY(!seen.part<QAbstractButton>("copyDiff").isEnabled());
    seen.part<QAbstractButton>("closeComparison").click();
    QVERIFY(!seen.view.isVisible());
}

void TestCompare::copiesTheDiff()
{
    if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
        QSKIP("no patch on this machine");
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.mc"));
    const QByteArray present = textOf(wizard, QStringLiteral("sendmail.mc"));
    const QByteArray old = "dnl an older one\n" + QByteArray(present).replace("example.com", "example.org");
    QVERIFY(write(path, old));
    wizard.window.compareWithFile(path);
    Seen(wizard).part<QAbstractButton>("copyDiff").click();
    const QString diff = QGuiApplication::clipboard()->text();
    QVERIFY(diff.startsWith(QLatin1String("--- a/sendmail.mc\n+++ b/sendmail.mc\n@@ ")));
    QVERIFY(write(folder.filePath(QStringLiteral("sendmail.mc")), old));
    QProcess patch;
    patch.setWorkingDirectory(folder.path());
    patch.start(QStringLiteral("patch"), {QStringLiteral("-p1")});
    patch.write(diff.toUtf8());
    patch.closeWriteChannel();
    QVERIFY(patch.waitForFinished());
    QCOMPARE(read(folder.filePath(QStringLiteral("sendmail.mc"))), present);
}

void TestCompare::comparesWithEarlierAnswers()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    const QByteArray before = textOf(wizard, QStringLiteral("sendmail.cf"));
    if (before.isEmpty())
        QSKIP("no cf tree on this machine");
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QVERIFY(settle(wizard));
    auto &menu = wizard.find<QMenu>("compareMenu");
    Q_EMIT menu.aboutToShow();
    QVERIFY(menu.actions().size() >= 3); // a file, the heading, a state
    QVERIFY(menu.actions().last()->isEnabled());
    auto &pane = wizard.find<PreviewPane>("preview");
    pane.setCurrentIndex(1);
    // The oldest state that still has all answers is the one that the wizard began with.
    const auto &states = wizard.session.history().states();
    const auto start = std::ranges::find(states, completeClient(), &History::State::answers) - states.begin();
    const auto newest = static_cast<std::ptrdiff_t>(wizard.session.history().position());
    menu.actions().at(2 + static_cast<int>(newest - 1 - start))->trigger();
    QTRY_VERIFY(wizard.window.findChild<QWidget *>(QStringLiteral("compare-sendmail.cf")));
    auto &view = wizard.find("compare-sendmail.cf");
    QTRY_VERIFY(view.isVisible());
    const Comparison expected(QString::fromUtf8(before),
                              QString::fromUtf8(textOf(wizard, QStringLiteral("sendmail.cf"))));
    QVERIFY(expected.size().added > 0);
    view.findChild<QAbstractButton *>(QStringLiteral("copyDiff"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), expected.asDiff(QStringLiteral("sendmail.cf")));
}

void TestCompare::followsTheAnswers()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("same.mc"));
    QVERIFY(write(path, textOf(wizard, QStringLiteral("sendmail.mc"))));
    wizard.window.compareWithFile(path);
    const Seen seen(wizard);
    QVERIFY(seen.part<QLabel>("comparisonNote").isVisible());
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QTRY_VERIFY(seen.part<QPlainTextEdit>("unifiedDiff").isVisible());
    QVERIFY(seen.part<QPlainTextEdit>("unifiedDiff").toPlainText().contains(QLatin1String("`example.org'")));
}

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
