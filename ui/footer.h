// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class LinkButton;
class QHBoxLayout;
class QPushButton;
class QuietBox;
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
    /// On the page that exports, nothing here leads to it.
    void offerExport(bool wanted);
    /// Puts the focus on what opens the findings.
    void focusFindings();

Q_SIGNALS:
    /// By -1 or +1.
    void moved(int direction);
    void exportWanted();
    /// What there is to know about the answers is to be shown or hidden.
    void findingsWanted();

private:
    QVBoxLayout *makeTexts();
    QHBoxLayout *makeStatus();
    QPushButton *makeButton(const QString &text, const char *name);

    QuietBox *m_sentence = nullptr;
    LinkButton *m_findings = nullptr;
    QuietBox *m_status = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_export = nullptr;
};
