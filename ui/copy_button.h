// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QTimer>
#include <functional>

/// Copies a text to the clipboard, and says for a moment that it did.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    CopyButton(const QString &label, std::function<QString()> text, QWidget *parent = nullptr);

private:
    void copy();

    QString m_label;
    std::function<QString()> m_text;
    QTimer m_feedback;
};
