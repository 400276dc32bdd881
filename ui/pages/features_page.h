// SPDX-License-Identifier: MIT
#pragma once

#include "mc/table_uses.h"
#include "ui/pages/page.h"

#include <map>

class AdditionCards;
class EntryList;
class TableEditor;
struct ShownTable;

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
    void addTables();
    void showTables();
    TableEditor *addFurther(const QString &file);
    void takeTable(const QString &file, const QStringList &lines);
    void dropTable(const QString &file);

    AdditionCards *m_cards = nullptr;
    EntryList *m_list = nullptr;
    std::vector<mc::TableUse> m_uses; ///< as far as was known last
    QWidget *m_further = nullptr; ///< tables that belong to no card
    std::map<QString, TableEditor *> m_furtherTables; ///< by file
};
