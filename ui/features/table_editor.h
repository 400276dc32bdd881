// SPDX-License-Identifier: MIT
#pragma once

#include "mc/table_uses.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class HintLabel;
class MessageLine;
class QLabel;
class QPushButton;
class QTableView;
class TableModel;

/// A table to show: how it is read, and its lines; empty = there is no such table.
struct ShownTable {
    mc::TableUse use; ///< `directive` is empty where nothing reads it
    std::optional<QStringList> lines;
};

/// One table at the directive that reads it: its rows, what is wrong with them, and ways to fill it. Where there is
/// none yet, a button that makes one.
class TableEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TableEditor(const QString &file);

    QString file() const { return m_file; }
    void setTable(const ShownTable &table);
    QStringList lines() const;

Q_SIGNALS:
    /// By the admin: the lines have changed, or the table is to be made.
    void edited();
    /// It is to be taken away.
    void removeWanted();
    /// The focus is in it.
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void makeButtons();
    void makeRemoveButton();
    /// Gives it back, with what all buttons here have.
    QPushButton *named(QPushButton *button, const QString &name);
    void layOut();
    void make();
    void addRow();
    void removeRows();
    void paste();
    void import();
    void insertHere(const QStringList &lines);
    void showProblems();
    void showComments();
    void fitHeight();
    void showHead(const mc::TableUse &use);
    void setLines(const std::optional<QStringList> &lines);

    QString m_file;
    TableModel *m_model;
    QTableView *m_view;
    QLabel *m_title;
    HintLabel *m_hint;
    MessageLine *m_message;
    QWidget *m_body;
    QPushButton *m_make = nullptr;
    QPushButton *m_remove = nullptr;
};

/// Brings editors, by file, in step with the tables that are to be shown: `add` makes one that is missing, in its
/// place; one of a table that is no longer among them goes.
void showTables(std::map<QString, TableEditor *> &editors, const std::vector<ShownTable> &tables,
                const std::function<TableEditor *(const QString &file)> &add);
