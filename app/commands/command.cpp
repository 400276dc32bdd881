// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/options.h"
#include "app/words.h"

#include <algorithm>
#include <array>
#include <limits>

namespace app {
namespace {

constexpr std::array table{
    Command{"window", QT_TRANSLATE_NOOP("CommandLine", "[FILE.json|FILE.mc|FILE.cf]"),
            QT_TRANSLATE_NOOP("CommandLine", "Opens the window, with these answers or this configuration if a file "
                                             "is named. The default."), 1,
            false, nullptr},
    Command{"export", "", QT_TRANSLATE_NOOP("CommandLine", "Writes the bundle that installs itself on the "
                                                           "host."), 0, true,
            runExport},
    Command{"preview", "sendmail.mc|sendmail.cf|submit.mc|submit.cf",
            QT_TRANSLATE_NOOP("CommandLine", "Prints one generated file, and nothing else, on "
                                             "stdout."), 1, true,
            runPreview},
    Command{"check", QT_TRANSLATE_NOOP("CommandLine", "[FILE.json|FILE.mc|FILE.cf]"),
            QT_TRANSLATE_NOOP("CommandLine", "Says what these answers or configuration files bring with them, and what "
                                             "m4 says to them."), 4, true,
            runCheck},
    Command{"sockets", QT_TRANSLATE_NOOP("CommandLine", "[FILE.json|FILE.mc|FILE.cf]"),
            QT_TRANSLATE_NOOP("CommandLine", "Lists the sockets that the daemon will open, and what opens "
                                             "each."), 1, true,
            runSockets},
    Command{"open", QT_TRANSLATE_NOOP("CommandLine", "FILE.mc"),
            QT_TRANSLATE_NOOP("CommandLine", "Reads an .mc file that is there, and writes the answers that "
                                             "say the same."), 1, false,
            runOpen},
    Command{"explain", QT_TRANSLATE_NOOP("CommandLine", "[NAME]"),
            QT_TRANSLATE_NOOP("CommandLine", "Explains a directive of the .mc files, or a line of a .cf; or lists "
                                             "the directives by task."), 1, false,
            runExplain},
    Command{"blame", QT_TRANSLATE_NOOP("CommandLine", "sendmail.cf|submit.cf [LINE]"),
            QT_TRANSLATE_NOOP("CommandLine", "Says for each line of a .cf which line of the .mc it comes from."), 2,
            true, runBlame},
    Command{"help", QT_TRANSLATE_NOOP("CommandLine", "[COMMAND]"),
            QT_TRANSLATE_NOOP("CommandLine", "Explains a command and its options."), 1, false, runHelp},
};

constexpr Command forShells{"complete", "-- [WORD…]",
                            QT_TRANSLATE_NOOP("CommandLine", "Prints what the last word of a command line could "
                                                             "become; the shells ask it."),
                            std::numeric_limits<int>::max(), false, runComplete};

std::vector<QCommandLineOption> blameOptions()
{
    return {
        {mcOption, CommandLine::tr("The .mc file to trace (“-” reads stdin), instead of one made of answers."),
         CommandLine::tr("FILE.mc")},
        {effectsOption, CommandLine::tr("Lists the lines of the .mc instead: how many lines of the .cf each adds, "
                                        "changes and removes.")},
        {beyondPlainOption, CommandLine::tr("Only what differs from the .cf of the same OSTYPE, DOMAIN and mailers "
                                            "alone.")},
        {jsonOption, CommandLine::tr("Prints JSON.")},
    };
}

std::vector<QCommandLineOption> exportOptions()
{
    return {
        {QStringLiteral("out"), CommandLine::tr("Where to: a folder, or an archive if the name ends in "
                                                ".tar.gz."),
         CommandLine::tr("DIR|FILE.tar.gz")},
        {QStringLiteral("force"), CommandLine::tr("Replaces an older bundle or archive there.")},
    };
}

std::vector<QCommandLineOption> openOptions()
{
    return {
        {QStringLiteral("submit"), CommandLine::tr("The host's submit.mc, if FILE.mc is its sendmail.mc."),
         QStringLiteral("FILE.mc")},
        {QStringLiteral("answers-out"), CommandLine::tr("Where the answers go."), QStringLiteral("FILE.json")},
        {QStringLiteral("host"), CommandLine::tr("The host’s full name; without it, this machine’s."),
         CommandLine::tr("NAME")},
        {QStringLiteral("force"), CommandLine::tr("Replaces a file that is there.")},
    };
}

std::vector<QCommandLineOption> explainOptions()
{
    return {
        {lineOption, CommandLine::tr("A line of a .cf or .mc file to explain, part by part."),
         CommandLine::tr("LINE")},
        {QString(searchOption), CommandLine::tr("Lists the directives whose names or texts have all these words."),
         CommandLine::tr("WORDS")},
        {QString(jsonOption), CommandLine::tr("Prints JSON: an object for a name, otherwise an array.")},
    };
}

std::vector<QCommandLineOption> checkOptions()
{
    return {
        {submitOption, CommandLine::tr("The submission program’s file, judged together with the other."),
         CommandLine::tr("FILE.mc|FILE.cf")},
        {serviceOption, CommandLine::tr("What says which daemons run, such as /etc/mail/sendmail.conf or "
                                        "/etc/sysconfig/sendmail."),
         CommandLine::tr("FILE")},
    };
}

std::vector<QCommandLineOption> ownOptionsOf(const Command &command)
{
    if (command.run == runExport)
        return exportOptions();
    if (command.run == runCheck)
        return checkOptions();
    if (command.run == runOpen)
        return openOptions();
    if (command.run == runBlame)
        return blameOptions();
    if (command.run == runExplain)
        return explainOptions();
    if (command.run == runSockets)
        return {{jsonOption, CommandLine::tr("Prints JSON.")}};
    return {};
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const Command &command) {
        return name == QLatin1StringView(command.name);
    });
    if (found != table.end())
        return &*found;
    return name == QLatin1StringView(forShells.name) ? &forShells : nullptr;
}

std::vector<QCommandLineOption> optionsOf(const Command &command)
{
    std::vector<QCommandLineOption> options = ownOptionsOf(command);
    if (command.takesAnswers) {
        const auto ofAnswers = answersOptions();
        options.insert(options.end(), ofAnswers.begin(), ofAnswers.end());
    }
    options.emplace_back(QStringList{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Shows "
                                                                                                   "this "
                                                                                                   "help."));
    return options;
}

} // namespace app
