// SPDX-License-Identifier: MIT
#include "advice/repair.h"

#include "advice/addition_repair.h"
#include "advice/table_findings.h"
#include "answers/relay_address.h"
#include "answers/role_rules.h"
#include "answers/validation.h"

namespace advice {

namespace {

using answers::Answers;
using answers::Listen;
using answers::RelaySecurity;

std::optional<Repair> useDomain(const Answers &answers)
{
    const QString domain = answers::domainOfHost(answers.host.name);
    if (domain.isEmpty()) {
        return std::nullopt;
    }
    Repair repair{RepairCode::UseDomain, {domain}, answers};
    repair.answers.masquerade.domain = domain;
    return repair;
}

// A name can stand without its brackets, an address cannot: there a domain keeps it out of the recipients, from 8.10.
std::optional<Repair> nameRelay(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    if (!relay) {
        return std::nullopt;
    }
    if (relay->literal) {
        return answers::hasDaemonOptions(answers.host.release) ? useDomain(answers) : std::nullopt;
    }
    const QString port = relay->port ? u':' + QString::number(*relay->port) : QString();
    Repair repair{RepairCode::DropBrackets, {relay->host + port}, answers};
    repair.answers.relay.address = relay->host + port;
    return repair;
}

Repair rewriteRelay(RepairCode code, const Answers &answers, bool bracketed,
                    std::optional<std::uint16_t> port)
{
    answers::RelayAddress relay = *answers::parseRelayAddress(answers.relay.address);
    relay.bracketed = bracketed;
    QString text = relay.mailerHost();
    if (port) {
        text += u':' + QString::number(*port);
    }
    Repair repair{code, {text}, answers};
    repair.answers.relay.address = text;
    return repair;
}

std::optional<Repair> addBrackets(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    return relay ? std::optional(rewriteRelay(RepairCode::AddBrackets, answers, true, relay->port))
                 : std::nullopt;
}

std::optional<Repair> useSubmissionPort(const Answers &answers)
{
    const auto relay = answers::parseRelayAddress(answers.relay.address);
    return relay ? std::optional(rewriteRelay(RepairCode::UseSubmissionPort, answers, relay->bracketed, 587))
                 : std::nullopt;
}

Repair secureRelay(RepairCode code, const Answers &answers, answers::RelaySecurity security,
                   const QStringList &arguments = {})
{
    Repair repair{code, arguments, answers};
    repair.answers.relay.security = security;
    return repair;
}

template <typename Value>
Repair put(RepairCode code, const Answers &answers, Value answers::Listening::*member, Value value)
{
    Repair repair{code, {}, answers};
    repair.answers.listening.*member = value;
    return repair;
}

Repair turnOn(RepairCode code, const Answers &answers, bool answers::Masquerade::*member)
{
    Repair repair{code, {}, answers};
    repair.answers.masquerade.*member = true;
    return repair;
}

std::optional<Repair> proposed(Code code, const Answers &answers)
{
    using answers::Listening;
    using answers::Masquerade;
    switch (code) {
    case Code::NoMasquerade:
        return useDomain(answers);
    case Code::EnvelopeNotMasqueraded:
        return turnOn(RepairCode::MasqueradeEnvelope, answers, &Masquerade::envelope);
    case Code::RecipientsNotMasqueraded:
        return turnOn(RepairCode::MasqueradeRecipients, answers, &Masquerade::recipients);
    case Code::NumericRelayAsName:
        return nameRelay(answers);
    case Code::NeverEncrypted:
        return secureRelay(RepairCode::OfferEncryption, answers, RelaySecurity::Opportunistic);
    case Code::ImplicitTlsPort:
    case Code::LoginOnPort25:
        return useSubmissionPort(answers);
    case Code::CertificateByMx:
        return addBrackets(answers);
    case Code::UserWithoutLogin:
        return secureRelay(RepairCode::UseLogin, answers, RelaySecurity::Login,
                           {answers.relay.user.trimmed()});
    case Code::NetworkOnClient:
        return put(RepairCode::ListenOnLoopback, answers, &Listening::where, Listen::Loopback);
    case Code::ServerOnLoopback:
        return put(RepairCode::ListenOnNetwork, answers, &Listening::where, Listen::Network);
    case Code::OpenSubmission:
        return put(RepairCode::CloseSubmission, answers, &Listening::submissionPort, false);
    case Code::Ipv6LoopbackSlow:
        return put(RepairCode::Ipv4Only, answers, &Listening::ipv6, false);
    case Code::DomainMustResolve:
        return put(RepairCode::RunNoDaemon, answers, &Listening::where, Listen::None);
    // See tableRepair().
    case Code::TableMissing:
    case Code::ListMissing:
    case Code::TableUnread:
    // Only the admin knows where a table belongs, and what its rows should say.
    case Code::TableElsewhere:
    case Code::TableRow:
    // Only the admin knows a user name, a relay, a reader of root's mail, the clients, the release.
    case Code::LoginProbablyWanted:
    case Code::NoRelay:
    case Code::NobodyReadsRoot:
    case Code::NothingMayRelay:
    case Code::RootExposed:
    // No answer is behind these.
    case Code::M4Message:
    case Code::OldReleaseMessage:
    case Code::Unexpanded:
    case Code::M4TimedOut:
    case Code::M4Failed:
    case Code::M4NotInstalled:
    case Code::TreeNotInstalled:
    case Code::Approximation:
    // These are about files; see fileRepairFor().
    case Code::MasqueradeOverridden:
    case Code::BracketedMasquerade:
    case Code::DotlessName:
    case Code::UserExposed:
    case Code::OpenRelay:
    case Code::RelayIsHost:
    case Code::AliasesIgnored:
    case Code::NobodyListens:
    case Code::AliasesBypassed:
    case Code::NoQueueRunner:
    case Code::DaemonRefused:
    case Code::SocketRefused:
    case Code::Deprecated:
    case Code::DirectiveMissing:
    case Code::ArgumentMissing:
    case Code::DirectivesExclude:
    case Code::NotInRelease:
    case Code::RepeatedUselessly:
    case Code::CfDiffers:
    // These are about additions; see additionRepairFor().
    case Code::BadArgument:
    case Code::NoDaemonForIt:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Repair> repairFor(const Finding &finding, const Answers &answers)
{
    std::optional<Repair> repair =
        finding.field == answers::Field::Additions
            ? additionRepairFor(finding, answers)
            : tableRepair(finding, answers).or_else([&] { return proposed(finding.code, answers); });
    // What had no effect until now, such as exposed users without a domain, is judged only afterwards.
    return repair && answers::validate(repair->answers).empty() ? repair : std::nullopt;
}

} // namespace advice
