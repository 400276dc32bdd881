// SPDX-License-Identifier: MIT
// The review page: what it says for each role, and how it leads to what is missing or to be changed.
#include "samples/sample.h"
#include "ui/findings/finding_line.h"
#include "ui/link_button.h"
#include "ui/message_line.h"
#include "ui/pages/review_card.h"
#include "wizard_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Listen;

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsTrue_data();
    void saysWhatIsTrue();
    void everyChangeLeadsToItsStep();
    void saysWhatIsWrong();
    void countsWhatIsMissing();
    void repairsOnTheSpot();
    void copiesAsText();
    void followsTheAnswers();
    void nothingIsCutOff();
};

namespace {

template <typename Change> Answers with(Answers answers, Change change)
{
    change(answers);
    return answers;
}

/// Every text of the report, in order.
QStringList texts(const WizardDriver &wizard)
{
    QStringList result;
    for (const QLabel *label : wizard.find("report").findChildren<QLabel *>()) {
        if (label->isVisible())
            result += QString(label->text()).remove(QChar(0x200b)); // places to break long names
    }
    return result;
}

QPushButton *linkNamed(const WizardDriver &wizard, const QString &name)
{
    for (auto *link : wizard.find("report").findChildren<LinkButton *>()) {
        if (link->accessibleName() == name || link->text() == name)
            return link;
    }
    return nullptr;
}

} // namespace

void TestReview::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"sendmail-wizard-test"_s);
    qunsetenv("SENDMAIL_WIZARD_M4");
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
}

void TestReview::saysWhatIsTrue_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("notThere");
    const Answers client = sample::nullClient();
    const Answers aliases = sample::localAliases();
    const Answers server = sample::mailServer();

    QTest::newRow("null client") << client
        << QStringList{u"root@web01.example.com → root@example.com"_s, 
                       u"none: nothing listens, no mail daemon runs"_s,
                       u"mail.example.net, port 25\nits MX records are looked up first"_s,
                       u"root@example.com, to be checked on mail.example.net"_s,
                       u"/usr/sbin/sendmail -Ac -q (as smmsp)\n/usr/sbin/sendmail -q (as root)"_s,
                       u"/var/backups/sendmail-wizard, before anything changes"_s, u"submit.cf"_s,
                       u"sendmail.conf"_s}
        << QStringList{u"Opened by"_s, u"aliases"_s, u"access"_s};
    QTest::newRow("local aliases") << with(aliases, [](Answers &a) { a.listening.ipv6 = true; })
        << QStringList{u"127.0.0.1"_s, u"::1"_s, u"DAEMON_OPTIONS, Name=MTA-v4"_s, u"DAEMON_OPTIONS, Name=MTA-v6"_s,
                       u"admin@example.org"_s, u"aliases"_s, u"lines merged into yours"_s,
                       u"the daemon tries again by itself"_s}
        << QStringList{u"0.0.0.0 (all)"_s, u"access"_s};
    QTest::newRow("mail server, one socket for both families") << with(server, [](Answers &a) {
            a.listening = {Listen::Network, true, true};
        }) << QStringList{u":: (all)"_s, u"IPv6 and IPv4"_s, u"587"_s, u"DAEMON_OPTIONS, Name=MSA"_s, u"access"_s,
                          u"example.com\nweb01.example.com"_s, u"192.0.2.0/24"_s,
                          u"an MX record that leads here, for example.com"_s}
        << QStringList{u"0.0.0.0 (all)"_s};
    QTest::newRow("before 8.12") << with(aliases, [](Answers &a) { a.host.release = {8, 9}; })
        << QStringList{u"confDAEMON_OPTIONS"_s, u"none in sendmail 8.9: sendmail.mc alone decides"_s,
                       u"root@web01.example.com"_s, u"/usr/sbin/sendmail -q (as root)"_s}
        << QStringList{u"submit.cf"_s};
    QTest::newRow("FreeBSD") << with(client, [](Answers &a) { a.host.platform = answers::Platform::FreeBsd; })
        << QStringList{u"web01.example.com.mc"_s, u"web01.example.com.submit.mc"_s, u"rc.conf"_s}
        << QStringList{u"sendmail.conf"_s};
    QTest::newRow("systemd timer") << with(client, [](Answers &a) { a.queue.runner = answers::QueueRunner::SystemdTimer; })
        << QStringList{u"/etc/systemd/system/"_s, u"sendmail-wizard-queue.timer"_s, u"a systemd timer"_s}
        << QStringList{u"/etc/cron.d/"_s};
}

void TestReview::saysWhatIsTrue()
{
    QFETCH(Answers, answers);
    QFETCH(QStringList, there);
    QFETCH(QStringList, notThere);
    WizardDriver wizard(answers);
    wizard.window.showStep(Step::Review);
    const QStringList shown = texts(wizard);
    for (const QString &text : there)
        QVERIFY2(shown.contains(text), qPrintable(text + u" is not in: "_s + shown.join(u" | "_s)));
    for (const QString &text : notThere)
        QVERIFY2(!shown.contains(text), qPrintable(text));
}

void TestReview::everyChangeLeadsToItsStep()
{
    WizardDriver wizard(with(sample::localAliases(), [](Answers &a) {
        a.masquerade.furtherDomains = {u"example.org"_s};
    }));
    wizard.window.showStep(Step::Review);
    const qsizetype count = wizard.find("report").findChildren<LinkButton *>().size();
    QVERIFY(count > 8);
    for (qsizetype i = 0; i < count; ++i) {
        wizard.window.showStep(Step::Review);
        wizard.find("report").findChildren<LinkButton *>().at(i)->click();
        QVERIFY(wizard.window.currentStep() != Step::Review);
    }

    wizard.window.showStep(Step::Review);
    QPushButton *link = linkNamed(wizard, u"Change: Mail to root"_s);
    QVERIFY(link && wizard.tabTo(*link));
    wizard.key(Qt::Key_Space);
    QCOMPARE(wizard.window.currentStep(), Step::Aliases);
    QVERIFY(wizard.find("rootAlias").hasFocus());
}

void TestReview::countsWhatIsMissing()
{
    WizardDriver wizard;
    wizard.window.showStep(Step::Review);
    const auto &state = wizard.find<MessageLine>("reviewState");
    QVERIFY2(state.text().startsWith(u"3 answer"), qPrintable(state.text()));
    QVERIFY(state.tone() == theme::Tone::Note); // nothing is wrong yet
    for (const QString &name : {u"Go to “Host name”"_s, u"Go to “Relay host”"_s, u"Go to “Masquerade domain”"_s})
        QVERIFY2(linkNamed(wizard, name), qPrintable(name));
    wizard.window.showStep(Step::Relay);
    QVERIFY(wizard.fill("relayAddress", u"mail relay"_s));
    wizard.window.showStep(Step::Review);
    QVERIFY(state.tone() == theme::Tone::Error);
}

void TestReview::saysWhatIsWrong()
{
    WizardDriver wizard(with(sample::nullClient(), [](Answers &a) { a.relay.address = u"mail relay"_s; }));
    wizard.window.showStep(Step::Review);
    QCOMPARE(wizard.find<MessageLine>("reviewState").text(),
             u"Not complete yet: “Relay host” has something wrong with it."_s);
    QVERIFY(!wizard.find("copyReview").isEnabled());
    QVERIFY(wizard.window.findChildren<ReviewCard *>().isEmpty());
    QPushButton *link = linkNamed(wizard, u"Go to “Relay host”"_s);
    QVERIFY(link && wizard.tabTo(*link));
    wizard.key(Qt::Key_Space);
    QCOMPARE(wizard.window.currentStep(), Step::Relay);
    QVERIFY(wizard.find("relayAddress").hasFocus());
    QVERIFY(wizard.fill("relayAddress", u"mail.example.net"_s));
    wizard.window.showStep(Step::Review);
    QVERIFY(!wizard.window.findChildren<ReviewCard *>().isEmpty());
    QVERIFY(wizard.find("copyReview").isEnabled());
}

void TestReview::repairsOnTheSpot()
{
    WizardDriver wizard(with(sample::mailServer(), [](Answers &a) { a.listening.submissionPort = true; }));
    wizard.window.showStep(Step::Review);
    QVERIFY(texts(wizard).contains(u"587"_s));
    auto *repair = wizard.find("reviewFindings").findChild<QPushButton *>(u"repairButton"_s);
    QVERIFY(repair && wizard.tabTo(*repair));
    wizard.key(Qt::Key_Space);
    QTRY_VERIFY(wizard.session.answers() == sample::mailServer());
    QTRY_VERIFY(!wizard.find("reviewFindings").findChild<QPushButton *>(u"repairButton"_s));
    QVERIFY(!texts(wizard).contains(u"587"_s));
    QVERIFY(wizard.find("undoRepair").isVisible());
}

void TestReview::copiesAsText()
{
    WizardDriver wizard(with(sample::mailServer(), [](Answers &a) { a.listening.submissionPort = true; }));
    wizard.window.showStep(Step::Review);
    QVERIFY(wizard.tabTo(wizard.find("copyReview")));
    wizard.key(Qt::Key_Space);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Mail from root@web01 leaves as root@example.com"_s));
    QVERIFY(text.contains(u"\nWarning: Port 587 is open"_s));
    QVERIFY(text.contains(u"\n  Port  Address        Family  Opened by\n"_s));
    QVERIFY(text.contains(u"\n  587   0.0.0.0 (all)  IPv4    DAEMON_OPTIONS, Name=MSA-v4\n"_s));
    QVERIFY(text.contains(u"/etc/mail/sendmail.cf"_s)); // whole paths, other than on the page
    QVERIFY(!text.contains(QChar(0x200b)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
}

void TestReview::followsTheAnswers()
{
    WizardDriver wizard(sample::nullClient());
    wizard.window.showStep(Step::Review);
    QVERIFY(texts(wizard).contains(u"root@web01.example.com → root@example.com"_s));
    wizard.session.setAnswers(with(sample::nullClient(), [](Answers &a) { a.masquerade.domain = u"example.org"_s; }));
    QTRY_VERIFY(texts(wizard).contains(u"root@web01.example.com → root@example.org"_s));
}

// The page is no wider than its column, whatever stands on it.
void TestReview::nothingIsCutOff()
{
    const QString longName = QString(60, u'a') + u'.' + QString(60, u'b') + u".example.com"_s;
    WizardDriver wizard(with(sample::mailServer(), [&](Answers &a) {
        a.host.name = longName;
        a.relay.address = u"relay."_s + longName;
        a.server.acceptedDomains = {longName, u"example.com"_s};
        a.queue.runner = answers::QueueRunner::SystemdTimer;
    }));
    wizard.window.resize(1024, 700);
    wizard.window.showStep(Step::Review);
    const QWidget *page = wizard.find("report").parentWidget();
    QTRY_VERIFY2(page->width() <= page->parentWidget()->width(),
                 qPrintable(u"%1 > %2"_s.arg(page->width()).arg(page->parentWidget()->width())));
}

QTEST_MAIN(TestReview)
#include "test_review.moc"
