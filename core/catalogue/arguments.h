// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What may be written as an argument of a directive, by its type.
namespace catalogue {

enum class ArgumentFault {
    Missing,        ///< it is required
    NotAHost,       ///< as for a relay: a name, brackets, an address
    NotADomain,
    NotANetwork,    ///< a name, an address or a network
    NotANumber,     ///< whole and not negative
    NotAnInterval,  ///< "5d", "1h30m"; a number alone has the unit of its option
    NotABoolean,    ///< True or False
    NotAPath,       ///< absolute
    NotAMapSpec,    ///< a map type and a file, such as "hash /etc/mail/access"
    NotOneOf,       ///< see Argument::choices
    TooMany,        ///< the directive has no such argument
};

/// What is wrong with `text` as that argument; empty = nothing. An empty text is no fault where it may be left
/// out, nor is one that m4 or sendmail expands.
std::optional<ArgumentFault> faultOf(const Argument &argument, const QString &text);

struct NumberedFault {
    qsizetype index; ///< of the argument, from 0
    ArgumentFault fault;

    bool operator==(const NumberedFault &) const = default;
};

/// What is wrong with the arguments of an entry, in their order. Where the catalogue names none, any will do.
std::vector<NumberedFault> faultsOf(const Entry &entry, const QStringList &arguments);

/// The argument at that place: the last one for all that follow it, if it may be repeated. Null = none.
const Argument *argumentAt(const Entry &entry, qsizetype index);

/// The choices of a keyword.
QStringList choicesOf(const Argument &argument);

} // namespace catalogue
