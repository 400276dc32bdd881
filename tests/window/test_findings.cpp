// SPDX-License-Identifier: MIT
// What a user sees of findings: beside the field, in the list of the status line, and what its buttons do.
#include "samples/sample.h"
#include "ui/findings/finding_line.h"
#include "ui/findings/findings_list.h"
#include "ui/findings/findings_panel.h"
#include "ui/message_line.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Field;
using answers::Listen;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repairedBesideTheField_data();
    void repairedBesideTheField();
    void onlyTheAdminKnows();
    void saidAndUndone();
    void otherChangesEndTheUndo();
    void listOpensFromTheStatus();
    void listLeadsToTheField();
    void listLeadsToTheLine();
    void listIsRepairedToTheEnd();
    void incompleteAnswersHaveNoFindings();
};

namespace {

template <typename Change> Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

/// The findings that are shown beside the field of that object name.
QList<FindingLine *> besideField(const WizardDriver &wizard, const QByteArray &name)
{
    const auto *list = wizard.window.findChild<FindingsList *>(QLatin1String(name) + u"Findings"_s);
    return list && list->isVisible() ? list->findChildren<FindingLine *>() : QList<FindingLine *>();
}

QString buttonText(const WizardDriver &wizard)
{
    return wizard.find<QPushButton>("findingsButton").text();
}

/// A mail server with two warnings and a note.
Answers careless()
{
    return with(sample::mailServer(), [](Answers &a) {
        a.listening.submissionPort = true;
        a.masquerade.envelope = false;
    });
}

} // namespace

void TestFindings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"sendmail-wizard-test"_s);
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
}

void TestFindings::repairedBesideTheField_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("button");
    QTest::addColumn<Answers>("repaired");
    const auto row = [](const char *name, const Answers &answers, Step step, const char *field, const QString &button,
                        const Answers &repaired) {
        QTest::newRow(name) << answers << static_cast<int>(step) << QByteArray(field) << button << repaired;
    };
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();
    row("no domain", with(aliases, [](Answers &a) { a.masquerade.domain.clear(); }), Step::Masquerade,
        "masqueradeDomain", u"Use example.com as the masquerade domain"_s, aliases);
    row("envelope", with(aliases, [](Answers &a) { a.masquerade.envelope = false; }), Step::Masquerade,
        "masqueradeEnvelope", u"Masquerade the envelope too"_s, aliases);
    row("587", with(server, [](Answers &a) { a.listening.submissionPort = true; }), Step::Listening, "submissionPort",
        u"Close port 587"_s, server);
    row("place to listen", with(aliases, [](Answers &a) { a.listening.where = Listen::Network; }), Step::Listening,
        "listen-network", u"Listen on loopback only"_s, aliases);
}

void TestFindings::repairedBesideTheField()
{
    QFETCH(Answers, answers);
    QFETCH(int, step);
    QFETCH(QByteArray, field);
    QFETCH(QString, button);
    QFETCH(Answers, repaired);
    WizardDriver wizard(answers);
    wizard.window.showStep(static_cast<Step>(step));
    const auto shown = besideField(wizard, field);
    QCOMPARE(shown.size(), 1);
    auto *repair = shown.front()->findChild<QPushButton *>(u"repairButton"_s);
    QVERIFY(repair);
    QCOMPARE(repair->text(), button);
    QVERIFY(wizard.tabTo(*repair));
    wizard.key(Qt::Key_Space);
    QTRY_VERIFY(wizard.session.answers() == repaired);
    QTRY_VERIFY(besideField(wizard, field).isEmpty());
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY2(focus && focus->isVisible(), focus ? qPrintable(focus->objectName()) : "nowhere");
}

void TestFindings::onlyTheAdminKnows()
{
    WizardDriver wizard(with(sample::localAliases(), [](Answers &a) { a.aliases.root.clear(); }));
    wizard.window.showStep(Step::Aliases);
    const auto shown = besideField(wizard, "rootAlias");
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.front()->findChild<QPushButton *>());
    QVERIFY(wizard.messageOf("rootAlias").isEmpty()); // it is no error
    QVERIFY(wizard.fill("rootAlias", u"admin@example.org"_s));
    QTRY_VERIFY(besideField(wizard, "rootAlias").isEmpty());
}

void TestFindings::saidAndUndone()
{
    const Answers before = with(sample::mailServer(), [](Answers &a) { a.listening.submissionPort = true; });
    WizardDriver wizard(before);
    wizard.window.showStep(Step::Listening);
    auto *repair = wizard.find<FindingsList>("submissionPortFindings").findChild<QPushButton *>();
    QVERIFY(repair && wizard.tabTo(*repair));
    wizard.key(Qt::Key_Space);
    auto &undo = wizard.find<QPushButton>("undoRepair");
    QTRY_VERIFY(undo.isVisible());
    QCOMPARE(wizard.find<MessageLine>("repairDone").text(), u"Port 587 is closed now."_s);
    QVERIFY(!wizard.find<QCheckBox>("submissionPort").isChecked());
    QVERIFY(wizard.tabTo(undo));
    wizard.key(Qt::Key_Space);
    QVERIFY(wizard.session.answers() == before);
    QVERIFY(!undo.isVisible());
    QVERIFY(wizard.find<QCheckBox>("submissionPort").isChecked());
}

void TestFindings::otherChangesEndTheUndo()
{
    WizardDriver wizard(careless());
    wizard.window.showStep(Step::Listening);
    auto *repair = wizard.find<FindingsList>("submissionPortFindings").findChild<QPushButton *>();
    QVERIFY(repair && wizard.tabTo(*repair));
    wizard.key(Qt::Key_Space);
    QTRY_VERIFY(wizard.find("undoRepair").isVisible());
    QVERIFY(wizard.tabTo(wizard.find("listenIpv6")));
    wizard.key(Qt::Key_Space);
    QVERIFY(!wizard.find("undoRepair").isVisible());
}

void TestFindings::listOpensFromTheStatus()
{
    WizardDriver wizard(careless());
    QTRY_VERIFY(buttonText(wizard).contains(u"2 warning"_s));
    QVERIFY(buttonText(wizard).contains(u"1 note"_s));
    auto &panel = wizard.find<FindingsPanel>("findingsPanel");
    QVERIFY(!panel.isVisible());
    QVERIFY(wizard.tabTo(wizard.find("findingsButton")));
    wizard.key(Qt::Key_Space);
    QTRY_VERIFY(panel.isVisible());
    QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    const auto lines = panel.findChildren<FindingLine *>();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.front()->accessibleName().startsWith(u"Warning: "_s)); // the gravest first
    QVERIFY(lines.back()->accessibleName().startsWith(u"Note: "_s));
    wizard.key(Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QVERIFY(wizard.find("findingsButton").hasFocus());
}

void TestFindings::listLeadsToTheField()
{
    WizardDriver wizard(with(sample::localAliases(), [](Answers &a) { a.aliases.root.clear(); }));
    QTRY_VERIFY(buttonText(wizard).contains(u"1 warning"_s));
    QVERIFY(wizard.tabTo(wizard.find("findingsButton")));
    wizard.key(Qt::Key_Space);
    QVERIFY(wizard.tabTo(wizard.find("fieldLink")));
    wizard.key(Qt::Key_Space);
    QCOMPARE(wizard.window.currentStep(), Step::Aliases);
    QVERIFY(wizard.find("rootAlias").hasFocus());
}

void TestFindings::listLeadsToTheLine()
{
    WizardDriver wizard(with(sample::nullClient(), [](Answers &a) {
        a.host.release = {8, 9};
        a.listening.where = Listen::Loopback;
    }));
    if (!wizard.session.tree())
        QSKIP("no cf tree (package sendmail-cf) on this machine");
    QTRY_VERIFY(!wizard.session.isWaiting());
    const auto &findings = wizard.session.findings();
    const auto old = std::ranges::find(findings, advice::Code::OldReleaseMessage, &advice::Finding::code);
    QVERIFY(old != findings.end() && old->place && old->place->line > 0);
    const int line = old->place->line;
    QTRY_VERIFY(wizard.find("findingsButton").isVisible());
    QVERIFY(wizard.tabTo(wizard.find("findingsButton")));
    wizard.key(Qt::Key_Space);
    for (auto *link : wizard.find("findingsPanel").findChildren<QPushButton *>(u"lineLink"_s)) {
        if (link->text().contains(u"line %1 of sendmail.mc"_s.arg(line)))
            link->click();
    }
    QCOMPARE(wizard.find<PreviewPane>("preview").visibleFile(), u"sendmail.mc"_s);
    auto &text = wizard.find<QPlainTextEdit>("text-sendmail.mc");
    QCOMPARE(text.textCursor().blockNumber(), line - 1);
    QVERIFY(text.textCursor().block().text().contains(u"confDAEMON_OPTIONS"_s));
}

void TestFindings::listIsRepairedToTheEnd()
{
    WizardDriver wizard(careless());
    QTRY_VERIFY(buttonText(wizard).contains(u"2 warning"_s));
    QVERIFY(wizard.tabTo(wizard.find("findingsButton")));
    wizard.key(Qt::Key_Space);
    auto &panel = wizard.find<FindingsPanel>("findingsPanel");
    for (qsizetype left = 3; left > 1; --left) {
        QTRY_COMPARE(panel.findChildren<FindingLine *>().size(), left);
        auto *repair = panel.findChild<QPushButton *>(u"repairButton"_s);
        QVERIFY(repair && wizard.tabTo(*repair));
        wizard.key(Qt::Key_Space);
    }
    QTRY_COMPARE(panel.findChildren<FindingLine *>().size(), 1);
    QVERIFY(!panel.findChild<QPushButton *>(u"repairButton"_s)); // which relay is for the admin to say
    QVERIFY(wizard.session.answers() == sample::mailServer());
    QTRY_VERIFY(!buttonText(wizard).contains(u"warning"_s));
}

void TestFindings::incompleteAnswersHaveNoFindings()
{
    WizardDriver wizard(with(sample::localAliases(), [](Answers &a) { a.masquerade.envelope = false; }));
    QTRY_VERIFY(wizard.find("findingsButton").isVisible());
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", u"web01"_s));
    QTRY_VERIFY(!wizard.find("findingsButton").isVisible());
    QTRY_COMPARE(wizard.find<QLabel>("sentence").text(),
                 u"Not complete yet: “Host name” has something wrong with it."_s);
}

QTEST_MAIN(TestFindings)
#include "test_findings.moc"
