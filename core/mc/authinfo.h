// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QByteArray>
#include <QString>

namespace mc {

/// Where the host keeps what it proves itself with at the relay.
QString authinfoPath(const answers::Answers &answers);

/// A template of that file, from valid answers: the user name, and a placeholder where somebody fills in the
/// password on the host. Empty bytes where there is no login. The line above the last one tells install.sh
/// which relay and user the password belongs to.
QByteArray composeAuthinfo(const answers::Answers &answers);

} // namespace mc
