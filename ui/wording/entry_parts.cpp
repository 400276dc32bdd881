// SPDX-License-Identifier: MIT
#include "ui/wording/entry_parts.h"

#include "ui/wording/entry_words.h"

#include <QCoreApplication>

namespace wording {
namespace {

using catalogue::ArgumentType;
using catalogue::Entry;
using catalogue::Kind;
using Form = EntryParts::Part::Form;

bool isOne(const char *names)
{
    return !QByteArrayView(names).contains(' ');
}

QString list(const char *names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts).join(QStringLiteral(", "));
}

const char *typeName(ArgumentType type)
{
    switch (type) {
    case ArgumentType::Text: return QT_TRANSLATE_NOOP("Words", "text");
    case ArgumentType::Host: return QT_TRANSLATE_NOOP("Words", "host");
    case ArgumentType::Domain: return QT_TRANSLATE_NOOP("Words", "domain");
    case ArgumentType::Network: return QT_TRANSLATE_NOOP("Words", "host, network or address");
    case ArgumentType::MapSpec: return QT_TRANSLATE_NOOP("Words", "map");
    case ArgumentType::Path: return QT_TRANSLATE_NOOP("Words", "path");
    case ArgumentType::Number: return QT_TRANSLATE_NOOP("Words", "number");
    case ArgumentType::Interval: return QT_TRANSLATE_NOOP("Words", "time span such as 1h30m");
    case ArgumentType::Boolean: return QT_TRANSLATE_NOOP("Words", "True or False");
    case ArgumentType::Keyword: return QT_TRANSLATE_NOOP("Words", "keyword");
    case ArgumentType::Keywords: return QT_TRANSLATE_NOOP("Words", "keywords, commas between");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDefined(const Entry &entry)
{
    return entry.kind == Kind::Option || entry.kind == Kind::Variable;
}

QString quotedForM4(const QString &text)
{
    return QLatin1Char('`') + text + QLatin1Char('\'');
}

/// `domain', `…' with what need not be given in brackets: `domain'[, `file']
QString argumentList(const Entry &entry, const EntryWords &words, const QString &first)
{
    QString written = first;
    QString closing;
    for (const catalogue::Argument &argument : entry.arguments) {
        if (!argument.isRequired) {
            written += QLatin1Char('[');
            closing += QLatin1Char(']');
        }
        written += (written.isEmpty() || written == u"[" ? QString() : QStringLiteral(", "))
                   + quotedForM4(words.text(argument.name))
                   + (argument.isRepeated ? QStringLiteral(", …") : QString());
    }
    return written + closing;
}

QString usage(const Entry &entry, const EntryWords &words)
{
    const QString name = QString::fromUtf8(entry.name);
    const QString unknown = quotedForM4(QStringLiteral("…"));
    switch (entry.kind) {
    case Kind::Feature: return QStringLiteral("FEATURE(%1)").arg(argumentList(entry, words,
        quotedForM4(name)));
    case Kind::Mailer: return QStringLiteral("MAILER(%1)").arg(quotedForM4(name));
    case Kind::Option:
    case Kind::Variable:
        return QStringLiteral("define(%1, %2)")
            .arg(quotedForM4(name),
                 entry.arguments.empty() ? unknown : quotedForM4(words.text(entry.arguments.front().name)));
    case Kind::Macro:
        return QStringLiteral("%1(%2)").arg(name, entry.arguments.empty() ? unknown : argumentList(entry,
            words, {}));
    case Kind::Builtin:
        return entry.arguments.empty() ? name
                                       : QStringLiteral("%1(%2)").arg(name, argumentList(entry, words, {}));
    case Kind::Section: return name;
    }
    Q_UNREACHABLE_RETURN({});
}

EntryParts::Argument argumentOf(const catalogue::Argument &argument, bool isValue, const EntryWords &words)
{
    const QString name = words.text(argument.name);
    const QString type = words.word(typeName(argument.type));
    QStringList remarks;
    if (type != name)
        remarks += type;
    if (!argument.isRequired && !isValue)
        remarks += words.word(QT_TRANSLATE_NOOP("Words", "may be left out"));
    if (argument.isRepeated)
        remarks += words.word(QT_TRANSLATE_NOOP("Words", "may be repeated"));
    QStringList more;
    if (*argument.standard)
        more += words.word(QT_TRANSLATE_NOOP("Words",
            "Default: %1.")).arg(QString::fromUtf8(argument.standard));
    if (*argument.choices)
        more += words.word(QT_TRANSLATE_NOOP("Words", "Choices: %1.")).arg(list(argument.choices));
    if (*argument.needs)
        more += words.word(isOne(argument.needs) ? QT_TRANSLATE_NOOP("Words", "Calls for %1.")
                                                 : QT_TRANSLATE_NOOP("Words", "Calls for one of these: %1."))
                    .arg(list(argument.needs));
    if (*argument.replaces)
        more += words.word(QT_TRANSLATE_NOOP("Words", "With it, %1 is not needed.")).arg(list(argument.replaces));
    return {name, remarks.join(QStringLiteral("; ")), words.text(argument.meaning),
            more.join(QLatin1Char(' '))};
}

/// The order in words, or what the constraints say.
QString orderOf(const Entry &entry, const EntryWords &words)
{
    if (*entry.order)
        return words.text(entry.order);
    if (*entry.before && *entry.after)
        return words.word(QT_TRANSLATE_NOOP("Words", "After %1; before %2.")).arg(list(entry.after),
            list(entry.before));
    if (*entry.before)
        return words.word(QT_TRANSLATE_NOOP("Words", "Before %1.")).arg(list(entry.before));
    return *entry.after ? words.word(QT_TRANSLATE_NOOP("Words",
        "After %1.")).arg(list(entry.after)) : QString();
}

QString release(answers::Release release, const EntryWords &words)
{
    return words.word(QT_TRANSLATE_NOOP("Words", "sendmail %1")).arg(answers::toString(release));
}

std::vector<EntryParts::Part> withoutEmpty(std::initializer_list<EntryParts::Part> all)
{
    std::vector<EntryParts::Part> parts;
    for (const EntryParts::Part &part : all) {
        if (!part.text.isEmpty())
            parts.push_back(part);
    }
    return parts;
}

std::vector<EntryParts::Part> explanationOf(const Entry &entry, const EntryWords &words)
{
    const bool isGone = entry.removed != answers::Release{0, 0};
    return withoutEmpty({
        {words.word(QT_TRANSLATE_NOOP("Words", "Gone since:")), isGone ? release(entry.removed,
            words) : QString()},
        {words.word(QT_TRANSLATE_NOOP("Words", "Write instead:")), list(entry.replacement), Form::Names},
        {{}, words.text(entry.effect)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Without it:")), words.text(entry.without)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Use it:")), words.text(entry.use)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Leave it off:")), words.text(entry.leave)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Security:")), words.text(entry.security)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Costs:")), words.text(entry.cost)},
    });
}

std::vector<EntryParts::Part> factsOf(const Entry &entry, const EntryWords &words)
{
    return withoutEmpty({
        {words.word(QT_TRANSLATE_NOOP("Words", "Default:")), QString::fromUtf8(entry.standard), Form::Code},
        {words.word(QT_TRANSLATE_NOOP("Words", "In the .cf:")), QString::fromUtf8(entry.cfName), Form::Code},
        {words.word(QT_TRANSLATE_NOOP("Words", "Table:")), list(entry.table), Form::Code},
        {words.word(QT_TRANSLATE_NOOP("Words", "Order:")), orderOf(entry, words)},
        {words.word(isOne(entry.needs) ? QT_TRANSLATE_NOOP("Words", "Needs:")
                                       : QT_TRANSLATE_NOOP("Words", "Needs one of:")), list(entry.needs),
                                           Form::Names},
        {words.word(QT_TRANSLATE_NOOP("Words", "Not together with:")), list(entry.excludes), Form::Names},
        {words.word(QT_TRANSLATE_NOOP("Words", "Turns on by itself:")), list(entry.implies), Form::Names},
        {words.word(QT_TRANSLATE_NOOP("Words", "Since:")), release(entry.since, words)},
        {words.word(QT_TRANSLATE_NOOP("Words", "Documented in:")), words.text(entry.documentation),
            Form::Plain},
    });
}

} // namespace

EntryParts partsOf(const Entry &entry)
{
    const EntryWords words(entry);
    EntryParts parts;
    parts.usage = usage(entry, words);
    parts.summary = *entry.summary ? words.text(entry.summary) : QString::fromUtf8(entry.comment);
    parts.explanation = explanationOf(entry, words);
    parts.argumentsHeading = isDefined(entry) ? words.word(QT_TRANSLATE_NOOP("Words", "Value:"))
                                              : words.word(QT_TRANSLATE_NOOP("Words", "Arguments:"));
    for (const catalogue::Argument &argument : entry.arguments)
        parts.arguments.push_back(argumentOf(argument, isDefined(entry), words));
    parts.facts = factsOf(entry, words);
    parts.relatedHeading = words.word(QT_TRANSLATE_NOOP("Words", "Related:"));
    return parts;
}

} // namespace wording
