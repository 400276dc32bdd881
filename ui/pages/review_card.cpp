// SPDX-License-Identifier: MIT
#include "ui/pages/review_card.h"

#include "ui/link_button.h"
#include "ui/message_line.h"

#include <QGridLayout>
#include <QVBoxLayout>

using theme::grid;
using wording::ReviewRow;
using wording::ReviewSection;
using wording::ReviewTable;

namespace {

constexpr int labelWidth = 14 * grid;
constexpr int comfortable = 50 * grid; ///< for values beside their labels
constexpr int narrowest = 34 * grid;
constexpr int narrowestValue = 24 * grid;
constexpr int narrowestCell = 11 * grid;

QLabel *makeValue(const QString &text, bool isCode, int room = narrowestValue)
{
    auto *label = new QLabel(breakable(text, room));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isCode)
        label->setFont(theme::codeFont());
    return label;
}

} // namespace

ReviewCard::ReviewCard(const ReviewSection &section, QWidget *parent) : CardFrame(parent)
{
    QVBoxLayout *layout = body();
    addTitle(*layout, section);
    if (!section.table.rows.empty())
        addTable(*layout, section.table);
    if (section.rows.empty())
        return;
    if (!section.table.rows.empty())
        layout->addSpacing(grid / 2);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    for (const ReviewRow &row : section.rows)
        addRow(row);
    arrange(false);
}

void ReviewCard::addTitle(QVBoxLayout &layout, const ReviewSection &section)
{
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(section.title);
    title->setFont(theme::headingFont());
    line->addWidget(title, 1);
    if (section.field && !section.table.rows.empty())
        line->addWidget(makeLink(*section.field, section.title));
    layout.addLayout(line);
}

void ReviewCard::addTable(QVBoxLayout &layout, const ReviewTable &table)
{
    auto *cells = new QGridLayout;
    cells->setHorizontalSpacing(3 * grid / 2);
    cells->setVerticalSpacing(grid / 2);
    layout.addLayout(cells);
    if (table.isCode) {
        addFiles(*cells, table);
        return;
    }
    const int last = static_cast<int>(table.head.size()) - 1;
    cells->setColumnStretch(last, 1);
    for (int column = 0; column <= last; ++column)
        cells->addWidget(new HintLabel(table.head.at(column)), 0, column);
    for (const QStringList &row : table.rows) {
        const int number = cells->rowCount();
        for (int column = 0; column <= last; ++column) {
            QLabel *cell = makeValue(row.at(column), false, column == last ? narrowestCell : narrowestValue);
            cell->setWordWrap(column == last);
            cells->addWidget(cell, number, column, Qt::AlignTop);
        }
    }
}

/// The folder once, above the names of its files.
void ReviewCard::addFiles(QGridLayout &cells, const ReviewTable &table)
{
    QString folder;
    cells.setColumnMinimumWidth(0, grid);
    cells.setColumnStretch(2, 1);
    for (const QStringList &row : table.rows) {
        const qsizetype slash = row.at(0).lastIndexOf(u'/') + 1;
        if (const QString own = row.at(0).first(slash); own != folder) {
            folder = own;
            auto *name = makeValue(folder, true);
            cells.addWidget(name, cells.rowCount(), 0, 1, 3);
        }
        const int number = cells.rowCount();
        cells.addWidget(makeValue(row.at(0).sliced(slash), true), number, 1, Qt::AlignTop);
        cells.addWidget(new HintLabel(row.at(1)), number, 2, Qt::AlignTop);
    }
}

void ReviewCard::addRow(const ReviewRow &row)
{
    m_rows.push_back({new HintLabel(row.label, this), makeValue(row.lines.join(u'\n'), row.isCode), nullptr});
    if (row.field)
        m_rows.back().link = makeLink(*row.field, row.label);
}

void ReviewCard::arrange(bool narrow)
{
    m_narrow = narrow;
    m_grid->setVerticalSpacing(narrow ? grid / 4 : grid);
    int line = 0;
    for (const Row &row : m_rows) {
        row.label->setMinimumWidth(narrow ? 0 : labelWidth);
        row.label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : labelWidth);
        m_grid->addWidget(row.label, line, 0, 1, narrow ? 2 : 1, Qt::AlignTop);
        if (row.link)
            m_grid->addWidget(row.link, line, 2, Qt::AlignTop | Qt::AlignRight);
        row.value->setContentsMargins(0, 0, 0, narrow ? grid : 0);
        if (narrow)
            m_grid->addWidget(row.value, ++line, 0, 1, 3);
        else
            m_grid->addWidget(row.value, line, 1, Qt::AlignTop);
        ++line;
    }
}

QSize ReviewCard::minimumSizeHint() const
{
    return {narrowest, CardFrame::minimumSizeHint().height()};
}

void ReviewCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    const bool narrow = width() < comfortable;
    if (m_grid && narrow != m_narrow)
        arrange(narrow);
}

QWidget *ReviewCard::makeLink(answers::Field field, const QString &subject)
{
    auto *link = new LinkButton(tr("Change", "leads to the answer"));
    link->setAccessibleName(tr("Change: %1").arg(subject));
    connect(link, &QPushButton::clicked, this, [this, field] { Q_EMIT fieldWanted(field); });
    return link;
}
