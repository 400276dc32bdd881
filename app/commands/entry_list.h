// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app {

std::vector<const catalogue::Entry *> allEntries();

/// Those whose name or texts, in the language in use or in English, have all of these words; those with all
/// of them in the name first. Without regard to case; a part of a word is enough.
std::vector<const catalogue::Entry *> entriesWith(const QString &words);

/// A line for each entry with its name and what it is for, below headings that name what somebody is about
/// who looks for it.
QByteArray entryList(const std::vector<const catalogue::Entry *> &entries);

} // namespace app
