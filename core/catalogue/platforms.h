// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <QString>
#include <QStringList>

namespace catalogue {

/// Where a platform keeps sendmail, and how it rebuilds and restarts it. Sources: the platforms' packages
/// and cf trees.
struct PlatformFacts {
    answers::Platform platform;
    const char *name;           ///< "Debian, Ubuntu": a proper name, not translated
    const char *cfTree;         ///< the cf tree's folder, as in the header's include
    const char *osType;         ///< argument of OSTYPE, for the newest release; see osTypeOf()
    const char *mtaDomain;      ///< argument of DOMAIN in sendmail.mc; empty = none
    const char *mspDomain;      ///< argument of DOMAIN in submit.mc; empty = none
    const char *configFolder;   ///< /etc/mail
    const char *aliases;        ///< /etc/aliases
    const char *sendmailProgram;///< /usr/sbin/sendmail
    const char *clientQueue;    ///< /var/spool/mqueue-client
    const char *mtaQueue;       ///< /var/spool/mqueue
    const char *rebuild;        ///< the command an admin of it would type
    const char *restart;
    bool aliasesNeedNaming;     ///< the cf tree would look for the aliases elsewhere: ALIAS_FILE has to say
    bool ipv6TakesIpv4;         ///< a socket for every IPv6 address takes IPv4, too, and excludes one for it
    const char *submitPidFile;  ///< where the platform's service expects it; empty = the cf tree's own
    const char *caFile;         ///< the certificates of the authorities that the system trusts, in one file
    const char *caFolder;       ///< the same, one by one
};

const PlatformFacts &factsOf(answers::Platform platform);

/// Argument of OSTYPE that the cf tree of that release has: a name such as freebsd6 came later than others.
const char *osTypeOf(answers::Platform platform, answers::Release release);

/// Every folder in which some platform keeps its cf tree, in the order to try.
QStringList cfTreePlaces();
/// Every folder in which some platform keeps its mail configuration.
QStringList configFolders();

} // namespace catalogue
