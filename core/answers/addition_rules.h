// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/validation.h"

#include <vector>

/// What may stand in an addition and in a table that the wizard writes.
namespace answers {

/// Characters at the most in one argument of a directive, in a line of a table, and in the text of a Raw one.
inline constexpr qsizetype longestArgument = 2048;
inline constexpr qsizetype longestRawText = 256 * 1024;

/// What is wrong with one addition, first thing first; empty = it can be written. `row` of each is `row`.
std::vector<Problem> problemsOfAddition(const Addition &addition, int row = -1);

/// A plain file name of small letters, digits and _ . -, which no other file of a bundle or of the mail
/// configuration folder has.
bool isTableName(const QString &name);

/// Everything that is wrong with the additions and the tables, in the order of Field; a table's row is its
/// place among the tables.
std::vector<Problem> additionProblems(const Answers &answers);

} // namespace answers
