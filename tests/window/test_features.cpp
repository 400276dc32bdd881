// SPDX-License-Identifier: MIT
#include "wizard_driver.h"

#include "ui/explain/explain_panel.h"
#include "ui/message_line.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const WizardDriver &wizard, const QString &name)
{
    for (const PreviewFile &file : wizard.session.files()) {
        if (file.name == name && file.state == FileState::Current)
            return file.text;
    }
    return {};
}

/// Searches, and puts the cursor on the first that is found.
void look(WizardDriver &wizard, const QString &words)
{
    QVERIFY(wizard.fill("featureSearch", words));
    auto &list = wizard.find<QListView>("featureList");
    QVERIFY(list.model()->rowCount() > 0);
    list.setCurrentIndex(list.model()->index(0, 0));
}

} // namespace

/// What the admin adds beside the answers, by the keyboard.
class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void searchFindsByNameAndByWord();
    void taskNarrows();
    void explainsWhatTheCursorIsOn();
    void addedStandsInTheFilesAtOnce();
    void takenAwayIsGone();
    void othersMoveUp();
    void undoTakesItBack();
    void saysWhatIsMissing();
    void marksWhatTheReleaseLacks();
    void linesOfOnesOwn();
};

void TestFeatures::searchFindsByNameAndByWord()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    const auto &list = wizard.find<QListView>("featureList");
    const int all = list.model()->rowCount();
    QVERIFY(all > 300);
    look(wizard, u"greet_pause"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"greet_pause"_s);
    look(wizard, u"MaxMessageSize"_s); // as the .cf calls it
    QCOMPARE(list.currentIndex().data().toString(), u"confMAX_MESSAGE_SIZE"_s);
    QVERIFY(wizard.fill("featureSearch", u"no such thing at all"_s));
    QCOMPARE(list.model()->rowCount(), 0);
    QVERIFY(!wizard.find<QPushButton>("addFeature").isEnabled());
}

void TestFeatures::taskNarrows()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    const auto &list = wizard.find<QListView>("featureList");
    const int all = list.model()->rowCount();
    auto &task = wizard.find<QComboBox>("featureTask");
    int sum = 0;
    for (int i = 1; i < task.count(); ++i) {
        task.setCurrentIndex(i);
        sum += list.model()->rowCount();
    }
    QCOMPARE(sum, all); // each belongs to one task
}

void TestFeatures::explainsWhatTheCursorIsOn()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    look(wizard, u"greet_pause"_s);
    const auto *panel = wizard.window.findChild<ExplainPanel *>();
    QTRY_VERIFY(panel->text()->toPlainText().contains(u"greet_pause"_s));
}

void TestFeatures::addedStandsInTheFilesAtOnce()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    look(wizard, u"confMAX_MESSAGE_SIZE"_s);
    wizard.mnemonic('a');
    QCOMPARE(QApplication::focusWidget(), &wizard.find("argument-confMAX_MESSAGE_SIZE-0"));
    wizard.type(u"20971520"_s);
    QTRY_VERIFY(textOf(wizard, u"sendmail.mc"_s).contains("define(`confMAX_MESSAGE_SIZE', `20971520')dnl"));
    QTRY_VERIFY(textOf(wizard, u"sendmail.cf"_s).contains("\nO MaxMessageSize=20971520\n"));
}

void TestFeatures::takenAwayIsGone()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    look(wizard, u"confMAX_MESSAGE_SIZE"_s);
    wizard.mnemonic('a');
    wizard.type(u"20971520"_s);
    QTRY_VERIFY(textOf(wizard, u"sendmail.cf"_s).contains("\nO MaxMessageSize=20971520\n"));
    QTest::mouseClick(&wizard.find("removeAddition1"), Qt::LeftButton);
    QVERIFY(wizard.session.answers().additions.empty());
    QTRY_VERIFY(textOf(wizard, u"sendmail.cf"_s).contains("\n#O MaxMessageSize="));
}

void TestFeatures::othersMoveUp()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    for (const QString &name : {u"relay_hosts_only"_s, u"nouucp"_s, u"nocanonify"_s}) {
        look(wizard, name);
        wizard.mnemonic('a');
    }
    QCOMPARE(wizard.session.answers().additions.size(), std::size_t{3});
    QTest::mouseClick(&wizard.find("removeAddition1"), Qt::LeftButton);
    QTRY_VERIFY(!wizard.window.findChild<QPushButton *>(u"removeAddition3"_s));
    QTest::mouseClick(&wizard.find("removeAddition2"), Qt::LeftButton);
    QCOMPARE(wizard.session.answers().additions.size(), std::size_t{1});
    QCOMPARE(wizard.session.answers().additions.front().name, u"nouucp"_s);
}

void TestFeatures::undoTakesItBack()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    look(wizard, u"relay_hosts_only"_s);
    wizard.mnemonic('a');
    QCOMPARE(wizard.session.answers().additions.size(), std::size_t{1});
    wizard.session.undo();
    QVERIFY(wizard.session.answers().additions.empty());
    QTRY_VERIFY(!wizard.window.findChild<QPushButton *>(u"removeAddition1"_s));
    wizard.session.redo();
    QVERIFY(wizard.find("removeAddition1").isVisible());
}

void TestFeatures::saysWhatIsMissing()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    look(wizard, u"confTO_QUEUERETURN"_s);
    wizard.mnemonic('a');
    const auto said = [&wizard] {
        for (const MessageLine *line : wizard.find("additions").findChildren<MessageLine *>()) {
            if (line->isVisible())
                return line->text();
        }
        return QString();
    };
    QTRY_VERIFY(!said().isEmpty());
    wizard.type(u"soon"_s);
    QTRY_VERIFY2(said().contains(u"5d"_s), qPrintable(said())); // how it is written
    wizard.key(Qt::Key_A, Qt::ControlModifier);
    wizard.type(u"5d"_s);
    QTRY_COMPARE(said(), QString());
}

void TestFeatures::marksWhatTheReleaseLacks()
{
    answers::Answers answers = completeClient();
    answers.host.release = {8, 12};
    WizardDriver wizard(answers);
    wizard.window.showStep(Step::Features);
    look(wizard, u"greet_pause"_s); // since 8.13
    const auto &list = wizard.find<QListView>("featureList");
    QVERIFY(list.currentIndex().data(Qt::UserRole + 1).toString().contains(u"8.13"_s));
    look(wizard, u"masquerade_as"_s);
    QVERIFY(!list.currentIndex().data(Qt::UserRole + 1).toString().isEmpty()); // the answers write it
}

void TestFeatures::linesOfOnesOwn()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Features);
    wizard.mnemonic('o');
    auto &text = wizard.find<QPlainTextEdit>("additionText");
    QCOMPARE(QApplication::focusWidget(), &text);
    text.setPlainText(u"LOCAL_CONFIG\nD{Site}example"_s);
    QTRY_VERIFY(textOf(wizard, u"sendmail.cf"_s).contains("\nD{Site}example\n"));
}

QTEST_MAIN(TestFeatures)
#include "test_features.moc"
