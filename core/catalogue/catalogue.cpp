// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "catalogue/entries/entry_tables.h"

#include <QHash>

#include <algorithm>

namespace catalogue {

std::span<const Entry> entries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> joined;
        for (const auto table : {frameEntries(), daemonEntries(), routingEntries(), servingEntries(),
                                 masqueradeEntries(), submissionEntries(), abuseFeatureEntries(),
                                 dnsFeatureEntries(), relayFeatureEntries(), tableFeatureEntries(),
                                 tlsFeatureEntries(), deliveryFeatureEntries(), addressFeatureEntries(),
                                 formerFeatureEntries(), mechanismEntries(), relayEntries(), classEntries(),
                                 serviceEntries(), rulesetEntries(), placeEntries(), detailEntries(),
                                 mailerEntries(), smtpPartEntries(), deliveryPartEntries(),
                                 uucpPartEntries(), sshPartEntries(), rarePartEntries(), optionEntries()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

const Entry *find(const QString &name)
{
    static const QHash<QString, const Entry *> byName = [] {
        QHash<QString, const Entry *> named;
        for (const Entry &entry : entries())
            named.insert(QString::fromLatin1(entry.name).toLower(), &entry);
        return named;
    }();
    return byName.value(name.toLower());
}

std::vector<const Entry *> entriesNamed(const char *names)
{
    std::vector<const Entry *> named;
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts)) {
        if (const Entry *entry = find(name))
            named.push_back(entry);
    }
    return named;
}

std::vector<const Entry *> relatedTo(const Entry &entry)
{
    return entriesNamed(entry.related);
}

namespace {

/// Levenshtein's edit distance, without regard to case.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = left[i].toCaseFolded() == right[static_cast<qsizetype>(j) - 1].toCaseFolded();
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

constexpr qsizetype longestName = 64;
constexpr std::size_t mostNames = 3;
/// How much farther than the nearest name another may be: among hundreds of names many are somewhat alike.
constexpr qsizetype leeway = 2;

} // namespace

QStringList similarNames(const QString &name)
{
    const QString wanted = name.left(longestName);
    std::vector<std::pair<qsizetype, QString>> candidates;
    for (const Entry &entry : entries()) {
        const QString candidate = QString::fromLatin1(entry.name);
        const qsizetype difference = distance(wanted, candidate);
        if (difference <= std::max<qsizetype>(2, candidate.size() / 3))
            candidates.emplace_back(difference, candidate);
    }
    std::ranges::sort(candidates);
    QStringList names;
    for (std::size_t i = 0; i < std::min(candidates.size(), mostNames); ++i) {
        if (candidates[i].first <= candidates.front().first + leeway)
            names += candidates[i].second;
    }
    return names;
}

} // namespace catalogue
