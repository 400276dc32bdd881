// SPDX-License-Identifier: MIT
#include "bundle/write.h"

#include "bundle/archive.h"
#include "bundle/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace bundle {
namespace {

using Outcome = std::expected<void, WriteProblem>;

std::unexpected<WriteProblem> problem(WriteError error, const QString &path, const QString &detail = {})
{
    return std::unexpected(WriteProblem{error, path, detail});
}

WriteError kindOf(int error)
{
    switch (error) {
    case EEXIST:
        return WriteError::TargetExists;
    case EACCES:
    case EPERM:
        return WriteError::NoPermission;
    case EROFS:
        return WriteError::ReadOnly;
    case ENOSPC:
    case EDQUOT:
        return WriteError::DiskFull;
    default:
        return WriteError::CannotWrite;
    }
}

std::unexpected<WriteProblem> systemProblem(int error, const QString &path)
{
    return problem(kindOf(error), path, disk::reason(error));
}

Outcome named(const disk::Result &result, const QString &path)
{
    if (result)
        return {};
    return systemProblem(result.error(), path);
}

Outcome goOn(const std::stop_token &stop, const QString &path)
{
    if (stop.stop_requested())
        return problem(WriteError::Cancelled, path);
    return {};
}

bool exists(const QFileInfo &info)
{
    return info.exists() || info.isSymLink(); // a dangling link does not "exist"
}

/// A folder beside the target in which everything is written before it is renamed; gone when this goes out of
/// scope.
class Staging
{
public:
    static std::expected<Staging, WriteProblem> beside(const QFileInfo &target)
    {
        const QString folder = target.absolutePath();
        if (!QFileInfo(folder).isDir())
            return problem(WriteError::ParentMissing, folder);
        const auto path = disk::makeTemporaryFolder(folder + u'/' + u'.' + target.fileName());
        if (!path)
            return systemProblem(path.error(), folder);
        return Staging(*path);
    }

    Staging(Staging &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    Staging &operator=(Staging &&) = delete;
    Q_DISABLE_COPY(Staging)
    ~Staging()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }

    QString pathOf(const QString &name) const { return m_path + u'/' + name; }

private:
    explicit Staging(const QString &path) : m_path(path) {}

    QString m_path;
};

/// The names that a bundle's SHA256SUMS speaks of, and those that each bundle has.
QSet<QString> ownFiles(const QDir &folder)
{
    QSet<QString> names{QStringLiteral("install.sh"), QStringLiteral("SHA256SUMS")};
    QFile sums(folder.filePath(QStringLiteral("SHA256SUMS")));
    if (sums.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = sums.readAll().split('\n');
        for (const QByteArray &line : lines)
            names.insert(QString::fromUtf8(line.mid(line.indexOf("  ") + 2)));
    }
    return names;
}

/// Whether nothing but a bundle would be lost with this folder: it is empty, or a bundle without foreign
/// files.
bool isReplaceable(const QString &path)
{
    const QDir folder(path);
    const QStringList entries =
        folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (entries.isEmpty())
        return true;
    if (!entries.contains(QStringLiteral("install.sh")) || !entries.contains(QStringLiteral("SHA256SUMS")))
        return false;
    const QSet<QString> own = ownFiles(folder);
    return std::ranges::all_of(entries, [&](const QString &name) { return own.contains(name); });
}

Outcome checkTarget(const QFileInfo &target, bool archive, Existing existing)
{
    if (!exists(target))
        return {};
    if (existing == Existing::Refuse)
        return problem(WriteError::TargetExists, target.filePath());
    const bool replaceable = archive ? target.isFile() : target.isDir() && isReplaceable(target.filePath());
    if (!replaceable)
        return problem(WriteError::NotAFolder, target.filePath());
    return {};
}

Outcome fillFolder(const Bundle &bundle, const QString &folder, const std::stop_token &stop)
{
    for (const File &file : bundle.files) {
        const QString path = folder + u'/' + file.path;
        const Outcome written = goOn(stop, path).and_then([&] {
            return named(disk::writeNewFile(path, file.content, modeOf(file)), path);
        });
        if (!written)
            return written;
    }
    return named(disk::syncFolder(folder), folder);
}

Outcome putInPlace(const QString &staged, const QFileInfo &target, bool archive)
{
    const QString path = target.absoluteFilePath();
    const bool taken = exists(target);
    const disk::Result moved = !taken ? disk::renameToNew(staged, path)
        : archive                     ? disk::renameOver(staged, path)
                                      : disk::exchange(staged, path);
    return named(moved, path).and_then([&] { return named(disk::syncFolder(target.absolutePath()), path); });
}

Outcome writeFolder(const Bundle &bundle, const QFileInfo &target, const std::stop_token &stop)
{
    return Staging::beside(target).and_then([&](const Staging &staging) {
        const QString folder = staging.pathOf(QStringLiteral("bundle"));
        return named(disk::makeFolder(folder, 0755), folder)
            .and_then([&] { return fillFolder(bundle, folder, stop); })
            .and_then([&] { return goOn(stop, target.filePath()); })
            .and_then([&] { return putInPlace(folder, target, false); });
    });
}

Outcome writeArchive(const Bundle &bundle, const QFileInfo &target, const std::stop_token &stop)
{
    const auto bytes = archiveBytes(bundle);
    if (!bytes)
        return problem(WriteError::CannotWrite, target.filePath(), bytes.error());
    return Staging::beside(target).and_then([&](const Staging &staging) {
        const QString file = staging.pathOf(QStringLiteral("bundle.tar.gz"));
        return named(disk::writeNewFile(file, *bytes, 0644), file)
            .and_then([&] { return goOn(stop, target.filePath()); })
            .and_then([&] { return putInPlace(file, target, true); });
    });
}

/// The target itself, without a slash at the end and, where it is a link to something, what it leads to.
QFileInfo settled(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(target));
    return info.exists() ? QFileInfo(info.canonicalFilePath()) : info;
}

} // namespace

bool namesArchive(const QString &target)
{
    return target.endsWith(QStringLiteral(".tar.gz"), Qt::CaseInsensitive)
        || target.endsWith(QStringLiteral(".tgz"), Qt::CaseInsensitive);
}

std::expected<void, WriteProblem> writeBundle(const Bundle &bundle, const QString &target, Existing existing,
                                              const std::stop_token &stop)
{
    const bool archive = namesArchive(target);
    const QFileInfo place = settled(target);
    return checkTarget(place, archive, existing).and_then([&] {
        return archive ? writeArchive(bundle, place, stop) : writeFolder(bundle, place, stop);
    });
}

} // namespace bundle
