// SPDX-License-Identifier: MIT
#include "mc/statements.h"

#include "mc/m4_syntax.h"
#include "mc/source.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mc {

namespace {

// A line with # is no comment for m4, which copies it to the .cf.
bool isSignificant(const SourceItem &item)
{
    return item.kind == ItemKind::Comment ? item.text.trimmed().startsWith('#') : item.kind != ItemKind::Blank;
}

bool isOneOf(const QByteArray &name, auto... names)
{
    return ((name == names) || ...);
}

QByteArray firstArgument(const SourceItem &item)
{
    return item.arguments.empty() ? QByteArray() : item.arguments.front().value;
}

Statement::Kind kindOf(const SourceItem &item)
{
    using Kind = Statement::Kind;
    if (isOneOf(item.name, "divert", "include", "sinclude", "changequote", "changecom"))
        return Kind::Frame;
    if (isOneOf(item.name, "OSTYPE", "DOMAIN", "MAILER"))
        return Kind::Environment;
    if (item.name == "define" && firstArgument(item) == "__OSTYPE__")
        return Kind::Environment;
    return item.name.isEmpty() ? Kind::Text : Kind::Directive;
}

/// The items that share lines, up to one that ends its line.
class Lines
{
public:
    /// True when the lines are whole.
    bool add(const SourceItem &item)
    {
        if (m_first == nullptr && isSignificant(item) && !isThrownAway(item))
            m_first = &item;
        m_count += static_cast<int>(item.text.count('\n'));
        return item.text.endsWith('\n');
    }

    /// Begins the next ones; null where these say nothing.
    std::optional<Statement> take()
    {
        const int count = std::max(m_count, 1);
        const int line = std::exchange(m_line, m_line + count);
        const SourceItem *first = std::exchange(m_first, nullptr);
        m_count = 0;
        if (first == nullptr)
            return std::nullopt;
        return Statement{kindOf(*first), line, first->kind == ItemKind::Unbalanced ? 1 : count};
    }

private:
    static bool isThrownAway(const SourceItem &item) { return item.isDiscarded && item.name.isEmpty(); }

    const SourceItem *m_first = nullptr;
    int m_line = 0;
    int m_count = 0;
};

bool endsWithDnl(QByteArrayView text)
{
    const QByteArray lastLine = text.trimmed().sliced(text.trimmed().lastIndexOf('\n') + 1).toByteArray();
    const qsizetype at = lastLine.lastIndexOf("dnl");
    return at >= 0 && (at == 0 || nameAt(lastLine, at - 1).isEmpty());
}

qsizetype positionOfLine(QByteArrayView text, int line)
{
    qsizetype at = 0;
    for (int i = 0; i < line; ++i) {
        const qsizetype feed = text.indexOf('\n', at);
        at = feed < 0 ? text.size() : feed + 1;
    }
    return at;
}

QByteArrayView textOf(QByteArrayView mc, const Statement &statement)
{
    const qsizetype start = positionOfLine(mc, statement.first);
    return mc.sliced(start, positionOfLine(mc.sliced(start), statement.count));
}

} // namespace

std::vector<Statement> statementsOf(QByteArrayView mc)
{
    std::vector<Statement> statements;
    const Source source = readSource(mc.toByteArray());
    Lines lines;
    for (const SourceItem &item : source.items) {
        if (!lines.add(item) && &item != &source.items.back())
            continue;
        if (const std::optional<Statement> statement = lines.take())
            statements.push_back(*statement);
    }
    return statements;
}

Head headOf(QByteArrayView mc, const Statement &statement)
{
    const Source source = readSource(textOf(mc, statement).trimmed().toByteArray());
    if (source.items.empty())
        return {};
    const SourceItem &item = source.items.front();
    return {item.name.isEmpty() ? nameAt(item.text, 0) : item.name, firstArgument(item).trimmed()};
}

QByteArray without(QByteArrayView mc, const Statement &statement)
{
    const QByteArrayView text = textOf(mc, statement);
    const qsizetype start = text.data() - mc.data();
    const qsizetype end = start + text.size();
    const bool leavesFeed = statement.kind != Statement::Kind::Text && !endsWithDnl(text);
    QByteArray result = mc.first(start).toByteArray();
    for (int i = 0; i + 1 < statement.count; ++i)
        result += "dnl\n";
    result += leavesFeed ? "\n" : "dnl\n";
    result += mc.sliced(end);
    return result;
}

} // namespace mc
