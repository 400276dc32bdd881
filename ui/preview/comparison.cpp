// SPDX-License-Identifier: MIT
#include "ui/preview/comparison.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace preview {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(preview::Comparison)
};

/// Equal lines around a change.
constexpr qsizetype context = 3;

std::vector<QStringView> linesWithFeeds(QStringView text)
{
    std::vector<QStringView> lines;
    while (!text.empty()) {
        const qsizetype feed = text.indexOf(u'\n');
        const qsizetype length = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

/// So that a row stays a row and nothing is there that nobody sees.
QString shown(QStringView line)
{
    const bool ends = line.endsWith(u'\n');
    QString text = line.chopped(ends ? 1 : 0).toString();
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code < 0x20 && code != u'\t')
            character = QChar(static_cast<char16_t>(0x2400 + code));
        else if (code == 0x7f || code == 0x2028 || code == 0x2029)
            character = QChar(u'\u2421');
    }
    return ends ? text : text + u' ' + ComparisonTexts::tr("(no line feed at the end)");
}

/// Words, and everything else one by one.
std::vector<QStringView> wordsOf(QStringView line)
{
    std::vector<QStringView> words;
    const auto inWord = [](QChar character) { return character.isLetterOrNumber() || character == u'_'; };
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from + 1;
        while (inWord(line[from]) && to < line.size() && inWord(line[to]))
            ++to;
        words.push_back(line.sliced(from, to - from));
        from = to;
    }
    return words;
}

std::optional<TextRange> rangeOf(const std::vector<QStringView> &words, QStringView line, qsizetype first,
                                 qsizetype count)
{
    if (count == 0)
        return std::nullopt;
    const auto at = words.begin() + first;
    const auto from = static_cast<int>(at->begin() - line.begin());
    const auto to = static_cast<int>((at + count - 1)->end() - line.begin());
    return TextRange{from, to - from};
}

int lengthOf(const std::vector<TextRange> &ranges)
{
    int length = 0;
    for (const TextRange &range : ranges)
        length += range.length;
    return length;
}

/// Notes which words of two lines differ, unless they have too little in common to be the same line changed.
void noteWords(DiffRow &before, DiffRow &after)
{
    const std::vector<QStringView> oldWords = wordsOf(before.text);
    const std::vector<QStringView> newWords = wordsOf(after.text);
    for (const text::LineChange &change :
         text::changesBetween(std::span<const QStringView>(oldWords), std::span<const QStringView>(newWords))) {
        if (const auto range = rangeOf(oldWords, before.text, change.oldFirst, change.oldCount))
            before.changed.push_back(*range);
        if (const auto range = rangeOf(newWords, after.text, change.newFirst, change.newCount))
            after.changed.push_back(*range);
    }
    const bool alike = 3 * lengthOf(before.changed) <= 2 * before.text.size() &&
                       3 * lengthOf(after.changed) <= 2 * after.text.size();
    if (alike)
        return;
    before.changed.clear();
    after.changed.clear();
}

} // namespace

/// Changes that lie close together, with the equal lines around them.
struct Comparison::Hunk {
    text::LineChange area;
    std::span<const text::LineChange> changes;
};

/// Makes rows, in order.
struct Comparison::Builder {
    const Comparison &of;

    DiffRow oldRow(qsizetype line) const
    {
        return {DiffRow::Kind::Removed, static_cast<int>(line), -1, shown(of.m_old[static_cast<std::size_t>(line)]),
                {}};
    }
    DiffRow newRow(qsizetype line) const
    {
        return {DiffRow::Kind::Added, -1, static_cast<int>(line), shown(of.m_new[static_cast<std::size_t>(line)]),
                {}};
    }
    DiffRow equalRow(qsizetype oldLine, qsizetype newLine) const
    {
        return {DiffRow::Kind::Equal, static_cast<int>(oldLine), static_cast<int>(newLine),
                shown(of.m_new[static_cast<std::size_t>(newLine)]), {}};
    }
    static DiffRow fold(qsizetype lines)
    {
        return {DiffRow::Kind::Fold, -1, -1,
                ComparisonTexts::tr("⋯ %n equal line(s)", nullptr, static_cast<int>(lines)), {}};
    }

    /// The rows of one change: what was removed, and what came in its place.
    std::pair<std::vector<DiffRow>, std::vector<DiffRow>> rowsOf(const text::LineChange &change) const
    {
        std::vector<DiffRow> removed;
        std::vector<DiffRow> added;
        for (qsizetype i = 0; i < change.oldCount; ++i)
            removed.push_back(oldRow(change.oldFirst + i));
        for (qsizetype i = 0; i < change.newCount; ++i)
            added.push_back(newRow(change.newFirst + i));
        for (std::size_t i = 0; i < qMin(removed.size(), added.size()); ++i)
            noteWords(removed[i], added[i]);
        return {removed, added};
    }

    /// Calls `equal` with each row that both texts have or that stands for such, and `change` with each change.
    template <typename Equal, typename Change>
    void walk(Equal equal, Change change) const
    {
        qsizetype oldLine = 0;
        qsizetype newLine = 0;
        for (const Hunk &hunk : of.hunks()) {
            if (hunk.area.oldFirst > oldLine)
                equal(fold(hunk.area.oldFirst - oldLine));
            oldLine = hunk.area.oldFirst;
            newLine = hunk.area.newFirst;
            for (const text::LineChange &each : hunk.changes) {
                for (; oldLine < each.oldFirst; ++oldLine, ++newLine)
                    equal(equalRow(oldLine, newLine));
                change(each);
                oldLine += each.oldCount;
                newLine += each.newCount;
            }
            for (; oldLine < hunk.area.oldFirst + hunk.area.oldCount; ++oldLine, ++newLine)
                equal(equalRow(oldLine, newLine));
        }
        if (oldLine < std::ssize(of.m_old))
            equal(fold(std::ssize(of.m_old) - oldLine));
    }
};

Comparison::Comparison(const QString &before, const QString &after)
    : m_before(before), m_after(after), m_old(linesWithFeeds(m_before)), m_new(linesWithFeeds(m_after)),
      m_changes(text::changesBetween(std::span<const QStringView>(m_old), std::span<const QStringView>(m_new)))
{
}

DiffSize Comparison::size() const
{
    DiffSize size;
    for (const text::LineChange &change : m_changes) {
        size.removed += change.oldCount;
        size.added += change.newCount;
    }
    return size;
}

std::vector<Comparison::Hunk> Comparison::hunks() const
{
    std::vector<Hunk> hunks;
    const std::span<const text::LineChange> all(m_changes);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first + 1;
        const auto oldEnd = [&all](std::size_t index) { return all[index].oldFirst + all[index].oldCount; };
        while (end < all.size() && all[end].oldFirst - oldEnd(end - 1) <= 2 * context)
            ++end;
        const text::LineChange &last = all[end - 1];
        const qsizetype above = qMin(context, all[first].oldFirst);
        const qsizetype below = qMin(context, std::ssize(m_old) - oldEnd(end - 1));
        const text::LineChange area{all[first].oldFirst - above, oldEnd(end - 1) + below - all[first].oldFirst + above,
                              all[first].newFirst - above,
                              last.newFirst + last.newCount + below - all[first].newFirst + above};
        hunks.push_back({area, all.subspan(first, end - first)});
        first = end;
    }
    return hunks;
}

std::vector<DiffRow> Comparison::unified() const
{
    std::vector<DiffRow> rows;
    const Builder builder{*this};
    builder.walk([&rows](const DiffRow &row) { rows.push_back(row); },
                 [&rows, &builder](const text::LineChange &change) {
                     const auto [removed, added] = builder.rowsOf(change);
                     rows.insert(rows.end(), removed.begin(), removed.end());
                     rows.insert(rows.end(), added.begin(), added.end());
                 });
    return rows;
}

SideBySide Comparison::sideBySide() const
{
    SideBySide sides;
    const Builder builder{*this};
    builder.walk(
        [&sides](const DiffRow &row) {
            sides.left.push_back(row);
            sides.right.push_back(row);
        },
        [&sides, &builder](const text::LineChange &change) {
            auto [removed, added] = builder.rowsOf(change);
            const std::size_t rows = qMax(removed.size(), added.size());
            removed.resize(rows, {DiffRow::Kind::Filler, -1, -1, {}, {}});
            added.resize(rows, {DiffRow::Kind::Filler, -1, -1, {}, {}});
            sides.left.insert(sides.left.end(), removed.begin(), removed.end());
            sides.right.insert(sides.right.end(), added.begin(), added.end());
        });
    return sides;
}

QString Comparison::asDiff(const QString &name, const std::vector<bool> &carriageReturns) const
{
    QString diff;
    const auto line = [&diff](QChar sign, QStringView text, bool hasReturn) {
        diff += sign;
        if (!text.endsWith(u'\n'))
            diff += text + QStringLiteral("\n\\ No newline at end of file\n");
        else
            diff += text.chopped(1) + (hasReturn ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    };
    const auto oldLine = [&](QChar sign, qsizetype number) {
        const auto index = static_cast<std::size_t>(number);
        line(sign, m_old[index], index < carriageReturns.size() && carriageReturns[index]);
    };
    const bool newReturns = !carriageReturns.empty() && carriageReturns.front();
    // A side without lines is said to begin before the line that it would have.
    const auto range = [](qsizetype first, qsizetype count) {
        return QStringLiteral("%1,%2").arg(count == 0 ? first : first + 1).arg(count);
    };
    for (const Hunk &hunk : hunks()) {
        diff += QStringLiteral("@@ -%1 +%2 @@\n")
                    .arg(range(hunk.area.oldFirst, hunk.area.oldCount), range(hunk.area.newFirst, hunk.area.newCount));
        qsizetype next = hunk.area.oldFirst;
        for (const text::LineChange &change : hunk.changes) {
            for (; next < change.oldFirst; ++next)
                oldLine(u' ', next);
            for (; next < change.oldFirst + change.oldCount; ++next)
                oldLine(u'-', next);
            for (qsizetype i = 0; i < change.newCount; ++i)
                line(u'+', m_new[static_cast<std::size_t>(change.newFirst + i)], newReturns);
        }
        for (; next < hunk.area.oldFirst + hunk.area.oldCount; ++next)
            oldLine(u' ', next);
    }
    return diff.isEmpty() ? diff : QStringLiteral("--- a/%1\n+++ b/%1\n").arg(name) + diff;
}

} // namespace preview
