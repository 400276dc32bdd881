// SPDX-License-Identifier: MIT
#include "mc/argument_scan.h"

namespace mc {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

ArgumentScan::ArgumentScan(const QByteArray &bytes, qsizetype begin, const M4Syntax &syntax)
    : m_bytes(bytes), m_syntax(syntax), m_at(begin)
{
    beginArgument();
    while (m_at < m_bytes.size() && !m_isClosed)
        step();
    if (!m_isClosed)
        endArgument();
}

void ArgumentScan::step()
{
    const char c = m_bytes[m_at];
    if (m_syntax.openAt(m_bytes, m_at) > 0) {
        readQuotation();
        return;
    }
    if (const QByteArray name = nameAt(m_bytes, m_at); !name.isEmpty()) {
        readName();
        return;
    }
    if (c == '#' && m_syntax.hasComments) {
        skipLine();
        return;
    }
    if (m_depth == 0 && (c == ',' || c == ')')) {
        endArgument();
        ++m_at;
        m_isClosed = c == ')';
        if (!m_isClosed)
            beginArgument();
        return;
    }
    if (c == '(' || c == ')') {
        m_depth += c == '(' ? 1 : -1;
        m_argument.isPlain = false;
    }
    m_argument.value += c;
    ++m_at;
}

/// One level of quotes is taken off; what is quoted within keeps its own.
void ArgumentScan::readQuotation()
{
    const qsizetype open = m_syntax.openAt(m_bytes, m_at);
    const qsizetype after = m_syntax.afterQuotation(m_bytes, m_at);
    const qsizetype end = after < 0 ? m_bytes.size() : after;
    qsizetype close = after < 0 ? 0 : 1;
    while (close > 0 && m_syntax.closeAt(m_bytes, end - close) != close)
        ++close;
    const QByteArray inner = m_bytes.sliced(m_at + open, end - close - m_at - open);
    m_argument.isPlain = m_argument.isPlain && !inner.contains('`') && !inner.contains('\'');
    m_argument.value += inner;
    m_at = end;
}

void ArgumentScan::readName()
{
    const QByteArray name = nameAt(m_bytes, m_at);
    if (name == "dnl") {
        skipLine();
        return;
    }
    m_argument.isPlain = m_argument.isPlain && !isKnownMacro(name);
    m_argument.value += name;
    m_at += name.size();
}

void ArgumentScan::skipLine()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    m_at = end < 0 ? m_bytes.size() : end + 1;
}

/// m4 drops white space before an argument, up to whatever comes first.
void ArgumentScan::beginArgument()
{
    m_argument = {};
    while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
        ++m_at;
    m_begin = m_at;
}

void ArgumentScan::endArgument()
{
    m_argument.text = m_bytes.sliced(m_begin, m_at - m_begin);
    m_arguments.push_back(std::move(m_argument));
}

} // namespace mc
