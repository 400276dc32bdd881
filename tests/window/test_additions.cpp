// SPDX-License-Identifier: MIT
// What a user is told of what was added and left out, and what the buttons there do.
#include "samples/sample.h"
#include "ui/findings/finding_line.h"
#include "ui/findings/findings_list.h"
#include "ui/findings/findings_panel.h"
#include "ui/message_line.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using answers::Addition;
using answers::AdditionKind;
using answers::Answers;

class TestAdditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void repairedAtTheCard_data();
    void repairedAtTheCard();
    void panelLeadsToTheCard();
    void wrongArgumentStopsTheExport();
    void leftOutAndPutBack();
    void leavingOutIsUndone();
    void onlyOwnDirectivesAreLeftOut_data();
    void onlyOwnDirectivesAreLeftOut();
    void saysWhatReallyListens();
    void nothingFlickers();
};

namespace {

Answers server(std::vector<Addition> additions)
{
    Answers answers = sample::mailServer();
    answers.server.mayRelay.clear(); // it would bring access_db
    answers.additions = std::move(additions);
    return answers;
}

Addition feature(const char *name)
{
    return {.kind = AdditionKind::Feature, .name = QString::fromLatin1(name)};
}

Addition daemon(const QString &options)
{
    return {.kind = AdditionKind::Macro, .name = u"DAEMON_OPTIONS"_s, .arguments = {options}};
}

bool compiles(const WizardDriver &wizard)
{
    return wizard.session.tree().has_value();
}

QString sentenceOf(const WizardDriver &wizard)
{
    return wizard.find<QLabel>("sentence").text().remove(QChar(0x200b));
}

/// Puts the cursor on that directive in the list.
void choose(WizardDriver &wizard, const QString &name)
{
    QVERIFY(wizard.fill("featureSearch", name));
    auto &list = wizard.find<QListView>("featureList");
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == name)
            list.setCurrentIndex(list.model()->index(row, 0));
    }
    QCOMPARE(list.currentIndex().data().toString(), name);
}

} // namespace

void TestAdditions::repairedAtTheCard_data()
{
    QTest::addColumn<std::vector<Addition>>("additions");
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("done");
    QTest::addColumn<std::vector<Addition>>("repaired");
    const auto row = [](const char *name, const std::vector<Addition> &additions, const char *card,
                        const QString &button, const QString &done, const std::vector<Addition> &repaired) {
        QTest::newRow(name) << additions << QByteArray(card) << button << done << repaired;
    };
    row("add", {feature("blocklist_recipients")}, "additionFindings1", u"Add access_db"_s,
        u"access_db has been added."_s, {feature("blocklist_recipients"), feature("access_db")});
    row("remove", {feature("local_lmtp"), feature("local_procmail")}, "additionFindings2", u"Remove local_procmail"_s,
        u"local_procmail is gone."_s, {feature("local_lmtp")});
    row("rename", {feature("access_db"), feature("blacklist_recipients")}, "additionFindings2",
        u"Write blocklist_recipients in place of blacklist_recipients"_s,
        u"blocklist_recipients stands in place of blacklist_recipients now."_s,
        {feature("access_db"), feature("blocklist_recipients")});
}

void TestAdditions::repairedAtTheCard()
{
    QFETCH(std::vector<Addition>, additions);
    QFETCH(QByteArray, card);
    QFETCH(QString, button);
    QFETCH(QString, done);
    QFETCH(std::vector<Addition>, repaired);
    WizardDriver wizard(server(additions));
    wizard.window.showStep(Step::Features);
    auto *repair = wizard.find<FindingsList>(card.constData()).findChild<QPushButton *>(u"repairButton"_s);
    QVERIFY(repair && wizard.tabTo(*repair));
    QCOMPARE(repair->text(), button);
    wizard.key(Qt::Key_Space);
    QTRY_VERIFY(wizard.session.answers().additions == repaired);
    QCOMPARE(wizard.find<MessageLine>("repairDone").text(), done);
    for (const FindingsList *list : wizard.find("additions").findChildren<FindingsList *>())
        QTRY_VERIFY(list->isEmpty() || !list->isVisible());
    QVERIFY(wizard.tabTo(wizard.find("undoRepair")));
    wizard.key(Qt::Key_Space);
    QVERIFY(wizard.session.answers().additions == additions);
}

void TestAdditions::panelLeadsToTheCard()
{
    WizardDriver wizard(server({feature("redirect"), feature("blocklist_recipients")}));
    QTRY_VERIFY(wizard.find("findingsButton").isVisible());
    QVERIFY(wizard.tabTo(wizard.find("findingsButton")));
    wizard.key(Qt::Key_Space);
    for (auto *line : wizard.find("findingsPanel").findChildren<FindingLine *>()) {
        auto *link = line->findChild<QPushButton *>(u"fieldLink"_s);
        if (link && line->accessibleName().contains(u"blocklist_recipients"_s))
            link->click();
    }
    QCOMPARE(wizard.window.currentStep(), Step::Features);
    QVERIFY(wizard.find("removeAddition2").hasFocus()); // it has no argument to go to
}

void TestAdditions::wrongArgumentStopsTheExport()
{
    WizardDriver wizard(server({{.kind = AdditionKind::Define, .name = u"confMAX_MESSAGE_SIZE"_s,
                                 .arguments = {u"much"_s}}}));
    QTRY_VERIFY(!wizard.session.isWaiting());
    QVERIFY(!wizard.session.canExport());
    QVERIFY2(wizard.session.whyNoExport().contains(u"confMAX_MESSAGE_SIZE"_s),
             qPrintable(wizard.session.whyNoExport()));
    wizard.window.showStep(Step::Features);
    QVERIFY(wizard.fill("argument-confMAX_MESSAGE_SIZE-0", u"20971520"_s));
    QTRY_VERIFY(wizard.session.canExport());
}

void TestAdditions::leftOutAndPutBack()
{
    const Answers before = server({});
    WizardDriver wizard(before);
    wizard.window.showStep(Step::Features);
    choose(wizard, u"masquerade_envelope"_s);
    QVERIFY(wizard.find("leaveOut").isVisible());
    wizard.mnemonic('l');
    const auto &additions = wizard.session.answers().additions;
    QCOMPARE(additions.size(), 1u);
    QVERIFY(additions.front().omitted);
    QVERIFY(!wizard.find("leaveOut").isVisible());
    auto &putBack = wizard.find<QPushButton>("removeAddition1");
    QVERIFY(putBack.hasFocus());
    QCOMPARE(putBack.text(), u"Put back"_s);
    const auto hints = wizard.find("additions").findChildren<HintLabel *>();
    QVERIFY(std::ranges::any_of(hints, [](const HintLabel *hint) { // what breaks
        return hint->isVisible() && hint->text().startsWith(u"Without it:"_s);
    }));
    if (compiles(wizard))
        QTRY_VERIFY2(sentenceOf(wizard).contains(u"bounces return to"_s), qPrintable(sentenceOf(wizard)));
    wizard.key(Qt::Key_Space);
    QVERIFY(wizard.session.answers() == before);
    QVERIFY(wizard.find("leaveOut").isVisible());
}

void TestAdditions::leavingOutIsUndone()
{
    WizardDriver wizard(server({}));
    wizard.window.showStep(Step::Features);
    choose(wizard, u"masquerade_envelope"_s);
    wizard.mnemonic('l');
    QCOMPARE(wizard.session.answers().additions.size(), 1u);
    wizard.session.undo();
    QVERIFY(wizard.session.answers().additions.empty());
    QTRY_VERIFY(!wizard.window.findChild<QPushButton *>(u"removeAddition1"_s));
    wizard.session.redo();
    QVERIFY(wizard.find("removeAddition1").isVisible());
}

void TestAdditions::onlyOwnDirectivesAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("of the answers") << u"MASQUERADE_AS"_s << true;
    QTest::newRow("nobody's") << u"greet_pause"_s << false;
    QTest::newRow("the admin's") << u"redirect"_s << false;
    QTest::newRow("a mailer") << u"local"_s << false;
    QTest::newRow("the system") << u"OSTYPE"_s << false;
}

void TestAdditions::onlyOwnDirectivesAreLeftOut()
{
    QFETCH(QString, name);
    QFETCH(bool, isOffered);
    WizardDriver wizard(server({feature("redirect")}));
    wizard.window.showStep(Step::Features);
    choose(wizard, name);
    QCOMPARE(wizard.find("leaveOut").isVisible(), isOffered);
}

void TestAdditions::saysWhatReallyListens()
{
    WizardDriver wizard(server({daemon(u"Port=2525, Name=Other"_s)}));
    if (!compiles(wizard))
        QSKIP("no cf tree (package sendmail-cf) on this machine");
    QTRY_VERIFY2(sentenceOf(wizard).contains(u"other hosts can connect on ports 25 and 2525"_s),
                 qPrintable(sentenceOf(wizard)));
    wizard.window.showStep(Step::Listening);
    const auto &message = wizard.find<MessageLine>("otherSockets");
    QTRY_VERIFY2(message.text().contains(u"0.0.0.0:2525"_s), qPrintable(message.text()));
    const auto &files = wizard.session.files();
    const auto data = std::ranges::find(files, u"bundle.conf"_s, &PreviewFile::name);
    QVERIFY(data != files.end());
    QVERIFY2(data->text.contains("\nsockets=0.0.0.0:25,0.0.0.0:2525\n"), data->text.constData());
    wizard.session.setAnswers(server({}));
    QTRY_VERIFY(!sentenceOf(wizard).contains(u"2525"_s));
    QCOMPARE(message.text(), QString());
}

/// While m4 is at work on the next letter, what it said last stays.
void TestAdditions::nothingFlickers()
{
    WizardDriver wizard(server({daemon(u"Port=2525, Name=Other"_s)}));
    if (!compiles(wizard))
        QSKIP("no cf tree (package sendmail-cf) on this machine");
    QTRY_VERIFY(!wizard.session.isWaiting());
    QTRY_VERIFY(wizard.session.outlook().sockets.has_value());
    const advice::Outlook before = wizard.session.outlook();
    wizard.session.setAnswers(server({daemon(u"Port=2526, Name=Other"_s)}));
    QVERIFY(wizard.session.isWaiting());
    QVERIFY(wizard.session.outlook() == before);
    QTRY_VERIFY(wizard.session.outlook() != before);
}

QTEST_MAIN(TestAdditions)
#include "test_additions.moc"
