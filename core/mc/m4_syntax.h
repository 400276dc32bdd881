// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace mc {

/// A name of m4, letters, digits and _, that begins at `at`; empty where none does.
QByteArray nameAt(const QByteArray &bytes, qsizetype at);

/// m4's own commands and the macros of the cf tree: what is called wherever it stands before a parenthesis.
bool isKnownMacro(const QByteArray &name);

/// What quotes and comments look like at a place of a file.
class M4Syntax
{
public:
    bool hasComments = false; ///< # to the end of its line

    /// Back to ` and ' where both are empty; an empty closing one is ' then.
    void setQuotes(const QByteArray &open, const QByteArray &close);

    /// Length of the quote that stands there, 0 = none.
    qsizetype openAt(const QByteArray &bytes, qsizetype at) const;
    qsizetype closeAt(const QByteArray &bytes, qsizetype at) const;

    /// Behind the quotation that opens at `at`, with all that it nests; -1 = it never ends.
    qsizetype afterQuotation(const QByteArray &bytes, qsizetype at) const;

private:
    QByteArray m_open = "`";
    QByteArray m_close = "'";
};

} // namespace mc
