// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfDefGroupId[]{textValue(QT_TRANSLATE_NOOP("catalogue", "group"),
    QT_TRANSLATE_NOOP("catalogue", "A group."))};
constexpr Argument valueOfReadTimeout[]{textValue(QT_TRANSLATE_NOOP("catalogue", "times"),
    QT_TRANSLATE_NOOP("catalogue", "Times, commas between."))};
constexpr Argument valueOfMessageTimeout[]{textValue(QT_TRANSLATE_NOOP("catalogue", "times"),
    QT_TRANSLATE_NOOP("catalogue", "Two times with a slash between."))};
constexpr Argument valueOfClientOptions[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue", "As in CLIENT_OPTIONS."))};

/// Names that newer cf trees no longer know, or warn about.
constexpr std::array table{
    optionEntry({
        .name = "confDEF_GROUP_ID",
        .cfName = "",
        .standard = "",
        .since = {8, 1},
        .task = Task::None,
        .value = valueOfDefGroupId,
        .comment = "An old name for part of confDEF_USER_ID",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Named the default group, before 8.7."),
        .effect = QT_TRANSLATE_NOOP("catalogue", "m4 prints a message, and nothing changes in the .cf."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
        .removed = {8, 7},
        .replacement = "confDEF_USER_ID",
    }),
    optionEntry({
        .name = "confREAD_TIMEOUT",
        .cfName = "",
        .standard = "",
        .since = {8, 1},
        .task = Task::None,
        .value = valueOfReadTimeout,
        .comment = "An old name for the confTO names",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Set all time limits at once, before 8.7."),
        .effect = QT_TRANSLATE_NOOP("catalogue", "m4 prints a message, and nothing changes in the .cf."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
        .removed = {8, 7},
        .replacement = "confTO_COMMAND",
    }),
    optionEntry({
        .name = "confMESSAGE_TIMEOUT",
        .cfName = "O Timeout.queuereturn",
        .standard = "5d/4h",
        .since = {8, 1},
        .task = Task::None,
        .value = valueOfMessageTimeout,
        .comment = "An old name for confTO_QUEUERETURN and confTO_QUEUEWARN",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sets when a message goes back and when its sender is warned."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is taken apart at the slash into the two options that there are since 8.7; both hold for "
            "all mail in the queue."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .replacement = "confTO_QUEUERETURN",
    }),
    optionEntry({
        .name = "confAUTO_REBUILD",
        .cfName = "",
        .standard = "",
        .since = {8, 1},
        .task = Task::None,
        .value = switchValue,
        .comment = "Rebuilt the aliases by itself",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Rebuilt the aliases by itself, before 8.12."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "m4 prints a warning, and nothing changes in the .cf. newaliases does it now."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
        .removed = {8, 12},
    }),
    optionEntry({
        .name = "confCLIENT_OPTIONS",
        .cfName = "O ClientPortOptions",
        .standard = "",
        .since = {8, 10},
        .task = Task::None,
        .value = valueOfClientOptions,
        .comment = "An old name for CLIENT_OPTIONS",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "The way before 8.12 to say how sendmail connects to other hosts."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It becomes a ClientPortOptions line, with a warning of m4. There can be only one."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .replacement = "CLIENT_OPTIONS",
    }),
};

} // namespace

std::span<const Entry> oldOptionEntries()
{
    return table;
}

} // namespace catalogue
