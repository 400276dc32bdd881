// SPDX-License-Identifier: MIT
#pragma once

#include "ui/explain/subject.h"

#include <QString>
#include <functional>

class ProvenanceSource;
class Session;

/// What the panel shows.
struct Explanation {
    QString heading; ///< plain text, one line: "sendmail.mc, line 9"
    QString html;

    bool operator==(const Explanation &) const = default;
};

/// Finds the words for a subject, from what the session publishes at that moment.
class Explainer
{
public:
    /// `pageText` gives the explanation of a page's questions, as HTML. Without `provenance` nothing is said
    /// of where lines come from.
    Explainer(const Session &session, std::function<QString(Step)> pageText,
              const ProvenanceSource *provenance = nullptr);

    /// Never empty: a subject that is gone, such as a line of a file that is no longer made, gives the
    /// page's.
    Explanation explain(const Subject &subject, Step page) const;

private:
    Explanation explainPage(Step step) const;
    Explanation explainAnswer(answers::Field field) const;
    /// Empty where there is no such line.
    Explanation explainLine(const QString &file, int line) const;
    QString mcLineHtml(const QString &file, int line) const;
    QString cfLineHtml(const QString &file, QStringView text, int line) const;
    QString plainLineHtml(const QString &file, QStringView text, int line) const;
    /// Where the entry stands in the files, but for line `line` of `file`.
    QString placesHtml(const QString &entry, const QString &file = {}, int line = -1) const;
    /// The lines of `file` that call for the entry.
    std::vector<int> linesWith(const QString &entry, const QString &file, int lineCount) const;

    const Session &m_session;
    std::function<QString(Step)> m_pageText;
    const ProvenanceSource *m_provenance;
};
