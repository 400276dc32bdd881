// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// What the program leaves behind when it ends.
enum class ExitStatus {
    Success = 0,
    Failure = 1, ///< a finding, or something that could not be done
    Usage = 2,   ///< the command line or the answers cannot be used
};

/// What a command has to say. It prints nothing itself, so that one place sees whether printing works.
struct Outcome {
    ExitStatus status = ExitStatus::Success;
    QByteArray output = {};   ///< for stdout
    QByteArray messages = {}; ///< for stderr
};

} // namespace app
