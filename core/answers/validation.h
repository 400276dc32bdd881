// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

#include <QStringList>

#include <vector>

namespace answers {

/// Why an answer cannot be used. Words for it, with the remedy, are made in ui/wording.
enum class Reason {
    Missing,
    NoDot,              ///< a dotless host name makes sendmail wait 60 s at each start
    BadCharacter,       ///< arguments: the character, printable
    BadLabel,           ///< empty, hyphen at an end, over 63 octets, last one a number; arguments: the label
    TooLong,
    NotInternational,   ///< cannot be converted to A-labels
    M4Word,             ///< m4 would expand a part of it; arguments: the part
    BadPort,            ///< outside 1 … 65535
    UnclosedBracket,
    NotAnAddress,
    NeedsRelayName,     ///< a certificate is for a name, and the relay is an address
    LoginNeedsDaemon,   ///< without one each user's own process would have to read the password
    RelayIsThisHost,    ///< sendmail silently bypasses a relay that is one of the host's own names
    NotForThisRole,     ///< arguments: what is allowed, as in the answers file
    NotInThisRelease,   ///< arguments: first release that has it
    UnknownRelease,     ///< arguments: oldest, newest
    UnknownValue,       ///< arguments: what is allowed
    BadPrefixLength,
    NetworkTooWide,     ///< would need more than 256 keys in the access map
    BadLocalPart,
    BadAliasName,
    BadAliasTarget,     ///< no local name or address; see normaliseAliasTarget()
    AliasLoop,          ///< these names lead only back to each other; arguments: the names, in order
    AliasWithoutTarget,
    DuplicateAlias,
    BadQueueInterval,
    Duplicate,
    Reserved,           ///< of a table: another file's name, or a comment that install.sh looks for
    // Only from an answers file:
    NotJson,            ///< arguments: line, message
    UnknownField,       ///< arguments: the nearest known field, if any
    WrongType,          ///< arguments: the type wanted
    UnknownVersion,     ///< arguments: version wanted
};

struct Problem {
    Field field;
    Reason reason;
    QString value;         ///< what was typed, as it was; of a list, the element concerned
    int row = -1;          ///< in a list, from 0; -1 = the whole field
    QStringList arguments; ///< see Reason

    bool operator==(const Problem &) const = default;
};

/// Everything that is wrong, in the order of Field. Empty = a bundle can be made. Answers that the role or
/// the release give no effect to are not judged.
std::vector<Problem> validate(const Answers &answers);

/// The problems of one field only.
std::vector<Problem> problemsOf(Field field, const std::vector<Problem> &problems);

} // namespace answers
