// SPDX-License-Identifier: MIT
// What ties lines of the files to each other: from the session to the preview and the explanation.
#include "ui/explain/explain_panel.h"
#include "ui/mainwindow.h"
#include "ui/preview/preview_pane.h"
#include "ui/provenance_source.h"

void MainWindow::connectProvenance()
{
    connect(m_explain, &ExplainPanel::effectWanted, m_preview,
            [this](const QString &file, const std::vector<int> &lines) {
                m_preview->showLine(file, lines.front());
            });
}
