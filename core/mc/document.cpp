// SPDX-License-Identifier: MIT
#include "mc/document.h"

#include "catalogue/catalogue.h"
#include "mc/quote.h"
#include "text/format.h"

#include <utility>

namespace mc {

namespace {

constexpr QLatin1StringView cfMacroFile("/m4/cf.m4");

/// Text that stands in the file outside quotes: one line of ASCII, whatever came in.
QByteArray oneLine(const QString &text)
{
    QByteArray result;
    for (const QChar character : text) {
        if (character == u'\t' || (character.unicode() >= 0x20 && character.unicode() < 0x7f))
            result += character.toLatin1();
    }
    return result;
}

/// A line of the admin's own: only what would end it or upset an editor is dropped.
QByteArray rawLine(const Directive &directive)
{
    QString line = directive.arguments.value(0);
    line.removeIf([](QChar c) { return c != u'\t' && (c.unicode() < 0x20 || c.unicode() == 0x7f); });
    return directive.latin1 ? line.toLatin1() : line.toUtf8();
}

QByteArray callText(const Directive &directive, const Rendering &options)
{
    QByteArray text = oneLine(directive.name) + '(';
    for (qsizetype i = 0; i < directive.arguments.size(); ++i) {
        QString argument = directive.arguments[i];
        if (directive.name == u"include" && argument.endsWith(cfMacroFile) && !options.cfTree.isEmpty())
            argument = options.cfTree + cfMacroFile;
        text += (i == 0 ? "" : ", ") + quote(argument);
    }
    return text + ")dnl";
}

QByteArray lineOf(const Directive &directive, const Rendering &options)
{
    switch (directive.form) {
    case Form::Call:
        return callText(directive, options);
    case Form::Plain:
        return oneLine(directive.name);
    case Form::Raw:
        return rawLine(directive);
    case Form::Comment:
        return "dnl " + oneLine(directive.arguments.value(0));
    case Form::Blank:
        break;
    }
    return "dnl"; // a blank line would show up as one in the .cf
}

/// The frame's divert lines mark off a head for people; a comment above them would stand in neither part.
bool takesComment(const Directive &directive, const catalogue::Entry &entry)
{
    return directive.form != Form::Plain || entry.kind != catalogue::Kind::Builtin;
}

QByteArray commentOf(const Directive &directive)
{
    if (directive.entry.isEmpty())
        return {};
    const catalogue::Entry *entry = catalogue::find(directive.entry);
    if (!entry || !takesComment(directive, *entry))
        return {};
    return "dnl " + (directive.comment.isEmpty() ? QByteArray(entry->comment) : oneLine(directive.comment));
}

} // namespace

void Document::append(Directive directive)
{
    m_directives.push_back(std::move(directive));
}

RenderedDocument Document::render(const Rendering &options) const
{
    RenderedDocument result;
    const auto addLine = [&result](const QByteArray &line, std::size_t index) {
        result.text += line + '\n';
        result.directiveOf.push_back(static_cast<int>(index));
    };
    QString previousEntry;
    for (std::size_t i = 0; i < m_directives.size(); ++i) {
        const Directive &directive = m_directives[i];
        if (options.comments && directive.entry != previousEntry) {
            if (const QByteArray comment = commentOf(directive); !comment.isEmpty())
                addLine(comment, i);
        }
        addLine(lineOf(directive, options), i);
        previousEntry = directive.entry;
    }
    return result;
}

} // namespace mc
