// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/tables.h"
#include "mc/document.h"

#include <QString>

#include <optional>
#include <vector>

/// Which files the composed configuration reads: the sources of its maps, and the lists that fill its classes.
namespace mc {

/// The type of a file that needs no makemap: a list, or a text map.
inline constexpr QLatin1StringView plainTextType("file");

struct TableUse {
    QString directive = {};  ///< what reads it: "mailertable", "VIRTUSER_DOMAIN_FILE", "LOCAL_CONFIG"
    QString standard = {};   ///< the file that it would read by itself: "mailertable"; empty = none
    QString type = {};       ///< as makemap calls it: "hash"; plainTextType; what sendmail calls any other kind: "ldap"
    QString place = {};      ///< the source's path as the .mc says it; of a map without a file what it says instead
    QString file = {};       ///< its name where it lies in the mail configuration folder and can be a table; else empty
    bool isOptional = false; ///< -o: sendmail goes without it
    bool isList = false;     ///< it fills a class; sendmail does not start without it
    bool isOfUsers = false;  ///< a list of users, not of domains

    bool operator==(const TableUse &) const = default;
};

/// The table in whose words to speak of what is read.
const catalogue::Table &tableOf(const TableUse &use);

/// In the order of the files, sendmail.mc first. The documents are what these answers compose to.
std::vector<TableUse> tableUses(const answers::Answers &answers, const Document &sendmail,
                                const std::optional<Document> &submit);
/// From valid answers.
std::vector<TableUse> tableUses(const answers::Answers &answers);

/// Where the names are listed for which mail ends on the host: what answers::listsOwnNames() tells of. Empty = nowhere.
/// From valid answers.
QString ownNamesFile(const answers::Answers &answers);

} // namespace mc
