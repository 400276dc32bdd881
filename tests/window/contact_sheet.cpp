// SPDX-License-Identifier: MIT
#include "contact_sheet.h"

#include <QPainter>
#include <algorithm>

namespace {

constexpr int columns = 4;
constexpr int printWidth = 480;
constexpr int gap = 16;
constexpr int labelHeight = 24;

} // namespace

void ContactSheet::add(const QPixmap &picture, const QString &name)
{
    const int width = qMin(printWidth, picture.width());
    m_prints.push_back({picture.scaledToWidth(width, Qt::SmoothTransformation), name});
}

QPixmap ContactSheet::picture() const
{
    if (m_prints.empty())
        return {};
    const Print &highest =
        *std::ranges::max_element(m_prints, {}, [](const Print &print) { return print.picture.height(); });
    const int cellHeight = highest.picture.height() + labelHeight + gap;
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
