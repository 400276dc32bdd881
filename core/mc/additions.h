// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/document.h"

#include <optional>
#include <vector>

namespace mc {

/// The lines of one addition, without a catalogue entry that the wizard does not know: one call, or a section
/// with its lines. An omitted one has none.
std::vector<Directive> directivesOf(const answers::Addition &addition);

/// The addition that leaves out what the answers write of this directive's name; none for additions, and for what no file
/// can do without: its frame and its mailers.
std::optional<answers::Addition> omissionOf(const Directive &directive, answers::McFile file);

/// The same call with the same arguments; empty ones at the end say nothing.
bool sameCall(const Directive &left, const Directive &right);

/// Whether one of the additions for `file` says another thing about what `line` decides, so that `line` is
/// not written.
bool givesWay(const Directive &line, const std::vector<answers::Addition> &additions, answers::McFile file);

/// What the answers call for with the additions for `file` in it: omitted lines are left out, a line that an
/// addition says otherwise gives way to it, one that an addition repeats is not written twice, and the others
/// stand where their kind belongs.
Document withAdditions(Document document, const answers::Answers &answers, answers::McFile file);

} // namespace mc
