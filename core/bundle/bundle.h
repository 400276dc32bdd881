// SPDX-License-Identifier: MIT
#pragma once

#include "advice/outlook.h"
#include "answers/answers.h"
#include "cf/tree.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bundle {

/// One file of a bundle.
struct File {
    QString path; ///< relative, with "/"
    QByteArray content;
    bool executable = false;
    bool secret = false; ///< mode 0600 instead of 0644

    bool operator==(const File &) const = default;
};

/// Its permissions, whatever the umask: 0755, 0644 or 0600.
unsigned int modeOf(const File &file);

/// What m4 made of the two .mc files; a .cf is empty when there is none (no m4, no tree, or no submit.mc in
/// that release).
struct CompiledFiles {
    QByteArray sendmailCf;
    QByteArray submitCf;
    std::optional<cf::Tree> tree;
    advice::Outlook outlook = {}; ///< what the .cf files say otherwise than the answers, by additions
};

struct Bundle {
    QString name;            ///< folder within an archive: sendmail-web01.example.com
    std::vector<File> files; ///< sorted by path
};

/// Everything that goes to the host, from valid answers. The same input gives the same bytes.
Bundle makeBundle(const answers::Answers &answers, const CompiledFiles &compiled);

/// The values that install.sh reads: "key=value" lines, each value of a character set that needs no quoting
/// in any shell.
QByteArray installerData(const answers::Answers &answers, const CompiledFiles &compiled);

/// The cron or systemd files of the queue runner.
std::vector<File> queueRunnerFiles(const answers::Answers &answers);

} // namespace bundle
