// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

/// From a line of a .cf to the directive that writes it.
namespace catalogue {

/// The entry that sets this option: "DaemonPortOptions", "Timeout.queuewarn", without regard to case, or the
/// single letter that was its name before 8.7. One that is still in use rather than one that is not. Null
/// where no directive sets it ("Verbose") or there is no such option.
const Entry *optionOfCfLine(const QString &name);

/// The same for any line, by its command and the name behind it: "O AliasWait", "D j", "F w", "H From",
/// "E OPENSSL_CONF", "K dequote".
const Entry *entryOfCfName(const QString &cfName);

/// "AliasFile" of "A": what an option of one letter is called since 8.7. Empty where there is none.
QString longOptionName(QChar letter);

} // namespace catalogue
