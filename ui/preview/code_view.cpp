// SPDX-License-Identifier: MIT
#include "ui/preview/code_view.h"

#include "ui/preview/line_layout.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <algorithm>

using theme::grid;

namespace preview {

/// The margin; the view knows what to paint there.
class CodeView::Margin : public QWidget
{
public:
    explicit Margin(CodeView *view) : QWidget(view), m_view(view)
    {
        setObjectName(QStringLiteral("margin"));
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (const int line = m_view->lineAt(event->position().toPoint()); line >= 0)
            m_view->marginClicked(line);
    }

    bool event(QEvent *event) override
    {
        return event->type() == QEvent::ToolTip ? m_view->viewportEvent(event) : QWidget::event(event);
    }

    void wheelEvent(QWheelEvent *event) override { m_view->wheelEvent(event); }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    useLineLayout();
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setZoom(100);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int by) {
        if (by != 0)
            m_margin->scroll(0, by);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
}

void CodeView::useLineLayout()
{
    auto *document = new QTextDocument(this);
    document->setDocumentLayout(new LineLayout(document));
    setDocument(document);
}

void CodeView::setZoom(int percent)
{
    QFont wanted = theme::codeFont();
    wanted.setPointSizeF(wanted.pointSizeF() * percent / 100);
    setFont(wanted);
    setTabStopDistance(8 * fontMetrics().horizontalAdvance(u' '));
}

void CodeView::setFound(std::vector<TextRange> found, qsizetype current)
{
    if (found == m_found && current == m_currentFound)
        return;
    m_found = std::move(found);
    m_currentFound = current;
    viewport()->update();
}

void CodeView::revealLine(int line)
{
    const int inSight = qMax(1, verticalScrollBar()->pageStep());
    const int first = verticalScrollBar()->value();
    const int row = document()->findBlockByNumber(line).firstLineNumber();
    if (row < first || row >= first + inSight - 1)
        verticalScrollBar()->setValue(row - inSight / 3);
}

QColor CodeView::ground(int) const
{
    return {};
}

void CodeView::paintUnderLine(QPainter &, const QRectF &, const QTextBlock &) {}

void CodeView::paintInstead(QPainter &, const QRectF &, int) {}

QString CodeView::lineToolTip(int) const
{
    return {};
}

void CodeView::marginClicked(int) {}

template <typename Paint>
void CodeView::forLinesIn(const QRect &area, Paint paint) const
{
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= area.bottom(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const qreal height = blockBoundingRect(block).height();
        // The last one has the document's margin below it.
        const qreal margin = block.next().isValid() ? 0 : document()->documentMargin();
        if (top + height >= area.top())
            paint(block, QRectF(0, top, viewport()->width(), height - margin));
        top += height;
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        forLinesIn(event->rect(), [&](const QTextBlock &block, const QRectF &area) {
            if (const QColor colour = ground(block.blockNumber()); colour.isValid())
                painter.fillRect(area, colour);
            paintUnderLine(painter, area, block);
            paintFound(painter, area, block);
        });
    }
    QPlainTextEdit::paintEvent(event);
    if (!hasReplacedLines())
        return;
    QPainter painter(viewport());
    forLinesIn(event->rect(), [&](const QTextBlock &block, const QRectF &area) {
        paintInstead(painter, area, block.blockNumber());
    });
}

QRectF CodeView::rangeArea(const QTextBlock &block, const QRectF &area, int from, int length) const
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return {};
    const QTextLine line = layout->lineAt(0);
    const qreal shift = contentOffset().x() + layout->position().x();
    const qreal left = line.cursorToX(from);
    const qreal right = line.cursorToX(from + length);
    return {left + shift, area.top(), right - left, area.height()};
}

// An outline as well as a ground: which one is the current must not hang on a colour.
void CodeView::paintFound(QPainter &painter, const QRectF &area, const QTextBlock &block) const
{
    const int start = block.position();
    auto place = std::ranges::lower_bound(m_found, start, {}, &TextRange::position);
    for (; place != m_found.end() && place->position < start + block.length(); ++place) {
        const bool isCurrent = place - m_found.begin() == m_currentFound;
        QColor colour = theme::toneColour(theme::Tone::Warning, palette());
        const QRectF where = rangeArea(block, area, place->position - start, place->length);
        painter.setPen(isCurrent ? QPen(colour, 2) : QPen(Qt::NoPen));
        colour.setAlphaF(0.22F);
        painter.setBrush(colour);
        painter.drawRect(isCurrent ? where.adjusted(-1, 1, 1, -1) : where);
    }
}

void CodeView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().alternateBase());
    painter.setFont(font());
    forLinesIn(event->rect(), [&](const QTextBlock &block, const QRectF &area) {
        paintMarginLine(painter, QRectF(0, area.top(), m_margin->width(), area.height()),
                        block.blockNumber());
    });
}

void CodeView::fitMargin()
{
    const int wanted = wantedMarginWidth();
    if (wanted != m_marginWidth) {
        m_marginWidth = wanted;
        setViewportMargins(wanted + grid / 2, 0, 0, 0);
    }
    placeMargin();
}

// The margins stay as they are here: new ones resize the viewport, which would end up here again without an
// end.
void CodeView::placeMargin()
{
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), m_marginWidth, area.height());
}

void CodeView::updateMargin()
{
    m_margin->update();
}

void CodeView::updateLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    const QRect area = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
    viewport()->update(0, area.top(), viewport()->width(), area.height());
    m_margin->update(0, area.top() - grid, m_margin->width(), area.height() + 2 * grid);
}

std::pair<int, int> CodeView::linesInSight() const
{
    const QTextBlock first = firstVisibleBlock();
    const QTextBlock end =
        document()->findBlockByLineNumber(first.firstLineNumber() + verticalScrollBar()->pageStep() + 2);
    return {first.blockNumber(), end.isValid() ? end.blockNumber() : blockCount()};
}

int CodeView::lineAt(const QPoint &place) const
{
    int line = -1;
    forLinesIn(QRect(0, place.y(), 1, 1), [&line, place](const QTextBlock &block, const QRectF &area) {
        if (area.top() <= place.y() && place.y() < area.bottom())
            line = block.blockNumber();
    });
    return line;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_marginWidth > 0)
        fitMargin();
}

// Of its own accord a read-only editor would change its font alone.
void CodeView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    event->accept();
    if (const int by = event->angleDelta().y(); by != 0)
        Q_EMIT zoomWanted(by > 0 ? 1 : -1);
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = lineAt(help->pos());
    const QString text = line < 0 ? QString() : lineToolTip(line);
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace preview
