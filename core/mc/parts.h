// SPDX-License-Identifier: MIT
#pragma once

#include "answers/relay_address.h"
#include "mc/writer.h"

#include <optional>

/// The parts that the files of several roles share. Each appends its lines and knows nothing of the others.
namespace mc {

enum class Program { Mta, Msp };

/// From the first line to OSTYPE and DOMAIN.
void writeHead(Writer &writer, Program program);

/// The relay as parsed; empty when there is none.
std::optional<answers::RelayAddress> relayOf(const answers::Answers &answers);
/// A port of the relay other than 25.
void writeRelayPort(Writer &writer);

/// How the relay is talked to: what stands before the mailers, and the rules, which stand after them.
void writeRelaySecurity(Writer &writer);
void writeRelayRules(Writer &writer);

/// What opens the daemon's sockets, and keeps it from opening others.
void writeListening(Writer &writer);

void writeMasqueradeAs(Writer &writer);
/// Recipients and envelope, too, as the answers and the role say. nullclient turns both on by itself.
void writeMasqueradeCompanions(Writer &writer);
void writeAlwaysAddDomain(Writer &writer);
/// Whose address is rewritten: exceptions and further domains.
void writeMasqueradeScope(Writer &writer);

/// For a null client and for local aliases whose hub is written in brackets: rules that give a recipient
/// without a host a domain, where sendmail's own would make root@[mail.example.com] of root, which is no
/// address.
void writeNullClientHubRules(Writer &writer);
void writeUnaliasedHubRules(Writer &writer);

} // namespace mc
