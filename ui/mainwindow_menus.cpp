// SPDX-License-Identifier: MIT
// The menus of the main window and what stands behind them.
#include "ui/answers_file.h"
#include "ui/mainwindow.h"
#include "ui/menu_entry.h"
#include "ui/opened/opened_files.h"
#include "ui/session.h"
#include "ui/theme_menu.h"
#include "ui/undo_actions.h"
#include "ui/wording/language.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>

namespace {

const QString treeKey = QStringLiteral("preview/cfTree");

} // namespace

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    addChangeEntries(view);
    view->addSeparator();
    addZoomEntries(view);
    view->addSeparator();
    addEntry(this, view, tr("Folder of the &cf tree…"), {}, "chooseTree", &MainWindow::choosePreviewTree,
             "folder");
    addEntry(this, view, tr("Use the &usual folders"), {}, "usualTree", [this] { setPreviewTree({}); });
    view->addSeparator();
    addThemeMenu(*view);
    makeLanguageMenu(view);
    makeHelpMenu();
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->setObjectName(QStringLiteral("editMenu"));
    auto *actions = new UndoActions(m_session, this);
    edit->addAction(actions->undo());
    edit->addAction(actions->redo());
    // The page about an opened file shows by itself what came of it.
    connect(actions, &UndoActions::wentTo, this, [this](answers::Field field) {
        if (m_step != Step::Opened || !m_session->opened().isOpen())
            showField(field);
    });
    edit->addSeparator();
    addFindEntries(edit);
}

// Each language under its own name, so that nobody has to read a foreign menu to come home.
void MainWindow::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("languages"));
    menu->setIcon(theme::icon(QStringLiteral("preferences-desktop-locale")));
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
