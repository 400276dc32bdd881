// SPDX-License-Identifier: MIT
#include "catalogue/words/cf_word_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array mailerFieldTable{
    CfWord{"P",
           QT_TRANSLATE_NOOP("catalogue",
               "The program that carries the mail; [IPC] is a connection, [FILE] a file.")},
    CfWord{"F", QT_TRANSLATE_NOOP("catalogue", "The mailer's flags.")},
    CfWord{"S",
           QT_TRANSLATE_NOOP("catalogue",
               "The rulesets for sender addresses: envelope before the slash, header behind it.")},
    CfWord{"R",
           QT_TRANSLATE_NOOP("catalogue",
               "The rulesets for recipient addresses: envelope before the slash, header behind it.")},
    CfWord{"r", QT_TRANSLATE_NOOP("catalogue", "The most recipients in one delivery.")},
    CfWord{"A", QT_TRANSLATE_NOOP("catalogue", "The program's arguments; for [IPC] TCP, host and port.")},
    CfWord{"E", QT_TRANSLATE_NOOP("catalogue", "The characters at the end of each line.")},
    CfWord{"M", QT_TRANSLATE_NOOP("catalogue", "The largest message in bytes.")},
    CfWord{"m", QT_TRANSLATE_NOOP("catalogue", "The most messages over one connection.")},
    CfWord{"L", QT_TRANSLATE_NOOP("catalogue", "The longest line of the body.")},
    CfWord{"D",
           QT_TRANSLATE_NOOP("catalogue",
               "The folder in which the program starts; several with colons between.")},
    CfWord{"U", QT_TRANSLATE_NOOP("catalogue", "The user and group under whom the program runs.")},
    CfWord{"N", QT_TRANSLATE_NOOP("catalogue", "By how much the program's priority is lowered.")},
    CfWord{"C", QT_TRANSLATE_NOOP("catalogue", "The character set for text of eight bits that names none.")},
    CfWord{"T", QT_TRANSLATE_NOOP("catalogue", "How bounces name hosts, addresses and error codes.")},
    CfWord{"W", QT_TRANSLATE_NOOP("catalogue", "How long to wait for the program to end.")},
    CfWord{"Q", QT_TRANSLATE_NOOP("catalogue", "The queue group of mail for this mailer.")},
    CfWord{"/", QT_TRANSLATE_NOOP("catalogue", "The folder that becomes the program's root.")},
};

constexpr std::array mailerFlagTable{
    CfWord{"a", QT_TRANSLATE_NOOP("catalogue", "Speaks ESMTP.")},
    CfWord{"A", QT_TRANSLATE_NOOP("catalogue", "Looks recipients up in the aliases.")},
    CfWord{"b", QT_TRANSLATE_NOOP("catalogue", "Ends each message with an empty line.")},
    CfWord{"B", QT_TRANSLATE_NOOP("catalogue", "Takes backslashes off the front of addresses.")},
    CfWord{"c", QT_TRANSLATE_NOOP("catalogue", "Leaves comments out of addresses.")},
    CfWord{"C",
           QT_TRANSLATE_NOOP("catalogue",
               "Header addresses without a host get the domain of the envelope sender, for mail that came "
               "from this mailer.")},
    CfWord{"d", QT_TRANSLATE_NOOP("catalogue", "Writes no angle brackets around addresses with a route.")},
    CfWord{"D", QT_TRANSLATE_NOOP("catalogue", "The message gets a Date: line.")},
    CfWord{"e",
           QT_TRANSLATE_NOOP("catalogue",
               "Is expensive: with HoldExpensive its mail waits for a queue run.")},
    CfWord{"E", QT_TRANSLATE_NOOP("catalogue", "Puts > before lines that begin with From.")},
    CfWord{"f", QT_TRANSLATE_NOOP("catalogue", "Passes the sender to the program by -f.")},
    CfWord{"F", QT_TRANSLATE_NOOP("catalogue", "The message gets a From: line.")},
    CfWord{"g",
           QT_TRANSLATE_NOOP("catalogue", "Bounces go out under MAILER-DAEMON instead of the empty sender.")},
    CfWord{"h", QT_TRANSLATE_NOOP("catalogue", "Keeps capitals in host names.")},
    CfWord{"i", QT_TRANSLATE_NOOP("catalogue", "Looks the envelope sender up in the user database.")},
    CfWord{"I", QT_TRANSLATE_NOOP("catalogue", "Speaks to another sendmail; only for finding faults.")},
    CfWord{"j", QT_TRANSLATE_NOOP("catalogue", "Looks recipients up in the user database as well.")},
    CfWord{"k", QT_TRANSLATE_NOOP("catalogue", "Does not check whether it is talking to itself.")},
    CfWord{"K", QT_TRANSLATE_NOOP("catalogue", "Reserved; it does nothing.")},
    CfWord{"l", QT_TRANSLATE_NOOP("catalogue", "Is local: delivery ends here.")},
    CfWord{"L",
           QT_TRANSLATE_NOOP("catalogue",
               "Keeps lines to the length of old standards and cuts the eighth bit off.")},
    CfWord{"m", QT_TRANSLATE_NOOP("catalogue", "Can take several recipients at once.")},
    CfWord{"M", QT_TRANSLATE_NOOP("catalogue", "The message gets a Message-Id: line.")},
    CfWord{"n", QT_TRANSLATE_NOOP("catalogue", "Writes no From line of Unix before the message.")},
    CfWord{"o", QT_TRANSLATE_NOOP("catalogue", "Runs as the owner of the recipient's mailbox.")},
    CfWord{"p", QT_TRANSLATE_NOOP("catalogue", "Writes the sender as a route back.")},
    CfWord{"P", QT_TRANSLATE_NOOP("catalogue", "The message gets a Return-Path: line.")},
    CfWord{"q", QT_TRANSLATE_NOOP("catalogue", "Answers VRFY with 250 instead of 252.")},
    CfWord{"r", QT_TRANSLATE_NOOP("catalogue", "Passes the sender to the program by -r.")},
    CfWord{"R", QT_TRANSLATE_NOOP("catalogue", "Connects from a port below 1024.")},
    CfWord{"s", QT_TRANSLATE_NOOP("catalogue", "Takes quotes and backslashes out of the address.")},
    CfWord{"S",
           QT_TRANSLATE_NOOP("catalogue", "Keeps root's rights for the program, or takes the user of U=.")},
    CfWord{"u", QT_TRANSLATE_NOOP("catalogue", "Keeps capitals in user names.")},
    CfWord{"U", QT_TRANSLATE_NOOP("catalogue", "Writes the From line of UUCP, with remote from.")},
    CfWord{"w",
           QT_TRANSLATE_NOOP("catalogue",
               "The recipient needs an account on this host; .forward works only with it.")},
    CfWord{"W", QT_TRANSLATE_NOOP("catalogue", "Ignores the stored status of hosts.")},
    CfWord{"x", QT_TRANSLATE_NOOP("catalogue", "The message gets a Full-Name: line.")},
    CfWord{"X", QT_TRANSLATE_NOOP("catalogue", "Doubles a dot at the start of a line, as SMTP wants it.")},
    CfWord{"z", QT_TRANSLATE_NOOP("catalogue", "Speaks LMTP.")},
    CfWord{"Z", QT_TRANSLATE_NOOP("catalogue", "Waits DialDelay and tries again when a connection fails.")},
    CfWord{"0", QT_TRANSLATE_NOOP("catalogue", "Asks no MX records.")},
    CfWord{"1", QT_TRANSLATE_NOOP("catalogue", "Takes NUL characters out.")},
    CfWord{"2", QT_TRANSLATE_NOOP("catalogue", "Does not speak ESMTP, even where it is offered.")},
    CfWord{"3", QT_TRANSLATE_NOOP("catalogue", "Also encodes characters that EBCDIC does not know.")},
    CfWord{"5", QT_TRANSLATE_NOOP("catalogue", "Passes local names without an alias through ruleset 5.")},
    CfWord{"6", QT_TRANSLATE_NOOP("catalogue", "Cuts the eighth bit off in headers.")},
    CfWord{"7", QT_TRANSLATE_NOOP("catalogue", "Cuts the eighth bit off everywhere.")},
    CfWord{"8", QT_TRANSLATE_NOOP("catalogue", "Takes text of eight bits as it is.")},
    CfWord{"9", QT_TRANSLATE_NOOP("catalogue", "Turns text of seven bits back into eight.")},
    CfWord{":", QT_TRANSLATE_NOOP("catalogue", "Takes :include: at the start of an address for a list.")},
    CfWord{"|", QT_TRANSLATE_NOOP("catalogue", "Takes | at the start of an address for a program.")},
    CfWord{"/", QT_TRANSLATE_NOOP("catalogue", "Takes / at the start of an address for a file.")},
    CfWord{"@", QT_TRANSLATE_NOOP("catalogue", "Looks addresses up in the user database.")},
    CfWord{"%",
           QT_TRANSLATE_NOOP("catalogue",
               "Delivers only when somebody asks for it, by ETRN or a chosen queue run.")},
    CfWord{"!",
           QT_TRANSLATE_NOOP("catalogue", "Keeps a From: line that is like the one sendmail would write.")},
};

} // namespace

std::span<const CfWord> mailerFieldWords()
{
    return mailerFieldTable;
}

std::span<const CfWord> mailerFlagWords()
{
    return mailerFlagTable;
}

} // namespace catalogue
