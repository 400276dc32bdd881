// SPDX-License-Identifier: MIT
#include "ui/provenance_links.h"

#include <algorithm>

namespace {

int mcLineOf(const cf::LineCause &cause, const std::vector<mc::Statement> &statements)
{
    return cause.statement < 0 ? -1 : statements[static_cast<std::size_t>(cause.statement)].first;
}

std::map<int, std::vector<int>> effectsOf(const cf::Provenance &provenance)
{
    std::map<int, std::vector<int>> effects;
    for (std::size_t i = 0; i < provenance.statements.size(); ++i) {
        const std::vector<int> changed = linesChangedBy(provenance.effects[i]);
        if (changed.empty())
            continue;
        const mc::Statement &statement = provenance.statements[i];
        for (int line = statement.first; line < statement.first + statement.count; ++line)
            effects[line] = changed;
    }
    return effects;
}

} // namespace

std::vector<int> linesChangedBy(const cf::Effect &effect)
{
    std::vector<int> lines;
    for (const cf::Replacement &replacement : effect.replacements) {
        for (int line = replacement.first; line < replacement.first + replacement.count; ++line)
            lines.push_back(line);
    }
    return lines;
}

preview::LineLinks linksOf(const cf::Provenance &provenance, const QString &mcFile, const QString &cfFile)
{
    preview::LineLinks links{
        mcFile, cfFile, {}, std::vector<bool>(provenance.lines.size()), effectsOf(provenance)};
    for (const cf::LineCause &cause : provenance.lines)
        links.causes.push_back(mcLineOf(cause, provenance.statements));
    for (const cf::Replacement &replacement : provenance.beyondPlain)
        std::fill_n(links.beyondPlain.begin() + replacement.first, replacement.count, true);
    return links;
}
