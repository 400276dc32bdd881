// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <vector>

namespace mc {

/// One or more whole lines of an .mc text that do something and can only be left out together.
struct Statement {
    enum class Kind {
        Directive,
        Environment, ///< OSTYPE, DOMAIN, MAILER: what surrounds the host rather than what it is told
        Frame,       ///< divert, include and the like: without it the file is no .mc any more
        Text,        ///< a line for the .cf as it is, in a LOCAL_… section
    };

    Kind kind = Kind::Directive;
    int first = 0; ///< line, from 0
    int count = 1; ///< lines, 1 or more

    bool operator==(const Statement &) const = default;
};

/// The statements of any .mc text, in order; comments, blank lines and what divert(-1) throws away are none.
/// Calls that go over several lines are kept together as m4 does, by quotes and parentheses; what never
/// closes counts as its first line and is the last one, since m4 makes nothing of such a file.
std::vector<Statement> statementsOf(QByteArrayView mc);

/// How a statement begins.
struct Head {
    QByteArray name;     ///< "FEATURE"; of a Text, the word it begins with, or none
    QByteArray argument; ///< the first, without quotes: "access_db"
};

Head headOf(QByteArrayView mc, const Statement &statement);

/// The same text and number of lines without one statement: m4 sees empty lines that write nothing. A
/// directive that ends without dnl leaves its line feed behind, so that only what it says is missing.
QByteArray without(QByteArrayView mc, const Statement &statement);

} // namespace mc
