// SPDX-License-Identifier: MIT
#include "mc/quote.h"

namespace mc {

namespace {

// Within m4's quotes only the quotes themselves mean something. A line break would end the dnl comment of a
// line, and nothing outside printable ASCII belongs in a configuration file.
bool isSafe(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x20 && code < 0x7f && code != u'`' && code != u'\'';
}

} // namespace

QByteArray quote(const QString &text)
{
    QByteArray result = "`";
    result.reserve(text.size() + 2);
    for (const QChar character : text) {
        if (isSafe(character))
            result += character.toLatin1();
    }
    return result + '\'';
}

} // namespace mc
