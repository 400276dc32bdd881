// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ElidedLabel;
class QToolButton;

namespace preview {

/// A row over a text that says which of its lines are shown or marked and, on request, leads from one to the next and
/// can be closed.
class LineBar : public QWidget
{
    Q_OBJECT
public:
    /// The label gets that object name.
    explicit LineBar(const QString &name, QWidget *parent = nullptr);

    /// The buttons get the name with "previous", "next" and "close" before it. `closing` says what the last one does.
    void addButtons(const QString &closing);
    void setText(const QString &text);

Q_SIGNALS:
    /// To the next line (+1) or the one before (-1).
    void moved(int direction);
    void closed();

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    ElidedLabel *m_text;
};

} // namespace preview
