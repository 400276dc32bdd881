// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class ChoiceCard;

/// Who may connect, and what sends the mail that waits.
class ListeningPage : public Page
{
    Q_OBJECT
public:
    explicit ListeningPage(Session *session);

    QString explanation() const override;

private:
    void addPlaces();
    void addPlace(answers::Listen where, const QString &name, const QString &meaning);
    /// Answers from a file may have a place that the role does not.
    void addPlaceMessage();
    void addSockets();
    void addOtherSockets();
    void addQueue();
    void addMinutes();
    void addRunner();

    std::vector<std::pair<answers::Listen, ChoiceCard *>> m_cards;
};
