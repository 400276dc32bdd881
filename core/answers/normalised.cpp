// SPDX-License-Identifier: MIT
#include "answers/normalised.h"

#include "answers/host_name.h"
#include "answers/relay_address.h"
#include "answers/validation.h"

namespace answers {

namespace {

void normaliseName(QString &name)
{
    name = normaliseHostName(name).value_or(name.trimmed());
}

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

Answers normalised(const Answers &answers)
{
    Answers result = answers;
    normaliseName(result.host.name);
    normaliseRelay(result.relay.address);
    normaliseName(result.masquerade.domain);
    for (QString &domain : result.masquerade.furtherDomains)
        normaliseName(domain);
    for (QString &user : result.masquerade.exposedUsers)
        user = user.trimmed();
    for (QString &domain : result.server.acceptedDomains)
        normaliseName(domain);
    for (QString &client : result.server.mayRelay)
        client = client.trimmed();
    return result;
}

} // namespace answers
