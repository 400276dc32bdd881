// SPDX-License-Identifier: MIT
// Pictures of every page, light and dark, in the sizes that the window is made for: screenshots FOLDER.
#include "ui/mainwindow.h"
#include "ui/preview/preview_pane.h"
#include "ui/session.h"
#include "ui/step.h"
#include "ui/theme.h"

#include <QApplication>
#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
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

    /// What a change did, a search, a comparison.
    void takePreview()
    {
        answers::Answers answers = sampleAnswers(answers::Role::NullClient);
        m_session.setAnswers(answers);
        take(QStringLiteral("settled"), Step::Masquerade);
        m_window.findChild<PreviewPane *>()->beginChange();
        answers.masquerade.domain = QStringLiteral("example.org");
        answers.masquerade.envelope = false;
        m_session.setAnswers(answers);
        auto *preview = m_window.findChild<PreviewPane *>();
        preview->setCurrentIndex(0);
        take(QStringLiteral("changed"), Step::Masquerade);
        preview->setCurrentIndex(1);
        preview->goToChange(+1);
        take(QStringLiteral("changed-cf"), Step::Masquerade);
        preview->find();
        m_window.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("example"));
        take(QStringLiteral("find"), Step::Masquerade);
        preview->compareWith({{QStringLiteral("sendmail.cf"), earlierFile(*preview)}});
        take(QStringLiteral("compared"), Step::Masquerade);
        m_window.findChild<QAbstractButton *>(QStringLiteral("sideBySide"))->click();
        take(QStringLiteral("side-by-side"), Step::Masquerade);
        m_window.findChild<QAbstractButton *>(QStringLiteral("sideBySide"))->click();
        preview->endComparison();
    }

private:
    static preview::Reference earlierFile(const PreviewPane &preview)
    {
        QString text = QString::fromUtf8(preview.visibleText()->text);
        text.replace(QStringLiteral("example.org"), QStringLiteral("example.com"));
        text.remove(text.indexOf(u'\n', 3000), 90);
        return {QStringLiteral("/etc/mail/sendmail.cf"), text, {}, {}};
    }

    void take(const QString &name, Step step)
    {
        m_window.showStep(step);
        if (!QTest::qWaitFor([this] { return !m_session.isWaiting(); }))
            qWarning("m4 does not end");
        // Wrapped texts are laid out in several rounds: each level of the layout posts to the one above.
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        m_window.grab().save(m_prefix + name + QStringLiteral("-%1.png").arg(static_cast<int>(step)));
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
            photographer.takePreview();
        }
    }
    return 0;
}
