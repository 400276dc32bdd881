// SPDX-License-Identifier: MIT
#include "catalogue/topics/topic_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

/// A line of bundle.conf, by its key.
constexpr Topic key(const char *name, const char *text, const char *related)
{
    return {name, "", text, "", "", related};
}

/// The plain files of the bundle and their lines.
constexpr std::array table{
    Topic{
     .name = "sendmail.mc",
     .title = QT_TRANSLATE_NOOP("catalogue", "The file for the daemon"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It says how mail that comes in by SMTP is treated, and mail in the daemon's queue. An admin edits "
         "this file, never the .cf that m4 makes of it."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "After an edit nothing changes until the .cf has been built anew and the daemon has read it."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Introduction and example"),
     .related = "FEATURE define MAILER"},
    Topic{
     .name = "submit.mc",
     .title = QT_TRANSLATE_NOOP("catalogue", "The file for the submission program"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It says how the command sendmail treats what programs on this host write: cron's mail goes "
         "through here first. It came with 8.12."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Masquerading in sendmail.mc alone comes too late for the recipient: a bare root has its domain by "
         "then."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Message submission program"),
     .related = "msp MASQUERADE_AS"},
    Topic{
     .name = "sendmail.cf",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the daemon reads"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "m4 has made it of sendmail.mc and the cf tree. Each line is one command, told by its first "
         "character; most lines are rules for addresses."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "An edit here is lost at the next build, and nobody sees from the .mc what was changed."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 5, The whole scoop on the configuration file"),
     .related = "include VERSIONID"},
    Topic{
     .name = "submit.cf",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the submission program reads"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "m4 has made it of submit.mc and the cf tree. The command sendmail reads it each time a program "
         "hands in mail."),
     .wrong = QT_TRANSLATE_NOOP("catalogue", "An edit here is lost at the next build."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "op.me, 1.3.3, submit.cf; cf/README, Message submission program"),
     .related = "msp"},
    Topic{
     .name = "aliases",
     .title = QT_TRANSLATE_NOOP("catalogue", "The aliases of this bundle"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "install.sh merges these lines into the host's aliases file, between two marker lines, and runs "
         "newaliases. A line is a name, a colon, and where its mail goes."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Without newaliases an edit has no effect: sendmail reads the database, not this file."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.6, The alias database"),
     .related = "ALIAS_FILE local"},
    Topic{
     .name = "aliases alias",
     .title = QT_TRANSLATE_NOOP("catalogue", "An alias"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Mail to the name before the colon goes to what stands behind it: an address, a user of this host, "
         "or another alias; several with commas between them."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "It holds only where the local mailer sees the message. On a null client nothing looks at it."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.6, The alias database"),
     .related = "local ALIAS_FILE MAIL_HUB"},
    Topic{
     .name = "access",
     .title = QT_TRANSLATE_NOOP("catalogue", "The access map's source"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "install.sh merges these lines into the access file, between two marker lines, and runs makemap. "
         "Each line is a key, a tab, and what to do."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Without makemap an edit has no effect: sendmail reads the database, not this file."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
     .related = "access_db"},
    Topic{
     .name = "access client",
     .title = QT_TRANSLATE_NOOP("catalogue", "Who may send"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "A client whose address or name begins or ends with the key may send mail through this server to "
         "anybody. RELAY says so; Connect: makes the line count for clients alone, not for senders and "
         "recipients."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A network that is wider than the house lets strangers send spam through the server, and other "
         "servers stop taking mail from it."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Anti-spam configuration control"),
     .related = "access_db RELAY_DOMAIN"},
    Topic{
     .name = "authinfo",
     .title = QT_TRANSLATE_NOOP("catalogue", "A template for the password"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "install.sh puts it beside sendmail's other files, readable for root alone. Somebody fills in the "
         "password there; a file that is filled in stays as it is."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Until the password is filled in and the map is made of it, mail waits in the queue."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "cf/README, Providing SMTP AUTH Data when sendmail acts as Client"),
     .related = "authinfo"},
    Topic{
     .name = "authinfo login",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the host logs in with"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "AuthInfo: without a name is for each server that the rules let through, and that is the relay "
         "alone. U: is the user's name, P: the password, M: the ways to log in."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "With a wrong password the relay refuses each message for good, and sendmail gives it back."),
     .documentation = QT_TRANSLATE_NOOP("catalogue",
         "cf/README, Providing SMTP AUTH Data when sendmail acts as Client"),
     .related = "authinfo LOCAL_TLS_SERVER"},
    Topic{
     .name = "cron",
     .title = QT_TRANSLATE_NOOP("catalogue", "The queue runner for cron"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "install.sh puts it into /etc/cron.d, or its lines into root's crontab where there is no such "
         "folder. It sends what waits in the queue."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "Without it, and without a daemon, a message that the relay did not take at once stays in the "
         "queue."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.3.2, Queue runs"),
     .related = "msp"},
    Topic{
     .name = "cron note",
     .title = QT_TRANSLATE_NOOP("catalogue", "A note for people"),
     .text = QT_TRANSLATE_NOOP("catalogue", "cron passes over lines that begin with #."),
     .wrong = "",
     .documentation = "",
     .related = ""},
    Topic{
     .name = "cron run",
     .title = QT_TRANSLATE_NOOP("catalogue", "A queue run"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "Five columns say when: minutes, hours, days, months, days of the week, a star for each. Then "
         "comes the user, and then the command. -q tries everything that waits; -Ac means the submission "
         "program's queue, without it the daemon's."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "The user has to be allowed to enter the queue: smmsp for the submission program's, root for the "
         "daemon's."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "op.me, 2.3.2, Queue runs; sendmail(8)"),
     .related = "msp"},
    Topic{
     .name = "service",
     .title = QT_TRANSLATE_NOOP("catalogue", "The queue runner as a systemd service"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The unit sends what waits in the queues, once. The timer beside it starts it again and again."),
     .wrong = QT_TRANSLATE_NOOP("catalogue", "By itself it is never started: the timer has to be enabled."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.service(5)"),
     .related = "msp"},
    Topic{
     .name = "service Description",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the unit is called"),
     .text = QT_TRANSLATE_NOOP("catalogue", "systemctl and the journal show this text."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.unit(5)"),
     .related = ""},
    Topic{
     .name = "service After",
     .title = QT_TRANSLATE_NOOP("catalogue", "What comes first"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The unit starts after these, so that the first run at boot does not find a network that is not "
         "there yet."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.unit(5)"),
     .related = ""},
    Topic{
     .name = "service Wants",
     .title = QT_TRANSLATE_NOOP("catalogue", "What it asks for"),
     .text = QT_TRANSLATE_NOOP("catalogue", "systemd starts this, too, when the unit is started."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.unit(5)"),
     .related = ""},
    Topic{
     .name = "service Type",
     .title = QT_TRANSLATE_NOOP("catalogue", "How the service runs"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "oneshot: it does its work and ends, and a second run waits until the first is over."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.service(5)"),
     .related = ""},
    Topic{
     .name = "service User",
     .title = QT_TRANSLATE_NOOP("catalogue", "As whom it runs"),
     .text = QT_TRANSLATE_NOOP("catalogue", "The user who may enter the submission program's queue."),
     .wrong = QT_TRANSLATE_NOOP("catalogue", "With another user the run ends with \"permission denied\"."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.exec(5)"),
     .related = "msp"},
    Topic{
     .name = "service ExecStart",
     .title = QT_TRANSLATE_NOOP("catalogue", "The queue run"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "-q tries everything that waits, and f keeps the process in the foreground, since systemd ends "
         "what a service leaves behind. -Ac means the submission program's queue. A minus sign before the "
         "path: a queue that cannot be sent now is no failure. A plus sign: with root's rights."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.service(5); sendmail(8)"),
     .related = "msp"},
    Topic{
     .name = "timer",
     .title = QT_TRANSLATE_NOOP("catalogue", "The timer of the queue runner"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "It starts the service of the same name at the times that OnCalendar gives. install.sh enables it."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A timer that is not enabled never fires, and the queue is never flushed."),
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.timer(5)"),
     .related = "msp"},
    Topic{
     .name = "timer Description",
     .title = QT_TRANSLATE_NOOP("catalogue", "What the unit is called"),
     .text = QT_TRANSLATE_NOOP("catalogue", "systemctl list-timers shows this text."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.unit(5)"),
     .related = ""},
    Topic{
     .name = "timer OnCalendar",
     .title = QT_TRANSLATE_NOOP("catalogue", "When the queue is run"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "The minutes of each hour. They come from the host's name, so that a thousand hosts do not call "
         "the relay at once."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.time(7)"),
     .related = ""},
    Topic{
     .name = "timer WantedBy",
     .title = QT_TRANSLATE_NOOP("catalogue", "When the timer is active"),
     .text = QT_TRANSLATE_NOOP("catalogue", "Once enabled, it runs from each boot on."),
     .wrong = "",
     .documentation = QT_TRANSLATE_NOOP("catalogue", "systemd.unit(5)"),
     .related = ""},
    Topic{
     .name = "bundle.conf",
     .title = QT_TRANSLATE_NOOP("catalogue", "The installer's data"),
     .text = QT_TRANSLATE_NOOP("catalogue",
         "install.sh is the same in every bundle; what is particular to this one stands here, a key and a "
         "value a line. The script takes the lines as data and never runs them."),
     .wrong = QT_TRANSLATE_NOOP("catalogue",
         "A value changed by hand no longer fits SHA256SUMS, and install.sh refuses the bundle."),
     .documentation = "",
     .related = ""},
    key("bundle.conf format",
        QT_TRANSLATE_NOOP("catalogue",
            "The version of this list of keys. install.sh refuses one that it does not know."),
        ""),
    key("bundle.conf host",
        QT_TRANSLATE_NOOP("catalogue",
            "The host that the bundle is for. install.sh compares it with the name of the host that it runs "
            "on."),
        ""),
    key("bundle.conf role",
        QT_TRANSLATE_NOOP("catalogue", "What the host is for."), "nullclient LOCAL_DOMAIN"),
    key("bundle.conf platform",
        QT_TRANSLATE_NOOP("catalogue",
            "Which files and commands the host has; install.sh takes its steps accordingly."),
        "OSTYPE"),
    key("bundle.conf release",
        QT_TRANSLATE_NOOP("catalogue",
            "The release of sendmail that the answers name. install.sh compares it with the one on the "
            "host."),
        ""),
    key("bundle.conf cf_release",
        QT_TRANSLATE_NOOP("catalogue",
            "The release of the cf tree that the .cf files in the bundle were made of, or none. They are "
            "used only where it is the host's own; otherwise the host builds its .cf from the .mc."),
        "include"),
    key("bundle.conf config_folder",
        QT_TRANSLATE_NOOP("catalogue",
            "The folder that holds sendmail's files on the host."),
        "_USE_ETC_MAIL_"),
    key("bundle.conf sendmail",
        QT_TRANSLATE_NOOP("catalogue", "The program itself, for checks and for queue runs."), ""),
    key("bundle.conf cf_tree",
        QT_TRANSLATE_NOOP("catalogue",
            "Where the host keeps the cf tree, to build the .cf anew."),
        "include"),
    key("bundle.conf aliases_file",
        QT_TRANSLATE_NOOP("catalogue",
            "The host's aliases file, for the merge and for newaliases."),
        "ALIAS_FILE"),
    key("bundle.conf mta_queue",
        QT_TRANSLATE_NOOP("catalogue",
            "The daemon's queue. install.sh sends what waits there, so that nothing is left behind when no "
            "daemon runs any longer."),
        ""),
    key("bundle.conf client_queue",
        QT_TRANSLATE_NOOP("catalogue", "The submission program's queue."), "msp"),
    key("bundle.conf sendmail_mc",
        QT_TRANSLATE_NOOP("catalogue", "What sendmail.mc is called on this platform."), ""),
    key("bundle.conf submit_mc",
        QT_TRANSLATE_NOOP("catalogue",
            "What submit.mc is called on this platform, or none where the release has no submission "
            "program."),
        "msp"),
    key("bundle.conf table",
        QT_TRANSLATE_NOOP("catalogue",
            "Which file is merged on the host: aliases, access or none."),
        "ALIAS_FILE access_db"),
    key("bundle.conf relay_security",
        QT_TRANSLATE_NOOP("catalogue",
            "How the relay is talked to: plain, opportunistic, verified or login. With login install.sh looks "
            "after the password's file."),
        "LOCAL_TLS_SERVER authinfo"),
    key("bundle.conf ca_file",
        QT_TRANSLATE_NOOP("catalogue",
            "The certificates that have to be there where the relay's is to be verified."),
        "confCACERT"),
    key("bundle.conf ca_folder",
        QT_TRANSLATE_NOOP("catalogue", "Their folder, which has to be there as well."),
        "confCACERT_PATH"),
    key("bundle.conf listen",
        QT_TRANSLATE_NOOP("catalogue",
            "Who may connect: none, loopback or network. It decides whether the daemon is started or "
            "stopped."),
        "DAEMON_OPTIONS"),
    key("bundle.conf sockets",
        QT_TRANSLATE_NOOP("catalogue",
            "The sockets that have to be open after the installation, and no others; install.sh looks."),
        "DAEMON_OPTIONS no_default_msa"),
    key("bundle.conf sender",
        QT_TRANSLATE_NOOP("catalogue",
            "What the host's own sendmail has to make of root, asked with -bt, before the files take "
            "effect."),
        "MASQUERADE_AS"),
    key("bundle.conf runner",
        QT_TRANSLATE_NOOP("catalogue", "What flushes the queue: cron or a systemd timer."), ""),
    key("bundle.conf interval",
        QT_TRANSLATE_NOOP("catalogue", "Minutes between two queue runs."), ""),
};

} // namespace

std::span<const Topic> fileTopics()
{
    return table;
}

} // namespace catalogue
