// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

namespace wording {

/// HTML of one explanation. Entries that its texts name become links ("entry:MASQUERADE_AS"), each the first
/// time only, and never to the explanation itself; what stands in `backquotes` (or in m4's `quotes') is code.
class RichText
{
public:
    /// `own` is the name of what is explained.
    explicit RichText(const QString &own) : m_linked(own) {}

    QString html(const QString &text);
    /// A row of links to the entries, whatever has been linked before.
    static QString links(const std::vector<const catalogue::Entry *> &entries);

private:
    QString codeHtml(const QString &code);
    QString wordHtml(const QString &word);

    QStringList m_linked;
};

/// <p><b>Heading</b> body</p>, both HTML already; without a heading the paragraph alone, and nothing for an
/// empty body.
QString paragraph(const QString &heading, const QString &body);

} // namespace wording
