// SPDX-License-Identifier: MIT
#include "text/line_diff.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <optional>

namespace text {

namespace {

template <typename View>
constexpr auto lineFeedOf()
{
    if constexpr (std::is_same_v<View, QStringView>)
        return QChar(u'\n');
    else
        return '\n';
}

/// Which entries have no partner on the other side.
struct Odd {
    std::vector<bool> before;
    std::vector<bool> after;
};

/// A part of both sequences.
struct Box {
    qsizetype left, top, right, bottom;

    qsizetype width() const { return right - left; }
    qsizetype height() const { return bottom - top; }
};

/// Entries that agree in the middle of a shortest way through a box; may be none, at the place between.
struct Snake {
    qsizetype left, top, right, bottom;
};

/// Myers' difference algorithm in linear space: the middle of a shortest way is found from both ends at once,
/// then the way on either side of it.
template <typename Entry>
class Differ
{
public:
    Differ(std::span<const Entry> before, std::span<const Entry> after, Odd &odd)
        : m_before(before), m_after(after), m_odd(odd)
    {
    }

    /// False, with nothing noted, when more than about twice `limit` entries are odd.
    bool run(qsizetype limit)
    {
        return compare({0, 0, std::ssize(m_before), std::ssize(m_after)}, limit);
    }

private:
    bool compare(Box box, qsizetype limit)
    {
        trim(box);
        if (box.width() == 0 || box.height() == 0) {
            std::fill_n(m_odd.before.begin() + box.left, box.width(), true);
            std::fill_n(m_odd.after.begin() + box.top, box.height(), true);
            return true;
        }
        const std::optional<Snake> middle = middleOf(box, limit);
        if (!middle)
            return false;
        constexpr qsizetype none = std::numeric_limits<qsizetype>::max();
        return compare({box.left, box.top, middle->left, middle->top}, none) &&
               compare({middle->right, middle->bottom, box.right, box.bottom}, none);
    }

    void trim(Box &box) const
    {
        while (box.width() > 0 && box.height() > 0 && at(m_before, box.left) == at(m_after, box.top)) {
            ++box.left;
            ++box.top;
        }
        while (box.width() > 0 && box.height() > 0 &&
               at(m_before, box.right - 1) == at(m_after, box.bottom - 1)) {
            --box.right;
            --box.bottom;
        }
    }

    static const Entry &at(std::span<const Entry> entries, qsizetype index)
    {
        return entries[static_cast<std::size_t>(index)];
    }

    /// How far each diagonal of a box has come from one of its corners.
    class Front
    {
    public:
        explicit Front(const Box &box)
            : m_width(box.width()), m_height(box.height()),
              m_reach(static_cast<std::size_t>(m_width + m_height + 3))
        {
        }

        qsizetype &operator[](qsizetype diagonal)
        {
            return m_reach[static_cast<std::size_t>(diagonal + m_height + 1)];
        }
        qsizetype lowest(qsizetype steps) const { return 2 * qMax(0, steps - m_height) - steps; }
        qsizetype highest(qsizetype steps) const { return steps - 2 * qMax(0, steps - m_width); }
        qsizetype start(qsizetype diagonal, qsizetype steps)
        {
            const bool down = diagonal == -steps ||
                              (diagonal != steps && (*this)[diagonal - 1] < (*this)[diagonal + 1]);
            return down ? (*this)[diagonal + 1] : (*this)[diagonal - 1] + 1;
        }

    private:
        qsizetype m_width;
        qsizetype m_height;
        std::vector<qsizetype> m_reach;
    };

    std::optional<Snake> middleOf(const Box &box, qsizetype limit) const
    {
        Front forward(box);
        Front backward(box);
        for (qsizetype steps = 0; steps <= limit; ++steps) {
            if (const auto found = advance<true>(box, forward, backward, steps))
                return found;
            if (const auto found = advance<false>(box, backward, forward, steps))
                return found;
        }
        return std::nullopt;
    }

    /// One step further from one corner, until the other corner's front is met.
    template <bool IsForward>
    std::optional<Snake> advance(const Box &box, Front &own, Front &other, qsizetype steps) const
    {
        const qsizetype difference = box.width() - box.height();
        const bool canMeet = (difference % 2 != 0) == IsForward;
        const qsizetype reachOfOther = IsForward ? steps - 1 : steps;
        for (qsizetype diagonal = own.lowest(steps); diagonal <= own.highest(steps); diagonal += 2) {
            const qsizetype start = own.start(diagonal, steps);
            qsizetype end = start;
            while (end < box.width() && end - diagonal < box.height() &&
                   agree<IsForward>(box, end, end - diagonal))
                ++end;
            own[diagonal] = end;
            const qsizetype opposite = difference - diagonal;
            if (canMeet && qAbs(opposite) <= reachOfOther && end + other[opposite] >= box.width())
                return snake<IsForward>(box, diagonal, start, end);
        }
        return std::nullopt;
    }

    template <bool IsForward>
    bool agree(const Box &box, qsizetype x, qsizetype y) const
    {
        if constexpr (IsForward)
            return at(m_before, box.left + x) == at(m_after, box.top + y);
        else
            return at(m_before, box.right - 1 - x) == at(m_after, box.bottom - 1 - y);
    }

    template <bool IsForward>
    static Snake snake(const Box &box, qsizetype diagonal, qsizetype start, qsizetype end)
    {
        if constexpr (IsForward)
            return {box.left + start, box.top + start - diagonal, box.left + end, box.top + end - diagonal};
        else
            return {box.right - end, box.bottom - (end - diagonal), box.right - start,
                    box.bottom - (start - diagonal)};
    }

    std::span<const Entry> m_before;
    std::span<const Entry> m_after;
    Odd &m_odd;
};

/// Where much differs, numbers are compared in place of texts, and entries that only one side has, of which there
/// are many then, are left out: they can have no partner.
template <typename View>
class NumberedDiffer
{
public:
    NumberedDiffer(std::span<const View> before, std::span<const View> after, Odd &odd) : m_odd(odd)
    {
        QHash<View, int> numbers;
        const std::vector<int> ofBefore = numbered(before, numbers);
        const auto known = static_cast<int>(numbers.size());
        const std::vector<int> ofAfter = numbered(after, numbers);
        std::vector<bool> shared(static_cast<std::size_t>(numbers.size()));
        for (const int number : ofAfter)
            shared[static_cast<std::size_t>(number)] = number < known;
        m_before = keep(ofBefore, shared, m_odd.before);
        m_after = keep(ofAfter, shared, m_odd.after);
    }

    void run()
    {
        Odd odd{std::vector<bool>(m_before.numbers.size()), std::vector<bool>(m_after.numbers.size())};
        Differ<int>(m_before.numbers, m_after.numbers, odd).run(std::numeric_limits<qsizetype>::max());
        note(odd.before, m_before, m_odd.before);
        note(odd.after, m_after, m_odd.after);
    }

private:
    struct Side {
        std::vector<int> numbers;
        std::vector<std::size_t> places; ///< of the numbers among all entries
    };

    static std::vector<int> numbered(std::span<const View> entries, QHash<View, int> &numbers)
    {
        std::vector<int> all;
        all.reserve(entries.size());
        for (const View &entry : entries) {
            const auto next = static_cast<int>(numbers.size());
            const auto known = numbers.constFind(entry);
            all.push_back(known == numbers.cend() ? *numbers.insert(entry, next) : *known);
        }
        return all;
    }

    static Side keep(const std::vector<int> &numbers, const std::vector<bool> &shared, std::vector<bool> &odd)
    {
        Side side;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            odd[i] = !shared[static_cast<std::size_t>(numbers[i])];
            if (odd[i])
                continue;
            side.numbers.push_back(numbers[i]);
            side.places.push_back(i);
        }
        return side;
    }

    static void note(const std::vector<bool> &found, const Side &side, std::vector<bool> &odd)
    {
        for (std::size_t i = 0; i < found.size(); ++i)
            odd[side.places[i]] = found[i];
    }

    Odd &m_odd;
    Side m_before;
    Side m_after;
};

/// As many odd entries on each side make it worth while to number them.
constexpr qsizetype fewSteps = 64;

std::vector<LineChange> changesOf(const Odd &odd)
{
    std::vector<LineChange> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    const auto length = [](const std::vector<bool> &flags, std::size_t &index) {
        const std::size_t first = index;
        while (index < flags.size() && flags[index])
            ++index;
        return static_cast<qsizetype>(index - first);
    };
    while (i < odd.before.size() || j < odd.after.size()) {
        LineChange change{static_cast<qsizetype>(i), 0, static_cast<qsizetype>(j), 0};
        change.oldCount = length(odd.before, i);
        change.newCount = length(odd.after, j);
        if (change.oldCount > 0 || change.newCount > 0)
            changes.push_back(change);
        ++i;
        ++j;
    }
    return changes;
}

/// Two texts agree before `start`, which begins a line, and in their last `end` characters, which follow a line
/// feed.
struct Span {
    qsizetype start;
    qsizetype end;
};

template <typename View>
Span commonSpan(View before, View after)
{
    constexpr auto lineFeed = lineFeedOf<View>();
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype start = std::ranges::mismatch(before, after).in1 - before.begin();
    while (start > 0 && before[start - 1] != lineFeed)
        --start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    while (end > 0 && before[before.size() - end] != lineFeed)
        --end;
    return {start, end};
}

} // namespace

template <typename View>
std::vector<View> linesOf(View text)
{
    constexpr auto lineFeed = lineFeedOf<View>();
    std::vector<View> lines;
    auto from = text.begin();
    while (true) {
        const auto to = std::find(from, text.end(), lineFeed);
        lines.push_back(View(from, to));
        if (to == text.end())
            return lines;
        from = to + 1;
    }
}

template <typename View>
std::vector<LineChange> changesBetween(std::span<const View> before, std::span<const View> after)
{
    Odd odd{std::vector<bool>(before.size()), std::vector<bool>(after.size())};
    if (!Differ<View>(before, after, odd).run(fewSteps))
        NumberedDiffer<View>(before, after, odd).run();
    return changesOf(odd);
}

template <typename View>
std::vector<LineChange> changedLines(View before, View after)
{
    if (before == after)
        return {};
    constexpr auto lineFeed = lineFeedOf<View>();
    const Span same = commonSpan(before, after);
    const auto middle = [&same](View text) { return text.sliced(same.start, text.size() - same.start - same.end); };
    const std::vector<View> oldLines = linesOf(middle(before));
    const std::vector<View> newLines = linesOf(middle(after));
    std::vector<LineChange> changes =
        changesBetween(std::span<const View>(oldLines), std::span<const View>(newLines));
    const View above = before.first(same.start);
    const qsizetype first = std::count(above.begin(), above.end(), lineFeed);
    for (LineChange &change : changes) {
        change.oldFirst += first;
        change.newFirst += first;
    }
    return changes;
}

qsizetype lineCount(std::span<const LineChange> changes)
{
    qsizetype count = 0;
    for (const LineChange &change : changes)
        count += qMax(change.oldCount, change.newCount);
    return count;
}

template std::vector<QByteArrayView> linesOf(QByteArrayView);
template std::vector<QStringView> linesOf(QStringView);
template std::vector<LineChange> changesBetween(std::span<const QByteArrayView>,
                                                std::span<const QByteArrayView>);
template std::vector<LineChange> changesBetween(std::span<const QStringView>, std::span<const QStringView>);
template std::vector<LineChange> changedLines(QByteArrayView, QByteArrayView);
template std::vector<LineChange> changedLines(QStringView, QStringView);

} // namespace text
