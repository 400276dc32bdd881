// SPDX-License-Identifier: MIT
#include "ui/findings/repair_bar.h"

#include "advice/repair.h"
#include "ui/message_line.h"
#include "ui/session.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QPushButton>

using theme::grid;

RepairBar::RepairBar(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_message(new MessageLine)
{
    m_message->setObjectName(QStringLiteral("repairDone"));
    auto *undo = new QPushButton(tr("Undo it"));
    undo->setObjectName(QStringLiteral("undoRepair"));
    undo->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_message, 1, Qt::AlignVCenter);
    layout->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, &RepairBar::undo);
    connect(session, &Session::answersChanged, this, &RepairBar::followAnswers);
    hide();
}

void RepairBar::repair(const advice::Finding &finding)
{
    const auto repair = advice::repairFor(finding, m_session->answers());
    if (!repair)
        return;
    m_before = m_session->answers();
    m_after = repair->answers;
    m_session->setAnswers(m_after);
    m_message->setMessage(theme::Tone::Success, wording::repairDone(*repair));
    show();
}

void RepairBar::undo()
{
    hide();
    m_session->setAnswers(m_before);
}

void RepairBar::followAnswers(const answers::Answers &answers)
{
    if (answers != m_after)
        hide();
}
