// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"

#include "ui/wording/entry_parts.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/words.h"

namespace wording {
namespace {

QString catalogueText(const char *text)
{
    return text && *text ? QCoreApplication::translate("catalogue", text) : QString();
}

QString partHtml(const EntryParts::Part &part, RichText &text)
{
    using Form = EntryParts::Part::Form;
    switch (part.form) {
    case Form::Sentences: return paragraph(part.heading, text.html(part.text));
    case Form::Plain: return paragraph(part.heading, part.text.toHtmlEscaped());
    case Form::Code:
        return paragraph(part.heading, QStringLiteral("<code>%1</code>").arg(part.text.toHtmlEscaped()));
    case Form::Names: break;
    }
    QString names = part.text;
    names.replace(QLatin1String(", "), QLatin1String("', `"));
    return paragraph(part.heading, text.html(QStringLiteral("`%1'").arg(names)));
}

QString argumentHtml(const EntryParts::Argument &argument, RichText &text)
{
    QString meaning = argument.remarks.isEmpty()
                          ? QString()
                          : QStringLiteral("<i>%1</i><br>").arg(argument.remarks.toHtmlEscaped());
    meaning += text.html(argument.meaning);
    if (!argument.more.isEmpty())
        meaning += QLatin1Char(' ') + text.html(argument.more);
    return QStringLiteral("<tr><td><code>%1</code></td><td>%2</td></tr>")
        .arg(argument.name.toHtmlEscaped(), meaning);
}

QString argumentsHtml(const EntryParts &parts, RichText &text)
{
    if (parts.arguments.empty())
        return {};
    QString rows;
    for (const EntryParts::Argument &argument : parts.arguments)
        rows += argumentHtml(argument, text);
    return QStringLiteral("<p><b>%1</b></p><table style=\"margin-bottom: 8px\">%2</table>").arg(parts.argumentsHeading.toHtmlEscaped(), rows);
}

} // namespace

QString entryHtml(const catalogue::Entry &entry, const QStringList &here, const QString &more)
{
    const QString name = QString::fromUtf8(entry.name);
    const EntryParts parts = partsOf(entry);
    RichText text(name);
    QString result = QStringLiteral("<h3>%1</h3><p><code>%2</code></p>")
                         .arg(name.toHtmlEscaped(), parts.usage.toHtmlEscaped());
    result += paragraph({}, text.html(parts.summary));
    result += paragraph(Words::tr("Here:"), text.html(inSequence(here))) + more;
    for (const EntryParts::Part &part : parts.explanation)
        result += partHtml(part, text);
    result += argumentsHtml(parts, text);
    for (const EntryParts::Part &part : parts.facts)
        result += partHtml(part, text);
    return result + paragraph(parts.relatedHeading, RichText::links(catalogue::relatedTo(entry)));
}

QString topicHtml(const catalogue::Topic &topic, const QString &called, const QStringList &here,
                  const QString &more)
{
    const QString name = QString::fromUtf8(topic.name);
    const QString title = catalogueText(topic.title);
    RichText text(name);
    QString result = QStringLiteral("<h3>%1</h3>")
                         .arg((title.isEmpty() ? name.section(QLatin1Char(' '), -1) : title).toHtmlEscaped());
    if (!called.isEmpty())
        result += QStringLiteral("<p><code>%1</code></p>").arg(printable(called).toHtmlEscaped());
    result += paragraph({}, text.html(catalogueText(topic.text)));
    result += paragraph(Words::tr("Here:"), text.html(inSequence(here))) + more;
    result += paragraph(Words::tr("What goes wrong:"), text.html(catalogueText(topic.wrong)));
    result += paragraph(Words::tr("Documented in:"), catalogueText(topic.documentation).toHtmlEscaped());
    return result + paragraph(Words::tr("Related:"), RichText::links(catalogue::relatedTo(topic)));
}

} // namespace wording
