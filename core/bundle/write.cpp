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

Outcome named(const disk::Result &result, const QString &path)
{
    if (result)
        return {};
    if (result.error() == EEXIST)
        return problem(WriteError::TargetExists, path);
    return problem(WriteError::CannotWrite, path, disk::reason(result.error()));
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
            return problem(WriteError::CannotWrite, folder, disk::reason(path.error()));
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

Outcome fillFolder(const Bundle &bundle, const QString &folder)
{
    for (const File &file : bundle.files) {
        const QString path = folder + u'/' + file.path;
        if (Outcome written = named(disk::writeNewFile(path, file.content, modeOf(file)), path); !written)
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

Outcome writeFolder(const Bundle &bundle, const QFileInfo &target)
{
    return Staging::beside(target).and_then([&](const Staging &staging) {
        const QString folder = staging.pathOf(QStringLiteral("bundle"));
        return named(disk::makeFolder(folder, 0755), folder)
            .and_then([&] { return fillFolder(bundle, folder); })
            .and_then([&] { return putInPlace(folder, target, false); });
    });
}

Outcome writeArchive(const Bundle &bundle, const QFileInfo &target)
{
    const auto bytes = archiveBytes(bundle);
    if (!bytes)
        return problem(WriteError::CannotWrite, target.filePath(), bytes.error());
    return Staging::beside(target).and_then([&](const Staging &staging) {
        const QString file = staging.pathOf(QStringLiteral("bundle.tar.gz"));
        return named(disk::writeNewFile(file, *bytes, 0644), file).and_then([&] {
            return putInPlace(file, target, true);
        });
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

std::expected<void, WriteProblem> writeBundle(const Bundle &bundle, const QString &target, Existing existing)
{
    const bool archive = namesArchive(target);
    const QFileInfo place = settled(target);
    return checkTarget(place, archive, existing).and_then([&] {
        return archive ? writeArchive(bundle, place) : writeFolder(bundle, place);
    });
}

} // namespace bundle
