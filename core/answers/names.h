// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace answers {

/// The names of an enum's values in the answers file and on the command line: "null-client", "loopback",
/// "freebsd", "systemd-timer". One table serves both directions. Instantiated for Role, Listen, Platform,
/// RelaySecurity, QueueRunner, McFile and AdditionKind.
template <typename Enum> std::span<const std::pair<Enum, std::string_view>> enumNames();

template <typename Enum> QString toString(Enum value);
template <typename Enum> std::optional<Enum> fromString(QStringView text);

} // namespace answers
