// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

/// Valid answers to begin a test with, one for each role. Each test changes what it is about.
namespace sample {

inline answers::Answers nullClient()
{
    answers::Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mail.example.net");
    answers.masquerade.domain = QStringLiteral("example.com");
    return answers;
}

inline answers::Answers localAliases()
{
    answers::Answers answers = nullClient();
    answers.role = answers::Role::LocalAliases;
    answers.listening.where = answers::Listen::Loopback;
    answers.aliases.root = QStringLiteral("admin@example.org");
    return answers;
}

inline answers::Answers mailServer()
{
    answers::Answers answers = nullClient();
    answers.role = answers::Role::MailServer;
    answers.listening.where = answers::Listen::Network;
    answers.relay.address.clear();
    answers.server.acceptedDomains = {QStringLiteral("example.com")};
    answers.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    return answers;
}

inline answers::Answers of(answers::Role role)
{
    switch (role) {
    case answers::Role::NullClient:
        break;
    case answers::Role::LocalAliases:
        return localAliases();
    case answers::Role::MailServer:
        return mailServer();
    }
    return nullClient();
}

} // namespace sample
