// SPDX-License-Identifier: MIT
#include "answers/field.h"

#include <algorithm>
#include <array>

namespace answers {

namespace {

constexpr std::array<FieldName, 28> names{{
    {Field::Role, "role", "role"},
    {Field::HostName, "host.name", "host"},
    {Field::Platform, "host.platform", "platform"},
    {Field::Release, "host.release", "sendmail"},
    {Field::Relay, "relay.address", "relay"},
    {Field::RelaySecurity, "relay.security", "relay-security"},
    {Field::RelayUser, "relay.user", "relay-user"},
    {Field::UnaliasedToHub, "relay.unaliasedToHub", "unaliased-to-hub"},
    {Field::MasqueradeDomain, "masquerade.domain", "masquerade"},
    {Field::MasqueradeRecipients, "masquerade.recipients", "masquerade-recipients"},
    {Field::MasqueradeEnvelope, "masquerade.envelope", "masquerade-envelope"},
    {Field::AlwaysAddDomain, "masquerade.alwaysAddDomain", "always-add-domain"},
    {Field::ExposedUsers, "masquerade.exposedUsers", "expose-user"},
    {Field::FurtherDomains, "masquerade.furtherDomains", "masquerade-also"},
    {Field::EntireDomain, "masquerade.entireDomain", "entire-domain"},
    {Field::Listen, "listening.where", "listen"},
    {Field::ListenIpv6, "listening.ipv6", "ipv6"},
    {Field::SubmissionPort, "listening.submissionPort", "submission"},
    {Field::AcceptedDomains, "server.acceptedDomains", "accept"},
    {Field::MayRelay, "server.mayRelay", "may-relay"},
    {Field::RootAlias, "aliases.root", "root-alias"},
    {Field::PostmasterAlias, "aliases.postmaster", "postmaster-alias"},
    {Field::Aliases, "aliases.entries", "alias"},
    {Field::QueueMinutes, "queue.minutes", "flush"},
    {Field::QueueRunner, "queue.runner", "runner"},
    {Field::Comments, "comments", "comments"},
    {Field::Additions, "additions", "add"},
    {Field::Tables, "tables", "table"},
}};

constexpr bool inOrderOfField()
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].field != static_cast<Field>(i))
            return false;
    }
    return names.back().field == Field::Tables;
}
static_assert(inOrderOfField());

std::optional<Field> fieldWith(std::string_view FieldName::*member, QStringView text)
{
    const auto found = std::ranges::find_if(names, [&](const FieldName &name) {
        const std::string_view known = name.*member;
        return text == QLatin1StringView(known.data(), static_cast<qsizetype>(known.size()));
    });
    return found == names.end() ? std::nullopt : std::optional(found->field);
}

} // namespace

std::span<const FieldName> fieldNames()
{
    return names;
}

const FieldName &nameOf(Field field)
{
    return names.at(static_cast<std::size_t>(field));
}

std::optional<Field> fieldWithPath(QStringView path)
{
    return fieldWith(&FieldName::path, path);
}

std::optional<Field> fieldWithOption(QStringView option)
{
    return fieldWith(&FieldName::option, option);
}

} // namespace answers
