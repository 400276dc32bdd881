// SPDX-License-Identifier: MIT
#pragma once

#include "mc/m4_syntax.h"
#include "mc/source.h"

#include <vector>

namespace mc {

/// Reads the arguments of one call, from behind its "(" to its ")", with counters for what nests.
class ArgumentScan
{
public:
    ArgumentScan(const QByteArray &bytes, qsizetype begin, const M4Syntax &syntax);

    /// Behind the ")"; the end of the bytes when there is none.
    qsizetype end() const { return m_at; }
    bool isClosed() const { return m_isClosed; }
    std::vector<SourceArgument> takeArguments() { return std::move(m_arguments); }

private:
    void step();
    void readQuotation();
    void readName();
    void skipLine();
    void beginArgument();
    void endArgument();

    const QByteArray &m_bytes;
    const M4Syntax &m_syntax;
    qsizetype m_at;
    qsizetype m_begin = 0; ///< of the argument at hand
    int m_depth = 0;       ///< of parentheses within it
    bool m_isClosed = false;
    SourceArgument m_argument;
    std::vector<SourceArgument> m_arguments;
};

} // namespace mc
