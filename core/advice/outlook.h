// SPDX-License-Identifier: MIT
#pragma once

#include "advice/facts.h"
#include "advice/forecast.h"
#include "answers/answers.h"
#include "cf/configuration.h"
#include "mc/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What will be true where additions make the files say something else than the answers do.
namespace advice {

/// What m4 made of answers with additions.
struct MadeCf {
    std::optional<cf::Configuration> sendmail;
    std::optional<cf::Configuration> submit;
};

/// Reads the .cf files (empty = there is none), but nothing where there are no additions.
MadeCf readMadeCf(const answers::Answers &answers, const QByteArray &sendmailCf, const QByteArray &submitCf);

/// In place of what follows from the answers alone. Whatever is empty is as they say.
struct Outlook {
    std::optional<Facts> facts;    ///< of the mail of this host
    std::optional<Facts> ofDaemon; ///< of sendmail.cf alone
    std::optional<std::vector<OpenedSocket>> sockets;
    bool isUnproven = false; ///< there are additions, and no .cf that tells what they come to

    bool operator==(const Outlook &) const = default;
};

/// Of normalised, valid answers. From the .cf files; where there is none, the sockets as the .mc has them.
Outlook outlookOf(const answers::Answers &answers, const MadeCf &made);

/// What the daemon opens: by the outlook, or as promisedSockets() has it.
std::vector<OpenedSocket> openSockets(const answers::Answers &answers, const Outlook &outlook);

/// What opens it: the index of its directive in sendmail.mc; empty where the release's default does, or a line of the
/// admin's own.
std::optional<std::size_t> openerOf(const OpenedSocket &opened, const mc::Document &sendmailMc);

/// See factsFrom().
Facts factsFrom(const answers::Answers &answers, const Outlook &outlook);

} // namespace advice
