// SPDX-License-Identifier: MIT
#include "ui/copy_button.h"

#include <QClipboard>
#include <QGuiApplication>

CopyButton::CopyButton(const QString &label, std::function<QString()> text, QWidget *parent)
    : QPushButton(label, parent), m_label(label), m_text(std::move(text))
{
    setAutoDefault(false);
    m_feedback.setSingleShot(true);
    m_feedback.setInterval(std::chrono::seconds(2));
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_feedback, &QTimer::timeout, this, [this] { setText(m_label); });
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    setMinimumWidth(width()); // the shorter word must not move what stands beside it
    setText(tr("✓ Copied"));
    m_feedback.start();
}
