// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <map>
#include <vector>

namespace preview {

/// What ties the lines of a .cf to those of its .mc. Lines from 0.
struct LineLinks {
    QString mcFile;                         ///< "sendmail.mc"
    QString cfFile;                         ///< "sendmail.cf"
    std::vector<int> causes;                ///< a line of the .mc for each line of the .cf; -1 = none
    std::vector<bool> beyondPlain;          ///< for each line of the .cf
    std::map<int, std::vector<int>> effects; ///< lines of the .cf that a line of the .mc adds or changes

    bool operator==(const LineLinks &) const = default;
};

} // namespace preview
