// SPDX-License-Identifier: MIT
#include "ui/preview/file_header.h"

#include "ui/copy_button.h"
#include "ui/elided_label.h"
#include "ui/icons.h"
#include "ui/message_line.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using theme::grid;

namespace preview {

FileHeader::FileHeader(const QString &name, PreviewFile::Syntax syntax, const std::function<QString()> &text,
                       QWidget *parent)
    : QWidget(parent), m_name(name), m_layout(new QHBoxLayout(this)), m_title(new ElidedLabel),
      m_hint(new HintLabel), m_compare(new QPushButton(tr("Compare"))), m_copy(new CopyButton(tr("Copy"), text))
{
    m_layout->setContentsMargins(3 * grid / 2, grid, grid, grid);
    m_layout->setSpacing(grid);
    m_title->setObjectName(QStringLiteral("paired-") + name);
    m_title->setFont(theme::headingFont());
    m_title->setText(name);
    m_title->hide();
    m_hint->setObjectName(QStringLiteral("provenance"));
    m_compare->setObjectName(QStringLiteral("compareMenu-") + name);
    m_compare->hide();
    m_copy->setObjectName(QStringLiteral("copy-") + name);
    m_copy->setToolTip(tr("Copy the whole file (Ctrl+Shift+C)"));
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_hint, 1);
    if (syntax == PreviewFile::Syntax::Cf) {
        makeFilter();
        makeTogether();
    }
    m_layout->addWidget(m_compare, 0, Qt::AlignTop);
    m_layout->addWidget(m_copy, 0, Qt::AlignTop);
    setHasText(false);
}

QPushButton *FileHeader::makeToggle(const char *icon, const QString &name, const QString &toolTip)
{
    auto *button = new QPushButton(theme::icon(QLatin1StringView(icon)), {});
    button->setObjectName(name);
    button->setAccessibleName(toolTip);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setFixedWidth(4 * grid);
    m_layout->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void FileHeader::makeFilter()
{
    m_filter = makeToggle("view-filter", QStringLiteral("onlyDifferences-") + m_name,
                          tr("Only what differs from a plain configuration"));
    connect(m_filter, &QPushButton::toggled, this, &FileHeader::onlyDifferencesWanted);
}

void FileHeader::makeTogether()
{
    m_together = makeToggle("insert-link", QStringLiteral("scrollTogether-") + m_name,
                            tr("Scroll both files together"));
    m_together->hide();
    connect(m_together, &QPushButton::toggled, this, &FileHeader::scrollTogetherWanted);
}

void FileHeader::setProvenance(const QString &provenance)
{
    m_provenance = provenance;
    showProvenance();
}

void FileHeader::showProvenance()
{
    m_hint->setText(m_provenance);
    setToolTip(m_isPaired ? m_provenance.toHtmlEscaped() : QString());
}

void FileHeader::setHasText(bool hasText)
{
    m_copy->setEnabled(hasText);
    m_compare->setEnabled(hasText);
    m_compare->setToolTip(hasText ? tr("Compare with earlier answers or with a file")
                                  : tr("There is no text to compare yet"));
    if (m_filter)
        m_filter->setEnabled(hasText);
}

void FileHeader::setCompareMenu(QMenu *menu)
{
    m_compare->setMenu(menu);
    m_compare->show();
}

void FileHeader::setOnlyDifferences(bool on)
{
    if (!m_filter)
        return;
    const QSignalBlocker blocker(m_filter);
    m_filter->setChecked(on);
}

void FileHeader::setPaired(bool paired)
{
    m_isPaired = paired;
    m_title->setVisible(paired);
    m_hint->setVisible(!paired);
    if (m_together)
        m_together->setVisible(paired);
    m_layout->setContentsMargins(3 * grid / 2, paired ? grid / 2 : grid, grid, paired ? grid / 2 : grid);
    showProvenance();
}

void FileHeader::setScrollTogether(bool on)
{
    if (!m_together)
        return;
    const QSignalBlocker blocker(m_together);
    m_together->setChecked(on);
}

void FileHeader::copy()
{
    m_copy->click();
}

QWidget *FileHeader::lastInput() const
{
    return m_copy;
}

void FileHeader::comeAfter(QWidget *anchor)
{
    for (QWidget *input : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_together),
                           static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_copy)}) {
        if (!input)
            continue;
        setTabOrder(anchor, input);
        anchor = input;
    }
}

} // namespace preview
