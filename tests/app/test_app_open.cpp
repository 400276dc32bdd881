// SPDX-License-Identifier: MIT
#include "answers/json.h"
#include "program.h"

#include <QFile>

using namespace Qt::StringLiterals;
using program::Result;
using program::run;

/// `open`: an .mc file becomes answers, and what became of it is said.
class OpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItUnderstood();
    void answersCanBeUsed();
    void submitAlone();
    void bothFiles();
    void refusesToOverwrite();
    void notReadable_data();
    void notReadable();
    void hostileFile();
    void saysWhatItWouldDoDifferently();
    void refusesACf();

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            return {};
        return written.fileName();
    }

    static answers::Answers answersIn(const QString &path)
    {
        QFile read(path);
        const bool opened = read.open(QIODevice::ReadOnly);
        return opened ? answers::fromJson(read.readAll()).value_or(answers::Answers()) : answers::Answers();
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray client = "OSTYPE(`linux')dnl\nDOMAIN(generic)dnl\ndnl a note\nFEATURE(`no_default_msa')dnl\n"
                          "FEATURE(`nullclient', `mail.example.com')dnl\nMASQUERADE_AS(`example.com')dnl\n";

QStringList opening(const QString &mc, const QString &json)
{
    return {u"open"_s, mc, u"--host"_s, u"web01.example.com"_s, u"--answers-out"_s, json};
}

} // namespace

void OpenTest::saysWhatItUnderstood()
{
    const QString json = m_folder.filePath(u"said.json"_s);
    const Result result = run(opening(file(u"said.mc"_s, client), json));
    QCOMPARE(result.messages, QByteArray());
    QCOMPARE(result.status, 0);
    const QByteArrayList lines = result.output.split('\n');
    QVERIFY2(lines.first().endsWith("said.json:"), result.output);
    for (const char *line :
         {"    Role: Null client", "    Relay host: mail.example.com", "    Masquerade domain: example.com",
          "    Platform: Red Hat, Fedora", "    sendmail.mc: DOMAIN(`generic')"})
        QVERIFY2(lines.contains(line), result.output);
    QVERIFY2(result.output.contains("    sendmail.mc, line 3: 1 comment"), result.output);
}

void OpenTest::answersCanBeUsed()
{
    const QString json = m_folder.filePath(u"used.json"_s);
    QCOMPARE(run(opening(file(u"used.mc"_s, client), json)).status, 0);
    const Result preview = run({u"preview"_s, u"sendmail.mc"_s, u"--answers"_s, json, u"--no-comments"_s});
    QCOMPARE(preview.status, 0);
    QVERIFY2(preview.output.contains("\nOSTYPE(`linux')dnl\nDOMAIN(`generic')dnl\n"), preview.output);
    QVERIFY(!preview.output.contains("DAEMON_OPTIONS")); // the file has none
}

void OpenTest::submitAlone()
{
    const QString json = m_folder.filePath(u"submit.json"_s);
    const QString mc = file(u"submit.mc"_s, "OSTYPE(`linux')dnl\ndefine(`confLOG_LEVEL', `14')dnl\n"
                                            "FEATURE(`msp', `mail.example.com')dnl\n");
    QCOMPARE(run(opening(mc, json)).status, 0);
    const answers::Answers answers = answersIn(json);
    QVERIFY(answers.role == answers::Role::NullClient);
    QCOMPARE(answers.relay.address, u"mail.example.com"_s);
    for (const answers::Addition &addition : answers.additions)
        QVERIFY(addition.file == answers::McFile::Submit);
    QVERIFY(!answers.additions.empty());
}

void OpenTest::bothFiles()
{
    const QString json = m_folder.filePath(u"both.json"_s);
    const QString submit = file(u"both-submit.mc"_s, "FEATURE(`msp', `[127.0.0.1]')dnl\n");
    const Result result = run(opening(file(u"both.mc"_s, client), json) + QStringList{u"--submit"_s, submit});
    QCOMPARE(result.status, 0);
    QVERIFY(answersIn(json).listening.where == answers::Listen::Loopback);
}

void OpenTest::refusesToOverwrite()
{
    const QString json = file(u"there.json"_s, "mine");
    const QStringList arguments = opening(file(u"there.mc"_s, client), json);
    const Result refused = run(arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("--force"), refused.messages);
    QFile kept(json);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "mine"_ba);
    QCOMPARE(run(arguments + QStringList{u"--force"_s}).status, 0);
    QCOMPARE(answersIn(json).relay.address, u"mail.example.com"_s);
}

void OpenTest::notReadable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing to read") << QStringList{u"open"_s} << 2;
    QTest::newRow("nowhere to write") << QStringList{u"open"_s, u"/dev/null"_s} << 2;
    QTest::newRow("no such file") << opening(u"/nonexistent.mc"_s, m_folder.filePath(u"x.json"_s)) << 2;
    QTest::newRow("endless file") << opening(u"/dev/zero"_s, m_folder.filePath(u"x.json"_s)) << 2;
    QTest::newRow("no such folder") << opening(u"/dev/null"_s, u"/nonexistent/x.json"_s) << 1;
}

void OpenTest::notReadable()
{
    QFETCH(const QStringList, arguments);
    const Result result = run(arguments);
    QTEST(result.status, "status");
    QVERIFY(result.messages.startsWith("sendmail-wizard: "));
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!QFile::exists(m_folder.filePath(u"x.json"_s)));
}

/// Nothing in it is run, and its control characters do not reach the terminal.
void OpenTest::hostileFile()
{
    const QString mark = m_folder.filePath(u"mark"_s);
    const QByteArray command =
        "syscmd(`touch " + mark.toLocal8Bit() + "')dnl\n\x1b[2J\x07 `\n'\nMAILER(`a\x1b')\n";
    const QString json = m_folder.filePath(u"hostile.json"_s);
    const Result result = run(opening(file(u"hostile.mc"_s, command), json));
    QCOMPARE(result.status, 0);
    QVERIFY(!QFile::exists(mark));
    QVERIFY2(!result.output.contains('\x1b') && !result.output.contains('\x07'), result.output);
}

void OpenTest::saysWhatItWouldDoDifferently()
{
    const QByteArray mc = "OSTYPE(`linux')dnl\nDOMAIN(generic)dnl\nMAILER(`smtp')dnl\n"
                          "FEATURE(`always_add_domain')dnl\nMAILER(`local')dnl\n";
    const Result result = run(opening(file(u"other.mc"_s, mc), m_folder.filePath(u"other.json"_s)));
    QCOMPARE(result.status, 0);
    const qsizetype heading = result.output.indexOf("What the wizard would do differently:\n");
    QVERIFY2(heading > 0, result.output);
    const QByteArray changes = result.output.mid(heading);
    QVERIFY2(changes.contains("    sendmail.mc: FEATURE(`no_default_msa') would be added.\n"), changes);
    QVERIFY2(changes.contains("    sendmail.mc, line 4: FEATURE(`always_add_domain') would stand above "), changes);
}

void OpenTest::refusesACf()
{
    const QString json = m_folder.filePath(u"cf.json"_s);
    const Result result = run(opening(file(u"there.cf"_s, "V10/Berkeley\nO MaxHopCount=25\n"), json));
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    for (const char *command : {"check", "sockets", "blame", "explain --line"})
        QVERIFY2(result.messages.contains(command), result.messages);
    QVERIFY(!QFile::exists(json));
}

QTEST_GUILESS_MAIN(OpenTest)
#include "test_app_open.moc"
