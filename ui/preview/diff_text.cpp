// SPDX-License-Identifier: MIT
#include "ui/preview/diff_text.h"

#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

using theme::grid;

namespace preview {

namespace {

using Kind = DiffRow::Kind;

QColor colourOf(Kind kind, const QPalette &palette)
{
    return theme::toneColour(kind == Kind::Added ? theme::Tone::Success : theme::Tone::Error, palette);
}

bool isOdd(const DiffRow &row)
{
    return row.kind == Kind::Added || row.kind == Kind::Removed;
}

QString number(int line)
{
    return line < 0 ? QString() : QString::number(line + 1);
}

} // namespace

DiffText::DiffText(Numbers numbers, QWidget *parent) : CodeView(parent), m_numbers(numbers)
{
    fitMargin();
}

void DiffText::setRows(std::vector<DiffRow> rows)
{
    m_rows = std::move(rows);
    QStringList lines;
    m_lastNumber = 0;
    for (const DiffRow &row : m_rows) {
        lines.append(row.text);
        m_lastNumber = std::max({m_lastNumber, row.oldLine + 1, row.newLine + 1});
    }
    const int position = verticalScrollBar()->value();
    setPlainText(lines.join(u'\n'));
    verticalScrollBar()->setValue(position);
    fitMargin();
}

const DiffRow *DiffText::rowAt(int line) const
{
    const auto index = static_cast<std::size_t>(line);
    return line >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int DiffText::columnWidth() const
{
    const auto digits = QString::number(qMax(99, m_lastNumber)).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits) + grid;
}

int DiffText::wantedMarginWidth() const
{
    const int sign = fontMetrics().horizontalAdvance(u'+') + grid;
    return (m_numbers == Numbers::Both ? 2 : 1) * columnWidth() + sign;
}

void DiffText::paintMarginLine(QPainter &painter, const QRectF &area, int line)
{
    const DiffRow *row = rowAt(line);
    if (!row)
        return;
    painter.setPen(theme::mutedColour(palette()));
    const QRectF column(0, area.top(), columnWidth(), area.height());
    constexpr int alignment = Qt::AlignRight | Qt::AlignVCenter;
    painter.drawText(column, alignment, number(m_numbers == Numbers::New ? row->newLine : row->oldLine));
    if (m_numbers == Numbers::Both)
        painter.drawText(column.translated(columnWidth(), 0), alignment, number(row->newLine));
    if (!isOdd(*row))
        return;
    painter.setPen(colourOf(row->kind, palette()));
    painter.drawText(area.adjusted(0, 0, -grid / 2, 0), alignment,
                     row->kind == Kind::Added ? QStringLiteral("+") : QStringLiteral("−"));
}

QColor DiffText::ground(int line) const
{
    const DiffRow *row = rowAt(line);
    if (!row || row->kind == Kind::Equal)
        return {};
    if (!isOdd(*row))
        return palette().color(row->kind == Kind::Fold ? QPalette::AlternateBase : QPalette::Window);
    QColor colour = colourOf(row->kind, palette());
    colour.setAlphaF(0.1F);
    return colour;
}

void DiffText::paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block)
{
    const DiffRow *row = rowAt(block.blockNumber());
    if (!row || !isOdd(*row))
        return;
    const QColor colour = colourOf(row->kind, palette());
    QColor soft = colour;
    soft.setAlphaF(0.2F);
    for (const TextRange &range : row->changed) {
        const QRectF where = rangeArea(block, area, range.position, range.length);
        painter.fillRect(where, soft);
        painter.fillRect(QRectF(where.left(), where.bottom() - 2, where.width(), 2), colour);
    }
}

QString DiffText::lineToolTip(int line) const
{
    const DiffRow *row = rowAt(line);
    if (!row || !isOdd(*row))
        return {};
    return row->kind == Kind::Added ? tr("Only in the present file") : tr("Only in what it is compared with");
}

} // namespace preview
