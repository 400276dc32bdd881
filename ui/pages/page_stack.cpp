// SPDX-License-Identifier: MIT
#include "ui/pages/page_stack.h"

#include "ui/pages/aliases_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/features_page.h"
#include "ui/pages/host_page.h"
#include "ui/pages/listening_page.h"
#include "ui/pages/masquerade_page.h"
#include "ui/pages/opened_page.h"
#include "ui/pages/relay_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/role_page.h"
#include "ui/pages/server_page.h"

#include <QScrollArea>

namespace {

Page *makePage(Step step, Session *session)
{
    switch (step) {
    case Step::Opened: return new OpenedPage(session);
    case Step::Role: return new RolePage(session);
    case Step::Host: return new HostPage(session);
    case Step::Relay: return new RelayPage(session);
    case Step::Masquerade: return new MasqueradePage(session);
    case Step::Listening: return new ListeningPage(session);
    case Step::Server: return new ServerPage(session);
    case Step::Aliases: return new AliasesPage(session);
    case Step::Features: return new FeaturesPage(session);
    case Step::Review: return new ReviewPage(session);
    case Step::Export: return new ExportPage(session);
    }
    return nullptr;
}

QScrollArea *makeArea(Page *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Nothing is drawn where there is nothing to scroll; a bar that came and went would shift the page.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

Page &PageStack::page(Step step)
{
    const auto made = m_pages.find(step);
    return made != m_pages.end() ? *made->second : add(makePage(step, m_session));
}

void PageStack::showPage(Step step)
{
    page(step);
    setCurrentWidget(m_areas.at(step));
}

Page &PageStack::add(Page *page)
{
    QScrollArea *area = makeArea(page);
    m_pages[page->step()] = page;
    m_areas[page->step()] = area;
    addWidget(area);
    Q_EMIT pageMade(page);
    return *page;
}
