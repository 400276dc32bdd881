// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "advice/mc_calls.h"
#include "answers/release.h"

#include <vector>

namespace advice {

/// What only the .mc can tell, for a host with this release. `file` is SendmailMc or SubmitMc.
std::vector<Finding> mcFindings(GeneratedFile file, const std::vector<McCall> &calls, answers::Release release);

/// The first directive about `subject` ("nullclient", "MASQUERADE_AS"); null where there is none.
const McCall *callAbout(const std::vector<McCall> &calls, QStringView subject);

} // namespace advice
