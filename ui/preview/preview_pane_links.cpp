// SPDX-License-Identifier: MIT
// What ties the files of the preview together: links between lines, marks, and an .mc beside its .cf.
#include "ui/answers_file.h"
#include "ui/preview/file_view.h"
#include "ui/preview/pairing.h"
#include "ui/preview/preview_pane.h"

#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <algorithm>

using preview::FileView;
using preview::LineLinks;

namespace {

const QString pairSizesKey = QStringLiteral("preview/pairSizes");

/// An .mc is the shorter of the two.
void restoreSizes(QSplitter &page)
{
    if (!page.restoreState(windowSettings().value(pairSizesKey).toByteArray()))
        page.setSizes({200, 300});
}

} // namespace

void PreviewPane::setLinks(const std::vector<LineLinks> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    showCurrent();
}

const LineLinks *PreviewPane::linksOf(const QString &file) const
{
    const auto found = std::ranges::find_if(
        m_links, [&file](const LineLinks &links) { return links.mcFile == file || links.cfFile == file; });
    return found == m_links.end() ? nullptr : &*found;
}

// Those of another text than the one that is shown say nothing.
void PreviewPane::showLinks(const Tab &tab)
{
    const LineLinks *links = linksOf(tab.file.name);
    const auto lines = static_cast<std::size_t>(tab.view->editor().blockCount());
    const bool fits = links && links->cfFile == tab.file.name && links->beyondPlain.size() == lines;
    tab.view->setBeyondPlain(fits ? links->beyondPlain : std::vector<bool>());
}

void PreviewPane::markLines(const QString &file, const std::vector<int> &lines, const QString &title)
{
    for (const Tab &each : m_tabs)
        each.view->endMarks();
    Tab *tab = tabOf(file);
    if (!tab || lines.empty())
        return;
    if (m_references.contains(file))
        endComparison();
    bringIntoSight(*tab);
    tab->view->markLines(lines, title);
}

void PreviewPane::setOnlyDifferences(bool on)
{
    const bool wanted = wantsLinks();
    m_onlyDifferences = on;
    for (const Tab &tab : m_tabs)
        tab.view->showOnlyDifferences(on);
    tellLinksWanted(wanted);
}

void PreviewPane::setPaired(bool on)
{
    const bool wanted = wantsLinks();
    m_isPaired = on;
    showCurrent();
    tellLinksWanted(wanted);
}

void PreviewPane::setScrollTogether(bool on)
{
    m_scrollTogether = on;
    for (const Tab &tab : m_tabs)
        tab.view->setScrollTogether(on);
    if (m_pairing)
        m_pairing->setScrollTogether(on);
}

void PreviewPane::tellLinksWanted(bool wanted)
{
    if (wantsLinks() != wanted)
        Q_EMIT linksWanted(wantsLinks());
}

int PreviewPane::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_tabs, name, [](const Tab &tab) { return tab.file.name; });
    return found == m_tabs.end() ? -1 : static_cast<int>(found - m_tabs.begin());
}

PreviewPane::Tab *PreviewPane::tabAt(int index)
{
    return index < 0 ? nullptr : &m_tabs[static_cast<std::size_t>(index)];
}

PreviewPane::Tab *PreviewPane::tabOf(const QString &name)
{
    return tabAt(indexOf(name));
}

int PreviewPane::activeIndex() const
{
    const bool isJoined = !m_joined.isEmpty() && m_active == m_joined;
    return isJoined ? indexOf(m_joined) : currentIndex();
}

PreviewPane::Tab *PreviewPane::partnerOf(const Tab &tab)
{
    const QString base = tab.file.name.section(u'.', 0, -2);
    switch (tab.file.syntax) {
    case PreviewFile::Syntax::Mc:
        return tabOf(base + QStringLiteral(".cf"));
    case PreviewFile::Syntax::Cf:
        return tabOf(base + QStringLiteral(".mc"));
    case PreviewFile::Syntax::Plain:
        break;
    }
    return nullptr;
}

const PreviewPane::Tab *PreviewPane::activeTab() const
{
    const int index = activeIndex();
    return index < 0 ? nullptr : &m_tabs[static_cast<std::size_t>(index)];
}

PreviewPane::Tab *PreviewPane::activeTab()
{
    return tabAt(activeIndex());
}

bool PreviewPane::isInSight(const Tab &tab) const
{
    return tab.page == currentWidget() || (!m_joined.isEmpty() && tab.file.name == m_joined);
}

void PreviewPane::bringIntoSight(Tab &tab)
{
    const QScopedValueRollback guard(m_leads, true);
    if (!isInSight(tab))
        setCurrentWidget(tab.page);
    m_active = tab.file.name;
}

void PreviewPane::followFocus(const QWidget *focused)
{
    if (m_joined.isEmpty() || !focused)
        return;
    for (const Tab &tab : m_tabs) {
        if (isInSight(tab) && tab.view->isAncestorOf(focused))
            m_active = tab.file.name;
    }
}

QSplitter *PreviewPane::makePage(FileView *view)
{
    auto *page = new QSplitter(Qt::Vertical);
    page->setChildrenCollapsible(false);
    page->addWidget(view);
    connect(page, &QSplitter::splitterMoved, this,
            [page] { windowSettings().setValue(pairSizesKey, page->saveState()); });
    return page;
}

void PreviewPane::arrange()
{
    Tab *shown = currentTab();
    Tab *other = m_isPaired && shown ? partnerOf(*shown) : nullptr;
    if (other && other->view->parentWidget() == shown->page)
        return;
    separate();
    if (other)
        join(*shown, *other);
    setMinimumHeight((other ? 30 : 15) * theme::grid);
}

// The .mc is always the upper one, whichever tab it is.
void PreviewPane::join(Tab &shown, Tab &other)
{
    const bool otherIsMc = other.file.syntax == PreviewFile::Syntax::Mc;
    shown.page->insertWidget(otherIsMc ? 0 : 1, other.view);
    other.view->setVisible(true);
    shown.view->setPaired(true);
    other.view->setPaired(true);
    restoreSizes(*shown.page);
    m_joined = other.file.name;
    FileView *mc = otherIsMc ? other.view : shown.view;
    FileView *cf = otherIsMc ? shown.view : other.view;
    m_pairing = std::make_unique<preview::Pairing>(&mc->editor(), &cf->editor());
    m_pairing->setScrollTogether(m_scrollTogether);
}

void PreviewPane::separate()
{
    Tab *joined = m_joined.isEmpty() ? nullptr : tabOf(m_joined);
    m_pairing.reset();
    m_joined.clear();
    m_active.clear();
    if (!joined)
        return;
    joined->page->addWidget(joined->view);
    for (const Tab &tab : m_tabs)
        tab.view->setPaired(false);
}

// After the texts: the links say something of these.
void PreviewPane::linkPair()
{
    if (!m_pairing)
        return;
    const Tab *joined = tabOf(m_joined);
    const Tab *cf = joined->file.syntax == PreviewFile::Syntax::Cf ? joined : currentTab();
    const LineLinks *links = linksOf(m_joined);
    const auto lines = static_cast<std::size_t>(cf->view->editor().blockCount());
    m_pairing->setLinks(links && links->causes.size() == lines ? links : nullptr);
}
