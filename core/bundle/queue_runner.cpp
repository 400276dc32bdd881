// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"

#include "bundle/values.h"
#include "catalogue/platforms.h"
#include "text/format.h"

namespace bundle {
namespace {

using answers::Answers;

QString minuteList(const Answers &answers)
{
    return minuteTexts(answers).join(u',');
}

QByteArray cronFile(const Answers &answers)
{
    const char *program = catalogue::factsOf(answers.host.platform).sendmailProgram;
    QByteArray text = text::formatBytes("# Sends what waits in sendmail's queues, {} minutes apart. The minutes\n"
                                        "# come from the host's name: many hosts do not knock at once.\n",
                                        answers.queue.minutes);
    for (const QueueRun &run : queueRuns(answers)) {
        text += text::formatBytes("# {}\n{} * * * * {} {} {}\n", run.purpose, minuteList(answers), run.user,
                                  program, run.options);
    }
    return text;
}

QByteArray serviceUnit(const Answers &answers)
{
    const char *program = catalogue::factsOf(answers.host.platform).sendmailProgram;
    QByteArray text = "[Unit]\n"
                      "Description=Send what waits in sendmail's queues\n"
                      "After=network-online.target nss-lookup.target\n"
                      "Wants=network-online.target\n"
                      "\n"
                      "[Service]\n"
                      "Type=oneshot\n";
    for (const QueueRun &run : queueRuns(answers)) {
        // "-": a queue that cannot be sent now is no failure of the unit. "+": with root's rights in spite of
        // User=.
        const bool root = qstrcmp(run.user, "root") == 0;
        if (!root)
            text += text::formatBytes("User={}\n", run.user);
        text += text::formatBytes("ExecStart={}{} {}\n", root ? "-+" : "-", program, run.foreground);
    }
    return text;
}

QByteArray timerUnit(const Answers &answers)
{
    return text::formatBytes("[Unit]\n"
                             "Description=Send what waits in sendmail's queues, {} minutes apart\n"
                             "\n"
                             "[Timer]\n"
                             "OnCalendar=*:{}\n"
                             "\n"
                             "[Install]\n"
                             "WantedBy=timers.target\n",
                             answers.queue.minutes, minuteList(answers));
}

} // namespace

std::vector<File> queueRunnerFiles(const Answers &answers)
{
    if (answers.queue.runner == answers::QueueRunner::Cron)
        return {{.path = QStringLiteral("sendmail-wizard.cron"), .content = cronFile(answers)}};
    return {{.path = QStringLiteral("sendmail-wizard-queue.service"), .content = serviceUnit(answers)},
            {.path = QStringLiteral("sendmail-wizard-queue.timer"), .content = timerUnit(answers)}};
}

} // namespace bundle
