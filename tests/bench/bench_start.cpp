// SPDX-License-Identifier: MIT
// From the start of a process to its first painted window: ours against a bare window with the same panes, empty.
#include "figures.h"
#include "ui/mainwindow.h"
#include "ui/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSplitter>
#include <QStandardPaths>
#include <QTimer>

namespace {

/// Ends the program once the window has been painted.
class QuitAfterPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

int showUntilPainted(QMainWindow &window)
{
    QuitAfterPaint quitter;
    window.installEventFilter(&quitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int showBareWindow()
{
    QMainWindow window;
    auto *columns = new QSplitter(&window);
    columns->addWidget(new QListWidget);
    columns->addWidget(new QWidget);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(new QPlainTextEdit);
    right->addWidget(new QPlainTextEdit);
    columns->addWidget(right);
    window.setCentralWidget(columns);
    return showUntilPainted(window);
}

int showWizard()
{
    Session session;
    MainWindow window(&session);
    return showUntilPainted(window);
}

double timeOneStart(const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {mode});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("the child for %s failed", qPrintable(mode));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int compareStarts()
{
    constexpr int rounds = 20;
    std::vector<double> bare;
    std::vector<double> wizard;
    for (int round = 0; round <= rounds; ++round) {
        const double bareTime = timeOneStart(QStringLiteral("--bare"));
        const double wizardTime = timeOneStart(QStringLiteral("--wizard"));
        if (round == 0) // the first pair warms the page cache
            continue;
        bare.push_back(bareTime);
        wizard.push_back(wizardTime);
    }
    figures::print(QStringLiteral("bare window, start to paint"), bare);
    figures::print(QStringLiteral("wizard, start to paint"), wizard);
    figures::printRatio(QStringLiteral("wizard / bare window"), wizard, bare, 2.0);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--bare")))
        return showBareWindow();
    if (arguments.contains(QStringLiteral("--wizard")))
        return showWizard();
    return compareStarts();
}
