// SPDX-License-Identifier: MIT
#include "longer_words.h"

#include <QStringView>

namespace {

/// Where this tag or entity ends; `from` itself where none begins.
qsizetype endOfMarkup(QStringView text, qsizetype from)
{
    const QChar start = text[from];
    if (start != u'<' && start != u'&')
        return from;
    const qsizetype end = text.indexOf(start == u'<' ? u'>' : u';', from);
    const bool isEntity = start == u'&' && end > from && !text.sliced(from, end - from).contains(u' ');
    return end > from && (start == u'<' || isEntity) ? end : from;
}

/// Addresses, files and the like are the same in every language; `from` itself where none begins.
qsizetype endOfName(QStringView text, qsizetype from)
{
    if (from > 0 && !text[from - 1].isSpace())
        return from;
    qsizetype end = from;
    while (end + 1 < text.size() && !text[end + 1].isSpace())
        ++end;
    const QStringView word = text.sliced(from, end - from + 1);
    const bool isName = word.contains(u'@') || word.contains(u'/') || word.chopped(1).contains(u'.');
    return isName && !word.contains(u'<') ? end : from;
}

bool isVowel(QChar character)
{
    return QStringView(u"aeiou").contains(character);
}

} // namespace

QString LongerWords::translate(const char *context, const char *source, const char *, int) const
{
    // Qt's own texts stay as they are: some are no words but settings.
    if (QByteArrayView(context).startsWith("Q"))
        return {};
    const QString text = QString::fromUtf8(source);
    QString longer;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = qMax(endOfMarkup(text, i), endOfName(text, i));
        longer += QStringView(text).sliced(i, end - i + 1);
        const bool isMark = i > 0 && (text[i - 1] == u'&' || text[i - 1] == u'%');
        if (end == i && isVowel(text[i]) && !isMark)
            longer += text[i];
        i = end;
    }
    return longer;
}
