// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class QPushButton;

namespace preview {

/// A row over a text that says which of its lines are shown or marked, with a button that ends it and, on request, a
/// way from one of these lines to the next.
class LineBar : public QWidget
{
    Q_OBJECT
public:
    enum class Moves { None, BetweenLines };

    /// The label and the closing button get that object name, the button with "close" before it.
    LineBar(const QString &name, Moves moves, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// What the closing button does, in words.
    void setCloseText(const QString &text);

Q_SIGNALS:
    /// To the next line (+1) or the one before (-1).
    void moved(int direction);
    void closed();

private:
    QPushButton *addButton(const QString &text, const QString &name);
    void addMoves(const QString &name);

    ElidedLabel *m_text;
    QPushButton *m_close = nullptr;
};

} // namespace preview
