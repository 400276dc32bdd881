// SPDX-License-Identifier: MIT
// What the last change altered: counts on the tabs, marks beside the lines, the way from one to the next.
#include "ui/preview/editor.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

namespace {

/// The number in brackets on the tab of that file; 0 without one, -1 without a tab.
int countOn(const WizardDriver &wizard, const QString &name)
{
    const QTabBar *bar = wizard.find<PreviewPane>("preview").tabBar();
    for (int tab = 0; tab < bar->count(); ++tab) {
        const QString text = bar->tabText(tab);
        if (text == name)
            return 0;
        if (text.startsWith(name + QLatin1String(" (")))
            return QStringView(text).sliced(name.size() + 2).chopped(1).toInt();
    }
    return -1;
}

QByteArray textOf(const WizardDriver &wizard, const QString &name)
{
    for (const PreviewFile &file : wizard.session.files()) {
        if (file.name == name && file.state == FileState::Current)
            return file.text;
    }
    return {};
}

bool settle(const WizardDriver &wizard)
{
    if (!QTest::qWaitFor([&wizard] { return !wizard.session.isWaiting(); }))
        return false;
    bool isIdle = false; // once the timers that are due by then have done their work
    QTimer::singleShot(1, &wizard.window, [&isIdle] { isIdle = true; });
    return QTest::qWaitFor([&isIdle] { return isIdle; });
}

/// How many lines the real diff calls changed: of each of its places the longer side.
int linesByDiff(const QByteArray &before, const QByteArray &after)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    if (!write(QStringLiteral("a"), before) || !write(QStringLiteral("b"), after))
        return -1;
    QProcess diff;
    diff.setWorkingDirectory(folder.path());
    diff.start(QStringLiteral("diff"), {QStringLiteral("-d"), QStringLiteral("a"), QStringLiteral("b")});
    if (!diff.waitForFinished())
        return -1;
    static const QRegularExpression place(QStringLiteral("^(\\d+)(?:,(\\d+))?([acd])(\\d+)(?:,(\\d+))?$"),
                                          QRegularExpression::MultilineOption);
    int lines = 0;
    auto match = place.globalMatch(QString::fromUtf8(diff.readAllStandardOutput()));
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const auto span = [&one](int from, int to) {
            return one.captured(to).isEmpty() ? 1 : one.captured(to).toInt() - one.captured(from).toInt() + 1;
        };
        const int removed = one.captured(3) == QLatin1String("a") ? 0 : span(1, 2);
        const int added = one.captured(3) == QLatin1String("d") ? 0 : span(4, 5);
        lines += qMax(removed, added);
    }
    return lines;
}

int lineWith(const QPlainTextEdit &edit, const QString &text)
{
    return edit.document()->find(text).blockNumber();
}

QString toolTipOf(QPlainTextEdit &edit, int line)
{
    QTextCursor cursor(edit.document()->findBlockByNumber(line));
    edit.setTextCursor(cursor);
    const QPoint place = edit.cursorRect().center();
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, place, edit.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(edit.viewport(), &event);
    return QToolTip::text();
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void noneOnFirstLoad();
    void countsAgreeWithDiff_data();
    void countsAgreeWithDiff();
    void typingInOneFieldIsOneChange();
    void anotherFieldIsAnotherChange();
    void undoTakesThemAway();
    void openedAnswersHaveNone();
    void tellWhatWasBefore();
    void leadFromOneToTheNext();
    void aClickOnTheCountGoesThere();
    void survivesAWrongAnswer();
    void findingsStandBesideTheirLine();
};

void TestMarks::noneOnFirstLoad()
{
    const WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    for (const PreviewFile &file : wizard.session.files())
        QCOMPARE(countOn(wizard, file.name), 0);
}

void TestMarks::countsAgreeWithDiff_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("masquerade domain") << Step::Masquerade << "masqueradeDomain" << "example.org";
    QTest::newRow("relay") << Step::Relay << "relayAddress" << "[192.0.2.7]:2525";
    QTest::newRow("host name") << Step::Host << "hostName" << "db02.example.net";
}

void TestMarks::countsAgreeWithDiff()
{
    QFETCH(Step, step);
    QFETCH(QString, field);
    QFETCH(QString, text);
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    std::map<QString, QByteArray> before;
    for (const PreviewFile &file : wizard.session.files())
        before[file.name] = file.text;
    wizard.window.showStep(step);
    auto &input = wizard.find<QLineEdit>(qPrintable(field));
    QVERIFY(wizard.tabTo(input));
    input.selectAll();
    wizard.type(text);
    QVERIFY(settle(wizard));
    int all = 0;
    for (const PreviewFile &file : wizard.session.files()) {
        const int expected = linesByDiff(before[file.name], file.text);
        QVERIFY(expected >= 0);
        QTRY_VERIFY2(countOn(wizard, file.name) == expected,
                     qPrintable(QStringLiteral("%1: %2, not %3").arg(file.name).arg(countOn(wizard, file.name)).arg(expected)));
        all += expected;
    }
    QVERIFY(all > 0);
}

void TestMarks::typingInOneFieldIsOneChange()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    const QByteArray before = textOf(wizard, QStringLiteral("sendmail.mc"));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.tabTo(wizard.find("masqueradeDomain")));
    wizard.key(Qt::Key_End);
    for (int i = 0; i < 3; ++i)
        wizard.key(Qt::Key_Backspace);
    wizard.type(QStringLiteral("org"));
    QVERIFY(settle(wizard));
    const QByteArray after = textOf(wizard, QStringLiteral("sendmail.mc"));
    QVERIFY(after.contains("MASQUERADE_AS(`example.org')"));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.mc")), linesByDiff(before, after));
    // Back to what it was, by hand: nothing has changed.
    for (int i = 0; i < 3; ++i)
        wizard.key(Qt::Key_Backspace);
    wizard.type(QStringLiteral("com"));
    QVERIFY(settle(wizard));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.mc")), 0);
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.cf")), 0);
}

void TestMarks::anotherFieldIsAnotherChange()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QVERIFY(settle(wizard));
    QTRY_VERIFY(countOn(wizard, QStringLiteral("sendmail.mc")) > 0);
    const int first = countOn(wizard, QStringLiteral("sendmail.mc"));
    const QByteArray between = textOf(wizard, QStringLiteral("sendmail.mc"));
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.tabTo(wizard.find("relayAddress")));
    QCOMPARE(countOn(wizard, QStringLiteral("sendmail.mc")), first); // still there to be read
    wizard.key(Qt::Key_End);
    wizard.type(QStringLiteral("x"));
    QVERIFY(settle(wizard));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.mc")),
                 linesByDiff(between, textOf(wizard, QStringLiteral("sendmail.mc"))));
}

void TestMarks::undoTakesThemAway()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QVERIFY(settle(wizard));
    QTRY_VERIFY(countOn(wizard, QStringLiteral("sendmail.cf")) > 0);
    while (wizard.session.answers().masquerade.domain != QLatin1String("example.com") &&
           wizard.session.canUndo())
        wizard.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle(wizard));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.cf")), 0);
    QTRY_COMPARE(countOn(wizard, QStringLiteral("submit.cf")), 0);
}

void TestMarks::openedAnswersHaveNone()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    answers::Answers other = completeClient();
    other.masquerade.domain = QStringLiteral("example.net");
    wizard.session.setAnswers(other, History::Origin::Opened);
    QVERIFY(settle(wizard));
    QVERIFY(textOf(wizard, QStringLiteral("sendmail.mc")).contains("example.net"));
    QCOMPARE(countOn(wizard, QStringLiteral("sendmail.mc")), 0);
    QCOMPARE(countOn(wizard, QStringLiteral("sendmail.cf")), 0);
}

void TestMarks::tellWhatWasBefore()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QVERIFY(settle(wizard));
    auto &edit = wizard.find<QPlainTextEdit>("text-sendmail.mc");
    const QString toolTip = toolTipOf(edit, lineWith(edit, QStringLiteral("MASQUERADE_AS(`example.org')")));
    QVERIFY2(toolTip.contains(QLatin1String("MASQUERADE_AS(`example.com')")), qPrintable(toolTip));
    const QTabBar *bar = wizard.find<PreviewPane>("preview").tabBar();
    QTRY_VERIFY(countOn(wizard, QStringLiteral("sendmail.mc")) > 0);
    const int count = countOn(wizard, QStringLiteral("sendmail.mc"));
    QVERIFY(bar->tabToolTip(0).startsWith(QString::number(count)));
    QVERIFY(bar->accessibleTabName(0).contains(QString::number(count)));
}

void TestMarks::leadFromOneToTheNext()
{
    preview::Editor editor(PreviewFile::Syntax::Plain);
    QStringList lines;
    for (int i = 0; i < 500; ++i)
        lines.append(QString::number(i));
    editor.resize(400, 200);
    editor.showText(lines.join(u'\n'));
    editor.show();
    QVERIFY(!editor.goToChange(+1));
    editor.setChanges({{40, 1, 40, 1}, {300, 2, 300, 2}, {450, 3, 450, 0}}, lines.join(u'\n').toUtf8());
    const auto lineAfter = [&editor](int direction) {
        return editor.goToChange(direction) ? editor.textCursor().blockNumber() : -1;
    };
    QCOMPARE(lineAfter(+1), 40);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
    QCOMPARE(lineAfter(+1), 300);
    QVERIFY(editor.viewport()->rect().contains(editor.cursorRect()));
    QCOMPARE(lineAfter(+1), 450);
    QCOMPARE(lineAfter(+1), 40);
    QCOMPARE(lineAfter(-1), 450);
    QCOMPARE(lineAfter(-1), 300);
}

void TestMarks::aClickOnTheCountGoesThere()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    if (textOf(wizard, QStringLiteral("sendmail.cf")).isEmpty())
        QSKIP("no cf tree on this machine");
    answers::Answers answers = completeClient();
    answers.relay.address = QStringLiteral("relay.example.net");
    answers.masquerade.domain = QStringLiteral("example.org");
    wizard.session.setAnswers(answers);
    QVERIFY(settle(wizard));
    QTRY_VERIFY(countOn(wizard, QStringLiteral("sendmail.cf")) > 1);
    QTabBar *bar = wizard.find<PreviewPane>("preview").tabBar();
    const QRect tab = bar->tabRect(1);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(tab.right() - 16, tab.center().y()));
    auto &edit = wizard.find<QPlainTextEdit>("text-sendmail.cf");
    QCOMPARE(wizard.find<PreviewPane>("preview").visibleFile(), QStringLiteral("sendmail.cf"));
    QVERIFY(edit.textCursor().blockNumber() > 0);
    QVERIFY(edit.viewport()->rect().contains(edit.cursorRect()));
    const int first = edit.textCursor().blockNumber();
    wizard.key(Qt::Key_F8);
    QVERIFY(edit.textCursor().blockNumber() > first);
    wizard.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(edit.textCursor().blockNumber(), first);
}

void TestMarks::survivesAWrongAnswer()
{
    WizardDriver wizard(completeClient());
    QVERIFY(settle(wizard));
    const QByteArray before = textOf(wizard, QStringLiteral("sendmail.mc"));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("not a domain")));
    QVERIFY(settle(wizard));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.mc")), 0);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QVERIFY(settle(wizard));
    QTRY_COMPARE(countOn(wizard, QStringLiteral("sendmail.mc")),
                 linesByDiff(before, textOf(wizard, QStringLiteral("sendmail.mc"))));
}

void TestMarks::findingsStandBesideTheirLine()
{
    preview::Editor editor(PreviewFile::Syntax::Plain);
    editor.resize(400, 200);
    editor.showText(QStringLiteral("one\ntwo\nthree"));
    editor.show();
    const int before = editor.marginWidth();
    editor.setFindings({{1, theme::Tone::Warning, QStringLiteral("Two is one too many."), 7}});
    QVERIFY(editor.marginWidth() > before); // room for the sign
    QCOMPARE(toolTipOf(editor, 0), QString());
    QCOMPARE(toolTipOf(editor, 1), QStringLiteral("Two is one too many."));
    QSignalSpy clicked(&editor, &preview::Editor::findingClicked);
    auto *margin = editor.findChild<QWidget *>(QStringLiteral("margin"));
    const auto clickLine = [&](int line) {
        editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(line)));
        QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(4, editor.cursorRect().center().y()));
    };
    clickLine(2);
    QCOMPARE(clicked.count(), 0);
    clickLine(1);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 7);
}

QTEST_MAIN(TestMarks)
#include "test_marks.moc"
