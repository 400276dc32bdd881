// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class ChoiceCard;

/// Where mail goes, and how the two prove to each other who they are.
class RelayPage : public Page
{
    Q_OBJECT
public:
    explicit RelayPage(Session *session);

    QString explanation() const override;

private:
    void addRelay();
    void addForms();
    void addHub();
    void addSecurity();
    void addCard(answers::RelaySecurity security, const QString &name, const QString &meaning);
    /// What is wrong with the choice, and where a daemon is all that is missing, a button that asks for one.
    void addSecurityMessage();
    ChoiceCard *checkedCard() const;
    void addUser();

    std::vector<std::pair<answers::RelaySecurity, ChoiceCard *>> m_cards;
};
