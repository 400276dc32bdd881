// SPDX-License-Identifier: MIT
#include "ui/pages/page.h"

#include "answers/role_rules.h"
#include "ui/findings/findings_list.h"
#include "ui/message_line.h"
#include "ui/pages/field_row.h"
#include "ui/pages/wrapping_check_box.h"
#include "ui/session.h"
#include "ui/tab_order.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using answers::Answers;
using answers::Choice;
using answers::Field;
using theme::grid;

namespace {

constexpr int listLines = 3;
constexpr int widest = 88 * grid;

QPlainTextEdit *makeListEdit(const QString &placeholder)
{
    auto *edit = new QPlainTextEdit;
    edit->setProperty("fieldFrame", true);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setPlaceholderText(placeholder);
    edit->viewport()->setAutoFillBackground(false); // the frame fills its rounded area itself
    edit->document()->setDocumentMargin(grid - 2);
    const int frames = 2 * edit->frameWidth() + static_cast<int>(2 * edit->document()->documentMargin());
    edit->setFixedHeight(listLines * edit->fontMetrics().lineSpacing() + frames + grid / 2);
    return edit;
}

} // namespace

Page::Page(Session *session, Step step) : m_session(session), m_step(step), m_body(new QVBoxLayout(this))
{
    // The room of the scroll bar is part of the margin beside it.
    m_body->setContentsMargins(3 * grid, 3 * grid, 3 * grid / 2, 3 * grid);
    m_body->setSpacing(2 * grid);
    setMaximumWidth(widest);
    connect(session, &Session::answersChanged, this, &Page::showAnswers);
    connect(session, &Session::problemsChanged, this, &Page::showProblems);
    connect(session, &Session::filesChanged, this, &Page::showFindings);
}

QLabel *Page::addTitle(const QString &title, const QString &intro)
{
    auto *heading = new QLabel(title);
    heading->setFont(theme::titleFont());
    heading->setWordWrap(true);
    auto *sentence = new QLabel(intro);
    sentence->setWordWrap(true);
    auto *block = new QVBoxLayout;
    block->setSpacing(grid / 2);
    block->addWidget(heading);
    block->addWidget(sentence);
    m_body->addLayout(block);
    return sentence;
}

void Page::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme::headingFont());
    heading->setWordWrap(true);
    m_body->addSpacing(grid);
    m_body->addWidget(heading);
}

QLabel *Page::addParagraph(const QString &text)
{
    auto *paragraph = new QLabel(text);
    paragraph->setWordWrap(true);
    paragraph->setTextFormat(Qt::PlainText);
    m_body->addWidget(paragraph);
    return paragraph;
}

void Page::addExamples(const std::vector<std::pair<QString, QString>> &examples)
{
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(2 * grid);
    table->setVerticalSpacing(grid);
    table->setColumnStretch(1, 1);
    for (const auto &[example, meaning] : examples) {
        auto *code = new QLabel(example);
        code->setTextFormat(Qt::PlainText);
        code->setFont(theme::codeFont());
        auto *words = new QLabel(meaning);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        const int row = table->rowCount();
        table->addWidget(code, row, 0, Qt::AlignTop);
        table->addWidget(words, row, 1, Qt::AlignTop);
    }
    m_body->addLayout(table);
}

FieldRow *Page::addLine(const Text &text, Access<QString> access)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(text.objectName);
    edit->setPlaceholderText(text.placeholder);
    FieldRow *row = addRow(new FieldRow(text.field, text.label, edit, text.hint));
    // Not textEdited: what dictation or a screen reader writes counts as well.
    connect(edit, &QLineEdit::textChanged, this, [this, row, access](const QString &typed) {
        row->setTouched();
        this->edit([access, &typed](Answers &answers) { access(answers) = typed; });
    });
    connect(edit, &QLineEdit::returnPressed, this, &Page::confirmed);
    whenAnswersChange([edit, access](const Answers &answers) {
        Answers copy = answers;
        const QSignalBlocker blocker(edit);
        if (edit->text() != access(copy))
            edit->setText(access(copy));
    });
    return row;
}

FieldRow *Page::addList(const Text &text, Access<QStringList> access)
{
    QPlainTextEdit *edit = makeListEdit(text.placeholder);
    edit->setObjectName(text.objectName);
    FieldRow *row = addRow(new FieldRow(text.field, text.label, edit, text.hint));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, row, edit, access] {
        row->setTouched();
        this->edit([access, edit](Answers &answers) { access(answers) = linesOf(edit->toPlainText()); });
    });
    whenAnswersChange([edit, access](const Answers &answers) {
        Answers copy = answers;
        const QSignalBlocker blocker(edit);
        if (linesOf(edit->toPlainText()) != access(copy))
            edit->setPlainText(access(copy).join(u'\n'));
    });
    return row;
}

FieldRow *Page::addCheck(const Text &text, Access<bool> access)
{
    auto *box = new WrappingCheckBox(text.label);
    box->setObjectName(text.objectName);
    FieldRow *row = addRow(new FieldRow(text.field, box, text.hint));
    connect(box, &QCheckBox::toggled, this, [this, access](bool on) {
        this->edit([access, on](Answers &answers) { access(answers) = on; });
    });
    whenAnswersChange([box, row, text](const Answers &answers) {
        const QSignalBlocker blocker(box);
        const QString fixed = whyFixed(text.field, answers);
        box->setChecked(answers::effective(text.field, answers));
        box->setEnabled(fixed.isEmpty());
        row->setHint(fixed.isEmpty() ? text.hint : fixed);
    });
    return row;
}

FieldRow *Page::addRow(FieldRow *row)
{
    m_rows.push_back(row);
    m_body->addWidget(row);
    connect(row, &FieldRow::focused, this, &Page::fieldFocused);
    connect(row, &FieldRow::repairWanted, this, &Page::repairWanted);
    return row;
}

void Page::addFindings(Field field, QWidget *anchor)
{
    auto *list = new FindingsList(FindingLine::Links::None);
    m_findings.emplace_back(field, list);
    list->setObjectName(anchor->objectName() + QStringLiteral("Findings"));
    list->comeAfter(anchor);
    m_body->addWidget(list);
    connect(list, &FindingsList::repairWanted, this, [this, anchor](const advice::Finding &finding) {
        anchor->setFocus(Qt::OtherFocusReason); // the button is about to go
        Q_EMIT repairWanted(finding);
    });
}

void Page::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Page::countAsField(QWidget *widget, Field field)
{
    m_fieldWidgets.emplace_back(widget, field);
    widget->installEventFilter(this);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::ranges::find_if(
            m_fieldWidgets, [watched](const auto &counted) { return counted.first == watched; });
        if (found != m_fieldWidgets.end())
            Q_EMIT fieldFocused(found->second);
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Field> Page::focusedField() const
{
    const auto row = std::ranges::find_if(
        m_rows, [](const FieldRow *candidate) { return candidate->input()->hasFocus(); });
    if (row != m_rows.end())
        return (*row)->field();
    const auto counted = std::ranges::find_if(
        m_fieldWidgets, [](const auto &candidate) { return candidate.first->hasFocus(); });
    return counted == m_fieldWidgets.end() ? std::nullopt : std::optional(counted->second);
}

void Page::addSpace()
{
    m_body->addSpacing(grid);
}

void Page::finish()
{
    m_body->addStretch(1);
    showProblems();
}

void Page::insistOnAnswers()
{
    m_insisting = true;
    showProblems();
    Q_EMIT insisted();
}

void Page::focusFirst()
{
    for (QWidget *widget : inputsIn(*this)) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        const bool isStop = radio ? radio->isChecked() : (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (isStop && widget->isEnabled() && !widget->isHidden()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Page::focusFirstProblem()
{
    const auto bad = std::ranges::find_if(m_rows, &FieldRow::hasMessage);
    if (bad != m_rows.end())
        (*bad)->input()->setFocus(Qt::TabFocusReason);
}

void Page::focusField(Field field)
{
    const auto row = std::ranges::find(m_rows, field, &FieldRow::field);
    if (row != m_rows.end() && (*row)->input()->isEnabled())
        (*row)->input()->setFocus(Qt::TabFocusReason);
    else
        focusFirst();
}

void Page::focusRow(Field field, int)
{
    focusField(field);
}

void Page::edit(const std::function<void(Answers &)> &change)
{
    Answers answers = m_session->answers();
    change(answers);
    m_session->setAnswers(answers);
}

void Page::whenAnswersChange(const std::function<void(const Answers &)> &show)
{
    m_showers.push_back(show);
    show(m_session->answers());
}

// A page that nobody sees waits with it until somebody does: a keystroke changes one page only.
void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    showAnswers();
    showProblems();
    showFindings();
}

void Page::showAnswers()
{
    m_isStale = m_isStale || !isVisible();
    if (m_isStale)
        return;
    for (const auto &show : m_showers)
        show(m_session->answers());
}

void Page::showProblems()
{
    m_isStale = m_isStale || !isVisible();
    if (m_isStale)
        return;
    for (FieldRow *row : m_rows)
        row->showProblems(answers::problemsOf(row->field(), m_session->problems()), m_insisting);
}

void Page::showFindings()
{
    m_isStale = m_isStale || !isVisible();
    if (m_isStale)
        return;
    for (FieldRow *row : m_rows)
        row->showFindings(findingsOf(row->field(), m_session->findings()), m_session->answers());
    for (const auto &[field, list] : m_findings)
        list->setFindings(findingsOf(field, m_session->findings()), m_session->answers());
}

QString whyFixed(Field field, const Answers &answers)
{
    switch (answers::choiceFor(field, answers)) {
    case Choice::Free:
        return {};
    case Choice::FixedOn:
        return Page::tr("Always on for a null client: FEATURE(nullclient) turns it on by itself.");
    case Choice::NotInRelease:
        return Page::tr("sendmail %1 does not have this yet.").arg(answers::toString(answers.host.release));
    case Choice::FixedOff:
        break;
    }
    if (field == Field::AlwaysAddDomain)
        return Page::tr("No effect on a null client: it changes only what is delivered on the host itself.");
    if (field == Field::UnaliasedToHub)
        return Page::tr("Needs a relay to send them to.");
    if (field == Field::RelayUser)
        return Page::tr("Only a login has a user name.");
    if (field == Field::ListenIpv6 || field == Field::SubmissionPort)
        return Page::tr("Without a daemon nothing listens.");
    return Page::tr("Needs a masquerade domain.");
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            lines.append(entry);
    }
    return lines;
}
