// SPDX-License-Identifier: MIT
#pragma once

#include "bundle/bundle.h"

#include <expected>
#include <stop_token>

namespace bundle {

enum class WriteError {
    TargetExists, ///< and replacing was not asked for
    NotAFolder,   ///< the target is something else than what is to be written
    ParentMissing,
    NoPermission,
    ReadOnly,    ///< the file system
    DiskFull,    ///< or the user's share of it
    CannotWrite, ///< detail: the system's reason
    Cancelled,
};

struct WriteProblem {
    WriteError error;
    QString path;
    QString detail;

    bool operator==(const WriteProblem &) const = default;
};

enum class Existing { Refuse, Replace };

/// Whether the target names an archive (ends in .tar.gz or .tgz) rather than a folder.
bool namesArchive(const QString &target);

/// Writes the bundle as a folder or a .tar.gz, as the target's name says. Everything goes to a temporary name
/// beside it first, is synced, then renamed: on failure nothing is left behind and an existing target is as
/// it was. With Existing::Replace only a folder that is a bundle (has install.sh and SHA256SUMS) or is empty
/// is replaced. May run in any thread; a stop that is asked for before the renaming is a failure (Cancelled).
std::expected<void, WriteProblem> writeBundle(const Bundle &bundle, const QString &target, Existing existing,
                                              const std::stop_token &stop = {});

} // namespace bundle
