// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

#include <QPlainTextEdit>
#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace preview {

/// A file to read: line numbers, highlighting by its syntax, updates of only what changed.
class Editor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit Editor(PreviewFile::Syntax syntax, QWidget *parent = nullptr);
    ~Editor() override;

    void showText(const QString &text);

    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHighlighter();
    void followPalette();
    void makeRoomForNumbers();
    void placeNumbers();
    void markCurrentLine();

    PreviewFile::Syntax m_syntax;
    QString m_text; ///< what is shown
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    QWidget *m_numbers;
};

} // namespace preview
