// SPDX-License-Identifier: MIT
#pragma once

#include "advice/outlook.h"
#include "answers/answers.h"

#include <QStringList>

#include <vector>

/// Values that several files of a bundle say.
namespace bundle {

/// The sockets that the daemon opens: "127.0.0.1:25", "[::1]:25". Empty when no daemon runs.
QStringList socketTexts(const answers::Answers &answers, const advice::Outlook &outlook);

/// The minutes of the hour at which the queue is sent: "7", "22", "37", "52".
QStringList minuteTexts(const answers::Answers &answers);

/// One call of sendmail in a queue run.
struct QueueRun {
    const char *user;
    const char *options;    ///< returns at once
    const char *foreground; ///< for a service: what stays behind when its main process ends would be killed
    const char *purpose;
};

/// What has to be run, the client queue first: what it hands to the host's own MTA can leave in the same minute.
std::vector<QueueRun> queueRuns(const answers::Answers &answers);

} // namespace bundle
