// SPDX-License-Identifier: MIT
#include "bundle/disk.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bundle::disk {
namespace {

Result fromReturn(int returned)
{
    if (returned == 0)
        return {};
    return std::unexpected(errno);
}

/// A file descriptor that is closed at the latest when it goes out of scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isValid() const { return m_number >= 0; }

    // Some file systems report a failed write only here.
    Result close()
    {
        const int number = std::exchange(m_number, -1);
        return fromReturn(::close(number));
    }

private:
    int m_number;
};

Result writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written =
            ::write(descriptor, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno != EINTR)
            return std::unexpected(errno);
        if (written > 0)
            done += written;
    }
    return {};
}

} // namespace

Result writeNewFile(const QString &path, const QByteArray &content, mode_t permissions)
{
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isValid())
        return std::unexpected(errno);
    // fchmod() and not the mode of open(): the result must not depend on the umask.
    return writeAll(file.number(), content)
        .and_then([&] { return fromReturn(::fchmod(file.number(), permissions)); })
        .and_then([&] { return fromReturn(::fsync(file.number())); })
        .and_then([&] { return file.close(); });
}

Result makeFolder(const QString &path, mode_t permissions)
{
    return fromReturn(::mkdir(QFile::encodeName(path).constData(), 0700)).and_then([&] {
        return setPermissions(path, permissions);
    });
}

Result setPermissions(const QString &path, mode_t permissions)
{
    return fromReturn(::chmod(QFile::encodeName(path).constData(), permissions));
}

Result syncFolder(const QString &path)
{
    Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid())
        return std::unexpected(errno);
    // EINVAL: a file system that cannot sync a folder, and needs not.
    if (::fsync(folder.number()) != 0 && errno != EINVAL)
        return std::unexpected(errno);
    return folder.close();
}

std::expected<QString, int> makeTemporaryFolder(const QString &prefix)
{
    QByteArray path = QFile::encodeName(prefix) + ".XXXXXX";
    if (::mkdtemp(path.data()) == nullptr)
        return std::unexpected(errno);
    return QFile::decodeName(path);
}

Result renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return std::unexpected(errno);
#endif
    struct stat status;
    if (::lstat(target.constData(), &status) == 0)
        return std::unexpected(EEXIST);
    return fromReturn(::rename(source.constData(), target.constData()));
}

Result renameOver(const QString &from, const QString &to)
{
    return fromReturn(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

Result exchange(const QString &one, const QString &other)
{
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                    QFile::encodeName(other).constData(), RENAME_EXCHANGE)
        == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return std::unexpected(errno);
#endif
    const QString aside = one + QStringLiteral(".aside");
    return renameToNew(other, aside).and_then([&] {
        const Result moved = renameToNew(one, other);
        return moved ? renameToNew(aside, one) : renameToNew(aside, other).and_then([&] { return moved; });
    });
}

QString reason(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

} // namespace bundle::disk
