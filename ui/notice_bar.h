// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>
#include <functional>
#include <vector>

class MessageLine;
class QPushButton;

/// A message across the window with a button that takes it away. Hidden while it says nothing.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    /// The message gets that object name; the button gets it with "dismiss" before it.
    explicit NoticeBar(const QString &name, QWidget *parent = nullptr);

    /// A way on from what is said.
    struct Choice {
        QString label;
        QString objectName;
        std::function<void()> act;
    };

    /// Empty text takes it away, as does each of the choices.
    void showMessage(theme::Tone tone, const QString &text, const std::vector<Choice> &choices = {});

Q_SIGNALS:
    /// By the button.
    void dismissed();

private:
    void offer(const std::vector<Choice> &choices);

    MessageLine *m_line;
    QWidget *m_choices = nullptr; ///< the buttons of the present message, if it has any
    QPushButton *m_dismiss;
};
