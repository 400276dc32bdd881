// SPDX-License-Identifier: MIT
#include "advice/file_findings.h"

#include "advice/mc_findings.h"
#include "catalogue/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

/// The lines of an .mc, each with its own line end, to be moved about as whole lines.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype newline = text.indexOf('\n', begin);
            const qsizetype end = newline < 0 ? text.size() : newline + 1;
            m_lines.append(text.sliced(begin, end - begin));
            begin = end;
        }
    }

    /// Takes lines out and returns them. From 1, both included.
    QByteArray take(int first, int last)
    {
        QByteArray taken;
        for (int line = first; line <= last && first <= m_lines.size(); ++line)
            taken += m_lines.takeAt(first - 1);
        return taken;
    }

    void insertBelow(int line, QByteArray text)
    {
        if (line > 0 && !m_lines[line - 1].endsWith('\n'))
            m_lines[line - 1] += '\n';
        if (!text.endsWith('\n'))
            text += '\n';
        m_lines.insert(line, text);
    }

    /// The end of the file's lines.
    QByteArray lineEnd() const { return !m_lines.isEmpty() && m_lines.front().endsWith("\r\n") ? "\r\n" : "\n"; }
    QByteArray text() const { return m_lines.join(); }

private:
    QByteArrayList m_lines;
};

/// Whether the directive has its lines for itself, so that they can be moved.
bool isAlone(const McCall &call, const std::vector<McCall> &calls)
{
    return std::ranges::none_of(calls, [&call](const McCall &other) {
        return &other != &call && other.line <= call.lastLine && other.lastLine >= call.line;
    });
}

class FileRepairer
{
public:
    FileRepairer(GeneratedFile file, const QByteArray &mc) : m_file(file), m_mc(mc), m_calls(mcCalls(mc)) {}

    std::optional<FileRepair> repair(const Finding &finding) const;

private:
    std::optional<FileRepair> moveBelow(QStringView subject, QStringView other) const;
    std::optional<FileRepair> remove(QStringView subject) const;
    /// The directive that the finding stands at.
    std::optional<FileRepair> removeCall(const Finding &finding) const;
    std::optional<FileRepair> addNeeded(const Finding &finding) const;
    std::optional<FileRepair> addFeature(RepairCode code, const QByteArray &feature) const;

    const GeneratedFile m_file;
    const QByteArray m_mc;
    const std::vector<McCall> m_calls;
};

std::optional<FileRepair> FileRepairer::moveBelow(QStringView subject, QStringView other) const
{
    const McCall *call = callAbout(m_calls, subject);
    const McCall *anchor = callAbout(m_calls, other);
    if (!call || !anchor || call->line >= anchor->line || !isAlone(*call, m_calls))
        return std::nullopt;
    Lines lines(m_mc);
    const QByteArray moved = lines.take(call->line, call->lastLine);
    lines.insertBelow(anchor->lastLine - (call->lastLine - call->line + 1), moved);
    return FileRepair{RepairCode::MoveBelow, {subject.toString(), other.toString()}, m_file, lines.text()};
}

std::optional<FileRepair> FileRepairer::remove(QStringView subject) const
{
    const McCall *call = callAbout(m_calls, subject);
    if (!call || !isAlone(*call, m_calls))
        return std::nullopt;
    Lines lines(m_mc);
    lines.take(call->line, call->lastLine);
    return FileRepair{RepairCode::RemoveDirective, {subject.toString()}, m_file, lines.text()};
}

// Above what ends the features: the null client, which includes the mailers, or the first mailer.
std::optional<FileRepair> FileRepairer::addFeature(RepairCode code, const QByteArray &feature) const
{
    const auto end = std::ranges::find_if(m_calls, [](const McCall &call) {
        return call.name == "MAILER"_L1 || call.subject() == "nullclient"_L1 || call.subject() == "msp"_L1;
    });
    if (end == m_calls.end() || callAbout(m_calls, QString::fromLatin1(feature)))
        return std::nullopt;
    Lines lines(m_mc);
    lines.insertBelow(end->line - 1, "FEATURE(`" + feature + "')dnl" + lines.lineEnd());
    return FileRepair{code, {}, m_file, lines.text()};
}

std::optional<FileRepair> FileRepairer::removeCall(const Finding &finding) const
{
    const auto call = std::ranges::find(m_calls, finding.place->line, &McCall::line);
    if (call == m_calls.end() || !isAlone(*call, m_calls))
        return std::nullopt;
    Lines lines(m_mc);
    lines.take(call->line, call->lastLine);
    return FileRepair{RepairCode::RemoveDirective, {call->subject()}, m_file, lines.text()};
}

// Above what needs it, and only what needs no argument: the rest is for the admin to say.
std::optional<FileRepair> FileRepairer::addNeeded(const Finding &finding) const
{
    const QString name = finding.arguments.value(1);
    const catalogue::Entry *entry = catalogue::find(name);
    const bool isComplete = entry && std::ranges::none_of(entry->arguments, &catalogue::Argument::isRequired);
    if (!isComplete || entry->kind != catalogue::Kind::Feature || finding.place->line < 1)
        return std::nullopt;
    Lines lines(m_mc);
    lines.insertBelow(finding.place->line - 1, "FEATURE(`" + name.toLatin1() + "')dnl" + lines.lineEnd());
    return FileRepair{RepairCode::AddDirective, {name}, m_file, lines.text()};
}

std::optional<FileRepair> FileRepairer::repair(const Finding &finding) const
{
    switch (finding.code) {
    case Code::MasqueradeOverridden:
        return moveBelow(u"MASQUERADE_AS", u"nullclient");
    case Code::AliasesIgnored:
        return remove(u"ALIAS_FILE");
    case Code::OpenRelay:
        return remove(finding.arguments.value(0));
    case Code::RepeatedUselessly:
    case Code::DirectivesExclude:
        return removeCall(finding);
    case Code::DirectiveMissing:
        return addNeeded(finding);
    case Code::EnvelopeNotMasqueraded:
        return addFeature(RepairCode::MasqueradeEnvelope, "masquerade_envelope");
    case Code::RecipientsNotMasqueraded:
        return addFeature(RepairCode::MasqueradeRecipients, "allmasquerade");
    case Code::OpenSubmission:
        return addFeature(RepairCode::CloseSubmission, "no_default_msa");
    default:
        return std::nullopt;
    }
}

GeneratedFile mcOf(GeneratedFile file)
{
    return file == GeneratedFile::SubmitMc || file == GeneratedFile::SubmitCf ? GeneratedFile::SubmitMc
                                                                              : GeneratedFile::SendmailMc;
}

} // namespace

std::optional<FileRepair> fileRepairFor(const Finding &finding, const HostFiles &files)
{
    if (!finding.place)
        return std::nullopt;
    const GeneratedFile file = mcOf(finding.place->file);
    const auto &mc = files.text(file);
    return mc ? FileRepairer(file, *mc).repair(finding) : std::nullopt;
}

} // namespace advice
