// SPDX-License-Identifier: MIT
#include "ui/step.h"

#include "answers/names.h"
#include "catalogue/platforms.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using answers::Answers;
using answers::Field;
using answers::Role;

namespace {

constexpr std::array steps{Step::Role,   Step::Host,    Step::Relay,  Step::Masquerade, Step::Listening,
                           Step::Server, Step::Aliases, Step::Features, Step::Review, Step::Export};

constexpr std::array roleFields{Field::Role};
constexpr std::array hostFields{Field::HostName, Field::Platform, Field::Release, Field::Comments};
constexpr std::array relayFields{Field::Relay, Field::RelaySecurity, Field::RelayUser, Field::UnaliasedToHub};
constexpr std::array masqueradeFields{
    Field::MasqueradeDomain, Field::MasqueradeRecipients, Field::MasqueradeEnvelope, Field::AlwaysAddDomain,
    Field::ExposedUsers,     Field::FurtherDomains,       Field::EntireDomain};
constexpr std::array listeningFields{Field::Listen, Field::ListenIpv6, Field::SubmissionPort,
                                     Field::QueueMinutes, Field::QueueRunner};
constexpr std::array serverFields{Field::AcceptedDomains, Field::MayRelay};
constexpr std::array featuresFields{Field::Additions, Field::Tables};
constexpr std::array aliasesFields{Field::RootAlias, Field::PostmasterAlias, Field::Aliases};

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(StepTexts)
};

QString aliasesSummary(const Answers &answers)
{
    const QString root = answers.aliases.root.trimmed();
    return root.isEmpty() ? QString() : StepTexts::tr("root → %1").arg(root);
}

QString listenSummary(answers::Listen where)
{
    switch (where) {
    case answers::Listen::None:
        return StepTexts::tr("nothing listens");
    case answers::Listen::Loopback:
        return StepTexts::tr("loopback only");
    case answers::Listen::Network:
        break;
    }
    return StepTexts::tr("the network");
}

QString featuresSummary(const Answers &answers)
{
    const auto count = static_cast<int>(answers.additions.size());
    return count == 0 ? QString() : StepTexts::tr("%n added", "directives", count);
}

QString relaySummary(const Answers &answers)
{
    const QString relay = answers.relay.address.trimmed();
    return relay.isEmpty() && answers.role != Role::NullClient ? StepTexts::tr("none: by MX records") : relay;
}

} // namespace

std::span<const Step> allSteps()
{
    return steps;
}

std::vector<Step> stepsFor(Role role)
{
    std::vector<Step> shown;
    std::ranges::copy_if(steps, std::back_inserter(shown), [role](Step step) {
        return (step != Step::Server || role == Role::MailServer) &&
               (step != Step::Aliases || role == Role::LocalAliases);
    });
    return shown;
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Opened:
        return StepTexts::tr("Opened file");
    case Step::Role:
        return StepTexts::tr("Role");
    case Step::Host:
        return StepTexts::tr("This host");
    case Step::Relay:
        return StepTexts::tr("Relay");
    case Step::Masquerade:
        return StepTexts::tr("Masquerade");
    case Step::Listening:
        return StepTexts::tr("Listening");
    case Step::Server:
        return StepTexts::tr("Mail server");
    case Step::Aliases:
        return StepTexts::tr("Aliases");
    case Step::Features:
        return StepTexts::tr("Features");
    case Step::Review:
        return StepTexts::tr("Review");
    case Step::Export:
        break;
    }
    return StepTexts::tr("Export");
}

QString stepSummary(Step step, const Answers &answers)
{
    switch (step) {
    case Step::Role:
        return wording::roleName(answers.role);
    case Step::Host:
        return answers.host.name.trimmed();
    case Step::Relay:
        return relaySummary(answers);
    case Step::Masquerade:
        return answers.masquerade.domain.trimmed();
    case Step::Listening:
        return listenSummary(answers.listening.where);
    case Step::Server:
        return wording::enumeration(answers.server.acceptedDomains);
    case Step::Aliases:
        return aliasesSummary(answers);
    case Step::Features:
        return featuresSummary(answers);
    case Step::Opened:
    case Step::Review:
    case Step::Export:
        break;
    }
    return {};
}

QString whyStepsAreMissing(Role role)
{
    switch (role) {
    case Role::NullClient:
        return StepTexts::tr("A null client delivers nothing itself and accepts no mail, so it is not asked "
                             "about aliases or about "
                             "the domains of a mail server.");
    case Role::LocalAliases:
        return StepTexts::tr(
            "This host serves no domain to others, so it is not asked what a mail server accepts.");
    case Role::MailServer:
        break;
    }
    return StepTexts::tr("A mail server keeps the aliases that it has, so it is not asked about them.");
}

std::span<const Field> fieldsOf(Step step)
{
    switch (step) {
    case Step::Role:
        return roleFields;
    case Step::Host:
        return hostFields;
    case Step::Relay:
        return relayFields;
    case Step::Masquerade:
        return masqueradeFields;
    case Step::Listening:
        return listeningFields;
    case Step::Server:
        return serverFields;
    case Step::Aliases:
        return aliasesFields;
    case Step::Features:
        return featuresFields;
    case Step::Opened:
    case Step::Review:
    case Step::Export:
        break;
    }
    return {};
}

Step stepOf(Field field)
{
    const auto found = std::ranges::find_if(
        steps, [field](Step step) { return std::ranges::contains(fieldsOf(step), field); });
    return found == steps.end() ? Step::Role : *found;
}

std::optional<answers::Problem> firstProblemOf(Step step, const std::vector<answers::Problem> &problems)
{
    const auto found = std::ranges::find_if(problems, [step](const answers::Problem &problem) {
        return std::ranges::contains(fieldsOf(step), problem.field);
    });
    return found == problems.end() ? std::nullopt : std::optional(*found);
}
