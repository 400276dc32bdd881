// SPDX-License-Identifier: MIT
#include "advice/finding.h"

#include "answers/role_rules.h"
#include "cf/messages.h"
#include "mc/subject.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

using cf::Compilation;

GeneratedFile cfOf(GeneratedFile mcFile)
{
    return mcFile == GeneratedFile::SendmailMc ? GeneratedFile::SendmailCf : GeneratedFile::SubmitCf;
}

class CompilationJudge
{
public:
    CompilationJudge(const answers::Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                     const mc::RenderedDocument &rendered, const Compilation &compilation, const cf::Tree &tree)
        : m_answers(answers), m_mcFile(mcFile), m_document(document), m_rendered(rendered), m_compilation(compilation),
          m_tree(tree)
    {
    }

    std::vector<Finding> take();

private:
    void add(Code code, Grade grade, const QStringList &arguments);
    void addMessage(const cf::Message &message);
    void addUnexpanded(const cf::Unexpanded &unexpanded);
    void addStatus(std::vector<cf::Message> &messages);
    void addFailed(std::vector<cf::Message> &messages);
    void putLast(const cf::Message &message);

    // Index of a directive, or -1.
    int directiveAtLine(int line) const;
    int directiveNamedIn(const QString &text) const;
    int directiveCalling(const QString &macro) const;
    int lineOf(int directive) const;
    void putAt(Finding &finding, int directive, int line) const;
    bool isOfOldRelease(const cf::Message &message) const;

    const answers::Answers &m_answers;
    const GeneratedFile m_mcFile;
    const mc::Document &m_document;
    const mc::RenderedDocument &m_rendered;
    const Compilation &m_compilation;
    const cf::Tree &m_tree;
    std::vector<Finding> m_findings;
};

void CompilationJudge::add(Code code, Grade grade, const QStringList &arguments)
{
    m_findings.push_back({code, grade, std::nullopt, Place{m_mcFile, 0}, arguments});
}

int CompilationJudge::directiveAtLine(int line) const
{
    const auto count = static_cast<int>(m_rendered.directiveOf.size());
    return line >= 1 && line <= count ? m_rendered.directiveOf[static_cast<std::size_t>(line - 1)] : -1;
}

// A message such as "MAILER(`local') must appear after FEATURE(`allmasquerade')" comes from the FEATURE; so a feature that
// it names is preferred, and among several the first.
int CompilationJudge::directiveNamedIn(const QString &text) const
{
    int best = -1;
    auto bestRank = std::pair(true, text.size());
    const auto &directives = m_document.directives();
    for (std::size_t i = 0; i < directives.size(); ++i) {
        const QString name = mc::subjectOf(directives[i]);
        if (name.isEmpty()) {
            continue;
        }
        const QRegularExpression word(u"(?<!\\w)"_s + QRegularExpression::escape(name) + u"(?!\\w)"_s);
        const qsizetype position = text.indexOf(word);
        const auto rank = std::pair(directives[i].name != "FEATURE"_L1, position);
        if (position >= 0 && rank < bestRank) {
            best = static_cast<int>(i);
            bestRank = rank;
        }
    }
    return best;
}

int CompilationJudge::directiveCalling(const QString &macro) const
{
    const auto found = std::ranges::find_if(m_document.directives(), [&macro](const mc::Directive &directive) {
        const bool raw = directive.form == mc::Form::Raw && directive.arguments.value(0).startsWith(macro + u'(');
        return directive.name == macro || raw;
    });
    return found == m_document.directives().end() ? -1
                                                  : static_cast<int>(found - m_document.directives().begin());
}

// The last of its lines: comments stand above.
int CompilationJudge::lineOf(int directive) const
{
    const auto &lines = m_rendered.directiveOf;
    const auto found = std::ranges::find(lines.rbegin(), lines.rend(), directive);
    return static_cast<int>(lines.rend() - found);
}

void CompilationJudge::putAt(Finding &finding, int directive, int line) const
{
    if (directive < 0) {
        return;
    }
    finding.field = m_document.directives()[static_cast<std::size_t>(directive)].cause;
    finding.place = Place{m_mcFile, line > 0 ? line : lineOf(directive)};
}

// Before 8.10 there is no other way to name the daemon's address; newer trees honour it and complain.
bool CompilationJudge::isOfOldRelease(const cf::Message &message) const
{
    return message.text.contains("confDAEMON_OPTIONS"_L1) && !answers::hasDaemonOptions(m_answers.host.release)
           && answers::hasDaemonOptions(m_tree.release);
}

void CompilationJudge::addMessage(const cf::Message &message)
{
    if (isOfOldRelease(message)) {
        add(Code::OldReleaseMessage, Grade::Note,
            {message.text, answers::toString(m_answers.host.release), m_tree.version});
    } else {
        const bool error = message.severity == cf::Severity::Error;
        add(Code::M4Message, error ? Grade::Error : Grade::Warning, {message.text});
    }
    putLast(message);
}

void CompilationJudge::putLast(const cf::Message &message)
{
    const int line = message.file == "stdin"_L1 ? message.line : 0;
    const int atLine = directiveAtLine(line);
    putAt(m_findings.back(), atLine >= 0 ? atLine : directiveNamedIn(message.text), atLine >= 0 ? line : 0);
}

void CompilationJudge::addUnexpanded(const cf::Unexpanded &unexpanded)
{
    add(Code::Unexpanded, Grade::Error, {unexpanded.name});
    m_findings.back().place = Place{cfOf(m_mcFile), unexpanded.line};
    putAt(m_findings.back(), directiveCalling(unexpanded.name), 0);
}

// The last thing that m4 said is why it gave up; what it said before stands by itself.
void CompilationJudge::addFailed(std::vector<cf::Message> &messages)
{
    const cf::Message last = messages.empty() ? cf::Message{cf::Severity::Error, {}, {}, 0} : messages.back();
    add(Code::M4Failed, Grade::Error, {last.text});
    putLast(last);
    if (!messages.empty()) {
        messages.pop_back();
    }
}

void CompilationJudge::addStatus(std::vector<cf::Message> &messages)
{
    switch (m_compilation.status) {
    case Compilation::Status::Done:
        return;
    case Compilation::Status::M4Missing:
        m_findings.push_back({Code::M4NotInstalled, Grade::Note, std::nullopt, std::nullopt, {}});
        return;
    case Compilation::Status::TimedOut:
        add(Code::M4TimedOut, Grade::Error,
            {QString::number(std::chrono::duration_cast<std::chrono::seconds>(cf::timeLimit).count())});
        return;
    case Compilation::Status::Failed:
        addFailed(messages);
        return;
    }
}

std::vector<Finding> CompilationJudge::take()
{
    std::vector<cf::Message> messages = cf::readMessages(m_compilation.messages);
    addStatus(messages);
    for (const cf::Message &message : messages) {
        addMessage(message);
    }
    if (m_compilation.status != Compilation::Status::Done) {
        return std::move(m_findings);
    }
    for (const cf::Unexpanded &unexpanded : cf::findUnexpanded(m_compilation.cf)) {
        addUnexpanded(unexpanded);
    }
    if (m_answers.host.release != m_tree.release) {
        add(Code::Approximation, Grade::Note, {answers::toString(m_answers.host.release), m_tree.version});
        m_findings.back().field = answers::Field::Release;
        m_findings.back().place = Place{cfOf(m_mcFile), 0};
    }
    return std::move(m_findings);
}

} // namespace

std::vector<Finding> fromCompilation(const answers::Answers &answers, GeneratedFile mcFile, const mc::Document &document,
                                     const mc::RenderedDocument &rendered, const Compilation &compilation,
                                     const cf::Tree &tree)
{
    return CompilationJudge(answers, mcFile, document, rendered, compilation, tree).take();
}

} // namespace advice
