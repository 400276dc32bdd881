// SPDX-License-Identifier: MIT
#include "app/commands/entry_list.h"

#include "ui/wording/entry_words.h"
#include "ui/wording/features.h"
#include "ui/wording/wording.h"

#include <algorithm>

namespace app {
namespace {

using catalogue::Entry;
using catalogue::Kind;
using catalogue::Task;
using Entries = std::vector<const Entry *>;

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
    for (const Task task : wording::allTasks()) {
        if (const Entries members = groupOf(task, entries); !members.empty())
            listed += wording::taskName(task) + QLatin1Char('\n') + linesOf(members, widest);
    }
    return listed.join(QLatin1Char('\n')).toUtf8();
}

} // namespace app
