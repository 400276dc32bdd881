// SPDX-License-Identifier: MIT
#include "mc/additions.h"

#include "answers/names.h"
#include "catalogue/catalogue.h"
#include "mc/order.h"
#include "mc/subject.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace mc {

using answers::Addition;
using answers::AdditionKind;
using answers::Field;

namespace {

QString calledName(const Addition &addition)
{
    switch (addition.kind) {
    case AdditionKind::Feature:
        return QStringLiteral("FEATURE");
    case AdditionKind::Define:
        return QStringLiteral("define");
    case AdditionKind::Undefine:
        return QStringLiteral("undefine");
    case AdditionKind::Mailer:
        return QStringLiteral("MAILER");
    case AdditionKind::Macro:
    case AdditionKind::Raw:
        break;
    }
    return addition.name;
}

Directive callOf(const Addition &addition)
{
    const bool isMacro = addition.kind == AdditionKind::Macro;
    Directive call{Form::Call, calledName(addition), addition.arguments, {}, Field::Additions};
    if (!isMacro)
        call.arguments.prepend(addition.name);
    if (const catalogue::Entry *entry = subjectEntry(call))
        call.entry = QString::fromLatin1(entry->name);
    return call;
}

std::vector<Directive> rawLines(const Addition &addition)
{
    std::vector<Directive> lines;
    QString section;
    QString text = addition.text;
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QString &line : text.split(u'\n')) {
        if (isSectionName(line.trimmed())) {
            section = line.trimmed();
            lines.push_back({Form::Plain, section, {}, section, Field::Additions});
        } else {
            lines.push_back({Form::Raw, {}, {line}, section, Field::Additions, {}, addition.latin1});
        }
        if (!catalogue::find(section))
            lines.back().entry.clear();
    }
    return lines;
}

/// "25" for "smtp"; without a word about it the port of mail.
QString portOf(const QString &port)
{
    if (port.isEmpty() || port.compare(u"smtp", Qt::CaseInsensitive) == 0)
        return QStringLiteral("25");
    return port.compare(u"submission", Qt::CaseInsensitive) == 0 ? QStringLiteral("587") : port.toLower();
}

/// Two daemons on one of these would be in each other's way.
QString socketOf(const QString &options)
{
    QString port;
    QString family = QStringLiteral("inet");
    for (const QString &option : options.split(u',')) {
        const QString key = option.section(u'=', 0, 0).trimmed();
        const QString value = option.section(u'=', 1).trimmed();
        if (key.startsWith(u'P', Qt::CaseInsensitive))
            port = value;
        else if (key.startsWith(u'F', Qt::CaseInsensitive))
            family = value.toLower();
    }
    return family + u' ' + portOf(port);
}

/// What a directive decides. Of two that decide the same only one can stand; empty = there may be many.
QString decisionOf(const Directive &directive)
{
    if (directive.form != Form::Call)
        return {};
    if (isDefinition(directive))
        return QStringLiteral("define ") + subjectOf(directive);
    if (isFeature(directive) || isMailer(directive))
        return directive.name + u' ' + subjectOf(directive);
    if (directive.name == u"DAEMON_OPTIONS")
        return QStringLiteral("daemon ") + socketOf(directive.arguments.value(0));
    static const QStringList single{QStringLiteral("OSTYPE"), QStringLiteral("VERSIONID"),
                                    QStringLiteral("MASQUERADE_AS")};
    return single.contains(directive.name) ? directive.name : QString();
}

AdditionKind kindOf(const Directive &directive)
{
    if (isFeature(directive))
        return AdditionKind::Feature;
    if (isDefinition(directive))
        return directive.name == u"undefine" ? AdditionKind::Undefine : AdditionKind::Define;
    return isMailer(directive) ? AdditionKind::Mailer : AdditionKind::Macro;
}

bool isFrame(const Directive &directive)
{
    static const QStringList names{QStringLiteral("OSTYPE"), QStringLiteral("DOMAIN"), QStringLiteral("VERSIONID"),
                                   QStringLiteral("__OSTYPE__"), QStringLiteral("_USE_ETC_MAIL_")};
    return isMailer(directive) || bringsMailers(directive) || names.contains(subjectOf(directive))
           || subjectOf(directive) == u"msp";
}

bool isOmittedBy(const Directive &directive, const Addition &addition)
{
    if (directive.form == Form::Plain || directive.form == Form::Raw) // a section with its lines
        return addition.kind == AdditionKind::Macro && isSectionName(addition.name) &&
               directive.entry == addition.name;
    return directive.form == Form::Call && directive.name == calledName(addition) &&
           subjectOf(directive) == addition.name &&
           (addition.arguments.isEmpty() || argumentsOf(directive) == addition.arguments);
}

/// Puts the additions of one file where they belong, one after the other.
class Merger
{
public:
    Merger(std::vector<Directive> directives, const std::vector<Addition> &additions, answers::McFile file)
        : m_directives(std::move(directives))
    {
        for (const Addition &addition : additions) {
            if (addition.file == file && addition.omitted)
                omit(addition);
        }
        for (const Addition &addition : additions) {
            if (addition.file == file && !addition.omitted)
                add(addition);
        }
        place();
    }

    std::vector<Directive> take() { return std::move(m_directives); }

private:
    void omit(const Addition &addition)
    {
        std::erase_if(m_directives, [&](const Directive &line) { return isOmittedBy(line, addition); });
        // A group that has lost its last line leaves one blank line, not two.
        const auto repeated =
            std::ranges::unique(m_directives, [](const Directive &above, const Directive &line) {
                return above.form == Form::Blank && line.form == Form::Blank;
            });
        m_directives.erase(repeated.begin(), repeated.end());
    }

    void add(const Addition &addition)
    {
        std::vector<Directive> lines = directivesOf(addition);
        if (lines.size() == 1 && lines.front().form == Form::Call && takesItsPlace(lines.front()))
            return;
        std::vector<Directive> &target = targetOf(addition, lines.front());
        std::ranges::move(lines, std::back_inserter(target));
    }

    /// Where the answers say the same, or another thing about the same.
    bool takesItsPlace(const Directive &added)
    {
        const QString decision = decisionOf(added);
        const auto found = std::ranges::find_if(m_directives, [&](const Directive &line) {
            const bool isOwn = line.cause != Field::Additions;
            return isOwn && (sameCall(line, added) || (!decision.isEmpty() && decisionOf(line) == decision));
        });
        if (found == m_directives.end())
            return false;
        if (!sameCall(*found, added))
            *found = added;
        return true;
    }

    std::vector<Directive> &targetOf(const Addition &addition, const Directive &first)
    {
        if (first.form == Form::Plain)
            return m_sections;
        if (addition.kind == AdditionKind::Mailer)
            return m_mailers;
        const bool isSystem =
            first.name == u"OSTYPE" || first.name == u"DOMAIN" || first.name == u"VERSIONID";
        return isSystem ? m_system : m_middle;
    }

    void place()
    {
        insertBefore(firstSection(), m_mailers);
        insertBefore(firstMailer(), m_middle);
        insertBefore(afterSystem(), m_system);
        std::ranges::move(m_sections, std::back_inserter(m_directives));
    }

    void insertBefore(std::size_t index, std::vector<Directive> &added)
    {
        const auto at = m_directives.begin() + static_cast<std::ptrdiff_t>(index);
        m_directives.insert(at, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    }

    template <typename Predicate>
    std::size_t firstWith(Predicate predicate) const
    {
        const auto found = std::ranges::find_if(m_directives, predicate);
        return static_cast<std::size_t>(found - m_directives.begin());
    }

    std::size_t firstSection() const { return firstWith(isSection); }

    /// A blank line above the mailers stays with them.
    std::size_t firstMailer() const
    {
        std::size_t first = firstWith(
            [](const Directive &line) { return isMailer(line) || bringsMailers(line) || isSection(line); });
        while (first > 0 && m_directives[first - 1].form == Form::Blank)
            --first;
        return first;
    }

    std::size_t afterSystem() const
    {
        std::size_t after = 0;
        for (std::size_t at = 0; at < m_directives.size(); ++at) {
            const QString &name = m_directives[at].name;
            if (name == u"OSTYPE" || name == u"DOMAIN" || name == u"VERSIONID" || name == u"include")
                after = at + 1;
        }
        return after;
    }

    std::vector<Directive> m_directives;
    std::vector<Directive> m_system;
    std::vector<Directive> m_middle;
    std::vector<Directive> m_mailers;
    std::vector<Directive> m_sections;
};

} // namespace

std::optional<Addition> omissionOf(const Directive &directive, answers::McFile file)
{
    const catalogue::Entry *entry = subjectEntry(directive);
    const bool isOwn = directive.form == Form::Call && directive.cause != Field::Additions;
    if (!isOwn || !entry || entry->kind == catalogue::Kind::Builtin || isFrame(directive))
        return std::nullopt;
    return Addition{.file = file, .kind = kindOf(directive), .name = subjectOf(directive), .omitted = true};
}

bool sameCall(const Directive &left, const Directive &right)
{
    const auto trimmed = [](QStringList arguments) {
        while (!arguments.isEmpty() && arguments.last().isEmpty())
            arguments.removeLast();
        return arguments;
    };
    return left.form == Form::Call && right.form == Form::Call && left.name == right.name &&
           trimmed(left.arguments) == trimmed(right.arguments);
}

bool givesWay(const Directive &line, const std::vector<Addition> &additions, answers::McFile file)
{
    const QString decision = decisionOf(line);
    return !decision.isEmpty() && std::ranges::any_of(additions, [&](const Addition &addition) {
        const bool isCall = addition.kind != AdditionKind::Raw && !addition.omitted && addition.file == file;
        return isCall && decisionOf(callOf(addition)) == decision;
    });
}

std::vector<Directive> directivesOf(const Addition &addition)
{
    if (addition.omitted)
        return {};
    return addition.kind == AdditionKind::Raw ? rawLines(addition) : std::vector<Directive>{callOf(addition)};
}

Document withAdditions(Document document, const answers::Answers &answers, answers::McFile file)
{
    if (!std::ranges::contains(answers.additions, file, &Addition::file))
        return document;
    Document result;
    for (Directive &directive : ordered(Merger(document.directives(), answers.additions, file).take()))
        result.append(std::move(directive));
    return result;
}

} // namespace mc
