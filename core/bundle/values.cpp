// SPDX-License-Identifier: MIT
#include "bundle/values.h"

#include "advice/consequences.h"

namespace bundle {

QStringList socketTexts(const answers::Answers &answers)
{
    QStringList sockets;
    for (const advice::Socket &socket : advice::promisedSockets(answers)) {
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

} // namespace bundle
