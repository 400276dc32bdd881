// SPDX-License-Identifier: MIT
#include "program.h"

using namespace Qt::StringLiterals;
using program::nullClient;
using program::Result;
using program::run;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void help_data();
    void help();
    void helpFitsATerminal_data();
    void helpFitsATerminal();
    void check_data();
    void check();
    void checkNamesRepairs();
    void explainLine_data();
    void explainLine();
    void previewIsTheTextAlone();
    void previewWithoutTree();
    void previewWithoutM4();
    void windowWithoutDisplay_data();
    void windowWithoutDisplay();
};

void CommandsTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << arguments << QByteArray("sendmail-wizard: ") + message + '\n';
    };

    row("unknown command", {u"foo"_s}, "there is no command “foo”.\nSee “sendmail-wizard --help”.");
    row("empty command", {QString()}, "a command is missing.\nSee “sendmail-wizard --help”.");
    row("option before the command", {u"--role"_s, u"mail-server"_s},
        "a command has to stand before “--role”.\nSee “sendmail-wizard --help”.");
    row("unknown option", {u"check"_s, u"--foo"_s},
        "there is no option “--foo” here.\nSee “sendmail-wizard help check”.");
    row("option of another command", {u"check"_s, u"--force"_s},
        "there is no option “--force” here.\nSee “sendmail-wizard help check”.");
    row("value missing", {u"check"_s, u"--relay"_s},
        "the option “--relay” needs a value.\nSee “sendmail-wizard help check”.");
    row("value for a switch", {u"check"_s, u"--ipv6=yes"_s},
        "the option “--ipv6” takes no value.\nSee “sendmail-wizard help check”.");
    row("contradiction", {u"check"_s, u"--ipv6"_s, u"--no-ipv6"_s},
        "--ipv6 and --no-ipv6 contradict each other.\nSee “sendmail-wizard --help”.");
    row("too many operands", {u"explain"_s, u"msp"_s, u"smtp"_s},
        "“smtp” is one argument too many.\nSee “sendmail-wizard help explain”.");
    row("a name and a search", {u"explain"_s, u"msp"_s, u"--search"_s, u"queue"_s},
        "explain takes a name, --line or --search, only one of them.\nSee “sendmail-wizard help explain”.");
    row("no target", {u"export"_s},
        "export needs to know where to: --out DIR or --out FILE.tar.gz.\nSee “sendmail-wizard help export”.");
    row("no file to preview", {u"preview"_s},
        "preview needs the name of a file: sendmail.mc, sendmail.cf, submit.mc, submit.cf.\nSee "
        "“sendmail-wizard help preview”.");
    row("no such file to preview", {u"preview"_s, u"/etc/passwd"_s},
        "there is no preview of “/etc/passwd”, only of sendmail.mc, sendmail.cf, submit.mc, submit.cf.\nSee "
        "“sendmail-wizard help preview”.");
    row("help for nothing", {u"help"_s, u"foo"_s}, "there is no command “foo”.\nSee “sendmail-wizard "
                                                   "--help”.");
    row("unknown name", {u"explain"_s, u"masquerade_envelop"_s},
        "nothing is known about “masquerade_envelop”. Similar names: masquerade_envelope.\n“sendmail-wizard "
        "explain” lists every name.");
    row("nothing to blame", {u"blame"_s},
        "blame needs sendmail.cf or submit.cf, or --mc with the name of a file.\nSee “sendmail-wizard help blame”.");
    row("no number", {u"blame"_s, u"sendmail.cf"_s, u"x"_s},
        "“x” is no number of a line.\nSee “sendmail-wizard help blame”.");
    row("two things to trace", {u"blame"_s, u"--mc"_s, u"a.mc"_s, u"1"_s, u"2"_s},
        "“2” is one argument too many.\nSee “sendmail-wizard help blame”.");
    row("a line and a name", {u"explain"_s, u"--line"_s, u"DSx"_s, u"msp"_s},
        "explain takes a name, --line or --search, only one of them.\nSee “sendmail-wizard help explain”.");
    row("unknown directive", {u"explain"_s, u"--line"_s, u"FEATURE(`masquerade_envelop')dnl"_s},
        "nothing is known about “masquerade_envelop”. Similar names: masquerade_envelope.\n“sendmail-wizard "
        "explain” lists every name.");
    row("two sources", {u"check"_s, u"a.json"_s, u"--answers"_s, u"b.json"_s},
        "check takes a file or --answers, not both.\nSee “sendmail-wizard help check”.");
    row("no cf tree there", QStringList{u"check"_s, u"--cf-tree"_s, u"/no/such"_s} + nullClient(),
        "--cf-tree: “/no/such” is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.");
}

void CommandsTest::usage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Result result = run(arguments);
    QCOMPARE(result.messages, message);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.status, 2);
}

void CommandsTest::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("firstLine");
    const QByteArray exportUsage =
        "Usage: sendmail-wizard export --out DIR|FILE.tar.gz [--force]";

    QTest::newRow("--help") << QStringList{u"--help"_s} << "sendmail-wizard writes and explains sendmail "
                                                           "configurations."_ba;
    QTest::newRow("help") << QStringList{u"help"_s} << "sendmail-wizard writes and explains sendmail "
                                                       "configurations."_ba;
    QTest::newRow("--version") << QStringList{u"--version"_s} << "sendmail-wizard " SENDMAIL_WIZARD_VERSION ""_ba;
    QTest::newRow("help export") << QStringList{u"help"_s, u"export"_s} << exportUsage;
    QTest::newRow("export --help") << QStringList{u"export"_s, u"--help"_s} << exportUsage;
    QTest::newRow("window --help") << QStringList{u"window"_s, u"--help"_s} << "Usage: sendmail-wizard "
                                                                               "window [FILE.json|FILE.mc|FILE.cf]"_ba;
}

void CommandsTest::help()
{
    QFETCH(const QStringList, arguments);
    const Result result = run(arguments);
    QTEST(result.output.split('\n').first(), "firstLine");
    QCOMPARE(result.messages, QByteArray());
    QCOMPARE(result.status, 0);
}

void CommandsTest::helpFitsATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("unbroken");
    QTest::newRow("all") << QStringList{u"help"_s}
                         << "Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the "
                            "command line or the answers cannot be used."_ba;
    QTest::newRow("usage") << QStringList{u"help"_s, u"export"_s} << "[--answers FILE.json] [options]"_ba;
    QTest::newRow("option") << QStringList{u"help"_s, u"check"_s}
                            << "Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX "
                               "look-up."_ba;
}

void CommandsTest::helpFitsATerminal()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, unbroken);
    const QByteArray help = run(arguments).output;
    for (const QByteArray &line : help.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
    QVERIFY2(help.simplified().contains(unbroken), help.constData()); // no word is lost
}

void CommandsTest::check_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("firstLine");
    const QStringList mailServer{u"--role"_s, u"mail-server"_s, u"--host"_s, u"mail.example.com"_s, u"--accept"_s,
                                 u"example.com"_s, u"--may-relay"_s, u"192.0.2.0/24"_s};

    QTest::newRow("nothing to say")
        << nullClient() << 0
        << "Mail from root@web01 leaves as root@example.com through mailhost.example.com; "
           "mail to root goes to root@example.com; nothing listens here."_ba;
    QTest::newRow("only notes: the release") << nullClient() + QStringList{u"--sendmail"_s, u"8.12"_s} << 0
                                             << "Mail from root@web01 leaves as root@example.com through "
                                                "mailhost.example.com; mail to root goes to "
                                                "root@example.com; nothing listens here."_ba;
    QTest::newRow("a warning: loopback server")
        << mailServer + QStringList{u"--listen"_s, u"loopback"_s} << 1
        << QString(u"Mail from root@mail leaves as root@example.com straight to the recipients’ servers; "
                    "mail for example.com ends here; 192.0.2.0/24 may send through it; only this host itself "
                    "can connect, on port 25."_s)
               .toUtf8();
}

void CommandsTest::check()
{
    QFETCH(const QStringList, options);
    const Result result = run(QStringList{u"check"_s} + options);
    QCOMPARE(result.messages, QByteArray());
    QTEST(result.output.split('\n').first(), "firstLine");
    QTEST(result.status, "status");
}

void CommandsTest::checkNamesRepairs()
{
    const QStringList options{u"--role"_s, u"mail-server"_s, u"--host"_s, u"mail.example.com"_s, u"--accept"_s,
                              u"example.com"_s, u"--submission"_s, u"--no-masquerade-envelope"_s,
                              u"--masquerade"_s, u"example.com"_s};
    const QString output = QString::fromUtf8(run(QStringList{u"check"_s} + options).output);
    QVERIFY(output.contains(u"    Repair: Close port 587 (--no-submission)\n"_s));
    QVERIFY(output.contains(u"    Repair: Masquerade the envelope too (--masquerade-envelope)\n"_s));
    QCOMPARE(output.count(u"Repair:"_s), 2); // who may send is for the admin to say, and so is the relay

    const QStringList repaired = options + QStringList{u"--no-submission"_s, u"--masquerade-envelope"_s};
    QVERIFY(!run(QStringList{u"check"_s} + repaired).output.contains("Repair:"));
}

void CommandsTest::explainLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArrayList>("rows");
    const auto row = [](const QString &line, const QByteArrayList &rows) {
        QTest::newRow(qPrintable(line)) << line << rows;
    };
    row(u"O DaemonPortOptions=Port=587, M=E"_s,
        {"Sets an option.", "  Port               The port, by number or name; 25 without it.",
         "  E                  Refuses ETRN."});
    row(u"R$* < @ $={Mine} >\t$: $>Own $1"_s,
        {"  $*    Matches any number of tokens, none included; as few as will do.",
         "  Mine  A class that the configuration itself fills.", "  Own   The name of a ruleset."});
    row(u"Kaccess hash -T<TMPF> /etc/mail/access"_s,
        {"  hash              The kind of the map.", "  /etc/mail/access  Where the map's data is."});
    row(u"FEATURE(`masquerade_envelope')dnl"_s, {"FEATURE(`masquerade_envelope')", "Costs: Nothing."});
    row(u"MASQUERADE_AS(`example.com')"_s, {"MASQUERADE_AS(`domain')"});
    row(u"LOCAL_RULESETS"_s, {"LOCAL_RULESETS"});
}

void CommandsTest::explainLine()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArrayList, rows);
    const Result result = run({u"explain"_s, u"--line"_s, line});
    QCOMPARE(result.messages, QByteArray());
    QCOMPARE(result.status, 0);
    for (const QByteArray &row : rows)
        QVERIFY2(result.output.contains(row), row.constData());
}

void CommandsTest::previewIsTheTextAlone()
{
    const Result mc = run(QStringList{u"preview"_s, u"sendmail.mc"_s} + nullClient());
    QCOMPARE(mc.status, 0);
    QCOMPARE(mc.messages, QByteArray());
    QVERIFY(mc.output.startsWith("divert(-1)\n"));
    QVERIFY(mc.output.endsWith("MASQUERADE_AS(`example.com')dnl\n"));

    const QStringList server{u"--role"_s, u"mail-server"_s, u"--host"_s, u"mail.example.com"_s, u"--accept"_s,
                             u"example.com"_s, u"--may-relay"_s, u"192.0.2.0/24"_s, u"--listen"_s, u"network"_s};
    const Result table = run(QStringList{u"preview"_s, u"access"_s} + server);
    QCOMPARE(table.output, QByteArray("Connect:192.0.2\tRELAY\n"));
    const Result unread = run(QStringList{u"preview"_s, u"mailertable"_s} + server);
    QVERIFY(unread.output.isEmpty());
    QVERIFY2(unread.messages.contains("submit.cf, access"), unread.messages.constData());
    const Result none = run(QStringList{u"preview"_s, u"submit.mc"_s, u"--sendmail"_s, u"8.11"_s} + nullClient());
    QCOMPARE(none.status, 1);
    QCOMPARE(none.output, QByteArray());
    QCOMPARE(none.messages, "sendmail-wizard: sendmail 8.11 has no submission program of its own, so there is no "
                            "submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.\n"_ba);
}

void CommandsTest::previewWithoutTree()
{
    const QTemporaryDir empty;
    QProcessEnvironment environment = program::environment();
    environment.insert(u"SENDMAIL_WIZARD_CF_TREE"_s, empty.path());
    const Result result = run(QStringList{u"preview"_s, u"submit.cf"_s} + nullClient(), {}, environment);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(result.messages.startsWith("Note: The .cf files cannot be shown: sendmail’s cf tree was found in "
                                       "none of "));
    QVERIFY(result.messages.contains("apt install sendmail-cf"));
}

void CommandsTest::previewWithoutM4()
{
    QProcessEnvironment environment = program::environment();
    environment.insert(u"SENDMAIL_WIZARD_M4"_s, u"/no/such/m4"_s);
    const QStringList arguments = QStringList{u"preview"_s, u"sendmail.cf"_s} + nullClient();
    if (!program::hasCfTree())
        QSKIP("sendmail's cf tree or m4 is not installed");
    const Result result = run(arguments, {}, environment);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(result.messages.contains("apt install m4"));
}

void CommandsTest::windowWithoutDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("alone") << QStringList();
    QTest::newRow("window") << QStringList{u"window"_s};
    QTest::newRow("window with a file") << QStringList{u"window"_s, u"answers.json"_s};
    QTest::newRow("a file") << QStringList{u"answers.json"_s};
    QTest::newRow("an option of Qt") << QStringList{u"-style"_s, u"fusion"_s};
}

void CommandsTest::windowWithoutDisplay()
{
    QFETCH(const QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.messages,
             "sendmail-wizard: the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
             "These commands need none: export, preview, check, sockets, open, explain, blame and help.\n"
             "“sendmail-wizard --help” shows what they do.\n"_ba);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.status, 2);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "test_app_commands.moc"
