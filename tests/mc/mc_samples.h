// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "mc/document.h"

#include <QByteArrayList>

/// A valid null client on Debian, to be changed by each test.
inline answers::Answers nullClient()
{
    answers::Answers sample;
    sample.host.name = QStringLiteral("web01.example.com");
    sample.relay.address = QStringLiteral("mail.example.com");
    sample.masquerade.domain = QStringLiteral("example.com");
    return sample;
}

inline answers::Answers localAliases()
{
    answers::Answers sample = nullClient();
    sample.role = answers::Role::LocalAliases;
    sample.listening.where = answers::Listen::Loopback;
    sample.aliases.root = QStringLiteral("admin@example.com");
    return sample;
}

inline answers::Answers mailServer()
{
    answers::Answers sample = nullClient();
    sample.role = answers::Role::MailServer;
    sample.host.name = QStringLiteral("mail.example.com");
    sample.relay.address.clear();
    sample.listening.where = answers::Listen::Network;
    sample.server.acceptedDomains = {QStringLiteral("example.com")};
    sample.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    return sample;
}

/// What m4 acts on: the rendered lines without comments and without the notes between the divert lines.
inline QByteArrayList actingLines(const mc::Document &document)
{
    QByteArrayList lines;
    bool withinNotes = false;
    for (const QByteArray &line : document.render({.comments = false}).text.split('\n')) {
        if (line.startsWith("divert("))
            withinNotes = line.startsWith("divert(-1)");
        else if (!withinNotes && !line.isEmpty() && !line.startsWith("dnl"))
            lines += line;
    }
    return lines;
}
