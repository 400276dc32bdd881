// SPDX-License-Identifier: MIT
#include "catalogue/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfDeliveryMode[]{keywordValue("background interactive deferred queue")};
constexpr Argument valueOfQueueSortOrder[]{keywordValue(
    "priority host filename time random modification none")};
constexpr Argument valueOfSharedMemoryKey[]{textValue(QT_TRANSLATE_NOOP("catalogue", "key"),
    QT_TRANSLATE_NOOP("catalogue", "A number; 0 turns it off, -1 lets sendmail choose one."))};
constexpr Argument valueOfSafeQueue[]{keywordValue("True False Interactive PostMilter")};

/// How the queue is kept and run.
constexpr std::array table{
    optionEntry({
        .name = "confCON_EXPENSIVE",
        .cfName = "O HoldExpensive",
        .standard = "False",
        .since = {8, 1},
        .task = Task::Queue,
        .value = switchValue,
        .comment = "Mail for expensive mailers waits for a queue run",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps mail for expensive mailers in the queue until it is run."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Expensive is a mailer with the flag e. Its mail is not sent at once but with the next queue "
            "run, all together."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host that dials in, or with an expensive line."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a host that is always online."),
    }),
    optionEntry({
        .name = "confCHECKPOINT_INTERVAL",
        .cfName = "O CheckpointInterval",
        .standard = "10",
        .since = {8, 1},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "After how many recipients the queue file is renewed",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says after how many delivered recipients the queue file is written anew."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "If the host goes down in the middle of a long list, no more than this many recipients get the "
            "message twice."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With a smaller number for important lists."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A smaller number writes to disk more often."),
    }),
    optionEntry({
        .name = "confDELIVERY_MODE",
        .cfName = "O DeliveryMode",
        .standard = "background",
        .since = {8, 1},
        .task = Task::Queue,
        .value = valueOfDeliveryMode,
        .comment = "When mail is sent",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says when mail is sent on: at once in the background, at once while the caller waits, or by a "
            "queue run only."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "background takes the message and sends it in a process of its own, interactive makes the "
            "program that hands it in wait. queue leaves it to the queue runner, deferred does so without "
            "asking DNS before."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With queue on a busy server, whose load the queue runners then bound."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "With queue where nobody runs the queue: mail then stays on the host."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "With deferred neither relaying nor the access map is checked, and m4 warns of it. With "
            "background the number of processes follows the number of messages."),
    }),
    optionEntry({
        .name = "confSEPARATE_PROC",
        .cfName = "O ForkEachJob",
        .standard = "False",
        .since = {8, 1},
        .task = Task::Queue,
        .value = switchValue,
        .comment = "Each queued message in a process of its own",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Runs each message of the queue in a process of its own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The memory of each one is free when it ends. What the run has learned about hosts that are "
            "down is not passed on to the next message."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host with little memory and large messages."),
    }),
    optionEntry({
        .name = "confQUEUE_FACTOR",
        .cfName = "O QueueFactor",
        .standard = "600000",
        .since = {8, 1},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "How load and priority decide what is only queued",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how fast, with a rising load, less important messages are only queued."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is divided by the load above the limit of QueueLA; messages whose priority number is "
            "larger than the result wait in the queue."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
        .related = "confQUEUE_LA define",
    }),
    optionEntry({
        .name = "confQUEUE_LA",
        .cfName = "O QueueLA",
        .standard = "",
        .since = {8, 1},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "The load from which mail is only queued",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says from which load of the machine mail is only queued."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is still accepted; delivery waits for a queue run with less load. Without this line it is "
            "eight times the number of processors. The 8 in the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host that also does other work."),
        .related = "confQUEUE_FACTOR confREFUSE_LA confDELAY_LA define",
    }),
    optionEntry({
        .name = "confQUEUE_FILE_MODE",
        .cfName = "O QueueFileMode",
        .standard = "",
        .since = {8, 12},
        .task = Task::Queue,
        .value = modeValue,
        .comment = "Permissions of files in the queue",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the permissions of the files in the queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Without it they are 0600, or 0644 where sendmail runs under another user than the one who "
            "called it. The submission program needs 0660 for its group; msp sets that."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
        .security = QT_TRANSLATE_NOOP("catalogue", "Whoever can read the files reads waiting mail."),
    }),
    optionEntry({
        .name = "confQUEUE_SORT_ORDER",
        .cfName = "O QueueSortOrder",
        .standard = "priority",
        .since = {8, 7},
        .task = Task::Queue,
        .value = valueOfQueueSortOrder,
        .comment = "In which order the queue is run",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says in which order the messages of the queue are tried."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "priority prefers important, small and new ones; host puts mail for the same host together; "
            "filename and modification start without reading all files; random lets several runs work side "
            "by side."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With host, or random, on a server with a long queue."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "priority, host and time read every file in the queue before the first delivery."),
    }),
    optionEntry({
        .name = "confMAX_QUEUE_CHILDREN",
        .cfName = "O MaxQueueChildren",
        .standard = "",
        .since = {8, 12},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "The most queue runners at once",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how many queue runners may work at once, over all queue groups."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "When the groups want more, some of them wait for their turn. Without it there is no limit."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With several queue groups."),
        .related = "confMAX_RUNNERS_PER_QUEUE define",
    }),
    optionEntry({
        .name = "confMAX_RUNNERS_PER_QUEUE",
        .cfName = "O MaxRunnersPerQueue",
        .standard = "1",
        .since = {8, 12},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "Queue runners of one queue group",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how many queue runners work on one queue group at once."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "One slow message then no longer stops all behind it. A queue group can set a number of its "
            "own."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With several queue groups."),
        .related = "confMAX_QUEUE_CHILDREN define",
    }),
    optionEntry({
        .name = "confNICE_QUEUE_RUN",
        .cfName = "O NiceQueueRun",
        .standard = "",
        .since = {8, 12},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "By how much queue runners yield to others",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lowers the priority of queue runners against other processes."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The number is what nice adds: the larger, the more they yield. Mail that is sent at once is "
            "not concerned."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a host that also does other work."),
    }),
    optionEntry({
        .name = "confMAX_QUEUE_RUN_SIZE",
        .cfName = "O MaxQueueRunSize",
        .standard = "0",
        .since = {8, 7},
        .task = Task::Limits,
        .value = numberValue,
        .comment = "The most messages of one queue run",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says how many messages one queue run looks at; 0 means all."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It takes the first ones of the folder, not the most important ones, so others may wait "
            "forever. mailq, too, shows no more than this many."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Hardly ever: where the queue is so long that a run takes too much memory."),
    }),
    optionEntry({
        .name = "confFAST_SPLIT",
        .cfName = "O FastSplit",
        .standard = "1",
        .since = {8, 12},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "Splits envelopes without asking for MX hosts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sorts the recipients of a new message without asking DNS for their MX hosts; 0 asks."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The message is split by domains, which is quick. For messages from the command line the "
            "number also says how many processes deliver at once."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With 0 where the look-ups are answered from nearby and many domains share a server."),
    }),
    optionEntry({
        .name = "confSHARED_MEMORY_KEY",
        .cfName = "O SharedMemoryKey",
        .standard = "0",
        .since = {8, 12},
        .task = Task::Queue,
        .value = valueOfSharedMemoryKey,
        .comment = "Key of the memory that the processes share",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets sendmail's processes share what they know about queues and disks."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "One process counts the messages and the free space, the others read it. 0 turns that off."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server with several queue folders."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A piece of shared memory, and a key that no other program uses."),
        .related = "confSHARED_MEMORY_KEY_FILE define",
    }),
    optionEntry({
        .name = "confSHARED_MEMORY_KEY_FILE",
        .cfName = "O SharedMemoryKeyFile",
        .standard = "",
        .since = {8, 14},
        .task = Task::Queue,
        .value = pathValue,
        .comment = "Where the chosen key is written",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the file for the key of the shared memory that sendmail has chosen by itself."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is used when SharedMemoryKey is -1. The other processes, and people who look for a fault, "
            "find the key there."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Together with the key -1."),
        .related = "confSHARED_MEMORY_KEY define",
        .needs = "confSHARED_MEMORY_KEY",
    }),
    optionEntry({
        .name = "confWORK_RECIPIENT_FACTOR",
        .cfName = "O RecipientFactor",
        .standard = "30000",
        .since = {8, 1},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "What each recipient costs in priority",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says by how much each recipient moves a message back in the queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Messages to many recipients let others pass. It counts where the queue is sorted by priority, "
            "or where the load is high."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confWORK_CLASS_FACTOR",
        .cfName = "O ClassFactor",
        .standard = "1800",
        .since = {8, 1},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "What a message's precedence counts",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says by how much the header Precedence: moves a message in the queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is multiplied by the number that the .cf gives the word, such as -60 for bulk. It counts "
            "where the queue is sorted by priority."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confWORK_TIME_FACTOR",
        .cfName = "O RetryFactor",
        .standard = "90000",
        .since = {8, 1},
        .task = Task::Queue,
        .value = numberValue,
        .comment = "What each attempt costs in priority",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says by how much each failed attempt moves a message back in the queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail for hosts that are down lets others pass. It counts where the queue is sorted by "
            "priority."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confSAFE_QUEUE",
        .cfName = "O SuperSafe",
        .standard = "True",
        .since = {8, 1},
        .task = Task::Queue,
        .value = valueOfSafeQueue,
        .comment = "Messages are on disk before they are confirmed",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Writes each message to disk before it counts as accepted."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "With True a crash loses nothing. Interactive saves writes where the delivery mode is "
            "interactive, PostMilter waits until all filters have agreed. False can lose mail."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With PostMilter where filters refuse most of the mail."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "False: never on a host whose mail matters."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "Each message waits for the disk."),
    }),
    optionEntry({
        .name = "confSINGLE_THREAD_DELIVERY",
        .cfName = "O SingleThreadDelivery",
        .standard = "False",
        .since = {8, 8},
        .task = Task::Queue,
        .value = switchValue,
        .comment = "Never two connections to one host at a time",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Lets only one process at a time send to the same host."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It spares the other host, but one large message makes all others to that host wait. It works "
            "only with a folder of host states."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the receiving host asks for it."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On a busy server: an idle open connection, too, keeps the others out."),
        .related = "confHOST_STATUS_DIRECTORY define",
        .needs = "confHOST_STATUS_DIRECTORY",
    }),
    optionEntry({
        .name = "confREQUIRES_DIR_FSYNC",
        .cfName = "O RequiresDirfsync",
        .standard = "true",
        .since = {8, 13},
        .task = Task::Queue,
        .value = switchValue,
        .comment = "Writes folders to disk as well",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says whether, besides the files of the queue, their folder has to be written to disk."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Some file systems lose a new file in a crash if the folder is not written. False saves these "
            "writes; where sendmail was built without them it does nothing."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With False on file systems that do not need it."),
    }),
};

} // namespace

std::span<const Entry> queueOptionEntries()
{
    return table;
}

} // namespace catalogue
