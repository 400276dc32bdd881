// SPDX-License-Identifier: MIT
#include "advice/addition_findings.h"

#include "advice/cf_findings.h"
#include "advice/violation_findings.h"
#include "answers/role_rules.h"
#include "catalogue/arguments.h"
#include "catalogue/platforms.h"
#include "mc/additions.h"
#include "mc/subject.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::Field;
using answers::McFile;

/// The same for two that mc::sameCall() finds the same.
QStringList callKey(const mc::Directive &call)
{
    QStringList key{call.name};
    key += call.arguments;
    while (key.last().isEmpty() && key.size() > 1)
        key.removeLast();
    return key;
}

class AdditionJudge
{
public:
    AdditionJudge(const Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                  const mc::RenderedDocument &rendered)
        : m_answers(answers), m_mcFile(mcFile), m_directives(document.directives()), m_lineOf(m_directives.size())
    {
        // The last of its lines: comments stand above.
        for (std::size_t line = 0; line < rendered.directiveOf.size(); ++line) {
            if (const int directive = rendered.directiveOf[line]; directive >= 0)
                m_lineOf[static_cast<std::size_t>(directive)] = static_cast<int>(line) + 1;
        }
        findDirectives();
    }

    std::vector<Finding> take();

private:
    McFile file() const { return m_mcFile == GeneratedFile::SubmitMc ? McFile::Submit : McFile::Sendmail; }
    void findDirectives();
    void add(Finding finding, int addition, int directive);
    int omissionOf(const QStringList &names) const;
    void judgeArguments(int addition, const mc::Directive &call);
    void judgeDaemon(int addition, const mc::Directive &call);
    void judgeRepetition(int addition, const mc::Directive &call);
    void judgeViolation(const mc::Violation &violation);

    const Answers &m_answers;
    const GeneratedFile m_mcFile;
    const std::vector<mc::Directive> &m_directives;
    std::vector<int> m_lineOf;                ///< of each directive, from 1
    std::map<int, mc::Directive> m_calls;     ///< of the additions for this file, by their place
    QHash<std::size_t, int> m_additionOf;     ///< of a directive
    QHash<int, int> m_directiveOf;            ///< of an addition
    QHash<QStringList, int> m_own;            ///< the answers' directives by their calls
    std::vector<Finding> m_findings;
};

/// The same call twice belongs to the first and the second addition that say it.
void AdditionJudge::findDirectives()
{
    QHash<QStringList, QList<std::size_t>> byCall;
    for (std::size_t i = 0; i < m_directives.size(); ++i) {
        if (m_directives[i].form != mc::Form::Call)
            continue;
        if (m_directives[i].cause == Field::Additions)
            byCall[callKey(m_directives[i])].append(i);
        else
            m_own.insert(callKey(m_directives[i]), static_cast<int>(i));
    }
    for (std::size_t i = 0; i < m_answers.additions.size(); ++i) {
        const Addition &addition = m_answers.additions[i];
        if (addition.file != file() || addition.omitted || addition.kind == AdditionKind::Raw)
            continue;
        const auto place = static_cast<int>(i);
        const mc::Directive &call = m_calls[place] = mc::directivesOf(addition).front();
        QList<std::size_t> &directives = byCall[callKey(call)];
        if (directives.isEmpty())
            continue;
        m_additionOf.insert(directives.front(), place);
        m_directiveOf.insert(place, static_cast<int>(directives.takeFirst()));
    }
}

void AdditionJudge::add(Finding finding, int addition, int directive)
{
    finding.field = Field::Additions;
    finding.addition = addition;
    if (directive >= 0)
        finding.place = Place{m_mcFile, m_lineOf[static_cast<std::size_t>(directive)]};
    m_findings.push_back(std::move(finding));
}

/// The addition that leaves one of these out; -1 = none does.
int AdditionJudge::omissionOf(const QStringList &names) const
{
    const auto found = std::ranges::find_if(m_answers.additions, [&](const Addition &addition) {
        return addition.omitted && addition.file == file() && names.contains(addition.name);
    });
    return found == m_answers.additions.end() ? -1 : static_cast<int>(found - m_answers.additions.begin());
}

void AdditionJudge::judgeArguments(int addition, const mc::Directive &call)
{
    const catalogue::Entry *entry = mc::subjectEntry(call);
    if (!entry || call.name == "undefine"_L1)
        return;
    for (const catalogue::NumberedFault &fault : catalogue::faultsOf(*entry, mc::argumentsOf(call))) {
        const QStringList arguments{mc::subjectOf(call), QString::number(fault.index),
                                    QString::number(static_cast<int>(fault.fault))};
        add({Code::BadArgument, Grade::Error, {}, {}, arguments}, addition, m_directiveOf.value(addition, -1));
    }
}

void AdditionJudge::judgeDaemon(int addition, const mc::Directive &call)
{
    const bool isOfDaemon = call.name == "DAEMON_OPTIONS"_L1 || mc::subjectOf(call) == "confDAEMON_OPTIONS"_L1;
    if (isOfDaemon && file() == McFile::Sendmail && m_answers.listening.where == answers::Listen::None)
        add({Code::NoDaemonForIt, Grade::Warning, {}, {}, {mc::subjectOf(call)}}, addition,
            m_directiveOf.value(addition, -1));
}

/// What the answers write of themselves is not written twice.
void AdditionJudge::judgeRepetition(int addition, const mc::Directive &call)
{
    const auto own = m_own.constFind(callKey(call));
    if (own != m_own.cend() && !m_directiveOf.contains(addition))
        add({Code::RepeatedUselessly, Grade::Note, {}, {}, {mc::subjectOf(call), mc::subjectOf(call)}}, addition,
            *own);
}

void AdditionJudge::judgeViolation(const mc::Violation &violation)
{
    using Violated = mc::Violation::Code;
    // Said by judgeArguments().
    if (violation.code == Violated::MissingArgument)
        return;
    int addition = m_additionOf.value(violation.index, -1);
    const bool isNeed = violation.code == Violated::MissingNeed || violation.code == Violated::ArgumentNeeds;
    if (isNeed) {
        const int omission = omissionOf(violation.arguments);
        addition = omission >= 0 ? omission : addition;
    } else if (addition < 0 && violation.code == Violated::Exclusion) {
        addition = m_additionOf.value(violation.other, -1);
    }
    if (addition >= 0)
        add(findingOf(violation, m_directives[violation.index]), addition, static_cast<int>(violation.index));
}

std::vector<Finding> AdditionJudge::take()
{
    for (const auto &[addition, call] : m_calls) {
        judgeArguments(addition, call);
        judgeDaemon(addition, call);
        judgeRepetition(addition, call);
    }
    for (const mc::Violation &violation : mc::violations(m_directives, m_answers.host.release))
        judgeViolation(violation);
    return std::move(m_findings);
}

/// Whether m4's message names the addition and one of those that it does not get on without, or with.
bool saysTheSame(const Finding &finding, const QString &message)
{
    const auto isNamed = [&message](const QString &name) { return message.contains(name); };
    return finding.addition >= 0 && finding.arguments.size() > 1 && isNamed(finding.arguments.front())
        && std::ranges::any_of(finding.arguments.mid(1), isNamed);
}

/// What the answers' own lines do not do.
bool isOfAdditions(Code code)
{
    static constexpr std::array codes{Code::OpenRelay,     Code::RelayIsHost, Code::DaemonRefused,
                                      Code::SocketRefused, Code::DotlessName, Code::BracketedMasquerade,
                                      Code::NobodyListens, Code::OpenSubmission};
    return std::ranges::contains(codes, code);
}

bool isAboutDaemon(Code code)
{
    static constexpr std::array codes{Code::DaemonRefused, Code::SocketRefused, Code::OpenSubmission,
                                      Code::NobodyListens};
    return std::ranges::contains(codes, code);
}

/// The addition behind a finding of the .cf: the feature that it names, or the daemon's line.
int additionBehind(const Finding &finding, const Answers &answers, const cf::Configuration &sendmailCf)
{
    const int line = finding.place ? finding.place->line : 0;
    const auto option = std::ranges::find(sendmailCf.options, line, &cf::Option::line);
    const QString value = option == sendmailCf.options.end() ? QString() : option->value;
    const auto found = std::ranges::find_if(answers.additions, [&](const Addition &addition) {
        if (addition.omitted)
            return finding.code == Code::OpenSubmission && addition.name == "no_default_msa"_L1;
        const bool isNamed = finding.code == Code::OpenRelay && addition.name == finding.arguments.value(0);
        const bool isDaemon = isAboutDaemon(finding.code) && addition.name == "DAEMON_OPTIONS"_L1;
        return isNamed || (isDaemon && !value.isEmpty() && addition.arguments.value(0).trimmed() == value.trimmed());
    });
    return found == answers.additions.end() ? -1 : static_cast<int>(found - answers.additions.begin());
}

} // namespace

std::vector<Finding> fromAdditions(const Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                                   const mc::RenderedDocument &rendered)
{
    if (answers.additions.empty())
        return {};
    return AdditionJudge(answers, mcFile, document, rendered).take();
}

void joinWithMessages(std::vector<Finding> &findings)
{
    std::vector<Finding> joined;
    for (const Finding &message : findings) {
        const bool isRefusal = message.code == Code::M4Message && message.grade == Grade::Error && message.place;
        const auto same = std::ranges::find_if(joined, [&](const Finding &finding) {
            return isRefusal && finding.place == message.place && saysTheSame(finding, message.arguments.value(0));
        });
        if (same == joined.end())
            joined.push_back(message);
        else
            same->grade = Grade::Error;
    }
    findings = std::move(joined);
}

std::vector<Finding> fromMadeCf(const Answers &answers, const MadeCf &made, const std::vector<Finding> &known)
{
    if (answers.additions.empty() || !made.sendmail)
        return {};
    const bool ipv6TakesIpv4 = catalogue::factsOf(answers.host.platform).ipv6TakesIpv4;
    std::vector<Finding> all = cfFindings(GeneratedFile::SendmailCf, *made.sendmail, ipv6TakesIpv4);
    if (made.submit)
        addNew(all, pairFindings(*made.submit, *made.sendmail, ipv6TakesIpv4));
    // Of the sockets before 8.10 a newer tree says nothing.
    const bool hasDaemon = answers.listening.where != answers::Listen::None
        && answers::hasDaemonOptions(answers.host.release);
    std::erase_if(all, [&](const Finding &finding) {
        return !isOfAdditions(finding.code) || (!hasDaemon && isAboutDaemon(finding.code))
            || std::ranges::contains(known, finding.code, &Finding::code);
    });
    for (Finding &finding : all) {
        finding.field = Field::Additions;
        finding.addition = additionBehind(finding, answers, *made.sendmail);
    }
    return all;
}

} // namespace advice
