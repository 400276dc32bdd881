// SPDX-License-Identifier: MIT
#include "answers/login_name.h"

#include "text/format.h"

#include <algorithm>

namespace answers {

namespace {

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x80 && character.isLetterOrNumber()) || QStringView(u"@._+-=/:~#%!").contains(character);
}

} // namespace

QString firstBadLoginCharacter(QStringView name)
{
    const auto bad = std::ranges::find_if_not(name, isAllowed);
    if (bad == name.end())
        return {};
    const QStringView rest = name.sliced(bad - name.begin());
    if (!bad->isPrint() && !bad->isSurrogate())
        return text::formatString("U+{:04X}", static_cast<unsigned>(bad->unicode()));
    return rest.first(bad->isHighSurrogate() && rest.size() > 1 ? 2 : 1).toString();
}

} // namespace answers
