// SPDX-License-Identifier: MIT
#include "mc/tables.h"

#include "answers/alias_rules.h"
#include "answers/client_pattern.h"
#include "answers/role_rules.h"
#include "mc/values.h"
#include "text/format.h"

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

} // namespace mc
