// SPDX-License-Identifier: MIT
// Hints, places, shortcuts and waiting, as somebody at the keyboard meets them.
#include "ui/answers_file.h"
#include "ui/bundle_writer.h"
#include "ui/desktop.h"
#include "ui/message_line.h"
#include "wizard_driver.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <semaphore>

using answers::Answers;
using theme::Tone;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Answers withHost(const char *name)
{
    Answers answers = completeClient();
    answers.host.name = QString::fromLatin1(name);
    return answers;
}

/// What a click on the menu's title shows.
const QMenu &shownRecentFiles(const WizardDriver &wizard)
{
    auto &menu = wizard.find<QMenu>("recentFiles");
    Q_EMIT menu.aboutToShow();
    return menu;
}

} // namespace

class TestComfort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
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
    for (const char *expected : {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+O", "Open", "Ctrl+Shift+S", "Alt+N"})
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
