// SPDX-License-Identifier: MIT
#pragma once

#include "advice/generated_file.h"

#include <QByteArray>
#include <optional>

/// What a file that somebody has is, told by its content and not by its name.
namespace advice {

enum class FileKind { Answers, Mc, Cf };

struct FileNature {
    FileKind kind;
    bool isSubmission = false; ///< of an .mc or .cf: the submission program's

    bool operator==(const FileNature &) const = default;
};

/// Takes any bytes, in linear time. Empty where it is none of the three; whether answers can be used is not
/// judged.
std::optional<FileNature> natureOf(const QByteArray &text);

/// The place that such an .mc or .cf has among a host's files.
GeneratedFile placeOf(const FileNature &nature);

} // namespace advice
