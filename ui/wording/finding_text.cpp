// SPDX-License-Identifier: MIT
#include "ui/wording/features.h"
#include "ui/wording/table_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace wording {

using advice::Code;

namespace {

constexpr qsizetype longestMessage = 300;

/// Argument `index` of a finding, printable; empty when it has none.
QString argument(const advice::Finding &finding, qsizetype index)
{
    return printable(finding.arguments.value(index), longestMessage);
}

QString envelopeText(const advice::Finding &finding)
{
    const QString host = argument(finding, 0);
    if (host.isEmpty())
        return Words::tr("Bounces go to the host’s own name: the envelope is not masqueraded.");
    return Words::tr("Bounces go to %1: the envelope is not masqueraded.").arg(host);
}

QString openRelayText(const advice::Finding &finding)
{
    const QString feature = argument(finding, 0);
    if (feature.isEmpty())
        return Words::tr("Whoever can connect may send mail to anybody through this host: nothing refuses it.");
    if (feature == QLatin1String("promiscuous_relay"))
        return Words::tr("Whoever can connect may send mail to anybody through this host: %1 is on.").arg(feature);
    return Words::tr("Strangers can send mail through this host by pretending: %1 is on.").arg(feature);
}

QString deprecatedText(const advice::Finding &finding)
{
    const QString name = argument(finding, 0);
    const QString replacement = argument(finding, 1);
    if (replacement.isEmpty())
        return Words::tr("%1 is no longer part of sendmail.").arg(name);
    return Words::tr("%1 has been replaced by %2.").arg(name, replacement);
}

catalogue::NumberedFault faultIn(const advice::Finding &finding)
{
    return {finding.arguments.value(1).toInt(),
            static_cast<catalogue::ArgumentFault>(finding.arguments.value(2).toInt())};
}

QString badArgumentText(const advice::Finding &finding)
{
    const catalogue::Entry *entry = catalogue::find(finding.arguments.value(0));
    const QString name = argument(finding, 0);
    return entry ? Words::tr("%1: %2", "directive, what is wrong").arg(name, faultText(*entry, faultIn(finding)))
                 : Words::tr("%1 cannot have such an argument.", "directive").arg(name);
}

QString badArgumentRemedy(const advice::Finding &finding)
{
    const catalogue::Entry *entry = catalogue::find(finding.arguments.value(0));
    return entry ? faultRemedy(*entry, faultIn(finding)) : Words::tr("Write the argument.");
}

/// How many findings of a grade there are.
QString countText(advice::Grade grade, int count)
{
    switch (grade) {
    case advice::Grade::Note: return Words::tr("%n note(s)", "findings", count);
    case advice::Grade::Warning: return Words::tr("%n warning(s)", "findings", count);
    case advice::Grade::Error: return Words::tr("%n error(s)", "findings", count);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString noDaemonText(const advice::Stop &stop)
{
    const QString value = quoted(stop.value);
    switch (stop.reason) {
    case advice::NoDaemon::Submission:
        return Words::tr("sendmail refuses to be a daemon with the submission program’s file.");
    case advice::NoDaemon::UnknownService:
        return Words::tr("The daemon does not start: no service is called %1.").arg(value);
    case advice::NoDaemon::UnknownFamily:
        return Words::tr("The daemon does not start: there is no address family %1.").arg(value);
    case advice::NoDaemon::UnknownAddress:
        return Words::tr("The daemon does not start: %1 is no address of its family.").arg(value);
    case advice::NoDaemon::TooManyDaemons:
        return Words::tr("The daemon does not start: it opens %1 sockets at the most.").arg(printable(stop.value));
    case advice::NoDaemon::AddressInUse:
        return Words::tr("The daemon ends after a minute: %1 wants an address and port that another line has "
                         "taken.").arg(value);
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingParagraph(const advice::Finding &finding)
{
    return Words::tr("%1: %2 %3", "grade, finding, what to do")
        .arg(gradeName(finding.grade), findingText(finding), findingRemedy(finding));
}

QString findingCounts(const std::vector<advice::Finding> &findings)
{
    QStringList counts;
    for (const advice::Grade grade : {advice::Grade::Error, advice::Grade::Warning, advice::Grade::Note}) {
        if (const auto count = std::ranges::count(findings, grade, &advice::Finding::grade); count > 0)
            counts += countText(grade, static_cast<int>(count));
    }
    return counts.isEmpty() ? Words::tr("no findings") : counts.join(Words::tr(", ", "between values"));
}

QString findingText(const advice::Finding &finding)
{
    switch (finding.code) {
    case Code::NoMasquerade:
        return Words::tr("Replies go to this very host: no masquerade domain is set.");
    case Code::EnvelopeNotMasqueraded: return envelopeText(finding);
    case Code::RecipientsNotMasqueraded:
        return Words::tr("A reply to all also goes to this very host: recipients without a domain get its "
                         "name.");
    case Code::NumericRelayAsName:
        return Words::tr("Mail for a name without an alias, such as backup, goes to backup@%1, which few mail "
                         "servers take for an address.").arg(argument(finding, 0));
    case Code::NetworkOnClient:
        return Words::tr("Every host that reaches this one can connect to its mail daemon, though it is no "
                         "mail server.");
    case Code::ServerOnLoopback: return Words::tr("No other host can hand mail to this mail server.");
    case Code::NobodyReadsRoot:
        return Words::tr("Reports of cron and other programs pile up unread: root has no alias.");
    case Code::OpenSubmission: return Words::tr("Port 587 is open on every address of this host.");
    case Code::NoRelay:
        return Words::tr("Mail goes straight to the recipients’ servers: there is no relay.");
    case Code::NeverEncrypted:
        return Words::tr("Everybody on the way to %1 can read and change the mail.")
            .arg(argument(finding, 0));
    case Code::ImplicitTlsPort:
        return Words::tr(
            "Nothing will get through: port 465 begins with TLS, and sendmail begins with SMTP.");
    case Code::LoginOnPort25:
        return Words::
            tr("Providers take logins on port 587, and many networks let nothing out on port 25; %1 is asked "
               "on 25.")
                .arg(argument(finding, 0));
    case Code::CertificateByMx:
        return Words::
            tr("MX records of %1 may lead to a host whose certificate is for another name; then mail waits.")
                .arg(argument(finding, 0));
    case Code::LoginProbablyWanted:
        return Words::tr("On port 587 most relays want a login, and %1 is given none.")
            .arg(argument(finding, 0));
    case Code::UserWithoutLogin:
        return Words::tr("The user name %1 is not used: no login was chosen.").arg(argument(finding, 0));
    case Code::Ipv6LoopbackSlow:
        return Words::tr("Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.");
    case Code::NothingMayRelay: return Words::tr("No other host may send mail through this mail server.");
    case Code::RootExposed:
        return Words::tr("root’s mail still leaves as %1: before release 8.10 root is never masqueraded in "
                         "this role.")
            .arg(argument(finding, 0));
    case Code::DomainMustResolve:
        return Words::tr("Mail is refused with 553 5.1.8 if this host’s name service does not know %1.")
            .arg(argument(finding, 0));
    case Code::M4Message: return Words::tr("m4 says: %1").arg(argument(finding, 0));
    case Code::OldReleaseMessage:
        return Words::tr("m4 says: %1. That comes only from using the newer cf tree %3 for the older release "
                         "%2.")
            .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2));
    case Code::Unexpanded:
        return Words::tr("The macro %1 means nothing to this cf tree: it stands in the .cf file as plain "
                         "text.")
            .arg(quoted(finding.arguments.value(0)));
    case Code::M4TimedOut:
        return Words::tr("m4 did not come to an end within %1 seconds and was stopped.")
            .arg(argument(finding, 0));
    case Code::M4Failed: return Words::tr("m4 failed: %1").arg(argument(finding, 0));
    case Code::M4NotInstalled: return Words::tr("The .cf files cannot be shown: GNU m4 is not installed.");
    case Code::TreeNotInstalled:
        return Words::tr("The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.")
            .arg(enumeration(finding.arguments));
    case Code::Approximation:
        return Words::tr("The .cf shown here is an approximation: it comes from the cf tree of release %2, "
                         "and the host has release %1.").arg(argument(finding, 0), argument(finding, 1));
    case Code::MasqueradeOverridden:
        return Words::tr("Mail goes under the name of the hub, %2, not under %1: nullclient comes later and takes "
                         "the masquerade over.").arg(argument(finding, 0), argument(finding, 1));
    case Code::BracketedMasquerade:
        return Words::tr("Mail goes under the name %1, which is no domain: nobody can answer it.")
            .arg(argument(finding, 0));
    case Code::DotlessName:
        return Words::tr("The name %1 has no dot: other servers refuse mail from it.").arg(argument(finding, 0));
    case Code::UserExposed:
        return Words::tr("Mail of these users keeps the host’s own name: %1.").arg(enumeration(finding.arguments));
    case Code::OpenRelay: return openRelayText(finding);
    case Code::RelayIsHost:
        return Words::tr("The relay %1 is this host itself: its mail never leaves.").arg(argument(finding, 0));
    case Code::AliasesIgnored:
        return Words::tr("The aliases in %1 have no effect: this host sends all names on to the hub.")
            .arg(argument(finding, 0));
    case Code::NobodyListens:
        return Words::tr("Programs on this host hand their mail to %1, port %2, where no daemon listens.")
            .arg(argument(finding, 0), argument(finding, 1));
    case Code::AliasesBypassed:
        return Words::tr("Mail to root and other local names skips the aliases: the submission program makes it mail "
                         "to %1 first.").arg(argument(finding, 0));
    case Code::NoQueueRunner:
        return Words::tr("Mail that cannot be sent at once waits for ever: nothing runs the queue.");
    case Code::DaemonRefused:
        return noDaemonText({static_cast<advice::NoDaemon>(finding.arguments.value(0).toInt()),
                             finding.arguments.value(1), 0});
    case Code::SocketRefused:
        return Words::tr("This socket does not open: another line has taken its address and port. The daemon tries "
                         "for a minute first.");
    case Code::Deprecated: return deprecatedText(finding);
    case Code::DirectiveMissing:
        return Words::tr("%1 needs one of these beside it: %2.", "directives")
            .arg(argument(finding, 0), enumeration(finding.arguments.mid(1)));
    case Code::ArgumentMissing:
        return Words::tr("%1 lacks an argument: %2.", "directive, argument")
            .arg(argument(finding, 0), printable(QCoreApplication::translate("catalogue", finding.arguments.value(1).toUtf8().constData())));
    case Code::BadArgument: return badArgumentText(finding);
    case Code::NoDaemonForIt:
        return Words::tr("%1 has no effect: no daemon runs on this host.", "directive").arg(argument(finding, 0));
    case Code::DirectivesExclude:
        return Words::tr("%1 and %2 exclude each other.", "directives").arg(argument(finding, 0), argument(finding, 1));
    case Code::NotInRelease:
        return Words::tr("%1 came with sendmail %2, and the host has %3.", "directive, releases")
            .arg(argument(finding, 0), argument(finding, 1), argument(finding, 2));
    case Code::RepeatedUselessly:
        return Words::tr("%1 says nothing new: %2 has said it.", "directives").arg(argument(finding, 0), argument(finding, 1));
    case Code::CfDiffers:
        return Words::tr("The .cf is not what its .mc makes: %n line(s) differ.", nullptr,
                         finding.arguments.value(0).toInt());
    case Code::TableMissing:
    case Code::ListMissing:
    case Code::TableUnread:
    case Code::TableElsewhere:
    case Code::TableRow: return tableFindingText(finding);
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingRemedy(const advice::Finding &finding)
{
    switch (finding.code) {
    case Code::NoMasquerade:
        return Words::tr("Set a masquerade domain, unless this host takes mail for its own name.");
    case Code::EnvelopeNotMasqueraded:
        return Words::tr("Masquerade the envelope too, unless programs here must get their own bounces "
                         "back.");
    case Code::RecipientsNotMasqueraded: return Words::tr("Masquerade recipients too.");
    case Code::NumericRelayAsName:
        return Words::tr("Use the relay’s plain name if the name service knows it.");
    case Code::NetworkOnClient:
        return Words::tr("Listen on loopback, or keep other hosts out with a packet filter.");
    case Code::ServerOnLoopback: return Words::tr("Listen on the network.");
    case Code::NobodyReadsRoot: return Words::tr("Name a person who reads root’s mail.");
    case Code::OpenSubmission:
        return Words::tr("Keep it only where users’ mail programs send through it, and set up authentication "
                         "for them.");
    case Code::NoRelay:
        return Words::tr("Name a relay where the provider blocks port 25 or other servers distrust the "
                         "host’s address.");
    case Code::NeverEncrypted:
        return Words::tr("Let sendmail encrypt where the relay offers it.");
    case Code::ImplicitTlsPort:
    case Code::LoginOnPort25:
        return Words::tr("Use port 587.");
    case Code::CertificateByMx:
        return Words::tr("Write the relay in brackets, to connect to that very host.");
    case Code::LoginProbablyWanted:
        return Words::tr("Choose the login if the relay gave out a user name.");
    case Code::UserWithoutLogin:
        return Words::tr("Choose the login, or remove the name.");
    case Code::Ipv6LoopbackSlow:
        return Words::tr("Leave IPv6 off unless a program on this host connects to ::1.");
    case Code::NothingMayRelay:
        return Words::tr("Name the domains, addresses or networks whose hosts may send through it.");
    case Code::RootExposed:
        return Words::tr("Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.");
    case Code::DomainMustResolve:
        return Words::tr("Check that it resolves on the host, or choose no daemon.");
    case Code::M4Message: return Words::tr("The line that it belongs to is marked; look there first.");
    case Code::OldReleaseMessage:
        return Words::tr("Nothing needs to be done: the host makes its own .cf from the .mc.");
    case Code::Unexpanded:
        return Words::tr("Look for a typing error, or for a macro that came with a later release.");
    case Code::M4TimedOut: return Words::tr("Look for a macro that calls itself.");
    case Code::M4Failed: return Words::tr("Check that the cf tree is complete and readable.");
    case Code::M4NotInstalled:
        return Words::tr("Install the package m4 (apt install m4, dnf install m4). The .mc files and the "
                         "export work without it: the host makes its own .cf.");
    case Code::TreeNotInstalled:
        return Words::tr("Install the package sendmail-cf (apt install sendmail-cf, dnf install "
                         "sendmail-cf), or name the folder of a cf tree in the View menu, with --cf-tree or "
                         "in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host "
                         "makes its own .cf.");
    case Code::Approximation:
        return Words::tr("Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf "
                         "tree.");
    case Code::MasqueradeOverridden:
        return Words::tr("Put MASQUERADE_AS below FEATURE(`nullclient').");
    case Code::BracketedMasquerade:
        return Words::tr("Set a masquerade domain with MASQUERADE_AS.");
    case Code::DotlessName: return Words::tr("Write the full name, with its domain.");
    case Code::UserExposed:
        return Words::tr("Leave them out of EXPOSED_USER unless replies have to reach this very host.");
    case Code::OpenRelay:
        return Words::tr("Remove it, and name who may send: RELAY_DOMAIN, the access table or authentication.");
    case Code::RelayIsHost: return Words::tr("Name the host that takes this one’s mail.");
    case Code::AliasesIgnored:
        return Words::tr("Remove the file’s name, or use SMART_HOST and MAIL_HUB instead of nullclient.");
    case Code::NobodyListens:
        return Words::tr("Let the daemon listen there, or hand the mail to the relay directly.");
    case Code::AliasesBypassed: return Words::tr("Take the masquerading out of submit.mc; sendmail.mc does it.");
    case Code::NoQueueRunner:
        return Words::tr("Run “sendmail -Ac -q” by cron or a timer, or a daemon with -q15m.");
    case Code::DaemonRefused: return Words::tr("Correct the DaemonPortOptions line.");
    case Code::SocketRefused: return Words::tr("Remove one of the two lines.");
    case Code::Deprecated: return Words::tr("Write what has replaced it; it may vanish with the next release.");
    case Code::DirectiveMissing: return Words::tr("Add what is missing, or remove what needs it.");
    case Code::ArgumentMissing: return Words::tr("Write the argument.");
    case Code::BadArgument: return badArgumentRemedy(finding);
    case Code::NoDaemonForIt: return Words::tr("Remove it, or let a daemon listen.");
    case Code::DirectivesExclude: return Words::tr("Remove one of them.");
    case Code::NotInRelease: return Words::tr("Remove it, or upgrade sendmail.");
    case Code::RepeatedUselessly: return Words::tr("Remove it; nothing changes.");
    case Code::CfDiffers:
        return Words::tr("Make the .cf anew from the .mc, after a look at what somebody changed by hand.");
    case Code::TableMissing:
    case Code::ListMissing:
    case Code::TableUnread:
    case Code::TableElsewhere:
    case Code::TableRow: return tableFindingRemedy(finding);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace wording
