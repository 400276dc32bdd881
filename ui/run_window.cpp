// SPDX-License-Identifier: MIT
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIcon>

int runWindow(QApplication &application, const QString &answersFile, const QString &hostName)
{
    Desktop::useChosenLanguage();
    theme::apply(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sendmail-wizard.svg")));
    Desktop desktop;
    desktop.start(answersFile, hostName);
    return QApplication::exec();
}
