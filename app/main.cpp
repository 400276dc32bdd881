// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "app/host_of_machine.h"
#include "app/standard_streams.h"
#include "ui/answers_file.h"
#include "ui/mainwindow.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFileInfo>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int openWindow(int argc, char **argv)
{
    // Qt ends the program by itself when there is no display.
    if (!app::hasDisplay(argumentsOf(argc, argv))) {
        const QCoreApplication application(argc, argv);
        wording::useLanguage(wording::bestLanguage());
        return app::report(app::noDisplay());
    }
    QGuiApplication::setDesktopFileName(QStringLiteral(SENDMAIL_WIZARD_ID));
    QApplication application(argc, argv);
    wording::useLanguage(wording::bestLanguage());
    const auto file = app::windowFile(QApplication::arguments().sliced(1));
    if (!file)
        return app::report(file.error());
    // The name service may be slow, and only the first start has a use for what it says.
    const bool firstStart = !QFileInfo::exists(LastAnswers::path());
    return runWindow(application, *file, firstStart ? app::fullNameOfMachine() : QString());
}

int runCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    wording::useLanguage(wording::bestLanguage());
    return app::report(app::run(argumentsOf(argc, argv)));
}

} // namespace

int main(int argc, char **argv)
{
    app::reserveStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("sendmail-wizard"));
    QCoreApplication::setOrganizationName(QStringLiteral("sendmail-wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SENDMAIL_WIZARD_VERSION));
    return app::wantsWindow(argumentsOf(argc, argv)) ? openWindow(argc, argv) : runCommand(argc, argv);
}
