// SPDX-License-Identifier: MIT
#pragma once

#include "cf/compiler.h"
#include "mc/statements.h"

#include <QByteArrayList>
#include <array>
#include <vector>

/// Where each line of a .cf comes from, and what each line of an .mc does to it.
namespace cf {

enum class LineClass {
    Directive,   ///< an .mc line says so
    Environment, ///< by OSTYPE, DOMAIN, MAILER and the files that these bring
    Default,     ///< sendmail's own: it stands in every .cf
};

struct TreePlace {
    QString file; ///< below the tree: "m4/proto.m4"; "stdin" for the .mc itself; empty = not known
    int line = 0; ///< from 1

    bool operator==(const TreePlace &) const = default;
};

/// Why a line of the .cf is as it is.
struct LineCause {
    LineClass lineClass = LineClass::Default;
    /// Index of the statement that causes it; -1 for a Default, and where a file of the tree brings it that
    /// no single line of the .mc asked for.
    int statement = -1;
    /// Where the text of the line stands: of a rule that an argument of ifdef holds, the line within it.
    TreePlace place;

    bool operator==(const LineCause &) const = default;
};

/// A place where two .cf differ.
struct Replacement {
    int first = 0;          ///< line of the .cf, from 0; with count 0 the line before which `instead` stood
    int count = 0;          ///< lines that stand there
    QByteArrayList instead; ///< lines that would stand there otherwise

    bool operator==(const Replacement &) const = default;
};

/// Lines that differ; a line that reads otherwise counts as changed once.
struct LineCounts {
    int added = 0;
    int changed = 0;
    int removed = 0;

    bool operator==(const LineCounts &) const = default;
};

LineCounts countsOf(const std::vector<Replacement> &replacements);

/// What one statement does to the .cf: the difference to the .cf without it.
struct Effect {
    enum class Status {
        Known,
        Breaks,  ///< without it m4 makes no .cf
        Unknown, ///< m4 could not be asked
    };

    Status status = Status::Unknown;
    std::vector<Replacement> replacements; ///< in order; "instead" is what stands there without it
    bool isOrderOnly = false;              ///< without it the same lines stand in another order
    /// What m4 says without it and does not say with it; complaints do not stop m4, so replacements hold.
    QByteArray complaints;

    LineCounts counts() const { return countsOf(replacements); }
    /// Neither a line nor a complaint depends on it.
    bool isNone() const { return status == Status::Known && replacements.empty() && complaints.isEmpty(); }

    bool operator==(const Effect &) const = default;
};

struct Provenance {
    Compilation compilation;               ///< of the whole .mc; nothing else holds unless it is Done
    std::vector<mc::Statement> statements; ///< as given
    std::vector<LineCause> lines;          ///< one a line of the .cf, from 0
    std::vector<Effect> effects;           ///< one a statement
    /// Against the .cf of a plain .mc: the same OSTYPE, DOMAIN and mailers, and nothing else.
    std::vector<Replacement> beyondPlain;

    /// The statement in line `mcLine`, from 0; -1 when there is none.
    int statementAt(int mcLine) const;
    /// The lines of the .cf, from 0, that this statement causes.
    std::vector<int> linesOf(int statement) const;
    /// How many lines there are of each class, in the order of LineClass.
    std::array<int, 3> shares() const;
    /// Whether a line of the .cf, from 0, reads otherwise in, or is missing from, a plain configuration's
    /// .cf.
    bool isBeyondPlain(int line) const;
};

/// The whole provenance, waiting for it. m4 runs on as many processors as there are.
Provenance provenanceNow(const QByteArray &mc, const std::vector<mc::Statement> &statements,
                         const Tree &tree);

} // namespace cf
