// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "app/wrapping.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace app {
namespace {

constexpr int leftColumn = 30;
constexpr int usageIndent = 4;

/// Two columns; a long left side gets a line of its own.
QString row(const QString &left, const QString &right)
{
    const QString start = QLatin1String("  ") + left;
    if (right.isEmpty())
        return start + QLatin1Char('\n');
    const QString body = wrapped(right, leftColumn) + QLatin1Char('\n');
    const int used = columnsOf(start);
    if (used < leftColumn)
        return start + QString(leftColumn - used, QLatin1Char(' ')) + body;
    return start + QLatin1Char('\n') + QString(leftColumn, QLatin1Char(' ')) + body;
}

/// "--host NAME"; "--comments, --no-comments" for a question of yes or no.
QString optionForm(const QCommandLineOption &option, const std::vector<QCommandLineOption> &all)
{
    QStringList forms;
    for (const QString &name : option.names())
        forms += (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
    const QString no = QLatin1String("no-") + option.names().constLast();
    const bool hasNo = std::ranges::any_of(all, [&no](const QCommandLineOption &other) {
        return other.names().contains(no);
    });
    if (hasNo)
        forms += QLatin1String("--") + no;
    QString form = forms.join(QLatin1String(", "));
    if (!option.valueName().isEmpty())
        form += QLatin1Char(' ') + option.valueName();
    return form;
}

QString optionRows(const std::vector<QCommandLineOption> &options)
{
    QString rows;
    for (const QCommandLineOption &option : options) {
        if (!option.description().isEmpty())
            rows += row(optionForm(option, options), option.description());
    }
    return rows;
}

QString exitStatusText()
{
    return wrapped(CommandLine::tr("Exit status: 0 done; 1 a finding above a note, or something could not be "
                                   "done; 2 the command line or the answers cannot be used.")) +
           QLatin1Char('\n');
}

QString usageLine(const Command &command)
{
    QString line = QStringLiteral("sendmail-wizard ") + QLatin1StringView(command.name);
    if (const QString operands = CommandLine::tr(command.operands); !operands.isEmpty())
        line += QLatin1Char(' ') + operands;
    if (command.run == runExport)
        line += QLatin1Char(' ') + CommandLine::tr("--out DIR|FILE.tar.gz [--force]");
    if (command.run == runExplain)
        line += QLatin1Char(' ') + CommandLine::tr("[--search WORDS] [--json]");
    if (command.run == runOpen)
        line += QLatin1Char(' ') + CommandLine::tr("[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]");
    if (command.takesAnswers)
        line += QLatin1Char(' ') + CommandLine::tr("[--answers FILE.json] [options]");
    return line;
}

/// Broken between the parts in brackets, not in them.
QString usageText(const Command &command)
{
    constexpr QChar stuck(QChar::Nbsp);
    QString usage = CommandLine::tr("Usage:") + QLatin1Char(' ') + usageLine(command);
    int depth = 0;
    for (QChar &character : usage) {
        depth += (character == u'[') - (character == u']');
        if (depth > 0 && character == u' ')
            character = stuck;
    }
    return wrapped(usage, usageIndent).replace(stuck, u' ');
}

} // namespace

QByteArray versionText()
{
    return QByteArrayLiteral("sendmail-wizard " SENDMAIL_WIZARD_VERSION "\n");
}

QByteArray generalHelp()
{
    QString text = CommandLine::tr("sendmail-wizard writes and explains sendmail "
                                   "configurations.") + QLatin1String("\n\n");
    text += CommandLine::tr("Usage:") + QLatin1String(" sendmail-wizard ") +
            CommandLine::tr("[COMMAND] [options]") + QLatin1String("\n\n");
    for (const Command &command : commands())
        text += row(QLatin1StringView(command.name), CommandLine::tr(command.summary));
    text += QLatin1Char('\n') + row(QStringLiteral("-h, --help"), CommandLine::tr("Shows this help."));
    text += row(QStringLiteral("-v, --version"), CommandLine::tr("Shows the program’s version."));
    text += QLatin1Char('\n') + wrapped(CommandLine::tr("All commands but window work without a display.")) +
            QLatin1Char('\n');
    text += exitStatusText();
    text += wrapped(CommandLine::tr("“sendmail-wizard help COMMAND” shows a command’s options.")) + QLatin1Char('\n');
    return text.toUtf8();
}

QByteArray helpOf(const Command &command)
{
    QString text = usageText(command) + QLatin1String("\n\n");
    text += wrapped(CommandLine::tr(command.summary)) + QLatin1String("\n\n");
    text += optionRows(optionsOf(command));
    if (command.takesAnswers)
        text += QLatin1Char('\n') + exitStatusText();
    return text.toUtf8();
}

Outcome runHelp(const QCommandLineParser &parser)
{
    const QStringList operands = parser.positionalArguments();
    if (operands.isEmpty())
        return {.output = generalHelp()};
    const Command *command = findCommand(operands.first());
    if (!command)
        return usageError(CommandLine::tr("there is no command %1.").arg(wording::quoted(operands.first())));
    return {.output = helpOf(*command)};
}

} // namespace app
