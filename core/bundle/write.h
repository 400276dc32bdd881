// SPDX-License-Identifier: MIT
#pragma once

#include "bundle/bundle.h"

#include <expected>

namespace bundle {

enum class WriteError {
    TargetExists, ///< and replacing was not asked for
    NotAFolder,   ///< the target is something else than what is to be written
    ParentMissing,
    CannotWrite, ///< detail: the system's reason
};

struct WriteProblem {
    WriteError error;
    QString path;
    QString detail;
};

enum class Existing { Refuse, Replace };

/// Whether the target names an archive (ends in .tar.gz or .tgz) rather than a folder.
bool namesArchive(const QString &target);

/// Writes the bundle as a folder or a .tar.gz, as the target's name says. Everything goes to a temporary name
/// beside it first, is synced, then renamed: on failure nothing is left behind and an existing target is as
/// it was. With Existing::Replace only a folder that is a bundle (has install.sh and SHA256SUMS) or is empty
/// is replaced.
std::expected<void, WriteProblem> writeBundle(const Bundle &bundle, const QString &target, Existing existing);

} // namespace bundle
