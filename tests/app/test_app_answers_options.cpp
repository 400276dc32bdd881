// SPDX-License-Identifier: MIT
#include "program.h"

#include "answers/json.h"
#include "answers/role_rules.h"
#include "app/arguments.h"
#include "app/options.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using answers::Answers;
using program::nullClient;
using program::Result;
using program::run;

class AnswersOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasAnOption();
    void options_data();
    void options();
    void optionsOverrideTheFile();
    void roleOfTheFileCanChange();
    void badValues_data();
    void badValues();
    void hostileText_data();
    void hostileText();
    void noUtf8();
    void badFiles_data();
    void badFiles();
    void fileFromStdin();
    void endlessFile();
};

namespace {

std::expected<Answers, app::Outcome> read(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const QCommandLineOption &option : app::answersOptions())
        parser.addOption(option);
    if (!parser.parse(QStringList{u"test"_s} + arguments))
        return std::unexpected(app::Outcome{app::ExitStatus::Usage, {}, parser.errorText().toUtf8()});
    return app::readAnswers(parser);
}

Answers completeNullClient()
{
    Answers answers = answers::suggestedAnswers(u"web01.example.com"_s);
    answers.relay.address = u"mailhost.example.com"_s;
    return answers;
}

} // namespace

void AnswersOptionsTest::everyFieldHasAnOption()
{
    QStringList names;
    for (const QCommandLineOption &option : app::answersOptions())
        names += option.names();
    for (const answers::FieldName &name : answers::fieldNames()) {
        const bool hasOption = app::formOf(name.field) != app::OptionForm::FileOnly;
        QCOMPARE(names.count(app::optionName(name.field)), hasOption ? 1 : 0);
        const bool yesNo = app::formOf(name.field) == app::OptionForm::YesNo;
        QCOMPARE(names.count(app::noOptionName(name.field)), yesNo ? 1 : 0);
    }
}

void AnswersOptionsTest::options_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Answers>("expected");
    const auto row = [](const char *name, const QStringList &options, auto change) {
        Answers answers = completeNullClient();
        change(answers);
        QTest::newRow(name) << nullClient() + options << answers;
    };
    const QStringList aliases{u"--role"_s, u"local-aliases"_s};
    const QStringList server{u"--role"_s, u"mail-server"_s, u"--accept"_s, u"example.com"_s};
    const auto asServer = [](Answers &a) {
        a.role = answers::Role::MailServer;
        a.listening.where = answers::Listen::Network;
        a.server.acceptedDomains = {u"example.com"_s};
    };
    const auto asAliases = [](Answers &a) {
        a.role = answers::Role::LocalAliases;
        a.listening.where = answers::Listen::Loopback;
    };

    row("none", {}, [](Answers &) {});
    row("role brings its listening", aliases, asAliases);
    row("platform, release", {u"--platform"_s, u"freebsd"_s, u"--sendmail"_s, u"8.14.9"_s}, [](Answers &a) {
        a.host.platform = answers::Platform::FreeBsd;
        a.host.release = {8, 14};
    });
    row("masquerade", {u"--masquerade"_s, u"example.net"_s, u"--expose-user"_s, u"ann,bob"_s, u"--expose-user=carl"_s,
                       u"--masquerade-also"_s, u"old.example.org"_s, u"--entire-domain"_s},
        [](Answers &a) {
            a.masquerade.domain = u"example.net"_s;
            a.masquerade.exposedUsers = {u"ann"_s, u"bob"_s, u"carl"_s};
            a.masquerade.furtherDomains = {u"old.example.org"_s};
            a.masquerade.entireDomain = true;
        });
    row("no", aliases + QStringList{u"--no-masquerade-recipients"_s, u"--no-masquerade-envelope"_s,
                                    u"--no-always-add-domain"_s, u"--no-comments"_s},
        [&](Answers &a) {
            asAliases(a);
            a.masquerade.recipients = a.masquerade.envelope = a.masquerade.alwaysAddDomain = a.comments = false;
        });
    row("listening", {u"--listen"_s, u"loopback"_s, u"--ipv6"_s, u"--submission"_s}, [](Answers &a) {
        a.listening = {answers::Listen::Loopback, true, true};
    });
    row("mail server", server + QStringList{u"--may-relay"_s, u"192.0.2.0/24,2001:db8::/32"_s}, [&](Answers &a) {
        asServer(a);
        a.server.mayRelay = {u"192.0.2.0/24"_s, u"2001:db8::/32"_s};
    });
    row("aliases", aliases + QStringList{u"--root-alias"_s, u"admin@example.com"_s, u"--alias"_s, u"backup=root,a@example.com"_s,
                                         u"--alias"_s, u"www=root"_s, u"--unaliased-to-hub"_s},
        [&](Answers &a) {
            asAliases(a);
            a.relay.unaliasedToHub = true;
            a.aliases.root = u"admin@example.com"_s;
            a.aliases.entries = {{u"backup"_s, {u"root"_s, u"a@example.com"_s}}, {u"www"_s, {u"root"_s}}};
        });
    row("queue", {u"--flush"_s, u"30"_s, u"--runner"_s, u"systemd-timer"_s}, [](Answers &a) {
        a.queue = {30, answers::QueueRunner::SystemdTimer};
    });
}

void AnswersOptionsTest::options()
{
    QFETCH(const QStringList, options);
    QFETCH(const Answers, expected);
    const auto answers = read(options);
    QVERIFY2(answers.has_value(), answers ? "" : answers.error().messages.constData());
    QCOMPARE(answers::toJson(*answers), answers::toJson(expected));
}

void AnswersOptionsTest::optionsOverrideTheFile()
{
    const QTemporaryDir folder;
    Answers inFile = completeNullClient();
    inFile.masquerade.exposedUsers = {u"ann"_s};
    inFile.comments = false;
    QFile file(folder.filePath(u"answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answers::toJson(inFile));
    file.close();

    const auto answers = read({u"--answers"_s, file.fileName(), u"--relay"_s, u"[192.0.2.1]:2525"_s, u"--expose-user"_s,
                               QString()});
    QVERIFY(answers.has_value());
    Answers expected = inFile;
    expected.relay.address = u"[192.0.2.1]:2525"_s;
    expected.masquerade.exposedUsers.clear();
    QCOMPARE(answers::toJson(*answers), answers::toJson(expected));
}

void AnswersOptionsTest::roleOfTheFileCanChange()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answers::toJson(completeNullClient()));
    file.close();
    const auto answers = read({u"--answers"_s, file.fileName(), u"--role"_s, u"local-aliases"_s});
    QVERIFY(answers.has_value());
    QCOMPARE(answers->role, answers::Role::LocalAliases);
    QCOMPARE(answers->listening.where, answers::Listen::Loopback);
    QCOMPARE(answers->relay.address, u"mailhost.example.com"_s);
}

void AnswersOptionsTest::badValues_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const QStringList &options, const char *place) {
        QTest::newRow(name) << options << QByteArray("\n  ") + place + '\n';
    };
    row("role", {u"--role"_s, u"hub"_s}, "Role (--role): “hub”");
    row("host", {u"--host"_s, u"web01"_s}, "Host name (--host): “web01”");
    row("platform", {u"--platform"_s, u"Debian 13"_s}, "Platform (--platform): “Debian 13”");
    row("release, no number", {u"--sendmail"_s, u"new"_s}, "sendmail release (--sendmail): “new”");
    row("release, too old", {u"--sendmail"_s, u"8.6"_s}, "sendmail release (--sendmail): “8.6”");
    row("relay", {u"--relay"_s, u"mail relay"_s}, "Relay host (--relay): “mail relay”");
    row("relay is the host", {u"--relay"_s, u"web01.example.com"_s}, "Relay host (--relay): "
                                                                     "“web01.example.com”");
    row("no relay", {u"--relay"_s, QString()}, "Relay host (--relay): nothing");
    row("listen", {u"--listen"_s, u"everywhere"_s}, "Listening (--listen): “everywhere”");
    row("listen, not for the role", {u"--listen"_s, u"network"_s}, "Listening (--listen): “network”");
    row("second of a list", {u"--expose-user"_s, u"ann,b ob"_s}, "Exposed users (--expose-user), entry 2: “b "
                                                                 "ob”");
    row("alias without target", {u"--role"_s, u"local-aliases"_s, u"--alias"_s, u"backup"_s},
        "Further aliases (--alias): “backup”");
    row("minutes", {u"--flush"_s, u"7"_s}, "Send the queue every (--flush): “7”");
    row("minutes, no number", {u"--flush"_s, u"often"_s}, "Send the queue every (--flush): “often”");
    row("runner", {u"--runner"_s, u"at"_s}, "Queue runner (--runner): “at”");
}

void AnswersOptionsTest::badValues()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, place);
    // Without it a bad host name would leave nothing to suggest for the domain.
    const QStringList domain{u"--masquerade"_s, u"example.com"_s};
    const Result result = run(QStringList{u"check"_s} + nullClient() + domain + options);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(result.messages.startsWith("sendmail-wizard: these answers cannot be used:\n"));
    QVERIFY2(result.messages.contains(place), result.messages.constData());
    QCOMPARE(result.messages.count("\n  "), 3); // the place, the reason, the remedy, and no other problem
}

void AnswersOptionsTest::hostileText_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, QString> texts[] = {
        {"newline", u"a.example.com\nDj"_s},         {"backquote", u"a`b.example.com"_s},
        {"quote", u"a'b.example.com"_s},             {"command", u"$(touch /tmp/x).example.com"_s},
        {"macro", u"a.example.com')dnl syscmd(`id"_s}, {"ten thousand", QString(10'240, u'x')},
        {"right-to-left", u"a\u202emoc.example"_s},
    };
    for (const answers::FieldName &name : answers::fieldNames()) {
        const app::OptionForm form = app::formOf(name.field);
        const bool takesText = form != app::OptionForm::YesNo && form != app::OptionForm::FileOnly;
        for (const auto &[what, text] : texts) {
            const QString option = app::optionName(name.field);
            if (takesText)
                QTest::addRow("%s, %s", qPrintable(option), what) << option << text;
        }
    }
}

void AnswersOptionsTest::hostileText()
{
    QFETCH(const QString, option);
    QFETCH(const QString, text);
    const QTemporaryDir folder;
    const QString role = option == u"accept" || option == u"may-relay" ? u"mail-server"_s : u"local-aliases"_s;
    QStringList arguments{u"export"_s, u"--out"_s, folder.filePath(u"bundle"_s), u"--role"_s, role, u"--accept"_s,
                          u"example.com"_s};
    arguments += nullClient();
    if (option == u"relay-user") // judged where there is a login
        arguments += {u"--relay-security"_s, u"login"_s};
    arguments += u"--"_s + option;
    arguments += option == u"alias" ? QString(u"backup="_s + text) : text;

    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.messages.contains(QByteArray("--" + option.toUtf8())), result.messages.constData());
    QVERIFY(result.messages.size() < 2'000);
    QVERIFY(!QString::fromUtf8(result.messages).contains(u'\u202e'));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
}

void AnswersOptionsTest::noUtf8()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"bundle"_s);
    const Result result = program::shell(u"exec \"$0\" export --out \"$1\" --host \"$(printf "
                                          "'a\\377b.example.com')\" --relay mailhost.example.com"_s,
                                         {out});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.messages, "sendmail-wizard: “a\uFFFDb.example.com” is no UTF-8.\nSee “sendmail-wizard "
                              "--help”.\n"_ba);
    QVERIFY(!QFileInfo::exists(out));
}

void AnswersOptionsTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("parts");
    const QByteArrayList none;
    QTest::newRow("no JSON") << "{\n\"version\": 1,\n]"_ba << QByteArrayList{"the whole file: "
                                                                             "nothing", "line 3"};
    QTest::newRow("unknown and wrong")
        << R"({"version": 1, "masquerade": {"domian": "example.com"}, "comments": "yes", "listening": {"where": "all"}})"_ba
        << QByteArrayList{"masquerade.domian: “example.com”", "Perhaps “masquerade.domain” was "
                                                              "meant", "comments: “yes”",
                          "The type wanted here: boolean.", "listening.where: “all”",
                          "Possible values are none, loopback and network."};
    QTest::newRow("no version") << "{}"_ba << QByteArrayList{"version: nothing"};
    QTest::newRow("later version") << R"({"version": 2})"_ba << QByteArrayList{"This program reads version 1."};
    QTest::newRow("empty") << ""_ba << QByteArrayList{"The file is no JSON"};
}

void AnswersOptionsTest::badFiles()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArrayList, parts);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const Result result = run({u"check"_s, file.fileName()});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    for (const QByteArray &part : parts)
        QVERIFY2(result.messages.contains(part), result.messages.constData());
}

void AnswersOptionsTest::fileFromStdin()
{
    const QByteArray json = answers::toJson(completeNullClient());
    const Result result = run({u"check"_s, u"--answers"_s, u"-"_s}, json);
    QCOMPARE(result.messages, QByteArray());
    QCOMPARE(result.status, 0);
    QCOMPARE(run({u"check"_s, u"-"_s}, json).output, result.output);
    QCOMPARE(run({u"check"_s, u"/no/such.json"_s}).status, 2);
}

void AnswersOptionsTest::endlessFile()
{
    const Result result = run({u"check"_s, u"/dev/zero"_s});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.messages, "sendmail-wizard: “/dev/zero” is longer than 16 MiB.\n"_ba);
}

QTEST_GUILESS_MAIN(AnswersOptionsTest)
#include "test_app_answers_options.moc"
