// SPDX-License-Identifier: MIT
#include "answers/alias_rules.h"

#include "answers/host_name.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <set>

namespace answers {

namespace {

/// One alias of the whole file, wherever it was asked for.
struct Row {
    Field field;
    int index; ///< in the table, or -1
    QString name;
    QStringList targets;
};

std::vector<Row> allAliases(const LocalAliases &aliases)
{
    std::vector<Row> rows{
        {Field::RootAlias, -1, QStringLiteral("root"), aliasTargets(aliases.root)},
        {Field::PostmasterAlias, -1, QStringLiteral("postmaster"), aliasTargets(aliases.postmaster)},
    };
    int index = 0;
    for (const Alias &alias : aliases.entries)
        rows.push_back({Field::Aliases, index++, alias.name.trimmed().toLower(), alias.targets});
    return rows;
}

/// Which rows lead only back to each other: a walk over local names from alias to alias.
class LoopSearch
{
public:
    LoopSearch(const std::vector<Row> &rows, const QString &hostName) : m_rows(rows), m_hostName(hostName)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!m_rowOf.contains(rows[i].name))
                m_rowOf.insert(rows[i].name, i);
        }
        for (const Row &row : rows)
            m_next.push_back(nextOf(row));
        findEnds();
    }

    std::vector<Problem> problems() const
    {
        std::vector<Problem> result;
        std::vector<std::size_t> walkOf(m_rows.size(), 0); // 0 = not visited
        for (std::size_t start = 0; start < m_rows.size(); ++start) {
            std::size_t at = start;
            while (!m_ends[at] && walkOf[at] == 0) {
                walkOf[at] = start + 1;
                at = m_next[at].front();
            }
            if (!m_ends[at] && walkOf[at] == start + 1)
                result.push_back(loopThrough(at));
        }
        return result;
    }

private:
    /// The alias that a target names; empty = it leaves the aliases.
    std::optional<std::size_t> rowOfTarget(const QString &target) const
    {
        const QString local = target.section(u'@', 0, 0).trimmed().toLower();
        const QString domain = target.section(u'@', 1).trimmed();
        if (!domain.isEmpty() && !namesThisHost(domain, m_hostName))
            return std::nullopt;
        const auto found = m_rowOf.constFind(local);
        return found == m_rowOf.cend() ? std::nullopt : std::optional(found.value());
    }

    /// The aliases that `row` leads to; empty = it also, or only, leads out.
    std::vector<std::size_t> nextOf(const Row &row) const
    {
        std::vector<std::size_t> next;
        for (const QString &target : row.targets) {
            const auto reached = rowOfTarget(target);
            if (!reached)
                return {};
            next.push_back(*reached);
        }
        return next;
    }

    /// A row ends where one of its targets does; found backwards, so that ten thousand rows are no burden.
    void findEnds()
    {
        std::vector<std::vector<std::size_t>> from(m_rows.size());
        std::vector<std::size_t> pending;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_ends.push_back(m_next[i].empty());
            if (m_ends[i])
                pending.push_back(i);
            for (const std::size_t next : m_next[i])
                from[next].push_back(i);
        }
        while (!pending.empty()) {
            const std::size_t ended = pending.back();
            pending.pop_back();
            for (const std::size_t i : from[ended]) {
                if (!m_ends[i])
                    pending.push_back(i);
                m_ends[i] = true;
            }
        }
    }

    /// Told from the first row of the loop in the order of the file.
    Problem loopThrough(std::size_t member) const
    {
        std::vector<std::size_t> loop;
        for (std::size_t at = member; loop.empty() || at != member; at = m_next[at].front())
            loop.push_back(at);
        std::ranges::rotate(loop, std::ranges::min_element(loop));
        QStringList names;
        for (const std::size_t row : loop)
            names.append(m_rows[row].name);
        const Row &first = m_rows[loop.front()];
        return {first.field, Reason::AliasLoop, first.targets.join(u", "), first.index, names};
    }

    const std::vector<Row> &m_rows;
    QString m_hostName;
    QHash<QString, std::size_t> m_rowOf;
    std::vector<std::vector<std::size_t>> m_next;
    std::vector<bool> m_ends;
};

void checkTargets(const Row &row, std::vector<Problem> &problems)
{
    for (const QString &target : row.targets) {
        if (!normaliseAliasTarget(target))
            problems.push_back({row.field, Reason::BadAliasTarget, target, row.index, {}});
    }
}

void checkEntry(const Row &row, const Alias &entry, std::set<QString> &names, std::vector<Problem> &problems)
{
    const auto add = [&](Reason reason) {
        problems.push_back({row.field, reason, entry.name, row.index, {}});
    };
    if (row.name.isEmpty())
        add(Reason::Missing);
    else if (!isLocalPart(row.name))
        add(Reason::BadAliasName);
    else if (!names.insert(row.name).second)
        add(Reason::DuplicateAlias);
    if (entry.targets.isEmpty())
        add(Reason::AliasWithoutTarget);
}

} // namespace

QStringList aliasTargets(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    QStringList targets = text.split(u',');
    for (QString &target : targets)
        target = target.trimmed();
    return targets;
}

std::expected<QString, Reason> normaliseAliasTarget(const QString &text)
{
    const QString target = text.trimmed();
    if (isLocalPart(target))
        return target;
    const auto address = normaliseMailAddress(target);
    return address ? address : std::unexpected(Reason::BadAliasTarget);
}

std::vector<Problem> aliasProblems(const Answers &answers)
{
    const std::vector<Row> rows = allAliases(answers.aliases);
    std::vector<Problem> problems;
    std::set<QString> names{QStringLiteral("root"), QStringLiteral("postmaster")};
    for (const Row &row : rows) {
        if (row.field == Field::Aliases)
            checkEntry(row, answers.aliases.entries[static_cast<std::size_t>(row.index)], names, problems);
        checkTargets(row, problems);
    }
    std::ranges::copy(LoopSearch(rows, answers.host.name).problems(), std::back_inserter(problems));
    std::ranges::stable_sort(problems, {}, &Problem::field);
    return problems;
}

} // namespace answers
