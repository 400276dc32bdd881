// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/step.h"

#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QMenu;

/// What the window can show, for pictures of it and for tests that go through all of it.
namespace scenes {

/// One state of the window.
struct Scene {
    QString name; ///< fit for a file: "client-2-host"
    answers::Answers answers;
    Step step;
    bool isVisited = true; ///< every step was seen before
    /// What is done in the window before it is looked at.
    std::function<void(MainWindow &, Session &)> prepare = {};
    QString menu = {}; ///< the object name of the one that is open; empty = none
};

/// Answers without a fault.
answers::Answers sampleAnswers(answers::Role role);
/// Waits for m4, and for the layout.
void settle(const Session &session);

/// Every page: before anything is answered, in each role, and with something wrong; and the situations.
std::vector<Scene> all();
/// Those of all() whose name begins like this: "empty", "client", "aliases", "server", "long", "wrong",
/// "situations".
std::vector<Scene> startingWith(const QString &prefix);
/// The prefixes.
QStringList groups();

/// Every language of the program, and "longer".
QStringList languages();
/// From now on everything is said in this language. "longer" is English in which every word is about 40 %
/// longer, as German words are.
void speak(const QString &language);

/// A window in which one scene after the other is shown.
class Stage
{
public:
    explicit Stage(QSize size);

    void show(const Scene &scene);
    MainWindow &window() const { return *m_window; }
    /// What a picture of the scene shows: the open menu, or else the window.
    QWidget &subject() const;

private:
    bool isFitFor(const Scene &scene) const;
    void makeWindow(const Scene &scene);
    QMenu *openMenu(const QString &name) const;

    QSize m_size;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_isPrepared = false; ///< the window shows more than its page
    QMenu *m_menu = nullptr;   ///< that is open
};

} // namespace scenes
