// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/messages.h"
#include "app/words.h"
#include "catalogue/catalogue.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace app {
namespace {

QByteArray listOfEntries()
{
    qsizetype widest = 0;
    for (const catalogue::Entry &entry : catalogue::entries())
        widest = std::max(widest, QByteArrayView(entry.name).size());
    QString text;
    for (const catalogue::Entry &entry : catalogue::entries()) {
        const QString name = QString::fromUtf8(entry.name).leftJustified(widest + 2);
        text += name + wording::entrySummary(entry) + QLatin1Char('\n');
    }
    return text.toUtf8();
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

} // namespace

Outcome runExplain(const QCommandLineParser &parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.isEmpty())
        return {.output = listOfEntries()};
    const catalogue::Entry *entry = catalogue::find(operands.first());
    return entry ? Outcome{.output = wording::entryText(*entry).toUtf8()} : unknownName(operands.first());
}

} // namespace app
