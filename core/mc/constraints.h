// SPDX-License-Identifier: MIT
#pragma once

#include "answers/release.h"
#include "mc/document.h"

#include <QStringList>
#include <vector>

namespace mc {

/// What is wrong with a directive among the others, as the catalogue tells. For the order see misplaced().
struct Violation {
    enum class Code {
        MissingNeed,       ///< arguments: subject, then the names one of which it needs
        ArgumentNeeds,     ///< arguments: subject, the argument, then the names one of which that needs
        MissingArgument,   ///< arguments: subject, the argument's name as the catalogue has it (English,
                           ///< marked)
        Exclusion,         ///< arguments: subject, the other's subject; the later of the two is the violation,
                           ///< of several others of one subject the first is named
        NotInRelease,      ///< arguments: subject, the first release with it, the release asked for
        Removed,           ///< arguments: subject, the first release without it, the replacement or empty
        Deprecated,        ///< still works; arguments: subject, the replacement
        RepeatedUselessly, ///< said above, or brought along by another; arguments: subject, the other's
                           ///< subject
    };

    Code code;
    std::size_t index;     ///< of the directive
    QStringList arguments; ///< names and releases, never prose
    std::size_t other = 0; ///< of Exclusion and RepeatedUselessly: the index of the other directive

    bool operator==(const Violation &) const = default;
};

/// The violations in a file for this release, in the order of its directives. What the catalogue does not
/// know is never one; nor is a need that another directive implies, or that an included file could meet
/// (OSTYPE and DOMAIN apart). Near-linear in time.
std::vector<Violation> violations(const std::vector<Directive> &directives, answers::Release release);

} // namespace mc
