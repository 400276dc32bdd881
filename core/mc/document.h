// SPDX-License-Identifier: MIT
#pragma once

#include "answers/field.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace mc {

/// How a directive is written.
enum class Form {
    Call,    ///< NAME(`argument', …)dnl
    Plain,   ///< the name alone: divert(-1), LOCAL_RULESETS
    Raw,     ///< arguments[0] as it is, no dnl: a line of a LOCAL_… section, or text that is no directive
    Comment, ///< dnl arguments[0]
    Blank,
};

/// One line of an .mc file, before it is text.
struct Directive {
    Form form = Form::Call;
    QString name;                              ///< what is called: "define", "FEATURE", "MASQUERADE_AS"
    QStringList arguments;                     ///< as meant, without quotes
    QString entry;                             ///< the catalogue entry that explains it; empty for comments
    answers::Field cause = answers::Field::Role; ///< the answer that called for it
    QString comment = {};                        ///< its purpose here; empty = as the catalogue says
    bool latin1 = false;                       ///< Raw alone: written as Latin-1 rather than UTF-8

    bool operator==(const Directive &) const = default;
};

struct Rendering {
    bool comments = true; ///< the catalogue's comment above each directive that has an entry
    QString cfTree = {};  ///< folder for the header's include instead; empty = the platform's
};

struct RenderedDocument {
    QByteArray text;              ///< ASCII but for raw lines, newline at the end
    std::vector<int> directiveOf; ///< for each line, from 0: index of the directive; a catalogue comment
                                  ///< belongs to what follows it
};

/// An .mc file as a list of directives. Text is made of it at the very end; explanations, links and
/// differences use it.
class Document
{
public:
    void append(Directive directive);
    const std::vector<Directive> &directives() const { return m_directives; }

    /// The same document and options give the same bytes, and the same number of lines whatever the cf tree.
    RenderedDocument render(const Rendering &options) const;

    bool operator==(const Document &) const = default;

private:
    std::vector<Directive> m_directives;
};

} // namespace mc
