// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/options/option_tables.h"

#include <QtGlobal>

/// How the tables of options are written down: what all options have in common is said once. The value is an
/// option's one argument, most often one of a few kinds.
namespace catalogue {

struct OptionFacts {
    const char *name;
    const char *cfName;
    const char *standard;
    answers::Release since;
    Task task;
    std::span<const Argument> value;
    const char *comment;
    const char *summary;
    const char *effect;
    const char *use;
    const char *leave = "";
    const char *cost = "";
    const char *security = "";
    const char *without = ""; ///< of what the roles write
    const char *documentation =
        QT_TRANSLATE_NOOP("catalogue", "cf/README, Tweaking configuration options; op.me, 5.7");
    const char *related = "define";
    const char *before = "";
    const char *after = "OSTYPE DOMAIN"; ///< which set options as their system needs them
    const char *needs = "";
    answers::Release removed = {0, 0};
    const char *replacement = "";
};

constexpr Entry optionEntry(const OptionFacts &facts)
{
    return {
        .name = facts.name,
        .kind = Kind::Option,
        .since = facts.since,
        .comment = facts.comment,
        .summary = facts.summary,
        .effect = facts.effect,
        .without = facts.without,
        .use = facts.use,
        .leave = facts.leave,
        .cost = facts.cost,
        .order = "",
        .documentation = facts.documentation,
        .related = facts.related,
        .security = facts.security,
        .arguments = facts.value,
        .cfName = facts.cfName,
        .standard = facts.standard,
        .task = facts.task,
        .before = facts.before,
        .after = facts.after,
        .needs = facts.needs,
        .removed = facts.removed,
        .replacement = facts.replacement,
    };
}

constexpr Argument optionValue(const char *name, ArgumentType type, const char *meaning,
                               const char *choices = "")
{
    return {.name = name, .type = type, .meaning = meaning, .choices = choices, .isRequired = true};
}

constexpr Argument textValue(const char *name, const char *meaning)
{
    return optionValue(name, ArgumentType::Text, meaning);
}

constexpr Argument keywordValue(const char *choices)
{
    return optionValue(QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Keyword,
                       QT_TRANSLATE_NOOP("catalogue", "One of these words."), choices);
}

constexpr Argument keywordsValue(const char *choices)
{
    return optionValue(QT_TRANSLATE_NOOP("catalogue", "values"), ArgumentType::Keywords,
                       QT_TRANSLATE_NOOP("catalogue", "Some of these words, commas between."), choices);
}

inline constexpr Argument switchValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "value"), ArgumentType::Boolean,
                QT_TRANSLATE_NOOP("catalogue", "True or False."))};
inline constexpr Argument intervalValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "time"), ArgumentType::Interval,
                QT_TRANSLATE_NOOP("catalogue", "A time such as 30s, 5m, 2h or 3d."))};
inline constexpr Argument numberValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "number"), ArgumentType::Number,
                QT_TRANSLATE_NOOP("catalogue", "A whole number."))};
inline constexpr Argument pathValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "file"), ArgumentType::Path,
                QT_TRANSLATE_NOOP("catalogue", "The path of the file, from /."))};
inline constexpr Argument folderValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "folder"), ArgumentType::Path,
                QT_TRANSLATE_NOOP("catalogue", "The path of the folder, from /."))};
inline constexpr Argument hostValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
                QT_TRANSLATE_NOOP("catalogue", "The name of a host."))};
inline constexpr Argument domainValue[]{
    optionValue(QT_TRANSLATE_NOOP("catalogue", "name"), ArgumentType::Domain,
                QT_TRANSLATE_NOOP("catalogue", "A full host name."))};
inline constexpr Argument addressValue[]{
    textValue(QT_TRANSLATE_NOOP("catalogue", "address"), QT_TRANSLATE_NOOP("catalogue", "A mail address."))};
inline constexpr Argument userValue[]{
    textValue(QT_TRANSLATE_NOOP("catalogue", "user"),
              QT_TRANSLATE_NOOP("catalogue", "A user, by name or number; a group may follow a colon."))};
inline constexpr Argument modeValue[]{
    textValue(QT_TRANSLATE_NOOP("catalogue", "permissions"),
              QT_TRANSLATE_NOOP("catalogue", "Octal, such as 0600."))};
inline constexpr Argument macrosValue[]{
    textValue(QT_TRANSLATE_NOOP("catalogue", "macros"),
              QT_TRANSLATE_NOOP("catalogue", "Names of macros, long ones in braces, commas between."))};

} // namespace catalogue
