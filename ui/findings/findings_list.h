// SPDX-License-Identifier: MIT
#pragma once

#include "ui/findings/finding_line.h"

#include <QStringList>
#include <functional>
#include <vector>

class QVBoxLayout;

/// Findings below each other, the gravest first, each with its repair.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(FindingLine::Links links, QWidget *parent = nullptr);

    /// Shows these, about these answers; hidden when there are none. Costs little when they are what is shown
    /// already.
    void setFindings(std::vector<advice::Finding> findings, const answers::Answers &answers);
    /// The same about something else than answers: `repairText` gives the text of a finding's repair, or nothing.
    void setFindings(std::vector<advice::Finding> findings,
                     const std::function<QString(const advice::Finding &)> &repairText);
    /// Puts its buttons after `anchor` in the order of Tab, now and whenever they change.
    void comeAfter(QWidget *anchor);
    bool isEmpty() const { return m_findings.empty(); }

Q_SIGNALS:
    void repairWanted(const advice::Finding &finding);
    void fieldWanted(answers::Field field);
    void additionWanted(int addition);
    /// From 1; 0 = the whole file.
    void lineWanted(advice::GeneratedFile file, int line);

private:
    void rebuild();

    FindingLine::Links m_links;
    QVBoxLayout *m_layout;
    QWidget *m_anchor = nullptr;
    std::vector<advice::Finding> m_findings;
    QStringList m_repairs; ///< the text of each finding's repair; empty where there is none
};

/// Those about one answer.
std::vector<advice::Finding> findingsOf(answers::Field field, const std::vector<advice::Finding> &findings);
