// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <span>
#include <vector>

/// The maps that features look things up in: text files in the configuration folder, made into databases by
/// makemap. Beside them the lists that fill classes, which are read as they are.
namespace catalogue {

/// What the lines of a table look like; see table_rows.h.
enum class RowForm {
    Access,   ///< a tag, a colon and what it is about; what becomes of it
    Mailer,   ///< a domain; mailer:host
    Virtual,  ///< an address or @domain; a name, an address or error:…
    Generic,  ///< a name or an address; an address
    Domain,   ///< a domain; a domain
    Word,     ///< a domain; one word
    Free,     ///< a key; a value
    Domains,  ///< a name, an address or a network alone
    Users,    ///< a user's name alone
};

struct Table {
    const char *name;    ///< as Entry::table says: "access"
    const char *file;    ///< the source in the configuration folder: "access"; the database is FILE.db
    const char *summary; ///< English, marked: what a line says
    const char *key;     ///< English, marked: what stands on the left
    const char *value;   ///< English, marked: what stands on the right
    const char *exampleKey;
    const char *exampleValue;
    RowForm form = RowForm::Free;
    bool isSecret = false; ///< holds passwords: mode 0600
};

std::span<const Table> tables();

/// Null when there is no such table. Exact.
const Table *findTable(const QString &name);

/// The table in whose words to speak of a file that is the source of a map, or fills a class: the one with that
/// source, else a nameless one for files of this kind.
const Table &describeMap(const QString &file);
const Table &describeClass(bool ofUsers);

/// "makemap hash /etc/mail/access < /etc/mail/access"
QString makemapCommand(const Table &table, const QString &configFolder);

/// The entries that look things up in it, in the catalogue's order.
std::vector<const Entry *> entriesUsing(const Table &table);

} // namespace catalogue
