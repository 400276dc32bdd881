// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/document.h"

#include <optional>

namespace mc {

/// Pure functions from valid answers (answers::validate() found nothing) to documents. Lines and order:
/// cf/README, and what each release's cf tree compiles without a word on stderr.

/// The mail transfer agent's file.
Document composeSendmailMc(const answers::Answers &answers);

/// The mail submission program's file; empty before 8.12, which has no such program.
std::optional<Document> composeSubmitMc(const answers::Answers &answers);

} // namespace mc
