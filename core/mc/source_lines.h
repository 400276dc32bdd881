// SPDX-License-Identifier: MIT
#pragma once

#include "answers/addition.h"
#include "mc/source.h"

#include <vector>

namespace mc {

/// What a file says, piece by piece, as additions would say it. Comments, white space and divert lines around
/// words for people are left out.
struct SourceLine {
    answers::Addition addition;
    std::size_t item = 0; ///< the source's item that it begins with
};

/// The pieces of one file in its order: a plain call each; text with a section's name above it for what goes
/// there; text for all else. What never ends (ItemKind::Unbalanced) is not among them.
std::vector<SourceLine> linesOf(const Source &source, answers::McFile file);

} // namespace mc
