// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

/// Says that something is being written, and lets it be cancelled. Seen only when it takes a while.
class WritingLine : public QWidget
{
    Q_OBJECT
public:
    explicit WritingLine(QWidget *parent = nullptr);

    void begin();
    void end();

Q_SIGNALS:
    /// It takes so long that the line is shown now.
    void appeared();
    void cancelled();

private:
    void appear();
    void sayCancelling();

    QLabel *m_text;
    QPushButton *m_cancel;
    QTimer m_patience;
};
