// SPDX-License-Identifier: MIT
#pragma once

#include "bundle/bundle.h"

namespace bundle {

/// README.txt, for the person who installs the bundle. English: who installs need not be who answered.
QByteArray readme(const answers::Answers &answers, const CompiledFiles &compiled);

} // namespace bundle
