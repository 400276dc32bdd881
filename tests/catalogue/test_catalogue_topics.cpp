// SPDX-License-Identifier: MIT
#include "catalogue/topics.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using catalogue::Topic;

namespace {

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

class TestTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTopic_data();
    void eachTopic();
    void namesAreUnique();
    void findsByExactName();
    void linesOfPlainFiles_data();
    void linesOfPlainFiles();
};

void TestTopics::eachTopic_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Topic &topic : catalogue::topics())
        QTest::newRow(topic.name) << index++;
}

void TestTopics::eachTopic()
{
    QFETCH(int, index);
    const Topic &topic = catalogue::topics()[static_cast<std::size_t>(index)];
    QVERIFY(!text(topic.title).endsWith(u'.')); // a name, not a sentence
    for (const QString &part : {text(topic.text), text(topic.wrong)}) {
        QVERIFY2(part == part.simplified(), qPrintable(part));
        QVERIFY2(!part.contains(u"simply", Qt::CaseInsensitive), qPrintable(part));
    }
    QVERIFY(text(topic.text).endsWith(u'.'));
    QVERIFY(text(topic.wrong).isEmpty() || text(topic.wrong).endsWith(u'.'));
    const QStringList related = text(topic.related).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const catalogue::Entry *entry : catalogue::relatedTo(topic))
        found += text(entry->name);
    QCOMPARE(found, related);
    QCOMPARE(QStringList(related).removeDuplicates(), 0);
}

void TestTopics::namesAreUnique()
{
    QSet<QString> names;
    for (const Topic &topic : catalogue::topics())
        names.insert(text(topic.name));
    QCOMPARE(static_cast<std::size_t>(names.size()), catalogue::topics().size());
}

void TestTopics::findsByExactName()
{
    QVERIFY(catalogue::findTopic(u"cf-rule"_s));
    QVERIFY(catalogue::findTopic(u"D S"_s) != catalogue::findTopic(u"D s"_s)); // $S and $s are two macros
    QCOMPARE(catalogue::findTopic(u"D s"_s), nullptr);
    QCOMPARE(catalogue::findTopic(QString()), nullptr);
}

void TestTopics::linesOfPlainFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("topic"); // empty = none
    QTest::newRow("alias") << u"aliases"_s << u"root: kim@example.com"_s << u"aliases alias"_s;
    QTest::newRow("client") << u"access"_s << u"Connect:192.0.2\tRELAY"_s << u"access client"_s;
    QTest::newRow("cron's note") << u"cron"_s << u"# the MTA's queue"_s << u"cron note"_s;
    QTest::newRow("cron's run") << u"cron"_s << u"7,22 * * * * smmsp /usr/sbin/sendmail -Ac -q"_s
                                << u"cron run"_s;
    QTest::newRow("unit's command") << u"service"_s << u"ExecStart=-/usr/sbin/sendmail -Ac -qf"_s
                                    << u"service ExecStart"_s;
    QTest::newRow("unit's section") << u"service"_s << u"[Service]"_s << u"service"_s;
    QTest::newRow("timer's minutes") << u"timer"_s << u"OnCalendar=*:7,22"_s << u"timer OnCalendar"_s;
    QTest::newRow("installer's key") << u"bundle.conf"_s << u"sockets=none"_s << u"bundle.conf sockets"_s;
    QTest::newRow("unknown key") << u"bundle.conf"_s << u"colour=blue"_s << u"bundle.conf"_s;
    QTest::newRow("empty line") << u"cron"_s << QString() << u"cron"_s;
    QTest::newRow("no such file") << u"shadow"_s << u"root:*:"_s << QString();
}

void TestTopics::linesOfPlainFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, topic);
    const QString whole = u"first\n" + line + u"\nlast";
    const Topic *found = catalogue::topicOfLine(file, whole, 1);
    QCOMPARE(found ? text(found->name) : QString(), topic);
    QCOMPARE(catalogue::topicOfLine(file, line, 7), catalogue::findTopic(file));
}

QTEST_APPLESS_MAIN(TestTopics)
#include "test_catalogue_topics.moc"
