// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

/// Times of repeated runs, in milliseconds.
namespace figures {

/// The value below which `percent` of the samples lie (nearest rank). The samples must not be empty.
double percentile(std::vector<double> samples, int percent);

/// Prints "name: p50 … ms, p95 … ms, n=…" on stdout.
void print(const QString &name, const std::vector<double> &samples);

/// Prints "name: …", the ratio of the medians, beside its budget.
void printRatio(const QString &name, const std::vector<double> &ours, const std::vector<double> &reference, double budget);

} // namespace figures
