// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"

namespace cf {

/// A line of a .cf with what `m4 -s` says of it: "#line 12 "file"" marks stand between its lines.
///
/// A mark tells where m4 stood when it wrote the line below it, not always where the text stands:
/// - lines that one argument holds, as in ifdef(`X', `…'), all come with the line in which the call begins;
/// - what is diverted takes its marks along, but the first line's is lost where something empty was written
///   just before: the lines of LOCAL_DOMAIN, RELAY_DOMAIN and the like have none, as if proto.m4 went on.
/// So placesOf() makes sure of a place by the text that stands there.
struct SyncLine {
    QByteArray file;       ///< as m4 names it, "stdin" for the .mc; empty above the first mark
    int line = 0;          ///< from 1: the line that m4 had reached
    bool isMarked = false; ///< a mark stands right above it; otherwise counted on from the last one

    bool operator==(const SyncLine &) const = default;
};

/// One a line of `cf`. Empty when `synced` is not the same text with marks.
std::vector<SyncLine> readSyncLines(QByteArrayView synced, QByteArrayView cf);

/// Where the text of each line of `cf` stands in the tree or in `mc`. A line that does not stand where its
/// mark says is looked for in the lines below it, up to the next mark. What is found nowhere was put together
/// by a macro: it has the place of its mark, or, where that may be another's, none.
std::vector<TreePlace> placesOf(const std::vector<SyncLine> &lines, QByteArrayView cf, QByteArrayView mc,
                                const Tree &tree);

/// The first line of a file of the tree ("feature/x.m4") that holds this line of a .cf. No place when none
/// does.
TreePlace placeIn(const QString &file, QByteArrayView text, const Tree &tree);

/// Where the cf tree defines a macro: what a directive writes whose mark is lost stands there.
TreePlace definitionOf(const QByteArray &macro, const Tree &tree);

} // namespace cf
