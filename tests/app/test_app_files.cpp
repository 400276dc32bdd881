// SPDX-License-Identifier: MIT
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using program::Result;
using program::run;

/// Files that a host has: check and sockets, told apart by what is in them.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkCf_data();
    void checkCf();
    void checkPair();
    void checkMc();
    void checkService();
    void checkRefuses_data();
    void checkRefuses();
    void socketsOfCf();
    void socketsJson();
    void socketsThatStopIt();
    void socketsOfSubmission();
    void socketsOfAnswers();
    void additions_data();
    void additions();
    void socketsOfMc();
};

namespace {

const QByteArray closedCf = "V10/Berkeley\nO DaemonPortOptions=Name=MTA, Addr=127.0.0.1\n"
                            "Scheck_rcpt\nR$*\t$#error $@ 5.7.1 $: \"550 Relaying denied\"\n";
const QByteArray nullClientMc = "OSTYPE(`debian')dnl\nFEATURE(`no_default_msa')dnl\n"
                                "DAEMON_OPTIONS(`Name=MTA-v4, Addr=127.0.0.1')dnl\n"
                                "MASQUERADE_AS(`example.com')dnl\nFEATURE(`nullclient', `mail.example.com')dnl\n";

class Folder
{
public:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void FilesTest::checkCf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing to say") << u"sendmail.cf"_s << closedCf << 0 << "No findings.\n"_ba;
    QTest::newRow("a note alone") << u"sendmail.cf"_s << closedCf + "DMexample.com\nCEdaemon\n" << 0
                                  << "sendmail.cf, line 6): Mail of these users keeps the host’s own name: daemon."_ba;
    QTest::newRow("a warning, whatever its name") << u"old.conf"_s << closedCf + "Djweb01\n" << 1
                                                  << "old.conf, line 5): The name web01 has no dot"_ba;
    QTest::newRow("no daemon") << u"x"_s << "V10\nO DaemonPortOptions=Port=zz\n"_ba << 1
                               << "line 2): The daemon does not start: no service is called “zz”."_ba;
    QTest::newRow("open") << u"x.cf"_s << "V10\n"_ba << 1 << "Error ("_ba;
}

void FilesTest::checkCf()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, part);
    const Folder folder;
    const Result result = run({u"check"_s, folder.write(name, text)});
    QCOMPARE(result.messages, QByteArray());
    QVERIFY2(result.output.contains(part), result.output.constData());
    QTEST(result.status, "status");
}

void FilesTest::checkPair()
{
    const Folder folder;
    const QString daemon = folder.write(u"a.cf"_s, QByteArray(closedCf).replace("127.0.0.1", "192.0.2.1"));
    const QString submit = folder.write(u"b.cf"_s, "V10\nO UseMSP=True\nD{MTAHost}[127.0.0.1]\n");
    const QByteArray said = "b.cf, line 3): Programs on this host hand their mail to 127.0.0.1, port 25, where no daemon listens.";
    for (const QStringList &files : {QStringList{daemon, u"--submit"_s, submit}, QStringList{submit, daemon}}) {
        const Result result = run(QStringList{u"check"_s} + files);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.output.contains(said), result.output.constData());
    }
    QCOMPARE(run({u"check"_s, daemon}).status, 0);
    QCOMPARE(run({u"check"_s, submit}).status, 0);
}

void FilesTest::checkMc()
{
    if (!program::hasCfTree())
        QSKIP("sendmail's cf tree or m4 is not installed");
    const Folder folder;
    const Result result = run({u"check"_s, folder.write(u"my.mc"_s, nullClientMc)});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.contains("my.mc, line 4): Mail goes under the name of the hub, mail.example.com, not under "
                                    "example.com"), result.output.constData());
    QVERIFY2(result.output.contains("    Repair: Move MASQUERADE_AS below nullclient\n"), result.output.constData());

    const Result typing = run({u"check"_s, folder.write(u"typing.mc"_s, "OSTYPE(`debian')dnl\nFEATUER(`msp')\n")});
    QVERIFY2(typing.output.contains("The macro “FEATUER” means nothing to this cf tree"), typing.output.constData());

    const QString changed = folder.write(u"my.cf"_s, closedCf);
    const Result drift = run({u"check"_s, folder.write(u"my.mc"_s, nullClientMc), changed});
    QVERIFY2(drift.output.contains("The .cf is not what its .mc makes: "), drift.output.constData());
}

void FilesTest::checkService()
{
    const Folder folder;
    const QString cf = folder.write(u"sendmail.cf"_s, closedCf);
    const QString none = folder.write(u"none"_s, "DAEMON_MODE=none\nQUEUE_MODE=none\nMSP_MODE=none\n");
    const QString cron = folder.write(u"cron"_s, "MSP_MODE=Cron\nMSP_INTERVAL=20m\n");
    QVERIFY(run({u"check"_s, cf, u"--service"_s, none}).output.contains("nothing runs the queue"));
    QCOMPARE(run({u"check"_s, cf, u"--service"_s, cron}).output, "No findings.\n"_ba);
    QCOMPARE(run({u"check"_s, cf, u"--service"_s, u"/no/such"_s}).status, 2);
}

void FilesTest::checkRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("no configuration") << "hello\nworld\n"_ba << QStringList() << "holds neither answers nor an .mc or .cf file"_ba;
    QTest::newRow("empty") << QByteArray() << QStringList() << "holds neither answers nor"_ba;
    QTest::newRow("answers' options") << closedCf << QStringList{u"--relay"_s, u"x.example.com"_s}
                                      << "--relay is about answers"_ba;
    QTest::newRow("a second of the kind") << closedCf << QStringList{u"--submit"_s, u"SAME"_s}
                                          << "there is a file of the same kind"_ba;
    QTest::newRow("answers beside") << "{}"_ba << QStringList{u"--submit"_s, u"SAME"_s} << "which are checked alone"_ba;
}

void FilesTest::checkRefuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(QStringList, more);
    QFETCH(const QByteArray, part);
    const Folder folder;
    const QString file = folder.write(u"file"_s, text);
    more.replaceInStrings(u"SAME"_s, file);
    const Result result = run(QStringList{u"check"_s, file} + more);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.messages.contains(part), result.messages.constData());
}

void FilesTest::socketsOfCf()
{
    const Folder folder;
    const QString cf = folder.write(u"t.cf"_s, "V10\nO DaemonPortOptions=Family=inet6\n"
                                               "O DaemonPortOptions=Port=587, Name=MSA, M=E, Addr=127.0.0.1\n");
    const Result result = run({u"sockets"_s, cf});
    QCOMPARE(result.status, 0);
    const QStringList lines = QString::fromUtf8(result.output).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].simplified(), u"Address Port Family Opened by"_s);
    QCOMPARE(lines[1].simplified(), u":: 25 IPv6, IPv4 "_s + cf + u", line 2: O DaemonPortOptions=Family=inet6"_s);
    QVERIFY(lines[2].startsWith(u"127.0.0.1"_s));

    const Result silent = run({u"sockets"_s, folder.write(u"s.cf"_s, "V10\n")});
    QVERIFY(silent.output.contains("sendmail itself: no line says otherwise"));
}

void FilesTest::socketsJson()
{
    const Folder folder;
    const Result result = run({u"sockets"_s, u"--json"_s, folder.write(u"t.cf"_s, closedCf)});
    const QJsonObject object = QJsonDocument::fromJson(result.output).object();
    const QJsonObject socket = object.value("sockets"_L1).toArray().first().toObject();
    QCOMPARE(socket.value("address"_L1).toString(), u"127.0.0.1"_s);
    QCOMPARE(socket.value("port"_L1).toInt(), 25);
    QCOMPARE(socket.value("family"_L1).toString(), u"inet"_s);
    QCOMPARE(socket.value("name"_L1).toString(), u"MTA"_s);
    QCOMPARE(socket.value("openedBy"_L1).toObject().value("line"_L1).toInt(), 2);
    QVERIFY(!object.contains("noDaemon"_L1));
}

void FilesTest::socketsThatStopIt()
{
    const Folder folder;
    const Result result = run({u"sockets"_s, folder.write(u"t.cf"_s, "V10\nO DaemonPortOptions=Addr=::1\n")});
    QCOMPARE(result.status, 1);
    QCOMPARE(QString::fromUtf8(result.output), u"Nothing listens.\nThe daemon does not start: “::1” is no address of "
                                               "its family.\n"_s);
}

void FilesTest::socketsOfSubmission()
{
    const Folder folder;
    const Result result = run({u"sockets"_s, folder.write(u"t.cf"_s, "V10\nO UseMSP=True\n")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.startsWith("Nothing listens.\n"));
}

void FilesTest::socketsOfAnswers()
{
    const Result none = run(QStringList{u"sockets"_s} + program::nullClient());
    QCOMPARE(none.output, "Nothing listens.\n"_ba);
    const Result loopback = run(QStringList{u"sockets"_s, u"--listen"_s, u"loopback"_s} + program::nullClient());
    QCOMPARE(loopback.status, 0);
    QVERIFY2(loopback.output.contains("DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')"),
             loopback.output.constData());
}

/// An answers file with additions, through m4.
void FilesTest::additions_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("additions");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("parts");
    const QByteArray daemon = R"({"file": "sendmail.mc", "kind": "macro", "name": "DAEMON_OPTIONS",
                                  "arguments": ["Port=2525, Addr=127.0.0.1, Name=Other"]})";
    QTest::newRow("one more socket") << u"sockets"_s << daemon << 0
                                     << QByteArrayList{"2525", "Name=Other", "sendmail.mc, line "};
    QTest::newRow("in the sentence") << u"check"_s << daemon << 0
                                     << QByteArrayList{"only this host itself can connect, on ports 25 and 2525"};
    QTest::newRow("a wrong argument")
        << u"check"_s
        << R"({"file": "sendmail.mc", "kind": "define", "name": "confMAX_MESSAGE_SIZE", "arguments": ["much"]})"_ba << 1
        << QByteArrayList{"Error (sendmail.mc, line ", "confMAX_MESSAGE_SIZE: ", "whole number"};
    QTest::newRow("a missing need")
        << u"check"_s << R"({"file": "sendmail.mc", "kind": "feature", "name": "blocklist_recipients"})"_ba << 1
        << QByteArrayList{"Error (sendmail.mc, line ", "blocklist_recipients needs one of these beside it: access_db",
                          "Repair: Add access_db (in the answers file)\n"};
}

void FilesTest::additions()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, additions);
    QFETCH(const int, status);
    QFETCH(const QByteArrayList, parts);
    if (!program::hasCfTree())
        QSKIP("no cf tree (package sendmail-cf) on this machine");
    const Folder folder;
    const QByteArray answers = R"({"version": 1, "role": "local-aliases", "host": {"name": "web01.example.com"},
        "relay": {"address": "mail.example.com"}, "masquerade": {"domain": "example.com"},
        "listening": {"where": "loopback"}, "aliases": {"root": "admin@example.com"}, "additions": [)" + additions
        + "]}";
    const Result result = run({command, folder.write(u"answers.json"_s, answers)});
    const QByteArray said = result.output + result.messages;
    for (const QByteArray &part : parts)
        QVERIFY2(result.output.contains(part), said.constData());
    QCOMPARE(result.status, status);
}

void FilesTest::socketsOfMc()
{
    if (!program::hasCfTree())
        QSKIP("sendmail's cf tree or m4 is not installed");
    const Folder folder;
    const Result result = run({u"sockets"_s, folder.write(u"t.mc"_s, nullClientMc)});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains("127.0.0.1  25"), result.output.constData());
    QCOMPARE(result.output.trimmed().count('\n'), 1);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "test_app_files.moc"
