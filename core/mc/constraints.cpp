// SPDX-License-Identifier: MIT
#include "mc/constraints.h"

#include "mc/subject.h"

#include <QHash>
#include <algorithm>
#include <optional>
#include <set>

namespace mc {

using answers::Release;
using catalogue::Argument;
using catalogue::Entry;
using Code = Violation::Code;

namespace {

/// Stands for every mailer in what the catalogue says.
const QString anyMailer = QStringLiteral("MAILER");

QStringList namesIn(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

/// All that an entry turns on by itself, and what these turn on.
QStringList impliedBy(const Entry &entry)
{
    QStringList all = namesIn(entry.implies);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Entry *implied = catalogue::find(all[i]);
        for (const QString &name : implied ? namesIn(implied->implies) : QStringList()) {
            if (!all.contains(name))
                all += name;
        }
    }
    return all;
}

/// Looks through one file, for one release.
class Check
{
public:
    Check(const std::vector<Directive> &directives, Release release)
        : m_directives(directives), m_release(release)
    {
        for (std::size_t index = 0; index < directives.size(); ++index)
            note(index);
        for (std::size_t index = 0; index < directives.size(); ++index) {
            if (const Entry *entry = m_entries[index])
                check(index, *entry);
            noteCall(index);
        }
    }

    std::vector<Violation> take() { return std::move(m_found); }

private:
    void note(std::size_t index)
    {
        const Directive &directive = m_directives[index];
        const bool takesBack = directive.name == u"undefine";
        const Entry *entry = takesBack ? nullptr : subjectEntry(directive);
        m_entries.push_back(entry);
        m_hasForeignFile = m_hasForeignFile || isForeignFile(directive);
        const QString subject = subjectOf(directive);
        if (subject.isEmpty() || takesBack)
            return;
        m_present.insert(subject, index);
        for (const QString &implied : entry ? impliedBy(*entry) : QStringList())
            m_implied.insert(implied, index);
    }

    static bool isForeignFile(const Directive &directive)
    {
        const bool includes = directive.name == u"include" || directive.name == u"sinclude";
        return includes && !directive.arguments.value(0).endsWith(u"cf.m4");
    }

    void add(Code code, std::size_t index, const QStringList &arguments, std::size_t other = 0)
    {
        m_found.push_back({code, index, QStringList{subjectOf(m_directives[index])} + arguments, other});
    }

    void check(std::size_t index, const Entry &entry)
    {
        checkRelease(index, entry);
        checkArguments(index, entry);
        checkNeeds(index, entry);
        checkExclusions(index, entry);
        checkRepetition(index);
    }

    void checkRelease(std::size_t index, const Entry &entry)
    {
        const Release never{0, 0};
        const QString replacement = QString::fromLatin1(entry.replacement);
        if (entry.since > m_release && !isInternal(entry))
            add(Code::NotInRelease, index, {answers::toString(entry.since), answers::toString(m_release)});
        else if (entry.removed != never && entry.removed <= m_release)
            add(Code::Removed, index, {answers::toString(entry.removed), replacement});
        else if (!replacement.isEmpty() && isIn(replacement, m_release))
            add(Code::Deprecated, index, {replacement});
    }

    /// A name of the macros' own, such as _USE_ETC_MAIL_: a release that does not look at it loses nothing.
    static bool isInternal(const Entry &entry) { return *entry.name == '_'; }

    /// What replaces it may be younger than the release; until then the old name is the right one.
    static bool isIn(const QString &name, Release release)
    {
        const Entry *entry = catalogue::find(name);
        return entry && entry->since <= release;
    }

    void checkArguments(std::size_t index, const Entry &entry)
    {
        const QStringList given = argumentsOf(m_directives[index]);
        for (std::size_t place = 0; place < entry.arguments.size(); ++place) {
            const Argument &argument = entry.arguments[place];
            const QString value = given.value(static_cast<qsizetype>(place)).trimmed();
            if (value.isEmpty() && argument.isRequired)
                add(Code::MissingArgument, index, {QString::fromUtf8(argument.name)});
            const QStringList choices = namesIn(argument.choices);
            const bool calls =
                choices.isEmpty() ? !value.isEmpty() : choices.contains(value, Qt::CaseInsensitive);
            if (const QStringList needs = namesIn(argument.needs); calls && isMissing(needs))
                add(Code::ArgumentNeeds, index, QStringList{value} + needs);
        }
    }

    void checkNeeds(std::size_t index, const Entry &entry)
    {
        const QStringList needs = namesIn(entry.needs);
        if (!isMissing(needs))
            return;
        const QStringList given = argumentsOf(m_directives[index]);
        for (std::size_t place = 0; place < entry.arguments.size(); ++place) {
            const bool isGiven = !given.value(static_cast<qsizetype>(place)).trimmed().isEmpty();
            const QStringList replaced = namesIn(entry.arguments[place].replaces);
            if (isGiven
                && std::ranges::any_of(needs, [&](const QString &need) { return replaced.contains(need); }))
                return;
        }
        add(Code::MissingNeed, index, needs);
    }

    bool isMissing(const QStringList &needs) const
    {
        if (needs.isEmpty() || m_hasForeignFile)
            return false;
        return std::ranges::none_of(needs, [this](const QString &need) {
            return m_present.contains(need) || m_implied.contains(need);
        });
    }

    /// Said once for each of the others' subjects, at the later of the two.
    void checkExclusions(std::size_t index, const Entry &entry)
    {
        std::set<std::size_t> others;
        const auto addFirstOf = [&others](const QHash<QString, std::size_t> &firsts) {
            others.insert(firsts.cbegin(), firsts.cend());
        };
        for (const QString &name : namesIn(entry.excludes)) {
            if (const auto first = m_known.constFind(name); first != m_known.cend())
                others.insert(*first);
            if (name == anyMailer)
                addFirstOf(m_mailers);
        }
        addFirstOf(m_excluders.value(subjectOf(m_directives[index])));
        if (isMailer(m_directives[index]))
            addFirstOf(m_excluders.value(anyMailer));
        for (const std::size_t other : others)
            add(Code::Exclusion, index, {subjectOf(m_directives[other])}, other);
        noteExclusions(index, entry);
    }

    /// For those below.
    void noteExclusions(std::size_t index, const Entry &entry)
    {
        const QString subject = subjectOf(m_directives[index]);
        const auto note = [&](QHash<QString, std::size_t> &firsts) {
            if (!firsts.contains(subject))
                firsts.insert(subject, index);
        };
        note(m_known);
        if (isMailer(m_directives[index]))
            note(m_mailers);
        for (const QString &name : namesIn(entry.excludes))
            note(m_excluders[name]);
    }

    void checkRepetition(std::size_t index)
    {
        const Directive &directive = m_directives[index];
        // A switch is thrown again after it was thrown back.
        if (directive.form != Form::Call || subjectOf(directive) == u"divert")
            return;
        if (const auto other = sameAbove(index))
            add(Code::RepeatedUselessly, index, {subjectOf(m_directives[*other])}, *other);
        else if (const auto bringer = bringerOf(index))
            add(Code::RepeatedUselessly, index, {subjectOf(m_directives[*bringer])}, *bringer);
    }

    /// The same call above, unless the subject was given another meaning in between.
    std::optional<std::size_t> sameAbove(std::size_t index) const
    {
        const auto same = m_calls.constFind(callKey(m_directives[index]));
        if (same == m_calls.cend())
            return std::nullopt;
        const auto definition = m_definitions.constFind(subjectOf(m_directives[index]));
        const bool isRedefined = definition != m_definitions.cend() && *definition > *same;
        return isRedefined ? std::nullopt : std::optional(*same);
    }

    /// For those below.
    void noteCall(std::size_t index)
    {
        const Directive &directive = m_directives[index];
        m_calls.insert(callKey(directive), index);
        if (isDefinition(directive))
            m_definitions.insert(subjectOf(directive), index);
    }

    static QStringList callKey(const Directive &directive)
    {
        return QStringList{directive.name} + directive.arguments;
    }

    /// A feature without arguments that another brings along. Mailers are an exclusion, a macro says what its
    /// argument says.
    std::optional<std::size_t> bringerOf(std::size_t index) const
    {
        const Directive &directive = m_directives[index];
        const auto bringer = m_implied.constFind(subjectOf(directive));
        const bool brings = isFeature(directive) && argumentsOf(directive).isEmpty()
                            && bringer != m_implied.constEnd() && *bringer != index;
        return brings ? std::optional(*bringer) : std::nullopt;
    }

    const std::vector<Directive> &m_directives;
    Release m_release;
    std::vector<const Entry *> m_entries;  ///< of each directive; null = unknown, or not there by undefine
    QHash<QString, std::size_t> m_present; ///< by subject
    QHash<QString, std::size_t> m_implied; ///< by name: what brings it
    // Of what stands above the directive that is looked at; of several that are the same the first:
    QHash<QString, std::size_t> m_known;   ///< with an entry, by subject
    QHash<QString, std::size_t> m_mailers; ///< by subject
    QHash<QString, QHash<QString, std::size_t>> m_excluders; ///< by the name that they exclude, by their subject
    // And the last:
    QHash<QStringList, std::size_t> m_calls;     ///< by name and arguments
    QHash<QString, std::size_t> m_definitions;   ///< by subject
    bool m_hasForeignFile = false;         ///< includes a file that may hold what seems to be missing
    std::vector<Violation> m_found;
};

} // namespace

std::vector<Violation> violations(const std::vector<Directive> &directives, Release release)
{
    return Check(directives, release).take();
}

} // namespace mc
