// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "mc/compose.h"
#include "mc/differences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mc::Change;
using mc::ChangeKind;

/// Single changes, each of which can be made alone.
class TestDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void eachCanBeMadeAlone();
    void noneForTheWizardsOwn();
};

namespace {

mc::Sources opened(const QByteArray &mc)
{
    return {.sendmail = mc::readSource(mc), .submit = {}};
}

answers::Answers answersOf(const mc::Sources &sources)
{
    return mc::readAnswers(sources, answers::suggestedAnswers(u"web01.example.com"_s)).answers;
}

const QByteArray server = "OSTYPE(`linux')dnl\nDAEMON_OPTIONS(`Port=smtp, Name=MTA')dnl\n"
                          "LOCAL_DOMAIN(`example.com')dnl\nFEATURE(`allmasquerade')dnl\n"
                          "MAILER(`smtp')dnl\nMAILER(`local')dnl\nFEATURE(`always_add_domain')dnl\n";

} // namespace

void TestDifferences::changes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, ChangeKind kind, const char *entry, const char *theirs,
                        const char *ours, int line) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(entry)
                            << QString::fromLatin1(theirs) << QString::fromLatin1(ours) << line;
    };
    row("closes 587", ChangeKind::Write, "no_default_msa", "", "FEATURE(`no_default_msa')", 0);
    row("another way to listen", ChangeKind::Replace, "DAEMON_OPTIONS",
        "DAEMON_OPTIONS(`Port=smtp, Name=MTA')", "DAEMON_OPTIONS(`Name=MTA-v4, Family=inet')", 0);
    row("a feature below MAILER", ChangeKind::Move, "always_add_domain", "FEATURE(`always_add_domain')",
        "MAILER(`smtp')", 7);
}

void TestDifferences::changes()
{
    QFETCH(const int, kind);
    QFETCH(const QString, entry);
    const mc::Sources sources = opened(server);
    const std::vector<Change> changes = mc::proposedChanges(answersOf(sources), sources);
    const auto found = std::ranges::find_if(changes, [&](const Change &change) {
        return static_cast<int>(change.kind) == kind && change.entry == entry;
    });
    QVERIFY(found != changes.end());
    QTEST(found->theirs, "theirs");
    QTEST(found->ours, "ours");
    QTEST(found->line, "line");
}

void TestDifferences::eachCanBeMadeAlone()
{
    const mc::Sources sources = opened(server);
    const answers::Answers answers = answersOf(sources);
    int made = 0;
    for (const Change &change : mc::proposedChanges(answers, sources)) {
        if (change.addition < 0)
            continue;
        const QByteArray ours = change.ours.toLatin1() + "dnl\n";
        QVERIFY(!mc::composeSendmailMc(answers).render({}).text.contains(ours));
        const answers::Answers changed = mc::withChange(answers, change);
        QVERIFY2(mc::composeSendmailMc(changed).render({}).text.contains(ours), ours.constData());
        QCOMPARE(changed.additions.size() + 1, answers.additions.size());
        ++made;
    }
    QVERIFY(made >= 2);
}

void TestDifferences::noneForTheWizardsOwn()
{
    answers::Answers answers = answers::suggestedAnswers(u"web01.example.com"_s);
    answers.relay.address = u"mail.example.com"_s;
    const mc::Sources sources{.sendmail = mc::readSource(mc::composeSendmailMc(answers).render({}).text),
                              .submit = mc::readSource(mc::composeSubmitMc(answers)->render({}).text)};
    const mc::Reading reading = mc::readAnswers(sources, answers::suggestedAnswers(u"other.example.com"_s));
    QVERIFY(reading.answers == answers);
    QVERIFY(mc::proposedChanges(reading.answers, sources).empty());
}

QTEST_APPLESS_MAIN(TestDifferences)
#include "test_mc_differences.moc"
