// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "ui/wording/wording.h"

namespace app {

Outcome runCheck(const QCommandLineParser &parser)
{
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty() && parser.isSet(answersOption))
        return usageError(CommandLine::tr("check takes a file or --answers, not "
                                          "both."), QStringLiteral("check"));
    const auto answers = readAnswers(parser, file);
    if (!answers)
        return answers.error();
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();

    const std::vector<advice::Finding> findings = makeFiles(*answers, *tree).findings();
    QString text = wording::sentence(*answers) + QLatin1String("\n\n");
    text += findings.empty() ? CommandLine::tr("No findings.") + QLatin1Char('\n') : findingLines(findings, *answers);
    const ExitStatus status = hasWarning(findings) ? ExitStatus::Failure : ExitStatus::Success;
    return {.status = status, .output = text.toUtf8()};
}

} // namespace app
