// SPDX-License-Identifier: MIT
// What happens around a single field: messages, suggestions, explanations, hostile text, the keyboard.
#include "ui/message_line.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using answers::Answers;
using answers::Listen;
using answers::Role;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyFormDoesNotShout();
    void nextInsistsOnAnswers();
    void saysWhatIsWrongBesideTheField_data();
    void saysWhatIsWrongBesideTheField();
    void reasonStandsBelowTheInput();
    void domainFollowsTheHostName();
    void serverKeepsItsDomains();
    void listeningFitsTheRole_data();
    void listeningFitsTheRole();
    void fixedCompanionsSayWhy();
    void explainsWhatHasTheFocus();
    void copiesTheWholeFile();
    void placeOfAnotherRoleIsSaid();
    void stalePreviewIsNotShown();
    void hostileText_data();
    void hostileText();
    void everyInputHasAName();
    void tabGoesAround();
    void foldsWhenNarrow();
    void longMessageIsNotClipped();
};

void TestFields::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-test"));
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
}

void TestFields::emptyFormDoesNotShout()
{
    WizardDriver wizard;
    for (const Step step : stepsFor(Role::NullClient)) {
        if (step == Step::Review || step == Step::Export)
            continue;
        wizard.window.showStep(step);
        for (const MessageLine *line : wizard.window.findChildren<MessageLine *>())
            QVERIFY2(!line->isVisible() || line->objectName() == QStringLiteral("whyNoExport"),
                     qPrintable(line->text()));
    }
}

void TestFields::nextInsistsOnAnswers()
{
    WizardDriver wizard;
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Host);
    QVERIFY(wizard.messageOf("hostName").isEmpty());
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Host);
    QVERIFY(!wizard.messageOf("hostName").isEmpty());
    QVERIFY(wizard.find("hostName").hasFocus());
    wizard.type(QStringLiteral("web01.example.com"));
    QVERIFY(wizard.messageOf("hostName").isEmpty());
    wizard.key(Qt::Key_Return);
    QCOMPARE(wizard.window.currentStep(), Step::Relay);
}

void TestFields::saysWhatIsWrongBesideTheField_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    const auto row = [](const char *name, Step step, const char *field, const char *bad, const char *good) {
        QTest::newRow(name) << static_cast<int>(step) << QByteArray(field) << QString::fromUtf8(bad)
                            << QString::fromUtf8(good);
    };
    row("host without a dot", Step::Host, "hostName", "web01", "web01.example.com");
    row("host with a space", Step::Host, "hostName", "web 01.example.com", "web01.example.com");
    row("relay with a bad port", Step::Relay, "relayAddress", "mail.example.com:99999",
        "mail.example.com:2525");
    row("relay without its bracket", Step::Relay, "relayAddress", "[mail.example.com", "[mail.example.com]");
    row("relay is the host", Step::Relay, "relayAddress", "web01.example.com", "mail.example.com");
    row("domain with a quote", Step::Masquerade, "masqueradeDomain", "exa`mple.com", "example.com");
    row("exposed user", Step::Masquerade, "exposedUsers", "root\nno body", "root\nnobody");
    row("further domain", Step::Masquerade, "furtherDomains", "example..org", "example.org");
}

void TestFields::saysWhatIsWrongBesideTheField()
{
    QFETCH(int, step);
    QFETCH(QByteArray, field);
    QFETCH(QString, bad);
    QFETCH(QString, good);
    WizardDriver wizard(completeClient());
    wizard.window.showStep(static_cast<Step>(step));
    QVERIFY(wizard.fill(field.constData(), bad));
    QVERIFY(!wizard.messageOf(field.constData()).isEmpty());
    QVERIFY(!wizard.session.canExport());
    QTRY_VERIFY(!wizard.find<QPushButton>("exportStepButton").isEnabled());
    QVERIFY(!wizard.find(field.constData()).accessibleDescription().isEmpty());
    QVERIFY(wizard.fill(field.constData(), good));
    QCOMPARE(wizard.messageOf(field.constData()), QString());
    QTRY_VERIFY(wizard.session.canExport());
}

void TestFields::domainFollowsTheHostName()
{
    WizardDriver wizard;
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web01.example.com")));
    QCOMPARE(wizard.session.answers().masquerade.domain, QStringLiteral("example.com"));
    QVERIFY(wizard.fill("hostName", QStringLiteral("web01.example.org")));
    QCOMPARE(wizard.session.answers().masquerade.domain, QStringLiteral("example.org"));
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(wizard.fill("masqueradeDomain", QStringLiteral("mine.example.net")));
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web02.example.com")));
    QCOMPARE(wizard.session.answers().masquerade.domain, QStringLiteral("mine.example.net"));
}

void TestFields::reasonStandsBelowTheInput()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("web 01")));
    const auto &message = wizard.find<MessageLine>("hostNameMessage");
    QTRY_VERIFY(message.y() > 0);
    const QRect input = wizard.find("hostName").geometry();
    for (const QLabel *label : message.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(!label->isVisible() || label->y() < input.top() || label->y() > message.y(),
                 qPrintable(label->text()));
}

void TestFields::serverKeepsItsDomains()
{
    Answers start = completeClient();
    start.role = Role::MailServer;
    start.listening.where = Listen::Network;
    start.server.acceptedDomains = {QStringLiteral("example.com")};
    WizardDriver wizard(start);
    wizard.window.showStep(Step::Host);
    QVERIFY(wizard.fill("hostName", QStringLiteral("mx1")));
    QCOMPARE(wizard.session.answers().server.acceptedDomains, QStringList{QStringLiteral("example.com")});
    QVERIFY(wizard.fill("hostName", QStringLiteral("mx1.example.org"))); // goes through names without a domain
    QCOMPARE(wizard.session.answers().server.acceptedDomains, QStringList{QStringLiteral("example.org")});
}

void TestFields::listeningFitsTheRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("intro");
    QTest::newRow("null client") << Role::NullClient << QStringLiteral("Sending needs no listening daemon.");
    QTest::newRow("aliases") << Role::LocalAliases << QStringLiteral("A daemon looks up the aliases");
    QTest::newRow("server") << Role::MailServer << QStringLiteral("Other hosts bring their mail");
}

void TestFields::listeningFitsTheRole()
{
    QFETCH(const Role, role);
    QFETCH(const QString, intro);
    Answers start = completeClient();
    start.role = role;
    WizardDriver wizard(start);
    wizard.window.showStep(Step::Listening);
    int found = 0;
    for (const QLabel *label : wizard.window.findChildren<QLabel *>())
        found += label->isVisible() && label->text().startsWith(intro) ? 1 : 0;
    QCOMPARE(found, 1);
}

void TestFields::fixedCompanionsSayWhy()
{
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Masquerade);
    for (const char *name : {"masqueradeEnvelope", "masqueradeRecipients"}) {
        const auto &box = wizard.find<QCheckBox>(name);
        QVERIFY(box.isChecked());
        QVERIFY(!box.isEnabled());
        QVERIFY(box.accessibleDescription().contains(QStringLiteral("nullclient")));
    }
    QVERIFY(!wizard.find<QCheckBox>("alwaysAddDomain").isChecked());
    wizard.session.setRole(Role::LocalAliases);
    QVERIFY(wizard.find<QCheckBox>("masqueradeEnvelope").isEnabled());
}

void TestFields::explainsWhatHasTheFocus()
{
    WizardDriver wizard(completeClient());
    const auto &panel = wizard.find<QTextBrowser>("explanation");
    wizard.window.showStep(Step::Masquerade);
    QVERIFY(panel.toPlainText().contains(QStringLiteral("One name for many hosts")));
    QVERIFY(wizard.tabTo(wizard.find("exposedUsers")));
    QVERIFY2(panel.toPlainText().contains(QStringLiteral("EXPOSED_USER")), qPrintable(panel.toPlainText()));
    QVERIFY(wizard.tabTo(wizard.find("text-sendmail.mc")));
    const QByteArray text = wizard.session.files().front().text;
    const auto line = text.first(text.indexOf("FEATURE(`nullclient'")).count('\n');
    for (qsizetype i = 0; i < line; ++i)
        wizard.key(Qt::Key_Down);
    QVERIFY2(panel.toPlainText().contains(QStringLiteral("nullclient")), qPrintable(panel.toPlainText()));
}

void TestFields::copiesTheWholeFile()
{
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    auto &copy = wizard.find<QPushButton>("copy-sendmail.mc");
    QVERIFY(wizard.tabTo(copy));
    const QString label = copy.text();
    wizard.key(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), wizard.session.files().front().text);
    QVERIFY(copy.text() != label); // says that it did
    QTRY_COMPARE(copy.text(), label);
}

void TestFields::placeOfAnotherRoleIsSaid()
{
    Answers answers = completeClient();
    answers.listening.where = Listen::Network;
    WizardDriver wizard(answers);
    wizard.window.showStep(Step::Listening);
    QVERIFY(!wizard.session.canExport());
    QVERIFY(wizard.find<MessageLine>("listenMessage").isVisible());
    wizard.mnemonic('o');
    QVERIFY(!wizard.find<MessageLine>("listenMessage").isVisible());
    QTRY_VERIFY(wizard.session.canExport());
}

void TestFields::stalePreviewIsNotShown()
{
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(wizard.session.canExport());
    QCOMPARE(wizard.previewNotice(), QString());
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("mail relay")));
    QVERIFY2(wizard.previewNotice().contains(QStringLiteral("Relay host")),
             qPrintable(wizard.previewNotice()));
    for (const PreviewFile &file : wizard.session.files())
        QVERIFY(file.text.isEmpty());
}

void TestFields::hostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("`'");
    QTest::newRow("m4") << QStringLiteral("example.com')dnl esyscmd(`id");
    QTest::newRow("dnl") << QStringLiteral("dnl");
    QTest::newRow("dollar") << QStringLiteral("$j.example.com");
    QTest::newRow("shell") << QStringLiteral("$(touch /tmp/x);`id`");
    QTest::newRow("markup") << QStringLiteral("<img src=\"x\"><b>bold</b>");
    QTest::newRow("control") << QStringLiteral("a\u0001b\u007f.example.com");
    QTest::newRow("direction") << QStringLiteral("\u202eexample.com");
    QTest::newRow("percent") << QStringLiteral("%1%2%n.example.com");
    QTest::newRow("long") << QString(10240, u'a');
    QTest::newRow("international") << QStringLiteral("bücher.example.com");
}

void TestFields::hostileText()
{
    QFETCH(QString, text);
    struct Place {
        Role role;
        Step step;
        const char *field;
    };
    for (const Place &place : {Place{Role::NullClient, Step::Host, "hostName"},
                               Place{Role::NullClient, Step::Relay, "relayAddress"},
                               Place{Role::NullClient, Step::Masquerade, "masqueradeDomain"},
                               Place{Role::NullClient, Step::Masquerade, "exposedUsers"},
                               Place{Role::NullClient, Step::Masquerade, "furtherDomains"},
                               Place{Role::LocalAliases, Step::Aliases, "rootAlias"},
                               Place{Role::LocalAliases, Step::Aliases, "postmasterAlias"},
                               Place{Role::MailServer, Step::Server, "acceptedDomains"},
                               Place{Role::MailServer, Step::Server, "mayRelay"}}) {
        WizardDriver wizard(completeClient());
        wizard.session.setRole(place.role);
        wizard.window.showStep(place.step);
        QVERIFY(wizard.tabTo(wizard.find(place.field)));
        QApplication::clipboard()->setText(text);
        wizard.key(Qt::Key_A, Qt::ControlModifier);
        wizard.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!wizard.session.isWaiting());
        if (!wizard.session.canExport())
            continue;
        // Taken: then nothing of it may be live in any file.
        for (const PreviewFile &file : wizard.session.files()) {
            for (const char byte : file.syntax == PreviewFile::Syntax::Cf ? QByteArray() : file.text)
                QVERIFY2((byte >= ' ' && byte <= '~') || byte == '\n' || byte == '\t',
                         qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(place.field), file.name)));
            QVERIFY2(!file.text.contains("esyscmd"), place.field);
            QVERIFY2(!file.text.contains("touch /tmp/x"), place.field);
        }
    }
}

void TestFields::everyInputHasAName()
{
    for (const Role role : {Role::NullClient, Role::LocalAliases, Role::MailServer}) {
        Answers answers = completeClient();
        answers.role = role;
        answers.aliases.entries = {{QStringLiteral("backup"), {QStringLiteral("root")}}};
        WizardDriver wizard(answers);
        for (const Step step : stepsFor(role)) {
            wizard.window.showStep(step);
            for (const QWidget *widget : wizard.window.findChildren<QWidget *>()) {
                const bool isInput = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
                if (!isInput)
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool isNamed =
                    !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed,
                         qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
            }
        }
    }
}

void TestFields::tabGoesAround()
{
    Answers answers = completeClient();
    answers.role = Role::LocalAliases;
    answers.listening.where = Listen::Loopback;
    answers.aliases.entries = {{QStringLiteral("backup"), {QStringLiteral("root")}},
                               {QStringLiteral("www"), {QStringLiteral("root")}}};
    WizardDriver wizard(answers);
    QTRY_VERIFY(wizard.session.canExport());
    wizard.window.showStep(Step::Aliases);
    QVERIFY(wizard.tabTo(wizard.find("steps")));
    for (const char *name : {"rootAlias", "postmasterAlias", "aliasName0", "aliasTargets0", "aliasName1",
                             "aliasTargets1", "addAlias", "copy-sendmail.mc", "explanation", "backButton",
                             "nextButton", "exportStepButton", "steps"}) {
        QStringList passed;
        const bool isReached = QTest::qWaitFor([&] {
            wizard.key(Qt::Key_Tab);
            const QString here = QApplication::focusWidget()->objectName();
            if (passed.isEmpty() || passed.last() != here) // the links of a text are one stop each
                passed.append(here);
            return passed.last() == QLatin1String(name) || passed.size() > 5;
        });
        QVERIFY2(isReached && passed.last() == QLatin1String(name), qPrintable(passed.join(u' ')));
    }
}

void TestFields::foldsWhenNarrow()
{
    WizardDriver wizard(completeClient());
    const auto &preview = wizard.find<PreviewPane>("preview");
    QVERIFY(preview.isVisible());
    wizard.window.resize(820, 700);
    QTRY_VERIFY(!preview.isVisible());
    wizard.find<QTabWidget>("middle").setCurrentIndex(1);
    QVERIFY(preview.isVisible());
    wizard.window.resize(1280, 800);
    QTRY_VERIFY(preview.isVisible());
    QCOMPARE(wizard.find<QTabWidget>("middle").count(), 1);
}

void TestFields::longMessageIsNotClipped()
{
    WizardDriver wizard(completeClient());
    wizard.window.resize(1024, 768);
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("mail relay")));
    const auto &message = wizard.find<MessageLine>("relayAddressMessage");
    QTRY_VERIFY(message.height() >= message.heightForWidth(message.width()));
    QVERIFY(message.height() > 2 * message.fontMetrics().height());
}

QTEST_MAIN(TestFields)
#include "test_fields.moc"
