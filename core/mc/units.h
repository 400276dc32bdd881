// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "mc/document.h"

#include <vector>

/// A file as what can be moved in it. For order.cpp alone.
namespace mc {

/// What moves as one: the directives from `begin` to before `end`, and the one among them that decides where.
struct Unit {
    std::size_t begin;
    std::size_t end;
    std::size_t leader;
    bool diverts;         ///< changes where m4's output goes, or is output itself
    QString subject = {}; ///< of undefine "undefine": it is not what it takes back
    const catalogue::Entry *entry = nullptr;
    QString defines = {}; ///< the name that define or undefine is about
    bool isFeature = false;
    bool isMailer = false;
    bool bringsMailers = false;
};

/// All of the directives, each in one unit, in their order.
std::vector<Unit> unitsOf(const std::vector<Directive> &directives);

bool isDecoration(const Directive &directive);
/// include of sendmail's own macros, cf.m4.
bool includesMacros(const Directive &directive);
/// Written at the head of a file, above OSTYPE.
bool belongsToHead(const Directive &directive);

} // namespace mc
