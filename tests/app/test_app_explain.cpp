// SPDX-License-Identifier: MIT
#include "program.h"

#include "catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using program::Result;
using program::run;

namespace {

/// The names of a list, without its headings.
QStringList namesIn(const QByteArray &list)
{
    static const QRegularExpression line(u"^  (\\S+) +\\S"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(list)))
        names += match.captured(1);
    return names;
}

QStringList headingsIn(const QByteArray &list)
{
    static const QRegularExpression line(u"^\\S.*$"_s, QRegularExpression::MultilineOption);
    QStringList headings;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromUtf8(list)))
        headings += match.captured();
    return headings;
}

QJsonObject explained(const QString &name)
{
    return QJsonDocument::fromJson(run({u"explain"_s, name, u"--json"_s}).output).object();
}

} // namespace

/// The command explain.
class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryNameOnce();
    void explainsOneName();
    void jsonHasEveryField();
    void jsonOfConstraints();
    void jsonOfAll();
    void search_data();
    void search();
    void searchForNothing();
};

void ExplainTest::listsEveryNameOnce()
{
    const Result result = run({u"explain"_s});
    QCOMPARE(result.status, 0);
    QStringList names = namesIn(result.output);
    QStringList all;
    for (const catalogue::Entry &entry : catalogue::entries())
        all += QString::fromUtf8(entry.name);
    names.sort();
    all.sort();
    QCOMPARE(names, all);
    const QStringList headings = headingsIn(result.output);
    QVERIFY(headings.contains(u"Masquerading"_s) && headings.contains(u"Local delivery and programs"_s));
    QVERIFY(headings.size() <= 11);
}

void ExplainTest::explainsOneName()
{
    const Result result = run({u"explain"_s, u"masquerade_as"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(QString::fromUtf8(result.output).section(u'\n', 0, 0), u"MASQUERADE_AS(`domain')"_s);
    QCOMPARE(result.messages, QByteArray());
    for (const QString &line : QString::fromUtf8(result.output).split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

// Other programs rely on these names.
void ExplainTest::jsonHasEveryField()
{
    const QJsonObject entry = explained(u"queue_group"_s);
    const QStringList keys{u"after"_s,   u"arguments"_s, u"before"_s, u"cf"_s,       u"cost"_s,
               u"default"_s,
                           u"documentation"_s, u"effect"_s, u"excludes"_s, u"implies"_s, u"kind"_s,
                               u"leave"_s,
                           u"name"_s,    u"needs"_s,     u"order"_s,  u"related"_s,  u"removed"_s,
                                   u"replacement"_s,
                           u"security"_s, u"since"_s,    u"summary"_s, u"table"_s,   u"task"_s,
                                      u"usage"_s,
                           u"use"_s,     u"without"_s};
    QCOMPARE(entry.keys(), keys);
    QCOMPARE(entry[u"name"].toString(), u"QUEUE_GROUP"_s);
    QCOMPARE(entry[u"kind"].toString(), u"macro"_s);
    QCOMPARE(entry[u"task"].toString(), u"queue"_s);
    QCOMPARE(entry[u"since"].toString(), u"8.12"_s);
    QCOMPARE(entry[u"usage"].toString(), u"QUEUE_GROUP(`name', `settings')"_s);
    QVERIFY(entry[u"removed"].isNull());
    const QJsonArray arguments = entry[u"arguments"].toArray();
    QCOMPARE(arguments.size(), 2);
    const QStringList argumentKeys{u"choices"_s,  u"default"_s,  u"meaning"_s,  u"name"_s, u"needs"_s,
        u"repeated"_s, u"replaces"_s, u"required"_s, u"type"_s};
    QCOMPARE(arguments[0].toObject().keys(), argumentKeys);
    QCOMPARE(arguments[0].toObject()[u"name"].toString(), u"name"_s);
    QCOMPARE(arguments[0].toObject()[u"type"].toString(), u"text"_s);
    QCOMPARE(arguments[0].toObject()[u"required"].toBool(), true);
}

void ExplainTest::jsonOfConstraints()
{
    const QJsonObject cyrus = explained(u"cyrus"_s);
    QVERIFY(cyrus[u"after"].toArray().contains(u"local"_s));
    QCOMPARE(cyrus[u"replacement"].toArray(), QJsonArray{u"cyrusv2"_s});
    const QJsonObject path = explained(u"PROCMAIL_MAILER_PATH"_s);
    QCOMPARE(path[u"cf"].toString(), u"M procmail P="_s);
    QCOMPARE(path[u"default"].toString(), u"/usr/local/bin/procmail"_s);
    QVERIFY(path[u"before"].toArray().contains(u"procmail"_s));
}

void ExplainTest::jsonOfAll()
{
    const Result result = run({u"explain"_s, u"--json"_s});
    const QJsonArray all = QJsonDocument::fromJson(result.output).array();
    QCOMPARE(static_cast<std::size_t>(all.size()), catalogue::entries().size());
}

void ExplainTest::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("among"); // names that have to be found
    QTest::addColumn<QString>("never");
    QTest::newRow("a name") << u"masquerade_exception"_s << QStringList{u"MASQUERADE_EXCEPTION"_s} << u"SMART_HOST"_s;
    QTest::newRow("a word of a text") << u"milter"_s << QStringList{u"INPUT_MAIL_FILTER"_s,
        u"MAIL_FILTER"_s} << u"local"_s;
    QTest::newRow("two words, other case") << u"LDAP Recipient"_s << QStringList{u"LDAPROUTE_DOMAIN"_s} << u"QUEUE_DIR"_s;
    QTest::newRow("what it is in the .cf") << u"ClientPortOptions"_s << QStringList{u"CLIENT_OPTIONS"_s} << u"msp"_s;
}

void ExplainTest::search()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, among);
    QFETCH(const QString, never);
    const Result result = run({u"explain"_s, u"--search"_s, words});
    QCOMPARE(result.status, 0);
    const QStringList names = namesIn(result.output);
    for (const QString &name : among)
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY(!names.contains(never));
    const QByteArray json = run({u"explain"_s, u"--json"_s, u"--search"_s, words}).output;
    QCOMPARE(QJsonDocument::fromJson(json).array().size(), names.size());
}

void ExplainTest::searchForNothing()
{
    const Result result = run({u"explain"_s, u"--search"_s, u"xyzzy plugh"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.messages, "sendmail-wizard: no directive has “xyzzy plugh”.\n"_ba);
    QCOMPARE(run({u"explain"_s, u"--search"_s, u"xyzzy"_s, u"--json"_s}).output, "[\n]\n"_ba);
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "test_app_explain.moc"
