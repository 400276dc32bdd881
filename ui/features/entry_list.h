// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "catalogue/catalogue.h"

#include <QSet>
#include <QWidget>

class EntryModel;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

/// Search and browse what sendmail knows, and add it.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList();

    /// See EntryModel::setWritten().
    void setWritten(const QSet<QString> &names, answers::Release release);

    /// Which of them the answers write and can do without.
    void setLeavable(const QSet<QString> &names);

Q_SIGNALS:
    /// The cursor is on it.
    void entryChosen(const QString &name);
    void entryWanted(const catalogue::Entry &entry);
    /// What the answers write of it is not wanted.
    void omissionWanted(const catalogue::Entry &entry);
    /// A directive that the catalogue does not have.
    void rawWanted();

private:
    void makeSearch();
    void makeTasks();
    void makeList();
    void makeButtons();
    void layOut();
    void followCurrent();
    void offerToLeaveOut();
    void addCurrent();

    EntryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_task;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_addRaw;
    QPushButton *m_leaveOut;
    QSet<QString> m_leavable;
};
