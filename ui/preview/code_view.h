// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <vector>

class QTextBlock;

namespace preview {

/// A part of a text: characters from `position`.
struct TextRange {
    int position;
    int length;

    bool operator==(const TextRange &) const = default;
};

/// Lines to read, without wrapping: a margin beside them that the kind of view fills, a ground under each line, and
/// places that a search has found.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);

    /// Size of the text in per cent of the theme's.
    void setZoom(int percent);

    /// Places to show as found, in order; `current` is the one of them that was gone to, -1 = none.
    void setFound(std::vector<TextRange> found, qsizetype current);

    /// Makes this line visible, with some lines around it. From 0.
    virtual void revealLine(int line);
    /// From the first to past the last line in sight; between them there may be hidden ones.
    std::pair<int, int> linesInSight() const;

    int marginWidth() const { return m_marginWidth; }

Q_SIGNALS:
    /// The wheel was turned with Ctrl held: +1 = larger, -1 = smaller.
    void zoomWanted(int direction);

protected:
    /// In pixels, of the present font and text.
    virtual int wantedMarginWidth() const = 0;
    /// What stands beside one line. `area` is the margin's part of it.
    virtual void paintMarginLine(QPainter &painter, const QRectF &area, int line) = 0;
    /// The ground of one line; invalid = none of its own.
    virtual QColor ground(int line) const;
    /// Under the text of a line and over its ground. `area` is the viewport's part of the line.
    virtual void paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block);
    /// Something is painted in place of the text of some lines: by paintInstead().
    virtual bool hasReplacedLines() const { return false; }
    /// Over one line; `area` is the viewport's part of it.
    virtual void paintInstead(QPainter &painter, const QRectF &area, int line);
    /// About one line; empty = nothing to say.
    virtual QString lineToolTip(int line) const;
    virtual void marginClicked(int line);

    /// To be called when wantedMarginWidth() gives something else.
    void fitMargin();
    /// Paints the margin and the ground of one line again, if it is in sight.
    void updateLine(int line);
    void updateMargin();
    /// The line there, in the viewport; -1 = none.
    int lineAt(const QPoint &place) const;
    /// Where characters [from, from + length) of a line stand.
    QRectF rangeArea(const QTextBlock &block, const QRectF &area, int from, int length) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Margin;

    void useLineLayout();
    void paintFound(QPainter &painter, const QRectF &area, const QTextBlock &block) const;
    void paintMargin(QPaintEvent *event);
    void placeMargin();
    /// Calls `paint` with each line in `area` that is not hidden, given as block and place.
    template <typename Paint>
    void forLinesIn(const QRect &area, Paint paint) const;

    Margin *m_margin;
    int m_marginWidth = 0;
    std::vector<TextRange> m_found;
    qsizetype m_currentFound = -1;
};

} // namespace preview
