// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace preview {

/// What a file of the preview is compared with.
struct Reference {
    QString title; ///< translated: "/etc/mail/sendmail.cf", "the answers of 10:32"
    QString text;
    QString remark;  ///< translated; about how the text was read; may be empty
    QString problem; ///< translated; why there is no text; empty when there is
    std::vector<bool> carriageReturns; ///< for each line, whether one was left out of it; empty = for none

    bool operator==(const Reference &) const = default;
};

/// The largest file that is compared, in bytes. A sendmail.cf has some 60,000.
inline constexpr qint64 largestReference = 4 * 1024 * 1024;

/// A file on disk. Read as UTF-8, or as Latin-1 where it is not that; carriage returns at the ends of lines are
/// left out. Only plain files of text, not larger than the limit.
Reference readReference(const QString &path);

} // namespace preview
