// SPDX-License-Identifier: MIT
#include "ui/accessible_areas.h"
#include "ui/answers_file.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/theme_menu.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QSettings>
#include <memory>

namespace {

const QString languageKey = QStringLiteral("window/language");

/// The session and its window. Another language means another window over the same session: every text of the
/// old one is made anew, and none can be forgotten.
class Desktop : public QObject
{
public:
    Desktop() : m_last(&m_session) {}

    void start(const QString &answersFile, const QString &hostName)
    {
        const LastAnswers::Outcome outcome = m_last.restore(hostName);
        makeWindow();
        if (outcome == LastAnswers::Outcome::Restored)
            m_window->markAllVisited();
        m_window->showNotice(m_last.notice());
        if (!answersFile.isEmpty())
            m_window->openAnswersFile(answersFile);
        m_window->show();
    }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(&m_session);
        // Not at once: the window's own menu is still at work.
        connect(m_window.get(), &MainWindow::languageWanted, this, &Desktop::speak, Qt::QueuedConnection);
    }

    void speak(const QString &code)
    {
        windowSettings().setValue(languageKey, code);
        wording::useLanguage(wording::bestLanguage(code));
        m_session.retranslate();
        const std::unique_ptr<MainWindow> old = std::move(m_window);
        old->saveLayout();
        makeWindow();
        m_window->takePlaceOf(*old);
        m_window->show();
    }

    Session m_session;
    LastAnswers m_last;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(QApplication &application, const QString &answersFile, const QString &hostName)
{
    wording::useLanguage(wording::bestLanguage(windowSettings().value(languageKey).toString()));
    installAccessibleAreas();
    theme::apply(application, rememberedLook());
    QApplication::setWindowIcon(theme::programIcon());
    Desktop desktop;
    desktop.start(answersFile, hostName);
    return QApplication::exec();
}
