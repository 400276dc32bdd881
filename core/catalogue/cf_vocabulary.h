// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>
#include <vector>

/// The words of the .cf's own language, for one who reads a line: what each letter, operator and macro means.
namespace catalogue {

enum class Vocabulary {
    Command,        ///< the letter that a line begins with: "O"
    LeftOperator,   ///< of a rule's left side: "$*", "$="
    RightOperator,  ///< of a rule's right side: "$1", "$>", "$#"
    Expansion,      ///< in any line: "$&", "$?", "$|", "$."
    Macro,          ///< set by sendmail itself, without $ and braces: "j", "client_addr"
    Class,          ///< known to sendmail itself: "w"
    Ruleset,        ///< that sendmail itself or the cf tree calls: "canonify", "check_mail"
    MailerField,    ///< of an M line: "P"
    MailerFlag,     ///< of its F=: "A"
    DaemonKey,      ///< of DaemonPortOptions: "Addr"
    DaemonModifier, ///< of its Modifier: "E"
    ClientKey,      ///< of ClientPortOptions
    ClientModifier, ///< of its Modifier
    QueueField,     ///< of a Q line: "Path"
    FilterField,    ///< of an X line: "S"
};

struct CfWord {
    const char *written; ///< unique in its vocabulary
    const char *meaning; ///< English, marked with QT_TRANSLATE_NOOP("catalogue", …): one sentence or two
};

std::span<const CfWord> words(Vocabulary vocabulary);

/// Null when there is no such word. Letters, flags, macros and operators go by their case; the keys of
/// DaemonPortOptions, ClientPortOptions and Q lines, of which sendmail reads the first letter alone, by that.
/// "$1" stands for "$2" … "$9".
const CfWord *findWord(Vocabulary vocabulary, QStringView written);

/// Where the vocabulary is documented: "op.me, 5.5, M — Define mailer"; English, marked.
const char *documentationOf(Vocabulary vocabulary);

/// A word where it stands in a line.
struct CfWordAt {
    const CfWord *word;
    Vocabulary vocabulary;
    qsizetype position; ///< of its first character
    qsizetype length;
};

/// The words in a line of a .cf, in their order, the command's letter first; the same word may come more than
/// once. A line that continues another is read with it: "M…\n\t…". Nothing in a comment; what it does not
/// know is left out.
std::vector<CfWordAt> wordsInCfLine(QStringView line);

} // namespace catalogue
