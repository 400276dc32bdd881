// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"
#include "cf/sync_lines.h"

#include <optional>

/// The steps from what m4 said to a provenance.
namespace cf {

/// What several runs of m4 made of one .mc.
struct TraceRuns {
    QByteArray mc;
    std::vector<mc::Statement> statements;
    Tree tree;
    Compilation full;
    Compilation synced;                              ///< with marks
    std::vector<TreePlace> places;                   ///< of the .cf's lines, from these marks
    std::vector<std::optional<Compilation>> without; ///< one a statement; none where marks say enough
    std::optional<Compilation> plain;
};

/// What `cf` says instead of `other`.
std::vector<Replacement> replacementsIn(const QByteArray &cf, const QByteArray &other);

Effect effectOf(const Compilation &with, const Compilation &without);

/// The lines of the .cf, from 0, that this statement of kind Text wrote as it stands, by their marks; empty
/// when the marks do not tell.
std::vector<int> copiesOf(const mc::Statement &text, QByteArrayView mc, const std::vector<TreePlace> &places,
                          QByteArrayView cf);

/// The .mc of the same OSTYPE, DOMAIN and mailers that says nothing else. Mailers that came by another way,
/// as nullclient brings them, are known by the files of the tree.
QByteArray plainMc(QByteArrayView mc, const std::vector<mc::Statement> &statements,
                   const std::vector<TreePlace> &places);

Provenance provenanceOf(TraceRuns runs);

} // namespace cf
