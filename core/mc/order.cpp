// SPDX-License-Identifier: MIT
#include "mc/order.h"

#include "mc/subject.h"
#include "mc/units.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace mc {

using catalogue::Entry;

namespace {

/// Which unit has to precede which.
class Precedence
{
public:
    Precedence(const std::vector<Directive> &directives, const std::vector<Unit> &units)
        : m_directives(directives), m_units(units), m_above(units.size()),
          m_feature(catalogue::find(QStringLiteral("FEATURE"))),
          m_mailer(catalogue::find(QStringLiteral("MAILER")))
    {
        addHead();
        addChains();
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            addNamed(unit);
        for (std::size_t unit = 0; unit < units.size(); ++unit)
            addGroups(unit);
    }

    const std::set<std::size_t> &above(std::size_t unit) const { return m_above[unit]; }

private:
    const Directive &leader(std::size_t unit) const { return m_directives[m_units[unit].leader]; }

    void add(std::size_t upper, std::size_t lower)
    {
        if (upper != lower)
            m_above[lower].insert(upper);
    }

    void addHead()
    {
        std::size_t head = 0;
        while (head < m_units.size() && belongsToHead(leader(head)))
            ++head;
        for (std::size_t unit = head; unit < m_units.size(); ++unit) {
            for (std::size_t upper = 0; upper < head; ++upper)
                add(upper, unit);
            if (includesMacros(leader(unit)))
                addMacros(unit, head);
        }
    }

    void addMacros(std::size_t include, std::size_t head)
    {
        for (std::size_t unit = head; unit < m_units.size(); ++unit) {
            if (!belongsToHead(leader(unit)) && leader(unit).form == Form::Call)
                add(include, unit);
        }
    }

    /// What has to keep its order among itself: the places where output goes, and definitions of one name.
    void addChains()
    {
        std::optional<std::size_t> diverting;
        QHash<QString, std::size_t> calls;
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            if (m_units[unit].diverts) {
                if (diverting)
                    add(*diverting, unit);
                diverting = unit;
                continue;
            }
            const Unit &call = m_units[unit];
            const QString &about = call.defines.isEmpty() ? call.subject : call.defines;
            if (const auto earlier = calls.constFind(about); earlier != calls.constEnd())
                add(*earlier, unit);
            calls[about] = unit;
        }
    }

    std::vector<std::size_t> unitsNamed(const QString &name) const
    {
        std::vector<std::size_t> named;
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            if (isNamed(m_units[unit], name))
                named.push_back(unit);
        }
        return named;
    }

    static bool isNamed(const Unit &unit, const QString &name)
    {
        if (name == u"MAILER")
            return unit.isMailer || unit.bringsMailers;
        if (name == u"FEATURE")
            return unit.isFeature && !unit.bringsMailers;
        return unit.subject == name;
    }

    /// By this very name, so none for a group.
    std::vector<std::size_t> unitsCalled(const QString &name) const
    {
        return isGroup(name) ? std::vector<std::size_t>{} : unitsNamed(name);
    }

    static bool isGroup(const QString &name) { return name == u"MAILER" || name == u"FEATURE"; }

    static QStringList namesIn(const char *names)
    {
        return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    }

    void addNamed(std::size_t unit)
    {
        const Entry *entry = m_units[unit].entry;
        if (!entry)
            return;
        for (const QString &name : namesIn(entry->before)) {
            for (const std::size_t lower : unitsCalled(name))
                add(unit, lower);
        }
        for (const QString &name : namesIn(entry->after)) {
            for (const std::size_t upper : unitsCalled(name))
                add(upper, unit);
        }
    }

    /// What FEATURE and MAILER say holds for each of them. What an entry says about another by its name
    /// outweighs what it says about all: MASQUERADE_AS stands above every mailer, but below nullclient, which
    /// brings mailers along.
    void addGroups(std::size_t unit)
    {
        addGroupsOf(unit, m_units[unit].entry);
        addGroupsOf(unit, m_units[unit].isFeature ? m_feature : m_units[unit].isMailer ? m_mailer : nullptr);
    }

    void addGroupsOf(std::size_t unit, const Entry *entry)
    {
        if (!entry)
            return;
        for (const QString &name : namesIn(entry->before)) {
            for (const std::size_t lower : unitsNamed(name))
                addUnlessOpposed(unit, lower);
        }
        for (const QString &name : namesIn(entry->after)) {
            for (const std::size_t upper : unitsNamed(name))
                addUnlessOpposed(upper, unit);
        }
    }

    void addUnlessOpposed(std::size_t upper, std::size_t lower)
    {
        const bool bothBring = m_units[upper].bringsMailers && m_units[lower].bringsMailers;
        if (!bothBring && !m_above[upper].contains(lower))
            add(upper, lower);
    }

    const std::vector<Directive> &m_directives;
    const std::vector<Unit> &m_units;
    std::vector<std::set<std::size_t>> m_above;
    const Entry *m_feature; ///< what holds for every feature
    const Entry *m_mailer;
};

/// Depth first, in the order of the list: what has to be above comes right before it.
class Sorter
{
public:
    Sorter(const Precedence &precedence, std::size_t count) : m_precedence(precedence), m_seen(count)
    {
        for (std::size_t unit = 0; unit < count; ++unit)
            visit(unit);
    }

    const std::vector<std::size_t> &order() const { return m_order; }

private:
    // Marked before those above it are visited, so that a cycle ends.
    void visit(std::size_t unit)
    {
        if (m_seen[unit])
            return;
        m_seen[unit] = true;
        for (const std::size_t upper : m_precedence.above(unit))
            visit(upper);
        m_order.push_back(unit);
    }

    const Precedence &m_precedence;
    std::vector<bool> m_seen;
    std::vector<std::size_t> m_order;
};

bool endsSettings(const Directive &directive)
{
    return isMailer(directive) || bringsMailers(directive) || isSection(directive);
}

/// Where the settings end: the first mailer or section, with the comments above it.
std::size_t endOfSettings(const std::vector<Directive> &directives)
{
    const auto end = std::ranges::find_if(directives, endsSettings);
    auto place = static_cast<std::size_t>(end - directives.begin());
    while (end != directives.end() && place > 0 && isDecoration(directives[place - 1]))
        --place;
    return place;
}

std::size_t placeFor(const Directive &added, const std::vector<Directive> &directives)
{
    if (isSection(added) || added.form == Form::Raw)
        return directives.size();
    const std::size_t end = isMailer(added) ? directives.size() : endOfSettings(directives);
    for (std::size_t place = end; place > 0; --place) {
        const Directive &above = directives[place - 1];
        if (above.form == added.form && above.name == added.name && !belongsToHead(above))
            return place;
    }
    return endOfSettings(directives);
}

} // namespace

std::vector<Directive> ordered(std::vector<Directive> directives)
{
    const std::vector<Unit> units = unitsOf(directives);
    const Precedence precedence(directives, units);
    const Sorter sorter(precedence, units.size());
    std::vector<Directive> result;
    result.reserve(directives.size());
    for (const std::size_t unit : sorter.order()) {
        for (std::size_t at = units[unit].begin; at < units[unit].end; ++at)
            result.push_back(std::move(directives[at]));
    }
    return result;
}

std::vector<Directive> withAdded(std::vector<Directive> directives, Directive added)
{
    const auto place = static_cast<std::ptrdiff_t>(placeFor(added, directives));
    directives.insert(directives.begin() + place, std::move(added));
    return ordered(std::move(directives));
}

std::vector<Misplacement> misplaced(const std::vector<Directive> &directives)
{
    const std::vector<Unit> units = unitsOf(directives);
    const Precedence precedence(directives, units);
    std::vector<std::optional<std::size_t>> first(units.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        for (const std::size_t upper : precedence.above(unit)) {
            if (upper > unit && !first[upper])
                first[upper] = unit;
        }
    }
    std::vector<Misplacement> found;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (first[unit])
            found.push_back({units[unit].leader, units[*first[unit]].leader});
    }
    return found;
}

} // namespace mc
