// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/cf_vocabulary.h"

#include <span>

/// The words of a .cf by subject, each subject in a source of its own.
namespace catalogue {

std::span<const CfWord> commandWords();
std::span<const CfWord> leftOperatorWords();
std::span<const CfWord> rightOperatorWords();
std::span<const CfWord> expansionWords();
std::span<const CfWord> classWords();
std::span<const CfWord> macroWords();
std::span<const CfWord> rulesetWords();
std::span<const CfWord> mailerFieldWords();
std::span<const CfWord> mailerFlagWords();
std::span<const CfWord> daemonKeyWords();
std::span<const CfWord> daemonModifierWords();
std::span<const CfWord> clientKeyWords();
std::span<const CfWord> clientModifierWords();
std::span<const CfWord> queueFieldWords();
std::span<const CfWord> filterFieldWords();

} // namespace catalogue
