// SPDX-License-Identifier: MIT
#include "ui/features/table_model.h"

#include "ui/theme.h"
#include "ui/wording/table_text.h"
#include "ui/wording/words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using catalogue::RowForm;
using catalogue::RowProblem;
using catalogue::TableRow;

namespace {

constexpr int signSize = 14;

/// A blank ends a key, and a line of the answers has no line end.
QString typed(const QVariant &value)
{
    return value.toString().simplified();
}

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent), m_table(&catalogue::describeMap({})) {}

void TableModel::setTable(const catalogue::Table &table)
{
    if (&table == m_table)
        return;
    beginResetModel();
    m_table = &table;
    judge();
    endResetModel();
}

void TableModel::setLines(const QStringList &lines)
{
    if (lines == m_lines)
        return;
    const bool isSameSize = lines.size() == m_lines.size();
    if (!isSameSize)
        beginResetModel();
    m_lines = lines;
    judge();
    if (!isSameSize)
        endResetModel();
}

void TableModel::judge()
{
    m_problems = catalogue::problemsOf(*m_table, m_lines);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

const RowProblem *TableModel::problemAt(int row) const
{
    const auto found = std::ranges::find(m_problems, row, &RowProblem::line);
    return found == m_problems.end() ? nullptr : &*found;
}

bool TableModel::isComment(int row) const
{
    return row >= 0 && row < m_lines.size() && catalogue::rowOf(m_lines[row]).isComment;
}

bool TableModel::isList() const
{
    return m_table->form == RowForm::Domains || m_table->form == RowForm::Users;
}

void TableModel::insert(int row, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const int first = std::clamp(row, 0, static_cast<int>(m_lines.size()));
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    int at = first;
    for (const QString &line : lines)
        m_lines.insert(at++, catalogue::lineOf(catalogue::rowOf(line.trimmed())));
    endInsertRows();
    judge();
    Q_EMIT edited();
}

void TableModel::remove(int row, int count)
{
    const int last = std::min(row + count, static_cast<int>(m_lines.size())) - 1;
    if (row < 0 || last < row)
        return;
    beginRemoveRows({}, row, last);
    m_lines.remove(row, last - row + 1);
    endRemoveRows();
    judge();
    Q_EMIT edited();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isList() ? 1 : 2;
}

QString TableModel::textAt(const QModelIndex &index) const
{
    if (index.row() >= m_lines.size())
        return {};
    const TableRow row = catalogue::rowOf(m_lines[index.row()]);
    return index.column() == Key ? row.key : row.value;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowProblem *problem = problemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::FontRole:
        return theme::codeFont();
    case Qt::ForegroundRole:
        return isComment(index.row()) ? QVariant(theme::mutedColour(QGuiApplication::palette())) : QVariant();
    case Qt::ToolTipRole: // a cell may be too narrow for its text
        return problem ? textAt(index) + u'\n' + wording::rowFaultText(problem->fault, problem->arguments)
                       : textAt(index);
    case Qt::AccessibleDescriptionRole:
        return problem ? wording::rowFaultText(problem->fault, problem->arguments) : QString();
    default:
        return {};
    }
}

QVariant TableModel::headOfRow(int row, int role) const
{
    const RowProblem *problem = problemAt(row);
    const bool isLast = row == m_lines.size();
    if (role == Qt::DisplayRole)
        return isLast ? QStringLiteral("+") : QString::number(row + 1);
    if (role == Qt::ToolTipRole && isLast)
        return tr("Type here to add a row");
    if (role == Qt::ToolTipRole && problem)
        return wording::rowFaultText(problem->fault, problem->arguments);
    if (role == Qt::DecorationRole && problem)
        return theme::toneSign(theme::Tone::Error, QGuiApplication::palette(), signSize, qGuiApp->devicePixelRatio());
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return headOfRow(section, role);
    if (role != Qt::DisplayRole)
        return {};
    if (isList())
        return tr("Name", "column of a list");
    return section == Key ? tr("Looked up", "column of a table") : tr("Found", "column of a table");
}

// A comment has one column; a blank in a key is where the value begins, as in the file.
bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || typed(value) == textAt(index))
        return false;
    const bool isNew = index.row() == m_lines.size();
    TableRow row = isNew ? TableRow() : catalogue::rowOf(m_lines[index.row()]);
    if (index.column() == Value)
        row.value = typed(value);
    else if (row.isComment || typed(value).startsWith(u'#') || row.value.isEmpty())
        row = catalogue::rowOf(typed(value));
    else
        row.key = typed(value).section(u' ', 0, 0);
    const QString line = row.key.isEmpty() && !row.value.isEmpty() ? u'\t' + row.value : catalogue::lineOf(row);
    if (isNew) {
        // The row typed into stays where it is, and a new empty one comes below: the cursor goes on to its value.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_lines += line;
        endInsertRows();
    } else {
        m_lines[index.row()] = line;
    }
    judge();
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const bool isRest = index.column() == Value && isComment(index.row());
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return isRest ? usual : usual | Qt::ItemIsEditable;
}
