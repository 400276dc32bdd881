// SPDX-License-Identifier: MIT
#include "ui/features/addition_cards.h"

#include "ui/features/addition_card.h"
#include "ui/features/table_editor.h"
#include "ui/message_line.h"
#include "ui/tab_order.h"

#include <QVBoxLayout>

#include <algorithm>

using answers::Addition;
using theme::grid;

AdditionCards::AdditionCards() : m_layout(new QVBoxLayout(this)), m_none(new HintLabel(tr("Nothing yet.")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    m_layout->addWidget(m_none);
}

void AdditionCards::setAdditions(const std::vector<Addition> &additions, bool hasSubmit)
{
    std::size_t same = 0;
    while (same < m_cards.size() && same < additions.size() && m_cards[same]->fits(additions[same])) {
        if (m_cards[same]->addition() != additions[same])
            m_cards[same]->setAddition(additions[same]);
        ++same;
    }
    removeFrom(same);
    while (m_cards.size() < additions.size())
        addCard(additions[m_cards.size()]);
    for (AdditionCard *card : m_cards)
        card->offerSubmit(hasSubmit);
    m_none->setVisible(m_cards.empty());
}

std::vector<Addition> AdditionCards::additions() const
{
    std::vector<Addition> shown;
    std::ranges::transform(m_cards, std::back_inserter(shown), &AdditionCard::addition);
    return shown;
}

void AdditionCards::showProblems(const std::vector<answers::Problem> &problems)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        std::vector<answers::Problem> own;
        std::ranges::copy_if(problems, std::back_inserter(own), [i](const answers::Problem &problem) {
            return problem.row == static_cast<int>(i);
        });
        for (answers::Problem &problem : own)
            problem.row = -1;
        m_cards[i]->showProblems(own);
    }
}

void AdditionCards::showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        std::vector<advice::Finding> own;
        std::ranges::copy_if(findings, std::back_inserter(own), [i](const advice::Finding &finding) {
            return finding.addition == static_cast<int>(i);
        });
        m_cards[i]->showFindings(own, answers);
    }
}

void AdditionCards::enter(int addition)
{
    if (addition >= 0 && addition < std::ssize(m_cards))
        m_cards[static_cast<std::size_t>(addition)]->enter();
}

void AdditionCards::setTables(const std::vector<std::vector<ShownTable>> &tables)
{
    for (std::size_t i = 0; i < std::min(m_cards.size(), tables.size()); ++i)
        m_cards[i]->setTables(tables[i]);
}

void AdditionCards::enterLast()
{
    if (!m_cards.empty())
        m_cards.back()->enter();
}

void AdditionCards::addCard(const Addition &addition)
{
    auto *card = new AdditionCard(addition, static_cast<int>(m_cards.size()) + 1);
    m_layout->addWidget(card);
    card->show(); // the layout would do so later, and the focus cannot wait
    if (!m_cards.empty())
        putInTabOrder(m_cards.back()->lastInput(), *card);
    m_cards.push_back(card);
    connect(card, &AdditionCard::edited, this, &AdditionCards::edited);
    connect(card, &AdditionCard::focused, this, [this, card] { Q_EMIT focused(card->addition().name); });
    connect(card, &AdditionCard::repairWanted, this, &AdditionCards::repairWanted);
    connect(card, &AdditionCard::tableEdited, this, &AdditionCards::tableEdited);
    connect(card, &AdditionCard::tableRemoveWanted, this, &AdditionCards::tableRemoveWanted);
    connect(card, &AdditionCard::removeWanted, this, [this, card] { remove(card); });
}

void AdditionCards::removeFrom(std::size_t first)
{
    while (m_cards.size() > first) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
}

// The cards behind it are made anew: their numbers change.
void AdditionCards::remove(const AdditionCard *card)
{
    const auto found = std::ranges::find(m_cards, card);
    if (found == m_cards.end())
        return;
    const auto place = found - m_cards.begin();
    std::vector<Addition> left = additions();
    left.erase(left.begin() + place);
    removeFrom(static_cast<std::size_t>(place));
    while (m_cards.size() < left.size())
        addCard(left[m_cards.size()]);
    Q_EMIT edited();
}
