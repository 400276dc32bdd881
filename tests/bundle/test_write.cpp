// SPDX-License-Identifier: MIT
#include "bundle/write.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using bundle::Existing;
using bundle::WriteError;

namespace {

bundle::Bundle example()
{
    return {.name = u"sendmail-web01.example.com"_s,
            .files = {{.path = u"SHA256SUMS"_s, .content = "0  authinfo\n0  install.sh\n0  sendmail.mc\n"},
                      {.path = u"authinfo"_s, .content = "secret\n", .secret = true},
                      {.path = u"install.sh"_s, .content = "#!/bin/sh\n", .executable = true},
                      {.path = u"sendmail.mc"_s, .content = QByteArray(100'000, 'm')}}};
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

unsigned int permissionsOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777u;
}

QByteArray listing(const QString &archive, const QStringList &options)
{
    QProcess tar;
    tar.start(u"tar"_s, QStringList{u"-tf"_s, archive} + options);
    if (!tar.waitForFinished() || tar.exitCode() != 0)
        return tar.readAllStandardError();
    return tar.readAllStandardOutput();
}

} // namespace

class TestWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesArchive_data();
    void namesArchive();
    void folderHasTheFiles();
    void modesDoNotDependOnTheUmask();
    void archiveHasTheFiles();
    void archivesAreReproducible();
    void existingTargetIsRefused_data();
    void existingTargetIsRefused();
    void bundleIsReplaced();
    void emptyFolderIsReplaced();
    void archiveIsReplaced();
    void otherThingsAreNotReplaced_data();
    void otherThingsAreNotReplaced();
    void failureLeavesNothing_data();
    void failureLeavesNothing();
    void halfWrittenBundleLeavesNothing();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void slashAtTheEnd();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWrite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWrite::namesArchive_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("archive");
    QTest::newRow("tar.gz") << u"out/web01.tar.gz"_s << true;
    QTest::newRow("tgz") << u"web01.tgz"_s << true;
    QTest::newRow("capitals") << u"WEB01.TAR.GZ"_s << true;
    QTest::newRow("folder") << u"web01"_s << false;
    QTest::newRow("dotted folder") << u"web01.example.com"_s << false;
    QTest::newRow("slash") << u"web01.tar.gz/"_s << false;
}

void TestWrite::namesArchive()
{
    QFETCH(QString, target);
    QFETCH(bool, archive);
    QCOMPARE(bundle::namesArchive(target), archive);
}

void TestWrite::folderHasTheFiles()
{
    QVERIFY(bundle::writeBundle(example(), path(u"out"_s), Existing::Refuse));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out"_s});
    QCOMPARE(entriesOf(path(u"out"_s)).size(), 4);
    for (const bundle::File &file : example().files)
        QCOMPARE(read(path(u"out/"_s + file.path)), file.content);
}

void TestWrite::modesDoNotDependOnTheUmask()
{
    const mode_t before = ::umask(0077);
    const bool written = bundle::writeBundle(example(), path(u"out"_s), Existing::Refuse).has_value()
        && bundle::writeBundle(example(), path(u"out.tgz"_s), Existing::Refuse).has_value();
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(permissionsOf(path(u"out"_s)), 0755u);
    QCOMPARE(permissionsOf(path(u"out/install.sh"_s)), 0755u);
    QCOMPARE(permissionsOf(path(u"out/sendmail.mc"_s)), 0644u);
    QCOMPARE(permissionsOf(path(u"out/authinfo"_s)), 0600u);
    QCOMPARE(permissionsOf(path(u"out.tgz"_s)), 0644u);
}

void TestWrite::archiveHasTheFiles()
{
    QVERIFY(bundle::writeBundle(example(), path(u"out.tar.gz"_s), Existing::Refuse));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.tar.gz"_s});
    const QByteArray names = "sendmail-web01.example.com/\n"
                             "sendmail-web01.example.com/SHA256SUMS\n"
                             "sendmail-web01.example.com/authinfo\n"
                             "sendmail-web01.example.com/install.sh\n"
                             "sendmail-web01.example.com/sendmail.mc\n";
    QCOMPARE(listing(path(u"out.tar.gz"_s), {}), names);
    const QByteArray details = listing(path(u"out.tar.gz"_s), {u"-v"_s, u"--full-time"_s, u"--utc"_s});
    QCOMPARE(details.count("root/root"), 5);
    QCOMPARE(details.count("1980-01-01 00:00:00"), 5);
    QVERIFY2(details.contains("-rwxr-xr-x") && details.contains("-rw-------"), details.constData());
}

void TestWrite::archivesAreReproducible()
{
    QVERIFY(bundle::writeBundle(example(), path(u"one.tar.gz"_s), Existing::Refuse));
    QVERIFY(bundle::writeBundle(example(), path(u"two.tar.gz"_s), Existing::Refuse));
    const QByteArray bytes = read(path(u"one.tar.gz"_s));
    QCOMPARE(read(path(u"two.tar.gz"_s)), bytes);
    QCOMPARE(bytes.mid(4, 4), QByteArray(4, '\0')); // RFC 1952: the time stamp
}

void TestWrite::existingTargetIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder") << u"out"_s;
    QTest::newRow("archive") << u"out.tar.gz"_s;
}

void TestWrite::existingTargetIsRefused()
{
    QFETCH(QString, target);
    QVERIFY(bundle::writeBundle(example(), path(target), Existing::Refuse));
    bundle::Bundle other = example();
    other.files.back().content = "other";
    const auto again = bundle::writeBundle(other, path(target), Existing::Refuse);
    QVERIFY(!again);
    QCOMPARE(again.error().error, WriteError::TargetExists);
    QCOMPARE(again.error().path, path(target));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{target});
}

void TestWrite::bundleIsReplaced()
{
    QVERIFY(bundle::writeBundle(example(), path(u"out"_s), Existing::Refuse));
    bundle::Bundle other = example();
    other.files.erase(other.files.begin() + 1);
    other.files.back().content = "other";
    QVERIFY(bundle::writeBundle(other, path(u"out"_s), Existing::Replace));
    QCOMPARE(entriesOf(path(u"out"_s)), (QStringList{u"SHA256SUMS"_s, u"install.sh"_s, u"sendmail.mc"_s}));
    QCOMPARE(read(path(u"out/sendmail.mc"_s)), QByteArray("other"));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out"_s});
}

void TestWrite::emptyFolderIsReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    QVERIFY(bundle::writeBundle(example(), path(u"out"_s), Existing::Replace));
    QCOMPARE(entriesOf(path(u"out"_s)).size(), 4);
}

void TestWrite::archiveIsReplaced()
{
    put(path(u"out.tgz"_s), "older");
    QVERIFY(bundle::writeBundle(example(), path(u"out.tgz"_s), Existing::Replace));
    QVERIFY(read(path(u"out.tgz"_s)).startsWith("\x1f\x8b"));
}

void TestWrite::otherThingsAreNotReplaced_data()
{
    QTest::addColumn<QStringList>("files"); // relative; "x/" is a folder
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder of something else") << QStringList{u"out/"_s, u"out/letter.txt"_s} << u"out"_s;
    QTest::newRow("half of a bundle") << QStringList{u"out/"_s, u"out/install.sh"_s} << u"out"_s;
    QTest::newRow("a bundle with somebody's file in it")
        << QStringList{u"out/"_s, u"out/install.sh"_s, u"out/SHA256SUMS"_s, u"out/letter.txt"_s} << u"out"_s;
    QTest::newRow("a file where a folder is to be") << QStringList{u"out"_s} << u"out"_s;
    QTest::newRow("a folder where an archive is to be") << QStringList{u"out.tgz/"_s} << u"out.tgz"_s;
}

void TestWrite::otherThingsAreNotReplaced()
{
    QFETCH(QStringList, files);
    QFETCH(QString, target);
    for (const QString &file : std::as_const(files)) {
        if (file.endsWith(u'/'))
            QVERIFY(QDir(m_folder->path()).mkdir(file.chopped(1)));
        else
            put(path(file), "precious");
    }
    const auto written = bundle::writeBundle(example(), path(target), Existing::Replace);
    QVERIFY(!written);
    QCOMPARE(written.error().error, WriteError::NotAFolder);
    for (const QString &file : std::as_const(files)) {
        if (!file.endsWith(u'/'))
            QCOMPARE(read(path(file)), QByteArray("precious"));
    }
    QCOMPARE(entriesOf(m_folder->path()), QStringList{target});
}

void TestWrite::failureLeavesNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<WriteError>("error");
    QTest::newRow("no such parent") << u"missing/out"_s << WriteError::ParentMissing;
    QTest::newRow("no such parent of an archive") << u"missing/out.tgz"_s << WriteError::ParentMissing;
    QTest::newRow("below a file") << u"file/out"_s << WriteError::ParentMissing;
    QTest::newRow("a name that is too long") << QString(300, u'n') << WriteError::CannotWrite;
    if (::geteuid() != 0)
        QTest::newRow("no permission") << u"locked/out"_s << WriteError::NoPermission;
}

void TestWrite::failureLeavesNothing()
{
    QFETCH(QString, target);
    QFETCH(WriteError, error);
    put(path(u"file"_s), "a file");
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
    QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    const auto written = bundle::writeBundle(example(), path(target), Existing::Replace);
    QVERIFY(!written);
    QCOMPARE(written.error().error, error);
    if (error != WriteError::ParentMissing)
        QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(entriesOf(m_folder->path()), (QStringList{u"file"_s, u"locked"_s}));
    QCOMPARE(entriesOf(path(u"locked"_s)), QStringList());
}

// A file of the bundle that cannot be written stands for a disk that fills up in the middle.
void TestWrite::halfWrittenBundleLeavesNothing()
{
    QVERIFY(bundle::writeBundle(example(), path(u"out"_s), Existing::Refuse));
    bundle::Bundle broken = example();
    broken.files.push_back({.path = u"missing/file"_s, .content = "x"});
    const auto written = bundle::writeBundle(broken, path(u"out"_s), Existing::Replace);
    QVERIFY(!written);
    QCOMPARE(written.error().error, WriteError::CannotWrite);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out"_s});
    QCOMPARE(read(path(u"out/sendmail.mc"_s)), example().files.back().content);
    QVERIFY(!bundle::writeBundle(broken, path(u"new"_s), Existing::Refuse));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out"_s});
}

void TestWrite::cancelledLeavesNothing_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder") << u"out"_s;
    QTest::newRow("an archive") << u"out.tar.gz"_s;
}

void TestWrite::cancelledLeavesNothing()
{
    QFETCH(QString, target);
    std::stop_source source;
    QVERIFY(bundle::writeBundle(example(), path(target), Existing::Refuse, source.get_token()));
    source.request_stop();
    bundle::Bundle changed = example();
    changed.files.back().content = "changed";
    for (const QString &name : {target, QString(u"new-"_s + target)}) {
        const auto written = bundle::writeBundle(changed, path(name), Existing::Replace, source.get_token());
        QVERIFY(!written);
        QCOMPARE(written.error().error, WriteError::Cancelled);
    }
    QCOMPARE(entriesOf(m_folder->path()), QStringList{target});
    if (!target.endsWith(u".gz"))
        QCOMPARE(read(path(u"out/sendmail.mc"_s)), example().files.back().content);
}

void TestWrite::slashAtTheEnd()
{
    QVERIFY(bundle::writeBundle(example(), path(u"out/"_s), Existing::Refuse));
    QCOMPARE(entriesOf(path(u"out"_s)).size(), 4);
}

QTEST_GUILESS_MAIN(TestWrite)
#include "test_write.moc"
