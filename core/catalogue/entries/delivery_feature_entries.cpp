// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array localLmtpArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "program"),
             .type = ArgumentType::Path,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The program."),
             .standard = "/usr/libexec/mail.local"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "arguments"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Its arguments, the name first."),
             .standard = "mail.local -l"},
};

constexpr std::array localProcmailArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "program"),
             .type = ArgumentType::Path,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The program."),
             .standard = "/usr/local/bin/procmail"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "arguments"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Its arguments, the name first."),
             .standard = "procmail -a $h -d $u"},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "flags"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The flags of the mailer."),
             .standard = "SPfhn9"},
};

constexpr std::array smrshArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "program"),
             .type = ArgumentType::Path,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "Where smrsh is."),
             .standard = "/usr/libexec/smrsh"},
};

constexpr std::array bestmxIsLocalArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "domains"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "Domains, with spaces between, for which alone the MX records are looked up.")},
};

constexpr std::array queuegroupArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "group"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue",
                 "The group for those that the access map does not name.")},
};

constexpr std::array prefixmodArguments{
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "prefix"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "What the address has to begin with."),
             .isRequired = true},
    Argument{.name = QT_TRANSLATE_NOOP("catalogue", "flags"),
             .type = ArgumentType::Text,
             .meaning = QT_TRANSLATE_NOOP("catalogue", "The flags to set."),
             .isRequired = true},
};

/// What ends on this host, and how it waits.
constexpr std::array table{
    Entry{
        .name = "local_lmtp",
        .kind = Kind::Feature,
        .since = {8, 9},
        .comment = "Mailboxes are written by an LMTP program",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Hands mail for mailboxes to a program that speaks LMTP, such as mail.local."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that is delivered on this host. A program that speaks LMTP answers for each "
            "recipient, so a full mailbox delays one of ten and not the whole message. It replaces "
            "flags and arguments of the mailer local that an OSTYPE has set."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With mail.local of sendmail, or an IMAP server's delivery program."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With local_procmail, and on a null client."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "local_procmail local smrsh",
        .arguments = localLmtpArguments,
        .task = Task::LocalDelivery,
        .after = "confEBINDIR",
        .excludes = "local_procmail",
    },
    Entry{
        .name = "local_procmail",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "Mailboxes are written by procmail",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Hands mail for mailboxes to procmail or a program like it."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that is delivered on this host. Users can sort their mail with a "
            ".procmailrc, and user+detail reaches the program with its detail. It replaces flags and "
            "arguments of the mailer local that an OSTYPE has set."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where users have rules for procmail or maildrop."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With local_lmtp, and on a null client."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A process for each message."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After a define of PROCMAIL_MAILER_PATH."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "local_lmtp local smrsh",
        .security = QT_TRANSLATE_NOOP("catalogue", "Rules of users run programs with the users' rights."),
        .arguments = localProcmailArguments,
        .task = Task::LocalDelivery,
        .after = "PROCMAIL_MAILER_PATH",
        .excludes = "local_lmtp",
    },
    Entry{
        .name = "smrsh",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "Programs are started by a restricted shell",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Starts programs named in aliases and .forward files by a shell that only knows those in "
            "one folder."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to programs on this host, such as |vacation in an alias. Only programs in "
            "the folder of smrsh start, and no redirection or pipe in the line has an effect."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On every host that delivers mail itself."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On a null client, which starts nothing."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "A link in the folder for each program that is wanted."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After a define of confEBINDIR."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "local local_lmtp ALIAS_FILE",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Keeps a .forward file from running any program that there is."),
        .arguments = smrshArguments,
        .task = Task::LocalDelivery,
        .after = "confEBINDIR",
    },
    Entry{
        .name = "preserve_local_plus_detail",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "user+detail reaches the mailbox as it is",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Hands user+detail to the delivery program as it is, and looks up the whole in the aliases."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail that is delivered on this host. Usually +detail is cut off after "
            "user+detail, user+* and user have been looked up; with this feature only the first of "
            "these is."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "With a delivery program that sorts by detail."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where aliases for user should count for user+detail."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "local local_procmail",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "preserve_luser_host",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Mail for unknown users keeps its domain",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Leaves the domain in the recipient when mail for an unknown user goes to LUSER_RELAY."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to names on this host that do not exist here. Without it mary@example.com "
            "becomes mary@ and the name of the relay."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With LUSER_RELAY, where the relay has to see for which domain the mail was."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Without LUSER_RELAY: it has no effect."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "After the define of LUSER_RELAY."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MAIL_HUB local",
        .task = Task::LocalDelivery,
        .after = "LUSER_RELAY",
        .needs = "LUSER_RELAY",
    },
    Entry{
        .name = "redirect",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Tells where people who left can be reached",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Answers mail for somebody who has left with the new address."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to aliases that end in .REDIRECT: mary: mary@example.net.REDIRECT refuses "
            "the message with 551 User has moved; please try <mary@example.net>. Nothing is forwarded."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server whose users leave and want to be found."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where addresses are nobody's business."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "ALIAS_FILE local",
        .security = QT_TRANSLATE_NOOP("catalogue", "Everybody who writes learns the new address."),
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "stickyhost",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "user@host keeps its host on the way to the hub",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sends user@this.host to MAIL_HUB with the address as it is, and not to LOCAL_RELAY."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to names with this host's own name behind the @. With MAIL_HUB the "
            "recipient stays user@this.host instead of user@hub. Without MAIL_HUB such mail is "
            "delivered here even where LOCAL_RELAY takes bare names."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the hub has to tell several hosts apart."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Without MAIL_HUB and LOCAL_RELAY."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "The hub has to take mail for this host's name, or the two send it to and fro."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "MAIL_HUB notsticky",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "bestmx_is_local",
        .kind = Kind::Feature,
        .since = {8, 7},
        .comment = "A domain whose best MX is this host is its own",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes every domain whose best MX record is this host for its own."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for mail to any other domain: its MX records are looked up, and if this host comes "
            "first, the mail is delivered here as if the domain stood in LOCAL_DOMAIN. A wildcard MX "
            "record makes it go wrong."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server for many domains that change often."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "Where the domains are known, with wildcard MX records, and on busy servers."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "A DNS look-up for each recipient, fewer if domains are named."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "LOCAL_DOMAIN use_cw_file relay_based_on_MX",
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Anybody can point an MX record here and have mail for their domain delivered to local "
            "names."),
        .arguments = bestmxIsLocalArguments,
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "use_cw_file",
        .kind = Kind::Feature,
        .since = {8, 1},
        .comment = "Reads this host's own names from a file",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Reads the names that this host takes for its own from /etc/mail/local-host-names."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Mail for one of these names is delivered here. The file holds one name on each line and is "
            "read when sendmail starts, so a change needs a restart and no new .cf."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the list of domains is long or made by a program."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "For a few domains: LOCAL_DOMAIN keeps them in the .mc."),
        .cost = QT_TRANSLATE_NOOP("catalogue",
            "sendmail does not start when the file is missing, unless confCW_FILE begins with -o."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Accepting mail for multiple names"),
        .related = "LOCAL_DOMAIN bestmx_is_local use_ct_file",
        .task = Task::LocalDelivery,
    },
    Entry{
        .name = "queuegroup",
        .kind = Kind::Feature,
        .since = {8, 12},
        .comment = "Picks the queue by recipient",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Lets the access map say which queue group a recipient's mail waits in."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for recipients of mail that is about to be queued: QGRP:example.com slow puts "
            "everything for that domain into the group slow, which QUEUE_GROUP defines. Slow domains "
            "then do not hold up the others."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a server with a long queue and several queue groups."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "With a single queue."),
        .cost = QT_TRANSLATE_NOOP("catalogue", "One look-up for each recipient."),
        .order = QT_TRANSLATE_NOOP("catalogue", "After access_db."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "access_db",
        .arguments = queuegroupArguments,
        .table = "access",
        .task = Task::Queue,
        .after = "access_db",
        .needs = "access_db",
    },
    Entry{
        .name = "prefixmod",
        .kind = Kind::Feature,
        .since = {8, 15},
        .comment = "A prefix of the address sets flags",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Takes a prefix off the recipient and sets delivery flags for it instead."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is for recipients whose address begins with the prefix as words of their own. What the "
            "flags do is known to the binary alone; cf/README does not speak of it."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly anywhere."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where nobody asks for it."),
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "feature/prefixmod.m4"),
        .related = "queuegroup",
        .arguments = prefixmodArguments,
        .task = Task::Queue,
    },
};

} // namespace

std::span<const Entry> deliveryFeatureEntries()
{
    return table;
}

} // namespace catalogue
