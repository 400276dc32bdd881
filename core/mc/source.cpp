// SPDX-License-Identifier: MIT
#include "mc/source.h"

#include "mc/argument_scan.h"
#include "mc/m4_syntax.h"
#include "mc/subject.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Names that do something without an argument list.
bool standsAlone(const QByteArray &name)
{
    return name == "divert" || name == "undivert" || name == "changequote" || name == "changecom" ||
           isSectionName(QString::fromLatin1(name));
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_syntax.hasComments = bytes.contains("m4/cf.m4");
        while (m_at < m_bytes.size())
            readItem();
    }

    Source take() { return std::move(m_source); }

private:
    /// Where a line begins, or after a directive on the same line.
    void readItem()
    {
        const qsizetype begin = m_at;
        qsizetype at = begin;
        while (at < m_bytes.size() && isBlank(m_bytes[at]))
            ++at;
        if (at == m_bytes.size() || m_bytes[at] == '\n')
            add(ItemKind::Blank, begin, std::min(at + 1, m_bytes.size()), at);
        else if (const QByteArray name = nameAt(m_bytes, at); name == "dnl")
            add(ItemKind::Comment, begin, afterLine(at), at);
        else if (isCall(name, at, true))
            readCall(begin, at, name);
        else
            readText(begin, at);
    }

    /// Before a "(" or alone on its line. Amid text only what m4 certainly knows counts.
    bool isCall(const QByteArray &name, qsizetype at, bool beginsLine) const
    {
        if (name.isEmpty())
            return false;
        const qsizetype end = at + name.size();
        if (end < m_bytes.size() && m_bytes[end] == '(')
            return isKnownMacro(name) || (beginsLine && m_section.isEmpty() && !m_isDiscarded);
        return standsAlone(name);
    }

    void readCall(qsizetype begin, qsizetype at, const QByteArray &name)
    {
        SourceItem item{.kind = ItemKind::Directive, .text = {}, .name = name};
        qsizetype end = at + name.size();
        if (end < m_bytes.size() && m_bytes[end] == '(') {
            ArgumentScan scan(m_bytes, end + 1, m_syntax);
            item.hasParentheses = true;
            item.arguments = scan.takeArguments();
            end = scan.end();
            if (!scan.isClosed())
                item.kind = ItemKind::Unbalanced;
        }
        add(std::move(item), begin, afterCall(end), at);
        follow(m_source.items.back());
    }

    /// Blanks, and a comment or a line's end after them, belong to the call before.
    qsizetype afterCall(qsizetype end) const
    {
        qsizetype at = end;
        while (at < m_bytes.size() && isBlank(m_bytes[at]))
            ++at;
        if (at == m_bytes.size())
            return at;
        if (m_bytes[at] == '\n')
            return at + 1;
        return nameAt(m_bytes, at) == "dnl" ? afterLine(at) : end;
    }

    /// To the end of its line, or to a call on it. Quotations may take it over several lines.
    void readText(qsizetype begin, qsizetype first)
    {
        const bool isNote = m_bytes[first] == '#';
        if (isNote && m_syntax.hasComments)
            return add(ItemKind::Comment, begin, afterLine(first), first);
        qsizetype at = first;
        while (at < m_bytes.size() && m_bytes[at] != '\n') {
            if (const qsizetype open = m_syntax.openAt(m_bytes, at); open > 0) {
                at = m_syntax.afterQuotation(m_bytes, at);
                if (at < 0)
                    return add(ItemKind::Unbalanced, begin, m_bytes.size(), first);
                continue;
            }
            const QByteArray name = nameAt(m_bytes, at);
            if (name == "dnl")
                return add(isNote ? ItemKind::Comment : ItemKind::Text, begin, afterLine(at), first);
            if (at > first && isCall(name, at, false) && endsWord(at))
                return add(isNote ? ItemKind::Comment : ItemKind::Text, begin, at, first);
            at += std::max<qsizetype>(name.size(), 1);
        }
        add(isNote ? ItemKind::Comment : ItemKind::Text, begin, std::min(at + 1, m_bytes.size()), first);
    }

    /// The name of a section amid a line is most often a word of prose.
    bool endsWord(qsizetype at) const
    {
        const qsizetype end = at + nameAt(m_bytes, at).size();
        return end < m_bytes.size() && m_bytes[end] == '(';
    }

    qsizetype afterLine(qsizetype at) const
    {
        const qsizetype end = m_bytes.indexOf('\n', at);
        return end < 0 ? m_bytes.size() : end + 1;
    }

    void add(ItemKind kind, qsizetype begin, qsizetype end, qsizetype first)
    {
        add(SourceItem{.kind = kind, .text = {}}, begin, end, first);
    }

    void add(SourceItem item, qsizetype begin, qsizetype end, qsizetype first)
    {
        if (item.kind == ItemKind::Unbalanced)
            end = m_bytes.size();
        item.text = m_bytes.sliced(begin, end - begin);
        item.offset = begin;
        item.section = m_section;
        item.isDiscarded = m_isDiscarded;
        const auto linesIn = [this](qsizetype from, qsizetype to) {
            return static_cast<int>(std::count(m_bytes.begin() + from, m_bytes.begin() + to, '\n'));
        };
        item.line = m_line + linesIn(begin, std::min(first, end));
        m_line += linesIn(begin, end);
        m_source.items.push_back(std::move(item));
        m_at = end;
    }

    /// What a directive changes for the bytes that come after it.
    void follow(const SourceItem &item)
    {
        const auto argument = [&item](std::size_t index) {
            return index < item.arguments.size() ? item.arguments[index].value : QByteArray();
        };
        if (item.name == "divert") {
            m_isDiscarded = argument(0).trimmed().startsWith('-');
            m_section.clear();
        } else if (item.name == "changequote") {
            m_syntax.setQuotes(argument(0), argument(1));
        } else if (item.name == "changecom") {
            m_syntax.hasComments = argument(0) == "#";
        } else if (item.name == "include" && argument(0).endsWith("cf.m4")) {
            m_syntax.hasComments = false;
        } else if (isSectionName(QString::fromLatin1(item.name))) {
            m_section = item.name;
            m_isDiscarded = false;
        }
    }

    const QByteArray &m_bytes;
    M4Syntax m_syntax;
    qsizetype m_at = 0;
    int m_line = 1;
    QByteArray m_section;
    bool m_isDiscarded = false;
    Source m_source;
};

} // namespace

Source readSource(const QByteArray &bytes)
{
    return Reader(bytes).take();
}

QByteArray writeSource(const Source &source)
{
    QByteArray bytes;
    for (const SourceItem &item : source.items)
        bytes += item.text;
    return bytes;
}

} // namespace mc
