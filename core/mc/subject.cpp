// SPDX-License-Identifier: MIT
#include "mc/subject.h"

#include <algorithm>

namespace mc {

using catalogue::Entry;
using catalogue::Kind;

namespace {

bool isCallOf(const Directive &directive, QLatin1StringView name)
{
    return directive.form == Form::Call && directive.name == name;
}

/// Whether the first argument of a call of that name is what it is about.
bool namesItsSubject(QStringView name)
{
    return name == u"FEATURE" || name == u"MAILER" || name == u"define" || name == u"undefine";
}

bool fits(Kind kind, const Directive &directive)
{
    if (isFeature(directive))
        return kind == Kind::Feature;
    if (isMailer(directive))
        return kind == Kind::Mailer;
    if (isDefinition(directive))
        return kind == Kind::Option || kind == Kind::Variable || kind == Kind::Macro;
    return kind != Kind::Feature && kind != Kind::Mailer;
}

} // namespace

bool isFeature(const Directive &directive)
{
    return isCallOf(directive, QLatin1StringView("FEATURE"));
}

bool isMailer(const Directive &directive)
{
    return isCallOf(directive, QLatin1StringView("MAILER"));
}

bool isDefinition(const Directive &directive)
{
    return isCallOf(directive, QLatin1StringView("define"))
           || isCallOf(directive, QLatin1StringView("undefine"));
}

QString subjectOf(const Directive &directive)
{
    if (directive.form != Form::Call && directive.form != Form::Plain)
        return {};
    if (directive.form == Form::Call)
        return subjectOf(directive.name, directive.arguments);
    return directive.name.section(u'(', 0, 0).trimmed(); // "divert(-1)" is written in one piece
}

QString subjectOf(const QString &name, const QStringList &arguments)
{
    return namesItsSubject(name) ? arguments.value(0).trimmed() : name.section(u'(', 0, 0).trimmed();
}

// Names of m4 differ in case; find() does not look at it.
const Entry *subjectEntry(const Directive &directive)
{
    const QString subject = subjectOf(directive);
    const Entry *entry = subject.isEmpty() ? nullptr : catalogue::find(subject);
    const bool same = entry && subject == QLatin1StringView(entry->name);
    return same && fits(entry->kind, directive) ? entry : nullptr;
}

bool isSection(const Directive &directive)
{
    return directive.form == Form::Plain && isSectionName(directive.name);
}

bool isSectionName(const QString &name)
{
    const Entry *entry = catalogue::find(name);
    return entry && entry->kind == Kind::Section && name == QLatin1StringView(entry->name);
}

bool bringsMailers(const Directive &directive)
{
    const Entry *entry = isFeature(directive) ? subjectEntry(directive) : nullptr;
    return entry && std::ranges::any_of(catalogue::entriesNamed(entry->implies), [](const Entry *implied) {
               return implied->kind == Kind::Mailer;
           });
}

QStringList argumentsOf(const Directive &directive)
{
    const bool isNamed = directive.form == Form::Call && namesItsSubject(directive.name);
    return isNamed ? directive.arguments.mid(1) : directive.arguments;
}

} // namespace mc
