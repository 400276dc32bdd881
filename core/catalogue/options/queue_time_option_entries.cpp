// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr const char *toMessages = QT_TRANSLATE_NOOP("catalogue",
    "cf/README, Tweaking configuration options; op.me, 4.1.3");
constexpr const char *byPrecedence = QT_TRANSLATE_NOOP("catalogue",
    "Only messages whose header Precedence: says so; all others follow the general time.");
constexpr const char *ownTime = QT_TRANSLATE_NOOP("catalogue",
    "Where such mail has to come back sooner or may wait longer.");
constexpr const char *ownWarning = QT_TRANSLATE_NOOP("catalogue",
    "Where the sender of such mail has to know sooner or later.");

constexpr Argument valueOfDeliverByMin[]{textValue(QT_TRANSLATE_NOOP("catalogue", "time"),
    QT_TRANSLATE_NOOP("catalogue", "A time; 0 names no time, one below 0 turns the extension off."))};

/// How long a message may wait, and when it is tried again.
constexpr std::array table{
    optionEntry({
        .name = "confTO_QUEUERETURN",
        .cfName = "O Timeout.queuereturn",
        .standard = "5d",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long a message may wait before it goes back",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long in the queue a message goes back to its sender."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Until then each queue run tries it again. The word now sends back everything in the queue at "
            "its next run."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With a shorter time where a late message is worth nothing."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Elsewhere: five days survive a weekend without an administrator."),
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUERETURN_NORMAL",
        .cfName = "O Timeout.queuereturn.normal",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long mail of normal precedence may wait",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long a message of normal precedence goes back to its sender."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "That is mail without the header Precedence:, nearly all of it. Without this line the general "
            "time holds."),
        .use = ownTime,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUERETURN_URGENT",
        .cfName = "O Timeout.queuereturn.urgent",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long urgent mail may wait",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long a message of high precedence goes back to its sender."),
        .effect = byPrecedence,
        .use = ownTime,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUERETURN_NONURGENT",
        .cfName = "O Timeout.queuereturn.non-urgent",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long mail of low precedence may wait",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long a message of low precedence goes back to its sender."),
        .effect = byPrecedence,
        .use = ownTime,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUERETURN_DSN",
        .cfName = "O Timeout.queuereturn.dsn",
        .standard = "",
        .since = {8, 13},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long a bounce may wait",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says after how long in the queue a bounce is given up."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A bounce that cannot be delivered has no sender to go back to. A short time empties the queue "
            "of bounces to forged senders."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where bounces to senders that do not exist fill the queue."),
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUEWARN",
        .cfName = "O Timeout.queuewarn",
        .standard = "4h",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "When the sender is told that a message waits",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long in the queue the sender gets a warning."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The message stays in the queue and is tried further. Senders who asked for other reports get "
            "what they asked for."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With a longer time, or 0 for none, where people take the warning for a failure."),
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUEWARN_NORMAL",
        .cfName = "O Timeout.queuewarn.normal",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "When normal mail that waits brings a warning",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long the sender of a message of normal precedence gets a warning."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "That is mail without the header Precedence:, nearly all of it. Without this line the general "
            "time holds."),
        .use = ownWarning,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUEWARN_URGENT",
        .cfName = "O Timeout.queuewarn.urgent",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "When urgent mail that waits brings a warning",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long the sender of a message of high precedence gets a warning."),
        .effect = byPrecedence,
        .use = ownWarning,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUEWARN_NONURGENT",
        .cfName = "O Timeout.queuewarn.non-urgent",
        .standard = "",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "When mail of low precedence brings a warning",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long the sender of a message of low precedence gets a warning."),
        .effect = byPrecedence,
        .use = ownWarning,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confTO_QUEUEWARN_DSN",
        .cfName = "O Timeout.queuewarn.dsn",
        .standard = "",
        .since = {8, 13},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "When a bounce that waits brings a warning",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how long a warning about a waiting bounce is due."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns messages that sendmail wrote itself, to tell about a failure or a delay."),
        .use = ownWarning,
        .documentation = toMessages,
    }),
    optionEntry({
        .name = "confMIN_QUEUE_AGE",
        .cfName = "O MinQueueAge",
        .standard = "0",
        .since = {8, 7},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "How long a message rests between two attempts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how long a message rests before a queue run tries it again."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The queue can then be run often without trying each message each time. Runs for a chosen part "
            "of the queue do not keep to it. The 30m in the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With a short interval between queue runs."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; op.me, 5.7"),
    }),
    optionEntry({
        .name = "confMAX_QUEUE_AGE",
        .cfName = "O MaxQueueAge",
        .standard = "",
        .since = {8, 15},
        .task = Task::Queue,
        .value = intervalValue,
        .comment = "The rest doubles up to this time",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Doubles the rest of a message after each attempt, up to this time."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A new message is tried soon and often, one that has failed many times more seldom. Without it "
            "each queue run tries every message."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host with a long queue and frequent runs."),
    }),
    optionEntry({
        .name = "confDELIVER_BY_MIN",
        .cfName = "O DeliverByMin",
        .standard = "0",
        .since = {8, 12},
        .task = Task::Queue,
        .value = valueOfDeliverByMin,
        .comment = "The shortest deadline that a client may set",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says which deadline for delivery the server accepts from clients."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It announces the SMTP extension DELIVERBY: a message that is not delivered in time comes "
            "back, or its sender is told."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With -1 to turn the extension off."),
    }),
};

} // namespace

std::span<const Entry> queueTimeOptionEntries()
{
    return table;
}

} // namespace catalogue
