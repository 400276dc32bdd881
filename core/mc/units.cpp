// SPDX-License-Identifier: MIT
#include "mc/units.h"

#include "mc/subject.h"

#include <utility>

namespace mc {

namespace {

bool isDivert(const Directive &directive)
{
    return subjectOf(directive) == u"divert";
}

bool beginsNotes(const Directive &directive)
{
    return isDivert(directive) && directive.name.contains(u"-1");
}

bool includesForeign(const Directive &directive)
{
    return directive.form == Form::Call && directive.name == u"include" && !includesMacros(directive);
}

class Units
{
public:
    explicit Units(const std::vector<Directive> &directives) : m_directives(directives)
    {
        for (std::size_t at = 0; at < directives.size();)
            at = append(at);
    }

    std::vector<Unit> take() { return std::move(m_units); }

private:
    std::size_t append(std::size_t begin)
    {
        std::size_t leader = begin;
        while (leader < m_directives.size() && isDecoration(m_directives[leader]))
            ++leader;
        if (leader == m_directives.size()) {
            appendRest(begin);
            return leader;
        }
        const Directive &directive = m_directives[leader];
        const bool diverts = isSection(directive) || isDivert(directive) || directive.form == Form::Raw;
        m_units.push_back({.begin = begin, .end = endOf(leader), .leader = leader, .diverts = diverts});
        describe(m_units.back(), directive);
        return m_units.back().end;
    }

    static void describe(Unit &unit, const Directive &directive)
    {
        unit.defines = isDefinition(directive) ? subjectOf(directive) : QString();
        if (includesForeign(directive))
            return; // what the catalogue says of include is meant for sendmail's own macros
        const bool takesBack = directive.name == u"undefine";
        unit.subject = takesBack ? directive.name : subjectOf(directive);
        unit.entry = takesBack ? catalogue::find(directive.name) : subjectEntry(directive);
        unit.isFeature = isFeature(directive);
        unit.isMailer = isMailer(directive);
        unit.bringsMailers = unit.isFeature && bringsMailers(directive);
    }

    /// Comments at the very end belong to what is above them.
    void appendRest(std::size_t begin)
    {
        if (m_units.empty())
            m_units.push_back(
                {.begin = begin, .end = m_directives.size(), .leader = begin, .diverts = false});
        else
            m_units.back().end = m_directives.size();
    }

    std::size_t endOf(std::size_t leader) const
    {
        if (beginsNotes(m_directives[leader]))
            return endOfNotes(leader);
        return isSection(m_directives[leader]) || m_directives[leader].form == Form::Raw ? endOfRaw(leader)
                                                                                         : leader + 1;
    }

    std::size_t endOfNotes(std::size_t leader) const
    {
        for (std::size_t at = leader + 1; at < m_directives.size(); ++at) {
            if (isDivert(m_directives[at]))
                return at + 1;
        }
        return m_directives.size();
    }

    /// Comments between raw lines are theirs; those after the last one belong to what follows.
    std::size_t endOfRaw(std::size_t leader) const
    {
        std::size_t end = leader + 1;
        for (std::size_t at = end; at < m_directives.size(); ++at) {
            if (m_directives[at].form == Form::Raw)
                end = at + 1;
            else if (!isDecoration(m_directives[at]))
                break;
        }
        return end;
    }

    const std::vector<Directive> &m_directives;
    std::vector<Unit> m_units;
};

} // namespace

bool isDecoration(const Directive &directive)
{
    return directive.form == Form::Comment || directive.form == Form::Blank;
}

bool includesMacros(const Directive &directive)
{
    return directive.form == Form::Call && directive.name == u"include"
           && directive.arguments.value(0).endsWith(u"cf.m4");
}

bool belongsToHead(const Directive &directive)
{
    return isDivert(directive) || includesMacros(directive) || subjectOf(directive) == u"VERSIONID"
           || subjectOf(directive) == u"_USE_ETC_MAIL_";
}

std::vector<Unit> unitsOf(const std::vector<Directive> &directives)
{
    return Units(directives).take();
}

} // namespace mc
