// SPDX-License-Identifier: MIT
#include "advice/table_findings.h"

#include "catalogue/table_rows.h"
#include "mc/table_uses.h"
#include "mc/tables.h"

#include <algorithm>

namespace advice {

namespace {

using answers::Answers;
using answers::Field;
using answers::TableFile;
using catalogue::RowFault;
using catalogue::RowProblem;
using mc::TableUse;

Finding make(Code code, Grade grade, const QStringList &arguments)
{
    return {code, grade, Field::Tables, std::nullopt, arguments};
}

/// makemap stops there, and with it the installation.
bool stopsMakemap(RowFault fault)
{
    return fault == RowFault::KeyMissing || fault == RowFault::ValueMissing || fault == RowFault::Repeated
           || fault == RowFault::SpaceInKey;
}

/// How many lines stand above the admin's own in the file that travels.
qsizetype linesAbove(const TableFile &table, const std::vector<mc::TableSource> &sources)
{
    const auto source = std::ranges::find(sources, table.name, &mc::TableSource::name);
    return source == sources.end() ? 0 : source->text.count('\n') - table.lines.size();
}

/// The first fault of each grade, and how many more there are of it.
void judgeRows(const TableFile &table, const TableUse &use, qsizetype above, std::vector<Finding> &findings)
{
    const std::vector<RowProblem> problems = catalogue::problemsOf(mc::tableOf(use), table.lines);
    for (const Grade grade : {Grade::Error, Grade::Warning}) {
        const auto isOfGrade = [grade, &use](const RowProblem &problem) {
            const bool stops = !use.isList && stopsMakemap(problem.fault);
            return stops == (grade == Grade::Error);
        };
        const auto first = std::ranges::find_if(problems, isOfGrade);
        if (first == problems.end())
            continue;
        const auto others = std::ranges::count_if(problems, isOfGrade) - 1;
        findings.push_back(make(Code::TableRow, grade,
                                QStringList{table.name, QString::number(above + first->line + 1),
                                            QString::number(static_cast<int>(first->fault)),
                                            QString::number(others)} + first->arguments));
    }
}

/// The feature that would read it by itself; empty = none.
QString readerOf(const QString &file)
{
    if (file == u"local-host-names")
        return QStringLiteral("use_cw_file");
    if (file == u"trusted-users")
        return QStringLiteral("use_ct_file");
    for (const catalogue::Entry *entry : catalogue::entriesUsing(catalogue::describeMap(file))) {
        for (const catalogue::Argument &argument : entry->arguments) {
            if (QString::fromLatin1(argument.standard).endsWith(u'/' + file))
                return QString::fromLatin1(entry->name);
        }
    }
    return {};
}

void judgeTable(const TableFile &table, const std::vector<TableUse> &uses,
                const std::vector<mc::TableSource> &sources, std::vector<Finding> &findings)
{
    if (const auto use = std::ranges::find(uses, table.name, &TableUse::file); use != uses.end()) {
        judgeRows(table, *use, linesAbove(table, sources), findings);
        return;
    }
    const auto elsewhere = std::ranges::find(uses, table.name, &TableUse::standard);
    if (elsewhere != uses.end())
        findings.push_back(
            make(Code::TableElsewhere, Grade::Warning, {table.name, elsewhere->directive, elsewhere->place}));
    else
        findings.push_back(make(Code::TableUnread, Grade::Warning, {table.name, readerOf(table.name)}));
}

/// What is read, has to be there, and does not travel.
void judgeUse(const TableUse &use, const std::vector<mc::TableSource> &sources, std::vector<Finding> &findings)
{
    const bool travels = std::ranges::contains(sources, use.file, &mc::TableSource::name);
    if (use.file.isEmpty() || use.isOptional || travels)
        return;
    const Code code = use.isList ? Code::ListMissing : Code::TableMissing;
    const Finding finding = make(code, Grade::Warning, {use.directive, use.file});
    if (!std::ranges::contains(findings, finding))
        findings.push_back(finding);
}

} // namespace

std::vector<Finding> tableFindings(const Answers &answers)
{
    std::vector<Finding> findings;
    if (answers.tables.empty() && answers.additions.empty())
        return findings;
    const std::vector<TableUse> uses = mc::tableUses(answers);
    const std::vector<mc::TableSource> sources = mc::composeTables(answers);
    for (const TableFile &table : answers.tables)
        judgeTable(table, uses, sources, findings);
    for (const TableUse &use : uses)
        judgeUse(use, sources, findings);
    return findings;
}

std::optional<Repair> tableRepair(const Finding &finding, const Answers &answers)
{
    const QString name = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    if (finding.code == Code::TableMissing || finding.code == Code::ListMissing) {
        Repair repair{RepairCode::AddTable, {second}, answers};
        repair.answers.tables.push_back({second, {}});
        return repair;
    }
    if (finding.code != Code::TableUnread)
        return std::nullopt;
    if (second.isEmpty()) {
        Repair repair{RepairCode::RemoveTable, {name}, answers};
        std::erase_if(repair.answers.tables, [&name](const TableFile &table) { return table.name == name; });
        return repair;
    }
    Repair repair{RepairCode::AddDirective, {second}, answers};
    repair.answers.additions.push_back({.name = second});
    return repair;
}

} // namespace advice
