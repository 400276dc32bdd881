// SPDX-License-Identifier: MIT
// How a relay that wants a password is set up on its page, and what is said on the way.
#include "advice/repair.h"
#include "ui/message_line.h"
#include "ui/pages/choice_card.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>

using answers::Answers;
using answers::Listen;
using answers::RelaySecurity;

namespace {

/// On the relay's page, with a relay that has no port.
class RelayDriver : public WizardDriver
{
public:
    RelayDriver() : WizardDriver(completeClient()) { window.showStep(Step::Relay); }

    void choose(const char *card)
    {
        find<ChoiceCard>(card).setFocus();
        QTest::mouseClick(&find<ChoiceCard>(card), Qt::LeftButton);
    }

    QStringList files() const
    {
        const auto *preview = window.findChild<PreviewPane *>();
        QStringList names;
        for (int tab = 0; tab < preview->count(); ++tab)
            names += preview->tabText(tab).section(u' ', 0, 0);
        return names;
    }

    bool finds(advice::Code code) const
    {
        return std::ranges::contains(session.findings(), code, &advice::Finding::code);
    }
};

} // namespace

class TestRelaySecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsAsSendmailDoes();
    void loginAsksForDaemonAndUser();
    void nothingIsAskedForThePassword();
    void findingsLeadToTheProvidersForm();
    void withoutRelayNothingIsAsked();
};

void TestRelaySecurity::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-test"));
}

void TestRelaySecurity::startsAsSendmailDoes()
{
    RelayDriver wizard;
    QVERIFY(wizard.find<ChoiceCard>("relay-opportunistic").isChecked());
    QVERIFY(!wizard.find("relayUser").isVisible());
    QVERIFY(!wizard.find("relayNeedsDaemon").isVisible());
}

void TestRelaySecurity::loginAsksForDaemonAndUser()
{
    RelayDriver wizard;
    wizard.choose("relay-login");
    QVERIFY(wizard.find("relayUser").isVisible());
    QVERIFY(!wizard.find<MessageLine>("relaySecurityMessage").text().isEmpty());
    QTest::mouseClick(&wizard.find<QPushButton>("relayNeedsDaemon"), Qt::LeftButton);
    QVERIFY(wizard.session.answers().listening.where == Listen::Loopback);
    QVERIFY(!wizard.find("relayNeedsDaemon").isVisible());
    QVERIFY(wizard.find("relay-login").hasFocus()); // the button that had it is gone
    QVERIFY(wizard.find<MessageLine>("relaySecurityMessage").text().isEmpty());
    QVERIFY(!wizard.session.problems().empty()); // the user's name
    QVERIFY(wizard.fill("relayUser", QStringLiteral("web01@example.net")));
    QVERIFY(wizard.session.problems().empty());
    QTRY_VERIFY(wizard.files().contains(QStringLiteral("authinfo")));
}

void TestRelaySecurity::nothingIsAskedForThePassword()
{
    RelayDriver wizard;
    wizard.choose("relay-login");
    for (const QLineEdit *edit : wizard.window.findChildren<QLineEdit *>())
        QVERIFY2(edit->echoMode() == QLineEdit::Normal, qPrintable(edit->objectName()));
}

void TestRelaySecurity::findingsLeadToTheProvidersForm()
{
    RelayDriver wizard;
    Answers answers = completeClient();
    answers.listening.where = Listen::Loopback;
    answers.relay = {.address = QStringLiteral("smtp.example.net"),
                     .security = RelaySecurity::Login,
                     .user = QStringLiteral("web01")};
    wizard.session.setAnswers(answers);
    for (const advice::Code code : {advice::Code::LoginOnPort25, advice::Code::CertificateByMx}) {
        QTRY_VERIFY(wizard.finds(code));
        const auto &findings = wizard.session.findings();
        const auto finding = std::ranges::find(findings, code, &advice::Finding::code);
        const auto repair = advice::repairFor(*finding, wizard.session.answers());
        QVERIFY(repair.has_value());
        wizard.session.setAnswers(repair->answers);
    }
    QCOMPARE(wizard.find<QLineEdit>("relayAddress").text(), QStringLiteral("[smtp.example.net]:587"));
}

void TestRelaySecurity::withoutRelayNothingIsAsked()
{
    RelayDriver wizard;
    QVERIFY(wizard.fill("relayAddress", QString()));
    QVERIFY(!wizard.find("relay-login").isEnabled());
}

QTEST_MAIN(TestRelaySecurity)
#include "test_relay_security.moc"
