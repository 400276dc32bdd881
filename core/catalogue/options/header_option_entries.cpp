// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfFromHeader[]{textValue(QT_TRANSLATE_NOOP("catalogue", "header"),
    QT_TRANSLATE_NOOP("catalogue", "Text with macros, such as $x and $g."))};
constexpr Argument valueOfReceivedHeader[]{textValue(QT_TRANSLATE_NOOP("catalogue", "header"),
    QT_TRANSLATE_NOOP("catalogue", "Text with macros, such as $s and $j."))};
constexpr Argument valueOfMessageidHeader[]{textValue(QT_TRANSLATE_NOOP("catalogue", "header"),
    QT_TRANSLATE_NOOP("catalogue", "Text with macros, such as $t, $i and $j."))};
constexpr Argument valueOfFromLine[]{textValue(QT_TRANSLATE_NOOP("catalogue", "line"),
    QT_TRANSLATE_NOOP("catalogue", "Text with macros."))};
constexpr Argument valueOfMustQuoteChars[]{textValue(QT_TRANSLATE_NOOP("catalogue", "characters"),
    QT_TRANSLATE_NOOP("catalogue", "Characters without spaces."))};
constexpr Argument valueOfNoRcptAction[]{keywordValue(
    "none add-to add-apparently-to add-bcc add-to-undisclosed")};
constexpr Argument valueOfBlankSub[]{textValue(QT_TRANSLATE_NOOP("catalogue", "character"),
    QT_TRANSLATE_NOOP("catalogue", "One character."))};
constexpr Argument valueOfOperators[]{textValue(QT_TRANSLATE_NOOP("catalogue", "characters"),
    QT_TRANSLATE_NOOP("catalogue", "Characters without spaces."))};
constexpr Argument valueOfEightBitHandling[]{keywordValue("pass8 mimify strict")};
constexpr Argument valueOfDefCharSet[]{textValue(QT_TRANSLATE_NOOP("catalogue", "charset"),
    QT_TRANSLATE_NOOP("catalogue", "The name of a character set, such as iso-8859-1."))};
constexpr Argument valueOfErrorMessage[]{textValue(QT_TRANSLATE_NOOP("catalogue", "message"),
    QT_TRANSLATE_NOOP("catalogue", "A text, or the path of a file with one."))};
constexpr Argument valueOfErrorMode[]{keywordValue("print quiet mail write berknet")};

/// What messages look like: headers, characters, MIME.
constexpr std::array table{
    optionEntry({
        .name = "confFROM_HEADER",
        .cfName = "H From",
        .standard = "$?x$x <$g>$|$g$.",
        .since = {8, 1},
        .task = Task::Masquerading,
        .value = valueOfFromHeader,
        .comment = "Form of a From: line that sendmail adds",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the form of a From: line that sendmail adds."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns mail without such a line, as programs hand it in. nullclient sets it to the "
            "address alone."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confRECEIVED_HEADER",
        .cfName = "H Received",
        .standard = "",
        .since = {8, 7},
        .task = Task::Abuse,
        .value = valueOfReceivedHeader,
        .comment = "Form of the Received: line",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sets the form of the Received: line that each message gets."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The line shows which way a message came, and the count of such lines ends loops. Other "
            "programs read it, too."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "Hardly ever: where the client's inner name must not be shown."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Elsewhere: a wrong form hides the way of a message from those who look for a fault."),
    }),
    optionEntry({
        .name = "confMESSAGEID_HEADER",
        .cfName = "H Message-Id",
        .standard = "<$t.$i@$j>",
        .since = {8, 13},
        .task = Task::Masquerading,
        .value = valueOfMessageidHeader,
        .comment = "Form of a Message-Id: that sendmail adds",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the form of a Message-Id: that sendmail adds."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It concerns mail without one. It has to be different for each message, in the whole world."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the host's inner name must not be shown."),
    }),
    optionEntry({
        .name = "confFROM_LINE",
        .cfName = "O UnixFromLine",
        .standard = "From $g $d",
        .since = {8, 1},
        .task = Task::LocalDelivery,
        .value = valueOfFromLine,
        .comment = "First line of a message in a mailbox",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the line that begins a message in a mailbox file."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Programs that read mailboxes tell messages apart by it. It concerns files and programs that "
            "mail is delivered to."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere, unless the mailboxes have another format."),
    }),
    optionEntry({
        .name = "confSAVE_FROM_LINES",
        .cfName = "O SaveFromLine",
        .standard = "False",
        .since = {8, 1},
        .task = Task::LocalDelivery,
        .value = switchValue,
        .comment = "Keeps Unix From lines of messages",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps a line \"From ...\" that a message brings along at its start."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Otherwise it is dropped, since sendmail writes its own. It concerns mail that programs hand "
            "in."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confOLD_STYLE_HEADERS",
        .cfName = "O OldStyleHeaders",
        .standard = "True",
        .since = {8, 1},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Takes headers whose addresses have spaces between",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes spaces between addresses for commas in headers of the old form."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail decides for each header: if a comma, a parenthesis or an angle bracket is in it, the "
            "new form holds. What goes out has commas."),
        .use = QT_TRANSLATE_NOOP("catalogue", "As it is."),
    }),
    optionEntry({
        .name = "confSINGLE_LINE_FROM_HEADER",
        .cfName = "O SingleLineFromHeader",
        .standard = "False",
        .since = {8, 9},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Puts long From: lines on one line",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Puts a From: line that is broken over several lines on one line."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Some old mail programs cannot read the broken form. It concerns all mail that passes."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For such programs."),
    }),
    optionEntry({
        .name = "confMUST_QUOTE_CHARS",
        .cfName = "O MustQuoteChars",
        .standard = ".'",
        .since = {8, 9},
        .task = Task::Frame,
        .value = valueOfMustQuoteChars,
        .comment = "Characters that need quotes in a full name",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says which further characters make quotes necessary in a person's name."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A name such as O'Hara gets quotes in the headers that sendmail rewrites. Some characters, "
            "such as a comma, always do that."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With the dot alone on a host whose mail is signed by DKIM: added quotes break signatures."),
    }),
    optionEntry({
        .name = "confNO_RCPT_ACTION",
        .cfName = "O NoRecipientAction",
        .standard = "none",
        .since = {8, 7},
        .task = Task::Frame,
        .value = valueOfNoRcptAction,
        .comment = "What to do with a message that names no recipient",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says what is added to a message that names no recipient in its headers."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "add-to-undisclosed adds a To: line without addresses, add-bcc an empty Bcc:, add-to all "
            "recipients. none leaves the message as it is. It concerns mail that programs hand in."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With add-to-undisclosed where receivers refuse such mail."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "add-to where people use Bcc:."),
        .security = QT_TRANSLATE_NOOP("catalogue", "add-to shows everybody who else got the message."),
    }),
    optionEntry({
        .name = "confBLANK_SUB",
        .cfName = "O BlankSub",
        .standard = ".",
        .since = {8, 1},
        .task = Task::Frame,
        .value = valueOfBlankSub,
        .comment = "Stands for a space in an address",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says which character takes the place of a space inside an address."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Jo Doe becomes Jo.Doe, which an alias can deliver. It concerns addresses without quotes."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the aliases are written with another one, such as _."),
    }),
    optionEntry({
        .name = "confOPERATORS",
        .cfName = "O OperatorChars",
        .standard = ".:%@!^/[]+",
        .since = {8, 1},
        .task = Task::Frame,
        .value = valueOfOperators,
        .comment = "Characters that separate the tokens of addresses",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sets the characters at which an address is taken apart for the rules."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Each of them is a token of its own, and the words between them are, too. All rules of the .cf "
            "rely on it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Everywhere: without one of these characters rules no longer match, with another one names "
            "fall apart."),
    }),
    optionEntry({
        .name = "confCOLON_OK_IN_ADDR",
        .cfName = "O ColonOkInAddr",
        .standard = "False",
        .since = {8, 7},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Takes a colon for part of an address",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Takes a colon for an ordinary character of an address."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Otherwise it ends the name of a group, as the standard says. The True in the comment holds "
            "for very old .cf files alone."),
        .use = QT_TRANSLATE_NOOP("catalogue", "For addresses such as host:user."),
    }),
    optionEntry({
        .name = "confDONT_PRUNE_ROUTES",
        .cfName = "O DontPruneRoutes",
        .standard = "False",
        .since = {8, 1},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Keeps routes in addresses",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Keeps the route of an address such as <@a,@b:user@c> instead of sending to c."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Bounces then take the way that is written. Hardly anybody writes routes any more."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
    }),
    optionEntry({
        .name = "confSEVEN_BIT_INPUT",
        .cfName = "O SevenBitInput",
        .standard = "False",
        .since = {8, 1},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Cuts the eighth bit of each character off",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Cuts the eighth bit off each character of mail that comes in."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "All text that is not English is ruined, and so are signatures."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere."),
    }),
    optionEntry({
        .name = "confEIGHT_BIT_HANDLING",
        .cfName = "O EightBitMode",
        .standard = "pass8",
        .since = {8, 7},
        .task = Task::Frame,
        .value = valueOfEightBitHandling,
        .comment = "What to do with eight bits that are not announced",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says what becomes of text of eight bits that does not say so."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "pass8 passes it on as it is, mimify turns it into MIME, strict refuses it. Text that says so "
            "is turned into seven bits where the next host wants that."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With mimify where old programs send text without MIME."),
    }),
    optionEntry({
        .name = "confDEF_CHAR_SET",
        .cfName = "O DefaultCharSet",
        .standard = "unknown-8bit",
        .since = {8, 7},
        .task = Task::Frame,
        .value = valueOfDefCharSet,
        .comment = "Character set of text that names none",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Names the character set of text that is turned into MIME and names none."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The recipient's program shows the text by it. A wrong one shows wrong letters."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where all such text is written in the same character set."),
    }),
    optionEntry({
        .name = "confMIME_FORMAT_ERRORS",
        .cfName = "O SendMimeErrors",
        .standard = "True",
        .since = {8, 7},
        .task = Task::Frame,
        .value = switchValue,
        .comment = "Writes bounces in MIME",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Writes bounces in MIME, so that programs can read them."),
        .effect = QT_TRANSLATE_NOOP("catalogue", "With False the server offers no delivery reports either."),
        .use = QT_TRANSLATE_NOOP("catalogue", "As it is."),
    }),
    optionEntry({
        .name = "confERROR_MESSAGE",
        .cfName = "O ErrorHeader",
        .standard = "",
        .since = {8, 1},
        .task = Task::Frame,
        .value = valueOfErrorMessage,
        .comment = "Text at the start of each bounce",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Puts a text at the start of each bounce."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It can say whom to ask for help. It begins with a slash if it is the path of a file. The path "
            "in the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where people do not know whom to ask."),
    }),
    optionEntry({
        .name = "confERROR_MODE",
        .cfName = "O ErrorMode",
        .standard = "print",
        .since = {8, 1},
        .task = Task::Frame,
        .value = valueOfErrorMode,
        .comment = "How a program learns of errors",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says how a program that hands in mail learns of errors."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "print writes them to it, mail sends them back, write shows them on the user's terminal, quiet "
            "returns a status alone."),
        .use = QT_TRANSLATE_NOOP("catalogue", "As it is; a program chooses for itself by -oe."),
    }),
};

} // namespace

std::span<const Entry> headerOptionEntries()
{
    return table;
}

} // namespace catalogue
