// SPDX-License-Identifier: MIT
#include "ui/desktop.h"

#include "ui/mainwindow.h"
#include "ui/wording/language.h"

#include <QSettings>

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString hintKey = QStringLiteral("window/hintWanted");

} // namespace

Desktop::Desktop() : m_last(&m_session) {}

Desktop::~Desktop() = default;

void Desktop::useChosenLanguage()
{
    wording::useLanguage(wording::bestLanguage(windowSettings().value(languageKey).toString()));
}

void Desktop::start(const QString &answersFile, const QString &hostName)
{
    const LastAnswers::Outcome outcome = m_last.restore(hostName);
    if (outcome == LastAnswers::Outcome::FirstStart && !windowSettings().contains(hintKey))
        windowSettings().setValue(hintKey, true);
    makeWindow();
    showWhatIsKept(outcome);
    if (!answersFile.isEmpty())
        m_window->openFile(answersFile);
    m_last.keepPlace(m_window->place());
    m_window->show();
}

void Desktop::showWhatIsKept(LastAnswers::Outcome outcome)
{
    if (const auto place = m_last.place())
        m_window->goTo(*place);
    else if (outcome == LastAnswers::Outcome::Restored)
        m_window->markAllVisited();
    m_window->showNotice(m_last.notice());
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(&m_session);
    if (windowSettings().value(hintKey).toBool())
        m_window->showHint();
    // Not at once: the window's own menu is still at work.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Desktop::speak, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::placeChanged, this, [this] { m_last.keepPlace(m_window->place()); });
    connect(m_window.get(), &MainWindow::hintDismissed, this,
            [] { windowSettings().setValue(hintKey, false); });
    connect(&m_last, &LastAnswers::couldNotSave, m_window.get(), &MainWindow::showNotice);
}

void Desktop::speak(const QString &languageCode)
{
    windowSettings().setValue(languageKey, languageCode);
    wording::useLanguage(wording::bestLanguage(languageCode));
    m_session.retranslate();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->saveLayout();
    makeWindow();
    m_window->takePlaceOf(*old);
    m_window->show();
}
