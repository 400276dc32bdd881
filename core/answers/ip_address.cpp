// SPDX-License-Identifier: MIT
#include "answers/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>

namespace answers {

namespace {

/// inet_pton() reads up to a NUL and takes ASCII alone, so anything else is kept from it.
template <typename Address>
std::optional<Address> parse(int family, QStringView text)
{
    constexpr qsizetype longest = INET6_ADDRSTRLEN - 1;
    const auto fits = [](QChar c) { return c > u' ' && c <= u'~'; };
    if (text.isEmpty() || text.size() > longest || !std::ranges::all_of(text, fits))
        return std::nullopt;
    Address address;
    if (inet_pton(family, text.toLatin1().constData(), address.data()) != 1)
        return std::nullopt;
    return address;
}

} // namespace

std::optional<Ipv4> parseIpv4(QStringView text)
{
    return parse<Ipv4>(AF_INET, text);
}

std::optional<Ipv6> parseIpv6(QStringView text)
{
    return parse<Ipv6>(AF_INET6, text);
}

QString compressed(const Ipv6 &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, address.data(), text.data(), static_cast<socklen_t>(text.size()));
    return QString::fromLatin1(text.data());
}

bool isLoopbackOrUnspecified(const Ipv4 &address)
{
    return address.front() == 127 || address == Ipv4{};
}

bool isLoopbackOrUnspecified(const Ipv6 &address)
{
    if (const auto mapped = mappedIpv4(address))
        return isLoopbackOrUnspecified(*mapped);
    Ipv6 loopback{};
    loopback.back() = 1;
    return address == loopback || address == Ipv6{};
}

std::optional<Ipv4> mappedIpv4(const Ipv6 &address)
{
    constexpr std::array<std::uint8_t, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!std::ranges::equal(prefix, std::span(address).first<12>()))
        return std::nullopt;
    Ipv4 mapped;
    std::ranges::copy(std::span(address).last<4>(), mapped.begin());
    return mapped;
}

} // namespace answers
