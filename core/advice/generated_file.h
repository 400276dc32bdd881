// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace advice {

/// The configuration files that m4 is about.
enum class GeneratedFile { SendmailMc, SendmailCf, SubmitMc, SubmitCf };

inline constexpr std::array<std::string_view, 4> generatedFileNames{"sendmail.mc", "sendmail.cf", "submit.mc",
                                                                    "submit.cf"};

constexpr std::string_view nameOf(GeneratedFile file)
{
    return generatedFileNames[static_cast<std::size_t>(file)];
}

} // namespace advice
