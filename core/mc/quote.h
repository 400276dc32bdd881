// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace mc {

/// `text' as one m4 argument: the only place that quotes for m4. The validator lets no quote, newline or NUL
/// through; should one arrive here all the same, it is dropped, so that the result is always exactly one
/// balanced argument of printable ASCII.
QByteArray quote(const QString &text);

} // namespace mc
