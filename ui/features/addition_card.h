// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "answers/answers.h"
#include "answers/validation.h"
#include "catalogue/catalogue.h"

#include <QWidget>

#include <map>
#include <vector>

class ElidedLabel;
class FindingsList;
class MessageLine;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class TableEditor;
struct ShownTable;

/// One addition: how it stands in the file, an input for each argument, a button that takes it away, what is
/// wrong with it, and the tables that it reads. What is typed counts at once.
class AdditionCard : public QWidget
{
    Q_OBJECT
public:
    /// `number`, from 1, tells it from its likes by name.
    AdditionCard(const answers::Addition &addition, int number);

    const answers::Addition &addition() const { return m_addition; }
    /// The same directive with other arguments; what shows the same already stays untouched.
    void setAddition(const answers::Addition &addition);
    /// The same inputs would do for it.
    bool fits(const answers::Addition &addition) const;
    /// Where there is no submit.mc, there is no choice.
    void offerSubmit(bool hasSubmit);
    void showProblems(const std::vector<answers::Problem> &problems);
    /// Those about this addition, with their repairs.
    void showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers);
    /// Shows an editor for each of these, and no other.
    void setTables(const std::vector<ShownTable> &tables);
    /// Puts the focus into the first input.
    void enter();
    /// The last one that Tab comes to.
    QWidget *lastInput() const;

Q_SIGNALS:
    void edited();
    void removeWanted();
    void repairWanted(const advice::Finding &finding);
    /// The focus is in it.
    void focused();
    /// See TableEditor.
    void tableEdited(const QString &file, const QStringList &lines);
    void tableRemoveWanted(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The last one of the directive itself; findings and tables follow.
    QWidget *lastQuestion() const;
    /// An input of one argument.
    struct Input {
        QWidget *widget;
        QString (*text)(const QWidget &);
        void (*setText)(QWidget &, const QString &);
    };

    void makeHead(int number);
    QPushButton *makeRemoveButton(int number);
    void makeConsequence();
    void makeInputs();
    void addArgument(const catalogue::Argument &argument, int index);
    void addPlainValue();
    void makeText();
    void addInput(const Input &input, const QString &label, const QString &hint, int index);
    QStringList typedArguments() const;
    void takeInputs();
    void showHead();
    TableEditor *addTable(const QString &file);

    answers::Addition m_addition;
    const catalogue::Entry *m_entry;
    QVBoxLayout *m_layout;
    ElidedLabel *m_code = nullptr;
    QComboBox *m_file = nullptr;
    QPushButton *m_remove = nullptr;
    QPlainTextEdit *m_text = nullptr;
    MessageLine *m_message = nullptr;
    FindingsList *m_findings = nullptr;
    std::vector<Input> m_inputs;
    std::map<QString, TableEditor *> m_tables; ///< by file
};
