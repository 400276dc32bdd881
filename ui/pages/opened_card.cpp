// SPDX-License-Identifier: MIT
#include "ui/pages/opened_card.h"

#include "ui/message_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using theme::grid;

namespace {

constexpr int narrowest = 34 * grid;
constexpr int narrowestCell = 11 * grid;

QLabel *makeLabel(const QString &text, bool isCode, int room = narrowest - 4 * grid)
{
    auto *label = new QLabel(breakable(text, room));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isCode)
        label->setFont(theme::codeFont());
    return label;
}

} // namespace

OpenedCard::OpenedCard(const QString &title, QWidget *parent) : CardFrame(parent)
{
    auto *heading = new QLabel(breakable(title));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(theme::headingFont());
    body()->addWidget(heading);
}

QSize OpenedCard::minimumSizeHint() const
{
    return {narrowest, CardFrame::minimumSizeHint().height()};
}

void OpenedCard::addText(const QString &text)
{
    body()->addWidget(makeLabel(text, false));
}

void OpenedCard::addCode(const QString &text)
{
    body()->addWidget(makeLabel(text, true));
}

void OpenedCard::addHint(const QString &text)
{
    body()->addWidget(new HintLabel(text));
}

void OpenedCard::addMessage(theme::Tone tone, const QString &text)
{
    auto *message = new MessageLine;
    body()->addWidget(message); // first: a message without a parent would show itself as a window
    message->setMessage(tone, text);
}

void OpenedCard::addSpace()
{
    body()->addSpacing(grid / 2);
}

void OpenedCard::addButtons(const std::vector<QPushButton *> &buttons)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    body()->addLayout(line);
}

void OpenedCard::addBlock(QWidget *block)
{
    body()->addWidget(block);
}

void OpenedCard::addFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    auto *cells = new QGridLayout;
    cells->setHorizontalSpacing(2 * grid);
    cells->setVerticalSpacing(grid / 2);
    cells->setColumnStretch(1, 1);
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        const int row = cells->rowCount();
        cells->addWidget(new HintLabel(name), row, 0, Qt::AlignTop);
        cells->addWidget(makeLabel(value, false, narrowestCell), row, 1, Qt::AlignTop);
    }
    body()->addLayout(cells);
}

void OpenedCard::addTable(const QStringList &head, const std::vector<std::vector<Cell>> &rows)
{
    auto *cells = new QGridLayout;
    cells->setHorizontalSpacing(2 * grid);
    cells->setVerticalSpacing(grid / 2);
    const int last = static_cast<int>(head.size()) - 1;
    cells->setColumnStretch(last, 1);
    for (int column = 0; column <= last; ++column)
        cells->addWidget(new HintLabel(head.at(column)), 0, column);
    for (const std::vector<Cell> &row : rows) {
        const int number = cells->rowCount();
        for (int column = 0; column <= last; ++column) {
            const Cell &cell = row[static_cast<std::size_t>(column)];
            QLabel *label = makeLabel(cell.text, cell.isCode, narrowestCell);
            label->setWordWrap(column == last);
            cells->addWidget(label, number, column, Qt::AlignTop);
            if (cell.link)
                cells->addWidget(cell.link, number + 1, column, Qt::AlignLeft);
        }
    }
    body()->addLayout(cells);
}
