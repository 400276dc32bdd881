// SPDX-License-Identifier: MIT
#include "ui/wording/part_html.h"

#include "cf/line.h"
#include "ui/wording/explanation.h"
#include "ui/wording/part_text.h"
#include "ui/wording/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace wording {

namespace {

using cf::Part;
using cf::PartKind;

constexpr qsizetype longestToken = 22;

/// What is written, and what all of it means.
struct Row {
    QStringList tokens;
    QString meaning;
};

QString rowHtml(const Row &row)
{
    QStringList tokens;
    for (const QString &token : row.tokens)
        tokens += QStringLiteral("<code>%1</code>").arg(printable(token, longestToken).toHtmlEscaped());
    return QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
        .arg(tokens.join(QStringLiteral(" ")), row.meaning.toHtmlEscaped());
}

/// Letters that each mean something of their own.
bool isLetterOfMany(const Part &part)
{
    return part.kind == PartKind::MailerFlag || part.kind == PartKind::Modifier;
}

bool hasOwnTopic(const cf::Line &line)
{
    return &topicOf(line) != &topicOf(line.kind);
}

bool isName(PartKind kind)
{
    return kind == PartKind::OptionName || kind == PartKind::MacroName || kind == PartKind::ClassName;
}

/// A table of parts that grows, each of them and each meaning once.
class PartTable
{
public:
    explicit PartTable(QStringView command)
        : m_command(command), m_parts(cf::parts(command)), m_isNameTold(hasOwnTopic(cf::lineOf(command)))
    {
    }

    QString html();

private:
    void add(const QString &written, const QString &meaning);
    void addPart(std::size_t index);
    void addUnknown(std::size_t index);
    qsizetype endOf(std::size_t index) const { return m_parts[index].from + m_parts[index].length; }
    QString tokenOf(std::size_t index) const;
    bool isUnknown(const Part &part) const;

    QStringView m_command;
    std::vector<Part> m_parts;
    bool m_isNameTold; ///< the words above the table are about what the line sets
    std::vector<Row> m_rows;
};

QString PartTable::html()
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        addPart(i);
        addUnknown(i);
    }
    if (m_rows.empty())
        return {};
    QString rows;
    for (const Row &row : m_rows)
        rows += rowHtml(row);
    return QStringLiteral("<p><b>%1</b></p>")
               .arg(Words::tr("Its parts:", "of a line of the .cf").toHtmlEscaped()) +
           QStringLiteral("<table cellspacing=\"0\" style=\"margin-bottom: 8px\">%1</table>").arg(rows);
}

void PartTable::add(const QString &written, const QString &meaning)
{
    const QString token = written.simplified();
    const auto row = std::ranges::find(m_rows, meaning, &Row::meaning);
    if (row == m_rows.end())
        m_rows.push_back({{token}, meaning});
    else if (!row->tokens.contains(token))
        row->tokens += token;
}

// The command's letter is what the words above the table are about.
void PartTable::addPart(std::size_t index)
{
    const Part &part = m_parts[index];
    if (part.kind == PartKind::Command || part.kind == PartKind::Comment)
        return;
    if (m_isNameTold && index == 1 && isName(part.kind))
        return;
    if (isUnknown(part))
        add(part.text, Words::tr("Not known.", "a part of a line"));
    else if (const QString meaning = partMeaning(part); !meaning.isEmpty())
        add(tokenOf(index), meaning);
}

/// "Addr=127.0.0.1" of a key.
QString PartTable::tokenOf(std::size_t index) const
{
    const Part &part = m_parts[index];
    const qsizetype end = endOf(index);
    if (part.kind != PartKind::Key)
        return part.kind == PartKind::MacroName ? part.text
                                                : m_command.sliced(part.from, part.length).toString();
    const bool hasValue = index + 1 < m_parts.size() && m_parts[index + 1].kind == PartKind::Value &&
                          m_parts[index + 1].from == end + 1;
    const qsizetype shown = hasValue ? m_parts[index + 1].from + m_parts[index + 1].length - part.from
                                     : part.length + (m_command.sliced(end).startsWith(u'=') ? 1 : 0);
    return m_command.sliced(part.from, shown).toString();
}

bool PartTable::isUnknown(const Part &part) const
{
    return part.kind == PartKind::Value && m_command.startsWith(u'M') && part.text.contains(u'=');
}

/// Letters beside those that are known, and operators, up to the next part.
void PartTable::addUnknown(std::size_t index)
{
    static const QRegularExpression letter(QStringLiteral("^\\w+|(?<==)\\w+$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression expansion(QStringLiteral("\\$[^\\s${]"));
    const bool isLast = index + 1 == m_parts.size();
    const qsizetype end = isLast ? m_command.size() : m_parts[index + 1].from;
    const QString between = m_command.sliced(endOf(index), end - endOf(index)).toString();
    const bool isAmongLetters =
        isLetterOfMany(m_parts[index]) || (!isLast && isLetterOfMany(m_parts[index + 1]));
    for (const QRegularExpressionMatch &match : (isAmongLetters ? letter : expansion).globalMatch(between))
        add(match.captured(), Words::tr("Not known.", "a part of a line"));
}

} // namespace

QString partsHtml(QStringView command)
{
    return PartTable(command).html();
}

} // namespace wording
