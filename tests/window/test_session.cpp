// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include <QSignalSpy>
#include <QTest>

using answers::Answers;

namespace {

Answers completeClient()
{
    Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mail.example.net");
    answers.masquerade.domain = QStringLiteral("example.com");
    return answers;
}

const PreviewFile &fileOf(const Session &session, const char *name)
{
    const auto found = std::ranges::find(session.files(), QString::fromLatin1(name), &PreviewFile::name);
    if (found == session.files().end())
        qFatal("there is no %s", name);
    return *found;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void incompleteAnswersGiveNoText();
    void mcIsThereAtOnce();
    void cfFollows();
    void latestAnswersWin();
    void unchangedMcIsNotCompiledAgain();
    void equalAnswersPublishNothing();
    void oldReleaseIsAnApproximation();
    void oldReleaseHasNoSubmit();
    void explainsTheLineOfADirective();
    void badTreeFolderIsSaid();
};

void TestSession::init()
{
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
    if (!cf::findTree())
        QSKIP("no cf tree on this machine");
}

void TestSession::incompleteAnswersGiveNoText()
{
    const Session session;
    QVERIFY(!session.isComplete());
    QVERIFY(!session.canExport());
    QVERIFY(!session.whyNoExport().isEmpty());
    for (const PreviewFile &file : session.files()) {
        QCOMPARE(file.state, FileState::Unavailable);
        QVERIFY(file.text.isEmpty());
        QVERIFY(!file.reason.isEmpty());
    }
}

void TestSession::mcIsThereAtOnce()
{
    Session session;
    session.setAnswers(completeClient());
    QCOMPARE(fileOf(session, "sendmail.mc").state, FileState::Current);
    QVERIFY(fileOf(session, "sendmail.mc").text.contains("MASQUERADE_AS(`example.com')dnl\n"));
    QVERIFY(fileOf(session, "submit.mc").text.contains("FEATURE(`msp', `mail.example.net')dnl\n"));
    QCOMPARE(fileOf(session, "sendmail.cf").state, FileState::Waiting);
    QVERIFY(!session.canExport());
}

void TestSession::cfFollows()
{
    Session session;
    session.setAnswers(completeClient());
    QTRY_VERIFY(session.canExport());
    const PreviewFile &cf = fileOf(session, "sendmail.cf");
    QCOMPARE(cf.state, FileState::Current);
    QVERIFY(cf.text.contains("\nDMexample.com\n"));
    QVERIFY(cf.text.contains("\nDHmail.example.net\n"));
    QVERIFY(cf.provenance.contains(session.tree()->version));
    QVERIFY(session.compileTime().count() > 0);
}

void TestSession::latestAnswersWin()
{
    Session session;
    Answers answers = completeClient();
    for (const QString &domain : {QStringLiteral("a.example.com"), QStringLiteral("ab.example.com"),
                                  QStringLiteral("abc.example.com")}) {
        answers.masquerade.domain = domain;
        session.setAnswers(answers);
        QCoreApplication::processEvents();
    }
    connect(&session, &Session::filesChanged, &session, [&session] {
        const PreviewFile &cf = fileOf(session, "sendmail.cf");
        if (cf.state == FileState::Current)
            QVERIFY(cf.text.contains("\nDMabc.example.com\n"));
    });
    QTRY_VERIFY(session.canExport());
    QVERIFY(fileOf(session, "sendmail.cf").text.contains("\nDMabc.example.com\n"));
    QVERIFY(fileOf(session, "submit.cf").text.contains("\nDMabc.example.com\n"));
}

void TestSession::unchangedMcIsNotCompiledAgain()
{
    Session session;
    session.setAnswers(completeClient());
    QTRY_VERIFY(session.canExport());
    Answers answers = completeClient();
    answers.queue.minutes = 30; // in no .mc
    session.setAnswers(answers);
    QVERIFY(!session.isWaiting());
    QVERIFY(session.canExport());
}

void TestSession::equalAnswersPublishNothing()
{
    Session session;
    session.setAnswers(completeClient());
    const QSignalSpy changes(&session, &Session::answersChanged);
    session.setAnswers(completeClient());
    QCOMPARE(changes.count(), 0);
}

void TestSession::oldReleaseIsAnApproximation()
{
    Session session;
    Answers answers = completeClient();
    answers.host.release = {8, 14};
    session.setAnswers(answers);
    QTRY_VERIFY(session.canExport());
    QVERIFY2(fileOf(session, "sendmail.cf").provenance.contains(QStringLiteral("approximation")),
             qPrintable(fileOf(session, "sendmail.cf").provenance));
}

void TestSession::oldReleaseHasNoSubmit()
{
    Session session;
    Answers answers = completeClient();
    answers.host.release = {8, 11};
    session.setAnswers(answers);
    QTRY_VERIFY(session.canExport());
    QCOMPARE(fileOf(session, "submit.cf").state, FileState::Unavailable);
    QVERIFY(fileOf(session, "submit.cf").reason.contains(QStringLiteral("8.12")));
    QVERIFY(!session.document(advice::GeneratedFile::SubmitMc));
}

void TestSession::explainsTheLineOfADirective()
{
    Session session;
    session.setAnswers(completeClient());
    const QList<QByteArray> lines = fileOf(session, "sendmail.mc").text.split('\n');
    const auto line = lines.indexOf("MASQUERADE_AS(`example.com')dnl");
    QVERIFY(line > 0);
    const mc::Directive *directive =
        session.directiveAt(QStringLiteral("sendmail.mc"), static_cast<int>(line));
    QVERIFY(directive);
    QCOMPARE(directive->entry, QStringLiteral("MASQUERADE_AS"));
    QVERIFY(directive->cause == answers::Field::MasqueradeDomain);
    QVERIFY(!session.directiveAt(QStringLiteral("sendmail.mc"), 100000));
    QVERIFY(!session.directiveAt(QStringLiteral("sendmail.cf"), 1));
}

void TestSession::badTreeFolderIsSaid()
{
    Session session;
    session.setAnswers(completeClient());
    QTRY_VERIFY(session.canExport());
    session.setTreeFolder(QStringLiteral("/nonexistent"));
    QVERIFY(!session.tree());
    QCOMPARE(fileOf(session, "sendmail.cf").state, FileState::Unavailable);
    QVERIFY(fileOf(session, "sendmail.cf").reason.contains(QStringLiteral("/nonexistent")));
    QVERIFY(session.canExport());
    session.setTreeFolder({});
    QTRY_VERIFY(session.tree() && session.canExport());
    QCOMPARE(fileOf(session, "sendmail.cf").state, FileState::Current);
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
