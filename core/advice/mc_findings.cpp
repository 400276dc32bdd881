// SPDX-License-Identifier: MIT
#include "advice/mc_findings.h"

#include "advice/violation_findings.h"
#include "mc/constraints.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

class McJudge
{
public:
    McJudge(GeneratedFile file, const std::vector<McCall> &calls) : m_file(file), m_calls(calls) {}

    std::vector<Finding> take(answers::Release release);

private:
    void add(Code code, Grade grade, const McCall &call, const QStringList &arguments);
    void judgeNullClient(const McCall &nullClient);
    void judgeConstraints(answers::Release release);

    const GeneratedFile m_file;
    const std::vector<McCall> &m_calls;
    std::vector<Finding> m_findings;
};

void McJudge::add(Code code, Grade grade, const McCall &call, const QStringList &arguments)
{
    m_findings.push_back({code, grade, std::nullopt, Place{m_file, call.line}, arguments});
}

// It masquerades as its hub where it stands, and follows no aliases.
void McJudge::judgeNullClient(const McCall &nullClient)
{
    const QString hub = nullClient.arguments.value(1).trimmed();
    const McCall *masquerade = nullptr;
    for (const McCall &call : m_calls) {
        if (call.name == "MASQUERADE_AS"_L1)
            masquerade = &call;
        if (call.name == "define"_L1 && call.subject() == "ALIAS_FILE"_L1)
            add(Code::AliasesIgnored, Grade::Warning, call, {call.arguments.value(1)});
    }
    if (masquerade && masquerade->line < nullClient.line)
        add(Code::MasqueradeOverridden, Grade::Warning, *masquerade, {masquerade->arguments.value(0), hub});
}

std::vector<mc::Directive> directivesOf(const std::vector<McCall> &calls)
{
    std::vector<mc::Directive> directives;
    for (const McCall &call : calls)
        directives.push_back({.name = call.name, .arguments = call.arguments, .entry = {}});
    return directives;
}

void McJudge::judgeConstraints(answers::Release release)
{
    const std::vector<mc::Directive> directives = directivesOf(m_calls);
    for (const mc::Violation &violation : mc::violations(directives, release)) {
        m_findings.push_back(findingOf(violation, directives[violation.index]));
        m_findings.back().place = Place{m_file, m_calls[violation.index].line};
    }
}

std::vector<Finding> McJudge::take(answers::Release release)
{
    if (const McCall *nullClient = callAbout(m_calls, u"nullclient"))
        judgeNullClient(*nullClient);
    judgeConstraints(release);
    return std::move(m_findings);
}

} // namespace

const McCall *callAbout(const std::vector<McCall> &calls, QStringView subject)
{
    const auto found = std::ranges::find_if(calls, [subject](const McCall &call) { return call.subject() == subject; });
    return found == calls.end() ? nullptr : &*found;
}

std::vector<Finding> mcFindings(GeneratedFile file, const std::vector<McCall> &calls, answers::Release release)
{
    return McJudge(file, calls).take(release);
}

} // namespace advice
