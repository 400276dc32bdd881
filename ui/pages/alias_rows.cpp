// SPDX-License-Identifier: MIT
#include "ui/pages/alias_rows.h"

#include "answers/alias_rules.h"
#include "ui/message_line.h"
#include "ui/pages/field_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using answers::Alias;
using theme::grid;

namespace {

/// What has the focus before `widget` when somebody tabs through. (Other widgets are no anchor for
/// setTabOrder().)
QWidget *inputBefore(const QWidget &widget)
{
    QWidget *before = widget.previousInFocusChain();
    while (before != &widget && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

AliasRows::AliasRows() : m_layout(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add an a&lias")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    m_add->setObjectName(QStringLiteral("addAlias"));
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

void AliasRows::setAliases(const std::vector<Alias> &aliases)
{
    if (aliases == this->aliases())
        return;
    while (m_rows.size() > aliases.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showAlias(m_rows[i], aliases[i]);
    while (m_rows.size() < aliases.size())
        addRow(aliases[m_rows.size()]);
}

void AliasRows::showAlias(const Row &row, const Alias &alias)
{
    if (row.name->text() != alias.name)
        row.name->setText(alias.name);
    if (answers::aliasTargets(row.targets->text()) != alias.targets)
        row.targets->setText(alias.targets.join(QStringLiteral(", ")));
}

std::vector<Alias> AliasRows::aliases() const
{
    std::vector<Alias> result;
    for (const Row &row : m_rows)
        result.push_back({row.name->text(), answers::aliasTargets(row.targets->text())});
    return result;
}

void AliasRows::addRow(const Alias &alias)
{
    Row row{new QWidget, new QLineEdit(alias.name), new QLineEdit(alias.targets.join(QStringLiteral(", "))),
            new MessageLine, false};
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    row.name->setPlaceholderText(tr("name"));
    row.targets->setPlaceholderText(tr("admin@example.com, …"));
    line->addWidget(row.name, 2);
    line->addWidget(new QLabel(QStringLiteral("→")));
    line->addWidget(row.targets, 4);
    line->addWidget(makeRemoveButton(row.widget));
    layout->addLayout(line);
    layout->addWidget(row.message);
    m_layout->insertWidget(m_layout->count() - 1, row.widget);
    row.widget->show(); // the layout would do so later, and the focus cannot wait
    for (QLineEdit *edit : {row.name, row.targets}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [this, widget = row.widget] {
            touch(widget);
            Q_EMIT edited();
        });
    }
    m_rows.push_back(row);
    nameRows();
    // New widgets come last of all; these belong before the button that adds them.
    setTabOrder(inputBefore(*m_add), row.name);
    setTabOrder(row.name, row.targets);
    setTabOrder(row.targets, row.widget->findChild<QPushButton *>());
}

QPushButton *AliasRows::makeRemoveButton(QWidget *row)
{
    auto *remove = new QPushButton(QStringLiteral("×"));
    remove->setToolTip(tr("Remove this alias"));
    remove->setFixedWidth(4 * grid);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this, row] { removeRow(row); });
    return remove;
}

void AliasRows::removeRow(const QWidget *widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    if (found == m_rows.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void AliasRows::nameRows()
{
    int number = 0;
    for (const Row &row : m_rows) {
        row.name->setObjectName(QStringLiteral("aliasName%1").arg(number));
        row.targets->setObjectName(QStringLiteral("aliasTargets%1").arg(number));
        ++number;
        row.name->setAccessibleName(tr("Name of alias %1").arg(number));
        row.targets->setAccessibleName(tr("Targets of alias %1").arg(number));
        row.widget->findChild<QPushButton *>()->setAccessibleName(tr("Remove alias %1").arg(number));
    }
}

void AliasRows::touch(const QWidget *widget)
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    if (found != m_rows.end())
        found->touched = !found->name->text().isEmpty() && !found->targets->text().isEmpty();
}

void AliasRows::showProblems(const std::vector<answers::Problem> &problems, bool insist)
{
    int number = 0;
    for (const Row &row : m_rows) {
        std::vector<answers::Problem> own;
        std::ranges::copy_if(problems, std::back_inserter(own),
                             [number](const answers::Problem &problem) { return problem.row == number; });
        for (answers::Problem &problem : own)
            problem.row = -1;
        // A row that is being filled in is not blamed for what is not there yet.
        if (!insist && !row.touched)
            std::erase_if(own, [](const answers::Problem &problem) {
                return problem.reason == answers::Reason::Missing;
            });
        row.message->setMessage(theme::Tone::Error, problemsText(own));
        ++number;
    }
}

bool AliasRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    return QWidget::eventFilter(watched, event);
}
