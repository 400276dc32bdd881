// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"
#include "bundle/write.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
};

Outcome run(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.front(), command.mid(1));
    process.closeWriteChannel();
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {.status = ended ? process.exitCode() : -1, .output = process.readAll()};
}

answers::Answers nullClient()
{
    answers::Answers answers;
    answers.host.name = u"web01.example.com"_s;
    answers.relay.address = u"mail.example.com"_s;
    answers.masquerade.domain = u"example.com"_s;
    return answers;
}

/// The shells that admins have, as commands.
QList<QStringList> shells()
{
    QList<QStringList> found;
    const QList<QStringList> known{
        {u"sh"_s}, {u"dash"_s}, {u"bash"_s, u"--posix"_s}, {u"busybox"_s, u"sh"_s}};
    for (const QStringList &shell : known) {
        if (!QStandardPaths::findExecutable(shell.front()).isEmpty())
            found.append(shell);
    }
    return found;
}

} // namespace

/// What install.sh does before it looks at a host. On hosts with sendmail it is tried by
/// the test_install_*.py.
class TestInstallScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isCleanForShellcheck();
    void usage_data();
    void usage();
    void hostileData_data();
    void hostileData();
    void subshellsLeaveTheWorkAlone_data();
    void subshellsLeaveTheWorkAlone();

private:
    QString script() const { return m_folder->filePath(u"bundle/install.sh"_s); }
    void changeData(const QByteArray &before, const QByteArray &after);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstallScript::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const bundle::Bundle bundle = bundle::makeBundle(nullClient(), {});
    QVERIFY(bundle::writeBundle(bundle, m_folder->filePath(u"bundle"_s), bundle::Existing::Refuse));
}

void TestInstallScript::changeData(const QByteArray &before, const QByteArray &after)
{
    QFile file(m_folder->filePath(u"bundle/bundle.conf"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    QVERIFY(content.contains(before));
    content.replace(before, after);
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(content), content.size());
}

void TestInstallScript::isCleanForShellcheck()
{
    const QString shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s);
    if (shellcheck.isEmpty())
        QSKIP("shellcheck is not installed");
    const Outcome outcome = run({shellcheck, u"--shell=sh"_s, script()});
    QVERIFY2(outcome.status == 0, outcome.output.constData());
}

void TestInstallScript::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"--install"_s} << 2;
    QTest::newRow("two verbs") << QStringList{u"--check"_s, u"--apply"_s} << 2;
    QTest::newRow("an empty word") << QStringList{QString()} << 2;
    QTest::newRow("two backups") << QStringList{u"--rollback"_s, u"1"_s, u"2"_s} << 2;
    QTest::newRow("a test message to nobody") << QStringList{u"--apply"_s, u"--test-message"_s} << 2;
    QTest::newRow("a test message without --apply") << QStringList{u"--check"_s, u"--test-message"_s, u"a"_s} << 2;
}

void TestInstallScript::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    for (const QStringList &shell : shells()) {
        const Outcome outcome = run(shell + QStringList{script()} + arguments);
        QVERIFY2(outcome.status == status, qPrintable(shell.join(u' ')));
        QVERIFY(outcome.output.contains("--check"));
    }
}

void TestInstallScript::hostileData_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray host = "host=web01.example.com\n";
    QTest::newRow("command substitution") << host << QByteArray("host=$(touch owned)\n");
    QTest::newRow("backquotes") << host << QByteArray("host=`touch owned`\n");
    QTest::newRow("a second command") << host << QByteArray("host=web01;touch owned\n");
    QTest::newRow("double quote") << host << QByteArray("host=web\"01\n");
    QTest::newRow("single quote") << host << QByteArray("host=web'01\n");
    QTest::newRow("variable") << host << QByteArray("host=$HOME\n");
    QTest::newRow("blank") << host << QByteArray("host=web01 example\n");
    QTest::newRow("tab") << host << QByteArray("host=web01\texample\n");
    QTest::newRow("backslash") << host << QByteArray("host=web01\\example\n");
    QTest::newRow("glob") << host << QByteArray("host=*\n");
    QTest::newRow("redirection") << host << QByteArray("host=web01>owned\n");
    QTest::newRow("escape sequence") << host << QByteArray("host=\033[2Jweb01\n");
    QTest::newRow("not ASCII") << host << QByteArray("host=w\303\251b01\n");
    QTest::newRow("a line without a key") << host << QByteArray("host=web01\nexample.com\n");
    QTest::newRow("empty line") << host << host + '\n';
    QTest::newRow("empty value") << host << QByteArray("host=\n");
    QTest::newRow("missing key") << host << QByteArray();
    QTest::newRow("key twice") << host << host + host;
    QTest::newRow("unknown key") << host << host + "PATH=/tmp\n";
    QTest::newRow("key with a command") << host << host + "$(touch owned)=1\n";
    QTest::newRow("other format") << QByteArray("format=1\n") << QByteArray("format=2\n");
    QTest::newRow("relative folder") << QByteArray("config_folder=/etc/mail")
                                     << QByteArray("config_folder=etc/mail");
    QTest::newRow("folder with ..") << QByteArray("config_folder=/etc/mail")
                                    << QByteArray("config_folder=/etc/../tmp");
    QTest::newRow("file name with a folder")
        << QByteArray("sendmail_mc=sendmail.mc") << QByteArray("sendmail_mc=../x.mc");
    QTest::newRow("unknown platform") << QByteArray("platform=debian") << QByteArray("platform=plan9");
    QTest::newRow("table with a folder") << QByteArray("maps=none") << QByteArray("maps=hash:../access");
    QTest::newRow("table that is no table") << QByteArray("maps=none") << QByteArray("maps=file:sendmail.cf");
    QTest::newRow("table with a map's name") << QByteArray("maps=none") << QByteArray("maps=file:access.db");
    QTest::newRow("table of no type") << QByteArray("maps=none") << QByteArray("maps=access");
    QTest::newRow("table without a name") << QByteArray("maps=none") << QByteArray("maps=hash:");
    QTest::newRow("type of a table in capitals") << QByteArray("maps=none") << QByteArray("maps=HASH:access");
    QTest::newRow("table twice") << QByteArray("maps=none") << QByteArray("maps=hash:access,btree:access");
    QTest::newRow("option as a type") << QByteArray("maps=none") << QByteArray("maps=-l:access");
    QTest::newRow("interval that is no number") << QByteArray("interval=15") << QByteArray("interval=15m");
    QTest::newRow("unknown role") << QByteArray("role=null-client") << QByteArray("role=hub");
}

void TestInstallScript::hostileData()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    changeData(before, after);
    for (const QStringList &shell : shells()) {
        for (const QString &verb : {u"--check"_s, u"--apply"_s, u"--status"_s, u"--rollback"_s}) {
            const Outcome outcome = run(shell + QStringList{script(), verb});
            QVERIFY2(outcome.status == 1, outcome.output.constData());
            QVERIFY2(outcome.output.startsWith("install.sh: bundle.conf") && outcome.output.count('\n') == 1,
                     outcome.output.constData());
            QVERIFY(!outcome.output.contains('\033'));
        }
    }
    QVERIFY(!QFile::exists(u"owned"_s));
}

void TestInstallScript::subshellsLeaveTheWorkAlone_data()
{
    QTest::addColumn<QStringList>("shell");
    for (const QStringList &shell : shells())
        QTest::newRow(qPrintable(shell.front())) << shell;
}

// Such as the watcher of a command that ends at once: it is killed before it is a shell of its own.
void TestInstallScript::subshellsLeaveTheWorkAlone()
{
    QFETCH(const QStringList, shell);
    QFile file(script());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray start = "\nmain \"$@\"\n";
    QByteArray text = file.readAll();
    QCOMPARE(text.count(start), 1);
    text.replace(start, R"(
trap clean_up EXIT
trap 'exit 1' HUP INT TERM
work=$(mktemp -d)
for round in 1 2 3 4 5; do
    (sleep 0.2; :) >/dev/null 2>&1 &
    kill "$!"
    wait "$!" 2>/dev/null
    [ -d "$work" ] || exit 9
done
say "$work"
)");
    QFile changed(m_folder->filePath(u"bundle/rounds.sh"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
    changed.close();
    const Outcome outcome = run(shell + QStringList{changed.fileName()});
    QVERIFY2(outcome.status == 0, outcome.output.constData());
    const QString work = QString::fromLocal8Bit(outcome.output.trimmed());
    QVERIFY2(work.startsWith(u'/') && !QFile::exists(work), outcome.output.constData()); // only at the end
}

QTEST_GUILESS_MAIN(TestInstallScript)
#include "test_install_script.moc"
