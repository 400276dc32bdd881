// SPDX-License-Identifier: MIT
// The menus of the main window and what stands behind them.
#include "ui/answers_file.h"
#include "ui/mainwindow.h"
#include "ui/message_line.h"
#include "ui/session.h"
#include "ui/theme_menu.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace {

const QString treeKey = QStringLiteral("preview/cfTree");

} // namespace

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, const char *name,
                            auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        action->setObjectName(QLatin1String(name));
    };
    add(file, tr("&Open answers…"), QKeySequence::Open, "openAnswers", &MainWindow::chooseAnswersToOpen);
    add(file, tr("&Save answers as…"), QKeySequence::SaveAs, "saveAnswers", &MainWindow::chooseWhereToSave);
    file->addSeparator();
    add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), "exportAction",
        [this] { showStep(Step::Export); });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, "quit", &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, tr("Folder of the &cf tree…"), {}, "chooseTree", &MainWindow::choosePreviewTree);
    add(view, tr("Use the &usual folders"), {}, "usualTree", [this] { setPreviewTree({}); });
    addThemeMenu(*view);
    makeLanguageMenu(view);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&About Sendmail Wizard"), {}, "about", &MainWindow::showAbout);
}

// Each language under its own name, so that nobody has to read a foreign menu to come home.
void MainWindow::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("languages"));
    auto *group = new QActionGroup(menu);
    for (const wording::Language &language : wording::languages()) {
        QAction *action = menu->addAction(language.name, this, [this, code = language.code] {
            Q_EMIT languageWanted(code);
        });
        action->setObjectName(QStringLiteral("language-") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == wording::currentLanguage());
        group->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("As the &system"), this, [this] { Q_EMIT languageWanted({}); });
}

void MainWindow::chooseAnswersToOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open answers"), {}, tr("Answers (*.json)"));
    if (!path.isEmpty())
        openAnswersFile(path);
}

void MainWindow::openAnswersFile(const QString &path)
{
    const auto answers = answersfile::read(path);
    if (!answers) {
        showNotice(answers.error());
        return;
    }
    showNotice({});
    m_session->setAnswers(*answers);
    markAllVisited();
    showStep(Step::Role);
}

void MainWindow::chooseWhereToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save answers as"),
                                                      QStringLiteral("answers.json"), tr("Answers (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = answersfile::write(m_session->answers(), path);
    showNotice(written ? QString() : written.error());
}

void MainWindow::choosePreviewTree()
{
    const QString start = m_session->tree() ? m_session->tree()->path : QString();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("The folder of sendmail's cf tree: the one with m4, feature and mailer in it"), start);
    if (!folder.isEmpty())
        setPreviewTree(folder);
}

void MainWindow::restorePreviewTree()
{
    if (const QString tree = windowSettings().value(treeKey).toString(); !tree.isEmpty())
        m_session->setTreeFolder(tree);
}

void MainWindow::setPreviewTree(const QString &folder)
{
    windowSettings().setValue(treeKey, folder);
    m_session->setTreeFolder(folder);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Sendmail Wizard"),
                       tr("<h3>Sendmail Wizard %1</h3><p>Writes and explains sendmail configurations.</p>"
                          "<p>Free software under the MIT licence.</p>")
                           .arg(QStringLiteral(SENDMAIL_WIZARD_VERSION)));
}
