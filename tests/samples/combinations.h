// SPDX-License-Identifier: MIT
#pragma once

#include "answers/role_rules.h"
#include "answers/validation.h"
#include "samples/sample.h"

#include <vector>

/// Valid answers in every combination of what findings and sentences depend on.
namespace sample {

template <typename Change> answers::Answers with(answers::Answers answers, Change change)
{
    change(answers);
    return answers;
}

inline std::vector<answers::Answers> relays(const answers::Answers &answers)
{
    std::vector<answers::Answers> result;
    for (const char *relay : {"", "mail.example.net", "[mail.example.net]:2525", "192.0.2.1"}) {
        for (const bool toHub : {false, true}) {
            if (toHub && answers.role != answers::Role::LocalAliases)
                continue; // it counts for them alone
            result.push_back(with(answers, [&](answers::Answers &a) {
                a.relay = {QString::fromLatin1(relay), toHub};
            }));
        }
    }
    return result;
}

inline std::vector<answers::Answers> masquerades(const answers::Answers &answers)
{
    std::vector<answers::Answers> result;
    for (const char *domain : {"", "example.com"}) {
        for (const bool companions : {false, true}) {
            for (const QStringList &exposed : {QStringList(), QStringList{QStringLiteral("root")}}) {
                result.push_back(with(answers, [&](answers::Answers &a) {
                    a.masquerade.domain = QString::fromLatin1(domain);
                    a.masquerade.recipients = a.masquerade.envelope = companions;
                    a.masquerade.exposedUsers = exposed;
                }));
            }
        }
    }
    return result;
}

inline std::vector<answers::Answers> sockets(const answers::Answers &answers)
{
    std::vector<answers::Answers> result;
    for (const answers::Listen where : answers::listenChoices(answers.role)) {
        for (const bool ipv6 : {false, true}) {
            for (const bool submission : {false, true}) {
                result.push_back(with(answers, [&](answers::Answers &a) {
                    a.listening = {where, ipv6, submission};
                }));
            }
        }
    }
    return result;
}

inline std::vector<answers::Answers> combinations(answers::Role role, answers::Release release)
{
    std::vector<answers::Answers> result;
    answers::Answers start = of(role);
    start.host.release = release;
    for (const answers::Answers &relayed : relays(start)) {
        for (const answers::Answers &masqueraded : masquerades(relayed)) {
            for (const answers::Answers &answers : sockets(masqueraded)) {
                result.push_back(answers);
                result.push_back(with(answers, [](answers::Answers &a) {
                    a.aliases.root.clear();
                    a.server.mayRelay.clear();
                }));
            }
        }
    }
    std::erase_if(result, [](const answers::Answers &answers) { return !answers::validate(answers).empty(); });
    return result;
}

} // namespace sample
