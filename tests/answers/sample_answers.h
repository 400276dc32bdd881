// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <array>

/// Valid answers to start from, one for each role, with something in every field that the role has a use for.
inline answers::Answers sampleAnswers(answers::Role role)
{
    using namespace answers;
    Answers sample;
    sample.role = role;
    sample.host.name = QStringLiteral("web01.example.com");
    sample.relay.address = QStringLiteral("mail.example.com");
    sample.masquerade.domain = QStringLiteral("example.com");
    sample.masquerade.exposedUsers = {QStringLiteral("backup")};
    sample.masquerade.furtherDomains = {QStringLiteral("example.net")};
    sample.masquerade.entireDomain = true;
    if (role == Role::LocalAliases) {
        sample.listening.where = Listen::Loopback;
        sample.relay.unaliasedToHub = true;
        sample.aliases.root = QStringLiteral("admin@example.com");
        sample.aliases.entries = {{QStringLiteral("webmaster"),
                                   {QStringLiteral("root"), QStringLiteral("w@example.org")}}};
    } else if (role == Role::MailServer) {
        sample.listening.where = Listen::Network;
        sample.listening.ipv6 = true;
        sample.listening.submissionPort = true;
        sample.server.acceptedDomains = {QStringLiteral("example.com"), QStringLiteral("example.net")};
        sample.server.mayRelay = {QStringLiteral("example.com"), QStringLiteral("192.0.2.0/24")};
    }
    return sample;
}

inline constexpr std::array allRoles{answers::Role::NullClient, answers::Role::LocalAliases,
                                     answers::Role::MailServer};
