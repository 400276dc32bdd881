// SPDX-License-Identifier: MIT
#include "mc/differences.h"

#include "catalogue/catalogue.h"
#include "mc/additions.h"
#include "mc/compose.h"
#include "mc/order.h"
#include "mc/source_lines.h"
#include "mc/subject.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mc {

using answers::Addition;
using answers::Answers;
using answers::McFile;

namespace {

Document composed(const Answers &answers, McFile file)
{
    return file == McFile::Sendmail ? composeSendmailMc(answers)
                                    : composeSubmitMc(answers).value_or(Document());
}

class Changes
{
public:
    Changes(const Answers &answers, const Sources &sources)
        : m_answers(answers), m_sources(sources), m_sendmail(composed(answers, McFile::Sendmail)),
          m_submit(composed(answers, McFile::Submit))
    {
        Answers bare = answers;
        bare.additions.clear();
        for (const McFile file : {McFile::Sendmail, McFile::Submit}) {
            const Document document = composed(bare, file);
            for (const Directive &line : document.directives()) {
                if (isOurs(line) && !std::ranges::contains(writtenTo(file).directives(), line))
                    m_unwritten.emplace_back(file, line);
            }
        }
    }

    std::vector<Change> run()
    {
        for (std::size_t at = 0; at < m_answers.additions.size(); ++at)
            addTakenBack(at);
        for (const McFile file : {McFile::Sendmail, McFile::Submit}) {
            if (const auto &source = file == McFile::Sendmail ? m_sources.sendmail : m_sources.submit)
                addOfSource(*source, file);
        }
        return std::move(m_changes);
    }

private:
    static bool isOurs(const Directive &line)
    {
        return line.cause != answers::Field::Additions && line.form != Form::Raw && line.form != Form::Blank &&
               line.form != Form::Comment;
    }

    const Document &writtenTo(McFile file) const { return file == McFile::Sendmail ? m_sendmail : m_submit; }

    /// Whether it may be what keeps a line out: a cheap look before composing without it.
    bool standsInTheWay(const Addition &addition) const
    {
        return std::ranges::any_of(m_unwritten, [&addition](const auto &unwritten) {
            const auto &[file, line] = unwritten;
            const bool isCall = addition.kind != answers::AdditionKind::Raw && !addition.omitted;
            return file == addition.file && (!isCall || givesWay(line, {addition}, file) ||
                                             sameCall(line, directivesOf(addition).front()));
        });
    }

    /// What would stand in the file if it were not for this addition.
    void addTakenBack(std::size_t at)
    {
        const Addition &addition = m_answers.additions[at];
        if (!standsInTheWay(addition))
            return;
        Answers without = m_answers;
        without.additions.erase(without.additions.begin() + static_cast<std::ptrdiff_t>(at));
        const Document &before = writtenTo(addition.file);
        const std::vector<Directive> own = directivesOf(addition);
        const Document after = composed(without, addition.file);
        for (const Directive &line : after.directives()) {
            if (isOurs(line) && !std::ranges::contains(before.directives(), line)) {
                m_changes.push_back({addition.omitted ? ChangeKind::Write : ChangeKind::Replace,
                                     addition.file, line.entry, own.empty() ? QString() : textOf(own.front()),
                                     textOf(line), 0, static_cast<int>(at)});
            }
        }
    }

    void addOfSource(const Source &source, McFile file)
    {
        std::vector<Directive> directives;
        std::vector<int> lines;
        for (const SourceLine &line : linesOf(source, file)) {
            for (const Directive &directive : directivesOf(line.addition)) {
                directives.push_back(directive);
                lines.push_back(source.items[line.item].line);
            }
        }
        for (const Misplacement &low : misplaced(directives))
            m_changes.push_back({ChangeKind::Move, file, directives[low.index].entry,
                                 textOf(directives[low.index]), textOf(directives[low.above]),
                                 lines[low.index], -1});
        for (std::size_t at = 0; at < directives.size(); ++at)
            addRename(directives[at], file, lines[at]);
    }

    void addRename(const Directive &directive, McFile file, int line)
    {
        const catalogue::Entry *entry = subjectEntry(directive);
        if (entry && qstrlen(entry->replacement) > 0)
            m_changes.push_back({ChangeKind::Rename, file, QString::fromLatin1(entry->name),
                                 subjectOf(directive), QString::fromLatin1(entry->replacement), line, -1});
    }

    const Answers &m_answers;
    const Sources &m_sources;
    const Document m_sendmail;
    const Document m_submit;
    std::vector<std::pair<McFile, Directive>> m_unwritten; ///< what the answers call for and the additions keep out
    std::vector<Change> m_changes;
};

} // namespace

std::vector<Change> proposedChanges(const Answers &answers, const Sources &sources)
{
    return Changes(answers, sources).run();
}

Answers withChange(const Answers &answers, const Change &change)
{
    Answers result = answers;
    if (change.addition >= 0 && change.addition < static_cast<int>(result.additions.size()))
        result.additions.erase(result.additions.begin() + change.addition);
    return result;
}

QString textOf(const Directive &directive)
{
    Document document;
    document.append(directive);
    QString text = QString::fromUtf8(document.render({.comments = false}).text).trimmed();
    if (directive.form == Form::Call && text.endsWith(u"dnl"))
        text.chop(3);
    return text;
}

} // namespace mc
