// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QRegularExpression>

#include <vector>

namespace wording {
namespace {

constexpr qsizetype terminalWidth = 78;

/// A part of an entry with its heading; the heading is empty for the explanation itself.
struct Part {
    QString heading;
    QString text;
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
        {Words::tr("Documented in:"), catalogueText(entry.documentation)},
    };
    std::vector<Part> parts;
    for (const Part &part : all) {
        if (!part.text.isEmpty())
            parts.push_back(part);
    }
    return parts;
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

/// Escaped, with `what stands in backquotes` (or in m4's `quotes') as code.
QString html(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("`([^`']+)[`']"));
    QString result = text.toHtmlEscaped().replace(QLatin1String("&#39;"), QLatin1String("'"));
    result.replace(code, QStringLiteral("<code>\\1</code>"));
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
    return paragraphs.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QString entryHtml(const catalogue::Entry &entry)
{
    QString result = QStringLiteral("<h3>%1</h3><p><code>%2</code></p><p>%3</p>")
                         .arg(QString::fromUtf8(entry.name).toHtmlEscaped(), usage(entry).toHtmlEscaped(),
                              html(entrySummary(entry)));
    for (const Part &part : partsOf(entry)) {
        result += part.heading.isEmpty()
                      ? QStringLiteral("<p>%1</p>").arg(html(part.text))
                      : QStringLiteral("<p><b>%1</b> %2</p>").arg(part.heading, html(part.text));
    }
    return result;
}

} // namespace wording
