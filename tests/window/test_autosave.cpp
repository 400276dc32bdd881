// SPDX-License-Identifier: MIT
// What is on the disk when the program is killed. The program that is killed is this one, run again as
// somebody who never stops typing.
#include "ui/desktop.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>

namespace {

const QString typeForEver = QStringLiteral("--type-for-ever");
const QString dieWhileWriting = QStringLiteral("--die-while-writing");

/// The system kills whoever writes more into a file than this.
constexpr rlim_t mostBytes = 4096;

/// Makes a file of more than mostBytes.
QStringList longList()
{
    QStringList list;
    for (int i = 0; i < 2'000; ++i)
        list.append(QStringLiteral("user%1").arg(i));
    return list;
}

/// Types a character into the host name every few milliseconds, without a pause.
int runTypist(QApplication &application)
{
    Desktop desktop;
    desktop.start();
    answers::Answers answers = desktop.session().answers();
    answers.masquerade.exposedUsers = longList();
    desktop.session().setAnswers(answers);
    desktop.window()->showStep(Step::Host);
    auto *host = desktop.window()->findChild<QLineEdit *>(QStringLiteral("hostName"));
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, host, [host] {
        if (host->text().size() > 200)
            QTest::keyClick(host, Qt::Key_A, Qt::ControlModifier);
        QTest::sendKeyEvent(QTest::Click, host, Qt::Key_unknown, QStringLiteral("x"), Qt::NoModifier);
    });
    typing.start(std::chrono::milliseconds(5));
    return application.exec();
}

int runTypistThatDies(QApplication &application)
{
    const rlimit fileSize{mostBytes, mostBytes};
    const rlimit noCore{0, 0};
    if (::setrlimit(RLIMIT_FSIZE, &fileSize) != 0 || ::setrlimit(RLIMIT_CORE, &noCore) != 0)
        return 1;
    return runTypist(application);
}

} // namespace

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingWithoutAPauseIsSaved();
    void killedWhileWriting();
    void windowsKeepTheirOwn();
    void failureIsSaidOnce();

private:
    static void startTypist(QProcess &typist, const QString &how);
    static void killNow(QProcess &typist);

    QTemporaryDir m_home;
};

void TestAutosave::init()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("data"))));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("config"))));
    QVERIFY(LastAnswers::path().startsWith(m_home.path()));
    QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively();
}

void TestAutosave::startTypist(QProcess &typist, const QString &how)
{
    typist.setProcessChannelMode(QProcess::ForwardedChannels);
    typist.start(QCoreApplication::applicationFilePath(), {how});
    QVERIFY(typist.waitForStarted());
}

void TestAutosave::killNow(QProcess &typist)
{
    typist.kill(); // SIGKILL: nothing of the program runs any more
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
}

void TestAutosave::typingWithoutAPauseIsSaved()
{
    QProcess typist;
    startTypist(typist, typeForEver);
    const auto typedSoFar = [] {
        const auto answers = answersfile::read(LastAnswers::path());
        return answers ? answers->host.name : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(typedSoFar().contains(QStringLiteral("xx")), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(LastAnswers::placePath()), 30'000);
    const QString before = typedSoFar();
    QTRY_VERIFY_WITH_TIMEOUT(typedSoFar() != before, 30'000); // and it goes on being saved
    killNow(typist);

    Desktop desktop;
    desktop.start();
    QVERIFY(desktop.session().answers().host.name.contains(QStringLiteral("xx")));
    QCOMPARE(desktop.session().answers().masquerade.exposedUsers, longList());
    QCOMPARE(desktop.window()->currentStep(), Step::Host);
    QVERIFY((desktop.window()->place().seen == std::vector{Step::Role, Step::Host}));
}

void TestAutosave::killedWhileWriting()
{
    answers::Answers before;
    before.host.name = QStringLiteral("web01.example.com");
    QVERIFY(QDir().mkpath(QFileInfo(LastAnswers::path()).path()));
    QVERIFY(answersfile::write(before, LastAnswers::path()));
    QProcess typist;
    startTypist(typist, dieWhileWriting);
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    QCOMPARE(typist.exitCode(), SIGXFSZ); // it did die in the middle
    QVERIFY(answersfile::read(LastAnswers::path()) == before);
}

void TestAutosave::windowsKeepTheirOwn()
{
    QProcess typist;
    startTypist(typist, typeForEver);
    const auto typedSoFar = [](int number) {
        const auto answers = answersfile::read(LastAnswers::pathOf(number));
        return answers ? answers->host.name : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(typedSoFar(1).contains(QStringLiteral("xx")), 30'000);
    {
        Desktop beside;
        beside.start();
        const auto *notice = beside.window()->findChild<QWidget *>(QStringLiteral("notice"));
        QVERIFY(notice->isVisible()); // it says why these are not the last answers
        answers::Answers answers;
        answers.host.name = QStringLiteral("beside.example.com");
        beside.session().setAnswers(answers);
    }
    QCOMPARE(typedSoFar(2), QStringLiteral("beside.example.com"));
    QVERIFY(typedSoFar(1).contains(QStringLiteral("xx")));
    {
        Desktop again; // what the window beside had left
        again.start();
        QCOMPARE(again.session().answers().host.name, QStringLiteral("beside.example.com"));
    }
    const QString before = typedSoFar(1);
    QTRY_VERIFY_WITH_TIMEOUT(typedSoFar(1) != before, 30'000);
    killNow(typist);
    Desktop last; // the ones written last come back
    last.start();
    QVERIFY(last.session().answers().host.name.contains(QStringLiteral("xx")));
}

void TestAutosave::failureIsSaidOnce()
{
    const QString folder = QFileInfo(LastAnswers::path()).path();
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QFile obstacle(folder); // a file where the folder should be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Session session;
    LastAnswers last(&session);
    QStringList said;
    connect(&last, &LastAnswers::couldNotSave, this, [&said](const QString &why) { said.append(why); });
    answers::Answers answers;
    answers.host.name = QStringLiteral("one.example.com");
    session.setAnswers(answers);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.front().contains(QStringLiteral("make it first")), qPrintable(said.front()));
    answers.host.name = QStringLiteral("two.example.com");
    session.setAnswers(answers);
    QVERIFY(obstacle.remove());
    QTRY_VERIFY(QFile::exists(LastAnswers::path()));
    QCOMPARE(said.size(), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard-autosave"));
    QApplication application(argc, argv);
    if (QApplication::arguments().contains(typeForEver))
        return runTypist(application);
    if (QApplication::arguments().contains(dieWhileWriting))
        return runTypistThatDies(application);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_autosave.moc"
