// SPDX-License-Identifier: MIT
#include "advice/consequences.h"

#include "answers/normalised.h"

#include <algorithm>
#include <cstdint>

namespace advice {

namespace {

// Fowler–Noll–Vo, 32 bits, 1a. The same on every machine and in every version of the program, unlike qHash().
std::uint32_t fnv1a(const QByteArray &bytes)
{
    std::uint32_t hash = 2166136261u;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
    }
    return hash;
}

} // namespace

std::vector<int> queueMinutes(const answers::Answers &answers)
{
    const int interval = std::clamp(answers.queue.minutes, 1, 60);
    const std::uint32_t hash = fnv1a(answers::normalisedName(answers.host.name).toLower().toUtf8());
    std::vector<int> minutes;
    for (int minute = static_cast<int>(hash % static_cast<std::uint32_t>(interval)); minute < 60; minute += interval) {
        minutes.push_back(minute);
    }
    return minutes;
}

} // namespace advice
