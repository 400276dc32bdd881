// SPDX-License-Identifier: MIT
#include "bundle/values.h"

#include "advice/consequences.h"
#include "answers/role_rules.h"

namespace bundle {

QStringList socketTexts(const answers::Answers &answers, const advice::Outlook &outlook)
{
    QStringList sockets;
    for (const advice::OpenedSocket &opened : advice::openSockets(answers, outlook)) {
        const advice::Socket &socket = opened.socket;
        QString address = socket.address;
        if (socket.family == advice::Family::Inet6)
            address = u'[' + address + u']';
        sockets.append(address + u':' + QString::number(socket.port));
    }
    return sockets;
}

QStringList minuteTexts(const answers::Answers &answers)
{
    QStringList minutes;
    for (const int minute : advice::queueMinutes(answers))
        minutes.append(QString::number(minute));
    return minutes;
}

std::vector<QueueRun> queueRuns(const answers::Answers &answers)
{
    const bool hasSubmit = answers::hasSubmit(answers.host.release);
    std::vector<QueueRun> runs;
    if (hasSubmit)
        runs.push_back({"smmsp", "-Ac -q", "-Ac -qf", "the submission program's queue"});
    // A daemon flushes its own queue.
    if (answers.listening.where == answers::Listen::None || runs.empty())
        runs.push_back({"root", "-q", hasSubmit ? "-qf" : "-q", "the MTA's queue"});
    return runs;
}

} // namespace bundle
