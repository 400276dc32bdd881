// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace answers {

/// One answer. Problems, directives and findings name the answer that they come from with it.
enum class Field {
    Role,
    HostName,
    Platform,
    Release,
    Relay,
    RelaySecurity,
    RelayUser,
    UnaliasedToHub,
    MasqueradeDomain,
    MasqueradeRecipients,
    MasqueradeEnvelope,
    AlwaysAddDomain,
    ExposedUsers,
    FurtherDomains,
    EntireDomain,
    Listen,
    ListenIpv6,
    SubmissionPort,
    AcceptedDomains,
    MayRelay,
    RootAlias,
    PostmasterAlias,
    Aliases,
    QueueMinutes,
    QueueRunner,
    Comments,
    Additions,
    Tables,
};

/// How a field is called outside the program.
struct FieldName {
    Field field;
    std::string_view path;   ///< in the answers file, dotted: "host.name"
    std::string_view option; ///< on the command line, without the dashes: "host"
};

/// One row for each Field, in their order.
std::span<const FieldName> fieldNames();

const FieldName &nameOf(Field field);
std::optional<Field> fieldWithPath(QStringView path);
std::optional<Field> fieldWithOption(QStringView option);

} // namespace answers
