// SPDX-License-Identifier: MIT
#include "catalogue/topics/topic_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

/// The kinds of lines of a .cf.
constexpr std::array table{
    Topic{
     .name = "cf-blank",
     .title = QT_TRANSLATE_NOOP("catalogue", "An empty line"),
     .text = QT_TRANSLATE_NOOP("catalogue", "It stands there for people; sendmail passes over it."),
     .wrong = "",
     .documentation = "",
     .related = ""},
    Topic{
     .name = "cf-comment",
     .title = QT_TRANSLATE_NOOP("catalogue", "A comment"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "sendmail passes over lines that begin with #. The cf tree's files leave many of them, with the "
         "name and version of each part that went into this .cf."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "An edit here is lost as soon as somebody builds the .cf anew. Notes belong into the .mc."),
     .documentation = "",
     .related = "dnl divert"},
    Topic{
     .name = "cf-default",
     .title = QT_TRANSLATE_NOOP("catalogue", "An option that is not set"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The line is a comment. It shows an option with a value for orientation; since no O line sets it, "
         "what is built into sendmail holds."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "op.me, 5.7, O — Set option; cf/README, Tweaking configuration options"),
     .related = "define"},
    Topic{
     .name = "cf-version",
     .title = QT_TRANSLATE_NOOP("catalogue", "The version of the format"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It tells which level of the configuration's language the file uses, and whose configuration it "
         "is. sendmail refuses a level that is newer than itself."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.9, V — Configuration version level"),
     .related = "include"},
    Topic{
     .name = "cf-option",
     .title = QT_TRANSLATE_NOOP("catalogue", "An option"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It sets one of sendmail's switches for all mail: paths, limits, timeouts, ports. The name stands "
         "before the =, the value behind it."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A value typed in here is lost at the next build. The .mc has a conf name for almost every option."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "op.me, 5.7, O — Set option; cf/README, Tweaking configuration options"),
     .related = "define"},
    Topic{
     .name = "cf-macro",
     .title = QT_TRANSLATE_NOOP("catalogue", "A macro"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It gives a name a value, and $ with the name stands for the value in the lines that follow. A "
         "name is one character, or several in braces. Such macros are sendmail's own, not m4's."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.2, D — Define macro"),
     .related = "define"},
    Topic{
     .name = "cf-class",
     .title = QT_TRANSLATE_NOOP("catalogue", "A class"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It adds words to a set. Rules ask whether a part of an address belongs to it: $=w matches what is "
         "in class w, $~w what is not."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.3, C and F — Define classes"),
     .related = "LOCAL_DOMAIN MASQUERADE_DOMAIN"},
    Topic{
     .name = "cf-class-file",
     .title = QT_TRANSLATE_NOOP("catalogue", "A class from a file"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It adds the words in a file to a set, a word a line. With -o a missing file is no error; without "
         "it sendmail does not start."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "The file is read when the daemon starts. A change has no effect before the next restart."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.3, C and F — Define classes"),
     .related = "LOCAL_DOMAIN"},
    Topic{
     .name = "cf-map",
     .title = QT_TRANSLATE_NOOP("catalogue", "A map"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It declares a table that rules can look words up in: its name, its kind, and where its data is. "
         "$( name key $) in a rule is such a look-up."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.10, K — Key file declaration"),
     .related = "access_db"},
    Topic{
     .name = "cf-ruleset",
     .title = QT_TRANSLATE_NOOP("catalogue", "The start of a ruleset"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The rules that follow, down to the next S line, form a ruleset. Others call it by its name or "
         "number; it is given an address and gives back what it made of it."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.1, R and S — Rewriting rules"),
     .related = "LOCAL_RULESETS"},
    Topic{
     .name = "cf-rule",
     .title = QT_TRANSLATE_NOOP("catalogue", "A rewriting rule"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "If the address matches the left side, it becomes what the right side says, and the rule is tried "
         "again; otherwise the next rule has its turn. Tabs separate the two sides and, behind them, a "
         "comment."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Spaces in place of the tabs are an error. A rule that matches its own result runs until sendmail "
         "stops it."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.1, R and S — Rewriting rules"),
     .related = "LOCAL_RULESETS"},
    Topic{
     .name = "cf-mailer",
     .title = QT_TRANSLATE_NOOP("catalogue", "A mailer"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It says how mail of one kind is carried away: P= the program or [IPC] for a connection, F= flags, "
         "S= and R= the rulesets for senders and recipients, A= the arguments. Lines that begin with white "
         "space continue it."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.5, M — Define mailer"),
     .related = "MAILER local smtp"},
    Topic{
     .name = "cf-header",
     .title = QT_TRANSLATE_NOOP("catalogue", "A header line"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "sendmail adds this line to the head of messages. Letters between question marks are a condition: "
         "the line is added only for a mailer with that flag."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.6, H — Define header"),
     .related = ""},
    Topic{
     .name = "cf-precedence",
     .title = QT_TRANSLATE_NOOP("catalogue", "A precedence"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It gives a word of the header Precedence: a number. The higher the number, the earlier the "
         "message leaves a full queue. Below zero a bounce brings back the header alone, not the text."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.8, P — Precedence definitions"),
     .related = ""},
    Topic{
     .name = "cf-trusted",
     .title = QT_TRANSLATE_NOOP("catalogue", "Trusted users"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "A user named here may set the sender of a message with -f without a warning in its header."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.3, C and F — Define classes, class t"),
     .related = ""},
    Topic{
     .name = "cf-environment",
     .title = QT_TRANSLATE_NOOP("catalogue", "An environment variable"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "sendmail gives this variable to itself and to the programs that it starts; it drops most of what "
         "its caller has set."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "op.me, 5.4, E — Set or propagate environment variables"),
     .related = ""},
    Topic{
     .name = "cf-queue-group",
     .title = QT_TRANSLATE_NOOP("catalogue", "A queue group"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It declares a queue of its own, with its folder and its runs, for part of the mail."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.11, Q — Queue group declaration"),
     .related = ""},
    Topic{
     .name = "cf-filter",
     .title = QT_TRANSLATE_NOOP("catalogue", "A mail filter"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It declares a program of its own that sees each message as it comes in and may refuse it."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.12, X — Mail filter (milter) definitions"),
     .related = ""},
    Topic{
     .name = "cf-unexpanded",
     .title = QT_TRANSLATE_NOOP("catalogue", "A macro that m4 did not know"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "This looks like a call that belongs into the .mc. m4 copies a name that it does not know as it "
         "is: a typing error, or a macro of a newer cf tree."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "sendmail cannot read such a line, or takes its first letter for a command. m4 has reported "
         "nothing."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, A brief introduction to m4"),
     .related = "include FEATURE"},
    Topic{
     .name = "cf-unknown",
     .title = QT_TRANSLATE_NOOP("catalogue", "A line of an unknown kind"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Its first character is no command of a .cf. sendmail reports \"unknown configuration line\"."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5, The whole scoop on the configuration file"),
     .related = "include"},
};

} // namespace

std::span<const Topic> cfLineTopics()
{
    return table;
}

} // namespace catalogue
