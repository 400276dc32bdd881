// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/review.h"

/// The sections of the review that are about the host rather than about its mail.
namespace wording {

ReviewSection socketSection(const answers::Answers &answers, const advice::Outlook &outlook);
ReviewSection queueSection(const answers::Answers &answers);
ReviewSection fileSection(const answers::Answers &answers);
ReviewSection afterwardsSection(const answers::Answers &answers);

} // namespace wording
