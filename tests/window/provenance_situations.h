// SPDX-License-Identifier: MIT
#pragma once

#include "scenes.h"

namespace scenes {

/// Lines of every kind with where they come from, or what they do, in an explanation that has much of the
/// window. Their names begin with "situations-provenance".
std::vector<Scene> provenanceSituations();

} // namespace scenes
