// SPDX-License-Identifier: MIT
#pragma once

#include "answers/field.h"

#include <QCommandLineOption>
#include <QString>

#include <vector>

/// The options of the commands: one or two for nearly each field, and those for where answers and cf tree come from.
namespace app {

/// How a field is written on the command line.
enum class OptionForm {
    Text,   ///< --host NAME
    YesNo,  ///< --comments and --no-comments
    List,   ///< --accept DOMAIN[,DOMAIN…], repeatable
    Aliases, ///< --alias NAME=TARGET[,TARGET…], repeatable
    FileOnly ///< no option: an answers file alone says it
};

OptionForm formOf(answers::Field field);

/// "masquerade-recipients"
QString optionName(answers::Field field);
/// "no-masquerade-recipients"
QString noOptionName(answers::Field field);

/// What a command can be told about the answers: --answers, --cf-tree and the options of every field.
std::vector<QCommandLineOption> answersOptions();

inline constexpr QLatin1StringView answersOption("answers");
inline constexpr QLatin1StringView cfTreeOption("cf-tree");
// Of single commands.
inline constexpr QLatin1StringView mcOption("mc");
inline constexpr QLatin1StringView submitOption("submit");
inline constexpr QLatin1StringView serviceOption("service");
inline constexpr QLatin1StringView effectsOption("effects");
inline constexpr QLatin1StringView beyondPlainOption("beyond-plain");
inline constexpr QLatin1StringView jsonOption("json");
inline constexpr QLatin1StringView lineOption("line");
inline constexpr QLatin1StringView searchOption("search");

} // namespace app
