// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace answers {

/// Which program's .mc file something goes into.
enum class McFile { Sendmail, Submit };

/// How a directive is called.
enum class AdditionKind {
    Feature,  ///< FEATURE(`name', arguments…)
    Define,   ///< define(`name', arguments…)
    Undefine, ///< undefine(`name')
    Mailer,   ///< MAILER(`name')
    Macro,    ///< name(arguments…): MASQUERADE_EXCEPTION, INPUT_MAIL_FILTER, OSTYPE …
    Raw,      ///< `text` as it is: a LOCAL_… section with its lines, a line that is no plain directive
};

/// One directive that the admin adds to what the answers call for, or leaves out of it. Where it stands in
/// the file follows from what it is; additions of the same place keep their order. What an addition says
/// takes the place of what the answers say of the same thing, such as a define of the same name.
struct Addition {
    McFile file = McFile::Sendmail;
    AdditionKind kind = AdditionKind::Feature;
    QString name = {}; ///< as the catalogue calls it: "access_db", "confMAX_MESSAGE_SIZE"; empty for Raw
    QStringList arguments = {}; ///< after the name, as meant, without quotes
    QString text = {};          ///< Raw alone: whole lines, "\n" between them, with or without one at the end
    bool latin1 = false;  ///< Raw alone: written as Latin-1, which keeps the bytes of a file that is no UTF-8
    bool omitted = false; ///< the other way round: what the answers write of this kind and name is left out;
                          ///< with arguments, only what has these. Not for Raw

    bool operator==(const Addition &) const = default;
};

/// A file that travels with the configuration: the source of a map, or a list that fills a class.
struct TableFile {
    QString name;      ///< "mailertable", "relay-domains": the file's name in the mail configuration folder
    QStringList lines; ///< "key<TAB>value" or a name, "# comment", in the admin's order

    bool operator==(const TableFile &) const = default;
};

} // namespace answers
