// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "answers/answers.h"

#include <QStringList>

#include <optional>

namespace advice {

/// What a repair does.
enum class RepairCode {
    UseDomain,            ///< masquerade as the domain of the host's own name. Arguments: domain
    MasqueradeEnvelope,
    MasqueradeRecipients,
    DropBrackets,         ///< the relay by its plain name. Arguments: the relay as it will be written
    AddBrackets,          ///< the relay itself, without MX records. Arguments: the relay as it will be written
    UseSubmissionPort,    ///< the relay's port 587. Arguments: the relay as it will be written
    UseLogin,             ///< log in with the user name that stands there. Arguments: user
    OfferEncryption,      ///< TLS where the relay has it
    ListenOnLoopback,
    ListenOnNetwork,
    RunNoDaemon,
    CloseSubmission,      ///< port 587
    Ipv4Only,
    MoveBelow,            ///< arguments: directive, the one that it moves below
    RemoveDirective,      ///< arguments: directive
    AddDirective,         ///< arguments: directive
    PutBack,              ///< what was left out. Arguments: directive
    RenameDirective,      ///< arguments: directive, what is written in place of it
    DropArguments,        ///< those that it does not have. Arguments: directive
    AddTable,             ///< an empty one, to be filled in. Arguments: file
    RemoveTable,          ///< arguments: file
};

/// A change of the answers that takes a finding away.
struct Repair {
    RepairCode code;
    QStringList arguments;   ///< see RepairCode
    answers::Answers answers;///< as typed before, but for the one answer or addition that it is about

    bool operator==(const Repair &) const = default;
};

/// The repair of a finding about these (valid) answers, typed or normalised: afterwards the finding is gone and the
/// answers are as valid as before. Empty where there is nothing to repair, or where only the admin knows the right
/// answer: then Finding::field says which one is asked for.
std::optional<Repair> repairFor(const Finding &finding, const answers::Answers &answers);

} // namespace advice
