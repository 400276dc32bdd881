// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include "answers/answers.h"
#include "cf/tree.h"

#include <QCommandLineParser>

#include <expected>

namespace app {

/// The valid answers that the options of answersOptions() give: those of --answers (or of `file`, if not empty),
/// or the suggestions for the host; then what the options say. The error says what is wrong with each.
std::expected<answers::Answers, Outcome> readAnswers(const QCommandLineParser &parser,
                                                     const QString &file = {});

/// Files of answers, of one .mc; whole .cf files may be longer. In MiB.
inline constexpr int longestInput = 1;
/// The bytes of a file that was named on the command line; "-" is stdin.
std::expected<QByteArray, Outcome> readInput(const QString &name, int longest = longestInput);

/// The options about the answers that are set, without --answers and --cf-tree.
QStringList givenAnswers(const QCommandLineParser &parser);

/// The cf tree to use. The error is that of a --cf-tree that holds none; no tree at all is a value here.
std::expected<std::expected<cf::Tree, cf::TreeMissing>, Outcome> chooseTree(const QCommandLineParser &parser);

} // namespace app
