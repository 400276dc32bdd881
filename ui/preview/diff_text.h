// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/comparison.h"

namespace preview {

/// Rows of a comparison to read: a sign and a ground for what was removed and added, the words that differ
/// underlined.
class DiffText : public CodeView
{
    Q_OBJECT
public:
    /// Whose line numbers stand in the margin.
    enum class Numbers { Both, Old, New };

    explicit DiffText(Numbers numbers, QWidget *parent = nullptr);

    void setRows(std::vector<DiffRow> rows);

protected:
    int wantedMarginWidth() const override;
    void paintMarginLine(QPainter &painter, const QRectF &area, int line) override;
    QColor ground(int line) const override;
    void paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block) override;
    QString lineToolTip(int line) const override;

private:
    const DiffRow *rowAt(int line) const;
    int columnWidth() const;

    Numbers m_numbers;
    std::vector<DiffRow> m_rows;
    int m_lastNumber = 0;
};

} // namespace preview
