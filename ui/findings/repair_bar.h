// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"

#include <QWidget>

class MessageLine;
class Session;

/// Repairs what a finding is about, says what was done, and takes it back on request. Hidden until then, and
/// again as soon as the answers are others.
class RepairBar : public QWidget
{
    Q_OBJECT
public:
    explicit RepairBar(Session *session, QWidget *parent = nullptr);

    /// Does nothing where the finding has no repair.
    void repair(const advice::Finding &finding);

private:
    void undo();
    void followAnswers(const answers::Answers &answers);

    Session *m_session;
    MessageLine *m_message;
    answers::Answers m_before;
    answers::Answers m_after;
};
