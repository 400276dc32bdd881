// SPDX-License-Identifier: MIT
#include "ui/quiet_box.h"

#include <QLabel>
#include <QResizeEvent>

// Without a layout of its own: that would pass each change of the label on.
QuietBox::QuietBox(QLabel *label, int lines, QWidget *parent) : QWidget(parent), m_label(label), m_lines(lines)
{
    m_label->setParent(this);
    m_label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuietBox::setText(const QString &text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    if (heightForWidth(width()) != m_height)
        updateGeometry();
}

int QuietBox::heightForWidth(int width) const
{
    return qMax(m_label->heightForWidth(width), m_lines * m_label->fontMetrics().lineSpacing());
}

QSize QuietBox::sizeHint() const
{
    return {m_label->sizeHint().width(), heightForWidth(width())};
}

QSize QuietBox::minimumSizeHint() const
{
    return {0, m_lines * m_label->fontMetrics().lineSpacing()};
}

void QuietBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    m_height = heightForWidth(width());
}
