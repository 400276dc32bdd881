// SPDX-License-Identifier: MIT
#include "ui/features/card_tables.h"

#include "answers/validation.h"
#include "catalogue/catalogue.h"

#include <QSet>

#include <algorithm>

using answers::Addition;
using answers::AdditionKind;
using answers::Answers;
using mc::TableUse;

namespace {

std::optional<QStringList> linesOf(const Answers &answers, const QString &file)
{
    const auto table = std::ranges::find(answers.tables, file, &answers::TableFile::name);
    return table == answers.tables.end() ? std::nullopt : std::optional(table->lines);
}

/// It names the file, or looks into it by itself.
bool reads(const Addition &addition, const TableUse &use)
{
    if (addition.kind == AdditionKind::Raw)
        return addition.text.contains(use.place);
    const bool isNamed = addition.arguments.join(u' ').contains(use.place);
    return addition.name == use.directive && (isNamed || !use.standard.isEmpty());
}

/// Another directive reads it for this one: greet_pause what access_db looks into.
bool hasRowsIn(const Addition &addition, const TableUse &use)
{
    const catalogue::Entry *entry = catalogue::find(addition.name);
    const catalogue::Table *table = entry ? catalogue::findTable(QString::fromLatin1(entry->table)) : nullptr;
    return table && use.standard == QLatin1StringView(table->file);
}

/// Gives the cards what `belongs` to them, each file to the first of them.
template <typename Belongs>
void deal(const Answers &answers, const std::vector<TableUse> &uses, QSet<QString> &dealt, CardTables &tables,
          Belongs belongs)
{
    for (std::size_t card = 0; card < answers.additions.size(); ++card) {
        for (const TableUse &use : uses) {
            const bool isOurs = !use.file.isEmpty() && !answers.additions[card].omitted
                                && belongs(answers.additions[card], use);
            if (!isOurs || dealt.contains(use.file))
                continue;
            dealt.insert(use.file);
            tables.ofCards[card].push_back({use, linesOf(answers, use.file)});
        }
    }
}

/// What the answers' own directives read, and what nothing reads. relay-domains is always read, and seldom there.
void addFurther(const Answers &answers, const std::vector<TableUse> &uses, const QSet<QString> &dealt,
                CardTables &tables)
{
    QSet<QString> known = dealt;
    for (const TableUse &use : uses) {
        const std::optional<QStringList> lines = linesOf(answers, use.file);
        if (use.file.isEmpty() || known.contains(use.file) || (use.directive == u"confCR_FILE" && !lines))
            continue;
        known.insert(use.file);
        tables.further.push_back({use, lines});
    }
    for (const answers::TableFile &table : answers.tables) {
        if (!known.contains(table.name))
            tables.further.push_back(
                {{.standard = table.name, .type = QStringLiteral("hash"), .file = table.name}, table.lines});
    }
}

} // namespace

CardTables cardTables(const Answers &answers, const std::vector<TableUse> &uses)
{
    CardTables tables{std::vector<std::vector<ShownTable>>(answers.additions.size()), {}};
    QSet<QString> dealt;
    deal(answers, uses, dealt, tables, reads);
    deal(answers, uses, dealt, tables, hasRowsIn);
    addFurther(answers, uses, dealt, tables);
    return tables;
}

// What the other answers say hardly matters to it, and only whole ones compose.
std::optional<std::vector<TableUse>> usesOfIncomplete(const Answers &answers)
{
    Answers whole;
    whole.role = answers::Role::MailServer;
    whole.host = answers.host;
    whole.host.name = QStringLiteral("host.example.com");
    whole.listening.where = answers::Listen::Network;
    whole.server.acceptedDomains = {QStringLiteral("example.com")};
    whole.additions = answers.additions;
    return answers::validate(whole).empty() ? std::optional(mc::tableUses(whole)) : std::nullopt;
}
