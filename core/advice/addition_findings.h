// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "advice/outlook.h"

#include <vector>

/// Findings about what the admin added beside the answers, or left out of what they call for. Without additions there are
/// none, and they cost nothing.
namespace advice {

/// What is wrong with the additions themselves and between them and the answers' own directives, in the document that was
/// composed of both. Each names its addition.
std::vector<Finding> fromAdditions(const answers::Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                                   const mc::RenderedDocument &rendered);

/// What additions do to the .cf files that the answers alone would never do. `known` are the findings so far.
std::vector<Finding> fromMadeCf(const answers::Answers &answers, const MadeCf &made, const std::vector<Finding> &known);

/// Where m4 refuses the very directive that a finding about an addition names, above it in the list, that is said once: as an
/// error, with its repair.
void joinWithMessages(std::vector<Finding> &findings);

} // namespace advice
