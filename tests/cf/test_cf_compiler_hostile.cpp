// SPDX-License-Identifier: MIT
#include "cf/compiler.h"
#include "cf/messages.h"
#include "cf/tree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
