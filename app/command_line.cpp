// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "app/commands/command.h"
#include "app/messages.h"
#include "app/words.h"
#include "ui/wording/words.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// Qt's own options that make sense before a command only when there is a window.
bool isWindowOption(const QString &argument)
{
    static constexpr std::array options{"-platform"_L1, "-style"_L1, "-stylesheet"_L1, "-geometry"_L1,
                                        "-display"_L1};
    return std::ranges::contains(options, argument);
}

bool isHelp(const QString &argument)
{
    return argument == "--help"_L1 || argument == "-h"_L1;
}

bool isVersion(const QString &argument)
{
    return argument == "--version"_L1 || argument == "-v"_L1;
}

bool namesFile(const QString &argument)
{
    const auto isEnd = [&argument](QLatin1StringView end) { return argument.endsWith(end); };
    return std::ranges::any_of(std::array{".json"_L1, ".mc"_L1, ".cf"_L1}, isEnd) || QFileInfo::exists(argument);
}

/// An argument that is no UTF-8 cannot be shown or written to a file as it was meant.
std::optional<QString> undecodable(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(arguments, [](const QString &argument) {
        return argument.contains(QChar::ReplacementCharacter);
    });
    return found == arguments.end() ? std::nullopt : std::optional(*found);
}

std::optional<QCommandLineOption> optionCalled(const QString &name,
                                               const std::vector<QCommandLineOption> &options)
{
    const auto found = std::ranges::find_if(options, [&name](const QCommandLineOption &option) {
        return option.names().contains(name);
    });
    return found == options.end() ? std::nullopt : std::optional(*found);
}

QString shownOption(const QString &name)
{
    return wording::quoted((name.size() == 1 ? "-"_L1 : "--"_L1) + name);
}

/// Why the parser did not like it, in our words.
QString whyUnparsed(const QCommandLineParser &parser, const QStringList &arguments,
                    const std::vector<QCommandLineOption> &options)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return CommandLine::tr("there is no option %1 here.").arg(shownOption(unknown.first()));
    for (const QString &argument : arguments) {
        const QString name = argument.section(u'=', 0, 0).remove(QRegularExpression(u"^--?"_s));
        const auto option = optionCalled(name, options);
        if (argument.startsWith(u'-') && argument.contains(u'=') && option && option->valueName().isEmpty())
            return CommandLine::tr("the option %1 takes no value.").arg(shownOption(name));
    }
    return CommandLine::tr("the option %1 needs a value.").arg(wording::quoted(arguments.last()));
}

std::optional<QString> tooManyOperands(const Command &command, const QStringList &operands)
{
    if (operands.size() <= command.mostOperands)
        return std::nullopt;
    return CommandLine::tr("%1 is one argument too many.")
        .arg(wording::quoted(operands.at(command.mostOperands)));
}

Outcome runCommand(const Command &command, const QStringList &arguments)
{
    const QString name = QLatin1StringView(command.name);
    const std::vector<QCommandLineOption> options = optionsOf(command);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QCommandLineOption &option : options)
        parser.addOption(option);
    const bool parsed = parser.parse(QStringList{name} + arguments);
    if (parser.isSet(u"help"_s))
        return {.output = helpOf(command)};
    if (!parsed)
        return usageError(whyUnparsed(parser, arguments, options), name);
    if (const auto problem = tooManyOperands(command, parser.positionalArguments()))
        return usageError(*problem, name);
    return command.run(parser);
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return true;
    const QString &first = arguments.first();
    if (first == "window"_L1)
        return std::ranges::none_of(arguments, isHelp);
    if (first.startsWith(u'-'))
        return isWindowOption(first);
    return !findCommand(first) && namesFile(first);
}

bool hasDisplay(const QStringList &arguments)
{
    return arguments.contains("-platform"_L1)
           || std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                                  [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

Outcome noDisplay()
{
    QStringList others;
    for (const Command &command : commands()) {
        if (command.run)
            others += QLatin1StringView(command.name);
    }
    return failure(ExitStatus::Usage,
                   CommandLine::tr("the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is "
                                   "set.") + u'\n'
                       + CommandLine::tr("These commands need none: %1.")
                           .arg(wording::enumeration(others)) + u'\n'
                       + CommandLine::tr("“sendmail-wizard --help” shows what they do."));
}

std::expected<QString, Outcome> windowFile(const QStringList &arguments)
{
    const QStringList operands = arguments.value(0) == "window"_L1 ? arguments.sliced(1) : arguments;
    if (const auto bad = undecodable(operands))
        return std::unexpected(usageError(CommandLine::tr("%1 is no UTF-8.").arg(wording::quoted(*bad))));
    if (const QString first = operands.value(0); first.startsWith(u'-'))
        return std::unexpected(usageError(CommandLine::tr("the window has no option %1.")
            .arg(wording::quoted(first))));
    if (const auto problem = tooManyOperands(*findCommand(u"window"_s), operands))
        return std::unexpected(usageError(*problem, u"window"_s));
    return operands.value(0);
}

Outcome run(const QStringList &arguments)
{
    if (const auto bad = undecodable(arguments))
        return usageError(CommandLine::tr("%1 is no UTF-8.").arg(wording::quoted(*bad)));
    const QString first = arguments.value(0);
    if (first.isEmpty())
        return usageError(CommandLine::tr("a command is missing."));
    if (isHelp(first))
        return {.output = generalHelp()};
    if (isVersion(first))
        return {.output = versionText()};
    if (first.startsWith(u'-'))
        return usageError(CommandLine::tr("a command has to stand before %1.").arg(wording::quoted(first)));
    const Command *command = findCommand(first);
    if (!command)
        return usageError(CommandLine::tr("there is no command %1.").arg(wording::quoted(first)));
    return command->run ? runCommand(*command, arguments.sliced(1)) : Outcome{.output = helpOf(*command)};
}

} // namespace app
