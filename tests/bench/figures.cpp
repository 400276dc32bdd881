// SPDX-License-Identifier: MIT
#include "figures.h"

#include "text/format.h"

#include <algorithm>
#include <cmath>

double figures::percentile(std::vector<double> samples, int percent)
{
    std::ranges::sort(samples);
    const auto rank = std::ceil(static_cast<double>(samples.size()) * percent / 100.0);
    return samples[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

void figures::print(const QString &name, const std::vector<double> &samples)
{
    fmt::print("{}: p50 {:.2f} ms, p95 {:.2f} ms, n={}\n", name, percentile(samples, 50), percentile(samples, 95),
               samples.size());
}

void figures::printRatio(const QString &name, const std::vector<double> &ours, const std::vector<double> &reference,
                         double budget)
{
    fmt::print("{}: {:.2f} (budget {:.1f})\n", name, percentile(ours, 50) / percentile(reference, 50), budget);
}
