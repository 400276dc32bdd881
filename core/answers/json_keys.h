// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace answers {

/// The dotted paths ("masquerade.domain", "aliases.entries[0].name") of the keys that stand twice in the same
/// object. A JSON parser keeps one of the two without a word. `json` has to be valid.
QStringList duplicateKeys(const QByteArray &json);

/// What `path` may have been meant to be: the one of `known` that is nearest to it; empty when none is near.
QString nearestPath(const QString &path, const QStringList &known);

} // namespace answers
