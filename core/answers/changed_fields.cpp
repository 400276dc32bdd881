// SPDX-License-Identifier: MIT
#include "answers/changed_fields.h"

#include "answers/visit_fields.h"

namespace answers {

std::vector<Field> changedFields(const Answers &before, const Answers &after)
{
    std::vector<Field> changed;
    const auto compare = [&changed](Field field, const auto &one, const auto &other) {
        if (one != other)
            changed.push_back(field);
    };
    visitFields(compare, before, after);
    return changed;
}

} // namespace answers
