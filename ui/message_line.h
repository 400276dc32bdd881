// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>
#include <QWidget>

/// A sign and a text in the colour of its tone, wrapped. Plain text, whatever it holds.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);

    /// Shows the text; an empty one hides the whole line.
    void setMessage(theme::Tone tone, const QString &text);
    QString text() const { return m_plain; }
    theme::Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    theme::Tone m_tone = theme::Tone::Error;
    QString m_plain;
    QLabel *m_sign;
    QLabel *m_text;
};

/// The text with places to break in words that are wider than a page, such as a host name of 60 letters.
QString breakable(const QString &text, int room = 36 * theme::grid);

/// Wrapped plain text in the muted colour, for hints.
class HintLabel : public QLabel
{
    Q_OBJECT
public:
    explicit HintLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Long words may be broken.
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};
