// SPDX-License-Identifier: MIT
#include "answers/client_pattern.h"

#include "answers/host_name.h"
#include "answers/ip_address.h"
#include "answers/validation.h"
#include "text/format.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <span>
#include <vector>

namespace answers {

namespace {

constexpr QStringView ipv6Tag = u"IPv6:";
constexpr std::size_t mostKeyBits = 8; // 256 keys

std::optional<std::size_t> parsePrefixLength(QStringView text, std::size_t bits)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > 3 || !digits || text.toUInt() > bits)
        return std::nullopt;
    return text.toUInt();
}

/// A network's leading bytes.
using Bytes = std::vector<std::uint8_t>;

/// The networks of whole units (of `unit` bits) that together are the given one.
std::expected<std::vector<Bytes>, Reason> wholeUnits(std::span<const std::uint8_t> address,
                                                     std::size_t prefix, std::size_t unit)
{
    if (prefix == 0)
        return std::unexpected(Reason::NetworkTooWide);
    const std::size_t bits = (prefix + unit - 1) / unit * unit;
    const std::size_t spare = bits - prefix;
    if (spare > mostKeyBits)
        return std::unexpected(Reason::NetworkTooWide);

    Bytes first(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(bits / 8));
    // At most 8 spare bits: they all lie in the last byte.
    first.back() = static_cast<std::uint8_t>(first.back() >> spare << spare);
    std::vector<Bytes> networks(std::size_t{1} << spare, first);
    for (std::size_t i = 0; i < networks.size(); ++i)
        networks[i].back() = static_cast<std::uint8_t>(networks[i].back() | i);
    return networks;
}

QString ipv4Key(const Bytes &bytes)
{
    return QString::fromStdString(fmt::format("{}", fmt::join(bytes, ".")));
}

/// Without leading zeros and never with "::", as sendmail writes a client's address since 8.15.
QString ipv6Key(const Bytes &bytes)
{
    std::vector<unsigned> groups;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        groups.push_back(bytes[i] * 256U + bytes[i + 1]);
    return ipv6Tag % QString::fromStdString(fmt::format("{:x}", fmt::join(groups, ":")));
}

std::expected<QStringList, Reason> ipv4Keys(const Ipv4 &address, std::size_t prefix)
{
    return wholeUnits(address, prefix, 8).transform([](const auto &networks) {
        QStringList keys;
        std::ranges::transform(networks, std::back_inserter(keys), ipv4Key);
        return keys;
    });
}

std::expected<QStringList, Reason> ipv6Keys(const Ipv6 &address, std::size_t prefix)
{
    if (const auto mapped = mappedIpv4(address); mapped && prefix >= 96)
        return ipv4Keys(*mapped, prefix - 96);
    return wholeUnits(address, prefix, 16).transform([](const auto &networks) {
        QStringList keys;
        for (const Bytes &bytes : networks) {
            keys.append(ipv6Key(bytes));
            Ipv6 whole;
            if (bytes.size() != whole.size())
                continue;
            std::ranges::copy(bytes, whole.begin());
            if (const QString shorter = ipv6Tag % compressed(whole); shorter != keys.last())
                keys.append(shorter);
        }
        return keys;
    });
}

/// "192.0.2" or "192.0.2.": the leading octets of a network. They become an address and its prefix length.
std::expected<QStringList, Reason> octetKeys(QStringView text)
{
    const QStringView octets = text.endsWith(u'.') ? text.chopped(1) : text;
    const qsizetype count = octets.count(u'.') + 1;
    if (count > 4)
        return std::unexpected(Reason::NotAnAddress);
    const QString padded = octets % QStringLiteral(".0").repeated(4 - count);
    const auto address = parseIpv4(padded);
    if (!address)
        return std::unexpected(Reason::NotAnAddress);
    return ipv4Keys(*address, static_cast<std::size_t>(count) * 8);
}

/// "2001:db8": the leading groups of a network.
std::expected<QStringList, Reason> groupKeys(QStringView text)
{
    const QStringView groups = text.endsWith(u':') ? text.chopped(1) : text;
    const auto address = groups.isEmpty() ? std::nullopt : parseIpv6(QString(groups % u"::"));
    if (!address)
        return std::unexpected(Reason::NotAnAddress);
    return ipv6Keys(*address, static_cast<std::size_t>(groups.count(u':') + 1) * 16);
}

std::expected<QStringList, Reason> networkKeys(QStringView network, QStringView length, bool tagged)
{
    if (const auto address = tagged ? std::nullopt : parseIpv4(network)) {
        const auto prefix = parsePrefixLength(length, 32);
        return prefix ? ipv4Keys(*address, *prefix) : std::unexpected(Reason::BadPrefixLength);
    }
    if (const auto address = parseIpv6(network)) {
        const auto prefix = parsePrefixLength(length, 128);
        return prefix ? ipv6Keys(*address, *prefix) : std::unexpected(Reason::BadPrefixLength);
    }
    return std::unexpected(Reason::NotAnAddress);
}

std::expected<QStringList, Reason> nameKeys(QStringView text)
{
    // The map's "example.com" covers the hosts below it already; a leading dot is a habit from elsewhere.
    const QStringView name = text.startsWith(u'.') ? text.sliced(1) : text;
    return normaliseHostName(name.toString()).transform([](const QString &key) { return QStringList{key}; });
}

} // namespace

std::expected<QStringList, Reason> clientKeys(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::unexpected(Reason::Missing);
    if (!firstBadCharacter(trimmed, u":/").isEmpty())
        return std::unexpected(Reason::BadCharacter);

    const bool tagged = trimmed.startsWith(ipv6Tag, Qt::CaseInsensitive);
    const QStringView typed = QStringView(trimmed).sliced(tagged ? ipv6Tag.size() : 0);
    if (const qsizetype slash = typed.indexOf(u'/'); slash >= 0)
        return networkKeys(typed.first(slash), typed.sliced(slash + 1), tagged);
    if (const auto address = parseIpv6(typed))
        return ipv6Keys(*address, 128);
    if (tagged || typed.contains(u':'))
        return groupKeys(typed);
    const auto numeric = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    return std::ranges::all_of(typed, numeric) ? octetKeys(typed) : nameKeys(typed);
}

} // namespace answers
