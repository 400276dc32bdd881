// SPDX-License-Identifier: MIT
// What the preview shows while somebody goes from page to page and types.
#include "ui/message_line.h"
#include "ui/preview/editor.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>

using answers::Role;

namespace {

QScrollBar &scrollBarOf(const WizardDriver &wizard)
{
    return *wizard.find<preview::Editor>("text-sendmail.mc").verticalScrollBar();
}

bool isInSight(const WizardDriver &wizard, const QString &text)
{
    const auto &editor = wizard.find<preview::Editor>("text-sendmail.mc");
    const int first = editor.verticalScrollBar()->value();
    const int last = first + editor.verticalScrollBar()->pageStep();
    for (int line = first; line < last; ++line) {
        if (editor.document()->findBlockByNumber(line).text().startsWith(text))
            return true;
    }
    return false;
}

/// A server with enough lines that they do not all fit.
answers::Answers longServer()
{
    answers::Answers answers = completeClient();
    answers.role = Role::MailServer;
    answers.listening.where = answers::Listen::Network;
    answers.relay.address.clear();
    for (int i = 0; i < 60; ++i)
        answers.server.acceptedDomains.append(QStringLiteral("d%1.example.com").arg(i));
    return answers;
}

QStringList tabsOf(const WizardDriver &wizard)
{
    const QTabBar &bar = *wizard.find<PreviewPane>("preview").tabBar();
    QStringList names;
    for (int i = 0; i < bar.count(); ++i)
        names.append(bar.tabText(i).section(u' ', 0, 0));
    return names;
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLinesOfThePage();
    void leavesAPlaceOfOnesOwn();
    void doesNotMoveWhileTyping();
    void tabsStayWhileAnswersAreMissing_data();
    void tabsStayWhileAnswersAreMissing();
    void nothingToCompare();
    void noWayToThePageThatExportsOnIt();
};

void TestFollowing::showsTheLinesOfThePage()
{
    WizardDriver wizard(longServer());
    wizard.window.showStep(Step::Masquerade);
    QTRY_VERIFY(isInSight(wizard, QStringLiteral("MASQUERADE_AS")));
    QVERIFY(!isInSight(wizard, QStringLiteral("VERSIONID")));
    wizard.window.showStep(Step::Host);
    QTRY_VERIFY(isInSight(wizard, QStringLiteral("VERSIONID")));
}

void TestFollowing::leavesAPlaceOfOnesOwn()
{
    WizardDriver wizard(longServer());
    QScrollBar &bar = scrollBarOf(wizard);
    bar.triggerAction(QAbstractSlider::SliderPageStepAdd); // as the wheel and the keys do
    const int place = bar.value();
    QVERIFY(place > 0);
    wizard.window.showStep(Step::Masquerade);
    QCOMPARE(bar.value(), place);
    wizard.window.showStep(Step::Host); // nobody has scrolled since
    QTRY_VERIFY(isInSight(wizard, QStringLiteral("VERSIONID")));
}

void TestFollowing::doesNotMoveWhileTyping()
{
    WizardDriver wizard(longServer());
    wizard.window.showStep(Step::Masquerade);
    QScrollBar &bar = scrollBarOf(wizard);
    bar.setValue(0);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("example.org")));
    QTRY_VERIFY(!wizard.session.isWaiting());
    QCOMPARE(bar.value(), 0);
}

void TestFollowing::tabsStayWhileAnswersAreMissing_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("further");
    QTest::newRow("null client") << Role::NullClient << QStringList{};
    QTest::newRow("aliases") << Role::LocalAliases << QStringList{QStringLiteral("aliases")};
    QTest::newRow("server") << Role::MailServer << QStringList{QStringLiteral("access")};
}

void TestFollowing::tabsStayWhileAnswersAreMissing()
{
    QFETCH(const Role, role);
    QFETCH(const QStringList, further);
    answers::Answers start = completeClient();
    start.role = role;
    start.listening.where = role == Role::NullClient ? answers::Listen::None : answers::Listen::Loopback;
    start.aliases.root = QStringLiteral("kim@example.com");
    start.server.acceptedDomains = {QStringLiteral("example.com")};
    start.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    WizardDriver wizard(start);
    QVERIFY(wizard.session.isComplete());
    const QStringList expected = QStringList{QStringLiteral("sendmail.mc"), QStringLiteral("sendmail.cf"),
                                             QStringLiteral("submit.mc"), QStringLiteral("submit.cf")} +
                                 further + QStringList{QStringLiteral("cron"), QStringLiteral("bundle.conf")};
    QCOMPARE(tabsOf(wizard), expected);
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web 01")));
    QVERIFY(!wizard.session.isComplete());
    QCOMPARE(tabsOf(wizard), expected);
    auto &preview = wizard.find<PreviewPane>("preview");
    preview.setCurrentIndex(preview.count() - 1);
    QVERIFY2(wizard.previewNotice().contains(QStringLiteral("Host name")), qPrintable(wizard.previewNotice()));
}

void TestFollowing::nothingToCompare()
{
    WizardDriver wizard;
    const auto &compare = wizard.find<QPushButton>("compareMenu-sendmail.mc");
    QTRY_VERIFY(!wizard.previewNotice().isEmpty());
    QVERIFY(!compare.isEnabled());
    QVERIFY2(compare.toolTip().contains(QStringLiteral("no text")), qPrintable(compare.toolTip()));
    wizard.session.setAnswers(completeClient());
    QTRY_VERIFY(compare.isEnabled());
}

void TestFollowing::noWayToThePageThatExportsOnIt()
{
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    auto &button = wizard.find<QPushButton>("exportStepButton");
    const QPoint back = wizard.find("backButton").pos();
    QTRY_VERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(wizard.window.currentStep(), Step::Export);
    QVERIFY(!button.isVisible());
    QVERIFY(wizard.find("exportFolder").hasFocus());
    QCOMPARE(wizard.find("backButton").pos(), back); // still under the pointer
    wizard.back();
    QVERIFY(button.isVisible());
}

QTEST_MAIN(TestFollowing)
#include "test_following.moc"
