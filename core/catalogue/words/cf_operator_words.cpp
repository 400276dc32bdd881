// SPDX-License-Identifier: MIT
#include "catalogue/words/cf_word_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array commandTable{
    CfWord{"#", QT_TRANSLATE_NOOP("catalogue", "A comment: sendmail passes over the line.")},
    CfWord{"V",
           QT_TRANSLATE_NOOP("catalogue",
               "The level of the configuration's language, and whose configuration it is.")},
    CfWord{"O", QT_TRANSLATE_NOOP("catalogue", "Sets an option.")},
    CfWord{"D", QT_TRANSLATE_NOOP("catalogue", "Gives a macro a value.")},
    CfWord{"C", QT_TRANSLATE_NOOP("catalogue", "Adds words to a class.")},
    CfWord{"F",
           QT_TRANSLATE_NOOP("catalogue",
               "Adds the words of a file, a program's output or a map to a class.")},
    CfWord{"K", QT_TRANSLATE_NOOP("catalogue", "Declares a map: its name, its kind and where its data is.")},
    CfWord{"S", QT_TRANSLATE_NOOP("catalogue", "Begins a ruleset; the rules that follow belong to it.")},
    CfWord{"R",
           QT_TRANSLATE_NOOP("catalogue", "A rewriting rule: left side, right side, comment, tabs between.")},
    CfWord{"M", QT_TRANSLATE_NOOP("catalogue", "Defines a mailer: how mail of one kind is carried away.")},
    CfWord{"H",
           QT_TRANSLATE_NOOP("catalogue",
               "A header line that sendmail adds to messages, or a check of one that comes in.")},
    CfWord{"P", QT_TRANSLATE_NOOP("catalogue", "Gives a word of the header Precedence: its number.")},
    CfWord{"T",
           QT_TRANSLATE_NOOP("catalogue", "Users who may set the sender of a message without a warning.")},
    CfWord{"E",
           QT_TRANSLATE_NOOP("catalogue",
               "Sets or passes on an environment variable for the programs that sendmail starts.")},
    CfWord{"Q", QT_TRANSLATE_NOOP("catalogue", "Declares a queue group.")},
    CfWord{"X", QT_TRANSLATE_NOOP("catalogue", "Declares a mail filter, a milter.")},
};

constexpr std::array leftOperatorTable{
    CfWord{"$*",
           QT_TRANSLATE_NOOP("catalogue", "Matches any number of tokens, none included; as few as will do.")},
    CfWord{"$+", QT_TRANSLATE_NOOP("catalogue", "Matches one token or more; as few as will do.")},
    CfWord{"$-", QT_TRANSLATE_NOOP("catalogue", "Matches exactly one token.")},
    CfWord{"$=",
           QT_TRANSLATE_NOOP("catalogue",
               "Matches what is in the class whose name follows, also several tokens in a row.")},
    CfWord{"$~",
           QT_TRANSLATE_NOOP("catalogue", "Matches one token that is not in the class whose name follows.")},
    CfWord{"$@", QT_TRANSLATE_NOOP("catalogue", "Matches nothing at all: the address is empty.")},
    CfWord{"$|",
           QT_TRANSLATE_NOOP("catalogue",
               "Matches the mark between two things that a check is given, such as a client's name and "
               "its address.")},
};

constexpr std::array rightOperatorTable{
    CfWord{"$1",
           QT_TRANSLATE_NOOP("catalogue",
               "What the first wildcard of the left side matched; $2 the second, up to $9.")},
    CfWord{"$@",
           QT_TRANSLATE_NOOP("catalogue",
               "At the start: the ruleset ends here and returns the rest. After $#: the host to deliver "
               "to. In $( … $): an argument for the map.")},
    CfWord{"$:",
           QT_TRANSLATE_NOOP("catalogue",
               "At the start: the rule is applied once and not again. After $#: the user to deliver to. "
               "In a look-up: what to take when nothing is found.")},
    CfWord{"$>",
           QT_TRANSLATE_NOOP("catalogue",
               "Calls the ruleset whose name follows, with the rest of the line.")},
    CfWord{"$#",
           QT_TRANSLATE_NOOP("catalogue",
               "The address is resolved: the mailer whose name follows takes it. In a check, error "
               "refuses and OK accepts.")},
    CfWord{"$(", QT_TRANSLATE_NOOP("catalogue", "Begins a look-up in the map whose name follows.")},
    CfWord{"$)", QT_TRANSLATE_NOOP("catalogue", "Ends the look-up.")},
    CfWord{"$[", QT_TRANSLATE_NOOP("catalogue", "Begins a look-up of a host's canonical name.")},
    CfWord{"$]", QT_TRANSLATE_NOOP("catalogue", "Ends the look-up of a host's name.")},
    CfWord{"$|",
           QT_TRANSLATE_NOOP("catalogue",
               "Puts a mark between two things that a ruleset is given, such as a client's name and its "
               "address.")},
};

constexpr std::array expansionTable{
    CfWord{"$&",
           QT_TRANSLATE_NOOP("catalogue",
               "The macro's value at the moment of use, not when the file is read.")},
    CfWord{"$?",
           QT_TRANSLATE_NOOP("catalogue",
               "If the macro whose name follows has a value, the text up to $| or $. holds.")},
    CfWord{"$|",
           QT_TRANSLATE_NOOP("catalogue", "Otherwise: the text that holds when the macro has no value.")},
    CfWord{"$.", QT_TRANSLATE_NOOP("catalogue", "Ends the condition.")},
    CfWord{"$$", QT_TRANSLATE_NOOP("catalogue", "A dollar sign itself.")},
};

constexpr std::array classTable{
    CfWord{"e",
           QT_TRANSLATE_NOOP("catalogue", "Encodings whose text may be turned from eight bits into seven.")},
    CfWord{"k", QT_TRANSLATE_NOOP("catalogue", "The host's names for UUCP.")},
    CfWord{"m", QT_TRANSLATE_NOOP("catalogue", "The host's own domains.")},
    CfWord{"n",
           QT_TRANSLATE_NOOP("catalogue", "Content types that are never turned from eight bits into seven.")},
    CfWord{"q", QT_TRANSLATE_NOOP("catalogue", "Content types that are never written as base64.")},
    CfWord{"s",
           QT_TRANSLATE_NOOP("catalogue",
               "Subtypes of message/ that are converted like a message of their own.")},
    CfWord{"t", QT_TRANSLATE_NOOP("catalogue", "Trusted users, who may set the sender without a warning.")},
    CfWord{"w", QT_TRANSLATE_NOOP("catalogue", "The host's own names: mail for them is delivered here.")},
    CfWord{"persistentMacros",
           QT_TRANSLATE_NOOP("catalogue", "Macros whose values are kept in the queue with the message.")},
};

} // namespace

std::span<const CfWord> commandWords()
{
    return commandTable;
}

std::span<const CfWord> leftOperatorWords()
{
    return leftOperatorTable;
}

std::span<const CfWord> rightOperatorWords()
{
    return rightOperatorTable;
}

std::span<const CfWord> expansionWords()
{
    return expansionTable;
}

std::span<const CfWord> classWords()
{
    return classTable;
}

} // namespace catalogue
