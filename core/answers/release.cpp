// SPDX-License-Identifier: MIT
#include "answers/release.h"

#include "text/format.h"

#include <QList>

#include <array>

namespace answers {

namespace {

constexpr std::array<Release, 10> releases{{
    {8, 18}, {8, 17}, {8, 16}, {8, 15}, {8, 14}, {8, 13}, {8, 12}, {8, 11}, {8, 10}, {8, 9},
}};
static_assert(releases.front() == newestRelease && releases.back() == oldestRelease);

std::optional<int> parseNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

std::span<const Release> supportedReleases()
{
    return releases;
}

std::optional<Release> parseRelease(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const std::optional<int> major = parseNumber(parts[0]);
    const std::optional<int> minor = parseNumber(parts[1]);
    if (!major || !minor || (parts.size() == 3 && !parseNumber(parts[2])))
        return std::nullopt;
    return Release{*major, *minor};
}

QString toString(Release release)
{
    return text::formatString("{}.{}", release.major, release.minor);
}

} // namespace answers
