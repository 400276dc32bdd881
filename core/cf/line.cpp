// SPDX-License-Identifier: MIT
#include "cf/line.h"

#include <QList>
#include <algorithm>

namespace cf {

namespace {

bool continuesLine(QStringView line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

bool isNamePart(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' || character == u'.';
}

/// The longest name at the start of `text`, spaces before it skipped.
QString leadingName(QStringView text)
{
    text = text.trimmed();
    const auto end = std::ranges::find_if_not(text, isNamePart);
    return text.first(end - text.begin()).toString();
}

/// What D, C and F lines begin with: one character, or a longer name in braces.
QString macroName(QStringView text)
{
    if (!text.startsWith(u'{'))
        return text.first(std::min<qsizetype>(1, text.size())).toString();
    const qsizetype end = text.indexOf(u'}');
    return end < 0 ? text.sliced(1).toString() : text.sliced(1, end - 1).toString();
}

/// H?flags?Name: value, where the flags are optional.
QString headerName(QStringView text)
{
    if (const qsizetype end = text.startsWith(u'?') ? text.indexOf(u'?', 1) : -1; end > 0)
        text = text.sliced(end + 1);
    return text.first(std::max<qsizetype>(0, text.indexOf(u':'))).trimmed().toString();
}

/// "O DaemonPortOptions=…"; before 8.7 a single letter behind the O, without a space.
Line optionLine(QStringView text, LineKind kind)
{
    const bool isLong = text.startsWith(u' ');
    return {kind, isLong ? leadingName(text) : text.first(std::min<qsizetype>(1, text.size())).toString()};
}

bool isUnexpanded(QStringView line)
{
    const auto end = std::ranges::find_if_not(
        line, [](QChar character) { return character.isUpper() || character == u'_'; });
    return end - line.begin() >= 2 && end != line.end() && *end == u'(';
}

/// "#O Name=value", or "#O Name" of an option that has no value by itself.
bool isDefaultOption(QStringView line)
{
    if (!line.startsWith(u"#O "))
        return false;
    const QStringView rest = line.sliced(3).trimmed();
    return line.contains(u'=') || (!rest.isEmpty() && std::ranges::all_of(rest, isNamePart));
}

Line commentLine(QStringView line)
{
    return isDefaultOption(line) ? optionLine(line.sliced(2), LineKind::DefaultOption)
                                 : Line{LineKind::Comment, {}};
}

Line commandLine(QStringView line)
{
    const QStringView rest = line.sliced(1);
    switch (line.front().unicode()) {
    case u'#':
        return commentLine(line);
    case u'V':
        return {LineKind::Version, {}};
    case u'O':
        return optionLine(rest, LineKind::Option);
    case u'D':
        return {LineKind::Macro, macroName(rest)};
    case u'C':
        return {LineKind::Class, macroName(rest)};
    case u'F':
        return {LineKind::ClassFile, macroName(rest)};
    case u'K':
        return {LineKind::Map, leadingName(rest)};
    case u'S':
        return {LineKind::Ruleset, leadingName(rest)};
    case u'R':
        return {LineKind::Rule, {}};
    case u'M':
        return {LineKind::Mailer, leadingName(rest)};
    case u'H':
        return {LineKind::Header, headerName(rest)};
    case u'P':
        return {LineKind::Precedence, leadingName(rest)};
    case u'T':
        return {LineKind::TrustedUser, leadingName(rest)};
    case u'E':
        return {LineKind::Environment, leadingName(rest)};
    case u'Q':
        return {LineKind::QueueGroup, leadingName(rest)};
    case u'X':
        return {LineKind::Filter, leadingName(rest)};
    default:
        return {};
    }
}

/// The ruleset that the rule in line `number` belongs to.
QString rulesetAbove(const QList<QStringView> &lines, int number)
{
    for (int above = number; above >= 0; --above) {
        if (lines[above].startsWith(u'S') && !isUnexpanded(lines[above]))
            return leadingName(lines[above].sliced(1));
    }
    return {};
}

} // namespace

Line lineOf(QStringView line)
{
    if (line.trimmed().isEmpty())
        return {LineKind::Blank, {}};
    return isUnexpanded(line) ? Line{LineKind::Unexpanded, leadingName(line)} : commandLine(line);
}

Line lineAt(QStringView text, int number)
{
    const QList<QStringView> lines = text.split(u'\n');
    if (number < 0 || number >= lines.size())
        return {};
    int first = number;
    while (first > 0 && continuesLine(lines[first]) && !lines[first].trimmed().isEmpty())
        --first;
    Line line = lineOf(lines[first]);
    line.first = first;
    if (line.kind == LineKind::Rule)
        line.name = rulesetAbove(lines, first);
    return line;
}

} // namespace cf
