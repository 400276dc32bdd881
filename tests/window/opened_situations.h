// SPDX-License-Identifier: MIT
#pragma once

#include "scenes.h"

namespace scenes {

/// The window with files of a host open in it.
std::vector<Scene> openedSituations();

} // namespace scenes
