// SPDX-License-Identifier: MIT
#include "ui/explain/explain_panel.h"

#include "ui/theme.h"
#include "ui/wording/wording.h"

#include <QEvent>

using theme::grid;

ExplainPanel::ExplainPanel(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("explanation"));
    setAccessibleName(tr("Explanation"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setOpenLinks(false);
    document()->setDocumentMargin(3 * grid / 2);
}

void ExplainPanel::showEntry(const catalogue::Entry &entry, std::optional<answers::Field> cause)
{
    QString html = wording::entryHtml(entry);
    if (cause) {
        html += QStringLiteral("<p><i>%1</i></p>")
                    .arg(tr("Here because of your answer to “%1”.")
                             .arg(wording::fieldLabel(*cause))
                             .toHtmlEscaped());
    }
    showPage(html);
}

void ExplainPanel::showPage(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    render();
}

void ExplainPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        render();
}

void ExplainPanel::render()
{
    document()->setDefaultStyleSheet(
        QStringLiteral("h3, h2 { margin-top: 0; margin-bottom: 6px; font-size: large; }"
                       "p { margin-top: 0; margin-bottom: 8px; line-height: 125%; }"
                       "code, tt { font-family: monospace; }"
                       "a { color: %1; }")
            .arg(palette().link().color().name()));
    setHtml(m_html);
}
