// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include "advice/file_findings.h"
#include "advice/file_kind.h"
#include "cf/tree.h"

#include <QHash>

#include <expected>

/// Configuration files that somebody has, named on the command line.
namespace app {

using advice::FileKind;

/// A file's text and what it is: by its content, not by its name.
struct GivenFile {
    QString name;
    QByteArray text;
    FileKind kind;
    bool isSubmission = false; ///< of an .mc or .cf: the submission program's
};

/// A file's text ("-" is stdin), unless it cannot be read or is longer than any configuration.
std::expected<QByteArray, Outcome> readText(const QString &name);

/// Reads a file ("-" is stdin). The error says that it cannot be read, or is none of the three.
std::expected<GivenFile, Outcome> readGivenFile(const QString &name);

/// The files under the places that they have among a host's files.
struct GivenHostFiles {
    advice::HostFiles files;
    QHash<advice::GeneratedFile, QString> names; ///< as given

    /// As the admin knows it: the name given, or what it would be called.
    QString nameOf(advice::GeneratedFile file) const;
    /// False where there is one of that place already.
    bool add(const GivenFile &given);
};

/// What m4 makes of the .mc files, put where no .cf was given; with what there is to say about that.
std::vector<advice::Finding> compileGiven(GivenHostFiles &given, const std::expected<cf::Tree, cf::TreeMissing> &tree);

} // namespace app
