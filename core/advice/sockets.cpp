// SPDX-License-Identifier: MIT
#include "advice/consequences.h"

#include "answers/role_rules.h"
#include "catalogue/platforms.h"

namespace advice {

using answers::Field;
using answers::Listen;

namespace {

void addPort(std::vector<Socket> &sockets, const answers::Answers &answers, std::uint16_t port)
{
    const bool loopback = answers.listening.where == Listen::Loopback;
    const bool ipv6 = answers::effective(Field::ListenIpv6, answers);
    const bool shared = ipv6 && !loopback && catalogue::factsOf(answers.host.platform).ipv6TakesIpv4;
    if (!shared) {
        sockets.push_back({Family::Inet, loopback ? QStringLiteral("127.0.0.1") : QStringLiteral("0.0.0.0"), port});
    }
    if (ipv6) {
        sockets.push_back({Family::Inet6, loopback ? QStringLiteral("::1") : QStringLiteral("::"), port, shared});
    }
}

} // namespace

std::vector<Socket> promisedSockets(const answers::Answers &answers)
{
    std::vector<Socket> sockets;
    if (answers.listening.where == Listen::None) {
        return sockets;
    }
    addPort(sockets, answers, 25);
    if (answers::effective(Field::SubmissionPort, answers)) {
        addPort(sockets, answers, 587);
    }
    return sockets;
}

} // namespace advice
