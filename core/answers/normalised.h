// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

namespace answers {

/// The same answers with every name as it goes into a file: trimmed, small letters, A-labels. What cannot be
/// normalised stays as it was typed. For whatever writes or says names: files, bundles, sentences.
Answers normalised(const Answers &answers);

} // namespace answers
