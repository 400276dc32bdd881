// SPDX-License-Identifier: MIT
#include "app/blame_report.h"
#include "cf/silent_defaults.h"
#include "text/line_diff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {
namespace {

using Lines = std::vector<QByteArrayView>;

QString textOf(const Lines &lines, int line)
{
    return QString::fromUtf8(lines[static_cast<std::size_t>(line)]);
}

QJsonValue causeOf(const cf::Provenance &provenance, const Lines &mc, int statement)
{
    if (statement < 0)
        return QJsonValue::Null;
    const mc::Statement &cause = provenance.statements[static_cast<std::size_t>(statement)];
    return QJsonObject{
        {u"line"_s, cause.first + 1}, {u"lines"_s, cause.count}, {u"text"_s, textOf(mc, cause.first)}};
}

QJsonValue placeOf(const cf::TreePlace &place)
{
    if (place.file.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"file"_s, place.file}, {u"line"_s, place.line}};
}

QJsonValue closedBy(const cf::LineCause &cause, QByteArrayView line)
{
    const cf::SilentDefault *silent = cf::silentDefaultOf(line);
    if (!silent || cause.lineClass == cf::LineClass::Directive)
        return QJsonValue::Null;
    return QString::fromUtf8(silent->directive);
}

QJsonObject lineObject(const Blame &blame, const Lines &mc, const Lines &cf, int line)
{
    const cf::LineCause &cause = blame.provenance.lines[static_cast<std::size_t>(line)];
    return {
        {u"line"_s, line + 1},
        {u"text"_s, textOf(cf, line)},
        {u"class"_s, classWord(cause.lineClass)},
        {u"mc"_s, causeOf(blame.provenance, mc, cause.statement)},
        {u"tree"_s, placeOf(cause.place)},
        {u"beyondPlain"_s, blame.provenance.isBeyondPlain(line)},
        {u"closedBy"_s, closedBy(cause, cf[static_cast<std::size_t>(line)])},
    };
}

QString statusWord(cf::Effect::Status status)
{
    switch (status) {
    case cf::Effect::Status::Known:
        return u"known"_s;
    case cf::Effect::Status::Breaks:
        return u"breaks"_s;
    case cf::Effect::Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonArray replacementsOf(const cf::Effect &effect, const Lines &cf)
{
    QJsonArray all;
    for (const cf::Replacement &replacement : effect.replacements) {
        QJsonArray with;
        QJsonArray without;
        for (int line = replacement.first; line < replacement.first + replacement.count; ++line)
            with += textOf(cf, line);
        for (const QByteArray &line : replacement.instead)
            without += QString::fromUtf8(line);
        all += QJsonObject{{u"line"_s, replacement.first + 1}, {u"with"_s, with}, {u"without"_s, without}};
    }
    return all;
}

QJsonObject effectObject(const Blame &blame, const Lines &mc, const Lines &cf, int statement)
{
    const cf::Effect &effect = blame.provenance.effects[static_cast<std::size_t>(statement)];
    const cf::LineCounts counts = effect.counts();
    return {
        {u"mc"_s, causeOf(blame.provenance, mc, statement)},
        {u"status"_s, statusWord(effect.status)},
        {u"added"_s, counts.added},
        {u"changed"_s, counts.changed},
        {u"removed"_s, counts.removed},
        {u"orderOnly"_s, effect.isOrderOnly},
        {u"complaints"_s, QString::fromUtf8(effect.complaints)},
        {u"places"_s, replacementsOf(effect, cf)},
    };
}

} // namespace

QByteArray blameJson(const Blame &blame)
{
    const Lines mc = text::linesOf(QByteArrayView(blame.mc));
    const Lines cf = text::linesOf(QByteArrayView(blame.provenance.compilation.cf));
    QJsonArray lines;
    for (const int line : shownLines(blame))
        lines += lineObject(blame, mc, cf, line);
    return QJsonDocument(lines).toJson();
}

QByteArray effectsJson(const Blame &blame)
{
    const Lines mc = text::linesOf(QByteArrayView(blame.mc));
    const Lines cf = text::linesOf(QByteArrayView(blame.provenance.compilation.cf));
    QJsonArray effects;
    for (const int statement : shownStatements(blame))
        effects += effectObject(blame, mc, cf, statement);
    return QJsonDocument(effects).toJson();
}

} // namespace app
