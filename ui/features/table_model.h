// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/table_rows.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The lines of a table as rows with a key and a value, comments as they are, and an empty row at the end to type
/// into. In a list there is one column.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Value };

    explicit TableModel(QObject *parent = nullptr);

    /// The words and the rules of the rows.
    void setTable(const catalogue::Table &table);
    const catalogue::Table &table() const { return *m_table; }
    /// Shows these; does not say edited().
    void setLines(const QStringList &lines);
    const QStringList &lines() const { return m_lines; }
    /// By their line, one a line at the most.
    const std::vector<catalogue::RowProblem> &problems() const { return m_problems; }
    const catalogue::RowProblem *problemAt(int row) const;
    bool isComment(int row) const;
    /// A list has keys alone.
    bool isList() const;

    /// Above that row; blanks at the ends of a line do not count.
    void insert(int row, const QStringList &lines);
    void remove(int row, int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// By the admin.
    void edited();

private:
    void judge();
    QString textAt(const QModelIndex &index) const;
    QVariant headOfRow(int row, int role) const;

    const catalogue::Table *m_table;
    QStringList m_lines;
    std::vector<catalogue::RowProblem> m_problems;
};
