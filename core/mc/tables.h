// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QByteArray>

namespace mc {

/// The aliases that the bundle merges into the host's aliases file: "name: target, target" lines in
/// aliases(5) form. Empty bytes for a role that has none.
QByteArray composeAliases(const answers::Answers &answers);

/// The lines that the bundle merges into the access map's source: "Connect:192.0.2<TAB>RELAY" (without the
/// tag before 8.10). A domain that the server accepts mail for stands in the .mc as RELAY_DOMAIN instead.
/// Empty bytes when there are none.
QByteArray composeAccess(const answers::Answers &answers);

} // namespace mc
