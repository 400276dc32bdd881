// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"

#include <QTest>

using advice::Consequence;
using advice::Topic;

using namespace Qt::StringLiterals;

class ConsequenceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasAText();
    void text_data();
    void text();
};

void ConsequenceTextTest::everyTopicHasAText()
{
    constexpr int topics = static_cast<int>(Topic::RebuildCommand) + 1;
    for (int topic = 0; topic < topics; ++topic) {
        const QString text = wording::consequenceText({static_cast<Topic>(topic), {u"one"_s, u"two"_s, u"three"_s}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void ConsequenceTextTest::text_data()
{
    QTest::addColumn<Consequence>("consequence");
    QTest::addColumn<QString>("expected");

    QTest::newRow("sender") << Consequence{Topic::SenderName, {u"root@web01.example.com"_s, u"root@example.com"_s}}
                            << u"Mail from root@web01.example.com leaves as root@example.com, so replies go "
                                "there."_s;
    QTest::newRow("sender kept") << Consequence{Topic::SenderName, {u"root@a.example.com"_s, u"root@a.example.com"_s}}
                                 << u"Mail from root@a.example.com keeps that sender, so replies come back "
                                     "to this host’s own name."_s;
    QTest::newRow("recipient stays") << Consequence{Topic::RecipientName, {u"root"_s, u"root"_s}}
                                     << u"Mail to plain “root” is delivered to root on this host."_s;
    QTest::newRow("recipient leaves") << Consequence{Topic::RecipientName, {u"root"_s, u"root@example.com"_s}}
                                      << u"Mail to plain “root” goes to root@example.com."_s;
    QTest::newRow("route by MX") << Consequence{Topic::Route, {u"mail.example.com"_s, u"25"_s, u"mx"_s}}
                                 << u"All other mail goes to the mail exchangers of mail.example.com, or to "
                                     "that host itself if it has none."_s;
    QTest::newRow("relay logged in at") << Consequence{Topic::RelaySecurity, {u"login"_s, u"web01"_s}}
                                        << u"The way to the relay is encrypted, its certificate has to be "
                                           u"for its name, and this host logs in as web01; "
                                           "otherwise mail waits."_s;
    QTest::newRow("password")
        << Consequence{Topic::Password, {u"/etc/mail/authinfo"_s}}
        << u"The password for the relay is filled in on the host, in /etc/mail/authinfo, which only "
           "root may read. Until then mail waits."_s;
    QTest::newRow("route with port") << Consequence{Topic::Route, {u"mail.example.com"_s, u"2525"_s, u"direct"_s}}
                                     << u"All other mail goes to port 2525 of mail.example.com itself, "
                                         "without an MX look-up."_s;
    QTest::newRow("closed") << Consequence{Topic::Sockets, {}}
                            << u"Nothing listens here: no mail daemon runs, and nobody can connect to one."_s;
    QTest::newRow("sockets") << Consequence{Topic::Sockets, {u"127.0.0.1:25"_s, u"[::1]:25"_s}}
                             << u"The mail daemon listens on 127.0.0.1:25 and [::1]:25 and on nothing "
                                 "else."_s;
    QTest::newRow("queue") << Consequence{Topic::QueueRun, {u"7,22,37,52"_s, u"cron"_s, u"15"_s}}
                           << u"What could not be sent at once is tried again every 15 minutes by cron, at "
                               "7, 22, 37 and 52 past the hour. The minutes come from the host’s name, so "
                               "that many hosts do not call the relay at once."_s;
    QTest::newRow("queue each minute") << Consequence{Topic::QueueRun, {u"0,1"_s, u"systemd-timer"_s, u"1"_s}}
                                       << u"What could not be sent at once is tried again each minute by a "
                                           "systemd timer."_s;
    QTest::newRow("closed relay") << Consequence{Topic::Relays, {}}
                                  << u"No other host may send mail to the world through this server."_s;
    QTest::newRow("reader on the hub") << Consequence{Topic::RootOnHub, {u"root@example.com"_s, u"mail.example.com"_s}}
                                       << u"root@example.com needs a reader on mail.example.com, or the "
                                           "reports of this host reach nobody. Check it there."_s;
}

void ConsequenceTextTest::text()
{
    QFETCH(const Consequence, consequence);
    QTEST(wording::consequenceText(consequence), "expected");
}

QTEST_APPLESS_MAIN(ConsequenceTextTest)
#include "test_wording_consequence_text.moc"
