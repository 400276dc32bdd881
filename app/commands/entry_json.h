// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>

#include <vector>

namespace app {

/// One entry with every field, as an indented object; sendmail-wizard(1) names the keys. Texts are in the
/// language in use; where an entry is not wholly translated, all of them are English.
QByteArray entryJson(const catalogue::Entry &entry);
/// The same as an array.
QByteArray entriesJson(const std::vector<const catalogue::Entry *> &entries);

} // namespace app
