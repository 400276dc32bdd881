// SPDX-License-Identifier: MIT
#include "catalogue/platforms.h"
#include "cf/tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCfTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void version_data();
    void version();
    void noTree_data();
    void noTree();
    void pathIsClean();
    void settingBeforeEnvironment();
    void wrongSettingTriesNothingElse();
    void triesThePlatformsPlaces();
    void m4FromEnvironment();
    void m4HasToBeGnu();

private:
    QString makeTree(const QString &name, const QByteArray &version);
    void makeProgram(const QString &name, const QByteArray &says);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

QString TestCfTree::makeTree(const QString &name, const QByteArray &version)
{
    const QString tree = m_folder->filePath(name);
    QDir().mkpath(tree + "/m4"_L1);
    writeFile(tree + "/m4/cf.m4"_L1, "divert(0)dnl\n");
    writeFile(tree + "/m4/version.m4"_L1, version);
    return tree;
}

void TestCfTree::makeProgram(const QString &name, const QByteArray &says)
{
    const QString path = m_folder->filePath(name);
    writeFile(path, "#!/bin/sh\necho '" + says + "'\n");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestCfTree::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("SENDMAIL_WIZARD_CF_TREE");
    qunsetenv("SENDMAIL_WIZARD_M4");
}

void TestCfTree::cleanup()
{
    init();
}

void TestCfTree::version_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("minor");

    const QByteArray head = "divert(-1)\n# Copyright\nVERSIONID(`version.m4,v 8.237')\n#\ndivert(0)\n# Configuration version\n";
    QTest::newRow("8.18") << head + "DZ8.18.1`'ifdef(`confCF_VERSION', `/confCF_VERSION')\n" << u"8.18.1"_s << 18;
    QTest::newRow("8.12 with a patch of two digits") << head + "DZ8.12.11`'ifdef(`x')\n" << u"8.12.11"_s << 12;
    QTest::newRow("8.9, the old form") << head + "DZ8.9.3\n" << u"8.9.3"_s << 9;
    QTest::newRow("no newline at the end") << QByteArray("DZ8.10.2") << u"8.10.2"_s << 10;
    QTest::newRow("a beta") << head + "DZ8.7.Beta.7\n" << u"8.7.Beta.7"_s << 7;
    QTest::newRow("without a patch") << head + "DZ8.17\n" << u"8.17"_s << 17;
}

void TestCfTree::version()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, version);
    QFETCH(int, minor);
    const QString path = makeTree(u"tree"_s, file);

    const auto tree = cf::readTree(path);

    QVERIFY(tree.has_value());
    QCOMPARE(tree->version, version);
    QVERIFY((tree->release == answers::Release{8, minor}));
    QCOMPARE(tree->path, path);
}

void TestCfTree::noTree_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("does not exist") << u"nothing"_s;
    QTest::newRow("an empty folder") << u"empty"_s;
    QTest::newRow("no version") << u"unversioned"_s;
    QTest::newRow("not a number") << u"wordy"_s;
    QTest::newRow("no cf.m4") << u"half"_s;
    QTest::newRow("m4's quote in its name") << u"it's"_s;
    QTest::newRow("m4's other quote") << u"back`tick"_s;
    QTest::newRow("a newline in its name") << u"two\nlines"_s;
}

void TestCfTree::noTree()
{
    QFETCH(QString, folder);
    QDir().mkpath(m_folder->filePath(u"empty"_s));
    makeTree(u"unversioned"_s, "divert(0)\n");
    makeTree(u"wordy"_s, "DZnew\n");
    QFile::remove(makeTree(u"half"_s, "DZ8.18.1\n") + "/m4/cf.m4"_L1);
    for (const QString &name : {u"it's"_s, u"back`tick"_s, u"two\nlines"_s}) {
        makeTree(name, "DZ8.18.1\n");
    }

    const auto tree = cf::readTree(m_folder->filePath(folder));

    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().tried, QStringList{m_folder->filePath(folder)});
}

void TestCfTree::pathIsClean()
{
    const QString path = makeTree(u"tree"_s, "DZ8.18.1\n");
    const auto slash = cf::readTree(path + "//"_L1);
    const auto roundabout = cf::readTree(path + "/m4/.."_L1);
    QVERIFY(slash && roundabout);
    QCOMPARE(slash->path, path);
    QCOMPARE(roundabout->path, path);
    QVERIFY(!cf::readTree(QString()).has_value());
}

void TestCfTree::settingBeforeEnvironment()
{
    const QString first = makeTree(u"first"_s, "DZ8.18.1\n");
    const QString second = makeTree(u"second"_s, "DZ8.17.2\n");
    qputenv("SENDMAIL_WIZARD_CF_TREE", second.toLocal8Bit());
    QCOMPARE(cf::findTree().value_or(cf::Tree{}).path, second);
    QCOMPARE(cf::findTree(first).value_or(cf::Tree{}).path, first);
}

void TestCfTree::wrongSettingTriesNothingElse()
{
    const QString wrong = m_folder->filePath(u"tpyo"_s);
    qputenv("SENDMAIL_WIZARD_CF_TREE", makeTree(u"good"_s, "DZ8.18.1\n").toLocal8Bit());
    const auto tree = cf::findTree(wrong);
    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().tried, QStringList{wrong});
}

void TestCfTree::triesThePlatformsPlaces()
{
    const auto tree = cf::findTree();
    if (tree) {
        QVERIFY(catalogue::cfTreePlaces().contains(tree->path));
        QVERIFY(tree->version.startsWith(answers::toString(tree->release)));
    } else {
        QCOMPARE(tree.error().tried, catalogue::cfTreePlaces());
    }
}

void TestCfTree::m4FromEnvironment()
{
    makeProgram(u"my-m4"_s, "anything");
    qputenv("SENDMAIL_WIZARD_M4", m_folder->filePath(u"my-m4"_s).toLocal8Bit());
    QCOMPARE(cf::findM4(), m_folder->filePath(u"my-m4"_s));
    qputenv("SENDMAIL_WIZARD_M4", "/nonexistent");
    QCOMPARE(cf::findM4(), QString());
    writeFile(m_folder->filePath(u"plain-file"_s), "no program");
    qputenv("SENDMAIL_WIZARD_M4", m_folder->filePath(u"plain-file"_s).toLocal8Bit());
    QCOMPARE(cf::findM4(), QString());
}

void TestCfTree::m4HasToBeGnu()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toLocal8Bit());
    QCOMPARE(cf::findM4(), QString());
    makeProgram(u"m4"_s, "usage: m4 [-gPs]");
    QCOMPARE(cf::findM4(), QString());
    makeProgram(u"gm4"_s, "m4 (GNU M4) 1.4.19");
    QCOMPARE(cf::findM4(), m_folder->filePath(u"gm4"_s));
    qputenv("PATH", path);
}

QTEST_GUILESS_MAIN(TestCfTree)
#include "test_cf_tree.moc"
