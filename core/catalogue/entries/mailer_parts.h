// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QtGlobal>

#include <array>

/// The variables that make up a mailer: NAME_MAILER_PATH and the like. What one of them does is the same in
/// every mailer, so each kind has its texts once.
namespace catalogue::mailer {

/// What differs from mailer to mailer.
struct Part {
    const char *name;     ///< "PROCMAIL_MAILER_PATH"
    answers::Release since;
    const char *cfName;   ///< "M procmail P="
    const char *standard; ///< the cf tree's value; empty = none
    const char *owner;    ///< the entry that it belongs to: "procmail"
    const char *readers;  ///< the entries that read it, which it has to stand before
    Task task = Task::LocalDelivery;
};

constexpr std::array path{
    Argument{QT_TRANSLATE_NOOP("catalogue", "program"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "The file, with its whole path."), "", "", true},
};
constexpr std::array addedFlags{
    Argument{QT_TRANSLATE_NOOP("catalogue", "flags"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Letters, added to those that this mailer always has."), "",
                 "", true},
};
constexpr std::array allFlags{
    Argument{QT_TRANSLATE_NOOP("catalogue", "flags"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "All letters of this mailer."), "", "", true},
};
constexpr std::array commandLine{
    Argument{QT_TRANSLATE_NOOP("catalogue", "command line"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The words, the program's name first."), "", "", true},
};
constexpr std::array connection{
    Argument{QT_TRANSLATE_NOOP("catalogue", "connection"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The word TCP, the host, and the port if it is not 25."), "",
                 "", true},
};
constexpr std::array bytes{
    Argument{QT_TRANSLATE_NOOP("catalogue", "size"), ArgumentType::Number,
             QT_TRANSLATE_NOOP("catalogue", "The longest message, in bytes."), "", "", true},
};
constexpr std::array count{
    Argument{QT_TRANSLATE_NOOP("catalogue", "number"), ArgumentType::Number,
             QT_TRANSLATE_NOOP("catalogue", "The most that are allowed."), "", "", true},
};
constexpr std::array charset{
    Argument{QT_TRANSLATE_NOOP("catalogue", "character set"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "Its MIME name, such as iso-8859-1."), "", "", true},
};
constexpr std::array group{
    Argument{QT_TRANSLATE_NOOP("catalogue", "queue group"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "The name that a QUEUE_GROUP line gives it."), "", "", true},
};

constexpr Entry base(const Part &part)
{
    return {
        .name = part.name,
        .kind = Kind::Variable,
        .since = part.since,
        .comment = "",
        .summary = "",
        .effect = "",
        .without = "",
        .use = "",
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = part.owner,
        .cfName = part.cfName,
        .standard = part.standard,
        .task = part.task,
        .before = part.readers,
        .after = "OSTYPE",
        .needs = part.readers,
    };
}

constexpr Entry program(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "The program that this mailer runs";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Names the program that this mailer runs.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "sendmail starts it for each message that goes to the mailer. Where it is missing, no such message "
        "can be delivered.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the program is elsewhere than the cf tree thinks.");
    entry.arguments = path;
    return entry;
}

constexpr Entry flags(const Part &part, std::span<const Argument> arguments = addedFlags)
{
    Entry entry = base(part);
    entry.comment = "What this mailer can do and wants";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Sets the flags of this mailer.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "Each letter stands for something that the mailer can do or wants done to a message: m takes "
        "several recipients at a time, n wants no From line at the top. op.me lists them.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "For another program than the one that the letters were "
        "chosen for.");
    entry.leave = QT_TRANSLATE_NOOP("catalogue", "To change one letter: MODIFY_MAILER_FLAGS keeps the "
        "others.");
    entry.arguments = arguments;
    return entry;
}

constexpr Entry arguments(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "How this mailer's program is called";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Sets the command line of the program that this mailer "
        "runs.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "sendmail puts in what belongs to the message: $u stands for the recipients, $h for the host, $f "
        "and $g for the sender. No shell reads the line unless it names one.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "For another program, or other options of the same.");
    entry.arguments = commandLine;
    return entry;
}

constexpr Entry connects(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Where this mailer connects to";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Says which host and port this mailer connects to.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "$h stands for the host that the rules have found. A number after it is the port, for every "
        "message that goes through this mailer.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "To use another port than 25.");
    entry.arguments = connection;
    return entry;
}

constexpr Entry longestMessage(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "The longest message for this mailer";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Limits the size of the messages that this mailer takes.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "A longer message goes back to its sender. Mail for other mailers is not concerned; "
        "confMAX_MESSAGE_SIZE is for all mail.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When what is behind the mailer cannot take long messages.");
    entry.arguments = bytes;
    entry.task = Task::Limits;
    return entry;
}

constexpr Entry mostMessages(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Messages over one connection of this mailer";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Limits how many messages go over one connection of this "
        "mailer.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "After that many messages sendmail closes the connection and opens a new one for the rest. Without "
        "a limit it keeps one connection for all that wait for the same host.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the other side closes connections after so many "
        "messages.");
    entry.arguments = count;
    entry.task = Task::Limits;
    return entry;
}

constexpr Entry mostRecipients(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Recipients at a time for this mailer";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Limits how many recipients this mailer names at a time.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "A message to more recipients is handed over several times, each time for some of them. Nobody is "
        "left out.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the other side refuses messages with more recipients.");
    entry.arguments = count;
    entry.task = Task::Limits;
    return entry;
}

constexpr Entry characterSet(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Character set of 8-bit mail without a label";
    entry.summary = QT_TRANSLATE_NOOP("catalogue",
        "Names the character set of 8-bit mail from senders that mail would go to through this mailer.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "Where sendmail has to convert such a message to MIME and the message itself does not say, it is "
        "labelled with this character set. All other mail keeps its label.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "With old programs that write 8-bit text without MIME.");
    entry.arguments = charset;
    return entry;
}

constexpr Entry queueGroup(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "Queue group of this mailer's mail";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Puts the mail of this mailer into a queue group.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "What waits for this mailer lies in the folders of that group and is sent by its queue runners, so "
        "a slow mailer does not hold up other mail.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "On a busy server, for a mailer that is slow or often down.");
    entry.arguments = group;
    entry.task = Task::Queue;
    entry.needs = "QUEUE_GROUP";
    return entry;
}

constexpr std::array lineLength{
    Argument{QT_TRANSLATE_NOOP("catalogue", "length"), ArgumentType::Number,
             QT_TRANSLATE_NOOP("catalogue", "The longest line, in bytes."), "", "", true},
};

constexpr Entry longestLine(const Part &part)
{
    Entry entry = base(part);
    entry.comment = "The longest line that this mailer sends";
    entry.summary = QT_TRANSLATE_NOOP("catalogue", "Limits the length of the lines that this mailer sends.");
    entry.effect = QT_TRANSLATE_NOOP("catalogue",
        "sendmail breaks a longer line and puts an exclamation mark at the break. Signatures over such a "
        "text no longer match.");
    entry.use = QT_TRANSLATE_NOOP("catalogue", "When the other side takes less, or is known to take more.");
    entry.arguments = lineLength;
    entry.task = Task::Limits;
    return entry;
}

/// A name that the cf tree still reads, for an entry of the new one.
constexpr Entry oldName(Entry entry, const char *replacement)
{
    entry.replacement = replacement;
    entry.related = replacement;
    return entry;
}

} // namespace catalogue::mailer
