// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "catalogue/catalogue.h"
#include "mc/statements.h"
#include "ui/wording/part_text.h"
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
        return entry ? Outcome{.output = wording::entryText(*entry).toUtf8()} : unknownName(name);
    }
    return {.output = wording::cfLineText(line).toUtf8()};
}

} // namespace

Outcome runExplain(const QCommandLineParser &parser)
{
    const QStringList operands = parser.positionalArguments();
    if (parser.isSet(lineOption))
        return operands.isEmpty() ? explainLine(parser.value(lineOption))
                                  : usageError(CommandLine::tr("--line and a name are one too many."),
                                               QStringLiteral("explain"));
    if (operands.isEmpty())
        return {.output = listOfEntries()};
    const catalogue::Entry *entry = catalogue::find(operands.first());
    return entry ? Outcome{.output = wording::entryText(*entry).toUtf8()} : unknownName(operands.first());
}

} // namespace app
