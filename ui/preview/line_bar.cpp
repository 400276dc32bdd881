// SPDX-License-Identifier: MIT
#include "ui/preview/line_bar.h"

#include "ui/elided_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

using theme::grid;

namespace preview {

LineBar::LineBar(const QString &name, QWidget *parent) : QWidget(parent), m_text(new ElidedLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * grid / 2, 0, grid, grid / 2);
    layout->setSpacing(grid / 2);
    m_text->setObjectName(name);
    layout->addWidget(m_text, 1);
}

void LineBar::addButtons(const QString &closing)
{
    QToolButton *previous =
        addButton(QStringLiteral("‹"), QStringLiteral("previous"), tr("Previous marked line (Shift+F8)"));
    previous->setAccessibleName(tr("Previous marked line"));
    QToolButton *next = addButton(QStringLiteral("›"), QStringLiteral("next"), tr("Next marked line (F8)"));
    next->setAccessibleName(tr("Next marked line"));
    QToolButton *close = addButton(QStringLiteral("✕"), QStringLiteral("close"), tr("%1 (Escape)").arg(closing));
    close->setAccessibleName(closing);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT moved(+1); });
    connect(close, &QToolButton::clicked, this, &LineBar::closed);
}

QToolButton *LineBar::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(text);
    const QString label = m_text->objectName();
    button->setObjectName(name + label.first(1).toUpper() + label.sliced(1));
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(3 * grid);
    layout()->addWidget(button);
    return button;
}

void LineBar::setText(const QString &text)
{
    m_text->setText(text);
}

} // namespace preview
