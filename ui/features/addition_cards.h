// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "answers/answers.h"
#include "answers/validation.h"

#include <QWidget>

#include <vector>

class AdditionCard;
class QLabel;
class QVBoxLayout;
struct ShownTable;

/// Everything that was added, one below the other.
class AdditionCards : public QWidget
{
    Q_OBJECT
public:
    AdditionCards();

    /// Shows these; a card that shows the same directive already stays.
    void setAdditions(const std::vector<answers::Addition> &additions, bool hasSubmit);
    std::vector<answers::Addition> additions() const;
    /// Each at its card, by Problem::row.
    void showProblems(const std::vector<answers::Problem> &problems);
    /// Each at its card, by Finding::addition.
    void showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers);
    /// The tables of each card, in the cards' order.
    void setTables(const std::vector<std::vector<ShownTable>> &tables);
    void enterLast();
    /// Puts the focus into that card, from 0.
    void enter(int addition);

Q_SIGNALS:
    /// By the admin.
    void edited();
    void repairWanted(const advice::Finding &finding);
    /// The focus is in the card of this directive.
    void focused(const QString &name);
    /// See TableEditor.
    void tableEdited(const QString &file, const QStringList &lines);
    void tableRemoveWanted(const QString &file);

private:
    void addCard(const answers::Addition &addition);
    void removeFrom(std::size_t first);
    void remove(const AdditionCard *card);

    std::vector<AdditionCard *> m_cards;
    QVBoxLayout *m_layout;
    QLabel *m_none;
};
