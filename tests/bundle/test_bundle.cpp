// SPDX-License-Identifier: MIT
#include "answers/json.h"
#include "answers/validation.h"
#include "bundle/bundle.h"
#include "mc/compose.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::QueueRunner;
using answers::Role;

namespace {

Answers example(Role role)
{
    Answers answers;
    answers.role = role;
    answers.host.name = u"web01.example.com"_s;
    answers.relay.address = u"mail.example.com"_s;
    answers.masquerade.domain = u"example.com"_s;
    answers.listening.where = role == Role::NullClient ? Listen::None : Listen::Loopback;
    answers.aliases.root = u"admin@example.com"_s;
    answers.server.acceptedDomains = QStringList{u"example.com"_s};
    answers.server.mayRelay = QStringList{u"192.0.2.0/24"_s};
    return answers;
}

bundle::CompiledFiles compiledFiles()
{
    return {.sendmailCf = "V10/Berkeley\n",
            .submitCf = "V10/Berkeley\nDZ8.18.1/Submit\n",
            .tree =
                cf::Tree{.path = u"/usr/share/sendmail/cf"_s, .version = u"8.18.1"_s, .release = {8, 18}}};
}

QStringList paths(const bundle::Bundle &bundle)
{
    QStringList result;
    for (const bundle::File &file : bundle.files)
        result.append(file.path);
    return result;
}

const bundle::File *find(const std::vector<bundle::File> &files, const QString &path)
{
    const auto found = std::ranges::find(files, path, &bundle::File::path);
    return found == files.end() ? nullptr : &*found;
}

QByteArray contentOf(const bundle::Bundle &bundle, const QString &path)
{
    const bundle::File *file = find(bundle.files, path);
    return file ? file->content : QByteArray();
}

QByteArray valueOf(const QByteArray &data, const QByteArray &key)
{
    for (const QByteArray &line : data.split('\n')) {
        if (line.startsWith(QByteArray(key + '=')))
            return line.mid(key.size() + 1);
    }
    return "(missing)";
}

/// A mail server with a map of each kind, a list, and a table that nothing reads.
Answers withTables()
{
    Answers answers = example(Role::MailServer);
    answers.additions = {
        {.name = u"virtusertable"_s},
        {.name = u"mailertable"_s, .arguments = {u"btree -o /etc/mail/mailertable"_s}},
        {.kind = answers::AdditionKind::Macro, .name = u"RELAY_DOMAIN_FILE"_s, .arguments = {u"/etc/mail/partners"_s}},
    };
    answers.tables = {
        {u"virtusertable"_s, {u"info@example.com\tmary"_s}},
        {u"mailertable"_s, {u"# by their own server"_s, u"example.net\tesmtp:[mx.example.net]"_s}},
        {u"genericstable"_s, {u"mary\tmary.jones@example.com"_s}},
        {u"partners"_s, {u"example.org"_s}},
    };
    return answers;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contents_data();
    void contents();
    void configurationIsWhatComposes();
    void answersComeBack();
    void checksumsAreTrue();
    void sameAnswersSameBytes();
    void installerIsTheSameEverywhere();
    void modes();
    void installerData_data();
    void installerData();
    void installerDataNeedsNoQuoting_data();
    void installerDataNeedsNoQuoting();
    void tablesTravel();
    void hostileTableNames_data();
    void hostileTableNames();
    void sender_data();
    void sender();
    void cronFile();
    void units();
    void readmeSays_data();
    void readmeSays();
};

void TestBundle::contents_data()
{
    const QStringList common{u"README.txt"_s,  u"SHA256SUMS"_s, u"answers.json"_s,
                             u"bundle.conf"_s, u"install.sh"_s, u"sendmail.mc"_s};
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<bool>("compiled");
    QTest::addColumn<QStringList>("further");

    const QStringList both{u"sendmail.cf"_s, u"submit.cf"_s, u"submit.mc"_s};
    const QStringList cron{u"sendmail-wizard.cron"_s};
    QTest::newRow("null client") << example(Role::NullClient) << true << common + both + cron;
    QTest::newRow("local aliases") << example(Role::LocalAliases) << true
                                   << common + both + cron + QStringList{u"aliases"_s};
    QTest::newRow("mail server") << example(Role::MailServer) << true
                                 << common + both + cron + QStringList{u"access"_s};
    Answers login = example(Role::MailServer);
    login.relay.security = answers::RelaySecurity::Login;
    login.relay.user = u"web01"_s;
    QTest::newRow("relay with a login")
        << login << true << common + both + cron + QStringList{u"access"_s, u"authinfo"_s};
    QTest::newRow("without a cf tree")
        << example(Role::NullClient) << false << common + cron + QStringList{u"submit.mc"_s};

    Answers old = example(Role::NullClient);
    old.host.release = {8, 10};
    QTest::newRow("before the submission program")
        << old << true << common + cron + QStringList{u"sendmail.cf"_s};

    QTest::newRow("tables that are read")
        << withTables() << true
        << common + both + cron + QStringList{u"access"_s, u"mailertable"_s, u"partners"_s, u"virtusertable"_s};

    Answers timer = example(Role::NullClient);
    timer.queue.runner = QueueRunner::SystemdTimer;
    QTest::newRow("systemd timer") << timer << true
                                   << common + both
            + QStringList{u"sendmail-wizard-queue.service"_s, u"sendmail-wizard-queue.timer"_s};
}

void TestBundle::contents()
{
    QFETCH(Answers, answers);
    QFETCH(bool, compiled);
    QFETCH(QStringList, further);
    QCOMPARE(answers::validate(answers), std::vector<answers::Problem>{});
    further.sort();
    const bundle::Bundle bundle =
        bundle::makeBundle(answers, compiled ? compiledFiles() : bundle::CompiledFiles());
    QCOMPARE(paths(bundle), further); // sorted
    QCOMPARE(bundle.name, u"sendmail-web01.example.com"_s);
    for (const bundle::File &file : bundle.files)
        QVERIFY2(!file.content.isEmpty(), qPrintable(file.path));
}

void TestBundle::configurationIsWhatComposes()
{
    const Answers answers = example(Role::NullClient);
    const bundle::Bundle bundle = bundle::makeBundle(answers, compiledFiles());
    QCOMPARE(contentOf(bundle, u"sendmail.mc"_s),
             mc::composeSendmailMc(answers).render({.comments = true, .cfTree = {}}).text);
    QCOMPARE(contentOf(bundle, u"submit.mc"_s),
             mc::composeSubmitMc(answers)->render({.comments = true, .cfTree = {}}).text);
    QCOMPARE(contentOf(bundle, u"sendmail.cf"_s), compiledFiles().sendmailCf);
    QCOMPARE(contentOf(bundle, u"submit.cf"_s), compiledFiles().submitCf);
}

void TestBundle::answersComeBack()
{
    const Answers answers = example(Role::MailServer);
    const auto read =
        answers::fromJson(contentOf(bundle::makeBundle(answers, compiledFiles()), u"answers.json"_s));
    QVERIFY(read.has_value());
    QCOMPARE(*read, answers);
}

void TestBundle::checksumsAreTrue()
{
    const bundle::Bundle bundle = bundle::makeBundle(example(Role::LocalAliases), compiledFiles());
    QByteArrayList lines = contentOf(bundle, u"SHA256SUMS"_s).split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), static_cast<qsizetype>(bundle.files.size()) - 1); // all but itself
    for (const QByteArray &line : std::as_const(lines)) {
        QCOMPARE(line.mid(64, 2), QByteArray("  "));
        const QByteArray content = contentOf(bundle, QString::fromLatin1(line.mid(66)));
        QCOMPARE(line.first(64), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
}

void TestBundle::sameAnswersSameBytes()
{
    const Answers answers = example(Role::MailServer);
    QCOMPARE(bundle::makeBundle(answers, compiledFiles()).files,
             bundle::makeBundle(answers, compiledFiles()).files);
}

void TestBundle::installerIsTheSameEverywhere()
{
    Answers other = example(Role::MailServer);
    other.host.platform = Platform::FreeBsd;
    other.host.name = u"db7.example.net"_s;
    const QByteArray one = contentOf(bundle::makeBundle(example(Role::NullClient), {}), u"install.sh"_s);
    QVERIFY(one.startsWith("#!/bin/sh\n"));
    QCOMPARE(contentOf(bundle::makeBundle(other, compiledFiles()), u"install.sh"_s), one);
}

void TestBundle::modes()
{
    const bundle::Bundle bundle = bundle::makeBundle(example(Role::NullClient), compiledFiles());
    for (const bundle::File &file : bundle.files)
        QCOMPARE(bundle::modeOf(file), file.path == u"install.sh"_s ? 0755u : 0644u);
    Answers login = example(Role::LocalAliases);
    login.relay.security = answers::RelaySecurity::Login;
    login.relay.user = u"web01"_s;
    const bundle::Bundle secret = bundle::makeBundle(login, compiledFiles());
    const bundle::File *authinfo = find(secret.files, u"authinfo"_s);
    QVERIFY(authinfo && bundle::modeOf(*authinfo) == 0600u);
    QCOMPARE(valueOf(contentOf(secret, u"bundle.conf"_s), "relay_security"), QByteArray("login"));
    QCOMPARE(bundle::modeOf({.path = u"authinfo"_s, .content = "secret", .secret = true}), 0600u);
}

void TestBundle::installerData_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");

    const Answers client = example(Role::NullClient);
    QTest::newRow("format") << client << QByteArray("format") << QByteArray("1");
    QTest::newRow("host") << client << QByteArray("host") << QByteArray("web01.example.com");
    QTest::newRow("role") << client << QByteArray("role") << QByteArray("null-client");
    QTest::newRow("no daemon") << client << QByteArray("listen") << QByteArray("none");
    QTest::newRow("no sockets") << client << QByteArray("sockets") << QByteArray("none");
    QTest::newRow("the shipped .cf's release") << client << QByteArray("cf_release") << QByteArray("8.18.1");
    QTest::newRow("Debian's client queue")
        << client << QByteArray("client_queue") << QByteArray("/var/spool/mqueue-client");
    QTest::newRow("no map") << client << QByteArray("maps") << QByteArray("none");
    QTest::newRow("aliases are no map of these")
        << example(Role::LocalAliases) << QByteArray("maps") << QByteArray("none");
    QTest::newRow("access") << example(Role::MailServer) << QByteArray("maps") << QByteArray("hash:access");
    QTest::newRow("several, by name") << withTables() << QByteArray("maps")
                                      << QByteArray("hash:access,btree:mailertable,file:partners,hash:virtusertable");
    QTest::newRow("loopback") << example(Role::LocalAliases) << QByteArray("sockets")
                              << QByteArray("127.0.0.1:25");

    Answers both = example(Role::LocalAliases);
    both.listening.ipv6 = true;
    QTest::newRow("IPv6 in brackets") << both << QByteArray("sockets") << QByteArray("127.0.0.1:25,[::1]:25");

    Answers freeBsd = client;
    freeBsd.host.platform = Platform::FreeBsd;
    QTest::newRow("FreeBSD's name") << freeBsd << QByteArray("sendmail_mc")
                                    << QByteArray("web01.example.com.mc");
    QTest::newRow("FreeBSD's submit name")
        << freeBsd << QByteArray("submit_mc") << QByteArray("web01.example.com.submit.mc");

    Answers old = client;
    old.host.release = {8, 10};
    QTest::newRow("no submission program") << old << QByteArray("submit_mc") << QByteArray("none");
}

void TestBundle::installerData()
{
    QFETCH(Answers, answers);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QCOMPARE(valueOf(bundle::installerData(answers, compiledFiles()), key), value);
}

void TestBundle::installerDataNeedsNoQuoting_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Platform>("platform");
    const QList<std::pair<const char *, Role>> roles{
        {"null client", Role::NullClient}, {"aliases", Role::LocalAliases}, {"server", Role::MailServer}};
    const QList<std::pair<const char *, Platform>> platforms{{"Debian", Platform::Debian},
                                                             {"Red Hat", Platform::RedHat},
                                                             {"FreeBSD", Platform::FreeBsd},
                                                             {"Solaris", Platform::Solaris},
                                                             {"generic", Platform::Generic}};
    for (const auto &[roleName, role] : roles) {
        for (const auto &[platformName, platform] : platforms)
            QTest::addRow("%s on %s", roleName, platformName) << role << platform;
    }
}

void TestBundle::installerDataNeedsNoQuoting()
{
    QFETCH(Role, role);
    QFETCH(Platform, platform);
    Answers answers = example(role);
    answers.host.platform = platform;
    answers.listening.ipv6 = true;
    const QString text = QString::fromUtf8(bundle::installerData(answers, compiledFiles()));
    static const QRegularExpression lines(u"\\A([a-z_]+=[\\]\\[A-Za-z0-9._:/,@+-]+\\n)+\\z"_s);
    QVERIFY2(lines.match(text).hasMatch(), qPrintable(text));
}

void TestBundle::tablesTravel()
{
    const bundle::Bundle bundle = bundle::makeBundle(withTables(), compiledFiles());
    QCOMPARE(contentOf(bundle, u"mailertable"_s), QByteArray("# by their own server\nexample.net\tesmtp:[mx.example.net]\n"));
    QCOMPARE(contentOf(bundle, u"partners"_s), QByteArray("example.org\n"));
    QVERIFY(!find(bundle.files, u"genericstable"_s));
    const QString said = QString::fromUtf8(contentOf(bundle, u"README.txt"_s)).simplified();
    QVERIFY(said.contains(u"mailertable goes into /etc/mail/mailertable between two marker lines."_s));
    QVERIFY(said.contains(u"as makemap btree /etc/mail/mailertable would"_s));
    QVERIFY(said.contains(u"partners goes into /etc/mail/partners between two marker lines."_s));
}

// What would overwrite another file of the bundle or of the host is stopped by the validator; the bundle itself
// keeps to its rule even without one.
void TestBundle::hostileTableNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../passwd", "/etc/passwd", "install.sh", "sendmail.conf", "authinfo", "aliases",
                             "Makefile", "makefile", "-rf", ".forward", "a b", "a:b", "a,b", "access.db", "x.mc"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBundle::hostileTableNames()
{
    QFETCH(QString, name);
    Answers answers = example(Role::MailServer);
    answers.tables = {{name, {u"a\tb"_s}}};
    answers.additions = {{.name = u"mailertable"_s, .arguments = {u"hash /etc/mail/"_s + name}}};
    QVERIFY(!answers::validate(answers).empty());
    const QByteArray maps = valueOf(bundle::installerData(answers, compiledFiles()), "maps");
    QCOMPARE(maps, QByteArray("hash:access"));
    const QStringList files = paths(bundle::makeBundle(answers, compiledFiles()));
    QCOMPARE(files.count(name), name == u"install.sh"_s ? 1 : 0);
}

void TestBundle::sender_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("masqueraded") << example(Role::NullClient) << QByteArray("root@example.com");

    Answers exposed = example(Role::LocalAliases);
    exposed.masquerade.exposedUsers = QStringList{u"root"_s};
    QTest::newRow("exposed") << exposed << QByteArray("root@web01.example.com");

    Answers plain = example(Role::LocalAliases);
    plain.masquerade.domain.clear();
    QTest::newRow("not masqueraded") << plain << QByteArray("root@web01.example.com");

    Answers old = example(Role::LocalAliases);
    old.host.release = {8, 9};
    QTest::newRow("8.9 exposes root, newer trees do not") << old << QByteArray("none");

    Answers lookedUp = example(Role::LocalAliases);
    lookedUp.additions = {{.name = u"genericstable"_s}};
    QTest::newRow("a table decides it") << lookedUp << QByteArray("none");
}

void TestBundle::sender()
{
    QFETCH(Answers, answers);
    QFETCH(QByteArray, value);
    QCOMPARE(valueOf(bundle::installerData(answers, {}), "sender"), value);
}

void TestBundle::cronFile()
{
    Answers answers = example(Role::NullClient);
    answers.queue.minutes = 30;
    const auto linesOf = [](const Answers &from) {
        QByteArrayList lines = bundle::queueRunnerFiles(from).front().content.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith('#'); });
        return lines;
    };
    const QByteArrayList runs = linesOf(answers);
    QCOMPARE(runs.size(), 2); // no daemon flushes the MTA's queue
    static const QRegularExpression client(
        u"\\A\\d+,\\d+ \\* \\* \\* \\* smmsp /usr/sbin/sendmail -Ac -q\\z"_s);
    static const QRegularExpression mta(u"\\A\\d+,\\d+ \\* \\* \\* \\* root /usr/sbin/sendmail -q\\z"_s);
    QVERIFY2(client.match(QString::fromLatin1(runs.at(0))).hasMatch(), runs.at(0).constData());
    QVERIFY2(mta.match(QString::fromLatin1(runs.at(1))).hasMatch(), runs.at(1).constData());

    answers.listening.where = Listen::Loopback;
    QCOMPARE(linesOf(answers).size(), 1); // the daemon does

    answers.host.release = {8, 10};
    QCOMPARE(linesOf(answers).size(), 1);
    QVERIFY(linesOf(answers).front().endsWith(" root /usr/sbin/sendmail -q"));
}

void TestBundle::units()
{
    Answers answers = example(Role::NullClient);
    answers.queue.runner = QueueRunner::SystemdTimer;
    const std::vector<bundle::File> files = bundle::queueRunnerFiles(answers);
    const bundle::File *service = find(files, u"sendmail-wizard-queue.service"_s);
    QVERIFY(service);
    QVERIFY(service->content.contains("User=smmsp\nExecStart=-/usr/sbin/sendmail -Ac -qf\n"));
    QVERIFY(service->content.contains("ExecStart=-+/usr/sbin/sendmail -qf\n"));
    const bundle::File *timer = find(files, u"sendmail-wizard-queue.timer"_s);
    QVERIFY(timer);
    static const QRegularExpression calendar(u"\nOnCalendar=\\*:\\d+,\\d+,\\d+,\\d+\n"_s);
    QVERIFY2(calendar.match(QString::fromLatin1(timer->content)).hasMatch(), timer->content.constData());
}

void TestBundle::readmeSays_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("doesNotSay");

    const QStringList verbs{u"--check"_s, u"--apply"_s, u"--status"_s, u"--rollback"_s};
    QTest::newRow("null client") << example(Role::NullClient)
                                 << verbs
            + QStringList{u"root@example.com"_s, u"No mail daemon runs"_s, u"mail.example.com"_s}
                                 << QStringList{u"Not tried"_s};
    QTest::newRow("local aliases") << example(Role::LocalAliases)
                                   << QStringList{u"127.0.0.1:25"_s, u"/etc/aliases"_s,
                                                  u"only programs on this host"_s}
                                   << QStringList{u"No mail daemon runs"_s};
    Answers freeBsd = example(Role::NullClient);
    freeBsd.host.platform = Platform::FreeBsd;
    QTest::newRow("an untried platform")
        << freeBsd << QStringList{u"Not tried"_s, u"FreeBSD"_s} << QStringList{};
    Answers bounces = example(Role::LocalAliases);
    bounces.masquerade.envelope = false;
    QTest::newRow("bounces come back")
        << bounces << QStringList{u"bounces go to root@web01.example.com"_s} << QStringList{};
}

void TestBundle::readmeSays()
{
    QFETCH(Answers, answers);
    QFETCH(QStringList, says);
    QFETCH(QStringList, doesNotSay);
    const QString text = QString::fromUtf8(contentOf(bundle::makeBundle(answers, {}), u"README.txt"_s));
    const QString oneLine = text.simplified();
    for (const QString &part : std::as_const(says))
        QVERIFY2(oneLine.contains(part), qPrintable(part));
    for (const QString &part : std::as_const(doesNotSay))
        QVERIFY2(!oneLine.contains(part), qPrintable(part));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY2(text.contains(u"sendmail.cf is not here"_s),
             "without a cf tree it has to say where the .cf comes from");
}

QTEST_GUILESS_MAIN(TestBundle)
#include "test_bundle.moc"
