// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "answers/validation.h"

#include <QWidget>
#include <vector>

class FindingsList;
class MessageLine;
class QLabel;
class QVBoxLayout;

/// One question: label, input, what is wrong with the answer, and a hint.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `input` gets the label as its buddy and the label's text as its accessible name.
    FieldRow(answers::Field field, const QString &label, QWidget *input, const QString &hint);
    /// Without a label: a check box, a group of choices.
    FieldRow(answers::Field field, QWidget *input, const QString &hint);

    answers::Field field() const { return m_field; }
    QWidget *input() const { return m_input; }
    void setHint(const QString &hint);
    /// A further line below the hint, such as how the answer is read.
    void setReading(const QString &text);
    /// The admin has changed the answer.
    void setTouched() { m_touched = true; }
    /// Shows these problems of the field; missing answers only once it was touched, or with `insist`.
    void showProblems(const std::vector<answers::Problem> &problems, bool insist);
    bool hasMessage() const;
    /// Shows what there is to know about the valid answer, with its repairs.
    void showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers);

Q_SIGNALS:
    void focused(answers::Field field);
    void repairWanted(const advice::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &hint);

    answers::Field m_field;
    QWidget *m_input;
    QVBoxLayout *m_layout;
    QLabel *m_hint = nullptr;
    QLabel *m_reading = nullptr;
    MessageLine *m_message = nullptr;
    FindingsList *m_findings = nullptr; ///< made when there is a first one
    QString m_plainHint;
    bool m_touched = false;
};

/// What is wrong and what to do, one paragraph a problem, with the line where the field is a list.
QString problemsText(const std::vector<answers::Problem> &problems);
