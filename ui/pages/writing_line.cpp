// SPDX-License-Identifier: MIT
#include "ui/pages/writing_line.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using theme::grid;

WritingLine::WritingLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_cancel(new QPushButton(tr("Cance&l")))
{
    m_text->setObjectName(QStringLiteral("writingText"));
    m_text->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancelWriting"));
    m_cancel->setAutoDefault(false);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // how long a disk takes, nobody knows
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Writing the bundle"));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(bar, 1);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_text);
    layout->addLayout(line);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(500));
    connect(&m_patience, &QTimer::timeout, this, &WritingLine::appear);
    connect(m_cancel, &QPushButton::clicked, this, &WritingLine::sayCancelling);
    hide();
}

void WritingLine::begin()
{
    m_text->setText(tr("The bundle is being written. The disk takes its time."));
    m_patience.start();
}

void WritingLine::end()
{
    m_patience.stop();
    hide();
}

void WritingLine::appear()
{
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT appeared();
}

void WritingLine::sayCancelling()
{
    m_text->setText(tr("Cancelling: what was written so far is being removed."));
    Q_EMIT cancelled();
}
