// SPDX-License-Identifier: MIT
#include "advice/consequences.h"

#include "answers/role_rules.h"
#include "catalogue/platforms.h"

using namespace Qt::StringLiterals;

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

// Whether this is the DAEMON_OPTIONS of the socket's family and port, or the older define that knows port 25 alone.
bool opens(const mc::Directive &directive, const Socket &socket)
{
    if (directive.name == "define"_L1) {
        return directive.arguments.value(0) == "confDAEMON_OPTIONS"_L1;
    }
    if (directive.name != "DAEMON_OPTIONS"_L1) {
        return false;
    }
    const QString options = directive.arguments.value(0);
    const bool inet6 = options.contains("Family=inet6"_L1);
    const bool submission = options.contains("Port=587"_L1);
    return inet6 == (socket.family == Family::Inet6) && submission == (socket.port == 587);
}

} // namespace

std::optional<std::size_t> openerOf(const Socket &socket, const mc::Document &sendmailMc)
{
    const auto &directives = sendmailMc.directives();
    for (std::size_t i = 0; i < directives.size(); ++i) {
        if (opens(directives[i], socket)) {
            return i;
        }
    }
    return std::nullopt;
}

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
