// SPDX-License-Identifier: MIT
#pragma once

#include "answers/validation.h"

#include <QByteArray>

#include <expected>
#include <vector>

namespace answers {

/// The version that toJson() writes and fromJson() takes. The schema is resources/answers.schema.json.
inline constexpr int fileVersion = 1;

/// What is wrong with an answers file. A problem in a place that is no Field has `path` alone.
struct FileProblem {
    QString path;          ///< dotted: "masquerade.domian"; empty for the whole file
    Reason reason;
    QString value;
    QStringList arguments; ///< see Reason

    bool operator==(const FileProblem &) const = default;
};

/// Every field, in a fixed order, indented, with a newline at the end: equal answers give equal bytes.
QByteArray toJson(const Answers &answers);

/// Reads the form and types only; the values are for validate(). A field that is absent keeps its default.
/// Every unknown field and wrong type is named, not only the first.
std::expected<Answers, std::vector<FileProblem>> fromJson(const QByteArray &bytes);

} // namespace answers
