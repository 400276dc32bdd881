// SPDX-License-Identifier: MIT
#include "advice/addition_repair.h"

#include "catalogue/arguments.h"
#include "mc/subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using catalogue::Entry;

bool isThere(const Entry &entry, answers::Release release)
{
    const bool isGone = entry.removed != answers::Release{0, 0} && entry.removed <= release;
    return entry.since <= release && !isGone;
}

class Repairer
{
public:
    Repairer(const Finding &finding, const Answers &answers)
        : m_finding(finding), m_answers(answers), m_place(static_cast<std::size_t>(finding.addition)),
          m_addition(answers.additions[m_place])
    {
    }

    std::optional<Repair> repair() const;

private:
    Repair remove(RepairCode code = RepairCode::RemoveDirective) const;
    std::optional<Repair> addNeeded() const;
    std::optional<Repair> rename() const;
    std::optional<Repair> dropArguments() const;

    const Finding &m_finding;
    const Answers &m_answers;
    const std::size_t m_place;
    const Addition &m_addition;
};

Repair Repairer::remove(RepairCode code) const
{
    Repair repair{code, {m_addition.name}, m_answers};
    repair.answers.additions.erase(repair.answers.additions.begin() + static_cast<std::ptrdiff_t>(m_place));
    return repair;
}

/// What needs no argument; the rest is for the admin to say.
std::optional<Repair> Repairer::addNeeded() const
{
    for (const QString &name : m_finding.arguments.mid(1)) {
        const Entry *entry = catalogue::find(name);
        if (!entry || !isThere(*entry, m_answers.host.release) || !catalogue::faultsOf(*entry, {}).empty())
            continue;
        if (entry->kind != catalogue::Kind::Feature)
            continue;
        Repair repair{RepairCode::AddDirective, {name}, m_answers};
        repair.answers.additions.push_back({.file = m_addition.file, .kind = AdditionKind::Feature, .name = name});
        return repair;
    }
    return std::nullopt;
}

/// Where the arguments mean the same; otherwise the admin has to look.
std::optional<Repair> Repairer::rename() const
{
    const QString name = m_finding.arguments.value(1);
    const Entry *old = catalogue::find(m_addition.name);
    const Entry *entry = catalogue::find(name);
    if (name.isEmpty() || !entry)
        return remove();
    const bool isDefine = m_addition.kind == AdditionKind::Define && entry->kind == catalogue::Kind::Option;
    const bool isSameKind = isDefine || (old && old->kind == entry->kind);
    if (!isSameKind || !catalogue::faultsOf(*entry, m_addition.arguments).empty())
        return std::nullopt;
    Repair repair{RepairCode::RenameDirective, {m_addition.name, name}, m_answers};
    repair.answers.additions[m_place].name = name;
    return repair;
}

std::optional<Repair> Repairer::dropArguments() const
{
    const auto fault = static_cast<catalogue::ArgumentFault>(m_finding.arguments.value(2).toInt());
    if (fault != catalogue::ArgumentFault::TooMany)
        return std::nullopt;
    Repair repair{RepairCode::DropArguments, {m_addition.name}, m_answers};
    QStringList &arguments = repair.answers.additions[m_place].arguments;
    arguments = arguments.first(std::min(arguments.size(), m_finding.arguments.value(1).toLongLong()));
    return repair;
}

std::optional<Repair> Repairer::repair() const
{
    if (m_addition.omitted)
        return remove(RepairCode::PutBack);
    switch (m_finding.code) {
    case Code::DirectiveMissing: return addNeeded();
    case Code::Deprecated: return rename();
    case Code::BadArgument: return dropArguments();
    case Code::DirectivesExclude:
    case Code::NotInRelease:
    case Code::RepeatedUselessly:
    case Code::NoDaemonForIt:
    case Code::OpenRelay:
    case Code::OpenSubmission:
    case Code::DaemonRefused:
    case Code::SocketRefused: return remove();
    default: return std::nullopt;
    }
}

/// Whether the finding still fits: its addition is one of the names in it, or a daemon's line.
bool isStill(const Finding &finding, const Answers &answers)
{
    if (finding.addition < 0 || finding.addition >= std::ssize(answers.additions))
        return false;
    const Addition &addition = answers.additions[static_cast<std::size_t>(finding.addition)];
    const bool isDaemon = addition.name == "DAEMON_OPTIONS"_L1 || addition.name == "no_default_msa"_L1;
    return isDaemon || finding.arguments.contains(addition.name);
}

} // namespace

std::optional<Repair> additionRepairFor(const Finding &finding, const Answers &answers)
{
    return isStill(finding, answers) ? Repairer(finding, answers).repair() : std::nullopt;
}

} // namespace advice
