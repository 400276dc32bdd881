// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

namespace answers {

/// Calls `visit` with each field, in their order, and the member of each of `answers` that holds it: the one
/// list behind reading, writing and comparing.
template <typename Visitor, typename... AnswersTypes>
void visitFields(Visitor &visit, AnswersTypes &...answers)
{
    visit(Field::Role, answers.role...);
    visit(Field::HostName, answers.host.name...);
    visit(Field::Platform, answers.host.platform...);
    visit(Field::Release, answers.host.release...);
    visit(Field::Relay, answers.relay.address...);
    visit(Field::RelaySecurity, answers.relay.security...);
    visit(Field::RelayUser, answers.relay.user...);
    visit(Field::UnaliasedToHub, answers.relay.unaliasedToHub...);
    visit(Field::MasqueradeDomain, answers.masquerade.domain...);
    visit(Field::MasqueradeRecipients, answers.masquerade.recipients...);
    visit(Field::MasqueradeEnvelope, answers.masquerade.envelope...);
    visit(Field::AlwaysAddDomain, answers.masquerade.alwaysAddDomain...);
    visit(Field::ExposedUsers, answers.masquerade.exposedUsers...);
    visit(Field::FurtherDomains, answers.masquerade.furtherDomains...);
    visit(Field::EntireDomain, answers.masquerade.entireDomain...);
    visit(Field::Listen, answers.listening.where...);
    visit(Field::ListenIpv6, answers.listening.ipv6...);
    visit(Field::SubmissionPort, answers.listening.submissionPort...);
    visit(Field::AcceptedDomains, answers.server.acceptedDomains...);
    visit(Field::MayRelay, answers.server.mayRelay...);
    visit(Field::RootAlias, answers.aliases.root...);
    visit(Field::PostmasterAlias, answers.aliases.postmaster...);
    visit(Field::Aliases, answers.aliases.entries...);
    visit(Field::QueueMinutes, answers.queue.minutes...);
    visit(Field::QueueRunner, answers.queue.runner...);
    visit(Field::Comments, answers.comments...);
    visit(Field::Additions, answers.additions...);
    visit(Field::Tables, answers.tables...);
}

} // namespace answers
