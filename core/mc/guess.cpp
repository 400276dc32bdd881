// SPDX-License-Identifier: MIT
#include "mc/guess.h"

#include "answers/host_name.h"
#include "answers/relay_address.h"
#include "answers/role_rules.h"
#include "catalogue/catalogue.h"
#include "catalogue/platforms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace mc {

using answers::AdditionKind;
using answers::Answers;
using answers::Listen;
using answers::Platform;
using answers::Role;

namespace {

constexpr std::array platforms{Platform::Debian, Platform::RedHat, Platform::FreeBsd, Platform::Solaris,
                               Platform::Generic};

/// Looks for calls in the pieces of one file.
class Calls
{
public:
    explicit Calls(const std::vector<SourceLine> &lines) : m_lines(lines) {}

    bool has(AdditionKind kind, QStringView name) const { return find(kind, name) != nullptr; }

    /// The first argument of the last such call, which is the one that holds.
    QString value(AdditionKind kind, QStringView name) const
    {
        const SourceLine *line = find(kind, name);
        return line ? line->addition.arguments.value(0).trimmed() : QString();
    }

    QStringList values(QStringView macro) const
    {
        QStringList values;
        for (const SourceLine &line : m_lines) {
            const answers::Addition &call = line.addition;
            if (call.kind == AdditionKind::Macro && call.name == macro && call.arguments.size() == 1)
                values += call.arguments.first();
        }
        return values;
    }

    /// The lines of a class in the LOCAL_CONFIG sections: "example.com" for "Cwexample.com".
    QStringList membersOfClassW() const
    {
        QStringList members;
        for (const SourceLine &line : m_lines) {
            const QStringList text = line.addition.text.split(u'\n');
            for (const QString &row : text.first() == u"LOCAL_CONFIG" ? text : QStringList()) {
                if (row.startsWith(u"Cw") && answers::normaliseHostName(row.sliced(2)))
                    members += row.sliced(2);
            }
        }
        return members;
    }

private:
    const SourceLine *find(AdditionKind kind, QStringView name) const
    {
        const auto found = std::find_if(m_lines.rbegin(), m_lines.rend(), [&](const SourceLine &line) {
            return line.addition.kind == kind && line.addition.name == name;
        });
        return found == m_lines.rend() ? nullptr : &*found;
    }

    const std::vector<SourceLine> &m_lines;
};

/// The note that the wizard writes above its own files.
struct Note {
    QString host;
    std::optional<answers::Release> release;
    std::optional<Platform> platform;
    std::optional<Role> role;
};

std::optional<Role> roleCalled(const QString &text)
{
    if (text == u"null client")
        return Role::NullClient;
    if (text == u"host with local aliases")
        return Role::LocalAliases;
    return text == u"mail server" ? std::optional(Role::MailServer) : std::nullopt;
}

/// The comments at the head of a file as one line: a long one was broken.
QString firstComments(const Source &source)
{
    constexpr std::size_t head = 8;
    QStringList lines;
    for (const SourceItem &item : std::span(source.items).first(std::min(head, source.items.size()))) {
        const QByteArray text = item.text.trimmed();
        if (item.kind == ItemKind::Comment && text.startsWith("dnl "))
            lines += QString::fromUtf8(text.sliced(4));
    }
    return lines.join(u' ');
}

std::optional<Note> noteIn(const Source *source)
{
    static const QRegularExpression form(
        QStringLiteral("(?:sendmail|submit)\\.mc for (\\S+): ([a-z ]+), sendmail ([0-9.]+), (.+) Written by "));
    const auto match = form.match(source ? firstComments(*source) : QString());
    if (!match.hasMatch())
        return std::nullopt;
    Note note{match.captured(1), answers::parseRelease(match.captured(3)), {}, roleCalled(match.captured(2))};
    for (const Platform platform : platforms) {
        if (match.captured(4) == QString::fromUtf8(catalogue::factsOf(platform).name))
            note.platform = platform;
    }
    return note;
}

bool isComment(const SourceItem &item, const catalogue::Entry &entry)
{
    return item.kind == ItemKind::Comment && item.text.trimmed() == "dnl " + QByteArray(entry.comment);
}

/// Whether the wizard wrote a note above a directive of the file.
bool hasCatalogueComments(const Source &source)
{
    return std::ranges::any_of(source.items, [](const SourceItem &item) {
        return std::ranges::any_of(catalogue::entries(),
                                   [&](const catalogue::Entry &entry) { return isComment(item, entry); });
    });
}

bool isHost(const QString &text)
{
    const auto relay = answers::parseRelayAddress(text);
    return relay && relay->mailerHost() == text;
}

class Guess
{
public:
    Guess(const ReadFiles &files, const Answers &base)
        : m_files(files), m_sendmail(files.sendmail), m_submit(files.submit), m_answers(base)
    {
        m_answers.additions.clear();
    }

    Answers run()
    {
        readNote();
        readHost();
        readRole();
        readListening();
        readRelay();
        readMasquerade();
        readServer();
        return std::move(m_answers);
    }

private:
    void readNote()
    {
        const Source *source = m_files.sendmailSource ? m_files.sendmailSource : m_files.submitSource;
        m_note = noteIn(source);
        if (!m_note)
            return;
        m_answers.host.name = m_note->host;
        m_answers.host.release = m_note->release.value_or(m_answers.host.release);
        m_answers.host.platform = m_note->platform.value_or(m_answers.host.platform);
        m_answers.comments = hasCatalogueComments(*source);
    }

    /// `$w.example.com' is what confDOMAIN_NAME most often says; only a whole name is an answer.
    void readHost()
    {
        const QString name = m_sendmail.value(AdditionKind::Define, u"confDOMAIN_NAME");
        if (const auto host = answers::normaliseHostName(name))
            m_answers.host.name = *host;
    }

    void readRole()
    {
        if (m_note && m_note->role)
            m_answers.role = *m_note->role;
        else if (m_files.sendmailSource)
            m_answers.role = roleOfDirectives();
        else if (isHost(m_submit.value(AdditionKind::Feature, u"msp")) && !submitsToDaemon())
            m_answers.role = Role::NullClient;
    }

    /// What the lines about sockets open; without one the daemon is open to the network.
    void readListening()
    {
        const std::span<const Listen> choices = answers::listenChoices(m_answers.role);
        m_answers.listening = {choices.front(), false, false};
        if (!m_files.sendmailSource)
            return;
        QStringList daemons = m_sendmail.values(u"DAEMON_OPTIONS");
        if (const QString single = m_sendmail.value(AdditionKind::Define, u"confDAEMON_OPTIONS");
            !single.isEmpty())
            daemons += single;
        const bool isOpen = daemons.isEmpty() || !std::ranges::all_of(daemons, staysOnHost);
        const Listen where = isOpen ? Listen::Network : Listen::Loopback;
        if (std::ranges::contains(choices, where))
            m_answers.listening.where = where;
        m_answers.listening.ipv6 = std::ranges::any_of(daemons, isIpv6);
        m_answers.listening.submissionPort = std::ranges::any_of(daemons, isSubmission);
    }

    static bool staysOnHost(const QString &daemon)
    {
        static const QRegularExpression address(
            QStringLiteral("\\bA(?:ddr)?=(?:127\\.|::1\\b|localhost\\b|IPv6:::1\\b)"),
            QRegularExpression::CaseInsensitiveOption);
        return daemon.contains(address);
    }

    static bool isIpv6(const QString &daemon) { return daemon.contains(u"inet6", Qt::CaseInsensitive); }

    static bool isSubmission(const QString &daemon)
    {
        static const QRegularExpression port(QStringLiteral("\\bP(?:ort)?=(?:587|submission)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        return daemon.contains(port);
    }

    bool submitsToDaemon() const
    {
        const auto host = answers::parseRelayAddress(m_submit.value(AdditionKind::Feature, u"msp"));
        return !host || answers::namesThisHost(host->host, m_answers.host.name);
    }

    Role roleOfDirectives() const
    {
        if (m_sendmail.has(AdditionKind::Feature, u"nullclient"))
            return Role::NullClient;
        for (const char16_t *feature : {u"access_db", u"use_cw_file", u"virtusertable", u"mailertable",
                                        u"relay_entire_domain", u"relay_based_on_MX", u"domaintable"}) {
            if (m_sendmail.has(AdditionKind::Feature, feature))
                return Role::MailServer;
        }
        const bool serves = m_sendmail.has(AdditionKind::Macro, u"LOCAL_DOMAIN") ||
                            m_sendmail.has(AdditionKind::Macro, u"RELAY_DOMAIN");
        return serves ? Role::MailServer : Role::LocalAliases;
    }

    QString relayHost() const
    {
        if (m_answers.role == Role::NullClient) {
            const QString hub = m_sendmail.value(AdditionKind::Feature, u"nullclient");
            return hub.isEmpty() && !submitsToDaemon() ? m_submit.value(AdditionKind::Feature, u"msp") : hub;
        }
        return m_sendmail.value(AdditionKind::Define, u"SMART_HOST");
    }

    void readRelay()
    {
        const QString host = relayHost();
        m_answers.relay = {};
        if (!isHost(host))
            return;
        static const QRegularExpression port(QStringLiteral("^TCP \\$h ([0-9]{1,5})$"));
        const QString arguments = m_sendmail.value(AdditionKind::Define, u"RELAY_MAILER_ARGS");
        const auto match = port.match(
            arguments.isEmpty() ? m_submit.value(AdditionKind::Define, u"RELAY_MAILER_ARGS") : arguments);
        m_answers.relay.address = match.hasMatch() ? QString(host + u':' + match.captured(1)) : host;
        m_answers.relay.unaliasedToHub = m_answers.role == Role::LocalAliases &&
                                         m_sendmail.value(AdditionKind::Define, u"MAIL_HUB") == host;
    }

    void readMasquerade()
    {
        const Calls &calls = m_files.sendmailSource ? m_sendmail : m_submit;
        answers::Masquerade masquerade;
        const QString domain = calls.value(AdditionKind::Macro, u"MASQUERADE_AS");
        if (const auto name = answers::normaliseHostName(domain); name && *name == domain)
            masquerade.domain = domain;
        const bool isFixed = m_answers.role == Role::NullClient || masquerade.domain.isEmpty();
        masquerade.recipients = isFixed || calls.has(AdditionKind::Feature, u"allmasquerade");
        masquerade.envelope = isFixed || calls.has(AdditionKind::Feature, u"masquerade_envelope");
        masquerade.alwaysAddDomain = m_answers.role == Role::NullClient || !m_files.sendmailSource ||
                                     m_sendmail.has(AdditionKind::Feature, u"always_add_domain");
        if (!masquerade.domain.isEmpty()) {
            masquerade.entireDomain = calls.has(AdditionKind::Feature, u"masquerade_entire_domain");
            masquerade.exposedUsers = usersOf(calls);
            masquerade.furtherDomains = namesOf(calls.values(u"MASQUERADE_DOMAIN"));
            masquerade.furtherDomains.removeAll(masquerade.domain);
        }
        m_answers.masquerade = masquerade;
    }

    static QStringList usersOf(const Calls &calls)
    {
        QStringList users = calls.values(u"EXPOSED_USER");
        users.removeIf(
            [](const QString &user) { return !answers::isLocalPart(user) || user.toLower() != user; });
        users.removeDuplicates();
        return users;
    }

    static QStringList namesOf(QStringList names)
    {
        names.removeIf(
            [](const QString &name) { return answers::normaliseHostName(name).value_or(QString()) != name; });
        names.removeDuplicates();
        return names;
    }

    void readServer()
    {
        m_answers.server = {};
        if (m_answers.role != Role::MailServer)
            return;
        const bool hasMacro = answers::hasDaemonOptions(m_answers.host.release);
        m_answers.server.acceptedDomains =
            namesOf(hasMacro ? m_sendmail.values(u"LOCAL_DOMAIN") : m_sendmail.membersOfClassW());
        for (const QString &domain : namesOf(m_sendmail.values(u"RELAY_DOMAIN"))) {
            if (m_answers.server.acceptedDomains.contains(domain))
                m_answers.server.mayRelay += domain;
        }
    }

    const ReadFiles &m_files;
    Calls m_sendmail;
    Calls m_submit;
    Answers m_answers;
    std::optional<Note> m_note;
};

} // namespace

Answers guessedAnswers(const ReadFiles &files, const Answers &base)
{
    return Guess(files, base).run();
}

std::vector<Answers> candidates(const Answers &guess)
{
    std::vector<Answers> all{guess};
    std::vector<Platform> order{guess.host.platform};
    order.insert(order.end(), platforms.begin(), platforms.end());
    for (const Platform platform : order) {
        for (const Listen where : answers::listenChoices(guess.role)) {
            // A null client's sendmail.mc is the same with a daemon and without: submit.mc tells.
            if (guess.role != Role::NullClient && where != guess.listening.where)
                continue;
            Answers candidate = guess;
            candidate.host.platform = platform;
            candidate.listening.where = where;
            all.push_back(candidate);
        }
    }
    return all;
}

} // namespace mc
