// SPDX-License-Identifier: MIT
#include "ui/preview/editor.h"

#include "ui/preview/highlighting.h"
#include "ui/preview/line_update.h"
#include "ui/theme.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

using theme::grid;

namespace preview {

namespace {

/// The margin with the numbers; the editor knows what to paint there.
class Numbers : public QWidget
{
public:
    explicit Numbers(Editor *editor) : QWidget(editor), m_editor(editor) {}

    QSize sizeHint() const override { return {m_editor->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    Editor *m_editor;
};

} // namespace

Editor::Editor(PreviewFile::Syntax syntax, QWidget *parent)
    : QPlainTextEdit(parent), m_syntax(syntax), m_numbers(new Numbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setFont(theme::codeFont());
    setTabStopDistance(8 * fontMetrics().horizontalAdvance(u' '));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &Editor::makeRoomForNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int by) {
        if (by != 0)
            m_numbers->scroll(0, by);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &Editor::markCurrentLine);
    makeRoomForNumbers();
    markCurrentLine();
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
    if (document()->isEmpty())
        setPlainText(text);
    else
        updateText(*this, m_text, text);
    m_text = text;
}

void Editor::followPalette()
{
    if (m_highlighter) {
        m_highlighter->setTheme(themeFor(palette()));
        m_highlighter->rehighlight();
    }
    markCurrentLine();
}

int Editor::numbersWidth() const
{
    const auto digits = QString::number(qMax(99, blockCount())).size();
    return 2 * grid + fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits);
}

void Editor::makeRoomForNumbers()
{
    setViewportMargins(numbersWidth() + grid / 2, 0, 0, 0);
    placeNumbers();
}

// The margins stay as they are here: new ones resize the viewport, which would end up here again without an
// end.
void Editor::placeNumbers()
{
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void Editor::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().alternateBase());
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const bool isCurrent = hasFocus() && block.blockNumber() == current;
        painter.setPen(isCurrent ? palette().text().color() : theme::mutedColour(palette()));
        painter.drawText(QRectF(0, top, m_numbers->width() - grid, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void Editor::markCurrentLine()
{
    QTextEdit::ExtraSelection line;
    line.format.setBackground(palette().alternateBase());
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    setExtraSelections({line});
    m_numbers->update();
}

void Editor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void Editor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    else if (event->type() == QEvent::FontChange)
        makeRoomForNumbers();
}

// A read-only editor only scrolls on the arrow keys; here they move the line that is explained.
void Editor::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCursor(event->key() == Qt::Key_Up ? QTextCursor::PreviousBlock : QTextCursor::NextBlock);
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace preview
