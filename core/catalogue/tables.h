// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <span>
#include <vector>

/// The maps that features look things up in: text files in the configuration folder, made into databases by
/// makemap.
namespace catalogue {

struct Table {
    const char *name;    ///< as Entry::table says: "access"
    const char *file;    ///< the source in the configuration folder: "access"; the database is FILE.db
    const char *summary; ///< English, marked: what a line says
    const char *key;     ///< English, marked: what stands on the left
    const char *value;   ///< English, marked: what stands on the right
    const char *exampleKey;
    const char *exampleValue;
    bool isSecret = false; ///< holds passwords: mode 0600
};

std::span<const Table> tables();

/// Null when there is no such table. Exact.
const Table *findTable(const QString &name);

/// "makemap hash /etc/mail/access < /etc/mail/access"
QString makemapCommand(const Table &table, const QString &configFolder);

/// The entries that look things up in it, in the catalogue's order.
std::vector<const Entry *> entriesUsing(const Table &table);

} // namespace catalogue
