// SPDX-License-Identifier: MIT
#include "advice/mc_findings.h"

#include "catalogue/catalogue.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

class McJudge
{
public:
    McJudge(GeneratedFile file, const std::vector<McCall> &calls) : m_file(file), m_calls(calls) {}

    std::vector<Finding> take();

private:
    void add(Code code, Grade grade, const McCall &call, const QStringList &arguments);
    void judgeNullClient(const McCall &nullClient);
    void judgeNames();

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

void McJudge::judgeNames()
{
    QHash<QString, const catalogue::Entry *> known;
    for (const McCall &call : m_calls) {
        const QString subject = call.subject();
        if (!known.contains(subject))
            known.insert(subject, catalogue::find(subject));
        const catalogue::Entry *entry = known.value(subject);
        if (!entry)
            continue;
        const bool isRemoved = entry->removed != answers::Release{0, 0};
        const QString replacement = QString::fromUtf8(entry->replacement);
        if (isRemoved || !replacement.isEmpty())
            add(Code::Deprecated, isRemoved ? Grade::Warning : Grade::Note, call, {subject, replacement});
    }
}

std::vector<Finding> McJudge::take()
{
    if (const McCall *nullClient = callAbout(m_calls, u"nullclient"))
        judgeNullClient(*nullClient);
    judgeNames();
    return std::move(m_findings);
}

} // namespace

const McCall *callAbout(const std::vector<McCall> &calls, QStringView subject)
{
    const auto found = std::ranges::find_if(calls, [subject](const McCall &call) { return call.subject() == subject; });
    return found == calls.end() ? nullptr : &*found;
}

std::vector<Finding> mcFindings(GeneratedFile file, const std::vector<McCall> &calls)
{
    return McJudge(file, calls).take();
}

} // namespace advice
