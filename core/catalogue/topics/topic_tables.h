// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/topics.h"

#include <span>

/// The topics by subject, each table in a source of its own.
namespace catalogue {

std::span<const Topic> answerTopics();
std::span<const Topic> cfLineTopics();
std::span<const Topic> cfNameTopics();
std::span<const Topic> fileTopics();

} // namespace catalogue
