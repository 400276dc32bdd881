// SPDX-License-Identifier: MIT
#pragma once

#include "text/line_diff.h"

#include <QRegion>
#include <QWidget>

class QScrollBar;

namespace preview {

/// Ticks on a scroll bar that show where in the text the changes are, those out of sight as well.
class ScrollMarks : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollMarks(QScrollBar *bar);

    /// `lines` is how many the text has.
    void setChanges(const std::vector<text::LineChange> &changes, int lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRegion ticks() const;

    std::vector<text::LineChange> m_changes;
    int m_lines = 1;
};

} // namespace preview
