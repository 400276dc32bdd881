// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace wording {

/// What a catalogue entry has to say, in words and in the order to read it, for a terminal as for the window.
struct EntryParts {
    /// A part with its heading; the heading is empty for the explanation itself.
    struct Part {
        enum class Form {
            Sentences,
            Plain, ///< names in it are no links
            Names, ///< of entries and nothing else, ", " between
            Code,
        };
        QString heading;
        QString text;
        Form form = Form::Sentences;
    };
    /// One argument, or the value of a variable.
    struct Argument {
        QString name;
        QString remarks; ///< "domain; may be left out"; empty where the name says it all
        QString meaning;
        QString more;    ///< "Default: hash. One of: hash, dbm."; may be empty
    };

    QString usage; ///< FEATURE(`always_add_domain', `domain')
    QString summary;
    std::vector<Part> explanation; ///< what it does, when to use it, what it costs
    QString argumentsHeading;
    std::vector<Argument> arguments;
    std::vector<Part> facts; ///< default, order, constraints, first release
    QString relatedHeading;
};

EntryParts partsOf(const catalogue::Entry &entry);

} // namespace wording
