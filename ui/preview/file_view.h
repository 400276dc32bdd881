// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview_file.h"

#include <QTimer>
#include <QWidget>

class HintLabel;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace preview {

class Editor;

/// One file of the preview: what it is, a button to copy it, and its text, or in place of the text why there
/// is none.
class FileView : public QWidget
{
    Q_OBJECT
public:
    FileView(const QString &name, PreviewFile::Syntax syntax, QWidget *parent = nullptr);

    void show(const PreviewFile &file);
    /// Puts the cursor into this line, from 1, with the focus; 0 = the first.
    void showLine(int line);
    /// Puts its inputs after `anchor` in the order of Tab.
    void comeAfter(QWidget *anchor);
    QWidget *lastInput() const;

Q_SIGNALS:
    /// The admin put the cursor into this line, from 0.
    void lineChosen(int line);

private:
    QWidget *makeHeader();
    QWidget *makeNotice();
    void showText();
    void showNotice(const QString &text);

    PreviewFile m_file;
    HintLabel *m_provenance = nullptr;
    QPushButton *m_copy = nullptr;
    QStackedWidget *m_stack;
    Editor *m_editor;
    QLabel *m_sign = nullptr;
    QLabel *m_notice = nullptr;
    QTimer m_patience; ///< after this, an old text must not look current any longer
};

} // namespace preview
