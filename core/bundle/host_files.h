// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QString>

#include <vector>

/// What install.sh does on the host, as far as the answers decide it.
namespace bundle {

enum class Handling {
    Replaced,  ///< written as it is in the bundle
    BuiltThere,///< made on the host from the .mc
    Merged,    ///< lines between two markers; everything else in it stays
    FilledIn,  ///< a template, put there unless somebody has filled one in already
    Adjusted,  ///< single settings of the platform's own file
};

struct HostFile {
    QString path; ///< absolute
    Handling handling;

    bool operator==(const HostFile &) const = default;
};

/// Every file that --apply puts in place, from valid answers: the configuration, then what runs the queue.
std::vector<HostFile> hostFiles(const answers::Answers &answers);

/// The folder below which --apply keeps what it found.
QString backupFolder(answers::Platform platform);

} // namespace bundle
