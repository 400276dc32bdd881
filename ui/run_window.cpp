// SPDX-License-Identifier: MIT
#include "ui/answers_file.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIcon>

int runWindow(QApplication &application, const QString &answersFile, const QString &hostName)
{
    theme::apply(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sendmail-wizard.svg")));
    Session session;
    LastAnswers last(&session);
    const LastAnswers::Outcome outcome = last.restore(hostName);
    MainWindow window(&session);
    if (outcome == LastAnswers::Outcome::Restored)
        window.markAllVisited();
    window.showNotice(last.notice());
    if (!answersFile.isEmpty())
        window.openAnswersFile(answersFile);
    window.show();
    return QApplication::exec();
}
