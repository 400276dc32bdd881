// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cf {

enum class Severity { Warning, Error };

/// One complaint of m4 or of sendmail's macros.
struct Message {
    Severity severity;
    QString text;   ///< without "*** ERROR: " and the like, one line
    QString file;   ///< "stdin" for the .mc itself, a path of the cf tree, or empty when it did not say
    int line = 0;   ///< in `file`, from 1; 0 = it did not say

    bool operator==(const Message &) const = default;
};

/// Takes m4's stderr apart. sendmail's macros print "*** ERROR: …", "*** MISSING …", "WARNING: …", "Warning: …", several of
/// them on one line at times; m4 itself "m4:file:line: …". Nothing that was printed is lost: what has no known form is an
/// Error with its whole text.
std::vector<Message> readMessages(const QByteArray &stderrBytes);

/// A macro call that m4 did not know and copied into the .cf: a typing error, or a macro that the release lacks.
struct Unexpanded {
    QString name;
    int line; ///< of the .cf, from 1

    bool operator==(const Unexpanded &) const = default;
};

std::vector<Unexpanded> findUnexpanded(const QByteArray &cf);

} // namespace cf
