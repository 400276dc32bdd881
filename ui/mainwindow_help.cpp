// SPDX-License-Identifier: MIT
// The Help menu: everything in the window itself, nothing in a dialog.
#include "ui/explain/explain_panel.h"
#include "ui/help_pages.h"
#include "ui/mainwindow.h"
#include "ui/menu_entry.h"
#include "ui/notice_bar.h"

#include <QMenuBar>
#include <QSplitter>
#include <QTabWidget>

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("helpMenu"));
    addEntry(this, help, tr("&First steps"), {}, "firstSteps", &MainWindow::showHint);
    addEntry(this, help, tr("To the &explanation"), QKeySequence::HelpContents, "toExplanation",
             &MainWindow::enterExplanation, "help-contents");
    addEntry(this, help, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), "shortcuts",
             [this] { explain(tr("Keyboard shortcuts"), helppages::shortcuts(*this)); });
    help->addSeparator();
    addEntry(this, help, tr("&About Sendmail Wizard"), {}, "about", [this] {
        explain(tr("About Sendmail Wizard"),
                tr("<h3>Sendmail Wizard %1</h3><p>Writes and explains sendmail configurations.</p>"
                   "<p>Free software under the MIT licence.</p>")
                    .arg(QStringLiteral(SENDMAIL_WIZARD_VERSION)));
    });
}

void MainWindow::showHint()
{
    m_hint->showMessage(
        theme::Tone::Note,
        tr("Choose what this host is for and answer step by step: the files at the right follow "
           "every key, and nothing touches this machine. Your answers are kept by themselves, so "
           "closing the window loses nothing."));
}

void MainWindow::explain(const QString &heading, const QString &html)
{
    enterExplanation();
    m_explain->showText(heading, html);
}
