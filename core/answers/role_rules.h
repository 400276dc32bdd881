// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

#include <optional>
#include <span>
#include <vector>

/// What each role leaves to the admin and what it decides by itself.
namespace answers {

/// Where a role may listen, its default first.
std::span<const Listen> listenChoices(Role role);

enum class Choice {
    Free,        ///< the admin decides
    FixedOn,     ///< the role turns it on (nullclient: recipients and envelope)
    FixedOff,    ///< the role has no use for it
    NotInRelease ///< the target release has no such thing
};

/// Whether the answer to `field` has an effect, and if not, what holds instead.
Choice choiceFor(Field field, const Answers &answers);

/// The answer to a yes/no field as it stands, whether it has an effect or not; empty for any other field.
std::optional<bool> yesOrNo(Field field, const Answers &answers);

/// The value in force of a yes/no field: what was typed where choiceFor() is Free, else what the role
/// decides. False for any other field.
bool effective(Field field, const Answers &answers);

bool needsRelay(Role role);
bool needsMasqueradeDomain(Role role);

/// How the relay is talked to: the answer where there is a relay, else as sendmail does by itself.
RelaySecurity relaySecurity(const Answers &answers);
/// Whether no mail goes to a relay that did not prove its name by a certificate.
bool verifiesRelay(const Answers &answers);
bool logsIn(const Answers &answers);
/// Whether FEATURE(`use_cw_file') was added: mail ends here for the names in a file of the host, too.
bool listsOwnNames(const Answers &answers);
/// Rules on TLS with the relay, and logins from a map came with 8.12.
bool hasRelayRules(Release release);
/// Names in a certificate beside its subject are looked at from 8.16.
bool readsAlternativeNames(Release release);

/// The submission program (submit.cf) came with 8.12.
bool hasSubmit(Release release);
/// DAEMON_OPTIONS, no_default_msa and LOCAL_DOMAIN came with 8.10.
bool hasDaemonOptions(Release release);

/// What can flush the queue on a platform, its default first: systemd timers exist on Linux alone.
std::span<const QueueRunner> runnerChoices(Platform platform);

/// The same answers with another role. Nothing typed is lost: what has no effect in the new role is kept for
/// the way back. Only the place to listen changes: a default becomes the new role's default, and so does a
/// place that the new role does not have. `dropped` gets each field, in order, whose answer differs from the
/// default and no longer holds.
Answers withRole(const Answers &answers, Role role, std::vector<Field> *dropped = nullptr);

/// Sensible first answers for a host of this name (may be empty): the masquerade domain is the name without
/// its first label.
Answers suggestedAnswers(const QString &hostName);

/// The domain part of a host name ("example.com" for "web01.example.com"); empty when it has no dot.
QString domainOfHost(const QString &hostName);

} // namespace answers
