// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/changes.h"
#include "ui/preview/code_view.h"
#include "ui/preview/folding.h"
#include "ui/preview/line_tags.h"
#include "ui/preview_file.h"
#include "ui/theme.h"

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace preview {

class ScrollMarks;

/// A finding about one line of a file.
struct LineFinding {
    int line; ///< from 0
    theme::Tone tone;
    QString text; ///< translated
    int index;    ///< among all findings

    bool operator==(const LineFinding &) const = default;
};

/// A file to read: line numbers, highlighting by its syntax, updates of only what changed, marks at what the last
/// change altered and at what there is to say about a line.
class Editor : public CodeView
{
    Q_OBJECT
public:
    explicit Editor(PreviewFile::Syntax syntax, QWidget *parent = nullptr);
    ~Editor() override;

    /// Another text than before takes the marks and links away.
    void showText(const QString &text);
    /// What changed in the text that is shown, and what it was changed from.
    void setChanges(const std::vector<text::LineChange> &changes, const QByteArray &before);
    void setFindings(const std::vector<LineFinding> &findings);
    /// Lines that somebody was led to, from 0.
    void setMarked(const std::vector<int> &lines);
    const std::vector<int> &marked() const { return m_marked; }
    /// Lines that belong to the line of the cursor in another text.
    void setLinked(const std::vector<int> &lines);
    /// Hides all lines but these, and those that a change, a finding or a mark points at; empty = hides none. After
    /// a change of the text it holds for the lines that are still there, and new ones are shown.
    void showOnly(const std::vector<bool> &lines);
    bool isInSight(int line) const;
    bool isHidden(int line) const { return m_folding.runAt(line) != nullptr; }

    /// To the next mark (+1) or the one before (-1), around the ends; false when there is none.
    bool goToMark(int direction);
    /// Goes to the next change (+1) or the one before (-1), around the ends; false when there is none.
    bool goToChange(int direction);
    void goToFirstChange();
    void goToLine(int line);
    /// Where the line is hidden, it is shown with a few around it until another one is revealed.
    void revealLine(int line) override;

Q_SIGNALS:
    /// The sign of the finding with that index was clicked.
    void findingClicked(int index);
    void focused();

protected:
    int wantedMarginWidth() const override;
    void paintMarginLine(QPainter &painter, const QRectF &area, int line) override;
    QColor ground(int line) const override;
    void paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block) override;
    QString lineToolTip(int line) const override;
    void marginClicked(int line) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool hasReplacedLines() const override { return !m_folding.runs().empty(); }
    void paintInstead(QPainter &painter, const QRectF &area, int line) override;

private:
    void makeHighlighter();
    void followPalette();
    void followCursor();
    void updateTags(const std::vector<int> &before, const std::vector<int> &now);
    LineTag tagOf(int line) const;
    void followText(const QString &text);
    void fold();
    void unfold(int line);
    void moveLine(bool down);
    void showTicks();
    int rowOf(int line) const;
    void paintMark(QPainter &painter, const QRectF &area, const LineMark &mark, bool isLast) const;
    const LineFinding *findingAt(int line) const;
    QString changeToolTip(int line) const;

    PreviewFile::Syntax m_syntax;
    QString m_text; ///< what is shown
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    std::vector<text::LineChange> m_changes;
    QByteArray m_before;
    std::vector<LineFinding> m_findings;
    std::vector<int> m_marked; ///< in order
    std::vector<int> m_linked; ///< likewise
    std::vector<bool> m_shown; ///< empty = all
    int m_revealed = -1;       ///< a line that would be hidden otherwise
    Folding m_folding;
    ScrollMarks *m_scrollMarks;
    int m_currentLine = 0;
};

} // namespace preview
