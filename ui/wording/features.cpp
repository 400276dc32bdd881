// SPDX-License-Identifier: MIT
#include "ui/wording/features.h"

#include "ui/wording/entry_words.h"
#include "ui/wording/words.h"

#include <array>

namespace wording {

using catalogue::Argument;
using catalogue::ArgumentFault;
using catalogue::Entry;
using catalogue::Task;

namespace {

/// In the order in which a configuration is thought up.
constexpr std::array tasks{Task::Frame, Task::Daemon, Task::Relaying, Task::Masquerading, Task::LocalDelivery,
                           Task::Tables, Task::Abuse, Task::Tls, Task::Queue, Task::Limits, Task::None};

QString whatItHasToBe(ArgumentFault fault, const Argument &argument)
{
    switch (fault) {
    case ArgumentFault::Missing: return Words::tr("It has to be there.", "an argument of a directive");
    case ArgumentFault::NotAHost: return Words::tr("Write a host, such as mail.example.com or [192.0.2.25].");
    case ArgumentFault::NotADomain: return Words::tr("Write a domain, such as example.com.");
    case ArgumentFault::NotANetwork: return Words::tr("Write a name, an address or a network, such as 192.0.2.0/24.");
    case ArgumentFault::NotANumber: return Words::tr("Write a whole number, such as 20.");
    case ArgumentFault::NotAnInterval: return Words::tr("Write a time with its unit, such as 30m, 4h or 5d.");
    case ArgumentFault::NotABoolean: return Words::tr("Write True or False.");
    case ArgumentFault::NotAPath: return Words::tr("Write a whole path, such as /etc/mail/access.");
    case ArgumentFault::NotAMapSpec: return Words::tr("Write a map type and a file, such as hash /etc/mail/access.");
    case ArgumentFault::NotOneOf:
        return Words::tr("It is one of these: %1.").arg(enumeration(catalogue::choicesOf(argument)));
    case ArgumentFault::TooMany: break;
    }
    return Words::tr("The directive has no such argument.");
}

} // namespace

std::span<const Task> allTasks()
{
    return tasks;
}

QString taskName(Task task)
{
    switch (task) {
    case Task::Frame: return Words::tr("Frame of the file");
    case Task::Daemon: return Words::tr("Daemon and connections");
    case Task::Relaying: return Words::tr("Routing and relaying");
    case Task::Masquerading: return Words::tr("Masquerading");
    case Task::LocalDelivery: return Words::tr("Local delivery and programs");
    case Task::Tables: return Words::tr("Tables and directories");
    case Task::Abuse: return Words::tr("Checks and filters");
    case Task::Tls: return Words::tr("TLS and AUTH");
    case Task::Queue: return Words::tr("Queue");
    case Task::Limits: return Words::tr("Limits");
    case Task::None: break;
    }
    return Words::tr("Everything else");
}

QString faultText(const Entry &entry, const catalogue::NumberedFault &fault)
{
    const Argument *argument = catalogue::argumentAt(entry, fault.index);
    if (!argument)
        return Words::tr("Argument %1 is one too many.").arg(fault.index + 1);
    return Words::tr("“%1” is missing or is no value for it.").arg(argumentLabel(entry, *argument));
}

QString faultRemedy(const Entry &entry, const catalogue::NumberedFault &fault)
{
    const Argument *argument = catalogue::argumentAt(entry, fault.index);
    return argument ? whatItHasToBe(fault.fault, *argument) : Words::tr("Remove it.", "an argument");
}

QString argumentLabel(const Entry &entry, const Argument &argument)
{
    QString name = EntryWords(entry).text(argument.name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString whatBreaks(const Entry &entry)
{
    const EntryWords words(entry);
    const QString text = words.text(entry.without);
    return text.isEmpty() ? QString() : inSequence(words.word(QT_TRANSLATE_NOOP("Words", "Without it:")), text);
}

QString argumentHint(const Entry &entry, const Argument &argument)
{
    const EntryWords words(entry);
    const QString standard = QString::fromUtf8(argument.standard);
    const QString without =
        standard.isEmpty() ? QString() : words.word(QT_TRANSLATE_NOOP("Words", "Without it: %1.")).arg(standard);
    return inSequence(words.text(argument.meaning), without);
}

} // namespace wording
