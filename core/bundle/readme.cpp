// SPDX-License-Identifier: MIT
#include "bundle/readme.h"

#include "answers/role_rules.h"
#include "bundle/values.h"
#include "catalogue/platforms.h"
#include "mc/authinfo.h"
#include "mc/table_uses.h"
#include "mc/tables.h"
#include "text/format.h"

#include <algorithm>

namespace bundle {
namespace {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Platform;
using answers::Role;

/// Breaks lines at blanks after 76 characters; what follows a break stands under the text after `first`.
QByteArray wrapped(const QByteArray &first, const QString &text)
{
    constexpr qsizetype width = 76;
    const QByteArray indent(first.size(), ' ');
    QByteArray result;
    QByteArray line = first;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QByteArray bytes = word.toUtf8();
        const bool empty = line.size() == first.size();
        if (!empty && line.size() + 1 + bytes.size() > width) {
            result += line + '\n';
            line = indent + bytes;
        } else {
            line += (empty ? "" : " ") + bytes;
        }
    }
    return result + line + '\n';
}

QByteArray heading(const QByteArray &text)
{
    return '\n' + text + '\n' + QByteArray(text.size(), '-') + '\n';
}

QByteArray paragraph(const QString &text)
{
    return wrapped({}, text);
}

QByteArray item(const QString &text)
{
    return wrapped("  * ", text);
}

QStringList acceptedNames(const Answers &answers)
{
    QStringList names = answers.server.acceptedDomains;
    if (const QString file = mc::ownNamesFile(answers); !file.isEmpty())
        names += QStringLiteral("the names in ") + file;
    return names;
}

QString roleSentence(const Answers &answers)
{
    const QString &relay = answers.relay.address;
    switch (answers.role) {
    case Role::NullClient:
        return text::formatString(
            "It hands every message to {} and keeps none. /etc/aliases and ~/.forward have no"
            " effect here; that is the relay's business.",
            relay);
    case Role::LocalAliases:
        if (relay.isEmpty())
            return QStringLiteral(
                "Its own aliases are looked up first; everything else goes straight to the servers"
                " that the recipients' domains name in their MX records.");
        return text::formatString("Its own aliases are looked up first; everything else goes through {}.",
                                  relay);
    case Role::MailServer:
        return text::formatString("It takes mail for {} and sends {}.",
                                  acceptedNames(answers).join(u", "),
                                  relay.isEmpty() ? QStringLiteral("everything else by MX records")
                                                  : text::formatString("everything else through {}", relay));
    }
    Q_UNREACHABLE();
}

QString senderSentence(const Answers &answers, const advice::Outlook &outlook)
{
    const advice::Facts facts = advice::factsFrom(answers, outlook);
    const QString &domain = facts.domain;
    if (domain.isEmpty())
        return text::formatString(
            "Mail from root leaves as root@{}: nothing is masqueraded, so replies and bounces"
            " come back to this host.",
            answers.host.name);
    if (!facts.masksEnvelope)
        return text::formatString("Mail from root says From: root@{}, but its bounces go to root@{}.", domain,
                                  answers.host.name);
    return text::formatString(
        "Mail from root, cron's for example, leaves as root@{}. Replies and bounces go there,"
        " too.",
        domain);
}

/// Empty where sendmail does as it always does.
QString relaySentence(const Answers &answers)
{
    switch (answers::relaySecurity(answers)) {
    case answers::RelaySecurity::Opportunistic:
        return {};
    case answers::RelaySecurity::Plain:
        return QStringLiteral("The way to the relay is never encrypted.");
    case answers::RelaySecurity::Verified:
        return QStringLiteral(
            "The way to the relay is encrypted, and the relay proves its name; otherwise mail "
            "waits.");
    case answers::RelaySecurity::Login:
        break;
    }
    return text::formatString(
        "The way to the relay is encrypted, the relay proves its name, and this host logs in "
        "as {}; otherwise mail waits.",
        answers.relay.user.trimmed());
}

QString socketSentence(const Answers &answers, const advice::Outlook &outlook)
{
    const QStringList sockets = socketTexts(answers, outlook);
    if (sockets.isEmpty())
        return QStringLiteral(
            "No mail daemon runs. Programs on this host send through the sendmail command; port 25"
            " is closed.");
    const QString list = sockets.join(QStringLiteral(", "));
    const bool isOpen = std::ranges::any_of(advice::openSockets(answers, outlook), [](const advice::OpenedSocket &opened) {
        return advice::isOpenToNetwork(opened.socket);
    });
    if (!isOpen)
        return text::formatString("A mail daemon listens on {}: only programs on this host can connect.",
                                  list);
    return text::formatString("A mail daemon listens on {}: the network can connect.", list);
}

QString queueSentence(const Answers &answers)
{
    return text::formatString(
        "What cannot be sent at once waits in a queue that {} sends again {} minutes apart (at"
        " minute {} of each hour).",
        answers.queue.runner == answers::QueueRunner::Cron ? "cron" : "a systemd timer",
        answers.queue.minutes, minuteTexts(answers).join(QStringLiteral(", ")));
}

QByteArray consequences(const Answers &answers, const advice::Outlook &outlook)
{
    QByteArray text = heading("What this host will do");
    text += item(roleSentence(answers));
    text += item(senderSentence(answers, outlook));
    if (const QString sentence = relaySentence(answers); !sentence.isEmpty())
        text += item(sentence);
    text += item(socketSentence(answers, outlook));
    text += item(queueSentence(answers));
    return text;
}

QByteArray steps(const Answers &answers)
{
    QByteArray text = heading("How to install it");
    text += paragraph(text::formatString("Copy this folder to {} and, there, as root:", answers.host.name));
    text += "\n"
            "    ./install.sh --check      what would change, and everything that stands in\n"
            "                              the way; changes nothing\n"
            "    ./install.sh --apply      installs; prints where it put the backup\n"
            "    ./install.sh --status     whether the host still is as installed\n"
            "    ./install.sh --backups    what --rollback can go back to\n"
            "    ./install.sh --rollback   everything as it was before --apply\n\n";
    text += paragraph(QStringLiteral("--apply refuses while --check finds a problem. It builds sendmail.cf "
                                     "on the host from sendmail.mc, lets the"
                                     " host's own sendmail try it, and only then puts it in place. When any "
                                     "step fails, it restores every file and"
                                     " the daemon. When it is cut off, even by a loss of power, --apply finishes "
                                     "it and --rollback undoes it. A second --apply changes nothing."));
    text += '\n';
    text += paragraph(QStringLiteral("--rollback goes back to the newest backup, or to the one that is named: weeks "
                                     "later, too. The first one and the nine newest are kept."));
    text += '\n';
    text += paragraph(QStringLiteral("To see that it works, send a message and look where it arrives:"));
    text += text::formatBytes("\n    echo test | {} -v root\n\n",
                              catalogue::factsOf(answers.host.platform).sendmailProgram);
    text += paragraph(QStringLiteral("Or let --apply send one; it says what became of it:"));
    return text + "\n    ./install.sh --apply --test-message somebody@example.com\n";
}

/// What nobody but the host is told.
QByteArray password(const Answers &answers)
{
    if (!answers::logsIn(answers))
        return {};
    const QString file = mc::authinfoPath(answers);
    QByteArray text = heading("The password for the relay");
    text += paragraph(text::formatString("The host logs in at {} as {}. The password is in no file of this "
                                         "bundle; it is filled in on the host:",
                                         answers.relay.address, answers.relay.user.trimmed()));
    text += text::formatBytes("\n"
                              "    ./install.sh --apply           puts a template in {0}\n"
                              "    vi {0}         in its last line, put the password in\n"
                              "                                   place of PUT-THE-PASSWORD-HERE and remove\n"
                              "                                   the # at the beginning\n"
                              "    ./install.sh --apply           makes the map that sendmail reads\n\n",
                              file);
    text += item(QStringLiteral("Until then mail waits in the queue; --status says so, too."));
    text += item(
        QStringLiteral("A file that is filled in stays as it is when a bundle for the same relay and user "
                       "is installed again; an entry for another one is kept behind a comment. The file "
                       "belongs to root, mode 0600."));
    text += item(
        QStringLiteral("With a wrong password the relay refuses each message for good, and sendmail gives it "
                       "back. Send a test message at once, and look into the mail log."));
    text +=
        item(QStringLiteral("sendmail needs SASL's plug-ins for it: the package libsasl2-modules on Debian, "
                            "cyrus-sasl-plain on Fedora."));
    return text;
}

/// What a relay that has to prove its name needs.
QByteArray certificates(const Answers &answers)
{
    if (!answers::verifiesRelay(answers))
        return {};
    const catalogue::PlatformFacts &facts = catalogue::factsOf(answers.host.platform);
    QByteArray text = heading("The relay's certificate");
    return text + paragraph(text::formatString("Mail leaves only when the relay shows a certificate for its "
                                               "name that one of the authorities in {} has "
                                               "signed. Where the relay's authority is your own, add its "
                                               "certificate to those of the system. Otherwise "
                                               "mail waits, and mailq says why.",
                                               facts.caFile));
}

QByteArray hubWork(const Answers &answers)
{
    if (answers.role == Role::MailServer) {
        QByteArray text = heading("Elsewhere");
        text += item(QStringLiteral("The domains that it takes mail for need an MX record that leads here."));
        text += item(QStringLiteral("Let port 25 through the firewall from the hosts that may send."));
        return text;
    }
    if (answers.relay.address.isEmpty())
        return {};
    QByteArray text = heading("On the relay");
    text += item(text::formatString("{} has to take mail from this host.", answers.relay.address));
    if (!answers.masquerade.domain.isEmpty())
        text += item(text::formatString("Somebody has to read root@{0}: in the aliases of the server for "
                                        "{0}, point root at a person. cron's mail"
                                        " and bounces of all hosts that masquerade as {0} arrive there. The "
                                        "Received: lines and the Message-ID of"
                                        " each message still tell which host it came from.",
                                        answers.masquerade.domain));
    return text;
}

QByteArray compiledFiles(const Answers &answers, const CompiledFiles &compiled)
{
    if (compiled.sendmailCf.isEmpty() || !compiled.tree)
        return item(QStringLiteral(
            "sendmail.cf is not here. The host builds it; it needs m4 and sendmail's cf tree for"
            " that (package sendmail-cf on most systems)."));
    QByteArray text =
        item(text::formatString("The .cf files were built with the cf tree of sendmail {}. The installer"
                                " uses them only on a host that has no cf tree or no m4 and runs exactly"
                                " that release.",
                                compiled.tree->version));
    if (compiled.tree->release != answers.host.release)
        text += item(
            text::formatString("They are for another release than the {} that was asked for, hence good for"
                               " reading only.",
                               answers::toString(answers.host.release)));
    return text;
}

QString howMade(const mc::TableSource &table, const QString &folder)
{
    if (table.type == mc::plainTextType)
        return QStringLiteral("sendmail reads it as it is, when it starts.");
    return text::formatString("The installer makes sendmail's map of it, as makemap {0} {1}/{2} would.", table.type,
                              folder, table.name);
}

QByteArray tables(const Answers &answers)
{
    const QString folder = QString::fromLatin1(catalogue::factsOf(answers.host.platform).configFolder);
    QByteArray text;
    for (const mc::TableSource &table : mc::composeTables(answers))
        text += item(text::formatString("{0} goes into {1}/{0} between two marker lines. Your own lines there"
                                        " stay; a key that both define is commented out among yours. {2}",
                                        table.name, folder, howMade(table, folder)));
    return text;
}

QByteArray contents(const Answers &answers, const CompiledFiles &compiled)
{
    QByteArray text = heading("What is in it");
    text += item(
        QStringLiteral("The .mc files are the configuration; all else follows from them. Change them in the"
                       " wizard (answers.json opens there), not on the host."));
    text += compiledFiles(answers, compiled);
    if (!mc::composeAliases(answers).isEmpty())
        text += item(
            text::formatString("aliases goes into {} between two marker lines. Your own lines there stay; a"
                               " name that both define is commented out among yours.",
                               catalogue::factsOf(answers.host.platform).aliases));
    text += tables(answers);
    text += item(QStringLiteral(
        "install.sh is the same in every bundle; what differs is in bundle.conf, which it reads"
        " as data. SHA256SUMS tells whether a file was changed on its way."));
    return text;
}

QByteArray tried(Platform platform)
{
    if (platform == Platform::Debian)
        return {};
    QByteArray text = heading("Not tried");
    text += paragraph(text::formatString("The installer was tried on Debian. Its parts for {} (which service "
                                         "to stop or start, and how) were written"
                                         " from that system's documentation and not tried on it. Read "
                                         "--check's output with care and keep a session"
                                         " open.",
                                         QString::fromUtf8(catalogue::factsOf(platform).name)));
    return text;
}

} // namespace

QByteArray readme(const Answers &answers, const CompiledFiles &compiled)
{
    const QByteArray title = "sendmail on " + answers.host.name.toUtf8();
    QByteArray text = title + '\n' + QByteArray(title.size(), '=') + "\n\n";
    text += paragraph(text::formatString("For {} with sendmail {}, made by sendmail-wizard {}.",
                                         QString::fromUtf8(catalogue::factsOf(answers.host.platform).name),
                                         answers::toString(answers.host.release), SENDMAIL_WIZARD_VERSION));
    text += consequences(answers, compiled.outlook);
    text += steps(answers);
    text += password(answers);
    text += certificates(answers);
    text += hubWork(answers);
    text += contents(answers, compiled);
    text += tried(answers.host.platform);
    return text;
}

} // namespace bundle
