// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"
#include "catalogue/entries/mailer_parts.h"

namespace catalogue {

namespace {

using namespace mailer;

constexpr auto inSmtp = "smtp nullclient msp";
constexpr answers::Release withQueueGroups{8, 12};

/// SMTP, and what carries mail away besides; each table belongs to the mailers that it names.
constexpr std::array smtpTable{
    flags({"SMTP_MAILER_FLAGS", {8, 7}, "M smtp F=", "", "smtp", inSmtp, Task::Relaying}),
    connects({"SMTP_MAILER_ARGS", {8, 7}, "M smtp A=", "TCP $h", "smtp", inSmtp, Task::Relaying}),
    connects({"ESMTP_MAILER_ARGS", {8, 7}, "M esmtp A=", "TCP $h", "smtp", inSmtp, Task::Relaying}),
    connects({"SMTP8_MAILER_ARGS", {8, 7}, "M smtp8 A=", "TCP $h", "smtp", inSmtp, Task::Relaying}),
    connects({"DSMTP_MAILER_ARGS", {8, 10}, "M dsmtp A=", "TCP $h", "smtp", inSmtp, Task::Relaying}),
    longestMessage({"SMTP_MAILER_MAX", {8, 6}, "M smtp M=", "", "smtp", inSmtp}),
    mostMessages({"SMTP_MAILER_MAXMSGS", {8, 10}, "M smtp m=", "", "smtp", inSmtp}),
    mostRecipients({"SMTP_MAILER_MAXRCPTS", {8, 12}, "M smtp r=", "", "smtp", inSmtp}),
    longestLine({"SMTP_MAILER_LL", {8, 14}, "M smtp L=", "990", "smtp", inSmtp}),
    characterSet({"SMTP_MAILER_CHARSET", {8, 7}, "M smtp C=", "", "smtp", inSmtp, Task::Relaying}),
    queueGroup({"SMTP_MAILER_QGRP", withQueueGroups, "M smtp Q=", "", "smtp", inSmtp}),
    queueGroup({"ESMTP_MAILER_QGRP", withQueueGroups, "M esmtp Q=", "", "smtp", inSmtp}),
    queueGroup({"SMTP8_MAILER_QGRP", withQueueGroups, "M smtp8 Q=", "", "smtp", inSmtp}),
    queueGroup({"DSMTP_MAILER_QGRP", withQueueGroups, "M dsmtp Q=", "", "smtp", inSmtp}),
    flags({"RELAY_MAILER_FLAGS", {8, 10}, "M relay F=", "", "smtp", inSmtp, Task::Relaying}),
    mostMessages({"RELAY_MAILER_MAXMSGS", {8, 10}, "M relay m=", "", "smtp", inSmtp}),
    longestLine({"RELAY_MAILER_LL", {8, 14}, "M relay L=", "2040", "smtp", inSmtp}),
    characterSet({"RELAY_MAILER_CHARSET", {8, 10}, "M relay C=", "", "smtp", inSmtp, Task::Relaying}),
    queueGroup({"RELAY_MAILER_QGRP", withQueueGroups, "M relay Q=", "", "smtp", inSmtp}),
};

constexpr std::array uucpTable{
    program({"UUCP_MAILER_PATH", {8, 1}, "M uucp P=", "/usr/bin/uux", "uucp", "uucp", Task::Relaying}),
    flags({"UUCP_MAILER_FLAGS", {8, 1}, "M uucp F=", "", "uucp", "uucp", Task::Relaying}),
    arguments({"UUCP_MAILER_ARGS", {8, 1}, "M uucp A=", "uux - -r -z -a$g -gC $h!rmail ($u)", "uucp", "uucp",
               Task::Relaying}),
    longestMessage({"UUCP_MAILER_MAX", {8, 7}, "M uucp M=", "100000", "uucp", "uucp"}),
    oldName(longestMessage({"UUCP_MAX_SIZE", {8, 1}, "M uucp M=", "", "uucp", "uucp"}), "UUCP_MAILER_MAX"),
    characterSet({"UUCP_MAILER_CHARSET", {8, 7}, "M uucp C=", "", "uucp", "uucp", Task::Relaying}),
    queueGroup({"UUCP_MAILER_QGRP", withQueueGroups, "M uucp Q=", "", "uucp", "uucp"}),
};

constexpr std::array remoteCommand{
    Argument{QT_TRANSLATE_NOOP("catalogue", "command line"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue",
                 "A command there that speaks SMTP on its standard input."), "", "", true},
};
constexpr std::array host{
    Argument{QT_TRANSLATE_NOOP("catalogue", "host"), ArgumentType::Host,
             QT_TRANSLATE_NOOP("catalogue", "Its name, or $h for the one that the rules have found."), "",
                 "", true},
};
constexpr std::array user{
    Argument{QT_TRANSLATE_NOOP("catalogue", "account"), ArgumentType::Text,
             QT_TRANSLATE_NOOP("catalogue", "A user of this host whose key the other host knows."), "", "",
                 true},
};
constexpr std::array folder{
    Argument{QT_TRANSLATE_NOOP("catalogue", "folder"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "A folder of that user, with its whole path."), "", "", true},
};

/// A part of the mailer ssh, which no other mailer has.
constexpr Entry ofSsh(const Part &part, const char *comment, const char *summary, const char *effect,
                      std::span<const Argument> arguments)
{
    Entry entry = base(part);
    entry.comment = comment;
    entry.summary = summary;
    entry.effect = effect;
    entry.use = QT_TRANSLATE_NOOP("catalogue", "With the mailer ssh.");
    entry.documentation = "cf/mailer/ssh.m4";
    entry.arguments = arguments;
    return entry;
}

constexpr Entry undocumented(Entry entry, const char *file)
{
    entry.documentation = file;
    return entry;
}

constexpr auto sshFile = "cf/mailer/ssh.m4";
constexpr auto xagentFile = "cf/mailer/xagent.m4";

constexpr std::array sshTable{
    undocumented(program({"SSH_MAILER_PATH", {8, 13}, "M ssh P=", "/usr/bin/ssh", "ssh", "ssh",
        Task::Relaying}),
                 sshFile),
    oldName(undocumented(program({"SSH_PATH", {8, 13}, "M ssh P=", "", "ssh", "ssh", Task::Relaying}),
        sshFile),
            "SSH_MAILER_PATH"),
    undocumented(flags({"SSH_MAILER_FLAGS", {8, 13}, "M ssh F=", "", "ssh", "ssh", Task::Relaying}), sshFile),
    undocumented(arguments({"SSH_MAILER_ARGS", {8, 13}, "M ssh A=", "", "ssh", "ssh", Task::Relaying}),
        sshFile),
    ofSsh({"SSH_REMOTE_COMMAND", {8, 13}, "M ssh A=", "/usr/sbin/sendmail -bs", "ssh", "ssh", Task::Relaying},
          "What the mailer ssh starts on the other host",
          QT_TRANSLATE_NOOP("catalogue", "Sets the command that the mailer ssh starts on the other host."),
          QT_TRANSLATE_NOOP("catalogue",
              "It takes the mail there, over the connection of ssh. Where SSH_MAILER_ARGS is set, that "
              "decides."),
          remoteCommand),
    ofSsh({"SSH_MAILER_HOST", {8, 13}, "M ssh A=", "$h", "ssh", "ssh", Task::Relaying},
          "Host that the mailer ssh connects to",
          QT_TRANSLATE_NOOP("catalogue", "Names the host that the mailer ssh connects to."),
          QT_TRANSLATE_NOOP("catalogue",
              "All mail of this mailer goes to it, whatever host the rules have found."), host),
    ofSsh({"SSH_MAILER_USER", {8, 13}, "M ssh U=", "", "ssh", "ssh", Task::Relaying},
          "User that the mailer ssh runs as",
          QT_TRANSLATE_NOOP("catalogue", "Names the user of this host that the mailer ssh runs as."),
          QT_TRANSLATE_NOOP("catalogue",
              "ssh looks for keys and known hosts in the files of this user. Without the line m4 reports "
              "an error."),
          user),
    ofSsh({"SSH_MAILER_DIR", {8, 13}, "M ssh D=", "", "ssh", "ssh", Task::Relaying},
          "Folder that the mailer ssh starts in",
          QT_TRANSLATE_NOOP("catalogue", "Names the folder that the mailer ssh starts in."),
          QT_TRANSLATE_NOOP("catalogue",
              "It has to be one that the user of the mailer can enter. Without the line m4 reports an "
              "error."), folder),
    undocumented(longestMessage({"SSH_MAILER_MAX", {8, 13}, "M ssh M=", "", "ssh", "ssh"}), sshFile),
    undocumented(mostMessages({"SSH_MAILER_MAXMSGS", {8, 13}, "M ssh m=", "", "ssh", "ssh"}), sshFile),
    undocumented(mostRecipients({"SSH_MAILER_MAXRCPTS", {8, 13}, "M ssh r=", "", "ssh", "ssh"}), sshFile),
    undocumented(characterSet({"SSH_MAILER_CHARSET", {8, 13}, "M ssh C=", "", "ssh", "ssh",
        Task::Relaying}), sshFile),
    undocumented(queueGroup({"SSH_MAILER_QGRP", {8, 13}, "M ssh Q=", "", "ssh", "ssh"}), sshFile),
};

constexpr std::array rareTable{
    program({"USENET_MAILER_PATH", {8, 1}, "M usenet P=", "/usr/lib/news/inews", "usenet", "usenet"}),
    flags({"USENET_MAILER_FLAGS", {8, 10}, "M usenet F=", "rsDFMmn", "usenet", "usenet"}, allFlags),
    arguments({"USENET_MAILER_ARGS", {8, 6}, "M usenet A=", "-m -h -n", "usenet", "usenet"}),
    longestMessage({"USENET_MAILER_MAX", {8, 6}, "M usenet M=", "", "usenet", "usenet"}),
    queueGroup({"USENET_MAILER_QGRP", withQueueGroups, "M usenet Q=", "", "usenet", "usenet"}),
    program({"FAX_MAILER_PATH", {8, 1}, "M fax P=", "/usr/local/lib/fax/mailfax", "fax", "fax"}),
    arguments({"FAX_MAILER_ARGS", {8, 8}, "M fax A=", "mailfax $u $h $f", "fax", "fax"}),
    longestMessage({"FAX_MAILER_MAX", {8, 6}, "M fax M=", "100000", "fax", "fax"}),
    queueGroup({"FAX_MAILER_QGRP", withQueueGroups, "M fax Q=", "", "fax", "fax"}),
    program({"POP_MAILER_PATH", {8, 6}, "M pop P=", "/usr/lib/mh/spop", "pop", "pop"}),
    flags({"POP_MAILER_FLAGS", {8, 6}, "M pop F=", "Penu", "pop", "pop"}),
    arguments({"POP_MAILER_ARGS", {8, 6}, "M pop A=", "pop $u", "pop", "pop"}),
    queueGroup({"POP_MAILER_QGRP", withQueueGroups, "M pop Q=", "", "pop", "pop"}),
    program({"PH_MAILER_PATH", {8, 7}, "M ph P=", "/usr/local/etc/phquery", "phquery", "phquery"}),
    flags({"PH_MAILER_FLAGS", {8, 7}, "M ph F=", "ehmu", "phquery", "phquery"}),
    arguments({"PH_MAILER_ARGS", {8, 7}, "M ph A=", "phquery -- $u", "phquery", "phquery"}),
    queueGroup({"PH_MAILER_QGRP", withQueueGroups, "M ph Q=", "", "phquery", "phquery"}),
    program({"MAIL11_MAILER_PATH", {8, 7}, "M mail11 P=", "/usr/etc/mail11", "mail11", "mail11"}),
    flags({"MAIL11_MAILER_FLAGS", {8, 7}, "M mail11 F=", "nsFx", "mail11", "mail11"}, allFlags),
    arguments({"MAIL11_MAILER_ARGS", {8, 7}, "M mail11 A=", "mail11 $g $x $h $u", "mail11", "mail11"}),
    queueGroup({"MAIL11_MAILER_QGRP", withQueueGroups, "M mail11 Q=", "", "mail11", "mail11"}),
    program({"QPAGE_MAILER_PATH", {8, 10}, "M qpage P=", "/usr/local/bin/qpage", "qpage", "qpage"}),
    flags({"QPAGE_MAILER_FLAGS", {8, 10}, "M qpage F=", "mDFMs", "qpage", "qpage"}, allFlags),
    arguments({"QPAGE_MAILER_ARGS", {8, 10}, "M qpage A=", "qpage -l0 -m -P$u", "qpage", "qpage"}),
    longestMessage({"QPAGE_MAILER_MAX", {8, 10}, "M qpage M=", "4096", "qpage", "qpage"}),
    queueGroup({"QPAGE_MAILER_QGRP", withQueueGroups, "M qpage Q=", "", "qpage", "qpage"}),
    undocumented(program({"XAGENT_MAILER_PATH", {8, 7}, "M xagent P=", "/usr/lib/xagent", "xagent",
        "xagent"}),
                 xagentFile),
    undocumented(flags({"XAGENT_MAILER_FLAGS", {8, 7}, "M xagent F=", "DFMueXLn", "xagent", "xagent"},
        allFlags),
                 xagentFile),
    undocumented(arguments({"XAGENT_MAILER_ARGS", {8, 7}, "M xagent A=", "xagent $h $u", "xagent", "xagent"}),
                 xagentFile),
    undocumented(longestMessage({"XAGENT_MAILER_MAX", {8, 7}, "M xagent M=", "", "xagent", "xagent"}),
        xagentFile),
};

} // namespace

std::span<const Entry> smtpPartEntries()
{
    return smtpTable;
}

std::span<const Entry> uucpPartEntries()
{
    return uucpTable;
}

std::span<const Entry> sshPartEntries()
{
    return sshTable;
}

std::span<const Entry> rarePartEntries()
{
    return rareTable;
}

} // namespace catalogue
