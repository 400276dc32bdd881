// SPDX-License-Identifier: MIT
#include "answers/names.h"

#include <algorithm>
#include <array>

namespace answers {

namespace {

template <typename Enum>
using Row = std::pair<Enum, std::string_view>;

constexpr std::array roleNames{
    Row<Role>{Role::NullClient, "null-client"},
    Row<Role>{Role::LocalAliases, "local-aliases"},
    Row<Role>{Role::MailServer, "mail-server"},
};
constexpr std::array listenNames{
    Row<Listen>{Listen::None, "none"},
    Row<Listen>{Listen::Loopback, "loopback"},
    Row<Listen>{Listen::Network, "network"},
};
constexpr std::array platformNames{
    Row<Platform>{Platform::Debian, "debian"},   Row<Platform>{Platform::RedHat, "redhat"},
    Row<Platform>{Platform::FreeBsd, "freebsd"}, Row<Platform>{Platform::Solaris, "solaris"},
    Row<Platform>{Platform::Generic, "generic"},
};
constexpr std::array relaySecurityNames{
    Row<RelaySecurity>{RelaySecurity::Plain, "plain"},
    Row<RelaySecurity>{RelaySecurity::Opportunistic, "opportunistic"},
    Row<RelaySecurity>{RelaySecurity::Verified, "verified"},
    Row<RelaySecurity>{RelaySecurity::Login, "login"},
};
constexpr std::array queueRunnerNames{
    Row<QueueRunner>{QueueRunner::Cron, "cron"},
    Row<QueueRunner>{QueueRunner::SystemdTimer, "systemd-timer"},
};
constexpr std::array mcFileNames{
    Row<McFile>{McFile::Sendmail, "sendmail.mc"},
    Row<McFile>{McFile::Submit, "submit.mc"},
};
constexpr std::array additionKindNames{
    Row<AdditionKind>{AdditionKind::Feature, "feature"}, Row<AdditionKind>{AdditionKind::Define, "define"},
    Row<AdditionKind>{AdditionKind::Undefine, "undefine"}, Row<AdditionKind>{AdditionKind::Mailer, "mailer"},
    Row<AdditionKind>{AdditionKind::Macro, "macro"}, Row<AdditionKind>{AdditionKind::Raw, "raw"},
};

template <typename Enum>
constexpr auto &table = roleNames;
template <>
constexpr auto &table<Listen> = listenNames;
template <>
constexpr auto &table<Platform> = platformNames;
template <>
constexpr auto &table<RelaySecurity> = relaySecurityNames;
template <>
constexpr auto &table<QueueRunner> = queueRunnerNames;
template <>
constexpr auto &table<McFile> = mcFileNames;
template <>
constexpr auto &table<AdditionKind> = additionKindNames;

QLatin1StringView latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

template <typename Enum>
std::span<const std::pair<Enum, std::string_view>> enumNames()
{
    return table<Enum>;
}

template <typename Enum>
QString toString(Enum value)
{
    const auto found = std::ranges::find(table<Enum>, value, &Row<Enum>::first);
    return found == table<Enum>.end() ? QString() : QString(latin1(found->second));
}

template <typename Enum>
std::optional<Enum> fromString(QStringView text)
{
    const auto found =
        std::ranges::find_if(table<Enum>, [&](const Row<Enum> &row) { return text == latin1(row.second); });
    return found == table<Enum>.end() ? std::nullopt : std::optional(found->first);
}

template std::span<const std::pair<Role, std::string_view>> enumNames<Role>();
template std::span<const std::pair<Listen, std::string_view>> enumNames<Listen>();
template std::span<const std::pair<Platform, std::string_view>> enumNames<Platform>();
template std::span<const std::pair<RelaySecurity, std::string_view>> enumNames<RelaySecurity>();
template std::span<const std::pair<QueueRunner, std::string_view>> enumNames<QueueRunner>();
template std::span<const std::pair<McFile, std::string_view>> enumNames<McFile>();
template std::span<const std::pair<AdditionKind, std::string_view>> enumNames<AdditionKind>();

template QString toString<Role>(Role value);
template QString toString<Listen>(Listen value);
template QString toString<Platform>(Platform value);
template QString toString<RelaySecurity>(RelaySecurity value);
template QString toString<QueueRunner>(QueueRunner value);
template QString toString<McFile>(McFile value);
template QString toString<AdditionKind>(AdditionKind value);

template std::optional<Role> fromString<Role>(QStringView text);
template std::optional<Listen> fromString<Listen>(QStringView text);
template std::optional<Platform> fromString<Platform>(QStringView text);
template std::optional<RelaySecurity> fromString<RelaySecurity>(QStringView text);
template std::optional<QueueRunner> fromString<QueueRunner>(QStringView text);
template std::optional<McFile> fromString<McFile>(QStringView text);
template std::optional<AdditionKind> fromString<AdditionKind>(QStringView text);

} // namespace answers
