// SPDX-License-Identifier: MIT
#include "ui/preview/preview_pane.h"

#include "ui/preview/file_view.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <algorithm>

PreviewPane::PreviewPane(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview of the files"));
    setDocumentMode(true);
    // The bar takes the focus; the frame around it is not one more thing to reach.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(tabBar());
    tabBar()->setAccessibleName(tr("Files"));
    tabBar()->setExpanding(false);
    setUsesScrollButtons(true);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT visibleFileChanged(visibleFile());
    });
}

void PreviewPane::setFiles(const std::vector<PreviewFile> &files)
{
    {
        const QSignalBlocker blocker(this);
        takeTabsAway(files);
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (i >= m_tabs.size() || m_tabs[i].file.name != files[i].name)
                insertFile(static_cast<int>(i), files[i]);
            Tab &tab = m_tabs[i];
            tab.isStale = tab.isStale || tab.file != files[i];
            tab.file = files[i];
        }
    }
    showCurrent();
}

QString PreviewPane::visibleFile() const
{
    const int index = currentIndex();
    return index < 0 ? QString() : m_tabs[static_cast<std::size_t>(index)].file.name;
}

void PreviewPane::takeTabsAway(const std::vector<PreviewFile> &files)
{
    for (std::size_t i = m_tabs.size(); i-- > 0;) {
        if (std::ranges::contains(files, m_tabs[i].file.name, &PreviewFile::name))
            continue;
        removeTab(static_cast<int>(i));
        m_tabs[i].view->deleteLater();
        m_tabs.erase(m_tabs.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void PreviewPane::insertFile(int index, const PreviewFile &file)
{
    auto *view = new preview::FileView(file.name, file.syntax);
    connect(view, &preview::FileView::lineChosen, this,
            [this, name = file.name](int line) { Q_EMIT lineChosen(name, line); });
    m_tabs.insert(m_tabs.begin() + index, Tab{file, view, true});
    insertTab(index, view, file.name);
    view->comeAfter(index == 0 ? tabBar() : m_tabs[static_cast<std::size_t>(index) - 1].view->lastInput());
}

void PreviewPane::showCurrent()
{
    const int index = currentIndex();
    if (index < 0)
        return;
    Tab &tab = m_tabs[static_cast<std::size_t>(index)];
    if (!std::exchange(tab.isStale, false))
        return;
    tab.view->show(tab.file);
}
