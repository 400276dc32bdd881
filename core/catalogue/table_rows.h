// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/tables.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The lines of a table, as makemap and sendmail read them. Sources: makemap(8); cf/README, "Using mailertables",
/// "Anti-spam configuration control", the features' own entries.
namespace catalogue {

/// One line, taken apart. A comment (or an empty line) has its whole text as the key.
struct TableRow {
    QString key;
    QString value;
    bool isComment = false;

    bool operator==(const TableRow &) const = default;
};

/// The key ends at the first blank; what follows the blanks is the value.
TableRow rowOf(const QString &line);
/// "key<TAB>value"; the key alone where there is no value.
QString lineOf(const TableRow &row);
/// The lines of any text: line ends of every kind, without the empty ones at the end.
QStringList linesOf(const QString &text);

enum class RowFault {
    KeyMissing,
    ValueMissing,
    ValueNotWanted,  ///< of a list
    Repeated,        ///< makemap refuses a second line for the same key, whatever its letters' size
    SpaceInKey,      ///< it would end there, or begin a comment
    NotADomain,      ///< the key
    NotAKeyAddress,  ///< name@domain or @domain is wanted
    NotAUser,        ///< a name or an address is wanted
    UnknownTag,      ///< arguments: the tag
    PasswordTag,     ///< passwords stand in a file of their own. Arguments: the tag
    OtherKey,        ///< sendmail looks for this under other keys. Arguments: these
    NotAClient,      ///< a host, an address or the beginning of a network is wanted
    Wildcard,        ///< * has no meaning
    NoMailer,        ///< mailer:host is wanted
    NotATarget,      ///< a name or an address is wanted
    ValueNotADomain,
    UnknownAction,   ///< arguments: what is possible
    NotANumber,
    BadCharacter,    ///< not printable ASCII
};

struct RowProblem {
    int line; ///< from 0
    RowFault fault;
    QStringList arguments = {}; ///< see RowFault

    bool operator==(const RowProblem &) const = default;
};

/// What is wrong with one row by itself.
std::optional<RowProblem> problemOf(const Table &table, const TableRow &row, int line = 0);
/// One for each line that is wrong, in their order.
std::vector<RowProblem> problemsOf(const Table &table, const QStringList &lines);

/// How keys begin: "Connect:", "From:"; empty where there is no closed list.
QStringList keyBeginnings(const Table &table);
/// What may stand beside that key, the usual one first; empty where there is no closed list.
QStringList valuesFor(const Table &table, const QString &key);

} // namespace catalogue
