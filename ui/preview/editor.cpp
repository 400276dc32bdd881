// SPDX-License-Identifier: MIT
#include "ui/preview/editor.h"

#include "ui/preview/highlighting.h"
#include "ui/preview/line_update.h"
#include "ui/preview/scroll_marks.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

using theme::grid;

namespace preview {

namespace {

constexpr int barWidth = 3;
constexpr int signSize = 7 * grid / 4;

QColor markColour(LineMark::Kind kind, const QPalette &palette)
{
    return theme::toneColour(kind == LineMark::Kind::Added ? theme::Tone::Success : theme::Tone::Note, palette);
}

/// Between two lines: a triangle that points at the place, and a line.
void paintRemoval(QPainter &painter, const QRectF &area, qreal y, const QPalette &palette)
{
    const QColor colour = theme::toneColour(theme::Tone::Error, palette);
    const qreal right = area.right() + 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolygon(
        QPolygonF({{right - 2 * grid, y - grid / 2}, {right - grid, y}, {right - 2 * grid, y + grid / 2}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(right - grid, y - 1, grid, 2), colour);
}

/// A few lines of the old text, one a row.
QString quoted(const std::vector<QByteArrayView> &lines, qsizetype first, qsizetype count)
{
    constexpr qsizetype most = 8;
    constexpr qsizetype longest = 160;
    QStringList shown;
    for (qsizetype i = first; i < first + qMin(count, most); ++i)
        shown.append(QString::fromUtf8(lines[static_cast<std::size_t>(i)]).left(longest));
    if (count > most)
        shown.append(QStringLiteral("…"));
    return shown.join(u'\n');
}

} // namespace

Editor::Editor(PreviewFile::Syntax syntax, QWidget *parent)
    : CodeView(parent), m_syntax(syntax), m_scrollMarks(new ScrollMarks(verticalScrollBar()))
{
    connect(this, &QPlainTextEdit::blockCountChanged, this, &Editor::fitMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &Editor::followCursor);
    fitMargin();
}

Editor::~Editor() = default;

// Only when there is something to highlight: reading the definitions takes longer than building the window.
void Editor::makeHighlighter()
{
    if (m_highlighter)
        return;
    const KSyntaxHighlighting::Definition definition = definitionFor(m_syntax);
    if (!definition.isValid())
        return;
    m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document());
    m_highlighter->setTheme(themeFor(palette()));
    m_highlighter->setDefinition(definition);
}

void Editor::showText(const QString &text)
{
    makeHighlighter();
    if (text != m_text)
        followText(text);
    if (document()->isEmpty())
        setPlainText(text);
    else
        updateText(*this, m_text, text);
    m_text = text;
    fold();
}

void Editor::setChanges(const std::vector<text::LineChange> &changes, const QByteArray &before)
{
    const std::vector<text::LineChange> old = std::exchange(m_changes, changes);
    m_before = before;
    if (old == m_changes)
        return;
    const auto [first, end] = linesInSight();
    for (int line = first; line < end; ++line) {
        if (markOf(old, line) != markOf(m_changes, line))
            updateLine(line);
    }
    fold();
    showTicks();
}

void Editor::setFindings(const std::vector<LineFinding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    fitMargin();
    fold();
    updateMargin();
    viewport()->update();
}

bool Editor::goToChange(int direction)
{
    if (m_changes.empty())
        return false;
    const int here = textCursor().blockNumber();
    const auto next = std::ranges::upper_bound(m_changes, here, {}, &text::LineChange::newFirst);
    const auto same = std::ranges::lower_bound(m_changes, here, {}, &text::LineChange::newFirst);
    if (direction > 0)
        goToLine(static_cast<int>((next == m_changes.end() ? m_changes.begin() : next)->newFirst));
    else
        goToLine(static_cast<int>((same == m_changes.begin() ? m_changes.end() : same)[-1].newFirst));
    return true;
}

void Editor::goToFirstChange()
{
    if (!m_changes.empty())
        goToLine(static_cast<int>(m_changes.front().newFirst));
}

void Editor::goToLine(int line)
{
    const int target = qMin(line, blockCount() - 1);
    setTextCursor(QTextCursor(document()->findBlockByNumber(target)));
    revealLine(target);
}

void Editor::followPalette()
{
    if (m_highlighter) {
        m_highlighter->setTheme(themeFor(palette()));
        m_highlighter->rehighlight();
    }
}

int Editor::wantedMarginWidth() const
{
    const auto digits = QString::number(qMax(99, blockCount())).size();
    const int numbers = fontMetrics().horizontalAdvance(u'9') * (static_cast<int>(digits) + 1);
    return (m_findings.empty() ? grid : grid + signSize) + numbers + grid + barWidth;
}

void Editor::paintMarginLine(QPainter &painter, const QRectF &area, int line)
{
    const bool isCurrent = hasFocus() && line == m_currentLine;
    const LineMark mark = markOf(m_changes, line);
    const qreal sign = fontMetrics().horizontalAdvance(u'9') + grid / 2 + barWidth;
    const LineTag tag = tagOf(line);
    paintTag(painter, area.adjusted(m_findings.empty() ? 0 : signSize + grid / 4, 0, 1 - sign, 0), tag,
             palette());
    painter.setPen(tag == LineTag::Marked ? palette().color(QPalette::Active, QPalette::HighlightedText)
                   : isCurrent            ? palette().text().color()
                                          : theme::mutedColour(palette()));
    if (m_folding.countAt(line) == 0)
        painter.drawText(area.adjusted(0, 0, -sign - grid / 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line + 1));
    paintMark(painter, area, mark, line == blockCount() - 1);
    if (const LineFinding *finding = findingAt(line)) {
        const QPixmap pixmap = theme::toneSign(finding->tone, palette(), signSize, devicePixelRatioF());
        painter.drawPixmap(QPointF(grid / 4, area.center().y() - signSize / 2.0), pixmap);
    }
}

void Editor::paintMark(QPainter &painter, const QRectF &area, const LineMark &mark, bool isLast) const
{
    if (mark.kind != LineMark::Kind::None) {
        const QColor colour = markColour(mark.kind, palette());
        painter.fillRect(QRectF(area.right() - barWidth, area.top(), barWidth, area.height()), colour);
        painter.setPen(colour);
        painter.drawText(area.adjusted(0, 0, -grid / 2 - barWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                         mark.kind == LineMark::Kind::Added ? QStringLiteral("+") : QStringLiteral("~"));
    }
    if (mark.removedAbove > 0)
        paintRemoval(painter, area, qMax(area.top(), grid / 2.0), palette());
    if (isLast && markOf(m_changes, blockCount()).removedAbove > 0)
        paintRemoval(painter, area, area.bottom() - grid / 2.0, palette());
}

QColor Editor::ground(int line) const
{
    const LineMark mark = markOf(m_changes, line);
    if (mark.kind == LineMark::Kind::None)
        return line == m_currentLine ? palette().color(QPalette::AlternateBase) : QColor();
    QColor colour = markColour(mark.kind, palette());
    colour.setAlphaF(line == m_currentLine ? 0.14F : 0.08F);
    return colour;
}

QString Editor::lineToolTip(int line) const
{
    if (m_folding.countAt(line) > 0)
        return tr("Click here, or press Enter, to see these lines");
    const LineFinding *finding = findingAt(line);
    const QString change = changeToolTip(line);
    if (!finding)
        return change;
    return change.isEmpty() ? finding->text : finding->text + QStringLiteral("\n\n") + change;
}

QString Editor::changeToolTip(int line) const
{
    LineMark mark = markOf(m_changes, line);
    if (line == blockCount() - 1 && mark.removedAbove == 0) {
        const LineMark end = markOf(m_changes, blockCount());
        mark.removedFrom = end.removedFrom;
        mark.removedAbove = end.removedAbove;
    }
    QStringList parts;
    const std::vector<QByteArrayView> old = text::linesOf(shownPart(m_before));
    if (mark.kind == LineMark::Kind::Added)
        parts.append(tr("A new line"));
    else if (mark.kind == LineMark::Kind::Changed)
        parts.append(tr("Before:") + u'\n' + quoted(old, mark.oldLine, 1));
    if (mark.removedAbove > 0)
        parts.append(tr("%n line(s) were removed here:", nullptr, static_cast<int>(mark.removedAbove)) + u'\n' +
                     quoted(old, mark.removedFrom, mark.removedAbove));
    return parts.join(QStringLiteral("\n\n"));
}

const LineFinding *Editor::findingAt(int line) const
{
    const auto found = std::ranges::find(m_findings, line, &LineFinding::line);
    return found == m_findings.end() ? nullptr : &*found;
}

void Editor::marginClicked(int line)
{
    if (m_folding.countAt(line) > 0)
        unfold(line);
    else if (const LineFinding *finding = findingAt(line))
        Q_EMIT findingClicked(finding->index);
}

void Editor::followCursor()
{
    const int line = textCursor().blockNumber();
    if (line == m_currentLine)
        return;
    updateLine(std::exchange(m_currentLine, line));
    updateLine(m_currentLine);
}

void Editor::paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block)
{
    paintTaggedGround(painter, area, tagOf(block.blockNumber()), palette());
    const LineFinding *finding = findingAt(block.blockNumber());
    if (!finding)
        return;
    const QRectF text = rangeArea(block, area, 0, block.length() - 1);
    QPolygonF wave;
    for (qreal x = text.left(); x <= text.right(); x += 2)
        wave.append(QPointF(x, text.bottom() - (wave.size() % 2 == 0 ? 1 : 3)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::toneColour(finding->tone, palette()), 1.2));
    painter.drawPolyline(wave);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Editor::changeEvent(QEvent *event)
{
    CodeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

// A read-only editor only scrolls on the arrow keys; here they move the line that is explained.
void Editor::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveLine(event->key() == Qt::Key_Down);
        return;
    }
    const int line = textCursor().blockNumber();
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isHidden(line)) {
        unfold(line);
        return;
    }
    CodeView::keyPressEvent(event);
}

} // namespace preview
