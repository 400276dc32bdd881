// SPDX-License-Identifier: MIT
#include "ui/wording/explanation.h"
#include "ui/wording/rich_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>
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
        {Words::tr("Since:"), Words::tr("sendmail %1", "the first release that has it").arg(answers::toString(entry.since))},
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
QString wrapped(const QString &text)
{
    const QString whole = text.simplified();
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, whole);
    QString result;
    qsizetype column = 0;
    qsizetype from = 0;
    while (breaks.toNextBoundary() >= 0) {
        const QChar before = whole.at(breaks.position() - 1);
        if (breaks.position() < whole.size() && !before.isSpace() && !isWide(before)
            && !isWide(whole.at(breaks.position())))
            continue; // a name or an option stays in one piece
        const QString piece = whole.sliced(from, breaks.position() - from);
        from = breaks.position();
        if (column > 0 && column + columnsOf(piece.trimmed()) > terminalWidth) {
            result = result.trimmed() + QLatin1Char('\n');
            column = 0;
        }
        result += piece;
        column += columnsOf(piece);
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
    result += paragraph(Words::tr("Here:"), text.html(inSequence(here))) + more;
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
    result += paragraph(Words::tr("Here:"), text.html(inSequence(here))) + more;
    result += paragraph(Words::tr("What goes wrong:"), text.html(catalogueText(topic.wrong)));
    result += paragraph(Words::tr("Documented in:"), catalogueText(topic.documentation).toHtmlEscaped());
    return result + paragraph(Words::tr("Related:"), RichText::links(catalogue::relatedTo(topic)));
}

} // namespace wording
