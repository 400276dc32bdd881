// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class AdditionCards;
class EntryList;

namespace catalogue {
struct Entry;
}

/// Everything of sendmail that no question asks about: any FEATURE, option, macro or mailer.
class FeaturesPage : public Page
{
    Q_OBJECT
public:
    explicit FeaturesPage(Session *session);

    QString explanation() const override;
    void focusRow(answers::Field field, int row) override;

private:
    void addCards();
    void addList();
    void add(const catalogue::Entry &entry);
    void addRaw();
    void append(const answers::Addition &addition);
    void leaveOut(const catalogue::Entry &entry);
    void judge();
    void showFindings();

    AdditionCards *m_cards = nullptr;
    EntryList *m_list = nullptr;
};
