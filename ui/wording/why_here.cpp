// SPDX-License-Identifier: MIT
// What directives and answers come to with the answers at hand. Where the review says it, too, the sentence
// is the same.
#include "answers/relay_address.h"
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "ui/wording/explanation.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <array>

namespace wording {

using advice::Topic;
using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Role;

namespace {

/// The sentences of the review about these topics.
QStringList consequencesAbout(std::span<const Topic> topics, const Answers &answers,
                              const advice::Outlook &outlook)
{
    QStringList sentences;
    const std::vector<advice::Consequence> all = advice::consequences(answers, outlook);
    for (const Topic topic : topics) {
        for (const advice::Consequence &consequence : all) {
            if (consequence.topic == topic)
                sentences += consequenceText(consequence);
        }
    }
    return sentences;
}

const catalogue::PlatformFacts &platformOf(const Answers &answers)
{
    return catalogue::factsOf(answers.host.platform);
}

QString platformName(const Answers &answers)
{
    return QString::fromUtf8(platformOf(answers).name);
}

QString hostOf(const Answers &answers)
{
    return printable(answers.host.name);
}

// The socket that the line's own argument opens; a daemon may have several.
QString daemonText(const QString &argument, const Answers &answers)
{
    const QString port =
        argument.contains(QLatin1String("Port=587")) ? QStringLiteral("587") : QStringLiteral("25");
    const bool ipv6 = argument.contains(QLatin1String("inet6"));
    const QString loopback = ipv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
    switch (answers.listening.where) {
    case Listen::None:
        return Words::
            tr("No daemon runs. The line keeps one that somebody starts by mistake on %1, where only this "
               "host itself can connect.")
                .arg(loopback);
    case Listen::Loopback:
        return Words::tr("Only programs on %1 can connect here, to port %2 of %3.")
            .arg(hostOf(answers), port, loopback);
    case Listen::Network:
        break;
    }
    if (!ipv6)
        return Words::tr("Other hosts can connect to port %1 of every IPv4 address of %2.")
            .arg(port, hostOf(answers));
    if (platformOf(answers).ipv6TakesIpv4)
        return Words::
            tr("Other hosts can connect to port %1 of every address of %2, IPv4 and IPv6: on this platform "
               "one socket takes both.")
                .arg(port, hostOf(answers));
    return Words::tr("Other hosts can connect to port %1 of every IPv6 address of %2.")
        .arg(port, hostOf(answers));
}

QString noDefaultMsaText(const Answers &answers)
{
    if (answers.listening.where == Listen::None)
        return Words::tr("No daemon runs. Should somebody start one, port 587 stays closed.");
    return answers::effective(Field::SubmissionPort, answers)
               ? Words::tr("You want port 587. A DAEMON_OPTIONS line of its own opens it, so that the file "
                           "shows it.")
               : Words::tr("You did not ask for port 587, so it stays closed.");
}

QString mspText(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    if (answers.listening.where == Listen::None && relay) {
        return Words::tr("No daemon runs on %1, so what programs write goes straight to %2.")
            .arg(hostOf(answers), printable(relay->host));
    }
    return Words::tr("A daemon listens on 127.0.0.1 of %1, and what programs write goes to it first.")
        .arg(hostOf(answers));
}

QString relayPortText(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    return relay && relay->port
               ? Words::tr("%1 takes mail on port %2.").arg(printable(relay->host)).arg(*relay->port)
               : QString();
}

QString hubRulesText(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    const QString domain = answers.masquerade.domain.trimmed();
    if (!relay)
        return {};
    return Words::tr("The relay is written in brackets. With these rules a bare root goes there as root@%1.")
        .arg(printable(domain.isEmpty() ? relay->host : domain));
}

QString alwaysAddDomainText(const Answers &answers)
{
    const QString domain = answers.masquerade.domain.trimmed();
    return Words::tr("Mail that stays on %1 says From: root@%2.")
        .arg(hostOf(answers), printable(domain.isEmpty() ? answers.host.name : domain));
}

QString localMailerText(const Answers &answers)
{
    return answers.role == Role::LocalAliases
               ? Words::tr("%1 looks names up in its own aliases, and that is this mailer’s work.")
                     .arg(hostOf(answers))
               : Words::tr("%1 puts mail for its own domains into mailboxes.").arg(hostOf(answers));
}

QString releaseText(const Answers &answers)
{
    const QString release = answers::toString(answers.host.release);
    if (!answers::hasDaemonOptions(answers.host.release))
        return Words::tr(
                   "sendmail %1 has neither DAEMON_OPTIONS nor a submission program: sendmail.mc alone is "
                   "written, in the old words.")
            .arg(release);
    if (!answers::hasSubmit(answers.host.release))
        return Words::tr("sendmail %1 has DAEMON_OPTIONS, but no submission program: there is no submit.mc.")
            .arg(release);
    return Words::tr(
               "sendmail %1 has DAEMON_OPTIONS and a submission program: sendmail.mc and submit.mc are both "
               "written.")
        .arg(release);
}

/// Directives that follow from the platform, by the name of their entry.
QString platformText(const mc::Directive &directive, const Answers &answers)
{
    const QString &entry = directive.entry;
    const QString value =
        printable(directive.arguments.value(entry == u"ALIAS_FILE" || entry == u"confPID_FILE" ? 1 : 0));
    if (entry == u"include")
        return Words::tr("On %1 the cf tree’s macros are in %2.").arg(platformName(answers), value);
    if (entry == u"OSTYPE")
        return Words::tr("The host runs %1; %2 is the cf tree’s file about it.")
            .arg(platformName(answers), value);
    if (entry == u"DOMAIN")
        return Words::tr("%1 keeps its own settings in a domain file called %2.")
            .arg(platformName(answers), value);
    if (entry == u"ALIAS_FILE")
        return Words::tr("On %1 the aliases are in %2; the cf tree would look elsewhere.")
            .arg(platformName(answers), value);
    if (entry == u"confPID_FILE")
        return Words::tr("On %1 the service that flushes the queue waits for %2.")
            .arg(platformName(answers), value);
    if (entry == u"_USE_ETC_MAIL_")
        return Words::tr("%1 keeps sendmail’s files in %2.")
            .arg(platformName(answers), QString::fromLatin1(platformOf(answers).configFolder));
    if (entry == u"confHOST_STATUS_DIRECTORY")
        return Words::tr("This is how Debian’s own tools write the line while DAEMON_HOSTSTATS is “no”.");
    return {};
}

/// Directives whose sentence only this panel has.
QString ownText(const mc::Directive &directive, const Answers &answers)
{
    const QString &entry = directive.entry;
    if (entry == u"DAEMON_OPTIONS" || entry == u"confDAEMON_OPTIONS")
        return daemonText(directive.arguments.constLast(), answers);
    if (entry == u"no_default_msa")
        return noDefaultMsaText(answers);
    if (entry == u"msp")
        return mspText(answers);
    if (entry == u"RELAY_MAILER_ARGS")
        return relayPortText(answers);
    if (entry == u"LOCAL_RULESETS")
        return hubRulesText(answers);
    if (entry == u"always_add_domain")
        return alwaysAddDomainText(answers);
    if (entry == u"local")
        return localMailerText(answers);
    if (entry == u"confPRIVACY_FLAGS")
        return Words::tr("This host logs in at the relay. noverb keeps the password from whoever connects here; the "
                         "other flags are those that the platform has anyway.");
    if (entry == u"VERSIONID")
        return Words::tr("The file is for %1, and its .cf says so.").arg(hostOf(answers));
    if (entry == u"divert")
        return Words::tr("The lines between the two say whose file this is and what made it.");
    static const QStringList ofSubmit{QStringLiteral("confCF_VERSION"), QStringLiteral("__OSTYPE__"),
                                      QStringLiteral("_USE_DECNET_SYNTAX_"), QStringLiteral("confTIME_ZONE"),
                                      QStringLiteral("confDONT_INIT_GROUPS")};
    return ofSubmit.contains(entry) ? Words::tr("It follows from no answer: each submit.mc has the line, as "
                                                "the one that comes with sendmail.")
                                    : QString();
}

struct EntryTopic {
    const char *entry;
    Topic topic;
};

constexpr std::array entryTopics{
    EntryTopic{"MASQUERADE_AS", Topic::SenderName},
    EntryTopic{"allmasquerade", Topic::RecipientHeader},
    EntryTopic{"masquerade_envelope", Topic::BouncePath},
    EntryTopic{"nullclient", Topic::LocalNames},
    EntryTopic{"SMART_HOST", Topic::Route},
    EntryTopic{"authinfo", Topic::Password},
    EntryTopic{"confCACERT", Topic::RelaySecurity},
    EntryTopic{"confCACERT_PATH", Topic::RelaySecurity},
    EntryTopic{"check_cert_altnames", Topic::RelaySecurity},
    EntryTopic{"LOCAL_TLS_SERVER", Topic::RelaySecurity},
    EntryTopic{"LOCAL_TRY_TLS", Topic::RelaySecurity},
    EntryTopic{"smtp", Topic::Route},
    EntryTopic{"smtp", Topic::DirectDelivery},
    EntryTopic{"MAIL_HUB", Topic::LocalNames},
    EntryTopic{"EXPOSED_USER", Topic::ExposedUsers},
    EntryTopic{"masquerade_entire_domain", Topic::EntireDomain},
    EntryTopic{"LOCAL_DOMAIN", Topic::Accepts},
    EntryTopic{"LOCAL_CONFIG", Topic::Accepts},
    EntryTopic{"use_cw_file", Topic::AcceptsListed},
    EntryTopic{"RELAY_DOMAIN", Topic::Relays},
    EntryTopic{"access_db", Topic::Relays},
    EntryTopic{"DAEMON_OPTIONS", Topic::Sockets},
    EntryTopic{"confDAEMON_OPTIONS", Topic::Sockets},
    EntryTopic{"no_default_msa", Topic::Sockets},
};

std::vector<Topic> topicsOf(const mc::Directive &directive)
{
    if (directive.entry == u"MASQUERADE_DOMAIN")
        return {directive.cause == Field::EntireDomain ? Topic::EntireDomain : Topic::FurtherDomains};
    std::vector<Topic> topics;
    for (const EntryTopic &row : entryTopics) {
        if (directive.entry == QLatin1StringView(row.entry))
            topics.push_back(row.topic);
    }
    return topics;
}

std::vector<Topic> topicsOf(Field field)
{
    switch (field) {
    case Field::Role:
        return {Topic::SenderName, Topic::LocalNames};
    case Field::Platform:
        return {Topic::Files, Topic::RebuildCommand};
    case Field::Relay:
        return {Topic::Route, Topic::DirectDelivery};
    case Field::RelaySecurity:
        return {Topic::RelaySecurity};
    case Field::RelayUser:
        return {Topic::RelaySecurity, Topic::Password};
    case Field::UnaliasedToHub:
    case Field::Aliases:
        return {Topic::LocalNames};
    case Field::MasqueradeDomain:
        return {Topic::SenderName, Topic::RootOnHub};
    case Field::MasqueradeRecipients:
        return {Topic::RecipientHeader};
    case Field::MasqueradeEnvelope:
        return {Topic::BouncePath};
    case Field::ExposedUsers:
        return {Topic::ExposedUsers, Topic::HiddenHost};
    case Field::FurtherDomains:
        return {Topic::FurtherDomains};
    case Field::EntireDomain:
        return {Topic::EntireDomain};
    case Field::Listen:
    case Field::ListenIpv6:
    case Field::SubmissionPort:
        return {Topic::Sockets};
    case Field::AcceptedDomains:
        return {Topic::Accepts, Topic::AcceptsListed};
    case Field::MayRelay:
        return {Topic::Relays};
    case Field::RootAlias:
    case Field::PostmasterAlias:
        return {Topic::RootMail};
    case Field::QueueMinutes:
        return {Topic::QueueRun};
    case Field::QueueRunner:
        return {Topic::QueueRun, Topic::MtaQueue};
    case Field::HostName:
    case Field::Release:
    case Field::AlwaysAddDomain:
    case Field::Comments:
    case Field::Additions:
    case Field::Tables:
        break;
    }
    return {};
}

QString additionsText(qsizetype count)
{
    return count == 0 ? Words::tr("No directive is added.")
                      : Words::tr("%n directives are added.", "to the .mc files", static_cast<int>(count));
}

QString tablesText(qsizetype count)
{
    return count == 0 ? Words::tr("No table travels along.")
                      : Words::tr("%n tables travel along.", "with the bundle", static_cast<int>(count));
}

/// Answers whose sentence only this panel has.
QString ownText(Field field, const Answers &answers)
{
    if (field == Field::Release)
        return releaseText(answers);
    if (field == Field::HostName)
        return Words::tr("Before anything else happens to it, a bare root is root@%1.").arg(hostOf(answers));
    if (field == Field::AlwaysAddDomain && answers::effective(field, answers))
        return alwaysAddDomainText(answers);
    if (field == Field::Comments)
        return answers.comments ? Words::tr("Each directive has its note.")
                                : Words::tr("The files have directives alone.");
    if (field == Field::Additions)
        return additionsText(std::ssize(answers.additions));
    if (field == Field::Tables)
        return tablesText(std::ssize(answers.tables));
    return {};
}

} // namespace

QStringList whyHere(const mc::Directive &directive, const Answers &answers, const advice::Outlook &outlook)
{
    // What follows from an answer is not so of a line that somebody added.
    if (directive.cause == Field::Additions)
        return consequencesAbout(topicsOf(directive), answers, outlook);
    for (const QString &own : {ownText(directive, answers), platformText(directive, answers)}) {
        if (!own.isEmpty())
            return {own};
    }
    return consequencesAbout(topicsOf(directive), answers, outlook);
}

QStringList whyAsked(Field field, const Answers &answers, const advice::Outlook &outlook)
{
    const QString own = ownText(field, answers);
    return own.isEmpty() ? consequencesAbout(topicsOf(field), answers, outlook) : QStringList{own};
}

} // namespace wording
