// SPDX-License-Identifier: MIT
#pragma once

#include "answers/release.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace cf {

/// sendmail's own cf tree on disk.
struct Tree {
    QString path;              ///< absolute, without a slash at the end
    QString version;           ///< as its m4/version.m4 says: "8.18.1"
    answers::Release release;

    bool operator==(const Tree &) const = default;
};

struct TreeMissing {
    QStringList tried; ///< folders, in order
};

/// Where to look first, before the platforms' places: the setting if not empty, then $SENDMAIL_WIZARD_CF_TREE. When either
/// is given and holds no tree, nothing else is tried, so that a typing error is seen.
std::expected<Tree, TreeMissing> findTree(const QString &setting = {});

/// The tree in this folder (that with m4/cf.m4 and m4/version.m4).
std::expected<Tree, TreeMissing> readTree(const QString &path);

/// The m4 program: $SENDMAIL_WIZARD_M4 or the first GNU m4 of `m4`, `gm4` on the PATH. Empty when there is none.
QString findM4();

} // namespace cf
