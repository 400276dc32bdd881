// SPDX-License-Identifier: MIT
#include "ui/features/addition_card.h"

#include "catalogue/arguments.h"
#include "ui/elided_label.h"
#include "ui/findings/findings_list.h"
#include "ui/features/table_editor.h"
#include "ui/message_line.h"
#include "ui/pages/field_row.h"
#include "ui/tab_order.h"
#include "ui/wording/features.h"
#include "ui/wording/reading_text.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using answers::Addition;
using answers::AdditionKind;
using answers::McFile;
using catalogue::Argument;
using catalogue::ArgumentType;
using theme::grid;

namespace {

constexpr int linesOfText = 5;

QString textOfLine(const QWidget &line)
{
    return static_cast<const QLineEdit &>(line).text();
}

void setTextOfLine(QWidget &line, const QString &text)
{
    static_cast<QLineEdit &>(line).setText(text);
}

QString textOfChoice(const QWidget &choice)
{
    return static_cast<const QComboBox &>(choice).currentData().toString();
}

/// A value that is none of the choices came from a file, and stays.
void setChoice(QWidget &choice, const QString &text)
{
    auto &box = static_cast<QComboBox &>(choice);
    if (box.findData(text) < 0)
        box.addItem(text, text);
    box.setCurrentIndex(box.findData(text));
}

QComboBox *makeChoice(const Argument &argument)
{
    auto *box = new QComboBox;
    box->addItem(AdditionCard::tr("not given"), QString());
    const QStringList choices = argument.type == ArgumentType::Boolean
        ? QStringList{QStringLiteral("True"), QStringLiteral("False")}
        : catalogue::choicesOf(argument);
    for (const QString &choice : choices)
        box->addItem(choice, choice);
    return box;
}

bool isChosen(const Argument &argument)
{
    return argument.type == ArgumentType::Boolean ||
           (argument.type == ArgumentType::Keyword && *argument.choices && !argument.isRepeated);
}

bool takesArguments(const Addition &addition)
{
    return !addition.omitted && addition.kind != AdditionKind::Undefine;
}

/// What is said at once, beside the input; an argument too many has none.
bool isForInputs(const catalogue::NumberedFault &fault)
{
    return fault.fault != catalogue::ArgumentFault::TooMany;
}

bool isSaidAtInput(const advice::Finding &finding)
{
    const auto fault = static_cast<catalogue::ArgumentFault>(finding.arguments.value(2).toInt());
    return finding.code == advice::Code::BadArgument && isForInputs({0, fault});
}

bool takesAValue(AdditionKind kind)
{
    return kind == AdditionKind::Define || kind == AdditionKind::Macro;
}

} // namespace

AdditionCard::AdditionCard(const Addition &addition, int number)
    : m_addition(addition), m_entry(takesArguments(addition) ? catalogue::find(addition.name) : nullptr),
      m_layout(new QVBoxLayout(this)), m_message(new MessageLine)
{
    m_layout->setContentsMargins(0, 0, 0, grid);
    m_layout->setSpacing(grid / 2);
    makeHead(number);
    makeInputs();
    m_layout->addWidget(m_message);
    m_findings = new FindingsList(FindingLine::Links::None);
    m_findings->setObjectName(QStringLiteral("additionFindings%1").arg(number));
    m_layout->addWidget(m_findings);
    connect(m_findings, &FindingsList::repairWanted, this, &AdditionCard::repairWanted);
    setAddition(addition);
}

void AdditionCard::makeHead(int number)
{
    m_code = new ElidedLabel;
    m_code->setFont(theme::codeFont());
    m_file = new QComboBox;
    m_file->setObjectName(QStringLiteral("additionFile%1").arg(number));
    m_file->setAccessibleName(tr("File of addition %1").arg(number));
    m_file->addItem(QStringLiteral("sendmail.mc"));
    m_file->addItem(QStringLiteral("submit.mc"));
    m_file->installEventFilter(this);
    connect(m_file, &QComboBox::currentIndexChanged, this, &AdditionCard::takeInputs);
    m_remove = makeRemoveButton(number);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_code, 1);
    head->addWidget(m_file);
    head->addWidget(m_remove);
    m_layout->addLayout(head);
}

QPushButton *AdditionCard::makeRemoveButton(int number)
{
    auto *button = new QPushButton(m_addition.omitted ? tr("Put back") : QStringLiteral("×"));
    button->setObjectName(QStringLiteral("removeAddition%1").arg(number));
    button->setAutoDefault(false);
    if (m_addition.omitted) {
        button->setAccessibleName(tr("Put %1 back").arg(m_addition.name));
    } else {
        button->setAccessibleName(tr("Remove addition %1").arg(number));
        button->setToolTip(tr("Take it away"));
        button->setFixedWidth(4 * grid);
    }
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, &AdditionCard::removeWanted);
    return button;
}

/// What goes wrong without it.
void AdditionCard::makeConsequence()
{
    const catalogue::Entry *entry = catalogue::find(m_addition.name);
    const QString text = entry ? wording::whatBreaks(*entry) : QString();
    if (!text.isEmpty())
        m_layout->addWidget(new HintLabel(text));
}

void AdditionCard::makeInputs()
{
    if (m_addition.omitted) {
        makeConsequence();
        return;
    }
    if (m_addition.kind == AdditionKind::Raw) {
        makeText();
    } else if (m_entry && !m_entry->arguments.empty()) {
        int index = 0;
        for (const Argument &argument : m_entry->arguments)
            addArgument(argument, index++);
    } else if (takesAValue(m_addition.kind)) {
        addPlainValue();
    }
}

void AdditionCard::addArgument(const Argument &argument, int index)
{
    const QString label = wording::argumentLabel(*m_entry, argument);
    const QString hint = wording::argumentHint(*m_entry, argument);
    if (isChosen(argument)) {
        QComboBox *choice = makeChoice(argument);
        connect(choice, &QComboBox::currentIndexChanged, this, &AdditionCard::takeInputs);
        addInput({choice, textOfChoice, setChoice}, label, hint, index);
        return;
    }
    auto *line = new QLineEdit;
    line->setPlaceholderText(QString::fromUtf8(argument.standard));
    connect(line, &QLineEdit::textChanged, this, &AdditionCard::takeInputs);
    addInput({line, textOfLine, setTextOfLine}, label, hint, index);
}

void AdditionCard::addPlainValue()
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textChanged, this, &AdditionCard::takeInputs);
    addInput({line, textOfLine, setTextOfLine}, tr("Value"), {}, 0);
}

void AdditionCard::makeText()
{
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("additionText"));
    m_text->setAccessibleName(tr("Lines of your own"));
    m_text->setFont(theme::codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral("LOCAL_CONFIG\n…"));
    m_text->setFixedHeight(linesOfText * m_text->fontMetrics().lineSpacing() + 2 * grid);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AdditionCard::takeInputs);
    m_layout->addWidget(m_text);
}

void AdditionCard::addInput(const Input &input, const QString &label, const QString &hint, int index)
{
    auto *name = new QLabel(label);
    name->setBuddy(input.widget);
    name->setMinimumWidth(14 * grid);
    input.widget->setObjectName(QStringLiteral("argument-%1-%2").arg(m_addition.name).arg(index));
    input.widget->setAccessibleName(wording::inSequence(m_addition.name + u':', label));
    input.widget->setAccessibleDescription(hint);
    input.widget->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(name);
    line->addWidget(input.widget, 1);
    m_layout->addLayout(line);
    if (!hint.isEmpty()) {
        auto *below = new HintLabel(hint);
        below->setContentsMargins(15 * grid, 0, 0, grid / 2);
        m_layout->addWidget(below);
    }
    m_inputs.push_back(input);
}

QStringList AdditionCard::typedArguments() const
{
    QStringList typed;
    for (const Input &input : m_inputs)
        typed += input.text(*input.widget).trimmed();
    const bool isRepeated = m_entry && !m_entry->arguments.empty() && m_entry->arguments.back().isRepeated;
    if (isRepeated && !typed.isEmpty())
        typed += typed.takeLast().split(u' ', Qt::SkipEmptyParts);
    while (!typed.isEmpty() && typed.last().isEmpty())
        typed.removeLast();
    return typed;
}

void AdditionCard::takeInputs()
{
    Addition taken = m_addition;
    taken.file = m_file->currentIndex() == 0 ? McFile::Sendmail : McFile::Submit;
    if (m_text)
        taken.text = m_text->toPlainText();
    else if (!m_inputs.empty())
        taken.arguments = typedArguments();
    if (taken == m_addition)
        return;
    m_addition = taken;
    showHead();
    Q_EMIT edited();
}

void AdditionCard::setAddition(const Addition &addition)
{
    m_addition = addition;
    const QSignalBlocker file(m_file);
    m_file->setCurrentIndex(addition.file == McFile::Sendmail ? 0 : 1);
    if (m_text && m_text->toPlainText() != addition.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(addition.text);
    }
    if (typedArguments() != addition.arguments) {
        const auto last = std::ssize(m_inputs) - 1;
        for (qsizetype i = 0; i <= last; ++i) {
            const Input &input = m_inputs[static_cast<std::size_t>(i)];
            const QSignalBlocker blocker(input.widget);
            input.setText(*input.widget,
                          i < last ? addition.arguments.value(i) : addition.arguments.mid(i).join(u' '));
        }
    }
    showHead();
}

bool AdditionCard::fits(const Addition &addition) const
{
    return addition.kind == m_addition.kind && addition.name == m_addition.name &&
           addition.omitted == m_addition.omitted;
}

void AdditionCard::showHead()
{
    const QString text = wording::additionText(m_addition);
    m_code->setText(m_addition.omitted ? tr("left out: %1").arg(text) : text);
    QString fault;
    if (m_entry) {
        for (const catalogue::NumberedFault &found : catalogue::faultsOf(*m_entry, m_addition.arguments)) {
            if (fault.isEmpty() && isForInputs(found))
                fault = wording::inSequence(wording::faultText(*m_entry, found), wording::faultRemedy(*m_entry, found));
        }
    }
    m_message->setMessage(theme::Tone::Error, fault);
}

void AdditionCard::showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers)
{
    std::vector<advice::Finding> others;
    std::ranges::remove_copy_if(findings, std::back_inserter(others), isSaidAtInput);
    m_findings->comeAfter(lastQuestion());
    m_findings->setFindings(others, answers);
}

void AdditionCard::offerSubmit(bool hasSubmit)
{
    m_file->setVisible(hasSubmit);
}

void AdditionCard::showProblems(const std::vector<answers::Problem> &problems)
{
    if (problems.empty())
        showHead();
    else
        m_message->setMessage(theme::Tone::Error, problemsText(problems));
}

void AdditionCard::setTables(const std::vector<ShownTable> &tables)
{
    showTables(m_tables, tables, [this](const QString &file) { return addTable(file); });
}

TableEditor *AdditionCard::addTable(const QString &file)
{
    QWidget *above = lastInput();
    auto *editor = new TableEditor(file);
    m_layout->addWidget(editor);
    putInTabOrder(above, *editor);
    connect(editor, &TableEditor::edited, this,
            [this, editor] { Q_EMIT tableEdited(editor->file(), editor->lines()); });
    connect(editor, &TableEditor::removeWanted, this, [this, file] { Q_EMIT tableRemoveWanted(file); });
    connect(editor, &TableEditor::focused, this, &AdditionCard::focused);
    return editor;
}

void AdditionCard::enter()
{
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (!m_inputs.empty())
        m_inputs.front().widget->setFocus(Qt::OtherFocusReason);
    else
        m_remove->setFocus(Qt::OtherFocusReason);
}

QWidget *AdditionCard::lastQuestion() const
{
    if (m_text)
        return m_text;
    return m_inputs.empty() ? static_cast<QWidget *>(m_remove) : m_inputs.back().widget;
}

QWidget *AdditionCard::lastInput() const
{
    const QWidgetList inputs = inputsIn(*this);
    return inputs.isEmpty() ? lastQuestion() : inputs.last();
}

bool AdditionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    return QWidget::eventFilter(watched, event);
}
