// SPDX-License-Identifier: MIT
// What ties lines of the files to each other: from the session to the preview and the explanation.
#include "ui/explain/explain_panel.h"
#include "ui/mainwindow.h"
#include "ui/preview/preview_pane.h"
#include "ui/provenance_links.h"
#include "ui/provenance_source.h"
#include "ui/session.h"

void MainWindow::connectProvenance()
{
    connect(m_explain, &ExplainPanel::effectWanted, this, &MainWindow::showEffect);
    connect(m_preview, &PreviewPane::linksWanted, this, &MainWindow::followLinks);
    connect(m_provenance, &ProvenanceSource::changed, m_preview, [this] {
        if (m_preview->wantsLinks())
            m_preview->setLinks(m_provenance->links());
    });
    followLinks();
}

void MainWindow::followLinks()
{
    const bool wanted = m_preview->wantsLinks();
    m_provenance->want(ProvenanceSource::Reader::Preview,
                       wanted ? QStringList{QStringLiteral("sendmail.cf"), QStringLiteral("submit.cf")}
                              : QStringList());
    const std::vector<preview::LineLinks> links = m_provenance->links();
    if (!wanted || !links.empty())
        m_preview->setLinks(wanted ? links : std::vector<preview::LineLinks>());
}

void MainWindow::showEffect(const QString &mcFile, int line)
{
    const cf::Provenance *traced = m_provenance->of(mcFile);
    const int statement = traced ? traced->statementAt(line) : -1;
    if (statement < 0)
        return;
    const mc::Directive *directive = m_session->directiveAt(mcFile, line);
    m_preview->markLines(m_provenance->cfFileOf(mcFile),
                         linesChangedBy(traced->effects[static_cast<std::size_t>(statement)]),
                         directive ? directive->entry : QString());
}
