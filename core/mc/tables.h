// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mc {

/// The aliases that the bundle merges into the host's aliases file: "name: target, target" lines in
/// aliases(5) form. Empty bytes for a role that has none.
QByteArray composeAliases(const answers::Answers &answers);

/// The lines that the answers call for in the access map's source: "Connect:192.0.2<TAB>RELAY" (without the
/// tag before 8.10). A domain that the server accepts mail for stands in the .mc as RELAY_DOMAIN instead.
/// Empty bytes when there are none.
QByteArray composeAccess(const answers::Answers &answers);

/// One table that the bundle merges into a file of the mail configuration folder.
struct TableSource {
    QString name;    ///< of the file
    QString type;    ///< see TableUse::type
    QByteArray text; ///< whole lines; may be empty

    bool operator==(const TableSource &) const = default;
};

/// The tables of the answers that the composed configuration reads, by name, from valid answers. What the answers
/// call for stands before the admin's own lines; of two lines with one key the admin's own is written.
std::vector<TableSource> composeTables(const answers::Answers &answers);

} // namespace mc
