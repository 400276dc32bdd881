// SPDX-License-Identifier: MIT
#include "ui/preview/file_view.h"

#include "ui/copy_button.h"
#include "ui/message_line.h"
#include "ui/preview/editor.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTextBlock>

using theme::grid;

namespace preview {

FileView::FileView(const QString &name, PreviewFile::Syntax syntax, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_editor(new Editor(syntax))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_editor);
    m_copy->setObjectName(QStringLiteral("copy-") + name);
    m_editor->setObjectName(QStringLiteral("text-") + name);
    m_editor->setAccessibleName(name);
    m_stack->addWidget(makeNotice());
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(200));
    connect(&m_patience, &QTimer::timeout, this, [this] { showNotice(tr("m4 is at work …")); });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_editor->hasFocus())
            Q_EMIT lineChosen(m_editor->textCursor().blockNumber());
    });
}

QWidget *FileView::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(3 * grid / 2, grid, grid, grid);
    layout->setSpacing(grid);
    m_provenance = new HintLabel;
    m_provenance->setObjectName(QStringLiteral("provenance"));
    m_copy = new CopyButton(tr("Copy"), [this] { return QString::fromUtf8(m_file.text); });
    m_copy->setToolTip(tr("Copy the whole file"));
    layout->addWidget(m_provenance, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    return header;
}

QWidget *FileView::makeNotice()
{
    auto *notice = new QWidget;
    notice->setAutoFillBackground(true);
    notice->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(notice);
    layout->setContentsMargins(4 * grid, 2 * grid, 4 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    m_sign = new QLabel;
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("previewNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addStretch(1);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    layout->addWidget(m_notice);
    layout->addStretch(2);
    return notice;
}

void FileView::comeAfter(QWidget *anchor)
{
    setTabOrder(anchor, m_copy);
    setTabOrder(m_copy, m_editor);
}

QWidget *FileView::lastInput() const
{
    return m_editor;
}

void FileView::show(const PreviewFile &file)
{
    m_file = file;
    switch (file.state) {
    case FileState::Current:
        m_patience.stop();
        showText();
        break;
    case FileState::Waiting:
        if (!m_patience.isActive())
            m_patience.start();
        break;
    case FileState::Unavailable:
        m_patience.stop();
        showNotice(file.reason);
        break;
    }
}

void FileView::showLine(int line)
{
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(qMax(0, line - 1))));
    m_editor->centerCursor();
}

void FileView::showText()
{
    m_provenance->setText(m_file.provenance);
    // The newline at the end would show as one more, empty line.
    const bool endsLine = m_file.text.endsWith('\n');
    m_editor->showText(QString::fromUtf8(QByteArrayView(m_file.text).chopped(endsLine ? 1 : 0)));
    m_stack->setCurrentIndex(0);
    m_copy->setEnabled(true);
}

void FileView::showNotice(const QString &text)
{
    m_provenance->clear();
    m_sign->setPixmap(theme::toneSign(theme::Tone::Note, palette(), 4 * grid, devicePixelRatioF()));
    m_notice->setText(text);
    m_stack->setCurrentIndex(1);
    m_copy->setEnabled(false);
}

} // namespace preview
