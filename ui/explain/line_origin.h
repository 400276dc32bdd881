// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"

#include <QString>

class ProvenanceSource;
class Session;

/// The words for where a line of a shown .cf comes from and for what a line of an .mc does, as HTML of table
/// rows and paragraphs. While that is worked out they say so; where there is nothing to tell they are empty.
class LineOrigin
{
public:
    LineOrigin(const Session &session, const ProvenanceSource &provenance)
        : m_session(session), m_provenance(provenance)
    {
    }

    /// Lines from 0.
    QString ofCfLine(const QString &file, int line) const;
    QString ofMcLine(const QString &file, int line) const;

private:
    /// The statement behind a line of an .mc, be it the note above it; -1 where there is none.
    int statementOf(const cf::Provenance &traced, const QString &mcFile, int line) const;
    QString causeRows(const cf::Provenance &traced, const QString &file, const cf::LineCause &cause,
                      int line) const;
    QString effectHtml(const cf::Provenance &traced, std::size_t statement, const QString &mcFile,
                       const QString &label) const;
    QString answerOf(const QString &mcFile, int line) const;
    QString silentHtml(const cf::Provenance &traced, int line) const;

    const Session &m_session;
    const ProvenanceSource &m_provenance;
};
