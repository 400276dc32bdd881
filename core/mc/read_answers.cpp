// SPDX-License-Identifier: MIT
#include "mc/read_answers.h"

#include "answers/addition_rules.h"
#include "catalogue/platforms.h"
#include "mc/additions.h"
#include "mc/compose.h"
#include "mc/guess.h"
#include "mc/subject.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace mc {

using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using answers::McFile;

namespace {

/// Where the cf tree lies and what the file is called: of no consequence for what comes out.
bool isFrame(const Directive &line)
{
    const bool isTree = line.name == u"include" && line.arguments.value(0).endsWith(u"cf.m4");
    return line.form == Form::Blank || line.form == Form::Comment || isTree || subjectOf(line) == u"divert" ||
           line.name == u"VERSIONID" || subjectOf(line) == u"_USE_ETC_MAIL_";
}

bool isFrame(const Addition &line)
{
    const QString argument = line.arguments.value(0);
    if (line.kind == AdditionKind::Macro)
        return (line.name == u"include" && argument.endsWith(u"m4/cf.m4")) ||
               (line.name == u"VERSIONID" && argument.endsWith(u", by Sendmail Wizard"));
    return line.kind == AdditionKind::Define && line.name == u"_USE_ETC_MAIL_";
}

/// The lines of one file that the answers write, held against those of the source.
class Match
{
public:
    Match(const Document &document, const std::vector<SourceLine> &lines)
    {
        for (const Directive &line : document.directives()) {
            if (!isFrame(line))
                m_written.push_back(line);
        }
        for (const SourceLine &line : lines)
            meet(line);
    }

    const std::vector<SourceLine> &kept() const { return m_kept; }
    const std::vector<Directive> &unmet() const { return m_written; }
    int understood() const { return m_understood; }

    /// Lines that would be in the file and are not weigh more than those that become additions.
    std::size_t distance() const
    {
        constexpr std::size_t weight = 3;
        constexpr std::size_t weightOfSystem = 12; // OSTYPE says best which platform is meant
        const bool isOtherSystem =
            std::ranges::any_of(m_written, [](const Directive &line) { return line.name == u"OSTYPE"; });
        return weight * m_written.size() + m_kept.size() + (isOtherSystem ? weightOfSystem : 0);
    }

private:
    void meet(const SourceLine &line)
    {
        if (line.addition.kind == AdditionKind::Raw) {
            meetText(line);
            return;
        }
        const Directive call = directivesOf(line.addition).front();
        const auto found =
            std::ranges::find_if(m_written, [&](const Directive &own) { return sameCall(own, call); });
        if (found == m_written.end()) {
            if (!isFrame(line.addition))
                m_kept.push_back(line);
            return;
        }
        m_written.erase(found);
        ++m_understood;
    }

    /// A section of the answers is met by all of its lines in one of the source.
    void meetText(const SourceLine &line)
    {
        const std::vector<Directive> text = directivesOf(line.addition);
        const auto head = std::ranges::find_if(m_written, [&](const Directive &own) {
            return own.form == Form::Plain && own.name == text.front().name &&
                   text.front().form == Form::Plain;
        });
        const auto end = std::find_if(head, m_written.end(), [&](const Directive &own) {
            return own.form != Form::Raw && &own != &*head;
        });
        const auto isWritten = [&](const Directive &own) {
            return own.arguments.value(0) == u"" || contains(text, own);
        };
        if (head == m_written.end() || !std::all_of(std::next(head), end, isWritten)) {
            m_kept.push_back(line);
            return;
        }
        keepRest(line, text, {head, end});
        m_written.erase(head, end);
        ++m_understood;
    }

    static bool contains(const std::vector<Directive> &lines, const Directive &line)
    {
        return std::ranges::any_of(lines, [&](const Directive &other) { return sameText(other, line); });
    }

    static bool sameText(const Directive &left, const Directive &right)
    {
        return left.form == Form::Raw && right.form == Form::Raw && left.arguments == right.arguments;
    }

    void keepRest(const SourceLine &line, const std::vector<Directive> &text,
                  const std::vector<Directive> &own)
    {
        SourceLine rest = line;
        rest.addition.text = text.front().name;
        bool hasMore = false;
        for (const Directive &row : text) {
            const QString written = row.arguments.value(0);
            if (row.form != Form::Raw || contains(own, row))
                continue;
            hasMore = hasMore || !written.trimmed().isEmpty();
            rest.addition.text += u'\n' + written;
        }
        if (hasMore)
            m_kept.push_back(rest);
    }

    std::vector<Directive> m_written;
    std::vector<SourceLine> m_kept;
    int m_understood = 0;
};

Addition callAsAddition(const Directive &line, McFile file)
{
    Addition addition{.file = file, .kind = AdditionKind::Macro, .name = subjectOf(line)};
    if (isFeature(line))
        addition.kind = AdditionKind::Feature;
    else if (isMailer(line))
        addition.kind = AdditionKind::Mailer;
    else if (isDefinition(line))
        addition.kind = line.name == u"define" ? AdditionKind::Define : AdditionKind::Undefine;
    return addition;
}

class AnswersReader
{
public:
    AnswersReader(const Sources &sources, const Answers &base) : m_sources(sources), m_base(base)
    {
        if (sources.sendmail)
            m_files.sendmail = linesOf(*sources.sendmail, McFile::Sendmail);
        if (sources.submit)
            m_files.submit = linesOf(*sources.submit, McFile::Submit);
        m_files.sendmailSource = sources.sendmail ? &*sources.sendmail : nullptr;
        m_files.submitSource = sources.submit ? &*sources.submit : nullptr;
    }

    Reading run()
    {
        m_reading.answers = nearest(candidates(guessedAnswers(m_files, m_base)));
        if (m_sources.sendmail)
            take(matchOf(m_reading.answers, McFile::Sendmail), McFile::Sendmail, *m_sources.sendmail);
        if (m_sources.submit)
            take(matchOf(m_reading.answers, McFile::Submit), McFile::Submit, *m_sources.submit);
        return std::move(m_reading);
    }

private:
    Match matchOf(const Answers &answers, McFile file) const
    {
        if (file == McFile::Sendmail)
            return {composeSendmailMc(answers), m_files.sendmail};
        return {composeSubmitMc(answers).value_or(Document()), m_files.submit};
    }

    /// The path of the cf tree says nothing about the .cf, but much about the platform.
    std::size_t distanceTo(const Answers &answers) const
    {
        std::size_t distance = 0;
        if (m_sources.sendmail)
            distance +=
                matchOf(answers, McFile::Sendmail).distance() + foreignTrees(answers, m_files.sendmail);
        if (m_sources.submit)
            distance += matchOf(answers, McFile::Submit).distance() + foreignTrees(answers, m_files.submit);
        return distance;
    }

    static std::size_t foreignTrees(const Answers &answers, const std::vector<SourceLine> &lines)
    {
        const QString own =
            QString::fromLatin1(catalogue::factsOf(answers.host.platform).cfTree) + u"/m4/cf.m4";
        return static_cast<std::size_t>(std::ranges::count_if(lines, [&](const SourceLine &line) {
            return line.addition.name == u"include" && isFrame(line.addition) &&
                   line.addition.arguments.value(0) != own;
        }));
    }

    /// The first of the nearest.
    Answers nearest(const std::vector<Answers> &all) const
    {
        std::size_t least = std::numeric_limits<std::size_t>::max();
        const Answers *found = &all.front();
        for (const Answers &answers : all) {
            const std::size_t distance = distanceTo(answers);
            if (distance < least)
                found = &answers;
            least = std::min(least, distance);
            if (least == 0)
                break;
        }
        return *found;
    }

    void take(const Match &match, McFile file, const Source &source)
    {
        m_reading.understood += match.understood();
        const std::size_t mailer = firstMailer(file);
        for (const SourceLine &line : match.kept()) {
            keep(line, source);
            if (line.item > mailer && belongsAboveMailers(line.addition))
                m_reading.losses.push_back({Loss::Order,
                                            file,
                                            source.items[line.item].line,
                                            {line.addition.name, QStringLiteral("MAILER")}});
        }
        omit(match.unmet(), file);
        addLosses(source, file);
    }

    /// The item; behind all of them when there is none.
    std::size_t firstMailer(McFile file) const
    {
        const std::vector<SourceLine> &lines = file == McFile::Sendmail ? m_files.sendmail : m_files.submit;
        const auto found = std::ranges::find_if(lines, [](const SourceLine &line) {
            const bool brings = line.addition.kind == AdditionKind::Feature &&
                                bringsMailers(directivesOf(line.addition).front());
            return brings || line.addition.kind == AdditionKind::Mailer;
        });
        return found == lines.end() ? std::numeric_limits<std::size_t>::max() : found->item;
    }

    static bool belongsAboveMailers(const Addition &addition)
    {
        const bool isSection =
            addition.kind == AdditionKind::Raw && directivesOf(addition).front().form == Form::Plain;
        return addition.kind != AdditionKind::Mailer && !isSection;
    }

    void keep(const SourceLine &line, const Source &source)
    {
        const auto problems = answers::problemsOfAddition(line.addition);
        if (problems.empty()) {
            m_reading.answers.additions.push_back(line.addition);
            ++m_reading.kept;
            return;
        }
        m_reading.losses.push_back(
            {Loss::Unreadable, line.addition.file, source.items[line.item].line,
             problems.front().arguments.first(std::min<qsizetype>(1, problems.front().arguments.size()))});
    }

    /// A line that an addition says otherwise gives way by itself.
    void omit(const std::vector<Directive> &unmet, McFile file)
    {
        for (const Directive &line : unmet) {
            const bool isRow = line.form == Form::Raw;
            if (isRow || givesWay(line, m_reading.answers.additions, file))
                continue;
            Addition omitted = callAsAddition(line, file);
            omitted.omitted = true;
            if (hasOthersOfItsName(line, unmet, file))
                omitted.arguments = argumentsOf(line);
            if (!std::ranges::contains(m_reading.answers.additions, omitted))
                m_reading.answers.additions.push_back(omitted);
            ++m_reading.omitted;
        }
    }

    /// Lines of the same name that the file does have.
    bool hasOthersOfItsName(const Directive &line, const std::vector<Directive> &unmet, McFile file) const
    {
        Answers plain = m_reading.answers;
        plain.additions.clear();
        const Document document =
            file == McFile::Sendmail ? composeSendmailMc(plain) : composeSubmitMc(plain).value_or(Document());
        const auto isNamesake = [&](const Directive &other) {
            return other.name == line.name && subjectOf(other) == subjectOf(line);
        };
        return std::ranges::count_if(document.directives(), isNamesake) >
               std::ranges::count_if(unmet, isNamesake);
    }

    void addLosses(const Source &source, McFile file)
    {
        int comments = 0;
        int firstComment = 0;
        int crlf = 0;
        for (const SourceItem &item : source.items) {
            if (item.kind == ItemKind::Unbalanced)
                m_reading.losses.push_back({Loss::Unbalanced, file, item.line, {}});
            if (crlf == 0 && item.text.contains("\r\n"))
                crlf = item.line;
            if (item.kind != ItemKind::Comment || !item.section.isEmpty())
                continue;
            firstComment = comments == 0 ? item.line : firstComment;
            ++comments;
        }
        if (comments > 0)
            m_reading.losses.push_back({Loss::Comments, file, firstComment, {QString::number(comments)}});
        if (crlf > 0)
            m_reading.losses.push_back({Loss::LineEndings, file, crlf, {}});
    }

    const Sources &m_sources;
    const Answers &m_base;
    ReadFiles m_files;
    Reading m_reading;
};

} // namespace

McFile fileOf(const Source &source)
{
    const bool isSubmit = std::ranges::any_of(source.items, [](const SourceItem &item) {
        return item.name == "FEATURE" && !item.arguments.empty() && item.arguments.front().value == "msp";
    });
    return isSubmit ? McFile::Submit : McFile::Sendmail;
}

Reading readAnswers(const Sources &sources, const Answers &base)
{
    return AnswersReader(sources, base).run();
}

} // namespace mc
