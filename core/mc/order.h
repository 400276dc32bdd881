// SPDX-License-Identifier: MIT
#pragma once

#include "mc/document.h"

#include <vector>

namespace mc {

/// The same directives in an order that the catalogue's constraints allow (before, after; for all features
/// and mailers what FEATURE and MAILER say), with as little moved as possible: what stands too low is pulled
/// up to the first that has to follow it, all else keeps its place. So a list in order comes back as it is,
/// and a directive put at the end goes where it belongs.
///
/// Moved as one: a section with its raw lines, notes between divert lines, a directive with the comments and
/// blanks above it. The frame at the head stays the head; sections, diverted notes and what has the same
/// subject keep their order among themselves. Constraints that contradict each other end in some order;
/// nothing is lost.
std::vector<Directive> ordered(std::vector<Directive> directives);

/// With `added` where people look for it: behind the last of its kind (a feature behind features, a
/// definition behind definitions, a macro behind its like) above the mailers, and where the constraints want
/// it. Sections go to the end, mailers behind mailers.
std::vector<Directive> withAdded(std::vector<Directive> directives, Directive added);

/// One directive that stands below another which it has to precede.
struct Misplacement {
    std::size_t index; ///< what stands too low
    std::size_t above; ///< the first that it has to precede

    bool operator==(const Misplacement &) const = default;
};

/// What ordered() would pull up, in the order of the list.
std::vector<Misplacement> misplaced(const std::vector<Directive> &directives);

} // namespace mc
