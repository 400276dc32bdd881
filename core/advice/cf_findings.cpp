// SPDX-License-Identifier: MIT
#include "advice/cf_findings.h"

#include "advice/forecast.h"
#include "answers/ip_address.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using cf::Configuration;
using cf::Macro;

/// A macro's value where it is a plain name: neither empty nor made of other macros.
QString literal(const Macro *macro)
{
    return macro && !macro->value.contains(u'$') ? macro->value.trimmed() : QString();
}

bool isAddress(const QString &host)
{
    return answers::parseIpv4(host) || answers::parseIpv6(host);
}

/// "mail.example.com" of "relay:[mail.example.com]", "::1" of "[::1]".
QString hostOf(const QString &route)
{
    const qsizetype open = route.indexOf(u'[');
    const qsizetype close = route.lastIndexOf(u']');
    if (open >= 0 && close > open)
        return route.sliced(open + 1, close - open - 1);
    return isAddress(route) ? route : route.section(u':', -1);
}

bool isLoopback(const QString &host)
{
    const auto ipv4 = answers::parseIpv4(host);
    const auto ipv6 = answers::parseIpv6(host);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || (ipv4 && answers::isLoopbackOrUnspecified(*ipv4)) || (ipv6 && answers::isLoopbackOrUnspecified(*ipv6));
}

/// Whether a rule of this ruleset calls that one, by name or by number.
bool calls(const cf::Ruleset &ruleset, QStringView name, QStringView number)
{
    return std::ranges::any_of(ruleset.rules, [&](const cf::Rule &rule) {
        return rule.right.contains(QString(u"$>" + name)) || rule.right.contains(QString(u"$>" + number));
    });
}

class CfJudge
{
public:
    CfJudge(GeneratedFile file, const Configuration &configuration, bool ipv6TakesIpv4)
        : m_file(file), m_cf(configuration), m_forecast(forecast(configuration, ipv6TakesIpv4))
    {
    }

    std::vector<Finding> take();

private:
    void add(Code code, Grade grade, int line, const QStringList &arguments = {});
    void judgeMasquerade();
    void judgeNames();
    void judgeRelays();
    void judgeHub();
    void judgeSockets();
    bool refusesRelaying() const;
    void judgeRelaying();
    void judgeAliases();
    bool isOpenToNetwork() const;

    const GeneratedFile m_file;
    const Configuration &m_cf;
    const Forecast m_forecast;
    std::vector<Finding> m_findings;
};

void CfJudge::add(Code code, Grade grade, int line, const QStringList &arguments)
{
    m_findings.push_back({code, grade, std::nullopt, Place{m_file, line}, arguments});
}

void CfJudge::judgeMasquerade()
{
    const Macro *domain = m_cf.macro(u"M");
    if (!domain || domain->value.trimmed().isEmpty())
        return;
    if (domain->value.contains(u'[') || isAddress(domain->value.trimmed()))
        add(Code::BracketedMasquerade, Grade::Warning, domain->line, {domain->value.trimmed()});
    const cf::Ruleset *envelope = m_cf.ruleset(u"94");
    if (envelope && !calls(*envelope, u"MasqHdr", u"93"))
        add(Code::EnvelopeNotMasqueraded, Grade::Warning, envelope->line, {QString()});
    const cf::Mailer *mailer = m_cf.mailer(u"esmtp");
    if (mailer && !mailer->field('R').contains(u'/'))
        add(Code::RecipientsNotMasqueraded, Grade::Note, mailer->line);
    const QStringList exposed = m_cf.members(u"E");
    if (!exposed.isEmpty()) {
        const int ofRoot = m_cf.lineOfMember(u"E", u"root");
        add(Code::UserExposed, ofRoot > 0 ? Grade::Warning : Grade::Note,
            ofRoot > 0 ? ofRoot : m_cf.lineOfMember(u"E", exposed.front()), exposed);
    }
}

void CfJudge::judgeNames()
{
    for (const QStringView name : {u"j", u"M"}) {
        const QString value = literal(m_cf.macro(name));
        if (!value.isEmpty() && !value.contains(u'.') && !value.contains(u'['))
            add(Code::DotlessName, Grade::Warning, m_cf.macro(name)->line, {value});
    }
}

// S is the relay of everything, H of local names, R of names without a domain; often two of them are the same.
void CfJudge::judgeRelays()
{
    const QString own = literal(m_cf.macro(u"j"));
    const QStringList names = m_cf.members(u"w");
    QStringList said;
    for (const QStringView macro : {u"S", u"H", u"R"}) {
        const QString route = literal(m_cf.macro(macro));
        const QString host = hostOf(route);
        const bool isOwn = isLoopback(host) || host.compare(own, Qt::CaseInsensitive) == 0
            || names.contains(host, Qt::CaseInsensitive);
        if (!host.isEmpty() && isOwn && !said.contains(route))
            add(Code::RelayIsHost, Grade::Error, m_cf.macro(macro)->line, {route});
        said.append(route);
    }
}

// Names without an alias get the hub as their domain. From 8.10, V9, a rule takes a masquerade domain instead, and the
// brackets off a name.
void CfJudge::judgeHub()
{
    const QString domain = literal(m_cf.macro(u"M"));
    const bool isCorrected = m_cf.level >= 9 && !domain.isEmpty() && !domain.contains(u'[');
    QStringList said;
    for (const QStringView macro : {u"H", u"R"}) {
        const QString hub = hostOf(literal(m_cf.macro(macro)));
        const bool isBracketed = literal(m_cf.macro(macro)).contains(u'[');
        const bool isBad = isAddress(hub) || (isBracketed && m_cf.level < 9);
        if (!hub.isEmpty() && isBad && !isCorrected && !said.contains(hub))
            add(Code::NumericRelayAsName, Grade::Warning, m_cf.macro(macro)->line, {u'[' + hub + u']'});
        said.append(hub);
    }
}

bool CfJudge::isOpenToNetwork() const
{
    return std::ranges::any_of(m_forecast.sockets, [](const OpenedSocket &opened) {
        return advice::isOpenToNetwork(opened.socket);
    });
}

void CfJudge::judgeSockets()
{
    for (const OpenedSocket &opened : m_forecast.sockets) {
        // One that asks everybody for a password is as it should be.
        const bool isGuarded = opened.modifiers.contains(u'a');
        if (opened.socket.port == 587 && advice::isOpenToNetwork(opened.socket) && !isGuarded)
            add(Code::OpenSubmission, Grade::Warning, opened.line);
    }
    const auto &stop = m_forecast.stop;
    if (stop && stop->reason != NoDaemon::Submission)
        add(Code::DaemonRefused, Grade::Error, stop->line,
            {QString::number(static_cast<int>(stop->reason)), stop->value});
    for (const int line : m_forecast.disabled)
        add(Code::SocketRefused, Grade::Warning, line);
}

// The rulesets that refuse a recipient, from 8.9 on.
bool CfJudge::refusesRelaying() const
{
    return std::ranges::any_of(m_cf.rulesets, [](const cf::Ruleset &ruleset) {
        static const QStringList refusing{u"check_rcpt"_s, u"Basic_check_rcpt"_s, u"Rcpt_ok"_s, u"Relay_ok"_s,
                                          u"Local_check_rcpt"_s};
        return refusing.contains(ruleset.name)
            && std::ranges::any_of(ruleset.rules, [](const cf::Rule &rule) {
                   return rule.right.contains("5.7.1"_L1) || rule.right.contains("Relaying"_L1);
               });
    });
}

void CfJudge::judgeRelaying()
{
    const int promiscuous = m_cf.lineOfPart(u"promiscuous_relay");
    if (promiscuous > 0 || (m_cf.level > 0 && !refusesRelaying()))
        add(Code::OpenRelay, isOpenToNetwork() ? Grade::Error : Grade::Warning, promiscuous,
            {promiscuous > 0 ? u"promiscuous_relay"_s : QString()});
    for (const QStringView feature : {u"relay_local_from", u"relay_mail_from", u"loose_relay_check"}) {
        if (const int line = m_cf.lineOfPart(feature); line > 0)
            add(Code::OpenRelay, Grade::Warning, line, {feature.toString()});
    }
}

void CfJudge::judgeAliases()
{
    const cf::Option *file = m_cf.option(u"AliasFile");
    if (file && !file->value.isEmpty() && !followsAliases(m_cf))
        add(Code::AliasesIgnored, Grade::Warning, file->line, {file->value});
}

std::vector<Finding> CfJudge::take()
{
    judgeMasquerade();
    judgeNames();
    if (m_file == GeneratedFile::SendmailCf) {
        judgeRelays();
        judgeHub();
        judgeSockets();
        judgeRelaying();
        judgeAliases();
    }
    return std::move(m_findings);
}

/// Where the submission program hands its mail, and to which port.
struct Target {
    QString host;
    std::uint16_t port = 25;
    int line = 0;
};

std::optional<Target> targetOf(const Configuration &submit)
{
    const Macro *host = submit.macro(u"MTAHost");
    if (!host)
        return std::nullopt;
    const cf::Mailer *relay = submit.mailer(u"relay");
    const QString arguments = relay ? relay->arguments() : QString();
    bool isNumber = false;
    const ushort port = arguments.section(u' ', 2, 2, QString::SectionSkipEmpty).toUShort(&isNumber);
    return Target{hostOf(host->value.trimmed()), isNumber ? port : std::uint16_t{25}, host->line};
}

bool reaches(const Target &target, const Socket &socket)
{
    if (socket.port != target.port)
        return false;
    const bool inet6 = target.host.contains(u':');
    if (socket.address == "0.0.0.0"_L1)
        return !inet6;
    if (socket.address == "::"_L1)
        return inet6 || socket.takesIpv4;
    const bool byName = target.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    return byName ? !isOpenToNetwork(socket) : socket.address == target.host;
}

} // namespace

bool followsAliases(const Configuration &configuration)
{
    const cf::Option *file = configuration.option(u"AliasFile");
    const cf::Mailer *local = configuration.mailer(u"local");
    // Before level 6 it was no matter of flags.
    const bool looksUp = configuration.level < 6 || (local && local->flags().contains(u'A'));
    return file && !file->value.isEmpty() && looksUp;
}

std::vector<Finding> cfFindings(GeneratedFile file, const Configuration &configuration, bool ipv6TakesIpv4)
{
    return CfJudge(file, configuration, ipv6TakesIpv4).take();
}

std::vector<Finding> pairFindings(const Configuration &submit, const Configuration &daemon, bool ipv6TakesIpv4)
{
    const auto target = targetOf(submit);
    if (!target || !isLoopback(target->host))
        return {};
    std::vector<Finding> findings;
    const Forecast sockets = forecast(daemon, ipv6TakesIpv4);
    const bool listens = std::ranges::any_of(sockets.sockets, [&target](const OpenedSocket &opened) {
        return reaches(*target, opened.socket);
    });
    if (!listens)
        findings.push_back({Code::NobodyListens, Grade::Error, std::nullopt, Place{GeneratedFile::SubmitCf, target->line},
                            {target->host, QString::number(target->port)}});
    const QString domain = literal(submit.macro(u"M"));
    const bool endsHere = daemon.members(u"w").contains(domain, Qt::CaseInsensitive);
    if (!domain.isEmpty() && !endsHere && followsAliases(daemon))
        findings.push_back({Code::AliasesBypassed, Grade::Warning, std::nullopt,
                            Place{GeneratedFile::SubmitCf, submit.macro(u"M")->line}, {domain}});
    return findings;
}

} // namespace advice
