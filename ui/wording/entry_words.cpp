// SPDX-License-Identifier: MIT
#include "ui/wording/entry_words.h"

#include "ui/wording/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wording {
namespace {

bool isMissing(const char *text)
{
    return *text && translation("catalogue", text).isNull();
}

// Where something is documented is a name, and stays as it is in some languages.
bool hasAllSentences(const catalogue::Entry &entry)
{
    const std::array sentences{entry.summary, entry.effect, entry.without, entry.use,
                               entry.leave,   entry.cost,   entry.order,   entry.security};
    return std::ranges::none_of(sentences, isMissing)
           && std::ranges::none_of(entry.arguments, [](const catalogue::Argument &argument) {
                  return isMissing(argument.name) || isMissing(argument.meaning);
              });
}

} // namespace

EntryWords::EntryWords(const catalogue::Entry &entry) : m_isTranslated(hasAllSentences(entry)) {}

QString EntryWords::said(const char *context, const char *english) const
{
    if (!*english)
        return {};
    return m_isTranslated ? QCoreApplication::translate(context, english) : QString::fromUtf8(english);
}

} // namespace wording
