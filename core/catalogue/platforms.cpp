// SPDX-License-Identifier: MIT
#include "catalogue/platforms.h"

#include <array>

namespace catalogue {

using answers::Platform;
using answers::Release;

namespace {

constexpr std::array platforms{
    PlatformFacts{
        .platform = Platform::Debian,
        .name = "Debian, Ubuntu",
        .cfTree = "/usr/share/sendmail/cf",
        .osType = "debian",
        .mtaDomain = "debian-mta",
        .mspDomain = "debian-msp",
        .configFolder = "/etc/mail",
        .aliases = "/etc/aliases",
        .sendmailProgram = "/usr/sbin/sendmail",
        .clientQueue = "/var/spool/mqueue-client",
        .mtaQueue = "/var/spool/mqueue",
        .rebuild = "make -C /etc/mail",
        .restart = "service sendmail restart",
        .aliasesNeedNaming = false, // /etc/mail/aliases is a link to /etc/aliases
        .ipv6TakesIpv4 = true, // Linux, as long as net.ipv6.bindv6only is 0
        .submitPidFile = "",
        .caFile = "/etc/ssl/certs/ca-certificates.crt",
        .caFolder = "/etc/ssl/certs",
    },
    PlatformFacts{
        .platform = Platform::RedHat,
        .name = "Red Hat, Fedora",
        .cfTree = "/usr/share/sendmail-cf",
        .osType = "linux",
        .mtaDomain = "",
        .mspDomain = "",
        .configFolder = "/etc/mail",
        .aliases = "/etc/aliases",
        .sendmailProgram = "/usr/sbin/sendmail",
        .clientQueue = "/var/spool/clientmqueue",
        .mtaQueue = "/var/spool/mqueue",
        .rebuild = "make -C /etc/mail",
        .restart = "systemctl restart sendmail sm-client",
        .aliasesNeedNaming = true,
        .ipv6TakesIpv4 = true,
        .submitPidFile = "/run/sm-client.pid", // sm-client.service waits for this file
        .caFile = "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        .caFolder = "/etc/pki/tls/certs",
    },
    PlatformFacts{
        .platform = Platform::FreeBsd,
        .name = "FreeBSD",
        .cfTree = "/usr/share/sendmail/cf",
        .osType = "freebsd6",
        .mtaDomain = "",
        .mspDomain = "",
        .configFolder = "/etc/mail",
        .aliases = "/etc/mail/aliases",
        .sendmailProgram = "/usr/sbin/sendmail",
        .clientQueue = "/var/spool/clientmqueue",
        .mtaQueue = "/var/spool/mqueue",
        .rebuild = "make -C /etc/mail all install",
        .restart = "make -C /etc/mail restart",
        .aliasesNeedNaming = false,
        .ipv6TakesIpv4 = false,
        .submitPidFile = "",
        .caFile = "/etc/ssl/cert.pem",
        .caFolder = "/etc/ssl/certs",
    },
    PlatformFacts{
        .platform = Platform::Solaris,
        .name = "Solaris, illumos",
        .cfTree = "/etc/mail/cf",
        .osType = "solaris8",
        .mtaDomain = "",
        .mspDomain = "",
        .configFolder = "/etc/mail",
        .aliases = "/etc/mail/aliases",
        .sendmailProgram = "/usr/lib/sendmail",
        .clientQueue = "/var/spool/clientmqueue",
        .mtaQueue = "/var/spool/mqueue",
        .rebuild = "m4 -D_CF_DIR_=/etc/mail/cf/ /etc/mail/cf/m4/cf.m4"
                   " /etc/mail/sendmail.mc > /etc/mail/sendmail.cf",
        .restart = "svcadm restart sendmail sendmail-client",
        .aliasesNeedNaming = false,
        .ipv6TakesIpv4 = false,
        .submitPidFile = "",
        .caFile = "/etc/certs/ca-certificates.crt",
        .caFolder = "/etc/openssl/certs",
    },
    PlatformFacts{
        .platform = Platform::Generic,
        .name = "Unix",
        .cfTree = "/usr/share/sendmail/cf",
        .osType = "bsd4.4", // expects nothing but sendmail's own mail.local, and every release has it
        .mtaDomain = "",
        .mspDomain = "",
        .configFolder = "/etc/mail",
        .aliases = "/etc/mail/aliases",
        .sendmailProgram = "/usr/sbin/sendmail",
        .clientQueue = "/var/spool/clientmqueue",
        .mtaQueue = "/var/spool/mqueue",
        .rebuild = "m4 -D_CF_DIR_=/usr/share/sendmail/cf/ /usr/share/sendmail/cf/m4/cf.m4"
                   " /etc/mail/sendmail.mc > /etc/mail/sendmail.cf",
        .restart = "kill -HUP $(head -n 1 /var/run/sendmail.pid)",
        .aliasesNeedNaming = false,
        .ipv6TakesIpv4 = false,
        .submitPidFile = "",
        .caFile = "/etc/ssl/certs/ca-certificates.crt",
        .caFolder = "/etc/ssl/certs",
    },
};

// RELEASE_NOTES: freebsd4 came with 8.11.4, freebsd5 with 8.12.2, freebsd6 with 8.13.5.
const char *freeBsdType(Release release)
{
    if (release >= Release{8, 13})
        return "freebsd6";
    if (release >= Release{8, 12})
        return "freebsd5";
    return release >= Release{8, 11} ? "freebsd4" : "bsd4.4";
}

} // namespace

const PlatformFacts &factsOf(Platform platform)
{
    for (const PlatformFacts &facts : platforms) {
        if (facts.platform == platform)
            return facts;
    }
    return platforms.back();
}

const char *osTypeOf(Platform platform, Release release)
{
    if (platform == Platform::FreeBsd)
        return freeBsdType(release);
    if (platform == Platform::Solaris && release < Release{8, 11}) // solaris8 came with 8.11.1
        return "solaris2";
    return factsOf(platform).osType;
}

QStringList cfTreePlaces()
{
    return {
        QStringLiteral("/usr/share/sendmail/cf"),          // Debian, FreeBSD, Slackware, OpenBSD
        QStringLiteral("/usr/share/sendmail-cf"),          // Red Hat, Fedora
        QStringLiteral("/etc/mail/cf"),                    // Solaris, illumos
        QStringLiteral("/usr/lib/mail"),                   // Solaris 9 and older
        QStringLiteral("/usr/lib/mail/cf"),
        QStringLiteral("/usr/samples/tcpip/sendmail"),     // AIX
        QStringLiteral("/usr/samples/tcpip/sendmail/cf"),
        QStringLiteral("/usr/local/share/sendmail/cf"),    // FreeBSD ports, built from source
        QStringLiteral("/usr/pkg/share/sendmail/cf"),      // pkgsrc
        QStringLiteral("/usr/share/sendmail"),             // openSUSE
        QStringLiteral("/usr/lib/sendmail-cf"),            // older Red Hat
    };
}

QStringList configFolders()
{
    QStringList folders;
    for (const PlatformFacts &facts : platforms)
        folders.append(QString::fromLatin1(facts.configFolder));
    folders.removeDuplicates();
    return folders;
}

} // namespace catalogue
