// SPDX-License-Identifier: MIT
#include "ui/history.h"

#include "answers/changed_fields.h"

#include <algorithm>
#include <chrono>

using answers::Answers;
using answers::Field;

namespace {

/// Somebody who waits longer between two keys began something new.
constexpr std::chrono::milliseconds typingPause{1500};

/// The fields that are typed, character by character. Adding or removing an alias is no typing.
bool isTyped(Field field, const Answers &before, const Answers &after)
{
    switch (field) {
    case Field::HostName:
    case Field::Relay:
    case Field::MasqueradeDomain:
    case Field::ExposedUsers:
    case Field::FurtherDomains:
    case Field::AcceptedDomains:
    case Field::MayRelay:
    case Field::RootAlias:
    case Field::PostmasterAlias:
        return true;
    case Field::Aliases:
        return before.aliases.entries.size() == after.aliases.entries.size();
    default:
        return false;
    }
}

} // namespace

History::History(const Answers &start, const QDateTime &when, std::size_t most)
    : m_states{State{when, start, {}}}, m_most(std::max<std::size_t>(most, 2))
{
}

void History::restart(const Answers &answers, const QDateTime &when)
{
    m_states = {State{when, answers, {}, Origin::Edited, m_documents++}};
    m_position = 0;
    m_isTyping = false;
}

void History::record(const Answers &answers, const QDateTime &when, Origin origin)
{
    std::vector<Field> changed = answers::changedFields(present().answers, answers);
    if (changed.empty())
        return;
    m_states.resize(m_position + 1);
    const bool isTyping = origin == Origin::Edited && isTyped(changed.front(), present().answers, answers);
    if (isTyping && joins(changed, when)) {
        joinToPresent(answers, when);
        return;
    }
    const int document = origin == Origin::Edited ? present().document : m_documents++;
    m_states.push_back({when, answers, std::move(changed), origin, document});
    if (m_states.size() > m_most) {
        m_states.erase(m_states.begin());
        m_states.front().changed.clear();
    }
    m_position = m_states.size() - 1;
    m_isTyping = isTyping;
}

// The first field counts: a host name that is typed takes the masquerade domain along.
bool History::joins(const std::vector<Field> &changed, const QDateTime &when) const
{
    const State &state = present();
    return m_isTyping && m_position > 0 && state.changed.front() == changed.front() && when >= state.when &&
           state.when.addMSecs(typingPause.count()) >= when;
}

// Typing that ends where it began leaves no step.
void History::joinToPresent(const Answers &answers, const QDateTime &when)
{
    const Answers &before = m_states[m_position - 1].answers;
    std::vector<Field> changed = answers::changedFields(before, answers);
    if (changed.empty()) {
        m_states.pop_back();
        --m_position;
        m_isTyping = false;
        return;
    }
    State &state = m_states[m_position];
    state.when = when;
    state.answers = answers;
    state.changed = std::move(changed);
}

const History::State *History::undoable() const
{
    return m_position > 0 ? &present() : nullptr;
}

const History::State *History::redoable() const
{
    return m_position + 1 < m_states.size() ? &m_states[m_position + 1] : nullptr;
}

void History::undo()
{
    --m_position;
    m_isTyping = false;
}

void History::redo()
{
    ++m_position;
    m_isTyping = false;
}
