// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace opened {

/// An .mc file whose repaired text stands on no disk yet: kept from one start to the next.
struct RepairedText {
    QString path;
    QByteArray sumOnDisk; ///< SHA-256 of what stood in the file when it was repaired
    QByteArray text;

    bool operator==(const RepairedText &) const = default;
};

} // namespace opened
