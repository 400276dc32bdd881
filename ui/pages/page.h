// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"
#include "answers/answers.h"
#include "answers/field.h"
#include "ui/step.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class FieldRow;
class FindingsList;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class Session;

/// One page of questions, bound to the session: what is typed goes there at once, and what changes there is
/// shown at once.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Session *session, Step step);

    Step step() const { return m_step; }
    /// Simple HTML for the explanation panel, as long as no field has the focus.
    virtual QString explanation() const = 0;
    /// From now on missing answers are told as well.
    void insistOnAnswers();
    void focusFirst();
    /// Puts the focus into the first field that has something wrong.
    void focusFirstProblem();
    /// The answer whose input has the focus.
    std::optional<answers::Field> focusedField() const;
    /// Puts the focus into the input of this answer, or the first one where it has none of its own.
    void focusField(answers::Field field);
    /// The same of one of several rows, from 0.
    virtual void focusRow(answers::Field field, int row);

Q_SIGNALS:
    /// The focus went to this field.
    void fieldFocused(answers::Field field);
    void stepRequested(Step step);
    /// The cursor is on something that the catalogue explains.
    void entryChosen(const QString &name);
    /// To the field that decides something.
    void fieldRequested(answers::Field field);
    /// To the card of an addition, by its place among them.
    void additionRequested(int addition);
    /// To a line of a generated file, from 1; 0 = the whole file.
    void lineRequested(advice::GeneratedFile file, int line);
    void repairWanted(const advice::Finding &finding);
    /// Enter was pressed in a field: on to the next page.
    void confirmed();
    /// insistOnAnswers() was called.
    void insisted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    template <typename Value>
    using Access = Value &(*)(answers::Answers &);

    struct Text {
        answers::Field field;
        QString objectName;
        QString label; ///< with a mnemonic
        QString hint;
        QString placeholder; ///< an example
    };

    /// A title in large letters and what the page is about, in a sentence.
    QLabel *addTitle(const QString &title, const QString &intro);
    void addHeading(const QString &text);
    QLabel *addParagraph(const QString &text);
    /// Rows of an example, in a code font, and what it means.
    void addExamples(const std::vector<std::pair<QString, QString>> &examples);
    FieldRow *addLine(const Text &text, Access<QString> access);
    /// One entry a line.
    FieldRow *addList(const Text &text, Access<QStringList> access);
    /// Where the role or the release decides, the box is fixed and the hint says why.
    FieldRow *addCheck(const Text &text, Access<bool> access);
    FieldRow *addRow(FieldRow *row);
    /// A place for the findings about an answer that has no row; in the order of Tab after `anchor`.
    void addFindings(answers::Field field, QWidget *anchor);
    void addWidget(QWidget *widget);
    /// A widget that is no row: the focus in it counts as one in this field.
    void countAsField(QWidget *widget, answers::Field field);
    void addSpace();
    /// To be called last.
    void finish();

    /// Changes the answers and publishes them.
    void edit(const std::function<void(answers::Answers &)> &change);
    /// Runs now and whenever the answers change.
    void whenAnswersChange(const std::function<void(const answers::Answers &)> &show);
    bool isInsisting() const { return m_insisting; }
    Session &session() const { return *m_session; }
    QVBoxLayout *body() const { return m_body; }

private:
    void showProblems();
    void showAnswers();
    void showFindings();

    Session *m_session;
    Step m_step;
    QVBoxLayout *m_body;
    std::vector<FieldRow *> m_rows;
    std::vector<std::pair<QWidget *, answers::Field>> m_fieldWidgets; ///< see countAsField()
    std::vector<std::pair<answers::Field, FindingsList *>> m_findings; ///< without a row
    std::vector<std::function<void(const answers::Answers &)>> m_showers;
    bool m_insisting = false;
    bool m_isStale = false; ///< changed while nobody saw the page
};

/// Why the role or the release decides an answer; empty where the admin does.
QString whyFixed(answers::Field field, const answers::Answers &answers);

/// The entries of a text with one on each line, without the empty ones.
QStringList linesOf(const QString &text);
