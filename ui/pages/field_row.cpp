// SPDX-License-Identifier: MIT
#include "ui/pages/field_row.h"

#include "ui/findings/findings_list.h"
#include "ui/message_line.h"
#include "ui/mnemonic.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using theme::Tone;

FieldRow::FieldRow(answers::Field field, const QString &label, QWidget *input, const QString &hint)
    : m_field(field), m_input(input), m_layout(new QVBoxLayout(this))
{
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(input);
    m_layout->addWidget(name);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(withoutMnemonic(label));
    build(hint);
}

FieldRow::FieldRow(answers::Field field, QWidget *input, const QString &hint)
    : m_field(field), m_input(input), m_layout(new QVBoxLayout(this))
{
    build(hint);
    // Below the text of the check box, not below its box.
    for (QWidget *line : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_message)})
        line->setContentsMargins(3 * theme::grid, 0, 0, 0);
}

void FieldRow::build(const QString &hint)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::grid / 2);
    m_layout->addWidget(m_input);
    m_hint = new HintLabel;
    m_reading = new HintLabel;
    m_message = new MessageLine;
    m_message->setObjectName(m_input->objectName() + QStringLiteral("Message"));
    for (QWidget *line : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_reading)})
        m_layout->addWidget(line);
    setHint(hint);
    setReading({});
    m_input->installEventFilter(this);
}

void FieldRow::setHint(const QString &hint)
{
    m_plainHint = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_input->setAccessibleDescription(hint);
}

void FieldRow::setReading(const QString &text)
{
    m_reading->setText(breakable(text));
    m_reading->setVisible(!text.isEmpty());
}

void FieldRow::showProblems(const std::vector<answers::Problem> &problems, bool insist)
{
    std::vector<answers::Problem> shown;
    std::ranges::copy_if(problems, std::back_inserter(shown), [&](const answers::Problem &problem) {
        return problem.reason != answers::Reason::Missing || m_touched || insist;
    });
    const QString text = problemsText(shown);
    m_message->setMessage(Tone::Error, text);
    m_input->setAccessibleDescription(text.isEmpty() ? m_plainHint : text);
    if (m_input->property("hasProblem").toBool() == text.isEmpty()) {
        m_input->setProperty("hasProblem", !text.isEmpty());
        m_input->update();
    }
}

void FieldRow::showFindings(const std::vector<advice::Finding> &findings, const answers::Answers &answers)
{
    if (!m_findings && findings.empty())
        return;
    if (!m_findings) {
        m_findings = new FindingsList(FindingLine::Links::None);
        m_findings->setObjectName(m_input->objectName() + QStringLiteral("Findings"));
        m_findings->setContentsMargins(m_message->contentsMargins());
        m_layout->addWidget(m_findings);
        m_findings->comeAfter(m_input);
        connect(m_findings, &FindingsList::repairWanted, this, [this](const advice::Finding &finding) {
            m_input->setFocus(Qt::OtherFocusReason); // the button is about to go
            Q_EMIT repairWanted(finding);
        });
    }
    m_findings->setFindings(findings, answers);
}

bool FieldRow::hasMessage() const
{
    return !m_message->text().isEmpty();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            Q_EMIT focused(m_field);
    }
    return QWidget::eventFilter(watched, event);
}

QString problemsText(const std::vector<answers::Problem> &problems)
{
    constexpr std::size_t most = 4;
    QStringList lines;
    for (const answers::Problem &problem : problems) {
        if (static_cast<std::size_t>(lines.size()) == most) {
            lines.append(FieldRow::tr("… and %1 more.").arg(problems.size() - most));
            break;
        }
        const QString words = wording::inSequence(wording::reasonText(problem), wording::remedyText(problem));
        lines.append(problem.row < 0 ? words : FieldRow::tr("Entry %1: %2").arg(problem.row + 1).arg(words));
    }
    return lines.join(u'\n');
}
