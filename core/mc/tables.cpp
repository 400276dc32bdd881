// SPDX-License-Identifier: MIT
#include "mc/tables.h"

#include "answers/alias_rules.h"
#include "answers/client_pattern.h"
#include "answers/role_rules.h"
#include "catalogue/table_rows.h"
#include "mc/table_uses.h"
#include "mc/values.h"
#include "text/format.h"

#include <algorithm>

namespace mc {

using answers::Answers;
using answers::Role;

namespace {

QByteArray aliasLine(const QString &name, const QStringList &targets)
{
    if (targets.isEmpty())
        return {};
    return text::formatBytes("{}: {}\n", name, targets.join(QStringLiteral(", ")));
}

/// Each as it stands in the file; what the validator refuses is left out.
QStringList writtenTargets(const QStringList &typed)
{
    QStringList targets;
    for (const QString &target : typed) {
        if (const auto written = answers::normaliseAliasTarget(target))
            targets += *written;
    }
    return targets;
}

/// In the order of the answers; each key once, since makemap refuses a second one.
QStringList accessKeys(const Answers &answers)
{
    const QStringList ownDomains = relayedOwnDomains(answers);
    QStringList keys;
    for (const QString &client : answers.server.mayRelay) {
        const auto found = answers::clientKeys(client);
        if (!found)
            continue; // the validator has named it
        for (const QString &key : *found) {
            if (!ownDomains.contains(key))
                keys += key;
        }
    }
    keys.removeDuplicates();
    return keys;
}

QByteArray textOf(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines)
        text += line.toLatin1() + '\n';
    return text;
}

/// Without what the admin's lines say otherwise: makemap refuses a second line for a key.
QStringList linesBeside(const QStringList &own, const QStringList &admins)
{
    QStringList keys;
    for (const QString &line : admins)
        keys += catalogue::rowOf(line).key.toLower();
    QStringList left = own;
    left.removeIf([&keys](const QString &line) {
        return keys.contains(catalogue::rowOf(line).key.toLower());
    });
    return left;
}

QByteArray mergedText(const QByteArray &ofAnswers, const QStringList &admins)
{
    const QStringList own = linesBeside(catalogue::linesOf(QString::fromLatin1(ofAnswers)), admins);
    if (own.isEmpty() || admins.isEmpty())
        return textOf(own + admins);
    return "# Who may relay, as the answers say:\n" + textOf(own) + "# The table's own lines:\n" + textOf(admins);
}

} // namespace

QByteArray composeAliases(const Answers &answers)
{
    if (answers.role != Role::LocalAliases)
        return {};
    QByteArray text = aliasLine(QStringLiteral("postmaster"), writtenTargets(answers::aliasTargets(answers.aliases.postmaster)))
        + aliasLine(QStringLiteral("root"), writtenTargets(answers::aliasTargets(answers.aliases.root)));
    for (const answers::Alias &alias : answers.aliases.entries)
        text += aliasLine(alias.name.trimmed(), writtenTargets(alias.targets));
    return text;
}

QByteArray composeAccess(const Answers &answers)
{
    if (answers.role != Role::MailServer)
        return {};
    const QLatin1StringView tag(answers::hasDaemonOptions(answers.host.release) ? "Connect:" : "");
    QByteArray text;
    for (const QString &key : accessKeys(answers))
        text += text::formatBytes("{}{}\tRELAY\n", QString(tag), key);
    return text;
}

std::vector<TableSource> composeTables(const Answers &answers)
{
    const QByteArray access = composeAccess(answers);
    if (answers.tables.empty() && access.isEmpty())
        return {};
    std::vector<TableSource> sources;
    for (const TableUse &use : tableUses(answers)) {
        const auto table = std::ranges::find(answers.tables, use.file, &answers::TableFile::name);
        const bool hasLines = table != answers.tables.end();
        const QByteArray own = use.directive == u"access_db" ? access : QByteArray();
        if (use.file.isEmpty() || (!hasLines && own.isEmpty())
            || std::ranges::contains(sources, use.file, &TableSource::name))
            continue;
        sources.push_back({use.file, use.type, mergedText(own, hasLines ? table->lines : QStringList())});
    }
    std::ranges::sort(sources, {}, &TableSource::name);
    return sources;
}

} // namespace mc
