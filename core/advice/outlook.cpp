// SPDX-License-Identifier: MIT
#include "advice/outlook.h"

#include "advice/consequences.h"
#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "mc/compose.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using answers::Answers;
using answers::Listen;
using cf::Configuration;

std::optional<Configuration> configurationOf(const QByteArray &cf)
{
    return cf.isEmpty() ? std::nullopt : std::optional(cf::readConfiguration(cf));
}

/// A macro's value; none where it is made of other macros, which only the host can tell.
std::optional<QString> valueOf(const Configuration &configuration, QStringView name)
{
    const cf::Macro *macro = configuration.macro(name);
    const QString value = macro ? macro->value.trimmed() : QString();
    return value.contains(u'$') ? std::nullopt : std::optional(value);
}

/// Where "mailer:host" leads to; none where that is no host.
std::optional<answers::RelayAddress> relayOf(const Configuration &configuration, const QString &route)
{
    const QString prefix = route.section(u':', 0, 0);
    const bool isNamed = route.contains(u':') && configuration.mailer(prefix);
    auto relay = answers::parseRelayAddress(isNamed ? route.section(u':', 1) : route);
    if (!relay)
        return std::nullopt;
    const cf::Mailer *mailer = configuration.mailer(isNamed ? prefix : u"relay"_s);
    bool isNumber = false;
    const QString arguments = mailer ? mailer->arguments() : QString();
    const ushort port = arguments.section(u' ', 2, 2, QString::SectionSkipEmpty).toUShort(&isNumber);
    relay->port = isNumber ? std::optional<std::uint16_t>(port) : std::nullopt;
    return *relay;
}

bool callsMasquerading(const cf::Ruleset &ruleset)
{
    return std::ranges::any_of(ruleset.rules, [](const cf::Rule &rule) {
        return rule.right.contains("$>MasqHdr"_L1) || rule.right.contains("$>93"_L1);
    });
}

/// Takes over what the .cf says otherwise.
class Corrector
{
public:
    Corrector(const Answers &answers, const Configuration &configuration)
        : m_answers(answers), m_cf(configuration), m_facts(factsFrom(answers))
    {
    }

    Facts take()
    {
        correctRelay();
        correctDomain();
        // A null client masquerades in its own way.
        if (m_answers.role != answers::Role::NullClient)
            correctScope();
        correctExposed();
        return m_facts;
    }

private:
    void correctRelay()
    {
        const auto route = valueOf(m_cf, m_cf.isSubmission() ? u"MTAHost" : u"S");
        if (!route)
            return;
        const auto relay = relayOf(m_cf, *route);
        if (!relay && !route->isEmpty())
            return;
        const bool isSame = relay && m_facts.relay && relay->mailerHost() == m_facts.relay->mailerHost()
            && relay->port.value_or(25) == m_facts.relay->port.value_or(25);
        if (!isSame)
            m_facts.relay = relay;
    }

    void correctDomain()
    {
        if (const auto domain = valueOf(m_cf, u"M"))
            m_facts.domain = *domain;
    }

    void correctScope()
    {
        if (const cf::Ruleset *envelope = m_cf.ruleset(u"94"))
            m_facts.masksEnvelope = callsMasquerading(*envelope);
        if (const cf::Mailer *mailer = m_cf.mailer(u"esmtp"))
            m_facts.masksRecipients = mailer->field('R').contains(u'/');
    }

    void correctExposed()
    {
        QStringList exposed;
        if (!m_facts.domain.isEmpty()) {
            exposed = m_cf.members(u"E");
            // What an older release does by itself, a newer tree does not say.
            if (exposesRoot(m_answers) && !exposed.contains("root"_L1, Qt::CaseInsensitive))
                exposed.prepend(u"root"_s);
        }
        const bool isSame = exposed.size() == m_facts.exposed.size()
            && std::ranges::all_of(exposed, [this](const QString &name) { return m_facts.exposed.contains(name); });
        if (!isSame)
            m_facts.exposed = exposed;
        m_facts.user = exampleUser(m_facts.exposed);
    }

    const Answers &m_answers;
    const Configuration &m_cf;
    Facts m_facts;
};

/// The file that gives mail its sender and its way: without a daemon the submission program hands it to the relay itself.
const Configuration *decidingOf(const Answers &answers, const MadeCf &made)
{
    const bool isDirect = answers.listening.where == Listen::None && answers::hasSubmit(answers.host.release)
        && !answers.relay.address.isEmpty();
    const auto &deciding = isDirect ? made.submit : made.sendmail;
    return deciding ? &*deciding : nullptr;
}

/// The lines about sockets that m4 would make of the .mc.
QByteArray socketLines(const mc::Document &sendmailMc)
{
    QByteArray lines;
    bool closesSubmission = false;
    for (const mc::Directive &directive : sendmailMc.directives()) {
        const QString argument = directive.arguments.value(0);
        if (directive.name == "DAEMON_OPTIONS"_L1)
            lines += "O DaemonPortOptions=" + argument.toLatin1() + '\n';
        else if (directive.form == mc::Form::Raw && argument.startsWith(u'O'))
            lines += argument.toLatin1() + '\n';
        else if (directive.name == "FEATURE"_L1 && argument == "no_default_msa"_L1)
            closesSubmission = true;
    }
    if (!lines.contains("DaemonPortOptions"))
        lines += "O DaemonPortOptions=Name=MTA\n";
    return closesSubmission ? lines : lines + "O DaemonPortOptions=Port=587, Name=MSA, M=E\n";
}

std::vector<OpenedSocket> socketsIn(const Answers &answers, const Configuration &configuration)
{
    if (answers.listening.where == Listen::None)
        return {};
    return forecast(configuration, catalogue::factsOf(answers.host.platform).ipv6TakesIpv4).sockets;
}

/// Before 8.10 there is one socket, which the newer tree describes in another way.
bool areSocketsSaid(const Answers &answers)
{
    return answers::hasDaemonOptions(answers.host.release);
}

} // namespace

MadeCf readMadeCf(const Answers &answers, const QByteArray &sendmailCf, const QByteArray &submitCf)
{
    if (answers.additions.empty())
        return {};
    return {configurationOf(sendmailCf), configurationOf(submitCf)};
}

Outlook outlookOf(const Answers &answers, const MadeCf &made)
{
    if (answers.additions.empty())
        return {};
    Outlook outlook;
    if (const Configuration *deciding = decidingOf(answers, made))
        outlook.facts = Corrector(answers, *deciding).take();
    if (made.sendmail)
        outlook.ofDaemon = Corrector(answers, *made.sendmail).take();
    outlook.isUnproven = !made.sendmail;
    if (!areSocketsSaid(answers))
        return outlook;
    outlook.sockets = socketsIn(answers, made.sendmail
                                             ? *made.sendmail
                                             : cf::readConfiguration(socketLines(mc::composeSendmailMc(answers))));
    return outlook;
}

std::vector<OpenedSocket> openSockets(const Answers &answers, const Outlook &outlook)
{
    if (outlook.sockets)
        return *outlook.sockets;
    std::vector<OpenedSocket> opened;
    std::ranges::transform(promisedSockets(answers), std::back_inserter(opened),
                           [](const Socket &socket) { return OpenedSocket{socket, false, {}, {}, 0}; });
    return opened;
}

std::optional<std::size_t> openerOf(const OpenedSocket &opened, const mc::Document &sendmailMc)
{
    if (opened.name.isEmpty())
        return openerOf(opened.socket, sendmailMc);
    const auto &directives = sendmailMc.directives();
    const auto found = std::ranges::find_if(directives, [&opened](const mc::Directive &directive) {
        if (directive.name != "DAEMON_OPTIONS"_L1)
            return false;
        const QByteArray line = "O DaemonPortOptions=" + directive.arguments.value(0).toLatin1() + '\n';
        const auto sockets = forecast(cf::readConfiguration(line)).sockets;
        const bool isDefaultName = opened.name.startsWith("Daemon"_L1);
        return !sockets.empty() && sockets.front().socket.port == opened.socket.port
            && sockets.front().socket.family == opened.socket.family
            && sockets.front().socket.address == opened.socket.address
            && (isDefaultName || sockets.front().name == opened.name);
    });
    return found == directives.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - directives.begin()));
}

Facts factsFrom(const Answers &answers, const Outlook &outlook)
{
    return outlook.facts ? *outlook.facts : factsFrom(answers);
}

} // namespace advice
