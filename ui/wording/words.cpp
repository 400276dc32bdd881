// SPDX-License-Identifier: MIT
#include "ui/wording/words.h"

namespace wording {
namespace {

bool hasShape(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString escaped(char32_t character)
{
    switch (character) {
    case U'\n': return QStringLiteral("\\n");
    case U'\r': return QStringLiteral("\\r");
    case U'\t': return QStringLiteral("\\t");
    default: return QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 0, 16);
    }
}

} // namespace

QString printable(const QString &value, qsizetype longest)
{
    QString shown;
    qsizetype length = 0;
    // The longest value worth decoding: two code units a character, and one more to know that there is more.
    const auto characters = QStringView(value).first(qMin(value.size(), 2 * longest + 2)).toUcs4();
    for (const auto unit : characters) {
        if (length++ == longest)
            return shown + QChar(u'…');
        const auto character = static_cast<char32_t>(unit);
        shown += hasShape(character) ? QString::fromUcs4(&character, 1) : escaped(character);
    }
    return shown;
}

QString inSequence(const QString &first, const QString &second)
{
    return Words::tr("%1 %2", "two sentences, one after the other").arg(first, second);
}

QString inSequence(const QStringList &sentences)
{
    QString all = sentences.value(0);
    for (qsizetype i = 1; i < sentences.size(); ++i)
        all = inSequence(all, sentences.at(i));
    return all;
}

QString quoted(const QString &value)
{
    return Words::tr("“%1”").arg(printable(value));
}

QString enumeration(const QStringList &values)
{
    return shortEnumeration(values, values.size());
}

QString shortEnumeration(const QStringList &values, qsizetype most, qsizetype longest)
{
    const auto left = static_cast<int>(values.size() - most);
    QStringList shown;
    for (const QString &value : left > 1 ? values.first(most) : values)
        shown += printable(value, longest);
    const QString comma = Words::tr(", ", "between values");
    if (left > 1)
        return Words::tr("%1 and %n more", "names; at least two more", left).arg(shown.join(comma));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return Words::tr("%1 and %2", "the last two of a list").arg(shown.join(comma), last);
}

} // namespace wording
