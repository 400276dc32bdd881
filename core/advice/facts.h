// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/relay_address.h"

#include <QStringList>

#include <optional>

/// What follows from the answers and is needed by findings and consequences alike. Sources: the masquerade matrix of each
/// release, tried on its cf tree; cf/README, "Masquerading and relaying".
namespace advice {

struct Facts {
    QString host;                              ///< as it goes into the files
    QString domain;                            ///< masquerade domain; empty = none
    std::optional<answers::RelayAddress> relay;
    QString user;                              ///< the example: root, or the first system user that is masqueraded
    QStringList exposed;                       ///< local parts that keep the host's name
    bool masksEnvelope = false;                ///< where there is a domain: the envelope sender gets it
    bool masksRecipients = false;              ///< the same of To: and Cc:

    bool operator==(const Facts &) const = default;
};

Facts factsFrom(const answers::Answers &answers);

/// The first of root, daemon and so on that is not exposed.
QString exampleUser(const QStringList &exposed);

/// Before 8.10 every cf tree but a null client's says "CE root".
bool exposesRoot(const answers::Answers &answers);

/// The envelope recipient that the host makes of a name without a domain that has no alias: name@hub, name@domain, or the
/// name itself where it is delivered on the host.
QString unaliasedRecipient(const answers::Answers &answers, const Facts &facts, const QString &name);

/// Where mail to `name` ends once aliases (local aliases only) have been followed. Each target once, in order.
QStringList readersOf(const answers::Answers &answers, const Facts &facts, const QString &name);

} // namespace advice
