// SPDX-License-Identifier: MIT
#include "ui/explain/reading_history.h"

void ReadingHistory::goBack()
{
    if (canGoBack())
        --m_here;
}

void ReadingHistory::goForward()
{
    if (canGoForward())
        ++m_here;
}

void ReadingHistory::goTo(const Visit &visit)
{
    if (visit.subject == here())
        return;
    m_visits.resize(m_here + 1, visit);
    const bool passesOver = !visit.followed && !m_visits.back().followed;
    if (passesOver)
        m_visits.back() = visit;
    else
        m_visits.push_back(visit);
    if (m_visits.size() > most)
        m_visits.erase(m_visits.begin());
    m_here = m_visits.size() - 1;
}
