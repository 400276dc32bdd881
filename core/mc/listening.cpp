// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/parts.h"
#include "text/format.h"

namespace mc {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Release;

namespace {

/// One SMTP daemon: port 25, or the submission agent's 587.
struct Daemon {
    const char *name;
    const char *port;  ///< as an option, with a comma before it
    const char *flags; ///< modifiers
    Field cause;
};

QString modifiers(const QString &flags)
{
    return flags.isEmpty() ? QString() : QStringLiteral(", M=") + flags;
}

void writeIpv4Daemon(Writer &writer, const Daemon &daemon, const char *address)
{
    writer.macro("DAEMON_OPTIONS",
                 {text::formatString("Name={}-v4, Family=inet{}{}{}", daemon.name, address, daemon.port,
                                     modifiers(QString::fromLatin1(daemon.flags)))},
                 daemon.cause);
}

/// M=O, from 8.12: a daemon that cannot open this socket goes on without it. On a host with IPv6 off even
/// 127.0.0.1 would stay closed.
void writeIpv6Daemon(Writer &writer, const Daemon &daemon, const char *address)
{
    QString flags = QString::fromLatin1(daemon.flags);
    if (writer.answers().host.release >= Release{8, 12})
        flags += u'O';
    writer.macro("DAEMON_OPTIONS",
                 {text::formatString("Name={}-v6, Family=inet6{}{}{}", daemon.name, address, daemon.port,
                                     modifiers(flags))},
                 Field::ListenIpv6);
}

/// Takes IPv4 as well, on platforms where a second socket for IPv4 would find the port in use.
void writeSharedDaemon(Writer &writer, const Daemon &daemon)
{
    writer.macro("DAEMON_OPTIONS",
                 {text::formatString("Name={}, Family=inet6{}{}", daemon.name, daemon.port,
                                     modifiers(QString::fromLatin1(daemon.flags)))},
                 daemon.cause);
}

void writeNetworkDaemons(Writer &writer, const Daemon &daemon)
{
    const bool ipv6 = answers::effective(Field::ListenIpv6, writer.answers());
    if (ipv6 && catalogue::factsOf(writer.answers().host.platform).ipv6TakesIpv4) {
        writeSharedDaemon(writer, daemon);
        return;
    }
    writeIpv4Daemon(writer, daemon, "");
    if (ipv6)
        writeIpv6Daemon(writer, daemon, "");
}

/// Also where no daemon is wanted: one that somebody starts all the same stays on the loopback address.
void writeLoopbackDaemons(Writer &writer, const Daemon &daemon)
{
    writeIpv4Daemon(writer, daemon, ", Addr=127.0.0.1");
    if (answers::effective(Field::ListenIpv6, writer.answers()))
        writeIpv6Daemon(writer, daemon, ", Addr=::1");
}

void commentOnAbsence(Writer &writer)
{
    if (writer.answers().listening.where != Listen::None)
        return;
    const QString comment = QStringLiteral("No daemon runs; if one is started, it stays on loopback");
    for (const char *entry : {"DAEMON_OPTIONS", "confDAEMON_OPTIONS"})
        writer.setComment(entry, comment);
}

/// Before 8.10 there is one socket, and only its address can be said.
void writeSingleDaemon(Writer &writer)
{
    if (writer.answers().listening.where != Listen::Network)
        writer.define("confDAEMON_OPTIONS", QStringLiteral("Addr=127.0.0.1"), Field::Listen);
}

} // namespace

void writeListening(Writer &writer)
{
    const Answers &answers = writer.answers();
    writer.blank();
    commentOnAbsence(writer);
    if (!answers::hasDaemonOptions(answers.host.release)) {
        writeSingleDaemon(writer);
        return;
    }
    const bool network = answers.listening.where == Listen::Network;
    const auto writeDaemons = network ? writeNetworkDaemons : writeLoopbackDaemons;
    writer.feature("no_default_msa", Field::SubmissionPort);
    writeDaemons(writer, {"MTA", "", "", Field::Listen});
    if (answers::effective(Field::SubmissionPort, answers))
        writeDaemons(writer, {"MSA", ", Port=587", "E", Field::SubmissionPort});
}

} // namespace mc
