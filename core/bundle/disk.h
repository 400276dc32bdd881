// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

#include <sys/types.h>

/// Writing that is checked to the end, and renaming. The error is errno.
namespace bundle::disk {

using Result = std::expected<void, int>;

/// A new file with exactly these bytes and permissions, synced. Fails if the path exists.
Result writeNewFile(const QString &path, const QByteArray &content, mode_t permissions);

Result makeFolder(const QString &path, mode_t permissions);
Result setPermissions(const QString &path, mode_t permissions);

/// Makes the entries of a folder last, as fsync() of a file does its bytes.
Result syncFolder(const QString &path);

/// A new folder, mode 0700, of a name that begins with `prefix` and is not taken.
std::expected<QString, int> makeTemporaryFolder(const QString &prefix);

/// Renames and fails with EEXIST when `to` exists.
Result renameToNew(const QString &from, const QString &to);
/// Renames, replacing a file.
Result renameOver(const QString &from, const QString &to);
/// Lets two existing paths change places.
Result exchange(const QString &one, const QString &other);

QString reason(int error);

} // namespace bundle::disk
