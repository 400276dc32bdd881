// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

/// What can be added, as the list shows it: those directives of the catalogue that a search and a task leave.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        Summary = Qt::UserRole, ///< one sentence
        Remark,                 ///< "from 8.14 on", "no longer there", "is there already"; may be empty
    };

    explicit EntryModel(QObject *parent = nullptr);

    /// Those with each of these words in their names or sentences; empty = all. The names that begin with it
    /// come first.
    void setSearch(const QString &words);
    /// None = of every task.
    void setTask(std::optional<catalogue::Task> task);
    /// For the remarks: the entries that the files have already, and what the release has.
    void setWritten(const QSet<QString> &names, answers::Release release);

    const catalogue::Entry &entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fill();
    bool isWanted(const catalogue::Entry &entry, const QStringList &words) const;
    QString remarkOn(const catalogue::Entry &entry) const;

    QString m_search;
    std::optional<catalogue::Task> m_task;
    answers::Release m_release;
    QSet<QString> m_written;
    std::vector<const catalogue::Entry *> m_shown;
};
