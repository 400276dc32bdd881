// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/source.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace mc {

/// What reading a file into answers cannot take along. The .cf is the same without it unless the code says
/// so.
enum class Loss {
    Comments,   ///< arguments: how many lines
    Unbalanced, ///< what begins here never ends; m4 refuses the file. The .cf changes
    Unreadable, ///< characters that no answers file takes, such as NUL. The .cf changes. arguments: the first
                ///< one
    LineEndings, ///< CR LF became LF
    Order, ///< the line stands somewhere else. The .cf may change. arguments: the name; below what it stood
};

struct ReadingLoss {
    Loss loss;
    answers::McFile file;
    int line; ///< from 1
    QStringList arguments;

    bool operator==(const ReadingLoss &) const = default;
};

/// Answers that say what two files say.
struct Reading {
    answers::Answers answers; ///< perhaps incomplete: what no .mc file says keeps what it was
    std::vector<ReadingLoss> losses;
    int understood = 0; ///< directives that the answers' own lines say
    int kept = 0;       ///< directives and texts that are additions now
    int omitted = 0;    ///< lines that the answers would write and the files do not have
};

/// The files of one host; at least one of them.
struct Sources {
    std::optional<Source> sendmail;
    std::optional<Source> submit;
};

/// Which of the two files this is: submit.mc is the one with FEATURE(`msp').
answers::McFile fileOf(const Source &source);

/// The answers whose files come nearest to these, with additions for the rest, so that they compose to the
/// same .cf. What an .mc file does not say (host name, aliases, queue runs, table contents) keeps `base`'s
/// answers.
Reading readAnswers(const Sources &sources, const answers::Answers &base);

} // namespace mc
