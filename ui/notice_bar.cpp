// SPDX-License-Identifier: MIT
#include "ui/notice_bar.h"

#include "ui/message_line.h"

#include <QHBoxLayout>
#include <QPushButton>

using theme::grid;

NoticeBar::NoticeBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new MessageLine), m_dismiss(new QPushButton(tr("Dismiss")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(2 * grid);
    m_line->setObjectName(name);
    m_dismiss->setObjectName(QStringLiteral("dismiss") + name.first(1).toUpper() + name.sliced(1));
    layout->addWidget(m_line, 1, Qt::AlignVCenter);
    layout->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        showMessage(theme::Tone::Note, {});
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeBar::showMessage(theme::Tone tone, const QString &text, const std::vector<Choice> &choices)
{
    offer(choices);
    m_line->setMessage(tone, text);
    m_dismiss->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void NoticeBar::offer(const std::vector<Choice> &choices)
{
    if (m_choices) {
        m_choices->hide();
        m_choices->deleteLater(); // one of its buttons may be at work
        m_choices = nullptr;
    }
    if (choices.empty())
        return;
    m_choices = new QWidget;
    auto *line = new QHBoxLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label);
        button->setObjectName(choice.objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            showMessage(theme::Tone::Note, {});
            act();
        });
        line->addWidget(button);
    }
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, m_choices);
    setTabOrder(m_choices, m_dismiss);
}
