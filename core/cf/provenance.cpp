// SPDX-License-Identifier: MIT
#include "cf/provenance.h"

#include <algorithm>

namespace cf {

int Provenance::statementAt(int mcLine) const
{
    const auto found = std::ranges::find_if(statements, [mcLine](const mc::Statement &statement) {
        return statement.first <= mcLine && mcLine < statement.first + statement.count;
    });
    return found == statements.end() ? -1 : static_cast<int>(found - statements.begin());
}

std::vector<int> Provenance::linesOf(int statement) const
{
    std::vector<int> numbers;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (statement >= 0 && lines[line].statement == statement)
            numbers.push_back(static_cast<int>(line));
    }
    return numbers;
}

std::array<int, 3> Provenance::shares() const
{
    std::array<int, 3> counts{};
    for (const LineCause &line : lines)
        ++counts[static_cast<std::size_t>(line.lineClass)];
    return counts;
}

bool Provenance::isBeyondPlain(int line) const
{
    return std::ranges::any_of(beyondPlain, [line](const Replacement &replacement) {
        return replacement.first <= line && line < replacement.first + replacement.count;
    });
}

} // namespace cf
