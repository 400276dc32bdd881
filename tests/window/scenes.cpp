// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "longer_words.h"
#include "opened_situations.h"
#include "situations.h"
#include "ui/opened/opened_files.h"
#include "ui/preview/preview_pane.h"
#include "ui/wording/language.h"

#include <QMenu>
#include <QTest>
#include <algorithm>

using answers::Answers;
using answers::Role;

namespace scenes {

namespace {

constexpr int longestSummary = 80;

/// Names as long as they may be, of the widest letter.
Answers longAnswers()
{
    const QString label(63, u'm');
    Answers answers = sampleAnswers(Role::LocalAliases);
    answers.host.name = label + u'.' + label + QStringLiteral(".example.com");
    answers.relay.address = label + u'.' + label + QStringLiteral(".example.net:2525");
    answers.masquerade.domain = label + QStringLiteral(".example.com");
    answers.masquerade.exposedUsers = {QString(60, u'w')};
    answers.aliases.root = QString(60, u'w') + u'@' + label + QStringLiteral(".example.com");
    answers.aliases.entries = {{QString(60, u'm'), {QString(60, u'w') + QStringLiteral("@example.com")}}};
    return answers;
}

/// Wrong in as many fields as can be.
Answers wrongAnswers()
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    answers.host.name = QStringLiteral("web 01");
    answers.relay.address = QStringLiteral("mail relay");
    answers.masquerade.domain = QString(longestSummary, u'm') + QStringLiteral(".example");
    answers.masquerade.exposedUsers = {QStringLiteral("ro ot")};
    answers.aliases.root = QStringLiteral("|/bin/false");
    answers.aliases.entries.push_back({QStringLiteral("web master"), {}});
    return answers;
}

QString fileName(const QString &group, Step step)
{
    constexpr std::array names{"role",   "host",    "relay",  "masquerade", "listening",
                               "server", "aliases", "features", "review", "export"};
    const auto place = static_cast<std::size_t>(std::ranges::find(allSteps(), step) - allSteps().begin());
    const QString name = place < names.size() ? QLatin1StringView(names[place]) : QStringLiteral("more");
    return QStringLiteral("%1-%2-%3").arg(group).arg(place + 1).arg(name);
}

void addGroup(std::vector<Scene> &scenes, const QString &group, const Answers &answers, bool isVisited)
{
    for (const Step step : stepsFor(answers.role))
        scenes.push_back({fileName(group, step), answers, step, isVisited});
}

LongerWords &longerWords()
{
    static LongerWords translator;
    return translator;
}

} // namespace

Answers sampleAnswers(Role role)
{
    Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mailhost.example.com");
    answers.masquerade.domain = QStringLiteral("example.com");
    answers.server.acceptedDomains = {QStringLiteral("example.com")};
    answers.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    answers.aliases.root = QStringLiteral("admin@example.com");
    answers.aliases.entries = {{QStringLiteral("webmaster"), {QStringLiteral("kim@example.com")}},
                               {QStringLiteral("backup"), {QStringLiteral("root")}}};
    answers.role = role;
    answers.listening.where = role == Role::MailServer   ? answers::Listen::Network
                              : role == Role::NullClient ? answers::Listen::None
                                                         : answers::Listen::Loopback;
    return answers;
}

QStringList groups()
{
    return {QStringLiteral("empty"),  QStringLiteral("client"), QStringLiteral("aliases"),
            QStringLiteral("long"),   QStringLiteral("server"), QStringLiteral("wrong"),
            QStringLiteral("situations")};
}

std::vector<Scene> all()
{
    std::vector<Scene> scenes;
    addGroup(scenes, QStringLiteral("empty"), {}, false);
    addGroup(scenes, QStringLiteral("client"), sampleAnswers(Role::NullClient), true);
    addGroup(scenes, QStringLiteral("aliases"), sampleAnswers(Role::LocalAliases), true);
    addGroup(scenes, QStringLiteral("server"), sampleAnswers(Role::MailServer), true);
    addGroup(scenes, QStringLiteral("long"), longAnswers(), true);
    addGroup(scenes, QStringLiteral("wrong"), wrongAnswers(), true);
    std::ranges::move(situations(), std::back_inserter(scenes));
    std::ranges::move(openedSituations(), std::back_inserter(scenes));
    return scenes;
}

std::vector<Scene> startingWith(const QString &prefix)
{
    std::vector<Scene> found;
    std::ranges::copy_if(all(), std::back_inserter(found),
                         [&prefix](const Scene &scene) { return scene.name.startsWith(prefix); });
    return found;
}

QStringList languages()
{
    QStringList codes;
    for (const wording::Language &language : wording::languages())
        codes.append(language.code);
    return codes << QStringLiteral("longer");
}

void speak(const QString &language)
{
    const bool isLonger = language == QLatin1StringView("longer");
    QCoreApplication::removeTranslator(&longerWords());
    wording::useLanguage(isLonger ? QStringLiteral("en") : language);
    if (isLonger)
        QCoreApplication::installTranslator(&longerWords());
}

void settle(const Session &session)
{
    if (!QTest::qWaitFor([&session] { return !session.isWaiting(); }))
        qWarning("m4 does not end");
    // Wrapped texts are laid out in several rounds: each level of the layout posts to the one above.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

Stage::Stage(QSize size) : m_size(size) {}

void Stage::show(const Scene &scene)
{
    if (!isFitFor(scene))
        makeWindow(scene);
    auto *preview = m_window->findChild<PreviewPane *>();
    preview->setCurrentIndex(scene.step == Step::Listening ? 1 : scene.step == Step::Review ? 4 : 0);
    m_window->showStep(scene.step);
    settle(m_session);
    m_isPrepared = static_cast<bool>(scene.prepare);
    if (scene.prepare) {
        scene.prepare(*m_window, m_session);
        settle(m_session);
    }
    m_menu = scene.menu.isEmpty() ? nullptr : openMenu(scene.menu);
}

// As it looks when it is open. A real popup would take the keys away from the window.
QMenu *Stage::openMenu(const QString &name) const
{
    auto *menu = m_window->findChild<QMenu *>(name);
    Q_EMIT menu->aboutToShow();
    menu->resize(menu->sizeHint()); // a popup has all of it
    return menu;
}

QWidget &Stage::subject() const
{
    return m_menu ? static_cast<QWidget &>(*m_menu) : *m_window;
}

// A window of its own for each set of answers: what was visited and scrolled before leaves no trace.
bool Stage::isFitFor(const Scene &scene) const
{
    return m_window && !m_isPrepared && !scene.prepare && m_session.answers() == scene.answers &&
           scene.isVisited;
}

void Stage::makeWindow(const Scene &scene)
{
    m_window.reset();
    while (m_session.opened().isOpen())
        m_session.opened().close();
    m_session.setAnswers(scene.answers);
    m_window = std::make_unique<MainWindow>(&m_session);
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    if (scene.isVisited)
        m_window->markAllVisited();
}

} // namespace scenes
