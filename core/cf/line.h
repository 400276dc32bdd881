// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What kind of line of a .cf a line is: op.me, "The whole scoop on the configuration file".
namespace cf {

enum class LineKind {
    Blank,
    Comment,
    DefaultOption, ///< #O NAME=… or #O NAME: not set, sendmail's own default holds
    Version,
    Option,
    Macro,
    Class,
    ClassFile,
    Map,
    Ruleset,
    Rule,
    Mailer,
    Header,
    Precedence,
    TrustedUser,
    Environment,
    QueueGroup,
    Filter,
    Unexpanded, ///< a macro call that m4 did not know and copied
    Unknown,
};

struct Line {
    LineKind kind = LineKind::Unknown;
    /// What it sets or adds to: "DaemonPortOptions" of an O line, "S" of DS, "MTAHost" of D{MTAHost}, "w" of
    /// Cw, "host" of a K line, "canonify" of an S line, "local" of an M line, "From" of an H line, "root" of
    /// a T line; of a rule, the ruleset that it stands in. Empty for the others.
    QString name;
    int first = 0; ///< where the command begins, from 0: above a line that continues it
};

/// Tells a line by itself, which no other line continues: the kind and, but for rules, the name.
Line lineOf(QStringView line);

/// Tells line `number`, from 0, of a whole .cf; Unknown where there is no such line. It reads that line and,
/// upwards, what it belongs to: nothing is looked up or guessed.
Line lineAt(QStringView text, int number);

} // namespace cf
