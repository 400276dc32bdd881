// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"

#include <QByteArray>

namespace app {

/// A provenance to print, whole or in part.
struct Blame {
    QByteArray mc;
    cf::Provenance provenance;
    int line = 0;             ///< the only one to tell of, from 1; 0 = all
    bool beyondPlain = false; ///< only what differs from a plain configuration
};

/// One line each, in columns: number, class, place in the cf tree, line of the .mc and its text, the line
/// itself. Of a single line, below it, what would close it if nothing asked for it.
QByteArray blameText(const Blame &blame);
QByteArray blameJson(const Blame &blame);

/// One line for each statement of the .mc: number, how many lines of the .cf it adds, changes and removes,
/// its text. Of a single one, below it, these lines.
QByteArray effectsText(const Blame &blame);
QByteArray effectsJson(const Blame &blame);

/// "directive"
QString classWord(cf::LineClass lineClass);

/// The numbers of the lines to tell of, from 0.
std::vector<int> shownLines(const Blame &blame);
/// The same for the statements.
std::vector<int> shownStatements(const Blame &blame);

} // namespace app
