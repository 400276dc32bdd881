// SPDX-License-Identifier: MIT
// Marked lines and lines that differ from a plain configuration, with the rows that say so.
#include "ui/preview/file_header.h"
#include "ui/preview/file_view.h"
#include "ui/preview/line_bar.h"
#include "ui/tab_order.h"

#include <QVBoxLayout>
#include <algorithm>

namespace preview {

void FileView::makeMarksBar()
{
    m_marksBar = new LineBar(QStringLiteral("markedLines"));
    m_marksBar->addButtons(tr("Take the marks away"));
    m_layout->insertWidget(m_filterBar ? 2 : 1, m_marksBar);
    putInTabOrder(m_header->lastInput(), *m_marksBar);
    connect(m_marksBar, &LineBar::closed, this, &FileView::endMarks);
    connect(m_marksBar, &LineBar::moved, this, [this](int direction) { goToChange(direction); });
}

void FileView::markLines(const std::vector<int> &lines, const QString &title)
{
    m_editor->setMarked(lines);
    const std::vector<int> &marked = m_editor->marked();
    if (marked.empty()) {
        endMarks();
        return;
    }
    if (!m_marksBar)
        makeMarksBar();
    const auto count = static_cast<int>(marked.size());
    m_marksBar->setText(title.isEmpty() ? tr("%Ln marked line(s)", nullptr, count)
                                        : tr("%Ln line(s) of %1", "what causes them", count).arg(title));
    m_marksBar->show();
    m_isElsewhere = true;
    m_editor->goToLine(marked.front());
    watchEscape();
}

void FileView::endMarks()
{
    m_editor->setMarked({});
    if (!m_marksBar || !m_marksBar->isVisibleTo(this))
        return;
    const bool hadFocus = m_marksBar->isAncestorOf(window()->focusWidget());
    m_marksBar->hide();
    if (hadFocus)
        m_editor->setFocus(Qt::OtherFocusReason);
    watchEscape();
}

void FileView::setBeyondPlain(const std::vector<bool> &lines)
{
    if (lines == m_beyondPlain)
        return;
    m_beyondPlain = lines;
    showDifferences();
}

void FileView::showOnlyDifferences(bool on)
{
    if (m_syntax != PreviewFile::Syntax::Cf || on == m_onlyDifferences)
        return;
    m_onlyDifferences = on;
    m_header->setOnlyDifferences(on);
    if (on && !m_filterBar)
        makeFilterBar();
    if (!on)
        m_editor->showOnly({});
    m_filterBar->setVisible(on);
    showDifferences();
}

void FileView::makeFilterBar()
{
    m_filterBar = new LineBar(QStringLiteral("shownLines"));
    m_layout->insertWidget(1, m_filterBar);
}

// Until it is known anew, what was known is carried on with the text: lines must not come and go while somebody
// types.
void FileView::showDifferences()
{
    if (!m_onlyDifferences)
        return;
    if (!m_beyondPlain.empty())
        m_editor->showOnly(m_beyondPlain);
    m_filterBar->setText(differencesText());
}

QString FileView::differencesText() const
{
    if (m_beyondPlain.empty())
        return tr("Working out what differs from a plain configuration …");
    const auto count = static_cast<int>(std::ranges::count(m_beyondPlain, true));
    return count == 0 ? tr("No line differs from a plain configuration")
                      : tr("%Ln line(s) differ from a plain configuration", nullptr, count);
}

void FileView::setPaired(bool paired)
{
    m_header->setPaired(paired);
}

void FileView::setScrollTogether(bool on)
{
    m_header->setScrollTogether(on);
}

} // namespace preview
