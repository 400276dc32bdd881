// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/source_lines.h"

#include <vector>

namespace mc {

/// What two files say, for a look at it from all sides.
struct ReadFiles {
    std::vector<SourceLine> sendmail;
    std::vector<SourceLine> submit;
    const Source *sendmailSource = nullptr; ///< null = not given
    const Source *submitSource = nullptr;
};

/// `base` with what the files' own words say: names, domains, relay, masquerade, sockets, and the role. The
/// platform, which shows only in how the wizard would write it, is left to candidates().
answers::Answers guessedAnswers(const ReadFiles &files, const answers::Answers &base);

/// `guess` with each platform, and of a null client with a daemon and without; the guess itself first.
std::vector<answers::Answers> candidates(const answers::Answers &guess);

} // namespace mc
