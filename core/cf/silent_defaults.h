// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <span>

namespace cf {

/// A line of a .cf that opens or permits something although nothing asked for it: it stands there because
/// nothing closes it.
struct SilentDefault {
    const char *line;  ///< of the .cf; at its end, * stands for anything
    const char *entry; ///< the catalogue's entry of what closes it: "no_default_msa"
    const char
        *directive; ///< a line for the .mc, above MAILER, with which the line is gone or reads otherwise
};

std::span<const SilentDefault> silentDefaults();

/// Null for any other line. Blanks and tabs are alike. A line that a directive asked for can read the same:
/// that nothing did is for the caller to know.
const SilentDefault *silentDefaultOf(QByteArrayView cfLine);

} // namespace cf
