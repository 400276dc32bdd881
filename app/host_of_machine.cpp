// SPDX-License-Identifier: MIT
#include "app/host_of_machine.h"

#include <QSysInfo>

#include <memory>

#include <netdb.h>

namespace app {
namespace {

/// What the name service makes of a short name, as `hostname -f` does.
QString canonicalName(const QString &name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    addrinfo *found = nullptr;
    if (getaddrinfo(name.toLocal8Bit().constData(), nullptr, &hints, &found) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
    return QString::fromLocal8Bit(found->ai_canonname);
}

/// Names that hosts have by default and that mean nothing to anybody else.
bool isPlaceholder(const QString &name)
{
    return name.startsWith(QLatin1String("localhost.")) || name.endsWith(QLatin1String(".localdomain"));
}

} // namespace

QString fullNameOfMachine()
{
    QString name = QSysInfo::machineHostName();
    if (!name.isEmpty() && !name.contains(QLatin1Char('.')))
        name = canonicalName(name);
    return name.contains(QLatin1Char('.')) && !isPlaceholder(name) ? name : QString();
}

} // namespace app
