// SPDX-License-Identifier: MIT
#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using program::nullClient;
using program::Result;
using program::run;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsAreTheExportedFiles_data();
    void previewsAreTheExportedFiles();
    void saysWhatItWroteAndWhatIsNext();
    void exportedAnswersGiveTheSameBundle();
    void existingTargetIsKept_data();
    void existingTargetIsKept();
    void foreignFolderIsKeptEvenWithForce();
    void missingParent();
    void nothingLeavesWithAnError();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList exportTo(const QString &target)
{
    return QStringList{u"export"_s, u"--out"_s, target} + nullClient();
}

} // namespace

void ExportTest::previewsAreTheExportedFiles_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList host{u"--host"_s, u"mail.example.com"_s};
    QTest::newRow("null client") << nullClient();
    QTest::newRow("null client, FreeBSD, port")
        << QStringList{u"--host"_s, u"web01.example.com"_s, u"--relay"_s, u"[mailhost.example.com]:2525"_s, u"--platform"_s,
                       u"freebsd"_s, u"--listen"_s, u"loopback"_s};
    QTest::newRow("local aliases") << QStringList{u"--role"_s, u"local-aliases"_s, u"--root-alias"_s, u"admin@example.com"_s}
                                          + nullClient();
    QTest::newRow("mail server") << QStringList{u"--role"_s, u"mail-server"_s, u"--accept"_s, u"example.com"_s} + host;
}

void ExportTest::previewsAreTheExportedFiles()
{
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"bundle"_s);
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, target} + options).status, 0);
    QStringList names{u"sendmail.mc"_s, u"submit.mc"_s};
    if (program::hasCfTree())
        names += {u"sendmail.cf"_s, u"submit.cf"_s};
    for (const QString &name : names) {
        const Result preview = run(QStringList{u"preview"_s, name} + options);
        QCOMPARE(preview.status, 0);
        QVERIFY(!preview.output.isEmpty());
        QCOMPARE(preview.output, contentOf(target + u'/' + name));
    }
}

void ExportTest::saysWhatItWroteAndWhatIsNext()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"web01.tar.gz"_s);
    const Result result = run(exportTo(target));
    QCOMPARE(result.status, 0);
    QVERIFY(QFileInfo(target).size() > 0);
    const QString output = QString::fromUtf8(result.output);
    QVERIFY(output.startsWith(u"Written to %1:\n"_s.arg(target)));
    for (const QString &part : {u"    install.sh\n"_s, u"    SHA256SUMS\n"_s, u"    tar xzf web01.tar.gz\n"_s,
                                u"    cd sendmail-web01.example.com\n"_s, u"    ./install.sh --check "_s})
        QVERIFY2(output.contains(part), qPrintable(part));
}

void ExportTest::exportedAnswersGiveTheSameBundle()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.tar.gz"_s);
    const QString again = folder.filePath(u"again.tar.gz"_s);
    QCOMPARE(run(exportTo(first)).status, 0);
    QCOMPARE(run(exportTo(folder.filePath(u"folder"_s))).status, 0);
    const QString answers = folder.filePath(u"folder/answers.json"_s);
    QCOMPARE(run({u"export"_s, u"--answers"_s, answers, u"--out"_s, again}).status, 0);
    QCOMPARE(contentOf(again), contentOf(first));
}

void ExportTest::existingTargetIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"bundle"_s;
    QTest::newRow("archive") << u"bundle.tar.gz"_s;
}

void ExportTest::existingTargetIsKept()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString target = folder.filePath(name);
    QCOMPARE(run(exportTo(target)).status, 0);

    const QStringList other = exportTo(target) + QStringList{u"--relay"_s, u"other.example.com"_s};
    const Result refused = run(other);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.output, QByteArray());
    QCOMPARE(refused.messages, u"sendmail-wizard: Nothing was written: “%1” exists already. --force replaces "
                                "an older bundle.\n"_s.arg(target).toUtf8());
    const QByteArray before = contentOf(QFileInfo(target).isDir() ? target + u"/sendmail.mc"_s : target);
    QCOMPARE(run(other + QStringList{u"--force"_s}).status, 0);
    QVERIFY(contentOf(QFileInfo(target).isDir() ? target + u"/sendmail.mc"_s : target) != before);
}

void ExportTest::foreignFolderIsKeptEvenWithForce()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"precious"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Result result = run(exportTo(folder.path()) + QStringList{u"--force"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"precious"_s});
}

void ExportTest::missingParent()
{
    const QTemporaryDir folder;
    const Result result = run(exportTo(folder.filePath(u"no/such/bundle"_s)));
    QCOMPARE(result.status, 1);
    QVERIFY2(result.messages.contains("does not exist"), result.messages.constData());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"no"_s)));
}

/// A cf tree whose MASQUERADE_AS complains, as sendmail's macros do: on stderr, and m4 ends with 0.
void ExportTest::nothingLeavesWithAnError()
{
    if (!program::hasCfTree())
        QSKIP("sendmail's cf tree or m4 is not installed");
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"tree/m4"_s));
    QFile version(folder.filePath(u"tree/m4/version.m4"_s));
    QVERIFY(version.open(QIODevice::WriteOnly));
    version.write("DZ8.18.1`'ifdef(`confCF_VERSION', `/confCF_VERSION')\n");
    version.close();
    QFile macros(folder.filePath(u"tree/m4/cf.m4"_s));
    QVERIFY(macros.open(QIODevice::WriteOnly));
    macros.write("define(`MASQUERADE_AS', `errprint(`*** ERROR: no masquerading today\n')')dnl\n");
    macros.close();

    const QString target = folder.filePath(u"bundle"_s);
    const Result result = run(exportTo(target) + QStringList{u"--cf-tree"_s, folder.filePath(u"tree"_s)});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(result.messages.startsWith("sendmail-wizard: nothing was written, because of an error:\n"));
    QVERIFY2(result.messages.contains("no masquerading today"), result.messages.constData());
    QVERIFY(!QFileInfo::exists(target));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "test_app_export.moc"
