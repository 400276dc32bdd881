// SPDX-License-Identifier: MIT
// Undo and redo of answers, as somebody at the keyboard meets them.
#include "ui/answers_file.h"
#include "ui/message_line.h"
#include "wizard_driver.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using answers::Answers;
using answers::Role;

namespace {

void undo(WizardDriver &wizard)
{
    wizard.key(Qt::Key_Z, Qt::ControlModifier);
}

void redo(WizardDriver &wizard)
{
    wizard.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

class TestUndo : public QObject
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
};

void TestUndo::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-undo"));
}

void TestUndo::init()
{
    QFile::remove(LastAnswers::path());
    QFile::remove(LastAnswers::placePath());
    windowSettings().clear();
}

void TestUndo::undoWorksInsideAField()
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

void TestUndo::undoGoesToWhatChanged()
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

void TestUndo::undoOfARole()
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

void TestUndo::undoOfAList()
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

void TestUndo::undoOfAliases()
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

void TestUndo::undoNamesTheAnswer()
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

void TestUndo::otherFieldsKeepTheirOwnUndo()
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

QTEST_MAIN(TestUndo)
#include "test_undo.moc"
