// SPDX-License-Identifier: MIT
#include "cf/trace_parts.h"
#include "text/line_diff.h"

#include <algorithm>
#include <span>

namespace cf {

namespace {

QByteArrayList listOf(std::span<const QByteArrayView> lines)
{
    QByteArrayList list;
    for (const QByteArrayView line : lines)
        list += line.toByteArray();
    return list;
}

/// What m4 says in one case only, line by line.
QByteArray furtherComplaints(const QByteArray &messages, const QByteArray &known)
{
    const QByteArrayList before = known.split('\n');
    QByteArray further;
    for (const QByteArray &line : messages.split('\n')) {
        if (!line.trimmed().isEmpty() && !before.contains(line))
            further += line + '\n';
    }
    return further;
}

/// Whether what is missing in one place stands in another.
bool isOrderOnly(const std::vector<Replacement> &replacements, QByteArrayView cf)
{
    const LineCounts counts = countsOf(replacements);
    if (replacements.empty() || counts.added != counts.removed)
        return false;
    const std::vector<QByteArrayView> lines = text::linesOf(cf);
    std::vector<QByteArrayView> here;
    std::vector<QByteArrayView> there;
    for (const Replacement &replacement : replacements) {
        const auto first = lines.begin() + replacement.first;
        here.insert(here.end(), first, first + replacement.count);
        there.insert(there.end(), replacement.instead.begin(), replacement.instead.end());
    }
    std::ranges::sort(here);
    std::ranges::sort(there);
    return here == there;
}

// So that what stands behind the last line feed, nothing, is the same in both texts.
QByteArray withLineFeed(const QByteArray &text)
{
    return text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
}

} // namespace

std::vector<Replacement> replacementsIn(const QByteArray &cf, const QByteArray &other)
{
    const QByteArray before = withLineFeed(other);
    const QByteArray after = withLineFeed(cf);
    const std::vector<QByteArrayView> lines = text::linesOf(QByteArrayView(before));
    std::vector<Replacement> replacements;
    for (const text::LineChange &change : text::changedLines(QByteArrayView(before), QByteArrayView(after))) {
        const auto instead = std::span(lines).subspan(static_cast<std::size_t>(change.oldFirst),
                                                      static_cast<std::size_t>(change.oldCount));
        replacements.push_back(
            {static_cast<int>(change.newFirst), static_cast<int>(change.newCount), listOf(instead)});
    }
    return replacements;
}

Effect effectOf(const Compilation &with, const Compilation &without)
{
    Effect effect;
    if (without.status == Compilation::Status::Done) {
        effect.status = Effect::Status::Known;
        effect.replacements = replacementsIn(with.cf, without.cf);
        effect.isOrderOnly = isOrderOnly(effect.replacements, with.cf);
        effect.complaints = furtherComplaints(without.messages, with.messages);
    } else if (without.status == Compilation::Status::Failed) {
        effect.status = Effect::Status::Breaks;
        effect.complaints = without.messages;
    }
    return effect;
}

LineCounts countsOf(const std::vector<Replacement> &replacements)
{
    LineCounts counts;
    for (const Replacement &replacement : replacements) {
        const auto others = static_cast<int>(replacement.instead.size());
        const int both = std::min(replacement.count, others);
        counts.changed += both;
        counts.added += replacement.count - both;
        counts.removed += others - both;
    }
    return counts;
}

} // namespace cf
