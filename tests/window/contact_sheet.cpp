// SPDX-License-Identifier: MIT
#include "contact_sheet.h"

#include <QPainter>

namespace {

constexpr int columns = 4;
constexpr int printWidth = 480;
constexpr int gap = 16;
constexpr int labelHeight = 24;

} // namespace

void ContactSheet::add(const QPixmap &picture, const QString &name)
{
    m_prints.push_back({picture.scaledToWidth(printWidth, Qt::SmoothTransformation), name});
}

QPixmap ContactSheet::picture() const
{
    if (m_prints.empty())
        return {};
    const int cellHeight = m_prints.front().picture.height() + labelHeight + gap;
    const int rows = (static_cast<int>(m_prints.size()) + columns - 1) / columns;
    QPixmap sheet(columns * (printWidth + gap) + gap, rows * cellHeight + gap);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    int place = 0;
    for (const Print &print : m_prints) {
        const int left = gap + place % columns * (printWidth + gap);
        const int top = gap + place / columns * cellHeight;
        painter.drawText(QRect(left, top, printWidth, labelHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         print.name);
        painter.drawPixmap(left, top + labelHeight, print.picture);
        ++place;
    }
    return sheet;
}
