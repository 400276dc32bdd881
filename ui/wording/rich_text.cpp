// SPDX-License-Identifier: MIT
#include "ui/wording/rich_text.h"

#include <QRegularExpression>

namespace wording {
namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1String("&#39;"), QLatin1String("'"));
}

/// A name that cannot be a word of a sentence, as local and include can.
bool isUnmistakable(const QString &name)
{
    static const QStringList plain{QStringLiteral("nullclient"), QStringLiteral("msp"),
                                   QStringLiteral("allmasquerade"), QStringLiteral("dnl")};
    const bool isCapitals = name.size() > 1 && name == name.toUpper();
    return isCapitals || name.contains(u'_') || plain.contains(name);
}

QString link(const QString &name)
{
    return QStringLiteral("<a href=\"entry:%1\"><code>%1</code></a>").arg(escaped(name));
}

const catalogue::Entry *entryCalled(const QString &name)
{
    const catalogue::Entry *entry = catalogue::find(name);
    return entry && name == QLatin1StringView(entry->name) ? entry : nullptr;
}

} // namespace

QString RichText::codeHtml(const QString &code)
{
    if (!entryCalled(code) || m_linked.contains(code))
        return QStringLiteral("<code>%1</code>").arg(escaped(code));
    m_linked += code;
    return link(code);
}

QString RichText::wordHtml(const QString &word)
{
    return isUnmistakable(word) && entryCalled(word) ? codeHtml(word) : escaped(word);
}

QString RichText::html(const QString &text)
{
    // ASCII letters, so that a name ends where the Japanese text around it goes on.
    static const QRegularExpression piece(QStringLiteral("`([^`']+)[`']|[A-Za-z_][A-Za-z0-9_]*"));
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : piece.globalMatch(text)) {
        result += escaped(text.sliced(done, match.capturedStart() - done));
        result += match.hasCaptured(1) ? codeHtml(match.captured(1)) : wordHtml(match.captured());
        done = match.capturedEnd();
    }
    return result + escaped(text.sliced(done));
}

QString RichText::links(const std::vector<const catalogue::Entry *> &entries)
{
    QStringList row;
    for (const catalogue::Entry *entry : entries)
        row += link(QString::fromUtf8(entry->name));
    return row.join(QStringLiteral(" · "));
}

QString paragraph(const QString &heading, const QString &body)
{
    if (body.isEmpty())
        return {};
    return heading.isEmpty() ? QStringLiteral("<p>%1</p>").arg(body)
                             : QStringLiteral("<p><b>%1</b> %2</p>").arg(heading.toHtmlEscaped(), body);
}

} // namespace wording
