// SPDX-License-Identifier: MIT
#pragma once

#include "advice/finding.h"

#include <QWidget>

class FindingsList;
class MessageLine;
class QPushButton;
class QScrollArea;
class Session;

/// All findings, opened and closed from the status line. Brought up to date only while it is open.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(Session *session, QWidget *parent = nullptr);

    /// Opens it with the focus in it, or closes it.
    void toggle();

    QSize sizeHint() const override;

Q_SIGNALS:
    void repairWanted(const advice::Finding &finding);
    void fieldWanted(answers::Field field);
    void additionWanted(int addition);
    void lineWanted(advice::GeneratedFile file, int line);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void refresh();
    void close();

    Session *m_session;
    QScrollArea *m_area = nullptr;
    QPushButton *m_close = nullptr;
    FindingsList *m_list = nullptr;
    MessageLine *m_fine = nullptr;
};
