// SPDX-License-Identifier: MIT
// Pictures of every page, light and dark, in the sizes that the window is made for: screenshots FOLDER.
#include "ui/mainwindow.h"
#include "ui/preview/preview_pane.h"
#include "ui/session.h"
#include "ui/step.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

namespace {

answers::Answers sampleAnswers(answers::Role role)
{
    answers::Answers answers;
    answers.host.name = QStringLiteral("web01.example.com");
    answers.relay.address = QStringLiteral("mailhost.example.com");
    answers.masquerade.domain = QStringLiteral("example.com");
    answers.server.acceptedDomains = {QStringLiteral("example.com")};
    answers.server.mayRelay = {QStringLiteral("192.0.2.0/24")};
    answers.aliases.root = QStringLiteral("admin@example.com");
    answers.aliases.entries = {{QStringLiteral("webmaster"), {QStringLiteral("kim@example.com")}},
                               {QStringLiteral("backup"), {QStringLiteral("root")}}};
    answers.role = role;
    answers.listening.where = role == answers::Role::MailServer   ? answers::Listen::Network
                              : role == answers::Role::NullClient ? answers::Listen::None
                                                                  : answers::Listen::Loopback;
    return answers;
}

class Photographer
{
public:
    Photographer(const QString &folder, const QString &look, QSize size)
        : m_prefix(QStringLiteral("%1/%2-%3x%4-").arg(folder, look).arg(size.width()).arg(size.height())),
          m_window(&m_session)
    {
        m_window.resize(size);
        m_window.show();
    }

    void takeEmpty()
    {
        for (const Step step : {Step::Role, Step::Relay, Step::Review, Step::Export})
            take(QStringLiteral("empty"), step);
    }

    void takeRole(answers::Role role, const QString &name)
    {
        m_session.setAnswers(sampleAnswers(role));
        m_window.markAllVisited();
        auto *preview = m_window.findChild<PreviewPane *>();
        for (const Step step : stepsFor(role)) {
            preview->setCurrentIndex(step == Step::Listening ? 1 : step == Step::Review ? 4 : 0);
            take(name, step);
        }
    }

    void takeWrong()
    {
        answers::Answers answers = sampleAnswers(answers::Role::NullClient);
        answers.relay.address = QStringLiteral("mail relay");
        m_session.setAnswers(answers);
        take(QStringLiteral("wrong"), Step::Relay);
    }

    void takeFindings()
    {
        answers::Answers answers = sampleAnswers(answers::Role::LocalAliases);
        answers.listening = {answers::Listen::Network, true, true};
        answers.masquerade.envelope = answers.masquerade.recipients = false;
        answers.aliases.root.clear();
        m_session.setAnswers(answers);
        for (const Step step : {Step::Masquerade, Step::Listening, Step::Aliases, Step::Review})
            take(QStringLiteral("findings"), step);
        auto *button = m_window.findChild<QPushButton *>(QStringLiteral("findingsButton"));
        button->click();
        take(QStringLiteral("findings-list"), Step::Masquerade);
        m_window.findChild<QPushButton *>(QStringLiteral("repairButton"))->click();
        QCoreApplication::processEvents();
        take(QStringLiteral("findings-repaired"), Step::Listening);
        button->click();
        answers.masquerade = {};
        answers.relay.address = QStringLiteral("mail relay");
        answers.host.name.clear();
        m_session.setAnswers(answers);
        take(QStringLiteral("findings-wrong"), Step::Review);
    }

private:
    void take(const QString &name, Step step)
    {
        m_window.showStep(step);
        if (!QTest::qWaitFor([this] { return !m_session.isWaiting(); }))
            qWarning("m4 does not end");
        // Wrapped texts are laid out in several rounds: each level of the layout posts to the one above.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        m_window.grab().save(m_prefix + name + QStringLiteral("-%1.png").arg(static_cast<int>(step)));
        if (step == Step::Review)
            takeEnd(name);
    }

    void takeEnd(const QString &name)
    {
        QScrollArea *area = nullptr;
        for (QWidget *widget = m_window.findChild<QWidget *>(QStringLiteral("report")); !area; widget = widget->parentWidget())
            area = qobject_cast<QScrollArea *>(widget);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        m_window.grab().save(m_prefix + name + QStringLiteral("-end.png"));
        area->verticalScrollBar()->setValue(0);
    }

    QString m_prefix;
    Session m_session;
    MainWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    theme::apply(application);
    const QString folder = QApplication::arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? theme::darkPalette() : theme::lightPalette());
        for (const QSize size : {QSize(1280, 800), QSize(1024, 768), QSize(820, 700)}) {
            Photographer photographer(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"), size);
            photographer.takeEmpty();
            photographer.takeRole(answers::Role::NullClient, QStringLiteral("client"));
            photographer.takeRole(answers::Role::LocalAliases, QStringLiteral("aliases"));
            photographer.takeRole(answers::Role::MailServer, QStringLiteral("server"));
            photographer.takeWrong();
            photographer.takeFindings();
        }
    }
    return 0;
}
