// SPDX-License-Identifier: MIT
#pragma once

#include "ui/answers_file.h"
#include "ui/session.h"

#include <QObject>
#include <memory>

class MainWindow;

/// The session, what is kept of it, and its window. Another language means another window over the same
/// session: every text of the old one is made anew, and none can be forgotten.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop();
    ~Desktop() override;

    /// The one chosen in a window earlier, or the system's. To be called before anything is shown.
    static void useChosenLanguage();
    /// Shows the window with the last answers or those of `answersFile` (may be empty). At the first start
    /// the answers are suggestions for a host called `hostName` (may be empty).
    void start(const QString &answersFile = {}, const QString &hostName = {});
    /// Makes another window in this language; empty = the system's.
    void speak(const QString &languageCode);

    /// Null before start().
    MainWindow *window() const { return m_window.get(); }
    Session &session() { return m_session; }

private:
    void makeWindow();
    void showWhatIsKept(LastAnswers::Outcome outcome);

    Session m_session;
    LastAnswers m_last;
    std::unique_ptr<MainWindow> m_window;
};
