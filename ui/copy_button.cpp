// SPDX-License-Identifier: MIT
#include "ui/copy_button.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace {

/// Says `text` to whoever cannot see the button change.
void announce(QObject *object, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(object, text);
#else
    Q_UNUSED(text)
    QAccessibleEvent event(object, QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace

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
    announce(this, tr("Copied"));
    m_feedback.start();
}
