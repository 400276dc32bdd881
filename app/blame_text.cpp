// SPDX-License-Identifier: MIT
#include "app/blame_report.h"
#include "app/words.h"
#include "text/line_diff.h"
#include "ui/wording/provenance_text.h"
#include "ui/wording/words.h"

#include <QByteArrayList>
#include <algorithm>

namespace app {
namespace {

constexpr qsizetype classColumn = 11;
constexpr qsizetype placeColumn = 26;
constexpr qsizetype causeColumn = 44;
constexpr qsizetype countsColumn = 22;

QString shown(QByteArrayView line)
{
    QString text = QString::fromUtf8(line);
    for (QChar &character : text) {
        if (character != u'\t' && !character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString withoutTrailingBlanks(QString row)
{
    while (row.endsWith(u' ') || row.endsWith(u'\t'))
        row.chop(1);
    return row;
}

QString placeText(const cf::TreePlace &place)
{
    return place.file.isEmpty() ? QStringLiteral("-")
                                : QStringLiteral("%1:%2").arg(place.file).arg(place.line);
}

/// "29 MASQUERADE_AS(`example.com')dnl"
QString causeText(const Blame &blame, const std::vector<QByteArrayView> &mc, int statement)
{
    if (statement < 0)
        return QStringLiteral("-");
    const int line = blame.provenance.statements[static_cast<std::size_t>(statement)].first;
    const QString text = shown(mc[static_cast<std::size_t>(line)]).trimmed();
    return QStringLiteral("%1 %2").arg(line + 1).arg(wording::printable(text, causeColumn - 6));
}

QString silentDefaultText(const Blame &blame, int line, QByteArrayView text)
{
    const cf::LineClass lineClass = blame.provenance.lines[static_cast<std::size_t>(line)].lineClass;
    const cf::SilentDefault *silent = wording::silentDefaultIn(text, lineClass);
    return silent ? wording::silentDefaultText(*silent) + u'\n' : QString();
}

QString countsText(const cf::Effect &effect)
{
    if (effect.status == cf::Effect::Status::Unknown)
        return CommandLine::tr("not known");
    if (effect.status == cf::Effect::Status::Breaks)
        return CommandLine::tr("no .cf without it");
    if (effect.isNone())
        return CommandLine::tr("no effect");
    if (effect.isOrderOnly)
        return CommandLine::tr("order only");
    const cf::LineCounts counts = effect.counts();
    return QStringLiteral("+%1 ~%2 -%3").arg(counts.added).arg(counts.changed).arg(counts.removed);
}

/// What stands in the .cf, with its number, below what would stand there.
QString replacementText(const cf::Replacement &replacement, const std::vector<QByteArrayView> &cf)
{
    QString text;
    for (const QByteArray &line : replacement.instead)
        text += QStringLiteral("%1 - %2\n").arg(QString(), 8).arg(shown(line));
    for (int line = replacement.first; line < replacement.first + replacement.count; ++line)
        text += QStringLiteral("%1 + %2\n").arg(line + 1, 8).arg(shown(cf[static_cast<std::size_t>(line)]));
    return text;
}

QString detailText(const cf::Effect &effect, const std::vector<QByteArrayView> &cf)
{
    QString text;
    for (const cf::Replacement &replacement : effect.replacements)
        text += replacementText(replacement, cf);
    if (!effect.complaints.isEmpty())
        text += wording::complaintsHeading() + u'\n' + shown(effect.complaints.trimmed()) + u'\n';
    return text;
}

} // namespace

QString classWord(cf::LineClass lineClass)
{
    switch (lineClass) {
    case cf::LineClass::Directive:
        return QStringLiteral("directive");
    case cf::LineClass::Environment:
        return QStringLiteral("environment");
    case cf::LineClass::Default:
        break;
    }
    return QStringLiteral("default");
}

std::vector<int> shownLines(const Blame &blame)
{
    std::vector<int> lines;
    for (int line = 0; line < static_cast<int>(blame.provenance.lines.size()); ++line) {
        if ((blame.line == 0 || blame.line == line + 1) &&
            (!blame.beyondPlain || blame.provenance.isBeyondPlain(line)))
            lines.push_back(line);
    }
    return lines;
}

std::vector<int> shownStatements(const Blame &blame)
{
    const auto count = static_cast<int>(blame.provenance.effects.size());
    std::vector<int> statements;
    for (int statement = 0; statement < count; ++statement) {
        if (blame.line == 0 || blame.provenance.statementAt(blame.line - 1) == statement)
            statements.push_back(statement);
    }
    return statements;
}

QByteArray blameText(const Blame &blame)
{
    const std::vector<QByteArrayView> mc = text::linesOf(QByteArrayView(blame.mc));
    const std::vector<QByteArrayView> cf = text::linesOf(QByteArrayView(blame.provenance.compilation.cf));
    QString report;
    for (const int line : shownLines(blame)) {
        const cf::LineCause &cause = blame.provenance.lines[static_cast<std::size_t>(line)];
        const QByteArrayView own = cf[static_cast<std::size_t>(line)];
        const QString columns = QStringLiteral("%1 %2 %3 %4 ")
                                    .arg(line + 1, 5)
                                    .arg(classWord(cause.lineClass), -classColumn)
                                    .arg(placeText(cause.place), -placeColumn)
                                    .arg(causeText(blame, mc, cause.statement), -causeColumn);
        report += withoutTrailingBlanks(columns + shown(own)) + u'\n';
        if (blame.line > 0)
            report += silentDefaultText(blame, line, own);
    }
    return report.toUtf8();
}

QByteArray effectsText(const Blame &blame)
{
    const std::vector<QByteArrayView> mc = text::linesOf(QByteArrayView(blame.mc));
    const std::vector<QByteArrayView> cf = text::linesOf(QByteArrayView(blame.provenance.compilation.cf));
    QString report;
    for (const int statement : shownStatements(blame)) {
        const auto index = static_cast<std::size_t>(statement);
        const int line = blame.provenance.statements[index].first;
        const cf::Effect &effect = blame.provenance.effects[index];
        report += QStringLiteral("%1 %2 ").arg(line + 1, 5).arg(countsText(effect), -countsColumn) +
                  shown(mc[static_cast<std::size_t>(line)]).trimmed() + u'\n';
        if (blame.line > 0)
            report += detailText(effect, cf);
    }
    return report.toUtf8();
}

} // namespace app
