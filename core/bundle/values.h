// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QStringList>

/// Values that several files of a bundle say.
namespace bundle {

/// The sockets that the daemon opens: "127.0.0.1:25", "[::1]:25". Empty when no daemon runs.
QStringList socketTexts(const answers::Answers &answers);

/// The minutes of the hour at which the queue is sent: "7", "22", "37", "52".
QStringList minuteTexts(const answers::Answers &answers);

} // namespace bundle
