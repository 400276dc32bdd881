// SPDX-License-Identifier: MIT
#include "cf/compiler.h"
#include "cf/confinement.h"
#include "cf/messages.h"
#include "cf/tree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using cf::Compilation;
using Status = cf::Compilation::Status;

/// An .mc file is a program, and somebody else may have written it.
class TestCfCompilerHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void readsNothingElse_data();
    void readsNothingElse();
    void readsWhatItMay_data();
    void readsWhatItMay();
    void kernelAloneHolds_data();
    void kernelAloneHolds();
    void comesToAnEnd_data();
    void comesToAnEnd();
    void environmentHasNoSay();

private:
    std::optional<cf::Tree> m_tree;
};

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

void runPlainM4(const QByteArray &mc)
{
    QProcess m4;
    m4.start(cf::findM4(), {u"-"_s});
    m4.write(mc);
    m4.closeWriteChannel();
    m4.waitForFinished();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray secret = "nobody-reads-this";

/// A tree of one macro, a file beside it, and a file outside of it to which links lead.
class SmallTree
{
public:
    SmallTree()
    {
        writeFile(path(u"tree/m4/cf.m4"_s), "divert(0)dnl\n");
        writeFile(path(u"tree/m4/version.m4"_s), "DZ8.18.1\n");
        writeFile(path(u"tree/cf/own.m4"_s), "a file of the tree\n");
        writeFile(path(u"secret"_s), secret);
        QFile::link(path(u"secret"_s), path(u"tree/cf/link.m4"_s));
        QFile::link(m_folder.path(), path(u"tree/cf/folder"_s));
        QFile::link(u"own.m4"_s, path(u"tree/cf/inside.m4"_s));
    }
    cf::Tree tree() const { return *cf::readTree(path(u"tree"_s)); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QByteArray withPaths(QByteArray mc, const SmallTree &tree)
{
    return mc.replace("TREE", tree.path(u"tree"_s).toUtf8()).replace("OUTSIDE", tree.path(u"secret"_s).toUtf8());
}

} // namespace

void TestCfCompilerHostile::initTestCase()
{
    const auto tree = cf::findTree();
    if (!tree || cf::findM4().isEmpty()) {
        QSKIP("no cf tree (package sendmail-cf) or no GNU m4 on this machine");
    }
    m_tree = *tree;
}

void TestCfCompilerHostile::leavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::newRow("syscmd") << QByteArray("syscmd(`touch FOLDER/trace')\n");
    QTest::newRow("esyscmd") << QByteArray("esyscmd(`touch FOLDER/trace')\n");
    QTest::newRow("builtin") << QByteArray("builtin(`syscmd', `touch FOLDER/trace')\n");
    QTest::newRow("indir") << QByteArray("indir(`esyscmd', `touch FOLDER/trace')\n");
    QTest::newRow("a copy of syscmd") << QByteArray("define(`s', defn(`syscmd'))s(`touch FOLDER/trace')\n");
    QTest::newRow("renamed") << QByteArray("pushdef(`len', defn(`esyscmd'))len(`touch FOLDER/trace')\n");
    QTest::newRow("maketemp") << QByteArray("maketemp(`FOLDER/XXXXXX')\n");
    QTest::newRow("mkstemp") << QByteArray("mkstemp(`FOLDER/XXXXXX')\n");
    QTest::newRow("debugfile") << QByteArray("debugfile(`FOLDER/trace')\n");
}

void TestCfCompilerHostile::leavesNoTrace()
{
    QFETCH(QByteArray, mc);
    QTemporaryDir folder;
    mc.replace("FOLDER", folder.path().toUtf8());

    const Compilation result = cf::compileNow("OSTYPE(`bsd4.4')dnl\n" + mc + "MAILER(`smtp')dnl\n", *m_tree);

    QVERIFY(result.status == Status::Done || result.status == Status::Failed);
    QCOMPARE(filesIn(folder), QStringList());
    // The same text does leave a trace with m4 as it is: the test would see one.
    runPlainM4(mc);
    QCOMPARE(filesIn(folder).size(), 1);
}

void TestCfCompilerHostile::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QByteArray>("leak"); // what would be seen
    QTest::newRow("include") << "include(`/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("sinclude") << "sinclude(`/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("undivert") << "undivert(`/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("builtin") << "builtin(`include', `/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("indir") << "indir(`include', `/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("renamed") << "define(`i', defn(`sinclude'))i(`/etc/passwd')\n"_ba << "root:"_ba;
    QTest::newRow("by the tree's own macro") << "VERSIONID(include(`/etc/passwd'))\n"_ba << "root:"_ba;
    QTest::newRow("a file beside the tree") << "sinclude(`OUTSIDE')\n"_ba << secret;
    QTest::newRow("upwards") << "sinclude(`TREE/cf/../../secret')\n"_ba << secret;
    QTest::newRow("a link out of the tree") << "sinclude(`TREE/cf/link.m4')\n"_ba << secret;
    QTest::newRow("a link to a folder out of it") << "sinclude(`TREE/cf/folder/secret')\n"_ba << secret;
    QTest::newRow("relative") << "sinclude(`link.m4')\n"_ba << secret;
    QTest::newRow("its own environment") << "sinclude(`/proc/self/environ')\n"_ba << "LC_ALL"_ba;
    QTest::newRow("another process") << "sinclude(`/proc/" + QByteArray::number(getpid()) + "/cmdline')\n"
                                     << "test_cf"_ba;
    QTest::newRow("a device") << "sinclude(`/dev/zero')\n"_ba << QByteArray(1, '\0');
}

void TestCfCompilerHostile::readsNothingElse()
{
    QFETCH(const QByteArray, mc);
    QFETCH(const QByteArray, leak);
    const SmallTree small;

    const Compilation result = cf::compileNow(withPaths(mc, small), small.tree());

    if (!result.confined)
        QSKIP("this kernel has no Landlock: include() is not kept in");
    QVERIFY(result.status == Status::Done || result.status == Status::Failed);
    QVERIFY2(!result.cf.contains(leak), result.cf.left(200).constData());
    QVERIFY2(!result.messages.contains(leak), result.messages.left(200).constData());
}

void TestCfCompilerHostile::readsWhatItMay_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::newRow("by path") << "include(`TREE/cf/own.m4')\n"_ba;
    QTest::newRow("relative") << "include(`own.m4')\n"_ba;
    QTest::newRow("by a link that stays inside") << "include(`inside.m4')\n"_ba;
}

void TestCfCompilerHostile::readsWhatItMay()
{
    QFETCH(const QByteArray, mc);
    const SmallTree small;
    const Compilation result = cf::compileNow(withPaths(mc, small), small.tree());
    QCOMPARE(result.messages, QByteArray());
    QVERIFY(result.cf.contains("a file of the tree"));
}

void TestCfCompilerHostile::kernelAloneHolds_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::newRow("command") << "syscmd(`echo trace > FOLDER/trace; cat /etc/passwd')\n"_ba;
    QTest::newRow("command's output") << "esyscmd(`cat /etc/passwd; touch FOLDER/trace')\n"_ba;
    QTest::newRow("temporary file") << "mkstemp(`FOLDER/XXXXXX')\n"_ba;
    QTest::newRow("old temporary file") << "maketemp(`FOLDER/XXXXXX')\n"_ba;
    QTest::newRow("debug file") << "debugfile(`FOLDER/trace')\n"_ba;
    QTest::newRow("read") << "sinclude(`/etc/passwd')\n"_ba;
}

// The builtins are all there: what keeps them in is the kernel.
void TestCfCompilerHostile::kernelAloneHolds()
{
    QFETCH(QByteArray, mc);
    const QTemporaryDir folder;
    const QString program = cf::findM4();
    const cf::Confinement confinement(program, {});
    if (!confinement.holds())
        QSKIP("this kernel has no Landlock");
    QProcess m4;
    m4.setChildProcessModifier([&confinement] {
        if (!confinement.enter())
            _exit(126);
    });
    m4.start(program, {u"-"_s});
    m4.write(mc.replace("FOLDER", folder.path().toUtf8()) + "end\n");
    m4.closeWriteChannel();
    QVERIFY(m4.waitForFinished());

    const QByteArray output = m4.readAllStandardOutput();
    QVERIFY2(output.contains("end\n"), m4.readAllStandardError().constData()); // it did run
    QVERIFY(!output.contains("root:"));
    QCOMPARE(filesIn(folder), QStringList());
}

void TestCfCompilerHostile::comesToAnEnd_data()
{
    QTest::addColumn<QByteArray>("mc");
    QTest::addColumn<QList<Compilation::Status>>("expected");
    using Statuses = QList<Compilation::Status>;

    QTest::newRow("runs for ever") << QByteArray("define(`x', `x')x\n") << Statuses{Status::TimedOut};
    QTest::newRow("eats memory") << QByteArray("define(`x', `x x')x\n") << Statuses{Status::Failed};
    QTest::newRow("writes without end") << QByteArray("define(`x', `0123456789\n`x'')define(`y', `x()y')y(`')\n")
                                        << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("complains without end") << QByteArray("define(`x', `errprint(`0123456789\n')x')x\n")
                                           << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("waits for input that never ends") << QByteArray("include(`/dev/zero')\n")
                                                     << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("ends before it has read all") << "m4exit(0)\n" + QByteArray(1'000'000, 'x')
                                                 << Statuses{Status::Done};
    QTest::newRow("long") << QByteArray(1'000'000, '\n') + "dnl\n" << Statuses{Status::Done};
    QTest::newRow("NUL and bytes that are no text") << QByteArray("dnl \0\xff\xfe\n\0", 9) << Statuses{Status::Done};
    QTest::newRow("quote without end") << QByteArray("OSTYPE(`bsd4.4\n") << Statuses{Status::Failed};
    QTest::newRow("calls itself without end") << QByteArray("define(`f', `f(f($1))')f(1)\n")
                                              << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("counts for ever") << QByteArray("define(`n', `ifelse(eval($1 >= 0), 1, `n(incr($1))')')n(0)\n")
                                     << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("grows a text") << QByteArray("define(`t', `0123456789')define(`g', `define(`t', t`'t)g()')g()\n")
                                  << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("diverts without end")
        << QByteArray("divert(1)define(`x', `0123456789\n`x'')define(`y', `x()y')y(`')\n")
        << Statuses{Status::Failed, Status::TimedOut};
    QTest::newRow("calls nested deep") << QByteArray("f(").repeated(200'000) + QByteArray(200'000, ')') + '\n'
                                       << Statuses{Status::Done, Status::Failed};
    QTest::newRow("defined calls nested deep")
        << "define(`f', `$1')" + QByteArray("f(").repeated(200'000) + QByteArray(200'000, ')') + '\n'
        << Statuses{Status::Done, Status::Failed};
    QTest::newRow("quotes nested deep") << QByteArray(500'000, '`') + QByteArray(500'000, '\'') + '\n'
                                        << Statuses{Status::Done};
    QTest::newRow("waits for its own input") << QByteArray("include(`/dev/stdin')include(`-')\n")
                                             << Statuses{Status::Done, Status::Failed};
    QTest::newRow("nothing") << QByteArray() << Statuses{Status::Done};
}

void TestCfCompilerHostile::comesToAnEnd()
{
    QFETCH(QByteArray, mc);
    QFETCH(QList<Compilation::Status>, expected);

    const Compilation result = cf::compileNow(mc, *m_tree);

    QVERIFY2(expected.contains(result.status), result.messages.left(200).constData());
    if (result.status != Status::Done) {
        QCOMPARE(result.cf, QByteArray());
    }
    QVERIFY(result.messages.size() <= 16 * 1024 * 1024);
}

void TestCfCompilerHostile::environmentHasNoSay()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"planted.m4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("planted\n");
    file.close();
    const QString before = QDir::currentPath();
    const QByteArray path = folder.path().toLocal8Bit();
    qputenv("M4PATH", path);
    qputenv("LC_ALL", "de_DE.UTF-8");
    QVERIFY(QDir::setCurrent(folder.path()));

    const Compilation result = cf::compileNow("OSTYPE(`bsd4.4')dnl\ninclude(`planted.m4')\n", *m_tree);

    QDir::setCurrent(before);
    qunsetenv("M4PATH");
    QCOMPARE(result.status, Status::Failed);
    const auto messages = cf::readMessages(result.messages);
    QCOMPARE(messages.size(), std::size_t(1));
    QCOMPARE(messages.front().text, u"cannot open `planted.m4': No such file or directory"_s);
    QCOMPARE(messages.front().line, 2);
}

QTEST_GUILESS_MAIN(TestCfCompilerHostile)
#include "test_cf_compiler_hostile.moc"
