// SPDX-License-Identifier: MIT
#include "ui/findings/findings_list.h"

#include "advice/repair.h"
#include "ui/tab_order.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using advice::Finding;

FindingsList::FindingsList(FindingLine::Links links, QWidget *parent)
    : QWidget(parent), m_links(links), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * theme::grid);
    hide();
}

void FindingsList::setFindings(std::vector<Finding> findings, const answers::Answers &answers)
{
    setFindings(std::move(findings), [&answers](const Finding &finding) {
        const auto repair = advice::repairFor(finding, answers);
        return repair ? wording::repairText(*repair) : QString();
    });
}

void FindingsList::setFindings(std::vector<Finding> findings, const std::function<QString(const Finding &)> &repairText)
{
    std::ranges::stable_sort(findings, std::greater(), &Finding::grade);
    QStringList repairs;
    for (const Finding &finding : findings)
        repairs.append(repairText(finding));
    if (findings == m_findings && repairs == m_repairs)
        return;
    m_findings = std::move(findings);
    m_repairs = repairs;
    rebuild();
    setVisible(!m_findings.empty());
}

void FindingsList::comeAfter(QWidget *anchor)
{
    m_anchor = anchor;
    putInTabOrder(anchor, *this);
}

void FindingsList::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qDeleteAll(findChildren<FindingLine *>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        auto *line = new FindingLine(m_findings[i], m_repairs.at(static_cast<qsizetype>(i)), m_links);
        m_layout->addWidget(line);
        line->show(); // the layout would do so later, and Tab cannot wait
        // A repair takes its own line away: not before the button is done with its click.
        connect(line, &FindingLine::repairWanted, this, &FindingsList::repairWanted, Qt::QueuedConnection);
        connect(line, &FindingLine::fieldWanted, this, &FindingsList::fieldWanted);
        connect(line, &FindingLine::additionWanted, this, &FindingsList::additionWanted);
        connect(line, &FindingLine::lineWanted, this, &FindingsList::lineWanted);
    }
    if (m_anchor)
        putInTabOrder(m_anchor, *this);
    if (auto *next = hadFocus ? findChild<QPushButton *>() : nullptr)
        next->setFocus(Qt::OtherFocusReason);
}

std::vector<Finding> findingsOf(answers::Field field, const std::vector<Finding> &findings)
{
    std::vector<Finding> own;
    std::ranges::copy_if(findings, std::back_inserter(own),
                         [field](const Finding &finding) { return finding.field == field; });
    return own;
}
