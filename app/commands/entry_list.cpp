// SPDX-License-Identifier: MIT
#include "app/commands/entry_list.h"

#include "app/words.h"
#include "ui/wording/entry_words.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

using catalogue::Entry;
using catalogue::Kind;
using catalogue::Task;
using Entries = std::vector<const Entry *>;

struct Group {
    Task task;
    const char *heading;
};

/// In the order in which a configuration is thought up.
constexpr std::array groups{
    Group{Task::Frame, QT_TRANSLATE_NOOP("CommandLine", "Frame of the file")},
    Group{Task::Daemon, QT_TRANSLATE_NOOP("CommandLine", "Daemon and connections")},
    Group{Task::Relaying, QT_TRANSLATE_NOOP("CommandLine", "Routing and relaying")},
    Group{Task::Masquerading, QT_TRANSLATE_NOOP("CommandLine", "Masquerading")},
    Group{Task::LocalDelivery, QT_TRANSLATE_NOOP("CommandLine", "Local delivery and programs")},
    Group{Task::Tables, QT_TRANSLATE_NOOP("CommandLine", "Tables and directories")},
    Group{Task::Abuse, QT_TRANSLATE_NOOP("CommandLine", "Checks and filters")},
    Group{Task::Tls, QT_TRANSLATE_NOOP("CommandLine", "TLS and AUTH")},
    Group{Task::Queue, QT_TRANSLATE_NOOP("CommandLine", "Queue")},
    Group{Task::Limits, QT_TRANSLATE_NOOP("CommandLine", "Limits")},
    Group{Task::None, QT_TRANSLATE_NOOP("CommandLine", "Everything else")},
};

/// Names that say much first: those of macros and features before those of single settings.
int rankOf(Kind kind)
{
    switch (kind) {
    case Kind::Builtin: return 0;
    case Kind::Macro: return 1;
    case Kind::Feature: return 2;
    case Kind::Mailer: return 3;
    case Kind::Section: return 4;
    case Kind::Variable: return 5;
    case Kind::Option: return 6;
    }
    Q_UNREACHABLE_RETURN({});
}

QString linesOf(const Entries &entries, qsizetype width)
{
    QString lines;
    for (const Entry *entry : entries) {
        const QString name = QString::fromUtf8(entry->name);
        lines += QStringLiteral("  %1  %2\n").arg(name.leftJustified(width), wording::entrySummary(*entry));
    }
    return lines;
}

Entries groupOf(Task task, const Entries &entries)
{
    Entries group;
    std::ranges::copy_if(entries, std::back_inserter(group),
        [task](const Entry *entry) { return entry->task == task; });
    std::ranges::stable_sort(group, {}, [](const Entry *entry) { return rankOf(entry->kind); });
    return group;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString searchedText(const Entry &entry)
{
    const wording::EntryWords words(entry);
    QStringList texts{QString::fromUtf8(entry.name), QString::fromUtf8(entry.cfName),
        QString::fromUtf8(entry.table)};
    for (const char *text : {entry.summary, entry.effect, entry.without, entry.use, entry.leave, entry.cost,
                             entry.security})
        texts << words.text(text) << QString::fromUtf8(text);
    return texts.join(u'\n');
}

} // namespace

Entries allEntries()
{
    Entries all;
    for (const Entry &entry : catalogue::entries())
        all.push_back(&entry);
    return all;
}

Entries entriesWith(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    Entries found = allEntries();
    std::erase_if(found, [&wanted](const Entry *entry) { return !hasAll(searchedText(*entry), wanted); });
    std::ranges::stable_partition(found, [&wanted](const Entry *entry) {
        return hasAll(QString::fromUtf8(entry->name), wanted);
    });
    return found;
}

QByteArray entryList(const Entries &entries)
{
    qsizetype widest = 0;
    for (const Entry *entry : entries)
        widest = std::max(widest, QByteArrayView(entry->name).size());
    QStringList listed;
    for (const Group &group : groups) {
        if (const Entries members = groupOf(group.task, entries); !members.empty())
            listed += CommandLine::tr(group.heading) + QLatin1Char('\n') + linesOf(members, widest);
    }
    return listed.join(QLatin1Char('\n')).toUtf8();
}

} // namespace app
