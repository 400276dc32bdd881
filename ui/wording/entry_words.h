// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QString>

namespace wording {

/// The words of one catalogue entry, all of them in one language: that in use if every sentence of the entry
/// has a translation, otherwise English.
class EntryWords
{
public:
    explicit EntryWords(const catalogue::Entry &entry);

    bool isTranslated() const { return m_isTranslated; }
    /// A text of the entry; empty where it has none.
    QString text(const char *english) const { return said("catalogue", english); }
    /// A text of this folder that stands beside those of the entry, marked with QT_TRANSLATE_NOOP("Words", …).
    QString word(const char *english) const { return said("Words", english); }

private:
    QString said(const char *context, const char *english) const;

    bool m_isTranslated;
};

} // namespace wording
