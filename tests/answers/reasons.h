// SPDX-License-Identifier: MIT
#pragma once

#include "answers/validation.h"

#include <QTest>

#include <expected>

/// Compares and says both sides, which std::expected cannot do by itself in a QCOMPARE.
template <typename Value>
void compareOutcome(const std::expected<Value, answers::Reason> &actual,
                    const std::expected<Value, answers::Reason> &wanted)
{
    QCOMPARE(actual.has_value(), wanted.has_value());
    if (wanted)
        QCOMPARE(*actual, *wanted);
    else
        QCOMPARE(actual.error(), wanted.error());
}
