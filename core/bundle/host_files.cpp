// SPDX-License-Identifier: MIT
#include "bundle/host_files.h"

#include "advice/consequences.h"
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/authinfo.h"
#include "mc/tables.h"

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using advice::GeneratedFile;
using answers::Answers;
using answers::Platform;

void addRunner(std::vector<HostFile> &files, answers::QueueRunner runner)
{
    if (runner == answers::QueueRunner::Cron) {
        files.push_back({u"/etc/cron.d/sendmail-wizard"_s, Handling::Replaced});
        return;
    }
    files.push_back({u"/etc/systemd/system/sendmail-wizard-queue.service"_s, Handling::Replaced});
    files.push_back({u"/etc/systemd/system/sendmail-wizard-queue.timer"_s, Handling::Replaced});
}

/// Where the platform itself says whether a daemon runs.
void addSwitches(std::vector<HostFile> &files, Platform platform)
{
    if (platform == Platform::Debian)
        files.push_back({u"/etc/mail/sendmail.conf"_s, Handling::Adjusted});
    if (platform == Platform::FreeBsd)
        files.push_back({u"/etc/rc.conf"_s, Handling::Adjusted});
}

} // namespace

std::vector<HostFile> hostFiles(const Answers &answers)
{
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    const QString folder = QString::fromLatin1(facts.configFolder) + u'/';
    std::vector<HostFile> files{
        {folder + advice::mcNameOnHost(answers, GeneratedFile::SendmailMc), Handling::Replaced},
        {folder + u"sendmail.cf"_s, Handling::BuiltThere},
    };
    if (answers::hasSubmit(answers.host.release)) {
        files.push_back({folder + advice::mcNameOnHost(answers, GeneratedFile::SubmitMc), Handling::Replaced});
        files.push_back({folder + u"submit.cf"_s, Handling::BuiltThere});
    }
    if (!mc::composeAliases(answers).isEmpty())
        files.push_back({QString::fromLatin1(facts.aliases), Handling::Merged});
    for (const mc::TableSource &table : mc::composeTables(answers))
        files.push_back({folder + table.name, Handling::Merged});
    if (answers::logsIn(answers))
        files.push_back({mc::authinfoPath(answers), Handling::FilledIn});
    addSwitches(files, answers.host.platform);
    addRunner(files, answers.queue.runner);
    return files;
}

QString backupFolder(Platform platform)
{
    if (platform == Platform::Solaris || platform == Platform::Generic)
        return QString::fromLatin1(catalogue::factsOf(platform).configFolder) + u"/sendmail-wizard-backup"_s;
    return u"/var/backups/sendmail-wizard"_s;
}

} // namespace bundle
