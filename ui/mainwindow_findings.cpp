// SPDX-License-Identifier: MIT
// The findings between the page and the status line, and the ways from a finding to what it is about.
#include "ui/findings/findings_panel.h"
#include "ui/findings/repair_bar.h"
#include "ui/footer.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/page_stack.h"
#include "ui/preview/preview_pane.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

void MainWindow::addFindingsTo(QVBoxLayout &layout)
{
    m_findings = new FindingsPanel(m_session);
    m_repairs = new RepairBar(m_session);
    layout.addWidget(m_findings);
    layout.addWidget(m_repairs);
    connect(m_footer, &Footer::findingsWanted, m_findings, &FindingsPanel::toggle);
    connect(m_findings, &FindingsPanel::closed, m_footer, &Footer::focusFindings);
    connect(m_findings, &FindingsPanel::repairWanted, this, &MainWindow::repair);
    connect(m_findings, &FindingsPanel::fieldWanted, this, &MainWindow::showField);
    connect(m_findings, &FindingsPanel::additionWanted, this, &MainWindow::showAddition);
    connect(m_findings, &FindingsPanel::lineWanted, this, &MainWindow::showLine);
}

void MainWindow::repair(const advice::Finding &finding)
{
    m_repairs->repair(finding);
}

void MainWindow::showAddition(int addition)
{
    showStep(Step::Features);
    m_pages->page(m_step).focusRow(answers::Field::Additions, addition);
}

void MainWindow::showLine(advice::GeneratedFile file, int line)
{
    if (m_folded)
        m_middle->setCurrentWidget(m_right);
    const std::string_view name = advice::nameOf(file);
    m_preview->showLine(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                        std::max(0, line - 1));
}
