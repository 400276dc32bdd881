// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class HintLabel;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Session;

/// What the answers come to in one plain sentence, how the preview was made, and where to go next.
class Footer : public QWidget
{
    Q_OBJECT
public:
    explicit Footer(QWidget *parent = nullptr);

    void showState(const Session &session);
    void setMoves(bool back, bool next);

Q_SIGNALS:
    /// By -1 or +1.
    void moved(int direction);
    void exportWanted();

private:
    QVBoxLayout *makeTexts();
    QPushButton *makeButton(const QString &text, const char *name);

    QLabel *m_sentence = nullptr;
    HintLabel *m_status = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_export = nullptr;
};
