// SPDX-License-Identifier: MIT
// The whole wizard by keys alone, from an empty window to a bundle on disk.
#include "answers/json.h"
#include "answers/names.h"
#include "ui/answers_file.h"
#include "ui/message_line.h"
#include "ui/preview/preview_pane.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using answers::Answers;
using answers::Listen;
using answers::Role;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every line of SHA256SUMS is true; gives the names that it has.
QStringList checkedSums(const QString &folder)
{
    QStringList names;
    for (const QByteArray &line : contentOf(folder + QStringLiteral("/SHA256SUMS")).split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        const QByteArray sum =
            QCryptographicHash::hash(contentOf(folder + u'/' + name), QCryptographicHash::Sha256);
        if (sum.toHex() != line.first(64))
            return {QStringLiteral("wrong sum of ") + name};
        names.append(name);
    }
    return names;
}

char mnemonicOf(Role role)
{
    return role == Role::NullClient ? 'u' : role == Role::LocalAliases ? 'l' : 'm';
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void drivesEachRole_data();
    void drivesEachRole();
    void writesAnArchive();
    void askBeforeReplacing();
    void backKeepsEveryAnswer();
    void roleChangeKeepsAndLists();
    void saysWhatToInstall_data();
    void saysWhatToInstall();
    void answersComeBack();
    void damagedAnswersAreSetAside();
    void opensAnAnswersFile();

private:
    void fillClient(WizardDriver &wizard);
    void fillAliases(WizardDriver &wizard);
    void fillServer(WizardDriver &wizard);
    void exportTo(WizardDriver &wizard, const QString &path);
};

void TestWizard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-test"));
}

void TestWizard::init()
{
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
    QFile::remove(LastAnswers::path());
}

void TestWizard::fillClient(WizardDriver &wizard)
{
    QVERIFY(wizard.fill("hostName", QStringLiteral("web01.example.com")));
    wizard.next();
    QVERIFY(wizard.fill("relayAddress", QStringLiteral("mail.example.net:2525")));
    wizard.next();
    QCOMPARE(wizard.find<QLineEdit>("masqueradeDomain").text(), QStringLiteral("example.com"));
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Listening);
    wizard.mnemonic('p'); // programs on this host
    QVERIFY(wizard.session.answers().listening.where == Listen::Loopback);
    wizard.next();
}

void TestWizard::fillAliases(WizardDriver &wizard)
{
    QVERIFY(wizard.fill("hostName", QStringLiteral("files.example.com")));
    wizard.next();
    wizard.next(); // no relay
    wizard.next();
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Aliases);
    QVERIFY(wizard.fill("rootAlias", QStringLiteral("kim@example.com")));
    wizard.mnemonic('l');
    QVERIFY(wizard.fill("aliasName0", QStringLiteral("backup")));
    QVERIFY(wizard.fill("aliasTargets0", QStringLiteral("root, archive@example.org")));
    wizard.next();
}

void TestWizard::fillServer(WizardDriver &wizard)
{
    QVERIFY(wizard.fill("hostName", QStringLiteral("mx.example.com")));
    wizard.next();
    wizard.next();
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Listening);
    wizard.mnemonic('5');
    QVERIFY(wizard.session.answers().listening.submissionPort);
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Server);
    QVERIFY(wizard.fill("acceptedDomains", QStringLiteral("example.com\nexample.org")));
    QVERIFY(wizard.fill("mayRelay", QStringLiteral("192.0.2.0/24\nclients.example.com")));
    wizard.next();
}

void TestWizard::exportTo(WizardDriver &wizard, const QString &path)
{
    QTRY_VERIFY2(wizard.session.canExport(), qPrintable(wizard.session.whyNoExport()));
    if (wizard.window.currentStep() == Step::Features)
        wizard.next(); // nothing further
    QCOMPARE(wizard.window.currentStep(), Step::Review);
    wizard.next();
    QCOMPARE(wizard.window.currentStep(), Step::Export);
    QVERIFY(wizard.fill("exportPath", path));
    wizard.mnemonic('w');
    QTRY_VERIFY(wizard.find<MessageLine>("exportOutcome").isVisible());
}

void TestWizard::drivesEachRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("expected");
    const QStringList always{
        QStringLiteral("README.txt"), QStringLiteral("answers.json"), QStringLiteral("bundle.conf"),
        QStringLiteral("install.sh"), QStringLiteral("sendmail.cf"),  QStringLiteral("sendmail.mc"),
        QStringLiteral("submit.cf"),  QStringLiteral("submit.mc"),    QStringLiteral("sendmail-wizard.cron")};
    QTest::newRow("null client") << static_cast<int>(Role::NullClient) << always;
    QTest::newRow("local aliases") << static_cast<int>(Role::LocalAliases)
                                   << QStringList(always) + QStringList{QStringLiteral("aliases")};
    QTest::newRow("mail server") << static_cast<int>(Role::MailServer)
                                 << QStringList(always) + QStringList{QStringLiteral("access")};
}

void TestWizard::drivesEachRole()
{
    QFETCH(int, role);
    QFETCH(QStringList, expected);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("bundle"));
    WizardDriver wizard;
    const Role chosen = static_cast<Role>(role);
    wizard.mnemonic(mnemonicOf(chosen));
    QVERIFY(wizard.session.answers().role == chosen);
    wizard.next();
    if (chosen == Role::NullClient)
        fillClient(wizard);
    else if (chosen == Role::LocalAliases)
        fillAliases(wizard);
    else
        fillServer(wizard);
    if (QTest::currentTestFailed())
        return;
    exportTo(wizard, target);

    const auto &outcome = wizard.find<MessageLine>("exportOutcome");
    QCOMPARE(outcome.tone(), theme::Tone::Success);
    QVERIFY(outcome.isVisible());
    QVERIFY(wizard.find<QLabel>("installCommands").text().contains(QStringLiteral("sh install.sh --apply")));
    QStringList names = checkedSums(target);
    QStringList wanted = expected;
    names.sort();
    wanted.sort();
    QCOMPARE(names, wanted);
    const auto written = answers::fromJson(contentOf(target + QStringLiteral("/answers.json")));
    QVERIFY(written);
    QVERIFY(*written == wizard.session.answers());
    // What was shown is what was written.
    for (const PreviewFile &file : wizard.session.files()) {
        if (file.syntax != PreviewFile::Syntax::Plain)
            QCOMPARE(contentOf(target + u'/' + file.name), file.text);
    }
}

void TestWizard::writesAnArchive()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("bundle.tar.gz"));
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Review);
    exportTo(wizard, target);
    QVERIFY(contentOf(target).startsWith("\x1f\x8b"));
    QVERIFY(wizard.find<QLabel>("installCommands").text().contains(QStringLiteral("tar -xzf bundle.tar.gz")));
}

void TestWizard::askBeforeReplacing()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("bundle"));
    WizardDriver wizard(completeClient());
    wizard.window.showStep(Step::Review);
    exportTo(wizard, target);
    QFile marker(target + QStringLiteral("/README.txt"));
    QVERIFY(marker.open(QIODevice::Append));
    marker.write("changed");
    marker.close();

    wizard.mnemonic('w');
    QTRY_VERIFY(wizard.find<QPushButton>("keepButton").isVisible());
    QCOMPARE(wizard.find<MessageLine>("exportOutcome").tone(), theme::Tone::Warning);
    QVERIFY(contentOf(marker.fileName()).endsWith("changed"));
    QVERIFY(wizard.find<QPushButton>("keepButton").hasFocus()); // the careful one
    wizard.mnemonic('p');
    QTRY_VERIFY(wizard.find<MessageLine>("exportOutcome").isVisible());
    QCOMPARE(wizard.find<MessageLine>("exportOutcome").tone(), theme::Tone::Success);
    QVERIFY(!contentOf(marker.fileName()).endsWith("changed"));
}

void TestWizard::backKeepsEveryAnswer()
{
    WizardDriver wizard;
    wizard.next();
    fillClient(wizard);
    const Answers before = wizard.session.answers();
    for (int i = 0; i < 5; ++i)
        wizard.back();
    QCOMPARE(wizard.window.currentStep(), Step::Role);
    QVERIFY(wizard.session.answers() == before);
    wizard.next();
    QCOMPARE(wizard.find<QLineEdit>("hostName").text(), QStringLiteral("web01.example.com"));
    wizard.next();
    QCOMPARE(wizard.find<QLineEdit>("relayAddress").text(), QStringLiteral("mail.example.net:2525"));
}

void TestWizard::roleChangeKeepsAndLists()
{
    Answers answers = completeClient();
    answers.role = Role::MailServer;
    answers.listening.where = Listen::Network;
    answers.server.acceptedDomains = {QStringLiteral("example.com")};
    answers.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    WizardDriver wizard(answers);
    wizard.mnemonic('u');
    QVERIFY(wizard.session.answers().role == Role::NullClient);
    QVERIFY(wizard.session.answers().relay == answers.relay);
    QCOMPARE(wizard.session.answers().masquerade.domain, answers.masquerade.domain);
    const auto &dropped = wizard.find<MessageLine>("droppedAnswers");
    QVERIFY(dropped.isVisible());
    QVERIFY2(dropped.text().contains(QStringLiteral("Accepted domains")), qPrintable(dropped.text()));
    QVERIFY(dropped.text().contains(QStringLiteral("Who may send through")));
    QVERIFY(!dropped.text().contains(QStringLiteral("Relay host")));
    wizard.mnemonic('m'); // and they count again
    QVERIFY(wizard.session.answers().server == answers.server);
}

void TestWizard::saysWhatToInstall_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("package");
    QTest::newRow("m4") << QByteArray("SENDMAIL_WIZARD_M4") << QStringLiteral("m4");
    QTest::newRow("cf tree") << QByteArray("SENDMAIL_WIZARD_CF_TREE") << QStringLiteral("sendmail-cf");
}

void TestWizard::saysWhatToInstall()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, package);
    qputenv(variable.constData(), "/nonexistent");
    const QTemporaryDir folder;
    WizardDriver wizard(completeClient());
    QTRY_VERIFY(!wizard.session.isWaiting());
    wizard.find<PreviewPane>("preview").setCurrentIndex(1);
    const QString notice = wizard.previewNotice();
    QVERIFY2(notice.contains(QStringLiteral("apt install")), qPrintable(notice));
    QVERIFY(notice.contains(package));
    // The .mc side works without.
    QVERIFY(wizard.session.files().front().text.contains("FEATURE(`nullclient'"));
    wizard.window.showStep(Step::Review);
    exportTo(wizard, folder.filePath(QStringLiteral("bundle")));
    QCOMPARE(wizard.find<MessageLine>("exportOutcome").tone(), theme::Tone::Success);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("bundle/sendmail.cf"))));
}

void TestWizard::answersComeBack()
{
    Answers answers = completeClient();
    answers.masquerade.exposedUsers = {QStringLiteral("root")};
    {
        Session session;
        LastAnswers last(&session);
        QCOMPARE(last.restore(QStringLiteral("web01.example.com")), LastAnswers::Outcome::FirstStart);
        QCOMPARE(session.answers().masquerade.domain, QStringLiteral("example.com"));
        session.setAnswers(answers);
    }
    Session session;
    LastAnswers last(&session);
    QCOMPARE(last.restore(), LastAnswers::Outcome::Restored);
    QVERIFY(session.answers() == answers);
    QVERIFY(last.notice().isEmpty());
}

void TestWizard::damagedAnswersAreSetAside()
{
    const QByteArray damaged = "{ \"version\": 1, \"role\": ";
    QVERIFY(QDir().mkpath(QFileInfo(LastAnswers::path()).path()));
    QFile file(LastAnswers::path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    Session session;
    LastAnswers last(&session);
    QCOMPARE(last.restore(), LastAnswers::Outcome::Damaged);
    QVERIFY(!last.notice().isEmpty());
    QVERIFY(!QFile::exists(LastAnswers::path()));
    const QDir folder(QFileInfo(LastAnswers::path()).path());
    const QStringList kept = folder.entryList({QStringLiteral("answers.json.damaged-*")});
    QVERIFY(!kept.isEmpty());
    QCOMPARE(contentOf(folder.filePath(kept.last())), damaged);
    for (const QString &name : kept)
        QFile::remove(folder.filePath(name));
}

void TestWizard::opensAnAnswersFile()
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good.json"));
    const QString bad = folder.filePath(QStringLiteral("bad.json"));
    QVERIFY(answersfile::write(completeClient(), good));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"masquerade\": {\"domian\": \"example.com\"}}");
    file.close();
    WizardDriver wizard;
    wizard.window.openAnswersFile(bad);
    QVERIFY(wizard.find<MessageLine>("notice").isVisible());
    QVERIFY2(wizard.find<MessageLine>("notice").text().contains(QStringLiteral("domian")),
             qPrintable(wizard.find<MessageLine>("notice").text()));
    QVERIFY(wizard.session.answers() == Answers());
    wizard.window.openAnswersFile(good);
    QVERIFY(!wizard.find<MessageLine>("notice").isVisible());
    QVERIFY(wizard.session.answers() == completeClient());
    wizard.window.openAnswersFile(folder.filePath(QStringLiteral("absent.json")));
    QVERIFY(wizard.find<MessageLine>("notice").isVisible());
}

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
