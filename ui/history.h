// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/field.h"

#include <QDateTime>
#include <vector>

/// What the answers were, step by step, and the way back and forth. Typing in one field without a longer
/// pause is one step; everything else that changes is a step by itself.
class History
{
public:
    /// How a state came to be.
    enum class Origin {
        Edited,    ///< by an answer
        Opened,    ///< from a file
        Suggested, ///< begun anew
    };

    struct State {
        QDateTime when; ///< of its last change
        answers::Answers answers;
        std::vector<answers::Field> changed; ///< against the state before; empty for the oldest
        Origin origin = Origin::Edited;
        int document = 0; ///< another number for answers that were opened or begun anew
    };

    /// Holds `most` states (at least 2); the oldest go first.
    explicit History(const answers::Answers &start = {}, const QDateTime &when = {}, std::size_t most = 200);

    /// Forgets everything and begins with these.
    void restart(const answers::Answers &answers, const QDateTime &when);
    /// These are the present answers now. What could be redone is forgotten.
    void record(const answers::Answers &answers, const QDateTime &when, Origin origin = Origin::Edited);

    /// The state that undo() takes back; null when there is none.
    const State *undoable() const;
    /// The state that redo() brings again; null when there is none.
    const State *redoable() const;
    /// One step back or forth; call only where there is one.
    void undo();
    void redo();

    /// Oldest first, those that can be redone included.
    const std::vector<State> &states() const { return m_states; }
    /// The place of the present one among them.
    std::size_t position() const { return m_position; }
    const State &present() const { return m_states[m_position]; }

private:
    bool joins(const std::vector<answers::Field> &changed, const QDateTime &when) const;
    void joinToPresent(const answers::Answers &answers, const QDateTime &when);

    std::vector<State> m_states;
    std::size_t m_position = 0;
    std::size_t m_most;
    int m_documents = 1;     ///< begun so far
    bool m_isTyping = false; ///< the present state was the last thing that happened, and was typed
};
