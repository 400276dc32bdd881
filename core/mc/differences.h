// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/document.h"
#include "mc/read_answers.h"

#include <QString>
#include <vector>

/// What the wizard would do differently from the files that were opened, one change at a time.
namespace mc {

enum class ChangeKind {
    Write,   ///< `ours` would be written and is left out
    Replace, ///< `ours` would be written; an addition stands in its place
    Move,    ///< `theirs` stands below `ours`, which it has to precede
    Rename,  ///< `theirs` goes by a name that is deprecated or gone; `ours` is what to write instead
};

struct Change {
    ChangeKind kind;
    answers::McFile file;
    QString entry;     ///< the catalogue entry concerned; empty when the wizard knows none
    QString theirs;    ///< as text of an .mc file, without dnl; of Rename a name; empty for Write
    QString ours;      ///< the same
    int line = 0;      ///< of `theirs` in its file, from 1; 0 = it does not stand there
    int addition = -1; ///< in Answers::additions; -1 = composing makes the change by itself

    bool operator==(const Change &) const = default;
};

/// For answers that readAnswers() made of `sources`, as they are now: in the order Write and Replace, Move,
/// Rename.
std::vector<Change> proposedChanges(const answers::Answers &answers, const Sources &sources);

/// The answers with this one change made: Write and Replace take the addition back. Move and Rename leave
/// them as they are.
answers::Answers withChange(const answers::Answers &answers, const Change &change);

/// A directive as text, without the dnl behind it: FEATURE(`mailertable').
QString textOf(const Directive &directive);

} // namespace mc
