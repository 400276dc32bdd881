// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace catalogue {
struct CfWord;
}

namespace cf {

/// What a part of a .cf line is.
enum class PartKind {
    Command,     ///< the letter that the line begins with
    Comment,     ///< the whole line, or a rule's third column
    OptionName,  ///< "DaemonPortOptions", "Timeout.queuereturn"
    Key,         ///< of a value or a mailer: "Addr" of Addr=127.0.0.1, "P" of P=[IPC]
    Modifier,    ///< a letter of Modifiers= of a daemon or a client
    MailerFlag,  ///< a letter of F= of a mailer
    MacroName,   ///< "S" of DS, "client_addr" of $&{client_addr}
    ClassName,   ///< "w" of Cw and $=w, "ResOk" of $={ResOk}
    MapName,     ///< of a K line and $(…$)
    MapType,     ///< "hash"
    MapArgument, ///< "-T<TMPF>", "/etc/mail/access"
    RulesetName, ///< of an S line, $> and a mailer's S= and R=
    MailerName,  ///< of an M line and $#
    HeaderName,
    LeftOperator,  ///< "$*", "$=" on a rule's left side
    RightOperator, ///< "$1", "$:", "$>" on its right side
    Expansion,     ///< "$&", "$?", "$|", "$." in any line
    Value,         ///< what is said of a name: text without a meaning of its own
};

/// A part of a line. Parts come in their order and do not overlap; blanks and signs between them are no
/// parts.
struct Part {
    PartKind kind = PartKind::Value;
    QString text;                            ///< the name as others call it: without braces and blanks
    qsizetype from = 0;                      ///< of its first character
    qsizetype length = 0;                    ///< as it is written
    const catalogue::CfWord *word = nullptr; ///< what it means, if the vocabulary has it
};

/// The parts of one command of a .cf, with the lines that continue it ("M…\n\tT=…").
std::vector<Part> parts(QStringView line);

} // namespace cf
