// SPDX-License-Identifier: MIT
#include "mc/m4_syntax.h"

#include "catalogue/catalogue.h"

#include <QSet>
#include <QString>
#include <algorithm>

namespace mc {

namespace {

bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isInName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9');
}

const QSet<QByteArray> &builtins()
{
    static const QSet<QByteArray> names = [] {
        const QByteArray list =
            "builtin changecom changequote debugfile debugmode decr define defn divert divnum "
            "dnl dumpdef errprint esyscmd eval format ifdef ifelse include incr index indir len "
            "m4exit m4wrap maketemp mkstemp patsubst popdef pushdef regexp shift sinclude substr "
            "syscmd sysval traceoff traceon translit undefine undivert";
        const QByteArrayList words = list.split(' ');
        return QSet<QByteArray>(words.begin(), words.end());
    }();
    return names;
}

/// Names of macros are in capitals with the cf tree, and no rule has such a word before a parenthesis.
bool looksLikeMacro(const QByteArray &name)
{
    constexpr qsizetype shortest = 4;
    return name.size() >= shortest && std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

QByteArray nameAt(const QByteArray &bytes, qsizetype at)
{
    if (at >= bytes.size() || !beginsName(bytes[at]))
        return {};
    qsizetype end = at + 1;
    while (end < bytes.size() && isInName(bytes[end]))
        ++end;
    return bytes.sliced(at, end - at);
}

bool isKnownMacro(const QByteArray &name)
{
    return builtins().contains(name) || looksLikeMacro(name);
}

void M4Syntax::setQuotes(const QByteArray &open, const QByteArray &close)
{
    m_open = open.isEmpty() ? QByteArray("`") : open;
    m_close = close.isEmpty() ? QByteArray("'") : close;
}

qsizetype M4Syntax::openAt(const QByteArray &bytes, qsizetype at) const
{
    return QByteArrayView(bytes).sliced(at).startsWith(m_open) ? m_open.size() : 0;
}

qsizetype M4Syntax::closeAt(const QByteArray &bytes, qsizetype at) const
{
    return QByteArrayView(bytes).sliced(at).startsWith(m_close) ? m_close.size() : 0;
}

qsizetype M4Syntax::afterQuotation(const QByteArray &bytes, qsizetype at) const
{
    qsizetype depth = 0;
    while (at < bytes.size()) {
        if (const qsizetype close = depth > 0 ? closeAt(bytes, at) : 0; close > 0) {
            at += close;
            if (--depth == 0)
                return at;
        } else if (const qsizetype open = openAt(bytes, at); open > 0) {
            at += open;
            ++depth;
        } else {
            ++at;
        }
    }
    return -1;
}

} // namespace mc
