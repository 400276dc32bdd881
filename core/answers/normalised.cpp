// SPDX-License-Identifier: MIT
#include "answers/normalised.h"

#include "answers/host_name.h"
#include "answers/relay_address.h"
#include "answers/validation.h"

namespace answers {

namespace {

void normaliseRelay(QString &address)
{
    const auto relay = parseRelayAddress(address);
    if (!relay)
        return;
    address = relay->mailerHost();
    if (relay->port)
        address += u':' + QString::number(*relay->port);
}

} // namespace

QString normalisedName(const QString &typed)
{
    return normaliseHostName(typed).value_or(typed.trimmed());
}

Answers normalised(const Answers &answers)
{
    Answers result = answers;
    result.host.name = normalisedName(result.host.name);
    normaliseRelay(result.relay.address);
    result.relay.user = result.relay.user.trimmed();
    result.masquerade.domain = normalisedName(result.masquerade.domain);
    for (QString &domain : result.masquerade.furtherDomains)
        domain = normalisedName(domain);
    for (QString &user : result.masquerade.exposedUsers)
        user = user.trimmed();
    for (QString &domain : result.server.acceptedDomains)
        domain = normalisedName(domain);
    for (QString &client : result.server.mayRelay)
        client = client.trimmed();
    return result;
}

} // namespace answers
