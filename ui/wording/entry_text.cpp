// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <vector>

namespace wording {
namespace {

constexpr qsizetype terminalWidth = 78;

/// A part of an entry with its heading; the heading is empty for the explanation itself.
struct Part {
    QString heading;
    QString text;
    bool isPlain = false; ///< names in it are no links
};

QString catalogueText(const char *text)
{
    return text && *text ? QCoreApplication::translate("catalogue", text) : QString();
}

QString usage(const catalogue::Entry &entry)
{
    const QString name = QString::fromUtf8(entry.name);
    switch (entry.kind) {
    case catalogue::Kind::Macro: return QStringLiteral("%1(`…')").arg(name);
    case catalogue::Kind::Feature: return QStringLiteral("FEATURE(`%1')").arg(name);
    case catalogue::Kind::Mailer: return QStringLiteral("MAILER(`%1')").arg(name);
    case catalogue::Kind::Option:
    case catalogue::Kind::Variable: return QStringLiteral("define(`%1', `…')").arg(name);
    case catalogue::Kind::Section:
    case catalogue::Kind::Builtin: return name;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the entry says, in the order to read it; parts that it has nothing for are left out.
std::vector<Part> partsOf(const catalogue::Entry &entry)
{
    const Part all[] = {
        {{}, catalogueText(entry.effect)},
        {Words::tr("Without it:"), catalogueText(entry.without)},
        {Words::tr("Use it:"), catalogueText(entry.use)},
        {Words::tr("Leave it off:"), catalogueText(entry.leave)},
        {Words::tr("Costs:"), catalogueText(entry.cost)},
        {Words::tr("Order:"), catalogueText(entry.order)},
        {Words::tr("Since:"), Words::tr("sendmail %1").arg(answers::toString(entry.since))},
        {Words::tr("Documented in:"), catalogueText(entry.documentation), true},
    };
    std::vector<Part> parts;
    for (const Part &part : all) {
        if (!part.text.isEmpty())
            parts.push_back(part);
    }
    return parts;
}

QStringList namesOf(const std::vector<const catalogue::Entry *> &entries)
{
    QStringList names;
    for (const catalogue::Entry *entry : entries)
        names += QString::fromUtf8(entry->name);
    return names;
}

QString wrapped(const QString &text)
{
    QString result;
    qsizetype column = 0;
    for (const QString &word : text.simplified().split(QLatin1Char(' '))) {
        if (column > 0 && column + 1 + word.size() > terminalWidth) {
            result += QLatin1Char('\n');
            column = 0;
        } else if (column > 0) {
            result += QLatin1Char(' ');
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

} // namespace

QString entrySummary(const catalogue::Entry &entry)
{
    const QString text = catalogueText(entry.summary);
    return text.isEmpty() ? QString::fromUtf8(entry.comment) : text;
}

QString entryText(const catalogue::Entry &entry)
{
    QStringList paragraphs{usage(entry), wrapped(entrySummary(entry))};
    for (const Part &part : partsOf(entry))
        paragraphs += wrapped(part.heading + QLatin1Char(' ') + part.text);
    if (const QStringList names = namesOf(catalogue::relatedTo(entry)); !names.isEmpty())
        paragraphs += wrapped(Words::tr("Related:") + QLatin1Char(' ') + enumeration(names));
    return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString entryHtml(const catalogue::Entry &entry, const QStringList &here, const QString &more)
{
    const QString name = QString::fromUtf8(entry.name);
    RichText text(name);
    QString result = QStringLiteral("<h3>%1</h3><p><code>%2</code></p>")
                         .arg(name.toHtmlEscaped(), usage(entry).toHtmlEscaped());
    result += paragraph({}, text.html(entrySummary(entry)));
    result += paragraph(Words::tr("Here:"), text.html(here.join(QLatin1Char(' ')))) + more;
    for (const Part &part : partsOf(entry))
        result += paragraph(part.heading, part.isPlain ? part.text.toHtmlEscaped() : text.html(part.text));
    return result + paragraph(Words::tr("Related:"), RichText::links(catalogue::relatedTo(entry)));
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
    result += paragraph(Words::tr("Here:"), text.html(here.join(QLatin1Char(' ')))) + more;
    result += paragraph(Words::tr("What goes wrong:"), text.html(catalogueText(topic.wrong)));
    result += paragraph(Words::tr("Documented in:"), catalogueText(topic.documentation).toHtmlEscaped());
    return result + paragraph(Words::tr("Related:"), RichText::links(catalogue::relatedTo(topic)));
}

} // namespace wording
