// SPDX-License-Identifier: MIT
// From a keystroke in a field to the painted, highlighted .cf of that answer, against a bare m4 over the same .mc.
#include "answers/role_rules.h"
#include "cf/compiler.h"
#include "figures.h"
#include "mc/compose.h"
#include "text/format.h"
#include "ui/mainwindow.h"
#include "ui/preview/preview_pane.h"
#include "ui/provenance_source.h"
#include "ui/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTextBlock>
#include <QtTest/QTest>

namespace {

/// Notes when a widget was painted last.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }

    bool painted = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted = true;
        return QObject::eventFilter(watched, event);
    }
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A shell-less m4 over the same text, as an admin would run it.
double timeBareM4(const QByteArray &mc, const cf::Tree &tree)
{
    QElapsedTimer timer;
    timer.start();
    QProcess m4;
    m4.start(cf::findM4(), {QStringLiteral("-D_CF_DIR_=") + tree.path + QLatin1Char('/'),
                            QStringLiteral("-D_NO_MAKEINFO_=1"), tree.path + QStringLiteral("/m4/cf.m4"),
                            QStringLiteral("-")});
    m4.write(mc);
    m4.closeWriteChannel();
    m4.waitForFinished();
    return milliseconds(timer);
}

answers::Answers sampleAnswers()
{
    answers::Answers answers = answers::suggestedAnswers(QStringLiteral("web01.example.com"));
    answers.relay.address = QStringLiteral("mailhost.example.com");
    return answers;
}

/// The editor of the preview's current tab.
QPlainTextEdit *shownEditor(const MainWindow &window)
{
    for (auto *editor : window.findChildren<QPlainTextEdit *>())
        if (editor->isVisible() && editor->isReadOnly())
            return editor;
    qFatal("no preview is visible");
}

/// Types `key` and waits until the shown file has changed and is painted.
double timeKeystroke(QLineEdit &field, Qt::Key key, QPlainTextEdit &editor, PaintWatch &watch)
{
    bool changed = false;
    const auto connection = QObject::connect(editor.document(), &QTextDocument::contentsChanged, &watch, [&] {
        changed = true;
        watch.painted = false;
    });
    QElapsedTimer timer;
    timer.start();
    if (key == Qt::Key_Backspace)
        QTest::keyClick(&field, key);
    else
        QTest::keyClick(&field, 'x');
    while (!(changed && watch.painted) && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
    return milliseconds(timer);
}

void showCfTab(const MainWindow &window)
{
    for (auto *bar : window.findChildren<QTabBar *>())
        for (int tab = 0; tab < bar->count(); ++tab)
            if (bar->tabText(tab).startsWith(QLatin1String("sendmail.cf")))
                bar->setCurrentIndex(tab);
}

/// Scrolls to the line that the keys are going to change, as the window does when its page is entered.
void showChangedLine(QPlainTextEdit &editor)
{
    const QTextCursor line = editor.document()->find(QRegularExpression(QStringLiteral("^DM")));
    if (line.isNull())
        qFatal("the masquerade domain is not in the file");
    editor.verticalScrollBar()->setValue(line.blockNumber() - 5);
}

/// Nobody's keys come faster than those of a key that is held down. What one leaves to be done later is done
/// before the next.
constexpr std::chrono::milliseconds keyRepeat{33};

struct Typing {
    QString when; ///< "" or " while …"
    int strokes;
    std::chrono::milliseconds pause; ///< before each
};

void compareKeystrokes(MainWindow &window, Session &session, const Typing &typing)
{
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("masqueradeDomain"));
    QPlainTextEdit *editor = shownEditor(window);
    showChangedLine(*editor);
    PaintWatch watch(editor->viewport());
    const cf::Tree tree = session.tree().value();
    std::vector<double> keystrokes;
    std::vector<double> bare;
    for (int stroke = 0; stroke < typing.strokes; ++stroke) {
        QTest::qWait(typing.pause);
        const Qt::Key key = stroke % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace;
        keystrokes.push_back(timeKeystroke(*field, key, *editor, watch));
        // The hidden files' m4 must not run beside the reference.
        if (!QTest::qWaitFor([&] { return !session.isWaiting(); }))
            qFatal("m4 never ended");
        const auto document = mc::composeSendmailMc(session.answers());
        QTest::qWait(typing.pause); // the reference begins on an idle machine, too
        bare.push_back(timeBareM4(document.render({.comments = true, .cfTree = tree.path}).text, tree));
    }
    figures::print(QStringLiteral("bare m4 over the same .mc"), bare);
    figures::print(QStringLiteral("keystroke to painted sendmail.cf") + typing.when, keystrokes);
    figures::printRatio(QStringLiteral("keystroke / bare m4") + typing.when, keystrokes, bare, 1.5);
}

/// The line that the keys change, and where it comes from.
void explainLine(MainWindow &window)
{
    const QTextCursor line = shownEditor(window)->document()->find(QRegularExpression(QStringLiteral("^DM")));
    window.findChild<PreviewPane *>()->showLine(QStringLiteral("sendmail.cf"), line.blockNumber());
    const auto *source = window.findChild<ProvenanceSource *>();
    if (!QTest::qWaitFor([source] { return source->of(QStringLiteral("sendmail.cf")); }, 20000))
        qFatal("where the line comes from is never known");
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    Session session;
    session.setAnswers(sampleAnswers());
    if (!session.tree()) {
        fmt::print("skipped: no cf tree on this machine\n");
        return 0;
    }
    MainWindow window(&session);
    window.resize(1280, 800);
    window.showStep(Step::Masquerade);
    window.show();
    showCfTab(window);
    if (!QTest::qWaitForWindowExposed(&window) || !QTest::qWaitFor([&] { return session.canExport(); }))
        qFatal("the window never became current");
    compareKeystrokes(window, session, {{}, 200, keyRepeat});
    explainLine(window);
    compareKeystrokes(window, session, {QStringLiteral(" while a line is explained"), 200, keyRepeat});
    // So slowly that each key comes while m4 works out where the lines come from.
    compareKeystrokes(window, session,
                      {QStringLiteral(" while its cause is looked for"), 60, std::chrono::milliseconds{280}});
    return 0;
}
