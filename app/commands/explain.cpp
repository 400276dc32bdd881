// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/commands/entry_json.h"
#include "app/commands/entry_list.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/standard_streams.h"
#include "app/words.h"
#include "catalogue/catalogue.h"
#include "mc/statements.h"
#include "ui/wording/part_text.h"
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

/// The name under which the catalogue may know what a line of an .mc calls; empty where it is no such line.
QString calledInMc(const QString &line)
{
    const QByteArray mc = line.toUtf8().trimmed();
    if (mc == "dnl" || mc.startsWith("dnl "))
        return QStringLiteral("dnl");
    const mc::Head head = mc::headOf(mc, {});
    const QByteArrayView rest = QByteArrayView(mc).sliced(head.name.size());
    const bool isCall =
        !head.name.isEmpty() && (rest.startsWith('(') || rest.isEmpty() || rest.startsWith("dnl"));
    const QString name = QString::fromUtf8(head.name);
    if (!isCall || (!rest.startsWith('(') && !catalogue::find(name)))
        return {};
    static const QStringList carriers{QStringLiteral("define"), QStringLiteral("undefine"),
                                      QStringLiteral("FEATURE"), QStringLiteral("MAILER")};
    return carriers.contains(name) ? QString::fromUtf8(head.argument) : name;
}

Outcome explainLine(const QString &line)
{
    if (const QString name = calledInMc(line); !name.isEmpty()) {
        const catalogue::Entry *entry = catalogue::find(name);
        return entry ? Outcome{.output = wording::entryText(*entry, width()).toUtf8()} : unknownName(name);
    }
    return {.output = wording::cfLineText(line).toUtf8()};
}

} // namespace

Outcome runExplain(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().value(0);
    const bool asJson = parser.isSet(jsonOption);
    const int given = static_cast<int>(!parser.positionalArguments().isEmpty()) +
                      static_cast<int>(parser.isSet(searchOption)) + static_cast<int>(parser.isSet(lineOption));
    if (given > 1)
        return usageError(CommandLine::tr("explain takes a name, --line or --search, only one of them."),
                          QStringLiteral("explain"));
    if (parser.isSet(lineOption))
        return explainLine(parser.value(lineOption));
    if (parser.isSet(searchOption))
        return search(parser.value(searchOption), asJson);
    if (name.isEmpty())
        return list(allEntries(), asJson);
    const catalogue::Entry *entry = catalogue::find(name);
    if (!entry)
        return unknownName(name);
    return {.output = asJson ? entryJson(*entry) : wording::entryText(*entry, width()).toUtf8()};
}

} // namespace app
