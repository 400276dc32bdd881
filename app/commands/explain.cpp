// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/commands/entry_json.h"
#include "app/commands/entry_list.h"
#include "app/messages.h"
#include "app/standard_streams.h"
#include "app/words.h"
#include "catalogue/catalogue.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace app {
namespace {

/// Longer lines are harder to read, however wide the terminal is.
constexpr int widest = 100;
constexpr int narrowest = 40;

int width()
{
    return std::clamp(columnsOfStdout() - 2, narrowest, widest);
}

Outcome unknownName(const QString &name)
{
    QString message = CommandLine::tr("nothing is known about %1.").arg(wording::quoted(name));
    if (const QStringList similar = catalogue::similarNames(name); !similar.isEmpty())
        message += QLatin1Char(' ') + CommandLine::tr("Similar names: %1.")
            .arg(wording::enumeration(similar));
    return failure(ExitStatus::Usage,
                   message + QLatin1Char('\n') + CommandLine::tr("“sendmail-wizard explain” lists every "
                                                                 "name."));
}

Outcome list(const std::vector<const catalogue::Entry *> &entries, bool asJson)
{
    return {.output = asJson ? entriesJson(entries) : entryList(entries)};
}

Outcome search(const QString &words, bool asJson)
{
    const auto found = entriesWith(words);
    if (!found.empty() || asJson)
        return list(found, asJson);
    return failure(ExitStatus::Failure, CommandLine::tr("no directive has %1.").arg(wording::quoted(words)));
}

} // namespace

Outcome runExplain(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().value(0);
    const bool asJson = parser.isSet(jsonOption);
    if (parser.isSet(searchOption)) {
        if (!parser.positionalArguments().isEmpty())
            return usageError(CommandLine::tr("explain takes a name or --search, not both."),
                QStringLiteral("explain"));
        return search(parser.value(searchOption), asJson);
    }
    if (parser.positionalArguments().isEmpty())
        return list(allEntries(), asJson);
    const catalogue::Entry *entry = catalogue::find(name);
    if (!entry)
        return unknownName(name);
    return {.output = asJson ? entryJson(*entry) : wording::entryText(*entry, width()).toUtf8()};
}

} // namespace app
