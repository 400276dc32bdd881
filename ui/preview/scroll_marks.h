// SPDX-License-Identifier: MIT
#pragma once

#include <QRegion>
#include <QWidget>
#include <vector>

class QScrollBar;

namespace preview {

/// Where in a text something is, counted in the rows that it takes on the screen.
struct Ticks {
    struct Span {
        int first;
        int count;

        bool operator==(const Span &) const = default;
    };

    std::vector<Span> changes;
    std::vector<int> marked;
    int rows = 1; ///< that the text has

    bool operator==(const Ticks &) const = default;
};

/// Ticks on a scroll bar that show where in the text the changes and the marked lines are, those out of sight
/// as well: bars for changes, diamonds for marks.
class ScrollMarks : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollMarks(QScrollBar *bar);

    void setTicks(const Ticks &ticks);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int placeOf(int row) const;
    QRegion bars() const;
    QRect diamond(int row) const;
    QRegion region() const;

    Ticks m_ticks;
};

} // namespace preview
