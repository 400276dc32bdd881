// SPDX-License-Identifier: MIT
#include "catalogue/entries/entry_tables.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr std::array file{
    Argument{QT_TRANSLATE_NOOP("catalogue", "file"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "The file, with its whole path."), "", "", true},
};
constexpr std::array folder{
    Argument{QT_TRANSLATE_NOOP("catalogue", "folder"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue", "The folder, with its whole path."), "", "", true},
};
constexpr std::array folderWithSlash{
    Argument{QT_TRANSLATE_NOOP("catalogue", "folder"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue",
                 "The folder, with its whole path and a slash at the end."), "", "", true},
};
constexpr std::array queueFolder{
    Argument{QT_TRANSLATE_NOOP("catalogue", "folder"), ArgumentType::Path,
             QT_TRANSLATE_NOOP("catalogue",
                 "The folder; an asterisk at the end stands for all that begin so."), "", "",
             true},
};
constexpr std::array mapType{
    Argument{QT_TRANSLATE_NOOP("catalogue", "type"), ArgumentType::Keyword,
             QT_TRANSLATE_NOOP("catalogue",
                 "A type that this sendmail is built with, see sendmail -d0.1."), "",
             "hash btree dbm cdb lmdb", true},
};

/// Where sendmail's own files are, and of which kind.
constexpr std::array table{
    Entry{
        .name = "MAIL_SETTINGS_DIR",
        .kind = Kind::Variable,
        .since = {8, 10},
        .comment = "The folder of sendmail's files",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder in which sendmail looks for its files "
            "and tables."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It is put before the names of aliases, access map, local-host-names and all others that the "
            ".mc does not set itself. The files have to be moved by hand."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "On a system that keeps them elsewhere, or for a second "
            "configuration."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Where they are in /etc/mail."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before the first feature with a table."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, File locations"),
        .related = "ALIAS_FILE",
        .arguments = folderWithSlash,
        .standard = "/etc/mail/",
        .task = Task::Tables,
        .before = "FEATURE",
    },
    Entry{
        .name = "DATABASE_MAP_TYPE",
        .kind = Kind::Variable,
        .since = {8, 9},
        .comment = "Type of the table databases",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the type of database for all tables that name none "
            "themselves."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "A feature with a table takes this type unless its argument says otherwise. makemap has to be "
            "called with the same type, or sendmail does not find the database."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "Where sendmail is built without Berkeley DB."),
        .leave = "",
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before the first feature with a table."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, Features"),
        .related = "FEATURE",
        .arguments = mapType,
        .standard = "hash",
        .task = Task::Tables,
        .before = "FEATURE",
        .after = "include",
    },
    Entry{
        .name = "HELP_FILE",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "What the SMTP command HELP shows",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the file with the answers to the SMTP command "
            "HELP."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Whoever connects can read it, also the version number in it. Without the file HELP answers "
            "that there is no help."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "When the platform keeps the file elsewhere."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "OSTYPE",
        .arguments = file,
        .cfName = "O HelpFile",
        .standard = "/etc/mail/helpfile",
        .task = Task::Daemon,
        .after = "OSTYPE DOMAIN",
    },
    Entry{
        .name = "STATUS_FILE",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "Where the message counts are kept",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the file in which sendmail counts messages and "
            "bytes."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "mailstats shows the counts of each mailer. sendmail never makes the file: where it is "
            "missing, nothing is counted, and mail goes on."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "To keep it on a disk that can be written."),
        .leave = "",
        .cost = "",
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "OSTYPE",
        .arguments = file,
        .cfName = "O StatusFile",
        .standard = "/etc/mail/statistics",
        .task = Task::Daemon,
        .after = "OSTYPE DOMAIN",
    },
    Entry{
        .name = "QUEUE_DIR",
        .kind = Kind::Variable,
        .since = {8, 1},
        .comment = "Where mail waits",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder of the mail queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Each message that cannot go out at once lies there, text and envelope. With an asterisk at "
            "the end all folders of that beginning are one queue, which is faster with many messages."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "To put the queue on another disk, or into several folders."),
        .leave = "",
        .cost = QT_TRANSLATE_NOOP("catalogue", "What lies in the old folder is not found any more: empty it "
            "before."),
        .order = "",
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "MSP_QUEUE_DIR QUEUE_GROUP",
        .security = QT_TRANSLATE_NOOP("catalogue", "root's alone: whoever reads the folder reads the mail "
            "in it."),
        .arguments = queueFolder,
        .cfName = "O QueueDirectory",
        .standard = "/var/spool/mqueue",
        .task = Task::Queue,
        .after = "OSTYPE DOMAIN",
    },
    Entry{
        .name = "MSP_QUEUE_DIR",
        .kind = Kind::Variable,
        .since = {8, 12},
        .comment = "Where mail of programs waits",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder of the submission program's queue."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "What a program hands in lies there while the daemon or the relay does not answer. In the "
            "wrong folder sendmail stops with \"can not chdir\", and the mail is lost."),
        .without = "",
        .use = QT_TRANSLATE_NOOP("catalogue", "In submit.mc, where the platform has another folder."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "On Debian, whose DOMAIN file sets it."),
        .cost = "",
        .order = QT_TRANSLATE_NOOP("catalogue", "Before msp, which reads it."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .related = "QUEUE_DIR",
        .arguments = folder,
        .cfName = "O QueueDirectory",
        .standard = "/var/spool/clientmqueue",
        .task = Task::Queue,
        .before = "msp",
        .after = "OSTYPE DOMAIN",
        .needs = "msp",
    },
};

} // namespace

std::span<const Entry> placeEntries()
{
    return table;
}

} // namespace catalogue
