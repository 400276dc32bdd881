// SPDX-License-Identifier: MIT
#pragma once

#include "answers/answers.h"
#include "answers/validation.h"

#include <QWidget>
#include <vector>

class MessageLine;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// A table of aliases: on each row a name, its targets, a button that removes it, and below what is wrong
/// with it.
class AliasRows : public QWidget
{
    Q_OBJECT
public:
    AliasRows();

    /// Shows these; what shows the same already stays untouched.
    void setAliases(const std::vector<answers::Alias> &aliases);
    std::vector<answers::Alias> aliases() const;
    void showProblems(const std::vector<answers::Problem> &problems, bool insist);

Q_SIGNALS:
    /// By the admin.
    void edited();
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        QLineEdit *name;
        QLineEdit *targets;
        MessageLine *message;
        bool touched = false;
    };

    void addRow(const answers::Alias &alias);
    static void showAlias(const Row &row, const answers::Alias &alias);
    QPushButton *makeRemoveButton(QWidget *row);
    void removeRow(const QWidget *row);
    void nameRows();
    void touch(const QWidget *row);

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};
