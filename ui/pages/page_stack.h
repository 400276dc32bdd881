// SPDX-License-Identifier: MIT
#pragma once

#include "ui/step.h"

#include <QStackedWidget>
#include <map>

class Page;
class QScrollArea;
class Session;

/// The pages of all steps, of which one is shown. Each is made when it is first asked for: the window is there
/// sooner than with nine pages of which eight wait for somebody to come.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(Session *session) : m_session(session) {}

    /// Owned by the stack.
    Page &page(Step step);
    void showPage(Step step);

Q_SIGNALS:
    /// Once for each page, before anybody sees it.
    void pageMade(Page *page);

private:
    Page &add(Page *page);

    Session *m_session;
    std::map<Step, Page *> m_pages;
    std::map<Step, QScrollArea *> m_areas;
};
