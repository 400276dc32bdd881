// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include "advice/finding.h"
#include "answers/json.h"
#include "answers/validation.h"

#include <QString>

#include <functional>
#include <vector>

/// What is wrong, as text for a terminal.
namespace app {

/// "sendmail-wizard: …" as an outcome.
Outcome failure(ExitStatus status, const QString &message);

/// A usage error, with the command that explains more.
Outcome usageError(const QString &message, const QString &command = {});

/// For each: field and option, value, reason, remedy.
Outcome badAnswers(const std::vector<answers::Problem> &problems);
Outcome badFile(const QString &name, const std::vector<answers::FileProblem> &problems);

/// A finding with its grade, where it is, and what to do. Ends with a newline.
QString findingLines(const advice::Finding &finding);
/// The same, with other names for the files.
QString findingLines(const advice::Finding &finding, const std::function<QString(advice::GeneratedFile)> &nameOf);
QString findingLines(const std::vector<advice::Finding> &findings);
/// The same, each with its repair in words and as an option where there is one. `answers`: what the findings are about.
QString findingLines(const std::vector<advice::Finding> &findings, const answers::Answers &answers);

/// Whether there is anything above a note.
bool hasWarning(const std::vector<advice::Finding> &findings);

} // namespace app
