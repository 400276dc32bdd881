// SPDX-License-Identifier: MIT
#include "ui/preview/line_bar.h"

#include "ui/elided_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using theme::grid;

namespace preview {

LineBar::LineBar(const QString &name, Moves moves, QWidget *parent) : QWidget(parent), m_text(new ElidedLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * grid / 2, 0, grid, grid / 2);
    layout->setSpacing(grid / 2);
    m_text->setObjectName(name);
    layout->addWidget(m_text, 1);
    const QString inName = name.first(1).toUpper() + name.sliced(1);
    if (moves == Moves::BetweenLines)
        addMoves(inName);
    m_close = addButton(QStringLiteral("✕"), QStringLiteral("close") + inName);
    connect(m_close, &QPushButton::clicked, this, &LineBar::closed);
}

void LineBar::addMoves(const QString &name)
{
    QPushButton *previous = addButton(QStringLiteral("‹"), QStringLiteral("previous") + name);
    previous->setAccessibleName(tr("Previous marked line"));
    previous->setToolTip(tr("Previous marked line (Shift+F8)"));
    QPushButton *next = addButton(QStringLiteral("›"), QStringLiteral("next") + name);
    next->setAccessibleName(tr("Next marked line"));
    next->setToolTip(tr("Next marked line (F8)"));
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT moved(+1); });
}

QPushButton *LineBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFixedWidth(4 * grid);
    layout()->addWidget(button);
    return button;
}

void LineBar::setText(const QString &text)
{
    m_text->setText(text);
    m_close->setAccessibleDescription(text);
}

void LineBar::setCloseText(const QString &text)
{
    m_close->setAccessibleName(text);
    m_close->setToolTip(text);
}

} // namespace preview
