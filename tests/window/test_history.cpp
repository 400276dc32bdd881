// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "ui/history.h"
#include "ui/session.h"

#include <QSignalSpy>
#include <QTest>

using answers::Answers;
using answers::Field;

namespace {

const QDateTime noon(QDate(2025, 3, 1), QTime(12, 0));

Answers withRelay(Answers answers, const char *relay)
{
    answers.relay.address = QString::fromLatin1(relay);
    return answers;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothingToUndo();
    void typingIsOneStep_data();
    void typingIsOneStep();
    void hostNameTakesItsDomainAlong();
    void typingThatEndsWhereItBeganIsNoStep();
    void boxesAreSteps();
    void addedAliasIsAStep();
    void roleIsAStepWithItsPlaceToListen();
    void openedFileIsNeverJoined();
    void undoThenRedo();
    void typingAfterUndoForgetsWhatCouldBeRedone();
    void typingAfterUndoIsANewStep();
    void forgetsTheOldest();
    void restartForgets();
    void sessionGoesBackAndForth();
    void answersOfAnEarlierTimeAreTheBeginning();
};

void TestHistory::beginsWithNothingToUndo()
{
    const History history(withRelay({}, "mail"), noon);
    QVERIFY(!history.undoable());
    QVERIFY(!history.redoable());
    QCOMPARE(history.states().size(), 1U);
    QCOMPARE(history.present().answers.relay.address, QStringLiteral("mail"));
}

void TestHistory::typingIsOneStep_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<std::size_t>("states");
    QTest::newRow("at once") << 0 << std::size_t{2};
    QTest::newRow("fluent") << 120 << std::size_t{2};
    QTest::newRow("slow") << 900 << std::size_t{2};
    QTest::newRow("after a pause") << 5000 << std::size_t{4};
    QTest::newRow("the clock was put back") << -3600'000 << std::size_t{4};
}

void TestHistory::typingIsOneStep()
{
    QFETCH(const int, milliseconds);
    QFETCH(const std::size_t, states);
    History history({}, noon);
    QDateTime when = noon.addSecs(60);
    for (const char *typed : {"m", "ma", "mail"}) {
        history.record(withRelay({}, typed), when);
        when = when.addMSecs(milliseconds);
    }
    QCOMPARE(history.states().size(), states);
    QVERIFY(history.undoable());
    QVERIFY(history.undoable()->changed == std::vector{Field::Relay});
    QCOMPARE(history.present().answers.relay.address, QStringLiteral("mail"));
    QCOMPARE(history.present().when, when.addMSecs(-milliseconds));
}

void TestHistory::hostNameTakesItsDomainAlong()
{
    History history({}, noon);
    Answers answers;
    answers.host.name = QStringLiteral("web.example");
    history.record(answers, noon);
    answers.host.name = QStringLiteral("web.example.com");
    answers.masquerade.domain = QStringLiteral("example.com");
    history.record(answers, noon);
    QCOMPARE(history.states().size(), 2U);
    answers.masquerade.domain = QStringLiteral("example.net"); // typed in its own field
    history.record(answers, noon);
    QCOMPARE(history.states().size(), 3U);
    QVERIFY(history.undoable()->changed == std::vector{Field::MasqueradeDomain});
}

void TestHistory::typingThatEndsWhereItBeganIsNoStep()
{
    History history({}, noon);
    history.record(withRelay({}, "m"), noon);
    history.record({}, noon.addMSecs(100));
    QVERIFY(!history.undoable());
    QVERIFY(!history.redoable());
    history.record(withRelay({}, "m"), noon.addMSecs(200));
    QVERIFY(history.undoable());
}

void TestHistory::boxesAreSteps()
{
    History history({}, noon);
    Answers answers;
    for (const bool on : {false, true, false}) {
        answers.masquerade.envelope = on;
        history.record(answers, noon);
    }
    QCOMPARE(history.states().size(), 4U);
}

void TestHistory::addedAliasIsAStep()
{
    History history({}, noon);
    Answers answers;
    answers.aliases.entries = {{}};
    history.record(answers, noon);
    for (const char *typed : {"w", "we", "web"}) {
        answers.aliases.entries.front().name = QString::fromLatin1(typed);
        history.record(answers, noon);
    }
    QCOMPARE(history.states().size(), 3U);
    answers.aliases.entries.clear();
    history.record(answers, noon);
    QCOMPARE(history.states().size(), 4U);
}

void TestHistory::roleIsAStepWithItsPlaceToListen()
{
    const Answers client = withRelay({}, "mail");
    History history(client, noon);
    history.record(answers::withRole(client, answers::Role::MailServer), noon);
    history.record(answers::withRole(client, answers::Role::LocalAliases), noon);
    QCOMPARE(history.states().size(), 3U);
    QVERIFY(history.undoable()->changed.front() == Field::Role);
    history.undo();
    history.undo();
    QVERIFY(history.present().answers == client);
}

void TestHistory::openedFileIsNeverJoined()
{
    History history({}, noon);
    history.record(withRelay({}, "m"), noon);
    history.record(withRelay({}, "other"), noon, History::Origin::Opened);
    history.record(withRelay({}, "others"), noon);
    QCOMPARE(history.states().size(), 4U);
    history.undo();
    QVERIFY(history.undoable()->origin == History::Origin::Opened);
}

void TestHistory::undoThenRedo()
{
    History history({}, noon);
    history.record(withRelay({}, "one"), noon, History::Origin::Opened);
    history.record(withRelay({}, "two"), noon, History::Origin::Opened);
    history.undo();
    QCOMPARE(history.present().answers.relay.address, QStringLiteral("one"));
    QCOMPARE(history.redoable()->answers.relay.address, QStringLiteral("two"));
    history.undo();
    QVERIFY(!history.undoable());
    QVERIFY(history.present().answers == Answers());
    history.redo();
    history.redo();
    QVERIFY(!history.redoable());
    QCOMPARE(history.present().answers.relay.address, QStringLiteral("two"));
    QCOMPARE(history.position(), 2U);
}

void TestHistory::typingAfterUndoForgetsWhatCouldBeRedone()
{
    History history({}, noon);
    history.record(withRelay({}, "one"), noon, History::Origin::Opened);
    history.undo();
    history.record(withRelay({}, "other"), noon);
    QVERIFY(!history.redoable());
    QCOMPARE(history.states().size(), 2U);
}

void TestHistory::typingAfterUndoIsANewStep()
{
    History history({}, noon);
    history.record(withRelay({}, "one"), noon);
    history.record(withRelay({}, "two"), noon.addSecs(60));
    history.undo();
    history.record(withRelay({}, "ones"), noon.addMSecs(1));
    QCOMPARE(history.states().size(), 3U);
}

void TestHistory::forgetsTheOldest()
{
    History history({}, noon, 3);
    for (const char *relay : {"a", "b", "c", "d"})
        history.record(withRelay({}, relay), noon, History::Origin::Opened);
    QCOMPARE(history.states().size(), 3U);
    QCOMPARE(history.states().front().answers.relay.address, QStringLiteral("b"));
    QVERIFY(history.states().front().changed.empty());
    history.undo();
    history.undo();
    QVERIFY(!history.undoable());
    QCOMPARE(history.present().answers.relay.address, QStringLiteral("b"));
}

void TestHistory::restartForgets()
{
    History history({}, noon);
    history.record(withRelay({}, "one"), noon);
    history.restart(withRelay({}, "two"), noon);
    QVERIFY(!history.undoable());
    history.record(withRelay({}, "twos"), noon);
    QVERIFY(history.undoable());
}

void TestHistory::sessionGoesBackAndForth()
{
    Session session;
    const QSignalSpy changes(&session, &Session::answersChanged);
    session.undo(); // nothing to take back
    QCOMPARE(changes.count(), 0);
    session.setRole(answers::Role::MailServer);
    session.setAnswers(withRelay(session.answers(), "mail.example.net"));
    QVERIFY(session.canUndo());
    session.undo();
    QCOMPARE(session.answers().relay.address, QString());
    QVERIFY(session.answers().role == answers::Role::MailServer);
    session.undo();
    QVERIFY(session.answers() == Answers());
    QVERIFY(!session.canUndo());
    session.redo();
    session.redo();
    QCOMPARE(session.answers().relay.address, QStringLiteral("mail.example.net"));
    QCOMPARE(session.normalisedAnswers().relay.address, QStringLiteral("mail.example.net"));
    QVERIFY(!session.canRedo());
    QCOMPARE(changes.count(), 6);
}

void TestHistory::answersOfAnEarlierTimeAreTheBeginning()
{
    Session session;
    session.startWith(withRelay({}, "mail.example.net"));
    QCOMPARE(session.answers().relay.address, QStringLiteral("mail.example.net"));
    QVERIFY(!session.canUndo());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
