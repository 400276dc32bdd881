// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class ChoiceCard;
class MessageLine;

/// What the host is for. Changing the role keeps what still applies and lists the rest.
class RolePage : public Page
{
    Q_OBJECT
public:
    explicit RolePage(Session *session);

    QString explanation() const override;

private:
    void addCard(answers::Role role, const QString &name, const QString &meaning);
    void choose(answers::Role role);
    void sayWhatWasDropped(answers::Role before, const std::vector<answers::Field> &dropped);

    std::vector<std::pair<answers::Role, ChoiceCard *>> m_cards;
    MessageLine *m_dropped = nullptr;
    answers::Role m_roleOfDropped = answers::Role::NullClient; ///< that m_dropped speaks of
};
