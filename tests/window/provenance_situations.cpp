// SPDX-License-Identifier: MIT
#include "provenance_situations.h"

#include "ui/preview/preview_pane.h"
#include "ui/provenance_source.h"

#include <QSplitter>
#include <QTest>

using answers::Answers;
using answers::Role;

namespace scenes {

namespace {

struct Explained {
    const char *name;
    Role role;
    const char *file;
    const char *line; ///< how it begins
};

constexpr std::array lines{
    Explained{"masquerade", Role::NullClient, "sendmail.cf", "DM"},
    Explained{"daemon", Role::LocalAliases, "sendmail.cf", "O DaemonPortOptions="},
    Explained{"smart-host", Role::LocalAliases, "sendmail.cf", "DS"},
    Explained{"envelope-rule", Role::LocalAliases, "sendmail.cf", "R$+\t\t\t$@ $>MasqHdr"},
    Explained{"mailer", Role::LocalAliases, "sendmail.cf", "Mrelay,"},
    Explained{"class", Role::MailServer, "sendmail.cf", "C{w}"},
    Explained{"map", Role::MailServer, "sendmail.cf", "Kaccess"},
    Explained{"silent-default", Role::MailServer, "sendmail.cf", "R$* % $*"},
    Explained{"default", Role::NullClient, "sendmail.cf", "Kdequote"},
    Explained{"submit", Role::NullClient, "submit.cf", "D{MTAHost}"},
    Explained{"directive", Role::NullClient, "sendmail.mc", "MASQUERADE_AS"},
    Explained{"feature", Role::MailServer, "sendmail.mc", "FEATURE(`access_db'"},
    Explained{"order", Role::LocalAliases, "sendmail.mc", "MAILER(`local'"},
    Explained{"no-effect", Role::NullClient, "sendmail.mc", "define(`confTO_QUEUERETURN'"},
};

/// With a line that says what holds anyway.
Answers answersFor(const Explained &explained)
{
    Answers answers = sampleAnswers(explained.role);
    if (std::string_view(explained.name) == "no-effect")
        answers.additions.push_back({.kind = answers::AdditionKind::Define,
                                     .name = QStringLiteral("confTO_QUEUERETURN"),
                                     .arguments = {QStringLiteral("5d")}});
    return answers;
}

int lineBeginning(const PreviewFile &file, QLatin1StringView words)
{
    const QStringList texts = QString::fromUtf8(file.text).split(u'\n');
    for (int line = 0; line < texts.size(); ++line) {
        if (texts.at(line).startsWith(words))
            return line;
    }
    qFatal("%s has no line %s", qPrintable(file.name), words.data());
}

void explain(MainWindow &window, Session &session, const Explained &explained)
{
    const QString file = QLatin1StringView(explained.file);
    window.findChild<QSplitter *>(QStringLiteral("right"))->setSizes({200, 520});
    auto *preview = window.findChild<PreviewPane *>();
    preview->showLine(file, lineBeginning(*session.fileCalled(file), QLatin1StringView(explained.line)));
    const auto *source = window.findChild<ProvenanceSource *>();
    if (!QTest::qWaitFor([&] { return source->of(file); }, 20000))
        qWarning("where %s comes from is not known", explained.line);
    settle(session);
}

/// Something else is typed, and what holds now is not known yet.
void change(MainWindow &window, Session &session)
{
    explain(window, session, lines.front());
    window.findChild<QSplitter *>(QStringLiteral("right"))->setSizes({480, 270});
    Answers changed = session.answers();
    changed.masquerade.domain = QStringLiteral("example.org");
    session.setAnswers(changed);
}

} // namespace

std::vector<Scene> provenanceSituations()
{
    std::vector<Scene> scenes{{QStringLiteral("situations-provenance-out-of-date"),
                               sampleAnswers(Role::NullClient), Step::Masquerade, true, change}};
    for (const Explained &explained : lines) {
        scenes.push_back(
            {QStringLiteral("situations-provenance-") + QLatin1StringView(explained.name),
             answersFor(explained), Step::Masquerade, true,
             [&explained](MainWindow &window, Session &session) { explain(window, session, explained); }});
    }
    return scenes;
}

} // namespace scenes
