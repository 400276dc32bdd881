// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/validation.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

/// What may stand in an aliases file that the wizard writes.
namespace answers {

/// The targets in a comma separated text, each without the white space around it. An empty text has none; an
/// empty piece between commas is kept, for the caller to refuse.
QStringList aliasTargets(const QString &text);

/// A target as it is written: a local name or an address, the domain in A-labels. Programs ("|…"), files
/// ("/…") and ":include:" run or write something as another user; they belong in the host's own aliases file,
/// not in a bundle.
std::expected<QString, Reason> normaliseAliasTarget(const QString &text);

/// Everything that is wrong with root, postmaster and the further aliases, in the order of Field.
std::vector<Problem> aliasProblems(const Answers &answers);

} // namespace answers
