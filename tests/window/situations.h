// SPDX-License-Identifier: MIT
#pragma once

#include "scenes.h"

namespace scenes {

/// What pages alone do not show: after a change, while something is searched, compared, repaired, dropped or
/// written, and each menu. Their names begin with "situations".
std::vector<Scene> situations();

} // namespace scenes
