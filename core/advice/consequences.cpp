// SPDX-License-Identifier: MIT
#include "advice/consequences.h"

#include "advice/facts.h"
#include "advice/outlook.h"
#include "answers/names.h"
#include "answers/normalised.h"
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/authinfo.h"
#include "mc/table_uses.h"
#include "mc/values.h"

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using answers::Answers;
using answers::Field;
using answers::Listen;
using answers::Role;

// Collects what is true for one set of answers, in the order of an admin's questions.
class Review
{
public:
    Review(const Answers &answers, const Outlook &outlook)
        : m_answers(answers), m_outlook(outlook), m_facts(factsFrom(answers, outlook))
    {
    }

    std::vector<Consequence> take();

private:
    void add(Topic topic, const QStringList &arguments) { m_list.push_back({topic, arguments}); }
    QString atHost(const QString &name) const { return name + u'@' + m_facts.host; }
    // `name` as it leaves the host, by the masquerade domain where that reaches it.
    QString masked(const QString &name, bool isReached = true) const;
    // Beside the answers' own, those of a macro that the admin added; blanks between several.
    QStringList withAdded(QStringList values, QStringView macro) const;

    void addNames();
    void addRoute();
    void addSockets();
    void addLocalNames();
    void addReaders();
    void addMasqueradeScope();
    void addServing();
    void addListedNames();
    void addQueue();
    void addFiles();

    const Answers &m_answers;
    const Outlook &m_outlook;
    const Facts m_facts;
    std::vector<Consequence> m_list;
};

QString Review::masked(const QString &name, bool isReached) const
{
    return isReached && !m_facts.domain.isEmpty() ? name + u'@' + m_facts.domain : atHost(name);
}

QStringList Review::withAdded(QStringList values, QStringView macro) const
{
    for (const answers::Addition &addition : m_answers.additions) {
        if (addition.name == macro && addition.file == answers::McFile::Sendmail && !addition.omitted)
            values += addition.arguments.value(0).split(u' ', Qt::SkipEmptyParts);
    }
    values.removeDuplicates();
    return values;
}

void Review::addNames()
{
    const QString &user = m_facts.user;
    add(Topic::SenderName, {atHost(user), masked(user)});
    // A mail server's own names end on it: what becomes of them is said by LocalNames.
    if (m_answers.role != Role::MailServer) {
        add(Topic::RecipientName, {u"root"_s, readersOf(m_answers, m_facts, u"root"_s).join(", "_L1)});
    }
    add(Topic::RecipientHeader, {user, masked(user, m_facts.masksRecipients)});
    add(Topic::BouncePath, {masked(user, m_facts.masksEnvelope)});
}

void Review::addRoute()
{
    if (!m_facts.relay) {
        add(Topic::DirectDelivery, {});
        return;
    }
    add(Topic::Route, {m_facts.relay->host, QString::number(m_facts.relay->port.value_or(25)),
                       m_facts.relay->bracketed ? u"direct"_s : u"mx"_s});
    add(Topic::RelaySecurity,
        {answers::toString(answers::relaySecurity(m_answers)), m_answers.relay.user.trimmed()});
    if (answers::logsIn(m_answers)) {
        add(Topic::Password, {mc::authinfoPath(m_answers)});
    }
}

void Review::addSockets()
{
    QStringList sockets;
    for (const OpenedSocket &opened : openSockets(m_answers, m_outlook)) {
        const Socket &socket = opened.socket;
        const QString port = u':' + QString::number(socket.port);
        if (socket.takesIpv4) {
            sockets.append(u"0.0.0.0"_s + port);
        }
        sockets.append((socket.family == Family::Inet6 ? u'[' + socket.address + u']' : socket.address) + port);
    }
    add(Topic::Sockets, sockets);
}

void Review::addLocalNames()
{
    switch (m_answers.role) {
    case Role::NullClient:
        add(Topic::LocalNames, {u"relay"_s, m_facts.relay ? m_facts.relay->host : QString()});
        return;
    case Role::LocalAliases:
        if (m_facts.relay && answers::effective(Field::UnaliasedToHub, m_answers)) {
            add(Topic::LocalNames, {u"hub"_s, m_facts.relay->host});
        } else {
            add(Topic::LocalNames, {u"aliases"_s, m_facts.host});
        }
        return;
    case Role::MailServer:
        add(Topic::LocalNames, {u"here"_s, m_facts.host});
        return;
    }
}

void Review::addReaders()
{
    if (m_answers.role != Role::MailServer) {
        add(Topic::RootMail, {readersOf(m_answers, m_facts, u"root"_s).join(", "_L1)});
    }
    // Replies and bounces go there, and so does cron's mail of a null client.
    const bool endsHere = m_answers.role == Role::MailServer
                          && mc::domainValues(m_answers.server.acceptedDomains).contains(m_facts.domain);
    if (!m_facts.domain.isEmpty() && !endsHere) {
        add(Topic::RootOnHub, {m_facts.user + u'@' + m_facts.domain, m_facts.relay ? m_facts.relay->host : QString()});
    }
}

void Review::addMasqueradeScope()
{
    if (m_facts.domain.isEmpty()) {
        return;
    }
    add(Topic::HiddenHost, {m_facts.host});
    QStringList exposed;
    for (const QString &name : m_facts.exposed) {
        exposed.append(atHost(name));
    }
    if (!exposed.isEmpty()) {
        add(Topic::ExposedUsers, exposed);
    }
    QStringList domains = mc::domainValues(m_answers.masquerade.furtherDomains);
    if (!domains.isEmpty()) {
        add(Topic::FurtherDomains, domains);
    }
    if (answers::effective(Field::EntireDomain, m_answers)) {
        domains.prepend(m_facts.domain);
        domains.removeDuplicates();
        add(Topic::EntireDomain, domains);
    }
}

void Review::addListedNames()
{
    if (const QString file = mc::ownNamesFile(m_answers); !file.isEmpty())
        add(Topic::AcceptsListed, {file});
}

void Review::addServing()
{
    if (m_answers.role == Role::MailServer) {
        add(Topic::Accepts, withAdded(mc::domainValues(m_answers.server.acceptedDomains), u"LOCAL_DOMAIN"));
        addListedNames();
        add(Topic::Relays, withAdded(mc::trimmedValues(m_answers.server.mayRelay), u"RELAY_DOMAIN"));
    } else if (m_answers.listening.where == Listen::Network) {
        add(Topic::Accepts, withAdded({}, u"LOCAL_DOMAIN"));
        addListedNames();
    }
}

void Review::addQueue()
{
    QStringList minutes;
    for (const int minute : queueMinutes(m_answers)) {
        minutes.append(QString::number(minute));
    }
    add(Topic::QueueRun,
        {minutes.join(u','), answers::toString(m_answers.queue.runner), QString::number(m_answers.queue.minutes)});
    if (!answers::hasSubmit(m_answers.host.release)) {
        add(Topic::NoSubmission, {answers::toString(m_answers.host.release)});
    }
    add(Topic::MtaQueue, {m_answers.listening.where == Listen::None ? u"runner"_s : u"daemon"_s});
}

void Review::addFiles()
{
    const catalogue::PlatformFacts &platform = catalogue::factsOf(m_answers.host.platform);
    const QString folder = QString::fromLatin1(platform.configFolder) + u'/';
    QStringList files{folder + mcNameOnHost(m_answers, GeneratedFile::SendmailMc), folder + u"sendmail.cf"_s};
    if (answers::hasSubmit(m_answers.host.release)) {
        files << folder + mcNameOnHost(m_answers, GeneratedFile::SubmitMc) << folder + u"submit.cf"_s;
    }
    if (m_answers.role == Role::LocalAliases) {
        files << QString::fromLatin1(platform.aliases);
    }
    if (m_answers.role == Role::MailServer && !m_answers.server.mayRelay.isEmpty()) {
        files << folder + u"access"_s;
    }
    if (answers::logsIn(m_answers)) {
        files << mc::authinfoPath(m_answers);
    }
    add(Topic::Files, files);
    add(Topic::RebuildCommand, {QString::fromLatin1(platform.rebuild)});
}

std::vector<Consequence> Review::take()
{
    addNames();
    addRoute();
    addSockets();
    addLocalNames();
    addReaders();
    addMasqueradeScope();
    addServing();
    addQueue();
    addFiles();
    if (m_outlook.isUnproven)
        add(Topic::Unproven, {});
    return std::move(m_list);
}

} // namespace

QString mcNameOnHost(const Answers &answers, GeneratedFile mcFile)
{
    const std::string_view name = nameOf(mcFile);
    const QString usual = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (answers.host.platform != answers::Platform::FreeBsd) {
        return usual;
    }
    const QString host = answers::normalisedName(answers.host.name);
    return mcFile == GeneratedFile::SubmitMc ? host + u".submit.mc"_s : host + u".mc"_s;
}

std::vector<Consequence> consequences(const Answers &answers)
{
    return consequences(answers, {});
}

std::vector<Consequence> consequences(const Answers &answers, const Outlook &outlook)
{
    return Review(answers, outlook).take();
}

} // namespace advice
