// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QString>
#include <QStringList>

/// Answers as they go into a file: trimmed, small letters, A-labels. What is invalid stays as typed; the
/// validator keeps it from getting here.
namespace mc {

QStringList domainValues(const QStringList &typed);
QStringList trimmedValues(const QStringList &typed);

/// Clients of a mail server that are domains it accepts mail for, too. RELAY_DOMAIN names them; all other
/// clients stand in the access map, which lets them send but does not open the way to them for everybody.
QStringList relayedOwnDomains(const answers::Answers &answers);

} // namespace mc
