// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

class MessageLine;
class QPushButton;

/// A message across the window with a button that takes it away. Hidden while it says nothing.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    /// The message gets that object name; the button gets it with "dismiss" before it.
    explicit NoticeBar(const QString &name, QWidget *parent = nullptr);

    /// Empty text takes it away.
    void showMessage(theme::Tone tone, const QString &text);

Q_SIGNALS:
    /// By the button.
    void dismissed();

private:
    MessageLine *m_line;
    QPushButton *m_dismiss;
};
