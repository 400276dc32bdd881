// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace wording {

/// The translation context of every text of this folder.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A value as it can be shown: control characters, marks that turn the writing direction and whatever else has no
/// shape are written as \n, \t or \u{202e}; more than `longest` characters are cut with an ellipsis.
QString printable(const QString &value, qsizetype longest = 60);

/// Two sentences, one after the other.
QString inSequence(const QString &first, const QString &second);
/// The same for any number of sentences.
QString inSequence(const QStringList &sentences);

/// As printable(), in quotation marks: “mail.example.com”.
QString quoted(const QString &value);

/// “a, b and c”, each one printable.
QString enumeration(const QStringList &values);

/// As enumeration(), with “and 7 more” in place of what comes after the first `most`, and each value cut after `longest`
/// characters.
QString shortEnumeration(const QStringList &values, qsizetype most, qsizetype longest = 60);

} // namespace wording
