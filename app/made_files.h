// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "bundle/bundle.h"

#include <vector>

namespace app {

/// What m4 made of the answers' .mc files, with everything that there is to say.
struct MadeFiles {
    bundle::CompiledFiles compiled;
    std::vector<advice::Finding> ofAnswers;
    std::vector<advice::Finding> ofCompiling; ///< by m4, or that it or the cf tree is missing

    std::vector<advice::Finding> findings() const;
};

MadeFiles makeFiles(const answers::Answers &answers, const std::expected<cf::Tree, cf::TreeMissing> &tree);

/// The text of an .mc file as it is exported; empty when the release has no such file.
std::optional<QByteArray> mcText(const answers::Answers &answers, advice::GeneratedFile mcFile);

} // namespace app
