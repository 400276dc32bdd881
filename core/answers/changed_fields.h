// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

#include <vector>

namespace answers {

/// The fields whose answers differ, as typed, in the order of Field.
std::vector<Field> changedFields(const Answers &before, const Answers &after);

} // namespace answers
