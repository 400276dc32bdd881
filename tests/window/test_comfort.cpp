// SPDX-License-Identifier: MIT
// Undo, files, hints and waiting, as somebody at the keyboard meets them.
#include "ui/answers_file.h"
#include "ui/bundle_writer.h"
#include "ui/desktop.h"
#include "ui/message_line.h"
#include "ui/recent_files.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <semaphore>

using answers::Answers;
using answers::Role;
using theme::Tone;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content = "x")
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

Answers withHost(const char *name)
{
    Answers answers = completeClient();
    answers.host.name = QString::fromLatin1(name);
    return answers;
}

void undo(WizardDriver &wizard)
{
    wizard.key(Qt::Key_Z, Qt::ControlModifier);
}

void redo(WizardDriver &wizard)
{
    wizard.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

QString noticeOf(const WizardDriver &wizard)
{
    const auto &notice = wizard.find<MessageLine>("notice");
    return notice.isVisible() ? notice.text() : QString();
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

/// What a click on the menu's title shows.
const QMenu &shownRecentFiles(const WizardDriver &wizard)
{
    auto &menu = wizard.find<QMenu>("recentFiles");
    Q_EMIT menu.aboutToShow();
    return menu;
}

/// Drags these over a widget of the window and lets them go there.
void drop(QWidget &target, const QList<QUrl> &urls, QString *said = nullptr)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    const auto *curtain = target.window()->findChild<QLabel *>(QStringLiteral("dropCurtain"));
    if (said && curtain->isVisible())
        *said = curtain->text();
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    if (curtain->isVisible())
        qFatal("the curtain stays");
}

} // namespace

class TestComfort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void undoWorksInsideAField();
    void undoGoesToWhatChanged();
    void undoOfARole();
    void undoOfAList();
    void undoOfAliases();
    void undoNamesTheAnswer();
    void otherFieldsKeepTheirOwnUndo();
    void savesToTheSameFile();
    void saysWhyItCannotSave_data();
    void saysWhyItCannotSave();
    void openingCanBeUndone();
    void undoneOpeningLeavesTheFile();
    void filesOfABundleStayAsTheyAre();
    void newAnswersCanBeUndone();
    void recentFiles();
    void recentFileThatIsGone();
    void opensWhatIsDropped_data();
    void opensWhatIsDropped();
    void saysWhatMayBeDropped_data();
    void saysWhatMayBeDropped();
    void textIsStillDroppedIntoAField();
    void firstStartHint();
    void comesBackToTheSamePlace();
    void savedFileIsRememberedAtOnce();
    void listsTheShortcuts();
    void mnemonicsAreUnique();
    void slowWritingCanBeCancelled();
    void fastWritingDoesNotFlicker();
};

void TestComfort::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-comfort"));
}

void TestComfort::init()
{
    QFile::remove(LastAnswers::path());
    QFile::remove(LastAnswers::placePath());
    windowSettings().clear();
}

void TestComfort::undoWorksInsideAField()
{
    WizardDriver wizard;
    wizard.next();
    auto &host = wizard.find<QLineEdit>("hostName");
    QVERIFY(wizard.tabTo(host));
    wizard.type(QStringLiteral("web01.example.com"));
    undo(wizard);
    QCOMPARE(host.text(), QString());
    QVERIFY(wizard.session.answers() == Answers());
    QVERIFY(wizard.session.canRedo()); // it was the answers' undo, not the field's
    QVERIFY(host.hasFocus());
    redo(wizard);
    QCOMPARE(host.text(), QStringLiteral("web01.example.com"));
    QCOMPARE(wizard.session.answers().masquerade.domain, QStringLiteral("example.com"));
    wizard.type(QStringLiteral(".")); // at the end of what came back
    QCOMPARE(host.text(), QStringLiteral("web01.example.com."));
}

void TestComfort::undoGoesToWhatChanged()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("smart.example.org")));
    wizard.window.showStep(Step::Review);
    undo(wizard);
    QCOMPARE(wizard.window.currentStep(), Step::Relay);
    auto &relay = wizard.find<QLineEdit>("relayAddress");
    QVERIFY(relay.hasFocus());
    QCOMPARE(relay.text(), QStringLiteral("mail.example.net"));
    wizard.window.showStep(Step::Review);
    redo(wizard);
    QCOMPARE(wizard.window.currentStep(), Step::Relay);
    QCOMPARE(relay.text(), QStringLiteral("smart.example.org"));
}

void TestComfort::undoOfARole()
{
    Answers start = completeClient();
    start.masquerade.exposedUsers = {QStringLiteral("root")};
    start.role = Role::MailServer;
    start.listening.where = answers::Listen::Network;
    start.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    WizardDriver wizard(start);
    wizard.mnemonic('u');
    QVERIFY(wizard.find<MessageLine>("droppedAnswers").isVisible());
    wizard.next();
    undo(wizard);
    QCOMPARE(wizard.window.currentStep(), Step::Role);
    QVERIFY(wizard.session.answers() == start);
    QVERIFY(!wizard.find<MessageLine>("droppedAnswers").isVisible());
}

void TestComfort::undoOfAList()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Masquerade);
    auto &users = wizard.find<QPlainTextEdit>("exposedUsers");
    QVERIFY(wizard.tabTo(users));
    wizard.type(QStringLiteral("root\ndaemon"));
    QCOMPARE(wizard.session.answers().masquerade.exposedUsers.size(), 2);
    undo(wizard);
    QCOMPARE(users.toPlainText(), QString());
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(wizard.session.canRedo());
    redo(wizard);
    QCOMPARE(users.toPlainText(), QStringLiteral("root\ndaemon"));
}

void TestComfort::undoOfAliases()
{
    Answers start = completeClient();
    start.role = Role::LocalAliases;
    start.aliases.root = QStringLiteral("kim@example.com");
    start.aliases.entries = {{QStringLiteral("a"), {QStringLiteral("root")}},
                             {QStringLiteral("b"), {QStringLiteral("root")}}};
    WizardDriver wizard(start);
    wizard.window.showStep(Step::Aliases);
    QVERIFY(wizard.tabTo(wizard.find("aliasName0")));
    wizard.type(QStringLiteral("bc"));
    undo(wizard);
    QVERIFY(wizard.session.answers() == start);
    QCOMPARE(wizard.find<QLineEdit>("aliasName0").text(), QStringLiteral("a"));
    wizard.mnemonic('l');
    QVERIFY(wizard.find("aliasName2").hasFocus());
    undo(wizard);
    QVERIFY(wizard.session.answers() == start);
    QTRY_VERIFY(!wizard.window.findChild<QLineEdit *>(QStringLiteral("aliasName2")));
}

void TestComfort::undoNamesTheAnswer()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("smart.example.org")));
    const auto &undoAction = wizard.find<QAction>("undo");
    const auto &redoAction = wizard.find<QAction>("redo");
    QCOMPARE(undoAction.text(), QStringLiteral("&Undo: Relay host"));
    QVERIFY(undoAction.isEnabled());
    QVERIFY(!redoAction.isEnabled());
    undo(wizard);
    QCOMPARE(redoAction.text(), QStringLiteral("&Redo: Relay host"));
    QVERIFY(redoAction.isEnabled());
}

void TestComfort::otherFieldsKeepTheirOwnUndo()
{
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    wizard.window.showStep(Step::Export);
    auto &path = wizard.find<QLineEdit>("exportPath");
    const QString suggested = path.text();
    QVERIFY(wizard.tabTo(path));
    wizard.key(Qt::Key_End);
    wizard.type(QStringLiteral("x"));
    undo(wizard);
    QCOMPARE(path.text(), suggested);
    QVERIFY(wizard.session.answers() == completeClient());
    undo(wizard); // nothing is left to take back there
    QVERIFY(wizard.session.answers() == Answers());
}

void TestComfort::savesToTheSameFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("web.json"));
    WizardDriver wizard(completeClient());
    QTRY_COMPARE(wizard.window.windowTitle(), QStringLiteral("web01.example.com[*] — Sendmail Wizard"));
    QVERIFY(!wizard.window.isWindowModified());
    wizard.window.saveAnswersFile(path);
    QVERIFY2(noticeOf(wizard).contains(path), qPrintable(noticeOf(wizard)));
    QCOMPARE(wizard.find<MessageLine>("notice").tone(), Tone::Success);
    QCOMPARE(wizard.window.windowTitle(),
             QStringLiteral("web.json[*] — web01.example.com — Sendmail Wizard"));
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web02.example.com")));
    QVERIFY(noticeOf(wizard).isEmpty()); // good news do not stay for ever
    QTRY_VERIFY(wizard.window.isWindowModified());
    wizard.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!wizard.window.isWindowModified());
    QVERIFY(answersfile::read(path) == wizard.session.answers());
    undo(wizard);
    QTRY_VERIFY(wizard.window.isWindowModified());
    redo(wizard);
    QTRY_VERIFY(!wizard.window.isWindowModified());
}

void TestComfort::saysWhyItCannotSave_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("no folder") << QStringLiteral("/nonexistent/folder/a.json")
                               << QStringLiteral("make it first");
    QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("choose a name for the file");
    QTest::newRow("no place for a file") << QStringLiteral("/proc/self/a.json") << QStringLiteral("choose");
}

void TestComfort::saysWhyItCannotSave()
{
    QFETCH(const QString, path);
    QFETCH(const QString, remedy);
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(path);
    QVERIFY2(noticeOf(wizard).contains(path), qPrintable(noticeOf(wizard)));
    QVERIFY2(noticeOf(wizard).contains(remedy), qPrintable(noticeOf(wizard)));
    QCOMPARE(wizard.find<MessageLine>("notice").tone(), Tone::Warning);
    QVERIFY(wizard.session.answersPath().isEmpty());
    QVERIFY(recentfiles::list().isEmpty());
}

void TestComfort::openingCanBeUndone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mx.json"));
    QVERIFY(answersfile::write(withHost("mx.example.org"), path));
    WizardDriver wizard(completeClient());
    wizard.window.openAnswersFile(path);
    QVERIFY(wizard.session.answers() == withHost("mx.example.org"));
    QVERIFY2(noticeOf(wizard).contains(QStringLiteral("Ctrl+Z")), qPrintable(noticeOf(wizard)));
    QCOMPARE(wizard.find<MessageLine>("notice").tone(), Tone::Note);
    undo(wizard);
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(noticeOf(wizard).isEmpty());
}

// Otherwise the next Ctrl+S would write the one host's answers over the other's.
void TestComfort::undoneOpeningLeavesTheFile()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.json"));
    const QString two = folder.filePath(QStringLiteral("two.json"));
    QVERIFY(answersfile::write(withHost("one.example.com"), one));
    QVERIFY(answersfile::write(withHost("two.example.com"), two));
    WizardDriver wizard;
    wizard.window.openAnswersFile(one);
    wizard.window.openAnswersFile(two);
    QVERIFY(noticeOf(wizard).isEmpty()); // nothing was lost
    QCOMPARE(wizard.session.answersPath(), two);
    undo(wizard);
    QCOMPARE(wizard.session.answersPath(), one);
    QTRY_VERIFY(wizard.window.windowTitle().startsWith(QStringLiteral("one.json")));
    wizard.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answersfile::read(one) == withHost("one.example.com"));
    QVERIFY(answersfile::read(two) == withHost("two.example.com"));
}

void TestComfort::filesOfABundleStayAsTheyAre()
{
    const QTemporaryDir bundle;
    const QString path = bundle.filePath(QStringLiteral("answers.json"));
    QVERIFY(answersfile::write(completeClient(), path));
    put(bundle.filePath(QStringLiteral("install.sh")));
    put(bundle.filePath(QStringLiteral("SHA256SUMS")));
    WizardDriver wizard;
    wizard.window.openAnswersFile(path);
    QVERIFY(wizard.session.answers() == completeClient());
    QVERIFY(wizard.session.answersPath().isEmpty());
}

void TestComfort::newAnswersCanBeUndone()
{
    const QTemporaryDir folder;
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(folder.filePath(QStringLiteral("web.json")));
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("smart.example.org")));
    const Answers typed = wizard.session.answers();
    wizard.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(wizard.session.answers() == Answers());
    QCOMPARE(wizard.window.currentStep(), Step::Role);
    QVERIFY(wizard.session.answersPath().isEmpty());
    QVERIFY2(noticeOf(wizard).contains(QStringLiteral("Ctrl+Z")), qPrintable(noticeOf(wizard)));
    undo(wizard);
    QVERIFY(wizard.session.answers() == typed);
    QVERIFY(wizard.session.answersPath().endsWith(QStringLiteral("/web.json")));
}

void TestComfort::recentFiles()
{
    const QTemporaryDir folder;
    WizardDriver wizard;
    QCOMPARE(textsOf(shownRecentFiles(wizard)),
             QStringList{QStringLiteral("No file was opened or saved yet")});
    for (int i = 0; i < 10; ++i) {
        const QString path = folder.filePath(QStringLiteral("host%1.json").arg(i));
        QVERIFY(answersfile::write(completeClient(), path));
        wizard.window.openAnswersFile(path);
    }
    wizard.window.openAnswersFile(folder.filePath(QStringLiteral("host5.json"))); // comes to the front
    const QMenu &menu = shownRecentFiles(wizard);
    const QStringList texts = textsOf(menu);
    QCOMPARE(texts.size(), 9); // eight and the entry that clears
    QCOMPARE(texts.first(), QStringLiteral("&1 host5.json in %1").arg(folder.path()));
    QCOMPARE(texts.at(1), QStringLiteral("&2 host9.json in %1").arg(folder.path()));
    wizard.key(Qt::Key_N, Qt::ControlModifier);
    menu.actions().at(1)->trigger();
    QCOMPARE(wizard.session.answersPath(), folder.filePath(QStringLiteral("host9.json")));
    wizard.find<QAction>("clearRecent").trigger();
    QCOMPARE(textsOf(shownRecentFiles(wizard)).size(), 1);
}

void TestComfort::recentFileThatIsGone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gone & lost.json"));
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(path);
    QVERIFY(QFile::remove(path));
    const QAction &entry = *shownRecentFiles(wizard).actions().first();
    QVERIFY2(entry.text().startsWith(QStringLiteral("&1 gone && lost.json")), qPrintable(entry.text()));
    wizard.find<QAction>("recent1").trigger();
    QVERIFY2(noticeOf(wizard).contains(path), qPrintable(noticeOf(wizard)));
    QVERIFY(recentfiles::list().isEmpty());
    QVERIFY(wizard.session.answers() == completeClient());
}

void TestComfort::opensWhatIsDropped_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a file on the window") << QStringLiteral("answers.json") << QByteArray("mainWindow");
    QTest::newRow("a file on a text field") << QStringLiteral("answers.json") << QByteArray("hostName");
    QTest::newRow("a bundle") << QString() << QByteArray("steps");
}

void TestComfort::opensWhatIsDropped()
{
    QFETCH(const QString, dropped);
    QFETCH(const QByteArray, target);
    const QTemporaryDir folder;
    QVERIFY(answersfile::write(completeClient(), folder.filePath(QStringLiteral("answers.json"))));
    WizardDriver wizard;
    wizard.window.showStep(Step::Host);
    QWidget &widget = target == "mainWindow" ? wizard.window : wizard.find(target.constData());
    QString said;
    drop(widget, {QUrl::fromLocalFile(folder.filePath(dropped))}, &said);
    QCOMPARE(said, QStringLiteral("Drop to open “answers.json”"));
    QVERIFY(wizard.session.answers() == completeClient());
    QCOMPARE(wizard.find<QLineEdit>("hostName").text().contains(u'/'), false);
}

void TestComfort::saysWhatMayBeDropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("expected");
    QTest::newRow("several") << QStringList{QStringLiteral("file:///a.json"),
                                            QStringLiteral("file:///b.json")}
                             << QStringLiteral("single .json file");
    QTest::newRow("from the web") << QStringList{QStringLiteral("https://example.com/a.json")}
                                  << QStringLiteral("not on this machine");
    QTest::newRow("a folder without answers")
        << QStringList{QStringLiteral("file:///proc")} << QStringLiteral("no answers in that folder");
    QTest::newRow("no answers") << QStringList{QStringLiteral("file:///etc/passwd")}
                                << QStringLiteral("cannot be used");
}

void TestComfort::saysWhatMayBeDropped()
{
    QFETCH(const QStringList, urls);
    QFETCH(const QString, expected);
    WizardDriver wizard(completeClient());
    drop(wizard.window, QUrl::fromStringList(urls));
    QVERIFY2(noticeOf(wizard).contains(expected), qPrintable(noticeOf(wizard)));
    QVERIFY(wizard.session.answers() == completeClient());
}

void TestComfort::textIsStillDroppedIntoAField()
{
    WizardDriver wizard;
    wizard.window.showStep(Step::Host);
    auto &host = wizard.find<QLineEdit>("hostName");
    QMimeData data;
    data.setText(QStringLiteral("web01.example.com"));
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&host, &enter);
    QVERIFY(!wizard.find("dropCurtain").isVisible());
    QDropEvent event(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&host, &event);
    QCOMPARE(host.text(), QStringLiteral("web01.example.com"));
}

void TestComfort::firstStartHint()
{
    const auto hintOf = [](const Desktop &desktop) {
        return desktop.window()->findChild<MessageLine *>(QStringLiteral("hint"));
    };
    {
        Desktop desktop;
        desktop.start({}, QStringLiteral("web01.example.com"));
        QVERIFY(hintOf(desktop)->isVisible());
        QCOMPARE(hintOf(desktop)->tone(), Tone::Note);
    }
    {
        Desktop again; // it was not dismissed
        again.start();
        QVERIFY(hintOf(again)->isVisible());
        again.window()->findChild<QPushButton *>(QStringLiteral("dismissHint"))->click();
        QVERIFY(!hintOf(again)->isVisible());
    }
    Desktop later;
    later.start();
    QVERIFY(!hintOf(later)->isVisible());
    later.window()->findChild<QAction *>(QStringLiteral("firstSteps"))->trigger();
    QVERIFY(hintOf(later)->isVisible());
}

void TestComfort::comesBackToTheSamePlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("web.json"));
    {
        Desktop desktop;
        desktop.start();
        desktop.session().setAnswers(completeClient());
        desktop.window()->saveAnswersFile(path);
        desktop.window()->showStep(Step::Host);
        desktop.window()->showStep(Step::Masquerade);
    }
    {
        Desktop desktop;
        desktop.start();
        QCOMPARE(desktop.window()->currentStep(), Step::Masquerade);
        QVERIFY((desktop.window()->place().seen == std::vector{Step::Role, Step::Host, Step::Masquerade}));
        QCOMPARE(desktop.session().answersPath(), path);
        QVERIFY(!desktop.window()->isWindowModified());
        desktop.session().setAnswers(withHost("web02.example.com"));
    }
    Desktop desktop;
    desktop.start();
    QVERIFY(desktop.session().answers() == withHost("web02.example.com"));
    QVERIFY(desktop.window()->isWindowModified());
    QVERIFY(!desktop.session().canUndo());
}

void TestComfort::savedFileIsRememberedAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("web.json"));
    {
        Desktop desktop;
        desktop.start();
        desktop.window()->saveAnswersFile(path);
    }
    Desktop desktop;
    desktop.start();
    QCOMPARE(desktop.session().answersPath(), path);
    QVERIFY(!desktop.window()->isWindowModified());
}

void TestComfort::listsTheShortcuts()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web02.example.com")));
    wizard.key(Qt::Key_F1, Qt::ControlModifier);
    auto &panel = wizard.find<QTextBrowser>("explanation");
    const QString text = panel.toPlainText();
    for (const char *expected : {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+O", "Open answers", "Ctrl+Shift+S", "Alt+N"})
        QVERIFY2(text.contains(QLatin1StringView(expected)), qPrintable(text));
    QVERIFY2(!text.contains(u'&'), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Host name")), qPrintable(text)); // what undo would change now
    QVERIFY(panel.hasFocus()); // to be read and scrolled with the keys
}

void TestComfort::mnemonicsAreUnique()
{
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(QDir::temp().filePath(QStringLiteral("comfort-mnemonics.json")));
    QFile::remove(QDir::temp().filePath(QStringLiteral("comfort-mnemonics.json")));
    shownRecentFiles(wizard);
    QList<QWidget *> menus{wizard.window.menuBar()};
    for (QMenu *menu : wizard.window.findChildren<QMenu *>())
        menus.append(menu);
    for (const QWidget *menu : menus) {
        QStringList seen;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(action->text()));
            seen.append(key);
        }
    }
}

void TestComfort::slowWritingCanBeCancelled()
{
    const QTemporaryDir folder;
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    wizard.window.showStep(Step::Export);
    QVERIFY(wizard.fill("exportPath", folder.filePath(QStringLiteral("bundle"))));
    // A disk that takes until somebody gives up.
    wizard.find<BundleWriter>("bundleWriter")
        .setWrite([](const bundle::Bundle &bundle, const QString &target, bundle::Existing existing,
                     const std::stop_token &stop) {
            std::binary_semaphore stopped(0);
            const std::stop_callback wake(stop, [&stopped] { stopped.release(); });
            stopped.acquire();
            return bundle::writeBundle(bundle, target, existing, stop);
        });
    wizard.mnemonic('w');
    auto &cancel = wizard.find<QPushButton>("cancelWriting");
    QVERIFY(!cancel.isVisible());
    QTRY_VERIFY(cancel.isVisible());
    QVERIFY(cancel.hasFocus());
    QVERIFY(!wizard.find("exportButton").isEnabled());
    wizard.key(Qt::Key_Space);
    const auto &outcome = wizard.find<MessageLine>("exportOutcome");
    QTRY_VERIFY(outcome.isVisible());
    QCOMPARE(outcome.text(), QStringLiteral("Cancelled: nothing was written."));
    QCOMPARE(outcome.tone(), Tone::Note);
    QVERIFY(!cancel.isVisible());
    QVERIFY(wizard.find("exportButton").hasFocus());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestComfort::fastWritingDoesNotFlicker()
{
    const QTemporaryDir folder;
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    wizard.window.showStep(Step::Export);
    QVERIFY(wizard.fill("exportPath", folder.filePath(QStringLiteral("bundle"))));
    wizard.mnemonic('w');
    const auto &outcome = wizard.find<MessageLine>("exportOutcome");
    QTRY_VERIFY(outcome.isVisible());
    QCOMPARE(outcome.tone(), Tone::Success);
    QVERIFY(wizard.find("exportButton").hasFocus() || wizard.find("exportPath").hasFocus());
    QVERIFY(!wizard.find("cancelWriting").isVisible());
    QVERIFY(!contentOf(folder.filePath(QStringLiteral("bundle/install.sh"))).isEmpty());
}

QTEST_MAIN(TestComfort)
#include "test_comfort.moc"
