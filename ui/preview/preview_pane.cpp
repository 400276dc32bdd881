// SPDX-License-Identifier: MIT
#include "ui/preview/preview_pane.h"

#include "ui/preview/file_view.h"
#include "ui/preview/pairing.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <algorithm>

using preview::FileView;

namespace {

constexpr std::chrono::milliseconds countsDelay{40};

/// Where the number stands behind a tab's name.
QRect countArea(const QTabBar &bar, int index, const QString &name)
{
    const QRect tab = bar.tabRect(index);
    const QString text = bar.tabText(index);
    const int width = qMin(bar.fontMetrics().horizontalAdvance(text), tab.width());
    const int count = bar.fontMetrics().horizontalAdvance(text.sliced(name.size()));
    const int start = tab.center().x() + width / 2 - count;
    return text.size() > name.size() ? QRect(QPoint(start, tab.top()), tab.bottomRight()) : QRect();
}

/// Cuts a letter or two out of long names where that keeps all tabs in sight; the count stays at the end. Where it
/// does not, names are whole and the bar is scrolled.
class FileTabs : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int index) const override
    {
        int needed = 0;
        for (int i = 0; i < count(); ++i)
            needed += isTabVisible(i) ? tabSizeHint(i).width() - spareOf(i) : 0;
        return tabSizeHint(index) - QSize(needed > width() ? 0 : spareOf(index), 0);
    }

private:
    int spareOf(int index) const
    {
        return tabText(index).size() > 8 ? fontMetrics().horizontalAdvance(u'm') : 0;
    }
};

} // namespace

PreviewPane::PreviewPane(QWidget *parent) : QTabWidget(parent)
{
    setTabBar(new FileTabs);
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview of the files"));
    setDocumentMode(true);
    // The bar takes the focus; the frame around it is not one more thing to reach.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(tabBar());
    tabBar()->setAccessibleName(tr("Files"));
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    m_countsSoon.setSingleShot(true);
    connect(&m_countsSoon, &QTimer::timeout, this, &PreviewPane::noteTexts);
    connect(&m_countsSoon, &QTimer::timeout, &m_countsShown, qOverload<>(&QTimer::start));
    // Another name of a tab lays out and paints the whole pane: not between two keys.
    m_countsShown.setSingleShot(true);
    m_countsShown.setInterval(countsDelay);
    connect(&m_countsShown, &QTimer::timeout, this, &PreviewPane::showCounts);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_active.clear();
        showCurrent();
        Q_EMIT visibleFileChanged(visibleFile());
        if (!m_leads)
            Q_EMIT fileChosen(visibleFile());
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

// A window that closes takes the focus away when only its QWidget is left.
PreviewPane::~PreviewPane()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PreviewPane::setFiles(const std::vector<PreviewFile> &files)
{
    {
        const QSignalBlocker blocker(this);
        takeTabsAway(files);
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (i >= m_tabs.size() || m_tabs[i].file.name != files[i].name)
                insertFile(static_cast<int>(i), files[i]);
        }
    }
    followTexts(files);
    showCurrent();
}

// What a change did to the hidden files is worked out once m4 is done and the visible one is painted. Until then
// some of them are provisional.
void PreviewPane::followTexts(const std::vector<PreviewFile> &files)
{
    const bool changed = std::ranges::any_of(files, [this](const PreviewFile &file) {
        const auto known = m_changes.find(file.name);
        return file.state == FileState::Current && known != m_changes.end() && known->second.isKnown() &&
               known->second.text() != file.text;
    });
    if (changed && std::exchange(m_beginsChange, false)) {
        noteTexts();
        for (auto &[name, changes] : m_changes)
            changes.begin();
        for (Tab &tab : m_tabs)
            tab.isStale = true;
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_tabs[i].isStale = m_tabs[i].isStale || m_tabs[i].file != files[i];
        m_tabs[i].file = files[i];
    }
    m_countsSoon.start(0);
}

QString PreviewPane::visibleFile() const
{
    const Tab *tab = activeTab();
    return tab ? tab->file.name : QString();
}

const PreviewFile *PreviewPane::visibleText() const
{
    const Tab *tab = activeTab();
    return tab && tab->file.state == FileState::Current ? &tab->file : nullptr;
}

PreviewPane::Tab *PreviewPane::currentTab()
{
    return tabAt(currentIndex());
}

void PreviewPane::showLine(const QString &name, int line)
{
    Tab *tab = tabOf(name);
    if (!tab)
        return;
    bringIntoSight(*tab);
    tab->view->showLine(line);
}

void PreviewPane::revealLine(int line)
{
    if (Tab *tab = activeTab())
        tab->view->revealLine(line);
}

void PreviewPane::takeTabsAway(const std::vector<PreviewFile> &files)
{
    for (std::size_t i = m_tabs.size(); i-- > 0;) {
        if (std::ranges::contains(files, m_tabs[i].file.name, &PreviewFile::name))
            continue;
        separate();
        removeTab(static_cast<int>(i));
        m_tabs[i].page->deleteLater();
        m_tabs.erase(m_tabs.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

void PreviewPane::insertFile(int index, const PreviewFile &file)
{
    auto *view = new FileView(file.name, file.syntax);
    connectView(view, file.name);
    view->setZoom(m_zoom);
    if (m_compareMenu)
        view->setCompareMenu(m_compareMenu);
    view->showOnlyDifferences(m_onlyDifferences);
    view->setScrollTogether(m_scrollTogether);
    QSplitter *page = makePage(view);
    m_tabs.insert(m_tabs.begin() + index,
                  Tab{{file.name, file.syntax, FileState::Unavailable, {}, {}, {}}, view, page, true});
    insertTab(index, page, file.name);
    view->comeAfter(index == 0 ? tabBar() : m_tabs[static_cast<std::size_t>(index) - 1].view->lastInput());
}

void PreviewPane::connectView(FileView *view, const QString &name)
{
    connect(view, &FileView::lineChosen, this, [this, name](int line) { Q_EMIT lineChosen(name, line); });
    connect(view, &FileView::findingClicked, this, &PreviewPane::findingChosen);
    connect(view, &FileView::comparisonClosed, this, &PreviewPane::endComparison);
    connect(view, &FileView::zoomWanted, this, &PreviewPane::zoomWanted);
    connect(view, &FileView::onlyDifferencesWanted, this, &PreviewPane::onlyDifferencesWanted);
    connect(view, &FileView::scrollTogetherWanted, this, &PreviewPane::scrollTogetherWanted);
}

void PreviewPane::showCurrent()
{
    arrange();
    for (Tab &tab : m_tabs) {
        if (isInSight(tab) && std::exchange(tab.isStale, false))
            bringUpToDate(tab);
    }
    linkPair();
}

void PreviewPane::bringUpToDate(Tab &tab)
{
    tab.view->show(tab.file);
    if (tab.file.state == FileState::Current)
        changesOf(tab).setText(tab.file.text);
    tab.view->setChanges(changesOf(tab));
    const auto findings = m_findings.find(tab.file.name);
    tab.view->setFindings(findings == m_findings.end() ? std::vector<preview::LineFinding>() : findings->second);
    showLinks(tab);
    showComparison(tab);
}

void PreviewPane::noteTexts()
{
    const auto isWaiting = [](const Tab &tab) { return tab.file.state == FileState::Waiting; };
    if (std::ranges::any_of(m_tabs, isWaiting))
        return;
    for (const Tab &tab : m_tabs) {
        if (tab.file.state == FileState::Current)
            changesOf(tab).setText(tab.file.text);
    }
}

void PreviewPane::showCounts()
{
    for (int index = 0; index < count(); ++index)
        showCount(index);
}

void PreviewPane::showCount(int index)
{
    const Tab &tab = m_tabs[static_cast<std::size_t>(index)];
    const bool hasText = tab.file.state != FileState::Unavailable;
    const auto lines = hasText ? static_cast<int>(changesOf(tab).count()) : 0;
    const QString name = tab.file.name;
    const QString text = lines == 0 ? name : tr("%1 (%2)").arg(name).arg(lines);
    if (text == tabText(index))
        return;
    const QString words = lines == 0 ? QString() : tr("%n line(s) changed", nullptr, lines);
    setTabText(index, text);
    setTabToolTip(index, words);
    tabBar()->setAccessibleTabName(index, lines == 0 ? name : tr("%1, %2").arg(name, words));
}

void PreviewPane::forgetChanges()
{
    m_beginsChange = false;
    m_changes.clear();
    for (Tab &tab : m_tabs)
        tab.isStale = true;
}

void PreviewPane::setFindings(const Findings &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    showCurrent();
}

void PreviewPane::compareWith(const References &references)
{
    m_references = references;
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    showCurrent();
}

void PreviewPane::endComparison()
{
    compareWith({});
}

void PreviewPane::showComparison(const Tab &tab)
{
    const auto reference = m_references.find(tab.file.name);
    if (reference == m_references.end())
        tab.view->endComparison();
    else
        tab.view->compareWith(reference->second);
}

void PreviewPane::setCompareMenu(QMenu *menu)
{
    m_compareMenu = menu;
    for (const Tab &tab : m_tabs)
        tab.view->setCompareMenu(menu);
}

void PreviewPane::setZoom(int percent)
{
    m_zoom = percent;
    for (const Tab &tab : m_tabs)
        tab.view->setZoom(percent);
}

void PreviewPane::copyVisible()
{
    if (Tab *tab = activeTab())
        tab->view->copy();
}

void PreviewPane::find()
{
    if (Tab *tab = activeTab())
        tab->view->find();
}

void PreviewPane::findNext(int direction)
{
    if (Tab *tab = activeTab())
        tab->view->findNext(direction);
}

void PreviewPane::goToChange(int direction)
{
    Tab *tab = activeTab();
    if (!tab || tab->view->goToChange(direction))
        return;
    noteTexts();
    const auto other = std::ranges::find_if(m_tabs, [this](const Tab &each) { return changesOf(each).count() > 0; });
    if (other == m_tabs.end())
        return;
    bringIntoSight(*other);
    other->view->goToFirstChange();
}

// A tab is chosen when the mouse goes down; the change is gone to when it comes up, so that the text is there.
bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        const int index = tabBar()->tabAt(place);
        if (index >= 0 && index == currentIndex() &&
            countArea(*tabBar(), index, currentTab()->file.name).contains(place))
            currentTab()->view->goToFirstChange();
    }
    return QTabWidget::eventFilter(watched, event);
}
