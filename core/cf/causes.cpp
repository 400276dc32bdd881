// SPDX-License-Identifier: MIT
#include "cf/trace_parts.h"
#include "text/line_diff.h"

#include <QSet>
#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

using Kind = mc::Statement::Kind;

/// The file of the tree that a statement includes: "mailer/smtp.m4" of MAILER(`smtp').
QString treeFileOf(const mc::Head &head)
{
    static const std::map<QByteArray, QByteArray> folders{{"FEATURE", "feature"},
                                                          {"MAILER", "mailer"},
                                                          {"OSTYPE", "ostype"},
                                                          {"DOMAIN", "domain"},
                                                          {"HACK", "hack"}};
    const auto folder = folders.find(head.name);
    return folder == folders.end() ? QString()
                                   : QString::fromUtf8(folder->second + '/' + head.argument + ".m4");
}

bool isEnvironmentFile(const QString &file)
{
    return file.startsWith("mailer/"_L1) || file.startsWith("ostype/"_L1) || file.startsWith("domain/"_L1);
}

int footprint(const Effect &effect)
{
    return std::accumulate(effect.replacements.begin(), effect.replacements.end(), 0,
                           [](int sum, const Replacement &replacement) {
                               return sum + replacement.count + static_cast<int>(replacement.instead.size());
                           });
}

/// Finds the one cause of each line among the statements that it depends on: the one on which the fewest
/// other lines depend says most about it. All of a mailer's lines go without its MAILER; one that reads
/// otherwise in a plain configuration goes with the directive that makes it so.
class Causes
{
public:
    Causes(const TraceRuns &runs, const Provenance &traced, const std::vector<TreePlace> &places);

    std::vector<LineCause> find();

private:
    void noteDependence();
    LineCause causeOf(std::size_t line);
    int statementBehind(std::size_t line) const;
    void joinNeighbours(std::vector<LineCause> &causes) const;
    int statementBringing(const QString &file) const;
    bool dependsOn(std::size_t line, int statement) const;
    bool bringsFile(int statement, const QString &file);
    LineClass classOf(int statement, std::size_t line);
    bool isEnvironment(int statement) const;
    TreePlace placeOf(std::size_t line, int statement);

    const TraceRuns &m_runs;
    const Provenance &m_traced;
    const std::vector<Effect> &m_effects;
    const std::vector<TreePlace> &m_places;
    std::vector<QByteArrayView> m_texts;
    std::vector<mc::Head> m_heads;
    std::vector<QString> m_files;        ///< by statement: the file of the tree that it includes, or none
    std::vector<int> m_nearest;          ///< a line's statement of the smallest footprint, or -1
    std::vector<int> m_nearestDirective; ///< the same, without OSTYPE, DOMAIN and MAILER
    std::vector<std::vector<bool>> m_on; ///< by statement: the lines that depend on it
    std::map<std::pair<int, QString>, bool> m_brings;
    std::map<int, TreePlace> m_definitions;
};

Causes::Causes(const TraceRuns &runs, const Provenance &traced, const std::vector<TreePlace> &places)
    : m_runs(runs), m_traced(traced), m_effects(traced.effects), m_places(places),
      m_texts(text::linesOf(QByteArrayView(runs.full.cf))), m_nearest(places.size(), -1),
      m_nearestDirective(places.size(), -1), m_on(m_effects.size(), std::vector<bool>(places.size()))
{
    for (const mc::Statement &statement : runs.statements)
        m_heads.push_back(mc::headOf(runs.mc, statement));
    for (const mc::Head &head : m_heads)
        m_files.push_back(treeFileOf(head));
    noteDependence();
}

void Causes::noteDependence()
{
    std::vector<int> order;
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        if (m_runs.statements[i].kind != Kind::Frame) // without divert(0) there is no line at all
            order.push_back(static_cast<int>(i));
    }
    const auto sizeOf = [this](int statement) {
        return footprint(m_effects[static_cast<std::size_t>(statement)]);
    };
    std::ranges::stable_sort(order, std::ranges::greater(), sizeOf);
    for (const int statement : order) {
        const auto index = static_cast<std::size_t>(statement);
        for (const Replacement &replacement : m_effects[index].replacements) {
            std::fill_n(m_nearest.begin() + replacement.first, replacement.count, statement);
            if (!isEnvironment(statement))
                std::fill_n(m_nearestDirective.begin() + replacement.first, replacement.count, statement);
            std::fill_n(m_on[index].begin() + replacement.first, replacement.count, true);
        }
    }
}

std::vector<LineCause> Causes::find()
{
    std::vector<LineCause> causes;
    for (std::size_t line = 0; line < m_places.size(); ++line)
        causes.push_back(causeOf(line));
    joinNeighbours(causes);
    return causes;
}

/// The one line of a feature's file that both neighbours have as well, an empty one, comes with the rest of
/// it.
void Causes::joinNeighbours(std::vector<LineCause> &causes) const
{
    const auto isOfFile = [](const LineCause &cause) {
        return !cause.place.file.isEmpty() && !cause.place.file.startsWith("m4/"_L1) &&
               cause.place.file != "stdin"_L1;
    };
    for (std::size_t line = 0; line < causes.size(); ++line) {
        if (causes[line].statement >= 0 || !isOfFile(causes[line]))
            continue;
        for (const std::size_t other : {line + 1, line - 1}) {
            if (other < causes.size() && causes[other].statement >= 0 &&
                causes[other].place.file == causes[line].place.file)
                causes[line] = {causes[other].lineClass, causes[other].statement, causes[line].place};
        }
    }
}

LineCause Causes::causeOf(std::size_t line)
{
    const int statement = statementBehind(line);
    const TreePlace &place = m_places[line];
    if (statement >= 0)
        return {classOf(statement, line), statement, placeOf(line, statement)};
    // An empty line of the .mc itself, or a file that two lines ask for.
    const LineClass lineClass = place.file == "stdin"_L1 ? LineClass::Directive
                                : place.file.startsWith("m4/"_L1) || place.file.isEmpty()
                                    ? LineClass::Default
                                    : LineClass::Environment;
    return {lineClass, -1, place};
}

int Causes::statementBehind(std::size_t line) const
{
    const TreePlace &place = m_places[line];
    if (place.file == "stdin"_L1) {
        if (const int statement = m_traced.statementAt(place.line - 1); statement >= 0)
            return statement;
    }
    if (m_nearestDirective[line] >= 0 && m_traced.isBeyondPlain(static_cast<int>(line)))
        return m_nearestDirective[line];
    const int nearest = m_nearest[line];
    if (nearest >= 0 && !isEnvironment(nearest))
        return nearest;
    const int bringing = statementBringing(place.file);
    return bringing >= 0 && (nearest < 0 || dependsOn(line, bringing)) ? bringing : nearest;
}

int Causes::statementBringing(const QString &file) const
{
    const auto found = file.isEmpty() ? m_files.end() : std::ranges::find(m_files, file);
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

bool Causes::dependsOn(std::size_t line, int statement) const
{
    return m_on[static_cast<std::size_t>(statement)][line];
}

/// Whether a file of the tree comes by this statement alone, with all its lines: nullclient brings MAILER
/// files.
bool Causes::bringsFile(int statement, const QString &file)
{
    const auto [known, isNew] = m_brings.try_emplace({statement, file}, true);
    for (std::size_t line = 0; isNew && line < m_places.size(); ++line)
        known->second = known->second && (m_places[line].file != file || dependsOn(line, statement));
    return known->second;
}

bool Causes::isEnvironment(int statement) const
{
    return m_runs.statements[static_cast<std::size_t>(statement)].kind == Kind::Environment;
}

LineClass Causes::classOf(int statement, std::size_t line)
{
    const QString &file = m_places[line].file;
    const bool isBrought = isEnvironmentFile(file) && !m_traced.isBeyondPlain(static_cast<int>(line)) &&
                           bringsFile(statement, file);
    return isBrought || isEnvironment(statement) ? LineClass::Environment : LineClass::Directive;
}

/// Where no mark tells, the file that the statement brings, or what the tree makes of its name.
TreePlace Causes::placeOf(std::size_t line, int statement)
{
    if (!m_places[line].file.isEmpty())
        return m_places[line];
    const auto index = static_cast<std::size_t>(statement);
    if (!m_files[index].isEmpty())
        return placeIn(m_files[index], m_texts[line], m_runs.tree);
    const auto [known, isNew] = m_definitions.try_emplace(statement);
    if (isNew)
        known->second = definitionOf(m_heads[index].name, m_runs.tree);
    return known->second;
}

Effect effectOfCopies(const std::vector<int> &lines)
{
    Effect effect{
        .status = Effect::Status::Known, .replacements = {}, .isOrderOnly = false, .complaints = {}};
    for (const int line : lines)
        effect.replacements.push_back({line, 1, {}});
    return effect;
}

} // namespace

std::vector<int> copiesOf(const mc::Statement &statement, QByteArrayView mc,
                          const std::vector<TreePlace> &places, QByteArrayView cf)
{
    if (statement.kind != Kind::Text || statement.count != 1)
        return {};
    const QByteArrayView wanted = text::linesOf(mc)[static_cast<std::size_t>(statement.first)];
    const std::vector<QByteArrayView> lines = text::linesOf(cf);
    const TreePlace place{u"stdin"_s, statement.first + 1};
    std::vector<int> copies;
    for (std::size_t line = 0; line < std::min(places.size(), lines.size()); ++line) {
        if (places[line] == place && lines[line] == wanted)
            copies.push_back(static_cast<int>(line));
    }
    return copies;
}

QByteArray plainMc(QByteArrayView mc, const std::vector<mc::Statement> &statements,
                   const std::vector<TreePlace> &places)
{
    QByteArray plain = mc.toByteArray();
    QSet<QString> known;
    for (const mc::Statement &statement : statements) {
        if (statement.kind == Kind::Environment || statement.kind == Kind::Frame)
            known += treeFileOf(mc::headOf(mc, statement));
        else
            plain = mc::without(plain, statement);
    }
    for (const TreePlace &place : places) {
        if (!place.file.startsWith("mailer/"_L1) || known.contains(place.file))
            continue;
        known += place.file;
        const QString name = place.file.section(u'/', 1).section(u'.', 0, 0);
        plain += (plain.endsWith('\n') ? "MAILER(`" : "\nMAILER(`") + name.toUtf8() + "')dnl\n";
    }
    return plain;
}

Provenance provenanceOf(TraceRuns runs)
{
    Provenance result;
    result.compilation = runs.full;
    result.statements = runs.statements;
    if (runs.full.status != Compilation::Status::Done)
        return result;
    const QByteArray &cf = runs.full.cf;
    std::vector<TreePlace> places = std::move(runs.places);
    places.resize(text::linesOf(QByteArrayView(cf)).size() - (cf.endsWith('\n') || cf.isEmpty() ? 1 : 0));
    for (std::size_t i = 0; i < runs.statements.size(); ++i) {
        result.effects.push_back(runs.without[i]
                                     ? effectOf(runs.full, *runs.without[i])
                                     : effectOfCopies(copiesOf(runs.statements[i], runs.mc, places, cf)));
    }
    if (runs.plain && runs.plain->status == Compilation::Status::Done)
        result.beyondPlain = replacementsIn(cf, runs.plain->cf);
    result.lines = Causes(runs, result, places).find();
    return result;
}

} // namespace cf
