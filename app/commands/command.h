// SPDX-License-Identifier: MIT
#pragma once

#include "app/outcome.h"

#include <QCommandLineParser>

#include <span>

namespace app {

/// One of the program's commands.
struct Command {
    const char *name;
    const char *operands;  ///< as the usage line shows them, marked for translation
    const char *summary;   ///< one line, marked for translation
    int mostOperands;
    bool takesAnswers;     ///< has the options of answersOptions()
    Outcome (*run)(const QCommandLineParser &parser); ///< null for the window, which main() opens
};

/// In the order of the help; without the one that only shells have a use for.
std::span<const Command> commands();

/// Null when there is none of this name.
const Command *findCommand(const QString &name);

/// Every option of the command, in the order of the help.
std::vector<QCommandLineOption> optionsOf(const Command &command);

Outcome runExport(const QCommandLineParser &parser);
Outcome runPreview(const QCommandLineParser &parser);
Outcome runCheck(const QCommandLineParser &parser);
Outcome runSockets(const QCommandLineParser &parser);
Outcome runExplain(const QCommandLineParser &parser);
Outcome runBlame(const QCommandLineParser &parser);
/// Writes the answers that say what an .mc file says.
Outcome runOpen(const QCommandLineParser &parser);
Outcome runHelp(const QCommandLineParser &parser);
/// Completes `complete -- WORD…`. Prints "word<Tab>description" lines, or a line ":files", ":files .json", ":folders" or
/// ":hosts" where the shell knows the names. Shells choose among them by what is typed of the last word.
Outcome runComplete(const QCommandLineParser &parser);

QByteArray generalHelp();
QByteArray helpOf(const Command &command);
QByteArray versionText();

} // namespace app
