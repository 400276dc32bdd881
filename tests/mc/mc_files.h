// SPDX-License-Identifier: MIT
#pragma once

#include "answers/role_rules.h"
#include "answers/validation.h"
#include "catalogue/catalogue.h"
#include "cf/tree.h"
#include "mc/compose.h"
#include "samples/sample.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <vector>

/// The .mc files to try reading with: sendmail's own, the platform's, and every kind that the wizard writes.
namespace mc_files {

struct McFile {
    QByteArray name;
    QByteArray content;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Those of the installed cf tree, and of the platform's package where it is unpacked.
inline std::vector<McFile> installed()
{
    QStringList folders{QStringLiteral("/etc/mail")};
    const auto tree = cf::findTree();
    if (tree)
        folders.prepend(tree->path);
    folders += QDir::homePath() + QStringLiteral("/.cache/sendmail-wizard/laboratory/root/etc/mail");
    std::vector<McFile> files;
    for (const QString &folder : std::as_const(folders)) {
        QDirIterator it(folder, {QStringLiteral("*.mc")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.push_back(
                {(path.contains(u"laboratory") ? "laboratory " : "") + path.section(u'/', -2).toLatin1(),
                 contentOf(path)});
        }
    }
    std::ranges::sort(files, {}, &McFile::name);
    return files;
}

struct Written {
    QByteArray name;
    answers::Answers answers;
    QByteArray sendmail;
    QByteArray submit; ///< empty before 8.12
};

inline answers::Answers sampleOf(answers::Role role)
{
    if (role == answers::Role::NullClient)
        return sample::nullClient();
    return role == answers::Role::LocalAliases ? sample::localAliases() : sample::mailServer();
}

inline Written written(const answers::Answers &answers, const QByteArray &name)
{
    const mc::Rendering rendering{.comments = answers.comments};
    Written files{name, answers, mc::composeSendmailMc(answers).render(rendering).text, {}};
    if (const auto submit = mc::composeSubmitMc(answers))
        files.submit = submit->render(rendering).text;
    return files;
}

/// Every role, platform, release and way of listening; relays and masquerades take turns.
inline std::vector<Written> writtenByWizard()
{
    using namespace answers;
    std::vector<Written> all;
    const QStringList relays{QStringLiteral("mail.example.net"), QStringLiteral("[mail.example.net]:2525"),
                             QStringLiteral("[192.0.2.1]")};
    int turn = 0;
    for (const Role role : {Role::NullClient, Role::LocalAliases, Role::MailServer}) {
        for (const Platform platform :
             {Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris, Platform::Generic}) {
            for (const Release release : supportedReleases()) {
                for (const Listen where : listenChoices(role)) {
                    for (const int sockets : {0, 1, 2, 3}) {
                        Answers answers = sampleOf(role);
                        ++turn;
                        answers.host.platform = platform;
                        answers.host.release = release;
                        answers.listening = {where, (sockets & 1) != 0, (sockets & 2) != 0};
                        answers.relay.address = relays[turn % 3];
                        answers.relay.unaliasedToHub = role == Role::LocalAliases && turn % 2 == 0;
                        answers.masquerade.entireDomain = turn % 5 == 0;
                        answers.masquerade.recipients = turn % 3 != 0;
                        answers.masquerade.alwaysAddDomain = turn % 4 != 0;
                        answers.comments = turn % 2 == 0;
                        if (turn % 4 == 0)
                            answers.masquerade.exposedUsers = {QStringLiteral("root"), QStringLiteral("ops")};
                        if (turn % 5 == 1)
                            answers.masquerade.furtherDomains = {QStringLiteral("example.org")};
                        if (!validate(answers).empty())
                            continue;
                        const QString name = QStringLiteral("%1 %2 %3 %4 %5")
                                                 .arg(static_cast<int>(role))
                                                 .arg(static_cast<int>(platform))
                                                 .arg(toString(release))
                                                 .arg(static_cast<int>(where))
                                                 .arg(sockets);
                        all.push_back(written(answers, name.toLatin1()));
                    }
                }
            }
        }
    }
    return all;
}

} // namespace mc_files
