// SPDX-License-Identifier: MIT
#pragma once

#include "ui/explain/subject.h"

#include <vector>

/// Where a reader has been, as in a browser. What was followed stays; what the cursor or the focus passed
/// over takes one place, that of the last, so that a walk through a file does not bury it.
class ReadingHistory
{
public:
    /// More than this and the oldest are forgotten.
    static constexpr std::size_t most = 50;

    /// The cursor or the focus went there.
    void browse(const Subject &subject) { goTo({subject, false}); }
    /// The reader followed a link there.
    void follow(const Subject &subject) { goTo({subject, true}); }

    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_visits.size(); }
    void goBack();
    void goForward();

    const Subject &here() const { return m_visits[m_here].subject; }
    std::size_t size() const { return m_visits.size(); }

private:
    struct Visit {
        Subject subject;
        bool followed;
    };

    void goTo(const Visit &visit);

    std::vector<Visit> m_visits{{Subject(), false}};
    std::size_t m_here = 0;
};
