// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

struct Texts {
    const char *comment;
    const char *summary;
    const char *effect;
    const char *use;
};

constexpr Entry mailer(const char *name, answers::Release since, const Texts &texts, const char *cfName,
                       const char *related, Task task = Task::LocalDelivery)
{
    return {
        .name = name,
        .kind = Kind::Mailer,
        .since = since,
        .comment = texts.comment,
        .summary = texts.summary,
        .effect = texts.effect,
        .without = "",
        .use = texts.use,
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "A program that has to be there on this host."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Mailers"),
        .related = related,
        .cfName = cfName,
        .task = task,
        .after = "FEATURE OSTYPE DOMAIN",
    };
}

constexpr Entry procmail()
{
    Entry entry = mailer("procmail", {8, 7}, {
        "Mail for a domain goes to a procmail script",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer procmail, which hands messages to a procmail script."),
        QT_TRANSLATE_NOOP("catalogue",
            "Only mail that the mailertable sends there passes it: a domain stands beside procmail: and "
            "the path of the script. Local mailboxes are as before; for these there is local_procmail."),
        QT_TRANSLATE_NOOP("catalogue", "When all mail for a domain needs the same treatment."),
    }, "M procmail", "MAILER PROCMAIL_MAILER_PATH PROCMAIL_MAILER_ARGS PROCMAIL_MAILER_FLAGS "
                     "PROCMAIL_MAILER_MAX");
    entry.after = "FEATURE OSTYPE DOMAIN local_procmail";
    entry.security = QT_TRANSLATE_NOOP("catalogue", "The script runs for mail of anybody: keep it root's.");
    return entry;
}

constexpr Entry cyrus()
{
    Entry entry = mailer("cyrus", {8, 7}, {
        "Delivery into Cyrus IMAP by its program",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailers cyrus and cyrusbb: delivery into mailboxes of Cyrus IMAP."),
        QT_TRANSLATE_NOOP("catalogue",
            "A program is started for each message. mary+work goes into the folder work of mary if its "
            "rights allow; cyrusbb delivers into folders that belong to nobody."),
        QT_TRANSLATE_NOOP("catalogue", "With Cyrus IMAP before its second version."),
    }, "M cyrus", "MAILER cyrusv2 CYRUS_MAILER_PATH CYRUS_MAILER_ARGS CYRUS_MAILER_USER "
                  "CYRUS_BB_MAILER_ARGS");
    entry.leave = QT_TRANSLATE_NOOP("catalogue", "With later versions, which take mail by LMTP: cyrusv2.");
    entry.after = "FEATURE OSTYPE DOMAIN local";
    entry.replacement = "cyrusv2";
    return entry;
}

constexpr Entry cyrusV2()
{
    Entry entry = mailer("cyrusv2", {8, 12}, {
        "Delivery into Cyrus IMAP by LMTP",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer cyrusv2: delivery into mailboxes of Cyrus IMAP by LMTP."),
        QT_TRANSLATE_NOOP("catalogue",
            "sendmail connects to a socket of the IMAP server and delivers many messages over one "
            "connection. To send all local mail there, confLOCAL_MAILER has to name the mailer."),
        QT_TRANSLATE_NOOP("catalogue", "With Cyrus IMAP from version 2."),
    }, "M cyrusv2", "MAILER cyrus CYRUSV2_MAILER_ARGS CYRUSV2_MAILER_MAXMSGS CYRUSV2_MAILER_MAXRCPTS");
    entry.cost = QT_TRANSLATE_NOOP("catalogue", "An IMAP server that has to be up; until it is, mail waits.");
    entry.after = "FEATURE OSTYPE DOMAIN local";
    return entry;
}

constexpr Entry uucp()
{
    Entry entry = mailer("uucp", {8, 1}, {
        "Delivery by UUCP",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailers for UUCP, which carries mail in batches over a telephone line."),
        QT_TRANSLATE_NOOP("catalogue",
            "uucp-old and uucp-new write addresses with exclamation marks; with the mailer smtp above it "
            "there are also uucp-dom and uucp-uudom, which write domains. Hosts in the classes U, Y and Z "
            "are sent to by them."),
        QT_TRANSLATE_NOOP("catalogue", "Where a host is reached by nothing else."),
    }, "M uucp-old", "MAILER UUCP_RELAY LOCAL_UUCP SITECONFIG UUCP_MAILER_PATH UUCP_MAILER_ARGS",
        Task::Relaying);
    entry.documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Using UUCP mailers");
    entry.after = "FEATURE OSTYPE DOMAIN smtp";
    return entry;
}

constexpr Entry usenet()
{
    Entry entry = mailer("usenet", {8, 1}, {
        "Mail to newsgroups",
        QT_TRANSLATE_NOOP("catalogue", "Defines the mailer usenet, which posts mail to a newsgroup."),
        QT_TRANSLATE_NOOP("catalogue",
            "Local mail to a name that ends in .usenet is given to the program inews."),
        QT_TRANSLATE_NOOP("catalogue", "On a news server that takes articles by mail."),
    }, "M usenet", "MAILER USENET_MAILER_PATH USENET_MAILER_ARGS");
    entry.security = QT_TRANSLATE_NOOP("catalogue", "Whoever can send mail to the host can post to every "
        "group.");
    return entry;
}

constexpr Entry ssh()
{
    Entry entry = mailer("ssh", {8, 13}, {
        "Delivery to another host through ssh",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer ssh, which speaks SMTP with another host through ssh."),
        QT_TRANSLATE_NOOP("catalogue",
            "ssh starts sendmail on the other host and the mail goes over that connection. Only mail that "
            "the mailertable or a relay such as ssh:host sends there is concerned."),
        QT_TRANSLATE_NOOP("catalogue", "Between two hosts of yours, where nothing but ssh gets through."),
    }, "M ssh", "MAILER SSH_MAILER_USER SSH_MAILER_DIR SSH_MAILER_HOST SSH_REMOTE_COMMAND SSH_MAILER_ARGS",
       Task::Relaying);
    entry.leave = QT_TRANSLATE_NOOP("catalogue", "Where STARTTLS works. The file comes with Debian's cf "
        "tree only.");
    entry.documentation = "cf/mailer/ssh.m4";
    entry.security = QT_TRANSLATE_NOOP("catalogue",
        "The key has no passphrase: the other host should allow it this one command.");
    entry.needs = "SSH_MAILER_USER";
    entry.after = "FEATURE OSTYPE DOMAIN SSH_MAILER_USER SSH_MAILER_DIR";
    return entry;
}

constexpr Entry xagent()
{
    Entry entry = mailer("xagent", {8, 7}, {
        "Mail to the program xagent",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer xagent, which hands mail to a program of that name."),
        QT_TRANSLATE_NOOP("catalogue",
            "Only mail that the mailertable or a rule of your own sends there is concerned."),
        QT_TRANSLATE_NOOP("catalogue",
            "Where that program is in use. The file comes with Debian's cf tree only."),
    }, "M xagent", "MAILER XAGENT_MAILER_PATH XAGENT_MAILER_ARGS");
    entry.documentation = "cf/mailer/xagent.m4";
    return entry;
}

/// The mailers of the cf tree.
constexpr std::array table{
    Entry{
        .name = "local",
        .kind = Kind::Mailer,
        .since = {8, 1},
        .comment = "Delivery on this host, aliases and programs",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailers local and prog: delivery into mailboxes and to programs."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail that ends on this host goes through them. Aliases and .forward files are looked at only "
            "for addresses that reach the local mailer. On a host that hands everything to a relay nothing "
            "ever reaches it, and that is why an alias for root has no effect there."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "The cf tree adds both by itself at the end. The line shows that they are there, and keeps the "
            "order in sight: a FEATURE that changes them comes before."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On hosts that deliver mail or have aliases of their own."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With nullclient or msp, which define their own."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After every FEATURE and define; before smtp."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Mailers"),
        .related = "MAILER smtp ALIAS_FILE always_add_domain nullclient",
        .cfName = "M local",
        .task = Task::LocalDelivery,
        .after = "FEATURE OSTYPE DOMAIN",
        .excludes = "nullclient msp",
    },
    Entry{
        .name = "smtp",
        .kind = Kind::Mailer,
        .since = {8, 1},
        .comment = "Delivery to other hosts by SMTP",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Every message to another host goes through one of them. esmtp delivers to the hosts that DNS "
            "names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names."),
        .without = QT_TRANSLATE_NOOP("catalogue",
            "No message leaves the host: every address elsewhere is refused with \"Unrecognized host "
            "name\"."),
        .use = QT_TRANSLATE_NOOP("catalogue", "On every host that sends mail to others."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With nullclient or msp, which define their own."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Last, after local."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Mailers"),
        .related = "MAILER local SMART_HOST RELAY_MAILER_ARGS",
        .cfName = "M esmtp",
        .task = Task::Relaying,
        .after = "FEATURE OSTYPE DOMAIN",
        .excludes = "nullclient msp",
    },
    procmail(),
    cyrus(),
    cyrusV2(),
    uucp(),
    usenet(),
    ssh(),
    xagent(),
    mailer("fax", {8, 1}, {
        "Mail to fax machines",
        QT_TRANSLATE_NOOP("catalogue", "Defines the mailer fax, which sends mail as a fax."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to user@number.FAX is handed to a program of HylaFAX. It has precedence over FAX_RELAY."),
        QT_TRANSLATE_NOOP("catalogue", "On a host with HylaFAX."),
    }, "M fax", "MAILER FAX_RELAY FAX_MAILER_PATH FAX_MAILER_ARGS"),
    mailer("pop", {8, 6}, {
        "Mail into the mailboxes of a POP server",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer pop: delivery into mailboxes that only a POP server reads."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to user@POP is handed to the program spop of MH. Users need no account on the host for "
            "it."),
        QT_TRANSLATE_NOOP("catalogue",
            "With the mail system MH. Other POP servers read the usual mailboxes."),
    }, "M pop", "MAILER POP_MAILER_PATH POP_MAILER_ARGS"),
    mailer("phquery", {8, 7}, {
        "Recipients from a CCSO directory",
        QT_TRANSLATE_NOOP("catalogue",
            "Defines the mailer ph, which finds a recipient in a CCSO name server."),
        QT_TRANSLATE_NOOP("catalogue",
            "The program phquery asks for the address and sends the message on. Rules or the mailertable "
            "have to name the mailer."),
        QT_TRANSLATE_NOOP("catalogue", "Where such a directory still runs."),
    }, "M ph", "MAILER PH_MAILER_PATH PH_MAILER_ARGS"),
    mailer("mail11", {8, 7}, {
        "Mail to DECnet",
        QT_TRANSLATE_NOOP("catalogue", "Defines the mailer mail11, which sends mail over DECnet."),
        QT_TRANSLATE_NOOP("catalogue",
            "Mail to node::user and to the pseudo domain DECNET is handed to the program mail11."),
        QT_TRANSLATE_NOOP("catalogue", "On a host in a DECnet of phase IV."),
    }, "M mail11", "MAILER DECNET_RELAY MAIL11_MAILER_PATH MAIL11_MAILER_ARGS", Task::Relaying),
    mailer("qpage", {8, 10}, {
        "Mail to pagers",
        QT_TRANSLATE_NOOP("catalogue", "Defines the mailer qpage, which sends mail to pagers."),
        QT_TRANSLATE_NOOP("catalogue",
            "The program QuickPage gets the start of the message. Rules or the mailertable have to name "
            "the mailer."),
        QT_TRANSLATE_NOOP("catalogue", "On a host with QuickPage."),
    }, "M qpage", "MAILER QPAGE_MAILER_PATH QPAGE_MAILER_ARGS QPAGE_MAILER_MAX"),
};

} // namespace

std::span<const Entry> mailerEntries()
{
    return table;
}

} // namespace catalogue
