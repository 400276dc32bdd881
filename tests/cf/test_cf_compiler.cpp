// SPDX-License-Identifier: MIT
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cf::Compilation;
using Status = cf::Compilation::Status;

class TestCfCompiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nullClient();
    void sameAsPlainM4();
    void syncLinesAddOnlyMarks();
    void errorsLeaveStatusZero();
    void unknownMacro();
    void missingInclude();
    void folderCalledLikeAMacro();
    void latestWins();
    void latestWinsAcrossTheEventLoop();
    void fromWithinFinished();
    void cancelled();
    void destroyedWhileRunning();
    void m4Missing();

private:
    std::optional<cf::Tree> m_tree;
};

namespace {

QByteArray nullClientMc(const QByteArray &domain = "example.com")
{
    return "divert(-1)\nA comment\ndivert(0)dnl\n"
           "VERSIONID(`test')dnl\nOSTYPE(`bsd4.4')dnl\n"
           "FEATURE(`no_default_msa')dnl\n"
           "DAEMON_OPTIONS(`Name=MTA-v4, Family=inet, Addr=127.0.0.1')dnl\n"
           "FEATURE(`nullclient', `mail.example.net')dnl\n"
           "MASQUERADE_AS(`"
           + domain + "')dnl\n";
}

QByteArrayList linesOf(const QByteArray &text)
{
    return text.split('\n');
}

QByteArray runPlainM4(const QStringList &arguments, const QByteArray &mc)
{
    QProcess m4;
    m4.start(cf::findM4(), arguments);
    m4.write(mc);
    m4.closeWriteChannel();
    m4.waitForFinished();
    return m4.readAllStandardOutput();
}

QByteArray masqueradeLine(const QSignalSpy &spy)
{
    const QByteArray text = spy.constLast().constFirst().value<Compilation>().cf;
    for (const QByteArray &line : linesOf(text)) {
        if (line.startsWith("DM")) {
            return line;
        }
    }
    return {};
}

} // namespace

void TestCfCompiler::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree) {
        QSKIP("no cf tree (package sendmail-cf) on this machine");
    }
    if (cf::findM4().isEmpty()) {
        QSKIP("no GNU m4 on this machine");
    }
    m_tree = *tree;
}

void TestCfCompiler::nullClient()
{
    const Compilation result = cf::compileNow(nullClientMc(), *m_tree);

    QCOMPARE(result.status, Status::Done);
    QCOMPARE(result.messages, QByteArray());
    QVERIFY(result.elapsed.count() > 0);
    QVERIFY(cf::findUnexpanded(result.cf).empty());
    const QByteArrayList lines = linesOf(result.cf);
    for (const QByteArrayView line : {"DMexample.com", "DHmail.example.net", "DSmail.example.net",
                                      "O DaemonPortOptions=Name=MTA-v4, Family=inet, Addr=127.0.0.1"}) {
        QVERIFY2(lines.contains(line.toByteArray()), line.data());
    }
    // Without no_default_msa there would be a second one, for port 587.
    QCOMPARE(std::ranges::count_if(lines, [](const QByteArray &line) { return line.startsWith("O DaemonPortOptions="); }),
             1);
}

// What is taken out of m4 is nothing that the cf tree needs.
void TestCfCompiler::sameAsPlainM4()
{
    const QStringList plain{u"-D_CF_DIR_="_s + m_tree->path + u'/', u"-D_NO_MAKEINFO_=1"_s,
                            m_tree->path + "/m4/cf.m4"_L1, u"-"_s};
    const QByteArrayList files{
        nullClientMc(),
        "OSTYPE(`bsd4.4')dnl\nMASQUERADE_AS(`example.com')dnl\nFEATURE(`access_db')dnl\nFEATURE(`mailertable')dnl\n"
        "FEATURE(`always_add_domain')dnl\nMAILER(`local')dnl\nMAILER(`smtp')dnl\n"};
    for (const QByteArray &mc : files) {
        const Compilation result = cf::compileNow(mc, *m_tree);
        QCOMPARE(result.status, Status::Done);
        QCOMPARE(linesOf(result.cf), linesOf(runPlainM4(plain, mc)));
        QCOMPARE(cf::compileNow(mc, *m_tree).cf, result.cf);
    }
}

void TestCfCompiler::syncLinesAddOnlyMarks()
{
    const QByteArray plain = cf::compileNow(nullClientMc(), *m_tree).cf;
    QByteArrayList lines = linesOf(cf::compileNow(nullClientMc(), *m_tree, true).cf);
    QVERIFY(lines.contains("#line 25 \"" + m_tree->path.toUtf8() + "/m4/cfhead.m4\"")
            || std::ranges::any_of(lines, [](const QByteArray &line) { return line.startsWith("#line "); }));
    lines.removeIf([](const QByteArray &line) { return line.startsWith("#line "); });
    QCOMPARE(lines, linesOf(plain));
}

void TestCfCompiler::errorsLeaveStatusZero()
{
    const Compilation result = cf::compileNow(
        "OSTYPE(`bsd4.4')dnl\nMAILER(`local')dnl\nFEATURE(`always_add_domain')dnl\nMAILER(`smtp')dnl\n", *m_tree);
    QCOMPARE(result.status, Status::Done);
    QVERIFY(result.cf.contains("V10/Berkeley"));
    const auto messages = cf::readMessages(result.messages);
    QVERIFY(!messages.empty());
    QVERIFY(std::ranges::contains(messages, u"FEATURE() should be before MAILER()"_s, &cf::Message::text));
}

void TestCfCompiler::unknownMacro()
{
    const Compilation result =
        cf::compileNow("OSTYPE(`bsd4.4')dnl\nFEATUER(`nocanonify')dnl\nMAILER(`smtp')dnl\n", *m_tree);
    QCOMPARE(result.status, Status::Done);
    QCOMPARE(result.messages, QByteArray());
    const auto found = cf::findUnexpanded(result.cf);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().name, u"FEATUER"_s);
    QCOMPARE(linesOf(result.cf).value(found.front().line - 1), QByteArray("FEATUER(nocanonify)"));
}

void TestCfCompiler::missingInclude()
{
    const Compilation result =
        cf::compileNow("OSTYPE(`bsd4.4')dnl\nFEATURE(`masquerade_envelop')dnl\nMAILER(`smtp')dnl\n", *m_tree);
    QCOMPARE(result.status, Status::Failed);
    QCOMPARE(result.cf, QByteArray());
    const auto messages = cf::readMessages(result.messages);
    QCOMPARE(messages.size(), std::size_t(1));
    QCOMPARE(messages.front().file, u"stdin"_s);
    QCOMPARE(messages.front().line, 2);
    QVERIFY(messages.front().text.contains(u"feature/masquerade_envelop.m4"_s));
}

// m4 reads the folder's name as text to expand, unless it is quoted.
void TestCfCompiler::folderCalledLikeAMacro()
{
    QTemporaryDir folder;
    const QString link = folder.filePath(u"dnl, shift"_s);
    QVERIFY(QFile::link(m_tree->path, link));
    const auto tree = cf::readTree(link);
    QVERIFY(tree.has_value());
    const Compilation result = cf::compileNow(nullClientMc(), *tree);
    QCOMPARE(result.messages, QByteArray());
    QCOMPARE(result.cf, cf::compileNow(nullClientMc(), *m_tree).cf);
}

void TestCfCompiler::latestWins()
{
    cf::Compiler compiler;
    QSignalSpy spy(&compiler, &cf::Compiler::finished);
    for (int i = 0; i < 100; ++i) {
        compiler.compile(nullClientMc("d" + QByteArray::number(i) + ".example.com"), *m_tree);
    }
    QVERIFY(compiler.isRunning());
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!compiler.isRunning());
    QCOMPARE(masqueradeLine(spy), QByteArray("DMd99.example.com"));
    // Nothing of the 99 comes in late: the next result is that of the next request.
    compiler.compile(nullClientMc("last.example.com"), *m_tree);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(masqueradeLine(spy), QByteArray("DMlast.example.com"));
}

void TestCfCompiler::latestWinsAcrossTheEventLoop()
{
    cf::Compiler compiler;
    QSignalSpy spy(&compiler, &cf::Compiler::finished);
    for (int i = 0; i < 50; ++i) {
        compiler.compile(nullClientMc("d" + QByteArray::number(i) + ".example.com"), *m_tree);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!compiler.isRunning());
    QVERIFY(spy.size() >= 1 && spy.size() <= 50);
    QCOMPARE(masqueradeLine(spy), QByteArray("DMd49.example.com"));
}

void TestCfCompiler::fromWithinFinished()
{
    cf::Compiler compiler;
    int rounds = 0;
    connect(&compiler, &cf::Compiler::finished, this, [&](const Compilation &result) {
        QCOMPARE(result.status, Status::Done);
        if (++rounds < 5) {
            compiler.compile(nullClientMc(), *m_tree);
        }
    });
    compiler.compile(nullClientMc(), *m_tree);
    QTRY_COMPARE(rounds, 5);
    QVERIFY(!compiler.isRunning());
}

void TestCfCompiler::cancelled()
{
    cf::Compiler compiler;
    QSignalSpy spy(&compiler, &cf::Compiler::finished);
    compiler.cancel();
    compiler.compile(nullClientMc("cancelled.example.com"), *m_tree);
    compiler.cancel();
    QVERIFY(!compiler.isRunning());
    compiler.compile(nullClientMc("wanted.example.com"), *m_tree);
    QVERIFY(compiler.isRunning());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(masqueradeLine(spy), QByteArray("DMwanted.example.com"));
}

void TestCfCompiler::destroyedWhileRunning()
{
    for (int i = 0; i < 10; ++i) {
        cf::Compiler compiler;
        compiler.compile("define(`x', `x')x\n", *m_tree);
        if (i % 2 == 0) {
            QCoreApplication::processEvents();
        }
        compiler.compile(nullClientMc(), *m_tree);
    }
    // Each child was reaped: there is none left to wait for.
    QProcess children;
    children.start(u"ps"_s, {u"-o"_s, u"comm="_s, u"--ppid"_s, QString::number(QCoreApplication::applicationPid())});
    if (!children.waitForFinished()) {
        QSKIP("no ps on this machine");
    }
    QVERIFY(!children.readAllStandardOutput().contains("m4"));
}

void TestCfCompiler::m4Missing()
{
    qputenv("SENDMAIL_WIZARD_M4", "/nonexistent");
    QCOMPARE(cf::compileNow(nullClientMc(), *m_tree).status, Status::M4Missing);
    cf::Compiler compiler;
    QSignalSpy spy(&compiler, &cf::Compiler::finished);
    compiler.compile(nullClientMc(), *m_tree);
    compiler.compile(nullClientMc(), *m_tree);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<Compilation>().status, Status::M4Missing);

    // Executable, but nothing that the system can start.
    QTemporaryDir folder;
    QFile broken(folder.filePath(u"m4"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("#!/nonexistent/interpreter\n");
    broken.close();
    QVERIFY(broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("SENDMAIL_WIZARD_M4", broken.fileName().toLocal8Bit());
    QCOMPARE(cf::compileNow(nullClientMc(), *m_tree).status, Status::M4Missing);
    qunsetenv("SENDMAIL_WIZARD_M4");
    QCOMPARE(cf::compileNow(nullClientMc(), *m_tree).status, Status::Done);
}

QTEST_GUILESS_MAIN(TestCfCompiler)
#include "test_cf_compiler.moc"
