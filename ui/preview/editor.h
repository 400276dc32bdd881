// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/changes.h"
#include "ui/preview/code_view.h"
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

    void showText(const QString &text);
    /// What changed in the text that is shown, and what it was changed from.
    void setChanges(const std::vector<text::LineChange> &changes, const QByteArray &before);
    void setFindings(const std::vector<LineFinding> &findings);

    /// Goes to the next change (+1) or the one before (-1), around the ends; false when there is none.
    bool goToChange(int direction);
    void goToFirstChange();

Q_SIGNALS:
    /// The sign of the finding with that index was clicked.
    void findingClicked(int index);

protected:
    int wantedMarginWidth() const override;
    void paintMarginLine(QPainter &painter, const QRectF &area, int line) override;
    QColor ground(int line) const override;
    void paintUnderLine(QPainter &painter, const QRectF &area, const QTextBlock &block) override;
    QString lineToolTip(int line) const override;
    void marginClicked(int line) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHighlighter();
    void followPalette();
    void followCursor();
    void goToLine(int line);
    void paintMark(QPainter &painter, const QRectF &area, const LineMark &mark, bool isLast) const;
    const LineFinding *findingAt(int line) const;
    QString changeToolTip(int line) const;

    PreviewFile::Syntax m_syntax;
    QString m_text; ///< what is shown
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    std::vector<text::LineChange> m_changes;
    QByteArray m_before;
    std::vector<LineFinding> m_findings;
    ScrollMarks *m_scrollMarks;
    int m_currentLine = 0;
};

} // namespace preview
