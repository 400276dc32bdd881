// SPDX-License-Identifier: MIT
#include "ui/wording/entry_parts.h"
#include "ui/wording/entry_words.h"
#include "ui/wording/wording.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace wording {
namespace {

constexpr auto paragraphBreak = QLatin1StringView("\n\n");
const QString indentOfArgument = QStringLiteral("  ");
const QString indentOfMeaning = QStringLiteral("      ");

/// Chinese, Japanese or Korean: two columns of a terminal, and a line may break beside it.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xac00 && code < 0xd7a4) || (code >= 0xf900 && code < 0xfb00)
        || (code >= 0xff00 && code < 0xff61);
}

qsizetype columnsOf(QStringView text)
{
    return text.size() + std::ranges::count_if(text, isWide);
}

/// Lines of a terminal, broken at spaces and where a language without spaces lets them be.
QStringList lines(const QString &text, qsizetype width)
{
    const QString whole = text.simplified();
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, whole);
    QStringList result{QString()};
    qsizetype from = 0;
    while (breaks.toNextBoundary() >= 0) {
        const QChar before = whole.at(breaks.position() - 1);
        if (breaks.position() < whole.size() && !before.isSpace() && !isWide(before)
            && !isWide(whole.at(breaks.position())))
            continue; // a name or an option stays in one piece
        const QString piece = whole.sliced(from, breaks.position() - from);
        from = breaks.position();
        if (!result.last().isEmpty() && columnsOf(result.last()) + columnsOf(piece.trimmed()) > width) {
            result.last() = result.last().trimmed();
            result += QString();
        }
        result.last() += piece;
    }
    result.last() = result.last().trimmed();
    return result;
}

QString wrapped(const QString &text, qsizetype width, const QString &indent = {})
{
    return indent + lines(text, width - indent.size()).join(QLatin1Char('\n') + indent);
}

QString headed(const EntryParts::Part &part, qsizetype width)
{
    return wrapped(part.heading + QLatin1Char(' ') + part.text, width);
}

QString argumentsText(const EntryParts &parts, qsizetype width)
{
    QStringList rows{parts.argumentsHeading};
    for (const EntryParts::Argument &argument : parts.arguments) {
        const QString remarks = argument.remarks.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(argument.remarks);
        rows += wrapped(argument.name + remarks, width, indentOfArgument);
        rows += wrapped(argument.meaning, width, indentOfMeaning);
        if (!argument.more.isEmpty())
            rows += wrapped(argument.more, width, indentOfMeaning);
    }
    return rows.join(QLatin1Char('\n'));
}

QString relatedNames(const catalogue::Entry &entry)
{
    QStringList names;
    for (const catalogue::Entry *other : catalogue::relatedTo(entry))
        names += QString::fromUtf8(other->name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString entrySummary(const catalogue::Entry &entry)
{
    return *entry.summary ? EntryWords(entry).text(entry.summary) : QString::fromUtf8(entry.comment);
}

QString entryText(const catalogue::Entry &entry, int width)
{
    const EntryParts parts = partsOf(entry);
    QStringList paragraphs{wrapped(parts.usage, width), wrapped(parts.summary, width)};
    for (const EntryParts::Part &part : parts.explanation)
        paragraphs += headed(part, width);
    if (!parts.arguments.empty())
        paragraphs += argumentsText(parts, width);
    for (const EntryParts::Part &part : parts.facts)
        paragraphs += headed(part, width);
    if (const QString names = relatedNames(entry); !names.isEmpty())
        paragraphs += wrapped(parts.relatedHeading + QLatin1Char(' ') + names, width);
    return paragraphs.join(paragraphBreak) + QLatin1Char('\n');
}

} // namespace wording
