// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <span>

namespace answers {

/// A sendmail release as far as the wizard tells releases apart: 8.9, 8.10 … 8.18, without patch levels.
struct Release {
    int major = 8;
    int minor = 18;

    auto operator<=>(const Release &) const = default;
};

inline constexpr Release oldestRelease{8, 9};
inline constexpr Release newestRelease{8, 18};

/// Every release that can be a target, newest first.
std::span<const Release> supportedReleases();

/// Reads "8.18" or "8.18.1" (the patch level is dropped). Empty when it is no release number; a number
/// outside supportedReleases() is returned, too, for the caller to judge.
std::optional<Release> parseRelease(QStringView text);

/// "8.18"
QString toString(Release release);

} // namespace answers
