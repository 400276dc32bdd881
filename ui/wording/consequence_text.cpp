// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace wording {

using advice::Topic;

namespace {

constexpr qsizetype longestCommand = 200;

QString senderText(const QString &before, const QString &after)
{
    if (before == after)
        return Words::tr("Mail from %1 keeps that sender, so replies come back to this host’s own name.")
            .arg(after);
    return Words::tr("Mail from %1 leaves as %2, so replies go there.").arg(before, after);
}

bool isAddress(const QString &name)
{
    return name.contains(QLatin1Char('@'));
}

QString recipientText(const QString &before, const QString &after)
{
    if (!isAddress(after))
        return Words::tr("Mail to plain “%1” is delivered to %2 on this host.").arg(before, after);
    return Words::tr("Mail to plain “%1” goes to %2.").arg(before, after);
}

QString rootMailText(const QString &reader)
{
    if (!isAddress(reader))
        return Words::tr("Mail to root stays in the mailbox of %1 on this host.").arg(reader);
    return Words::tr("Mail to root is read by %1.").arg(reader);
}

QString recipientHeaderText(const QString &before, const QString &after)
{
    if (before == after)
        return Words::tr("The To: line still says %1.").arg(before);
    return Words::tr("The To: line says %1, so a reply to all reaches it too.").arg(after);
}

QString routeText(const QString &host, const QString &port, const QString &way)
{
    const bool direct = way == QLatin1String("direct");
    if (port.isEmpty() || port == QLatin1String("25"))
        return direct ? Words::tr("All other mail goes to %1 itself, without an MX look-up.").arg(host)
                      : Words::tr("All other mail goes to the mail exchangers of %1, or to that host itself "
                                  "if it has none.").arg(host);
    return direct ? Words::tr("All other mail goes to port %2 of %1 itself, without an MX look-up.").arg(host, port)
                  : Words::tr("All other mail goes to port %2 of the mail exchangers of %1, or of that host "
                              "itself if it has none.").arg(host, port);
}

QString relaySecurityText(const QString &security, const QString &user)
{
    if (security == QLatin1String("plain"))
        return Words::tr("The way to the relay is never encrypted.");
    if (security == QLatin1String("verified"))
        return Words::tr(
            "The way to the relay is encrypted, and its certificate has to be for its name; otherwise mail "
            "waits.");
    if (security == QLatin1String("login"))
        return Words::tr("The way to the relay is encrypted, its certificate has to be for its name, and "
                         "this host logs "
                         "in as %1; otherwise mail waits.")
            .arg(user);
    return Words::tr("The way to the relay is encrypted if the relay offers it; nobody checks who answers.");
}

QString socketsText(const QStringList &sockets)
{
    if (sockets.isEmpty())
        return Words::tr("Nothing listens here: no mail daemon runs, and nobody can connect to one.");
    return Words::tr("The mail daemon listens on %1 and on nothing else.").arg(enumeration(sockets));
}

QString localNamesText(const QString &kind, const QString &host)
{
    if (kind == QLatin1String("hub"))
        return Words::tr("Names are looked up in this host’s aliases first; what has no alias goes to %1.")
            .arg(host);
    if (kind == QLatin1String("relay"))
        return Words::tr("This host knows no names of its own: mail for any name goes to %1, and its aliases "
                         "and .forward files are not read.").arg(host);
    if (kind == QLatin1String("aliases"))
        return Words::tr("Names are looked up in this host’s aliases first; a user without an alias gets the "
                         "mail into the mailbox on %1, and any other name bounces.").arg(host);
    return Words::tr("Mail for the names of %1 is delivered into mailboxes on it.").arg(host);
}

/// "at 7, 22, 37 and 52 minutes past each hour" and what does it.
QString queueText(const QString &minutes, const QString &runner, const QString &interval)
{
    const QString what = runner == QLatin1String("cron") ? Words::tr("cron", "tried again by cron")
                                                          : Words::tr("a systemd timer", "tried again by a systemd timer");
    const QString when = enumeration(minutes.split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (interval == QLatin1String("1"))
        return Words::tr("What could not be sent at once is tried again each minute by %1.").arg(what);
    return Words::tr("What could not be sent at once is tried again every %1 minutes by %2, at %3 past the "
                     "hour. The minutes come from the host’s name, so that many hosts do not call the relay "
                     "at once.")
        .arg(interval, what, when);
}

QString mtaQueueText(const QString &who)
{
    return who == QLatin1String("daemon")
               ? Words::tr("The daemon retries what lies in its own queue.")
               : Words::tr("No daemon is there to retry what lies in the daemon’s queue, so the queue runner "
                           "does it too.");
}

QString relaysText(const QStringList &patterns)
{
    if (patterns.isEmpty())
        return Words::tr("No other host may send mail to the world through this server.");
    return Words::tr("Through this server may send: %1. Everybody else reaches only the accepted domains.")
        .arg(enumeration(patterns));
}

QString acceptsText(const QStringList &domains)
{
    if (domains.isEmpty())
        return Words::tr("Only mail for this host’s own name ends here.");
    return Words::tr("Mail for %1 ends here, as does mail for the host’s own name.")
        .arg(enumeration(domains));
}

QString rootOnHubText(const QString &address, const QString &hub)
{
    if (hub.isEmpty())
        return Words::tr("%1 needs a reader, or the reports of this host reach nobody.").arg(address);
    return Words::tr("%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.")
        .arg(address, hub);
}

QString exposedText(const QStringList &users)
{
    return users.size() == 1 ? Words::tr("%1 keeps this host’s own name.").arg(enumeration(users))
                             : Words::tr("%1 keep this host’s own name.").arg(enumeration(users));
}

} // namespace

QString consequenceText(const advice::Consequence &consequence)
{
    const QStringList &arguments = consequence.arguments;
    const QString first = printable(arguments.value(0), longestCommand);
    const QString second = printable(arguments.value(1), longestCommand);
    const QString third = printable(arguments.value(2), longestCommand);
    switch (consequence.topic) {
    case Topic::SenderName: return senderText(first, second);
    case Topic::RecipientName: return recipientText(first, second);
    case Topic::RecipientHeader: return recipientHeaderText(first, second);
    case Topic::BouncePath: return Words::tr("Mail that cannot be delivered comes back to %1.").arg(first);
    case Topic::Route: return routeText(first, second, third);
    case Topic::RelaySecurity:
        return relaySecurityText(arguments.value(0), second);
    case Topic::Password:
        return Words::
            tr("The password for the relay is filled in on the host, in %1, which only root may read. Until "
               "then mail waits.")
                .arg(first);
    case Topic::DirectDelivery:
        return Words::tr("All other mail goes straight to the recipients’ servers, found by MX records; port "
                         "25 to the outside must be open.");
    case Topic::Sockets: return socketsText(arguments);
    case Topic::LocalNames: return localNamesText(first, second);
    case Topic::RootMail: return rootMailText(first);
    case Topic::RootOnHub: return rootOnHubText(first, second);
    case Topic::HiddenHost:
        return Words::tr("The sender no longer says that a message comes from %1. The Received: lines and "
                         "the Message-ID still do.").arg(first);
    case Topic::ExposedUsers: return exposedText(arguments);
    case Topic::FurtherDomains:
        return Words::tr("Addresses in %1 are rewritten to the masquerade domain as well.")
            .arg(enumeration(arguments));
    case Topic::EntireDomain:
        return Words::tr("So are addresses of every host below %1.").arg(enumeration(arguments));
    case Topic::Accepts: return acceptsText(arguments);
    case Topic::AcceptsListed: return Words::tr("Mail for the names in %1 ends here.").arg(first);
    case Topic::Relays: return relaysText(arguments);
    case Topic::QueueRun: return queueText(arguments.value(0), second, third);
    case Topic::NoSubmission:
        return Words::tr("sendmail %1 has no submission program of its own: sendmail.mc alone decides, and "
                         "there is one queue.").arg(first);
    case Topic::MtaQueue: return mtaQueueText(first);
    case Topic::Files:
        return Words::tr("These files of the host are written: %1.").arg(enumeration(arguments));
    case Topic::RebuildCommand:
        return Words::tr("After a change by hand, “%1” rebuilds the configuration on the host.").arg(first);
    case Topic::Unproven:
        return Words::tr("Lines that you added may change this: there is no .cf here to tell.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
