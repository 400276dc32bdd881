// SPDX-License-Identifier: MIT
#include "catalogue/topics/topic_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

/// The answers that no directive explains by itself.
constexpr std::array table{
    Topic{
     .name = "answer-role",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the host is for"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The role decides what becomes of a message that a program on this host writes, cron's report to "
         "root above all: handed to a relay unread, looked up in the host's own aliases, or delivered here."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "With the wrong role mail vanishes without an error. A host that passes everything on does not "
         "read its own aliases, so what they promise never happens. A host that delivers for its own name "
         "fills a mailbox that nobody opens. A daemon that nobody needs listens all the same, and is there "
         "for whoever looks for one."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features; Masquerading and relaying"),
     .related = "nullclient MAIL_HUB LOCAL_DOMAIN"},
    Topic{
     .name = "answer-host",
     .title = QT_TRANSLATE_NOOP("catalogue", "The host's full name"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "sendmail introduces itself to other hosts under this name and puts it behind every address that "
         "has no domain. Each file also says in its head which host it is for."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A name without a dot makes sendmail wait a minute at each start, and then go on with an address "
         "that no other host can answer. A name that does not resolve makes other servers refuse the "
         "sender."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Who am I?"),
     .related = "VERSIONID MASQUERADE_AS"},
    Topic{
     .name = "answer-sendmail",
     .title = QT_TRANSLATE_NOOP("catalogue", "The release of sendmail on the host"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "A .cf is made for one release. The release decides which lines can be written at all: "
         "masquerade_envelope came with 8.7, DAEMON_OPTIONS with 8.10, the submission program with 8.12."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A .cf that is newer than the program stops it with an error about the version level. One that is "
         "older leaves newer defaults in force, port 587 among them. The command sendmail -d0.1 -bv root "
         "shows the release."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5.9, V — Configuration version level"),
     .related = "no_default_msa msp DAEMON_OPTIONS"},
    Topic{
     .name = "answer-relay-security",
     .title = QT_TRANSLATE_NOOP("catalogue", "How the relay is talked to"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "By itself sendmail encrypts where the relay offers it and believes whoever answers. Verified means "
         "that the relay shows a certificate for its name, signed by an authority that the system trusts. A "
         "provider wants a name and a password besides."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Somebody between the two can leave out the offer of TLS and read everything, or answer in the "
         "relay's place and be given the password."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, STARTTLS; SMTP Authentication"),
     .related = "LOCAL_TLS_SERVER authinfo confCACERT"},
    Topic{
     .name = "answer-relay-user",
     .title = QT_TRANSLATE_NOOP("catalogue", "The user name at the relay"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The provider has given it out, often a whole address. It goes into a template, and the password is "
         "written beside it on the host itself. The wizard never asks for the password and keeps none."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "The relay answers 535, then refuses each message with 530, and sendmail gives the message back."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "cf/README, Providing SMTP AUTH Data when sendmail acts as Client"),
     .related = "authinfo"},
    Topic{
     .name = "answer-listen",
     .title = QT_TRANSLATE_NOOP("catalogue", "Who may connect"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Sending needs no daemon: programs call the command sendmail, and the submission program hands "
         "their mail on. A daemon is needed where mail comes in by SMTP, or where the host's own aliases "
         "have to be looked up."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "What listens can be attacked, from the network or, on the loopback address, by whoever has an "
         "account on the host. Without a daemon nobody flushes the queue, so something else has to: a "
         "message that the relay did not take at once would lie there until it is too old."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options"),
     .related = "DAEMON_OPTIONS no_default_msa msp"},
    Topic{
     .name = "answer-root-alias",
     .title = QT_TRANSLATE_NOOP("catalogue", "Who reads root's mail"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Cron, backups and the system's own checks write to root. The alias sends that on to a person: one "
         "address, or several with commas between them."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Without it the reports pile up in root's mailbox on this host. The first sign is often a full "
         "disk, or a backup that has not run for half a year."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.6, The alias database"),
     .related = "local ALIAS_FILE MAIL_HUB"},
    Topic{
     .name = "answer-postmaster-alias",
     .title = QT_TRANSLATE_NOOP("catalogue", "Who reads postmaster's mail"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Bounces of bounces and questions about mail from other sites go to postmaster. Every host that "
         "takes mail has to have one; root is a good answer as long as somebody reads root's mail."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Nobody learns that mail fails, since the report of the failure has no reader either."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.6, The alias database"),
     .related = "local ALIAS_FILE"},
    Topic{
     .name = "answer-alias",
     .title = QT_TRANSLATE_NOOP("catalogue", "Further aliases"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Each alias is a name and where its mail goes: an address elsewhere, a user of this host, or "
         "another alias. They hold on this host alone, before the relay sees the message."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "An alias that exists on one host of many is forgotten when its reader leaves. Where a central "
         "server can have it instead, it belongs there. An alias that leads back to itself makes every "
         "message to it bounce."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.6, The alias database"),
     .related = "ALIAS_FILE local MAIL_HUB"},
    Topic{
     .name = "answer-flush",
     .title = QT_TRANSLATE_NOOP("catalogue", "Minutes between two queue runs"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "When the relay does not answer, a message waits in the queue. Each run tries again whatever waits "
         "there. The minutes of the hour come from the host's name, so that a thousand hosts do not call "
         "the relay in the same second."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Without any run a message that could not be sent at once is never tried again: nobody gets it, "
         "and nobody is told. Many minutes make alarms late, few cost next to nothing on a host with little "
         "mail."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.3.2, Queue runs; 3.1, Queue interval"),
     .related = "msp nullclient"},
    Topic{
     .name = "answer-runner",
     .title = QT_TRANSLATE_NOOP("catalogue", "What flushes the queue"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "cron is there on every platform and needs one line. A systemd timer appears in the lists and the "
         "journal of a Linux host, and does not start a second run while one is at work."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Either does the same to the mail. Where the chosen one is not installed or not running, nothing "
         "ever leaves the queue."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.3.2, Queue runs"),
     .related = "msp"},
    Topic{
     .name = "answer-comments",
     .title = QT_TRANSLATE_NOOP("catalogue", "Comments in the .mc files"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "A short note stands above each directive and says what it is for. m4 drops the notes, so the .cf "
         "is the same with and without them."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, A brief introduction to m4"),
     .related = "dnl"},
    Topic{
     .name = "answer-add",
     .title = QT_TRANSLATE_NOOP("catalogue", "Additional directives"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "What no other answer says: further features, options and macros, and lines of an opened file that "
         "the wizard has no question for. Each takes the place in the file that its kind asks for."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "m4 takes a misspelled option without a word: it defines a name that nothing reads."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features; Tweaking configuration options"),
     .related = "FEATURE define LOCAL_CONFIG"},
    Topic{
     .name = "answer-table",
     .title = QT_TRANSLATE_NOOP("catalogue", "Tables"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The text behind a map: a key, a tab and a value on each line. makemap turns it into the database "
         "that sendmail reads."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "sendmail never reads the text itself: without makemap an edit has no effect."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
     .related = "access_db"},
};

} // namespace

std::span<const Topic> answerTopics()
{
    return table;
}

} // namespace catalogue
