// SPDX-License-Identifier: MIT
#include "catalogue/options/option_entries.h"

#include <QtGlobal>

#include <array>

namespace catalogue {

namespace {

constexpr Argument valueOfDontBlameSendmail[]{keywordsValue(
    "Safe AssumeSafeChown CertOwner ClassFileInUnsafeDirPath DontWarnForwardFileInUnsafeDirPath "
    "ErrorHeaderInUnsafeDirPath FileDeliveryToHardLink FileDeliveryToSymLink "
    "ForwardFileInGroupWritableDirPath ForwardFileInUnsafeDirPath ForwardFileInUnsafeDirPathSafe "
    "GroupReadableKeyFile GroupReadableSASLDBFile GroupReadableDefaultAuthInfoFile GroupWritableAliasFile "
    "GroupWritableDirPathSafe GroupWritableForwardFile GroupWritableForwardFileSafe "
    "GroupWritableIncludeFile GroupWritableIncludeFileSafe GroupWritableSASLDBFile "
    "HelpFileInUnsafeDirPath IncludeFileInGroupWritableDirPath IncludeFileInUnsafeDirPath "
    "IncludeFileInUnsafeDirPathSafe InsufficientEntropy LinkedAliasFileInWritableDir "
    "LinkedClassFileInWritableDir LinkedForwardFileInWritableDir LinkedIncludeFileInWritableDir "
    "LinkedMapInWritableDir LinkedServiceSwitchFileInWritableDir MapInUnsafeDirPath NonRootSafeAddr "
    "RunProgramInUnsafeDirPath RunWritableProgram TrustStickyBit WorldWritableAliasFile "
    "WorldWritableForwardfile WorldWritableIncludefile WriteMapToHardLink WriteMapToSymLink "
    "WriteStatsToHardLink WriteStatsToSymLink")};
constexpr Argument valueOfProcessTitlePrefix[]{textValue(QT_TRANSLATE_NOOP("catalogue", "prefix"),
    QT_TRANSLATE_NOOP("catalogue", "A word."))};
constexpr Argument valueOfMailerName[]{textValue(QT_TRANSLATE_NOOP("catalogue", "name"),
    QT_TRANSLATE_NOOP("catalogue", "A local name."))};
constexpr Argument valueOfLdapCluster[]{textValue(QT_TRANSLATE_NOOP("catalogue", "name"),
    QT_TRANSLATE_NOOP("catalogue", "A name."))};
constexpr Argument valueOfLdapDefaultSpec[]{textValue(QT_TRANSLATE_NOOP("catalogue", "settings"),
    QT_TRANSLATE_NOOP("catalogue", "Such as -h host -b base."))};
constexpr Argument valueOfDequoteOpts[]{textValue(QT_TRANSLATE_NOOP("catalogue", "options"),
    QT_TRANSLATE_NOOP("catalogue", "Flags of a map."))};

/// Processes, files and what sendmail tells about itself.
constexpr std::array table{
    optionEntry({
        .name = "confDONT_BLAME_SENDMAIL",
        .cfName = "O DontBlameSendmail",
        .standard = "safe",
        .since = {8, 9},
        .task = Task::LocalDelivery,
        .value = valueOfDontBlameSendmail,
        .comment = "Which checks of file permissions are left out",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says which checks of file permissions are left out."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "sendmail does not use files that others could have changed: aliases, .forward files, keys, "
            "folders above them. Each word allows one such case."),
        .use = QT_TRANSLATE_NOOP("catalogue",
            "With the one word that a message in the log asks for, when the permissions themselves cannot "
            "be put right."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "Wherever the permissions can be put right."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "Each check left out is a hole by which a local user may become root."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Tweaking configuration options; op.me, 4.9"),
    }),
    optionEntry({
        .name = "confLOG_LEVEL",
        .cfName = "O LogLevel",
        .standard = "9",
        .since = {8, 1},
        .task = Task::Frame,
        .value = numberValue,
        .comment = "How much is logged",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says how much goes into the log."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "9 writes each message with sender, recipients and outcome. 12 adds each connection, 14 "
            "refused ones, 15 each SMTP command; higher numbers serve to find faults."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With 15 while a fault is looked for."),
    }),
    optionEntry({
        .name = "confPROCESS_TITLE_PREFIX",
        .cfName = "O ProcessTitlePrefix",
        .standard = "",
        .since = {8, 10},
        .task = Task::Frame,
        .value = valueOfProcessTitlePrefix,
        .comment = "A word before what ps shows",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Puts a word before what ps shows of each process."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Several daemons, or daemon and queue runner, can be told apart. The word in the comment is an "
            "example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "With several sendmails on one host."),
    }),
    optionEntry({
        .name = "confUNSAFE_GROUP_WRITES",
        .cfName = "O UnsafeGroupWrites",
        .standard = "True",
        .since = {8, 8},
        .task = Task::LocalDelivery,
        .value = switchValue,
        .comment = "Distrusts files that a group may write",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Distrusts .forward and :include: files that a group may write."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Programs and files named in them are then not delivered to. m4 warns about the name."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere any more."),
        .replacement = "confDONT_BLAME_SENDMAIL",
    }),
    optionEntry({
        .name = "confUSE_MSP",
        .cfName = "O UseMSP",
        .standard = "",
        .since = {8, 12},
        .task = Task::Daemon,
        .value = switchValue,
        .comment = "This is the submission program's file",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Says that this is the file of the submission program."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Its queue may be written by a group, so that users' programs need no rights of root. msp sets "
            "it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere by hand: msp does it."),
        .leave = QT_TRANSLATE_NOOP("catalogue", "In sendmail.mc."),
    }),
    optionEntry({
        .name = "confDOMAIN_NAME",
        .cfName = "D j",
        .standard = "",
        .since = {8, 6},
        .task = Task::Frame,
        .value = domainValue,
        .comment = "The host's official name",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Sets the host's official name, $j."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It stands in the greeting, in Received: lines and, without masquerading, in addresses. "
            "sendmail otherwise finds it out by itself. The line in the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the host cannot find out its full name."),
        .leave = QT_TRANSLATE_NOOP("catalogue",
            "On several hosts alike: two hosts with one name take each other's mail for a loop."),
    }),
    optionEntry({
        .name = "confMAILER_NAME",
        .cfName = "D n",
        .standard = "MAILER-DAEMON",
        .since = {8, 1},
        .task = Task::Frame,
        .value = valueOfMailerName,
        .comment = "Who sends bounces",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Sets the name under which sendmail itself writes bounces."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "It stands in their From: line. The envelope sender of a bounce is empty all the same."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Nowhere: people and programs know bounces by this name."),
    }),
    optionEntry({
        .name = "confLDAP_CLUSTER",
        .cfName = "D sendmailMTACluster",
        .standard = "",
        .since = {8, 12},
        .task = Task::Tables,
        .value = valueOfLdapCluster,
        .comment = "Name of the hosts that share LDAP entries",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the group of hosts that share entries in LDAP."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Look-ups by sendmail's own schema then find entries of the host and of the group. The $m in "
            "the comment is an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where several hosts get tables from one directory."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Using LDAP for aliases, maps, and classes"),
        .related = "confLDAP_DEFAULT_SPEC define",
    }),
    optionEntry({
        .name = "confLDAP_DEFAULT_SPEC",
        .cfName = "O LDAPDefaultSpec",
        .standard = "",
        .since = {8, 10},
        .task = Task::Tables,
        .value = valueOfLdapDefaultSpec,
        .comment = "Where LDAP is, for all its maps",
        .summary = QT_TRANSLATE_NOOP("catalogue",
            "Says for all LDAP maps where the server is and what to search."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "Each look-up in LDAP uses it unless the map itself says otherwise. The host in the comment is "
            "an example."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where any table comes from LDAP."),
        .security = QT_TRANSLATE_NOOP("catalogue",
            "A password in it stands in a file that everybody may read."),
        .documentation = QT_TRANSLATE_NOOP("catalogue",
            "cf/README, Using LDAP for aliases, maps, and classes"),
        .related = "confLDAP_CLUSTER define",
    }),
    optionEntry({
        .name = "confDEQUOTE_OPTS",
        .cfName = "K dequote",
        .standard = "",
        .since = {8, 12},
        .task = Task::Tables,
        .value = valueOfDequoteOpts,
        .comment = "Further flags of the dequote map",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Adds flags to the map that takes quotes off addresses."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "The rules use it for names such as \"a b\"@host before they look at them."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Hardly ever."),
    }),
    optionEntry({
        .name = "confEBINDIR",
        .cfName = "",
        .standard = "/usr/libexec",
        .since = {8, 9},
        .task = Task::LocalDelivery,
        .value = folderValue,
        .comment = "Where smrsh and mail.local are",
        .summary = QT_TRANSLATE_NOOP("catalogue", "Names the folder where smrsh and mail.local are."),
        .effect = QT_TRANSLATE_NOOP("catalogue",
            "smrsh and local_lmtp look for their program there. Many OSTYPE files set it."),
        .use = QT_TRANSLATE_NOOP("catalogue", "Where the programs are elsewhere."),
        .documentation = QT_TRANSLATE_NOOP("catalogue", "cf/README, OSTYPE"),
        .before = "smrsh local_lmtp",
        .needs = "smrsh local_lmtp",
    }),
};

} // namespace

std::span<const Entry> systemOptionEntries()
{
    return table;
}

} // namespace catalogue
