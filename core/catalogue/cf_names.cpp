// SPDX-License-Identifier: MIT
#include "catalogue/cf_names.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <utility>

namespace catalogue {

namespace {

/// op.me, 5.7: the letters in brackets.
constexpr std::array lettersOfOptions{
    std::pair{'A', "AliasFile"},
    std::pair{'a', "AliasWait"},
    std::pair{'B', "BlankSub"},
    std::pair{'b', "MinFreeBlocks"},
    std::pair{'C', "CheckpointInterval"},
    std::pair{'c', "HoldExpensive"},
    std::pair{'d', "DeliveryMode"},
    std::pair{'E', "ErrorHeader"},
    std::pair{'e', "ErrorMode"},
    std::pair{'F', "TempFileMode"},
    std::pair{'f', "SaveFromLine"},
    std::pair{'G', "MatchGECOS"},
    std::pair{'H', "HelpFile"},
    std::pair{'h', "MaxHopCount"},
    std::pair{'I', "ResolverOptions"},
    std::pair{'i', "IgnoreDots"},
    std::pair{'J', "ForwardPath"},
    std::pair{'j', "SendMimeErrors"},
    std::pair{'K', "ConnectionCacheTimeout"},
    std::pair{'k', "ConnectionCacheSize"},
    std::pair{'L', "LogLevel"},
    std::pair{'l', "UseErrorsTo"},
    std::pair{'m', "MeToo"},
    std::pair{'n', "CheckAliases"},
    std::pair{'O', "DaemonPortOptions"},
    std::pair{'o', "OldStyleHeaders"},
    std::pair{'P', "PostmasterCopy"},
    std::pair{'p', "PrivacyOptions"},
    std::pair{'Q', "QueueDirectory"},
    std::pair{'q', "QueueFactor"},
    std::pair{'R', "DontPruneRoutes"},
    std::pair{'S', "StatusFile"},
    std::pair{'s', "SuperSafe"},
    std::pair{'T', "QueueTimeout"},
    std::pair{'t', "TimeZoneSpec"},
    std::pair{'U', "UserDatabaseSpec"},
    std::pair{'u', "DefaultUser"},
    std::pair{'V', "FallbackMXhost"},
    std::pair{'v', "Verbose"},
    std::pair{'w', "TryNullMXList"},
    std::pair{'X', "RefuseLA"},
    std::pair{'x', "QueueLA"},
    std::pair{'Y', "ForkEachJob"},
    std::pair{'y', "RecipientFactor"},
    std::pair{'Z', "RetryFactor"},
    std::pair{'z', "ClassFactor"},
    std::pair{'7', "SevenBitInput"},
    std::pair{'8', "EightBitMode"},
};

bool isInUse(const Entry &entry)
{
    return entry.removed == answers::Release{0, 0} && *entry.replacement == '\0';
}

/// sendmail tells options apart without regard to case; macros and classes by it.
QString keyOf(const QString &cfName)
{
    return cfName.startsWith(u"O ") ? cfName.toLower() : cfName;
}

QHash<QString, const Entry *> entriesByCfName()
{
    QHash<QString, const Entry *> byName;
    for (const Entry &entry : entries()) {
        if (*entry.cfName == '\0')
            continue;
        const Entry *&known = byName[keyOf(QString::fromLatin1(entry.cfName))];
        if (!known || (isInUse(entry) && !isInUse(*known)))
            known = &entry;
    }
    return byName;
}

} // namespace

const Entry *optionOfCfLine(const QString &name)
{
    const QString wanted = name.size() == 1 ? longOptionName(name.front()) : name;
    return entryOfCfName(u"O " + wanted);
}

const Entry *entryOfCfName(const QString &cfName)
{
    static const QHash<QString, const Entry *> byName = entriesByCfName();
    return byName.value(keyOf(cfName));
}

QString longOptionName(QChar letter)
{
    const auto found = std::ranges::find_if(
        lettersOfOptions, [letter](const auto &known) { return letter == QLatin1Char(known.first); });
    return found == lettersOfOptions.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace catalogue
