// SPDX-License-Identifier: MIT
#include "ui/accessible_areas.h"
#include "ui/desktop.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/theme_menu.h"

#include <QApplication>

int runWindow(QApplication &application, const QString &answersFile, const QString &hostName)
{
    Desktop::useChosenLanguage();
    installAccessibleAreas();
    theme::apply(application, rememberedLook());
    QApplication::setWindowIcon(theme::programIcon());
    Desktop desktop;
    desktop.start(answersFile, hostName);
    return QApplication::exec();
}
