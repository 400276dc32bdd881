// SPDX-License-Identifier: MIT
#include "situations.h"

#include "provenance_situations.h"
#include "ui/answers_file.h"
#include "ui/bundle_writer.h"
#include "ui/pages/writing_line.h"
#include "ui/preview/preview_pane.h"
#include "window_links.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <condition_variable>
#include <mutex>

using answers::Answers;
using answers::Role;

namespace scenes {

namespace {

/// The tabs of the preview.
constexpr int mcTab = 0;
constexpr int cfTab = 1;

/// The one of this name that can be seen; each file has a find bar and a comparison of its own.
template <typename Widget>
Widget &visible(MainWindow &window, const char *name)
{
    for (Widget *widget : window.findChildren<Widget *>(QLatin1StringView(name))) {
        if (widget->isVisible())
            return *widget;
    }
    qFatal("%s is not in sight", name);
}

void click(MainWindow &window, const char *button)
{
    visible<QAbstractButton>(window, button).click();
}

void trigger(MainWindow &window, const char *action)
{
    window.findChild<QAction *>(QLatin1StringView(action))->trigger();
}

PreviewPane &showTab(MainWindow &window, Session &session, int tab)
{
    auto *preview = window.findChild<PreviewPane *>();
    preview->setCurrentIndex(tab);
    settle(session);
    return *preview;
}

void change(MainWindow &window, Session &session)
{
    window.findChild<PreviewPane *>()->beginChange();
    Answers changed = session.answers();
    changed.masquerade.domain = QStringLiteral("example.org");
    changed.masquerade.envelope = false;
    session.setAnswers(changed);
    settle(session);
    window.findChild<PreviewPane *>()->goToChange(+1);
}

void changeCf(MainWindow &window, Session &session)
{
    // Only a tab that was seen before knows what it showed.
    showTab(window, session, cfTab);
    change(window, session);
}

void find(MainWindow &window, Session &session)
{
    showTab(window, session, cfTab).find();
    visible<QLineEdit>(window, "findText").setText(QStringLiteral("example"));
}

void findNothing(MainWindow &window, Session &session)
{
    showTab(window, session, mcTab).find();
    visible<QLineEdit>(window, "findText").setText(QStringLiteral("nowhere"));
}

void compare(MainWindow &window, Session &session)
{
    PreviewPane &preview = showTab(window, session, cfTab);
    QString text = QString::fromUtf8(preview.visibleText()->text);
    text.replace(QStringLiteral("example.com"), QStringLiteral("example.org"));
    text.remove(text.indexOf(u'\n', 3000), 90);
    preview.compareWith({{preview.visibleFile(), {QStringLiteral("/etc/mail/sendmail.cf"), text, {}, {}, {}}}});
}

// How it was shown last is how it is shown first.
void compareAs(MainWindow &window, Session &session, const char *shown)
{
    compare(window, session);
    if (!window.findChild<QWidget *>(QLatin1StringView(shown))->isVisible())
        click(window, "sideBySide");
}

void compareInOneList(MainWindow &window, Session &session)
{
    compareAs(window, session, "unifiedDiff");
}

void compareSideBySide(MainWindow &window, Session &session)
{
    compareAs(window, session, "newSide");
}

PreviewPane &linked(MainWindow &window, Session &session, int tab)
{
    PreviewPane &preview = showTab(window, session, tab);
    preview.setLinks({windowlinks::linksOf(session)});
    return preview;
}

void markLines(MainWindow &window, Session &session)
{
    PreviewPane &preview = linked(window, session, cfTab);
    preview.markLines(QStringLiteral("sendmail.cf"),
                      windowlinks::linesOf(session, QStringLiteral("MASQUERADE_AS(`")),
                      QStringLiteral("MASQUERADE_AS"));
}

void showOnlyDifferences(MainWindow &window, Session &session)
{
    linked(window, session, cfTab);
    trigger(window, "onlyDifferences");
}

void workOutDifferences(MainWindow &window, Session &session)
{
    showTab(window, session, cfTab);
    trigger(window, "onlyDifferences");
}

void showMarkedDifferences(MainWindow &window, Session &session)
{
    showOnlyDifferences(window, session);
    markLines(window, session);
}

/// The tab of the .mc with the cursor in the line that says this, and the .cf below it.
void showPair(MainWindow &window, Session &session)
{
    PreviewPane &preview = linked(window, session, mcTab);
    QAction &pair = *window.findChild<QAction *>(QStringLiteral("pairView"));
    pair.setChecked(true);
    preview.showLine(QStringLiteral("sendmail.mc"),
                     windowlinks::lineWith(session, QStringLiteral("sendmail.mc"), "MASQUERADE_AS(`"));
    windowlinks::forgetChoices();
}

void showPairOfDifferences(MainWindow &window, Session &session)
{
    showPair(window, session);
    trigger(window, "onlyDifferences");
}

void listFindings(MainWindow &window, Session &)
{
    click(window, "findingsButton");
}

void repair(MainWindow &window, Session &session)
{
    click(window, "repairButton");
    settle(session);
}

void hint(MainWindow &window, Session &)
{
    window.showHint();
}

void openMissingFile(MainWindow &window, Session &)
{
    window.openAnswersFile(QStringLiteral("/nonexistent/web01.example.com.json"));
}

void showShortcuts(MainWindow &window, Session &)
{
    trigger(window, "shortcuts");
}

void drag(MainWindow &window, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
}

void dragFile(MainWindow &window, Session &)
{
    drag(window, {QUrl::fromLocalFile(QStringLiteral("/home/kim/hosts/web01.json"))});
}

void dragFromAfar(MainWindow &window, Session &)
{
    drag(window, {QUrl(QStringLiteral("https://www.example.com/web01.json"))});
}

BundleWriter::Outcome writeSlowly(const bundle::Bundle &, const QString &, bundle::Existing,
                                  const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
    return {};
}

BundleWriter::Outcome findTarget(const bundle::Bundle &, const QString &target, bundle::Existing,
                                 const std::stop_token &)
{
    return std::unexpected(bundle::WriteProblem{bundle::WriteError::TargetExists, target, {}});
}

/// Nothing reaches the disk.
void writeBundle(MainWindow &window, const BundleWriter::Write &write)
{
    window.findChild<BundleWriter *>()->setWrite(write);
    click(window, "exportButton");
}

void writing(MainWindow &window, Session &)
{
    writeBundle(window, writeSlowly);
    const auto *line = window.findChild<WritingLine *>();
    if (!QTest::qWaitFor([line] { return line->isVisible(); }))
        qWarning("nothing is said about the writing");
}

void written(MainWindow &window, const BundleWriter::Write &write)
{
    writeBundle(window, write);
    const auto *writer = window.findChild<BundleWriter *>();
    if (!QTest::qWaitFor([writer] { return !writer->isBusy(); }))
        qWarning("the writing does not end");
}

void exported(MainWindow &window, Session &)
{
    written(window, [](const auto &...) -> BundleWriter::Outcome { return {}; });
}

void targetExists(MainWindow &window, Session &)
{
    written(window, findTarget);
}

/// A host that works, with much to say against it.
Answers doubtfulAnswers()
{
    Answers answers = sampleAnswers(Role::LocalAliases);
    answers.listening = {answers::Listen::Network, true, true};
    answers.masquerade.envelope = answers.masquerade.recipients = false;
    answers.aliases.root.clear();
    return answers;
}

/// Another program has written the file that is open.
void conflict(MainWindow &window, Session &session)
{
    const QString path = QDir::temp().filePath(QStringLiteral("web01.example.com.json"));
    window.saveAnswersFile(path);
    (void)answersfile::write(doubtfulAnswers(), path);
    Answers changed = session.answers();
    changed.comments = !changed.comments;
    session.setAnswers(changed);
    window.findChild<QAction *>(QStringLiteral("saveAnswers"))->trigger();
    QFile::remove(path);
}

/// A null client whose relay is a provider's.
Answers providerAnswers()
{
    Answers answers = sampleAnswers(Role::NullClient);
    answers.relay.address = QStringLiteral("[smtp.provider.example]:587");
    answers.relay.security = answers::RelaySecurity::Login;
    answers.relay.user = QStringLiteral("web01@provider.example");
    answers.listening.where = answers::Listen::Loopback;
    return answers;
}

void goToUser(MainWindow &window, Session &)
{
    visible<QLineEdit>(window, "relayUser").setFocus();
}

/// The same without what it takes.
void askForLogin(MainWindow &window, Session &session)
{
    Answers answers = providerAnswers();
    answers.relay.address = QStringLiteral("smtp.provider.example");
    answers.listening.where = answers::Listen::None;
    session.setAnswers(answers);
    settle(session);
    goToUser(window, session);
}

void showTemplate(MainWindow &window, Session &session)
{
    auto *preview = window.findChild<PreviewPane *>();
    for (int tab = 0; tab < preview->count(); ++tab) {
        if (preview->tabText(tab).startsWith(QStringLiteral("authinfo")))
            showTab(window, session, tab);
    }
}

/// A server to which much was added that does not go together, and something left out.
Answers addedAnswers()
{
    using answers::AdditionKind;
    Answers answers = sampleAnswers(Role::MailServer);
    const auto add = [&answers](AdditionKind kind, const char *name, const QStringList &arguments, bool omitted) {
        answers.additions.push_back({.kind = kind,
                                     .name = QString::fromLatin1(name),
                                     .arguments = arguments,
                                     .omitted = omitted});
    };
    add(AdditionKind::Feature, "masquerade_envelope", {}, true);
    add(AdditionKind::Feature, "local_lmtp", {}, false);
    add(AdditionKind::Feature, "local_procmail", {}, false);
    add(AdditionKind::Macro, "DAEMON_OPTIONS", {QStringLiteral("Port=2525, Name=Other")}, false);
    return answers;
}

/// At a directive that the answers write.
void offerToLeaveOut(MainWindow &window, Session &)
{
    auto &search = visible<QLineEdit>(window, "featureSearch");
    search.setFocus();
    search.setText(QStringLiteral("allmasquerade"));
    auto &list = visible<QListView>(window, "featureList");
    list.setCurrentIndex(list.model()->index(0, 0));
    list.setFocus();
}

struct Situation {
    const char *name;
    Step step;
    void (*prepare)(MainWindow &, Session &);
};

/// A mail server with a table of each shape.
Answers tableAnswers()
{
    Answers answers = sampleAnswers(Role::MailServer);
    answers.additions = {{.name = QStringLiteral("virtusertable")}, {.name = QStringLiteral("mailertable")}};
    answers.tables = {
        {QStringLiteral("virtusertable"),
         {QStringLiteral("# sales"), QStringLiteral("info@example.com\tmary"),
          QStringLiteral("sales@example.com\tkim@example.org"),
          QStringLiteral("old@example.com\terror:nouser 550 No such user here")}},
        {QStringLiteral("mailertable"),
         {QStringLiteral("example.net\tesmtp:[mx.example.net]"), QStringLiteral(".example.net\trelay:hub.example.net")}}};
    return answers;
}

void goToTable(MainWindow &window, Session &session)
{
    auto &view = visible<QTableView>(window, "table-virtusertable");
    view.setFocus(Qt::TabFocusReason);
    view.setCurrentIndex(view.model()->index(2, 1));
    settle(session);
}

void goToWrongTable(MainWindow &window, Session &session)
{
    Answers answers = session.answers();
    answers.tables.front().lines += {QStringLiteral("info\tjoe"), QStringLiteral("info@example.com\tjoe"),
                                     QStringLiteral("web@example.com")};
    session.setAnswers(answers);
    goToTable(window, session);
}

void showTableTab(MainWindow &window, Session &session)
{
    goToWrongTable(window, session);
    window.findChild<PreviewPane *>()->showLine(QStringLiteral("virtusertable"), 6);
    settle(session);
}

constexpr std::array usual{Situation{"changed-mc", Step::Masquerade, change},
                           Situation{"changed-cf", Step::Masquerade, changeCf},
                           Situation{"find", Step::Masquerade, find},
                           Situation{"find-nothing", Step::Masquerade, findNothing},
                           Situation{"compare", Step::Masquerade, compareInOneList},
                           Situation{"compare-side-by-side", Step::Masquerade, compareSideBySide},
                           Situation{"preview-marked-lines", Step::Masquerade, markLines},
                           Situation{"preview-only-differences", Step::Masquerade, showOnlyDifferences},
                           Situation{"preview-differences-awaited", Step::Masquerade, workOutDifferences},
                           Situation{"preview-marked-differences", Step::Masquerade, showMarkedDifferences},
                           Situation{"preview-pair", Step::Masquerade, showPair},
                           Situation{"preview-pair-differences", Step::Masquerade, showPairOfDifferences},
                           Situation{"hint", Step::Role, hint},
                           Situation{"notice", Step::Role, openMissingFile},
                           Situation{"conflict", Step::Host, conflict},
                           Situation{"shortcuts", Step::Role, showShortcuts},
                           Situation{"drop", Step::Role, dragFile},
                           Situation{"drop-from-afar", Step::Role, dragFromAfar},
                           Situation{"writing", Step::Export, writing},
                           Situation{"exported", Step::Export, exported},
                           Situation{"target-exists", Step::Export, targetExists}};

constexpr std::array doubtful{Situation{"findings-masquerade", Step::Masquerade, nullptr},
                              Situation{"findings-listening", Step::Listening, nullptr},
                              Situation{"findings-aliases", Step::Aliases, nullptr},
                              Situation{"findings-review", Step::Review, nullptr},
                              Situation{"findings-list", Step::Relay, listFindings},
                              Situation{"repaired", Step::Listening, repair}};

constexpr std::array provided{Situation{"provider", Step::Relay, nullptr},
                              Situation{"provider-user", Step::Relay, goToUser},
                              Situation{"provider-daemon", Step::Relay, askForLogin},
                              Situation{"provider-template", Step::Relay, showTemplate},
                              Situation{"provider-review", Step::Review, nullptr}};

constexpr std::array added{Situation{"additions", Step::Features, nullptr},
                           Situation{"additions-list", Step::Relay, listFindings},
                           Situation{"additions-listening", Step::Listening, nullptr},
                           Situation{"additions-review", Step::Review, nullptr},
                           Situation{"leave-out", Step::Features, offerToLeaveOut}};
constexpr std::array tabled{Situation{"features-table", Step::Features, goToTable},
                            Situation{"features-table-wrong", Step::Features, goToWrongTable},
                            Situation{"features-table-tab", Step::Features, showTableTab}};

constexpr std::array menus{"fileMenu", "editMenu",  "viewMenu", "compareMenu",
                           "themes",   "languages", "helpMenu"};

QString nameOf(const char *situation)
{
    return QStringLiteral("situations-") + QLatin1StringView(situation);
}

} // namespace

std::vector<Scene> situations()
{
    std::vector<Scene> scenes;
    const Answers client = sampleAnswers(Role::NullClient);
    for (const Situation &situation : usual)
        scenes.push_back({nameOf(situation.name), client, situation.step, true, situation.prepare});
    for (const Situation &situation : doubtful)
        scenes.push_back(
            {nameOf(situation.name), doubtfulAnswers(), situation.step, true, situation.prepare});
    for (const Situation &situation : provided)
        scenes.push_back(
            {nameOf(situation.name), providerAnswers(), situation.step, true, situation.prepare});
    for (const Situation &situation : added)
        scenes.push_back({nameOf(situation.name), addedAnswers(), situation.step, true, situation.prepare});
    for (const Situation &situation : tabled)
        scenes.push_back({nameOf(situation.name), tableAnswers(), situation.step, true, situation.prepare});
    for (const char *menu : menus)
        scenes.push_back({nameOf(menu), client, Step::Masquerade, true, {}, QLatin1StringView(menu)});
    std::ranges::move(provenanceSituations(), std::back_inserter(scenes));
    return scenes;
}

} // namespace scenes
