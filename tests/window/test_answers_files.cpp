// SPDX-License-Identifier: MIT
// Answers to and from files: saved, opened, dropped.
#include "ui/answers_file.h"
#include "ui/message_line.h"
#include "ui/recent_files.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using answers::Answers;
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

class TestAnswersFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
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
    void othersChangesAreNotOverwritten();
    void sameAnswersAreNoConflict();
};

void TestAnswersFiles::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-files"));
}

void TestAnswersFiles::init()
{
    QFile::remove(LastAnswers::path());
    QFile::remove(LastAnswers::placePath());
    windowSettings().clear();
}

void TestAnswersFiles::savesToTheSameFile()
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

void TestAnswersFiles::saysWhyItCannotSave_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("no folder") << QStringLiteral("/nonexistent/folder/a.json")
                               << QStringLiteral("make it first");
    QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("choose a name for the file");
    QTest::newRow("no place for a file") << QStringLiteral("/proc/self/a.json") << QStringLiteral("choose");
}

void TestAnswersFiles::saysWhyItCannotSave()
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

void TestAnswersFiles::openingCanBeUndone()
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
void TestAnswersFiles::undoneOpeningLeavesTheFile()
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

void TestAnswersFiles::filesOfABundleStayAsTheyAre()
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

void TestAnswersFiles::newAnswersCanBeUndone()
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

void TestAnswersFiles::recentFiles()
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

void TestAnswersFiles::recentFileThatIsGone()
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

void TestAnswersFiles::opensWhatIsDropped_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a file on the window") << QStringLiteral("answers.json") << QByteArray("mainWindow");
    QTest::newRow("a file on a text field") << QStringLiteral("answers.json") << QByteArray("hostName");
    QTest::newRow("a bundle") << QString() << QByteArray("steps");
}

void TestAnswersFiles::opensWhatIsDropped()
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

void TestAnswersFiles::saysWhatMayBeDropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QString>("expected");
    QTest::newRow("several") << QStringList{QStringLiteral("file:///a.json"),
                                            QStringLiteral("file:///b.json")}
                             << QStringLiteral("One file at a time");
    QTest::newRow("from the web") << QStringList{QStringLiteral("https://example.com/a.json")}
                                  << QStringLiteral("not on this machine");
    QTest::newRow("a folder without answers")
        << QStringList{QStringLiteral("file:///proc")} << QStringLiteral("no answers in that folder");
    QTest::newRow("no answers") << QStringList{QStringLiteral("file:///etc/passwd")}
                                << QStringLiteral("cannot be used");
}

void TestAnswersFiles::saysWhatMayBeDropped()
{
    QFETCH(const QStringList, urls);
    QFETCH(const QString, expected);
    WizardDriver wizard(completeClient());
    drop(wizard.window, QUrl::fromStringList(urls));
    QVERIFY2(noticeOf(wizard).contains(expected), qPrintable(noticeOf(wizard)));
    QVERIFY(wizard.session.answers() == completeClient());
}

void TestAnswersFiles::textIsStillDroppedIntoAField()
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

void TestAnswersFiles::othersChangesAreNotOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("web.json"));
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(path);
    QVERIFY(answersfile::write(withHost("other.example.com"), path)); // as another program does
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web02.example.com")));
    wizard.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answersfile::read(path) == withHost("other.example.com"));
    QVERIFY2(noticeOf(wizard).contains(path), qPrintable(noticeOf(wizard)));
    QVERIFY(wizard.find("saveElsewhere").isVisible());
    QTest::mouseClick(&wizard.find("overwriteFile"), Qt::LeftButton);
    QVERIFY(answersfile::read(path) == wizard.session.answers());
    QVERIFY(answersfile::read(path + QStringLiteral(".other-1")) == withHost("other.example.com"));
    QVERIFY2(noticeOf(wizard).contains(QStringLiteral(".other-1")), qPrintable(noticeOf(wizard)));
    QCOMPARE(wizard.find<MessageLine>("notice").tone(), Tone::Success);
}

void TestAnswersFiles::sameAnswersAreNoConflict()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("web.json"));
    WizardDriver wizard(completeClient());
    wizard.window.saveAnswersFile(path);
    put(path, contentOf(path) + '\n'); // written anew, with the same answers
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web02.example.com")));
    wizard.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answersfile::read(path) == wizard.session.answers());
    QVERIFY(QFile::remove(path)); // gone: there is nothing to lose
    wizard.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(answersfile::read(path) == wizard.session.answers());
}

QTEST_MAIN(TestAnswersFiles)
#include "test_answers_files.moc"
