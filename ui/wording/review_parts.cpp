// SPDX-License-Identifier: MIT
#include "ui/wording/review_parts.h"

#include "advice/consequences.h"
#include "answers/names.h"
#include "answers/role_rules.h"
#include "bundle/host_files.h"
#include "bundle/values.h"
#include "catalogue/platforms.h"
#include "mc/authinfo.h"
#include "mc/compose.h"
#include "ui/wording/words.h"

namespace wording {

using answers::Answers;
using answers::Field;
using bundle::Handling;

namespace {

/// "DAEMON_OPTIONS, Name=MTA-v4"
QString openerText(const advice::OpenedSocket &opened, const mc::Document &document)
{
    const auto index = advice::openerOf(opened, document);
    if (!index)
        return Words::tr("sendmail’s default");
    const mc::Directive &directive = document.directives()[*index];
    if (directive.name != QLatin1String("DAEMON_OPTIONS"))
        return directive.arguments.value(0);
    return directive.name + QStringLiteral(", ") + directive.arguments.value(0).section(u',', 0, 0);
}

QString familyText(const advice::Socket &socket)
{
    if (socket.takesIpv4)
        return Words::tr("IPv6 and IPv4");
    return socket.family == advice::Family::Inet6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
}

QString addressText(const QString &address)
{
    return address == QLatin1String("0.0.0.0") || address == QLatin1String("::")
               ? Words::tr("%1 (all)", "an address that stands for all").arg(address)
               : address;
}

QString handlingText(Handling handling)
{
    switch (handling) {
    case Handling::Replaced:
        return Words::tr("replaced");
    case Handling::BuiltThere:
        return Words::tr("built there from the .mc");
    case Handling::Merged:
        return Words::tr("lines merged into yours");
    case Handling::FilledIn:
        return Words::tr("a template; kept once it is filled in");
    case Handling::Adjusted:
        return Words::tr("daemon settings changed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString rhythm(int minutes)
{
    return minutes == 60 ? Words::tr("every hour") : Words::tr("every %n minute(s)", "queue run", minutes);
}

QStringList runTimes(const Answers &answers)
{
    if (answers.queue.minutes == 1)
        return {rhythm(1)};
    return {rhythm(answers.queue.minutes),
            Words::tr("%1 minutes past the hour, by the host’s name", "list of minutes")
                .arg(enumeration(bundle::minuteTexts(answers)))};
}

QString runnerText(answers::QueueRunner runner)
{
    return runner == answers::QueueRunner::Cron ? Words::tr("cron") : Words::tr("a systemd timer");
}

QString sendmailProgram(const Answers &answers)
{
    return QString::fromLatin1(catalogue::factsOf(answers.host.platform).sendmailProgram);
}

/// "/usr/sbin/sendmail -Ac -q (smmsp)"
QStringList runCommands(const Answers &answers)
{
    QStringList commands;
    for (const bundle::QueueRun &run : bundle::queueRuns(answers)) {
        commands += Words::tr("%1 (as %2)", "command, user")
                        .arg(sendmailProgram(answers) + u' ' + QLatin1String(run.options), QLatin1String(run.user));
    }
    return commands;
}

QStringList ownersOf(const Answers &answers)
{
    QStringList lines{Words::tr("as the file has them; a new one: root, 0644")};
    if (answers::logsIn(answers))
        lines += Words::tr("the password’s file: root, 0600");
    return lines;
}

} // namespace

ReviewSection socketSection(const Answers &answers, const advice::Outlook &outlook)
{
    ReviewSection section{Words::tr("Who may connect"), Field::Listen, {}, {}};
    const auto sockets = advice::openSockets(answers, outlook);
    if (sockets.empty()) {
        section.rows.push_back(
            {Words::tr("Open ports"), {Words::tr("none: nothing listens, no mail daemon runs")}, Field::Listen});
        return section;
    }
    const mc::Document document = mc::composeSendmailMc(answers);
    section.table.head = {Words::tr("Port"), Words::tr("Address"), Words::tr("Family", "IPv4 or IPv6"),
                          Words::tr("Opened by")};
    for (const advice::OpenedSocket &opened : sockets) {
        const advice::Socket &socket = opened.socket;
        section.table.rows.push_back({QString::number(socket.port), addressText(socket.address), familyText(socket),
                                      openerText(opened, document)});
    }
    if (outlook.isUnproven)
        section.rows.push_back(
            {Words::tr("Not certain"), {Words::tr("lines that you added may change this")}, Field::Additions});
    return section;
}

ReviewSection queueSection(const Answers &answers)
{
    ReviewSection section{Words::tr("Mail that waits"), std::nullopt, {}, {}};
    section.rows = {
        {Words::tr("Tried again"), runTimes(answers), Field::QueueMinutes},
        {Words::tr("Queue runner"), {runnerText(answers.queue.runner)}, Field::QueueRunner},
        {Words::tr("It runs"), runCommands(answers), std::nullopt, true},
    };
    if (answers.listening.where != answers::Listen::None)
        section.rows.push_back({Words::tr("The daemon’s queue"),
                                {Words::tr("the daemon tries again by itself")},
                                Field::Listen});
    if (!answers::hasSubmit(answers.host.release))
        section.rows.push_back({Words::tr("Submission program"),
                                {Words::tr("none in sendmail %1: sendmail.mc alone decides")
                                     .arg(answers::toString(answers.host.release))},
                                Field::Release});
    return section;
}

ReviewSection fileSection(const Answers &answers)
{
    ReviewSection section{Words::tr("Files on the host"), Field::Platform, {}, {}};
    section.table = {{Words::tr("File"), Words::tr("What becomes of it")}, {}, true};
    for (const bundle::HostFile &file : bundle::hostFiles(answers))
        section.table.rows.push_back({file.path, handlingText(file.handling)});
    section.rows = {
        {Words::tr("Owner and mode"), ownersOf(answers), std::nullopt},
        {Words::tr("Backup"),
         {Words::tr("%1, before anything changes", "folder")
              .arg(bundle::backupFolder(answers.host.platform))},
         std::nullopt},
    };
    return section;
}

ReviewSection afterwardsSection(const Answers &answers)
{
    ReviewSection section{Words::tr("After the installation"), std::nullopt, {}, {}};
    section.rows = {
        {Words::tr("See that it works"),
         {QStringLiteral("./install.sh --status"),
          QStringLiteral("echo test | %1 -v root").arg(sendmailProgram(answers))},
         std::nullopt,
         true},
        {Words::tr("Go back"), {QStringLiteral("./install.sh --rollback")}, std::nullopt, true},
        {Words::tr("After a change by hand"),
         {QString::fromLatin1(catalogue::factsOf(answers.host.platform).rebuild)},
         std::nullopt,
         true},
    };
    if (answers::logsIn(answers))
        section.rows.insert(section.rows.begin(), ReviewRow{Words::tr("Fill in the password"),
                                                            {mc::authinfoPath(answers)},
                                                            Field::RelayUser,
                                                            true});
    if (answers.role == answers::Role::MailServer && !answers.server.acceptedDomains.isEmpty())
        section.rows.push_back({Words::tr("In the DNS"),
                                {Words::tr("an MX record that leads here, for %1")
                                     .arg(enumeration(answers.server.acceptedDomains))},
                                Field::AcceptedDomains});
    return section;
}

} // namespace wording
