// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

namespace answers {

/// A name as it goes into a file: see normaliseHostName(); what cannot be normalised is only trimmed.
QString normalisedName(const QString &typed);

/// The same answers with every name as it goes into a file: trimmed, small letters, A-labels. What cannot be
/// normalised stays as it was typed. For whatever writes or says names: files, bundles, sentences.
Answers normalised(const Answers &answers);

} // namespace answers
