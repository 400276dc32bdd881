// SPDX-License-Identifier: MIT
#include "answers/relay_address.h"

#include "answers/host_name.h"
#include "answers/ip_address.h"
#include "answers/validation.h"

#include <algorithm>

namespace answers {

namespace {

constexpr QStringView ipv6Tag = u"IPv6:";

std::expected<std::uint16_t, Reason> parsePort(QStringView text)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint number = digits ? text.toUInt() : 0;
    if (number == 0 || number > 65535)
        return std::unexpected(Reason::BadPort);
    return static_cast<std::uint16_t>(number);
}

std::optional<RelayAddress> parseLiteral(QStringView text)
{
    if (isIpv4(text))
        return RelayAddress{text.toString(), true, true, {}};
    const bool tagged = text.startsWith(ipv6Tag, Qt::CaseInsensitive);
    if (const auto address = parseIpv6(tagged ? text.sliced(ipv6Tag.size()) : text))
        return RelayAddress{compressed(*address), true, true, {}};
    return std::nullopt;
}

bool looksLikeAddress(QStringView text)
{
    const auto numeric = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    return text.contains(u':') || std::ranges::all_of(text, numeric);
}

std::expected<RelayAddress, Reason> parseHost(QStringView text, bool bracketed)
{
    if (text.isEmpty())
        return std::unexpected(Reason::Missing);
    if (auto literal = parseLiteral(text))
        return *literal;
    if (looksLikeAddress(text))
        return std::unexpected(Reason::NotAnAddress);
    return normaliseDomainOrLabel(text.toString()).transform([&](const QString &name) {
        return RelayAddress{name, bracketed, false, {}};
    });
}

/// `rest` is what follows the host: nothing, or a colon and the port.
std::expected<RelayAddress, Reason> withPort(std::expected<RelayAddress, Reason> address, QStringView rest)
{
    if (!address || rest.isEmpty())
        return address;
    const auto port = rest.startsWith(u':') ? parsePort(rest.sliced(1)) : std::unexpected(Reason::BadPort);
    if (!port)
        return std::unexpected(port.error());
    address->port = *port;
    return address;
}

std::expected<RelayAddress, Reason> parseBracketed(QStringView text)
{
    const qsizetype end = text.indexOf(u']');
    if (end < 0)
        return std::unexpected(Reason::UnclosedBracket);
    return withPort(parseHost(text.sliced(1, end - 1), true), text.sliced(end + 1));
}

} // namespace

QString RelayAddress::mailerHost() const
{
    if (!bracketed)
        return host;
    const QStringView tag = isIpv6(host) ? ipv6Tag : QStringView();
    return u'[' % tag % host % u']';
}

std::expected<RelayAddress, Reason> parseRelayAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QStringView typed = trimmed;
    if (typed.isEmpty())
        return std::unexpected(Reason::Missing);
    if (!firstBadCharacter(typed, u"[]:").isEmpty())
        return std::unexpected(Reason::BadCharacter);
    if (typed.startsWith(u'['))
        return parseBracketed(typed);
    if (typed.contains(u']'))
        return std::unexpected(Reason::UnclosedBracket);
    if (auto literal = parseLiteral(typed))
        return *literal;
    if (typed.count(u':') > 1)
        return std::unexpected(Reason::NotAnAddress);
    const qsizetype colon = typed.indexOf(u':');
    return withPort(parseHost(typed.first(colon < 0 ? typed.size() : colon), false),
                    colon < 0 ? QStringView() : typed.sliced(colon));
}

} // namespace answers
