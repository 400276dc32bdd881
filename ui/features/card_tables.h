// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "ui/features/table_editor.h"

#include <vector>

/// Which tables are shown where on the page of further directives.
struct CardTables {
    std::vector<std::vector<ShownTable>> ofCards; ///< for each addition what it reads, each file once in all
    std::vector<ShownTable> further;              ///< those that are read or there, and at no card
};

/// `uses` as mc::tableUses() has them for these answers.
CardTables cardTables(const answers::Answers &answers, const std::vector<mc::TableUse> &uses);

/// What answers that are not complete yet let the configuration read; empty where nothing can be said.
std::optional<std::vector<mc::TableUse>> usesOfIncomplete(const answers::Answers &answers);
