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
    Command{"window", QT_TRANSLATE_NOOP("CommandLine", "[FILE.json]"),
            QT_TRANSLATE_NOOP("CommandLine", "Opens the window, with these answers if a file is named. The "
                                             "default."), 1,
            false, nullptr},
    Command{"export", "", QT_TRANSLATE_NOOP("CommandLine", "Writes the bundle that installs itself on the "
                                                           "host."), 0, true,
            runExport},
    Command{"preview", "sendmail.mc|sendmail.cf|submit.mc|submit.cf",
            QT_TRANSLATE_NOOP("CommandLine", "Prints one generated file, and nothing else, on "
                                             "stdout."), 1, true,
            runPreview},
    Command{"check", QT_TRANSLATE_NOOP("CommandLine", "[FILE.json]"),
            QT_TRANSLATE_NOOP("CommandLine", "Says what these answers bring with them, and what m4 says to "
                                             "them."), 1, true,
            runCheck},
    Command{"open", QT_TRANSLATE_NOOP("CommandLine", "FILE.mc"),
            QT_TRANSLATE_NOOP("CommandLine", "Reads an .mc file that is there, and writes the answers that "
                                             "say the same."), 1, false,
            runOpen},
    Command{"explain", QT_TRANSLATE_NOOP("CommandLine", "[NAME]"),
            QT_TRANSLATE_NOOP("CommandLine", "Explains a directive of the .mc files, or lists them "
                                             "all."), 1, false,
            runExplain},
    Command{"help", QT_TRANSLATE_NOOP("CommandLine", "[COMMAND]"),
            QT_TRANSLATE_NOOP("CommandLine", "Explains a command and its options."), 1, false, runHelp},
};

constexpr Command forShells{"complete", "-- [WORD…]",
                            QT_TRANSLATE_NOOP("CommandLine", "Prints what the last word of a command line could "
                                                             "become; the shells ask it."),
                            std::numeric_limits<int>::max(), false, runComplete};

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
    std::vector<QCommandLineOption> options;
    if (command.run == runExport)
        options = exportOptions();
    if (command.run == runOpen)
        options = openOptions();
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
