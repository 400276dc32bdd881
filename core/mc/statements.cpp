// SPDX-License-Identifier: MIT
#include "mc/statements.h"

#include <algorithm>
#include <cctype>

namespace mc {

namespace {

bool isWordPart(char character)
{
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

bool beginsWord(QByteArrayView text, qsizetype at)
{
    return isWordPart(text[at]) && std::isdigit(static_cast<unsigned char>(text[at])) == 0 &&
           (at == 0 || !isWordPart(text[at - 1]));
}

QByteArrayView wordAt(QByteArrayView text, qsizetype at)
{
    const auto begin = text.begin() + at;
    return {begin, std::find_if_not(begin, text.end(), isWordPart)};
}

qsizetype behindLine(QByteArrayView text, qsizetype from)
{
    const qsizetype feed = text.indexOf('\n', from);
    return feed < 0 ? text.size() : feed + 1;
}

/// What m4 reads in one go: to the end of the line on which no quote and no call is open any more.
class Reach
{
public:
    explicit Reach(QByteArrayView text) : m_text(text) {}

    /// Behind its last character; that of the first line where something never closes.
    qsizetype endFrom(qsizetype start)
    {
        m_quotes = m_parentheses = 0;
        for (qsizetype at = start; at < m_text.size();) {
            if (m_text[at] == '\n' && isClosed())
                return at + 1;
            at = behind(at);
        }
        return isClosed() ? m_text.size() : behindLine(m_text, start);
    }

private:
    bool isClosed() const { return m_quotes == 0 && m_parentheses == 0; }

    qsizetype behind(qsizetype at)
    {
        const char character = m_text[at];
        if (character == '`' || (character == '\'' && m_quotes > 0)) {
            m_quotes += character == '`' ? 1 : -1;
        } else if (m_quotes == 0) {
            if (beginsWord(m_text, at) && wordAt(m_text, at) == "dnl")
                return isClosed() ? std::max(at + 1, behindLine(m_text, at) - 1) : behindLine(m_text, at);
            countParenthesis(at);
        }
        return at + 1;
    }

    // Only behind a name does a parenthesis open a call; within one, all of them count.
    void countParenthesis(qsizetype at)
    {
        if (m_text[at] == '(' && (m_parentheses > 0 || (at > 0 && isWordPart(m_text[at - 1]))))
            ++m_parentheses;
        else if (m_text[at] == ')' && m_parentheses > 0)
            --m_parentheses;
    }

    QByteArrayView m_text;
    int m_quotes = 0;
    int m_parentheses = 0;
};

bool isCall(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '(' && at > 0 && isWordPart(line[at - 1]))
            return true;
    }
    return false;
}

/// A macro without arguments: LOCAL_CONFIG.
bool isName(QByteArrayView line, QByteArrayView name)
{
    const QByteArrayView rest = line.sliced(name.size()).trimmed();
    const bool isCapital = std::ranges::none_of(
        name, [](char character) { return std::islower(static_cast<unsigned char>(character)) != 0; });
    return name.size() > 2 && isCapital && (rest.isEmpty() || rest.startsWith("dnl"));
}

bool isOneOf(QByteArrayView name, auto... names)
{
    return ((name == QByteArrayView(names)) || ...);
}

/// As far as it is quoted, or goes on without a sign that ends it.
QByteArrayView firstArgument(QByteArrayView line, QByteArrayView name)
{
    QByteArrayView rest = line.sliced(name.size());
    if (!rest.startsWith('('))
        return {};
    rest = rest.sliced(1).trimmed();
    if (rest.startsWith('`'))
        return rest.sliced(1, std::max<qsizetype>(0, rest.indexOf('\'') - 1));
    const auto end =
        std::ranges::find_if(rest, [](char sign) { return sign == ',' || sign == ')' || sign == '\n'; });
    return rest.first(end - rest.begin()).trimmed();
}

Statement::Kind kindOf(QByteArrayView line)
{
    using Kind = Statement::Kind;
    const QByteArrayView name = wordAt(line, 0);
    if (isOneOf(name, "divert", "include", "sinclude", "changequote", "changecom"))
        return Kind::Frame;
    if (isOneOf(name, "OSTYPE", "DOMAIN", "MAILER"))
        return Kind::Environment;
    if (isOneOf(name, "define") && firstArgument(line, name) == "__OSTYPE__")
        return Kind::Environment;
    return isCall(line) || isName(line, name) ? Kind::Directive : Kind::Text;
}

bool isComment(QByteArrayView line)
{
    return line.isEmpty() || wordAt(line, 0) == "dnl";
}

/// Follows the divert lines: what divert(-1) throws away writes nothing.
class Diversion
{
public:
    /// Whether the statement is of interest; the statements come in their order.
    bool shows(QByteArrayView line, Statement::Kind kind)
    {
        if (wordAt(line, 0) == "divert") {
            m_isOff = firstArgument(line, "divert").startsWith('-');
            return true;
        }
        return !m_isOff || kind != Statement::Kind::Text;
    }

private:
    bool m_isOff = false;
};

bool endsWithDnl(QByteArrayView text)
{
    const QByteArrayView lastLine = text.trimmed().sliced(text.trimmed().lastIndexOf('\n') + 1);
    const qsizetype at = lastLine.lastIndexOf("dnl");
    return at >= 0 && (at == 0 || !isWordPart(lastLine[at - 1]));
}

qsizetype positionOfLine(QByteArrayView text, int line)
{
    qsizetype at = 0;
    for (int i = 0; i < line; ++i)
        at = behindLine(text, at);
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
    Reach reach(mc);
    Diversion diversion;
    int line = 0;
    for (qsizetype at = 0; at < mc.size();) {
        const qsizetype end = reach.endFrom(at);
        const QByteArrayView text = mc.sliced(at, end - at);
        const auto count = static_cast<int>(std::max<qsizetype>(1, text.count('\n')));
        const QByteArrayView trimmed = text.trimmed();
        if (!isComment(trimmed)) {
            const Statement::Kind kind = kindOf(trimmed);
            if (diversion.shows(trimmed, kind))
                statements.push_back({kind, line, count});
        }
        line += count;
        at = end;
    }
    return statements;
}

Head headOf(QByteArrayView mc, const Statement &statement)
{
    const QByteArrayView text = textOf(mc, statement).trimmed();
    const QByteArrayView name = wordAt(text, 0);
    return {name.toByteArray(), firstArgument(text, name).toByteArray()};
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
