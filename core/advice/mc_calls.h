// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// The directives of any .mc, as far as findings need them: which stand where.
namespace advice {

struct McCall {
    QString name;          ///< "FEATURE"
    QStringList arguments; ///< without their quotes
    int line = 0;          ///< from 1
    int lastLine = 0;

    /// See mc::subjectOf().
    QString subject() const;
};

/// Calls within arguments of other calls are not among them, nor is what stands behind dnl. Linear in time.
std::vector<McCall> mcCalls(const QByteArray &mc);

} // namespace advice
