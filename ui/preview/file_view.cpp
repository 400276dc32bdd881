// SPDX-License-Identifier: MIT
#include "ui/preview/file_view.h"

#include "ui/preview/compare_view.h"
#include "ui/preview/file_header.h"
#include "ui/preview/find_bar.h"
#include "ui/preview/line_bar.h"
#include "ui/tab_order.h"

#include <QFocusEvent>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>

using theme::grid;

namespace preview {

FileView::FileView(const QString &name, PreviewFile::Syntax syntax, QWidget *parent)
    : QWidget(parent), m_name(name), m_layout(new QVBoxLayout(this)), m_syntax(syntax),
      m_stack(new QStackedWidget), m_editor(new Editor(syntax))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    makeHeader();
    m_layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_editor);
    m_editor->setObjectName(QStringLiteral("text-") + name);
    m_editor->setAccessibleName(name);
    m_noticePage = makeNotice();
    m_stack->addWidget(m_noticePage);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(200));
    connect(&m_patience, &QTimer::timeout, this, [this] { showNotice(tr("m4 is at work …")); });
    connectEditor();
}

void FileView::connectEditor()
{
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_editor->hasFocus())
            return;
        m_isElsewhere = true;
        Q_EMIT lineChosen(m_editor->textCursor().blockNumber());
    });
    connect(m_editor->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isElsewhere = true; });
    connect(m_editor, &Editor::findingClicked, this, &FileView::findingClicked);
    connect(m_editor, &CodeView::zoomWanted, this, &FileView::zoomWanted);
    m_editor->installEventFilter(this);
}

bool FileView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            Q_EMIT lineChosen(m_editor->textCursor().blockNumber());
    }
    return QWidget::eventFilter(watched, event);
}

void FileView::showLine(int line)
{
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->revealLine(line);
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(line)));
    m_editor->centerCursor();
}

bool FileView::goToChange(int direction)
{
    m_isElsewhere = true;
    return m_editor->goToMark(direction) || m_editor->goToChange(direction);
}

void FileView::goToFirstChange()
{
    m_isElsewhere = true;
    m_editor->goToFirstChange();
}

void FileView::revealLine(int line)
{
    if (!std::exchange(m_isElsewhere, false))
        m_editor->revealLine(line);
}

void FileView::makeHeader()
{
    m_header = new FileHeader(m_name, m_syntax, [this] { return QString::fromUtf8(m_file.text); });
    m_layout->addWidget(m_header);
    connect(m_header, &FileHeader::onlyDifferencesWanted, this, &FileView::onlyDifferencesWanted);
    connect(m_header, &FileHeader::scrollTogetherWanted, this, &FileView::scrollTogetherWanted);
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

void FileView::setCompareMenu(QMenu *menu)
{
    m_header->setCompareMenu(menu);
}

void FileView::comeAfter(QWidget *anchor)
{
    m_header->comeAfter(anchor);
    setTabOrder(m_header->lastInput(), m_editor);
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

void FileView::setChanges(const Changes &changes)
{
    if (m_file.state == FileState::Current)
        m_editor->setChanges(changes.lines(), changes.before());
}

void FileView::setZoom(int percent)
{
    m_zoom = percent;
    m_editor->setZoom(percent);
    if (m_comparison)
        m_comparison->setZoom(percent);
}

void FileView::showText()
{
    m_header->setProvenance(m_file.provenance);
    m_editor->showText(QString::fromUtf8(shownPart(m_file.text)));
    if (m_marksBar && m_editor->marked().empty())
        endMarks();
    if (m_isComparing)
        m_comparison->setText(QString::fromUtf8(m_file.text));
    showBody();
    m_header->setHasText(true);
}

void FileView::showNotice(const QString &text)
{
    m_header->setProvenance({});
    m_sign->setPixmap(theme::toneSign(theme::Tone::Note, palette(), 4 * grid, devicePixelRatioF()));
    m_notice->setText(text);
    m_stack->setCurrentWidget(m_noticePage);
    m_header->setHasText(false);
}

void FileView::showBody()
{
    m_stack->setCurrentWidget(m_isComparing ? static_cast<QWidget *>(m_comparison) : m_editor);
}

void FileView::copy()
{
    m_header->copy();
}

CodeView *FileView::code() const
{
    return m_isComparing ? m_comparison->code() : m_editor;
}

void FileView::makeComparison()
{
    m_comparison = new CompareView(m_name);
    m_comparison->setZoom(m_zoom);
    m_stack->addWidget(m_comparison);
    putInTabOrder(m_editor, *m_comparison);
    connect(m_comparison, &CompareView::closed, this, &FileView::comparisonClosed);
    connect(m_comparison, &CompareView::zoomWanted, this, &FileView::zoomWanted);
    connect(m_comparison, &CompareView::codeChanged, this, [this] {
        if (m_findBar)
            m_findBar->setTarget(code());
    });
}

void FileView::compareWith(const Reference &reference)
{
    if (!m_comparison)
        makeComparison();
    m_isComparing = true;
    m_comparison->setText(QString::fromUtf8(m_file.text));
    m_comparison->setReference(reference);
    if (m_file.state != FileState::Unavailable)
        showBody();
    if (m_findBar)
        m_findBar->setTarget(code());
    watchEscape();
}

void FileView::endComparison()
{
    if (!std::exchange(m_isComparing, false))
        return;
    const bool hadFocus = m_comparison->isAncestorOf(window()->focusWidget());
    if (m_stack->currentWidget() == m_comparison)
        showBody();
    if (m_findBar)
        m_findBar->setTarget(code());
    if (hadFocus)
        m_editor->setFocus(Qt::OtherFocusReason);
    watchEscape();
}

void FileView::makeFindBar()
{
    m_findBar = new FindBar;
    m_findBar->setTarget(code());
    m_layout->addWidget(m_findBar);
    putInTabOrder(m_comparison ? putInTabOrder(m_editor, *m_comparison) : m_editor, *m_findBar);
    connect(m_findBar, &FindBar::openChanged, this, &FileView::watchEscape);
}

void FileView::find()
{
    if (!m_findBar)
        makeFindBar();
    m_findBar->open();
}

void FileView::findNext(int direction)
{
    if (m_findBar && m_findBar->isVisible())
        m_findBar->go(direction);
    else
        find();
}

void FileView::watchEscape()
{
    if (!m_escape) {
        m_escape = new QShortcut(Qt::Key_Escape, this, this, &FileView::closeInnermost,
                                 Qt::WidgetWithChildrenShortcut);
    }
    // Marks are set from elsewhere, and the focus stays there.
    const bool isMarked = !m_editor->marked().empty();
    m_escape->setContext(isMarked ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(isMarked || m_isComparing || (m_findBar && m_findBar->isVisibleTo(this)));
}

void FileView::closeInnermost()
{
    if (m_findBar && m_findBar->isVisible())
        m_findBar->close();
    else if (!m_editor->marked().empty())
        endMarks();
    else
        Q_EMIT comparisonClosed();
}

} // namespace preview
