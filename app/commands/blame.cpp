// SPDX-License-Identifier: MIT
#include "answers/role_rules.h"
#include "app/arguments.h"
#include "app/blame_report.h"
#include "app/commands/command.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "mc/compose.h"
#include "ui/wording/preview_text.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace app {
namespace {

const QString command = u"blame"_s;

/// The .mc that the answers come to, for the .cf of this name.
std::expected<QByteArray, Outcome> mcOfAnswers(const QString &file, const QCommandLineParser &parser,
                                               const cf::Tree &tree)
{
    const auto answers = readAnswers(parser);
    if (!answers)
        return std::unexpected(answers.error());
    const mc::Rendering rendering{.comments = answers->comments, .cfTree = tree.path};
    if (file == "sendmail.cf"_L1)
        return mc::composeSendmailMc(*answers).render(rendering).text;
    const auto submit = mc::composeSubmitMc(*answers);
    if (!submit)
        return std::unexpected(failure(ExitStatus::Failure, wording::whyNoSubmit(answers->host.release)));
    return submit->render(rendering).text;
}

std::expected<QByteArray, Outcome> mcOf(const QCommandLineParser &parser, const cf::Tree &tree)
{
    if (parser.isSet(mcOption))
        return readInput(parser.value(mcOption));
    const QString file = parser.positionalArguments().value(0);
    if (file == "sendmail.cf"_L1 || file == "submit.cf"_L1)
        return mcOfAnswers(file, parser, tree);
    return std::unexpected(usageError(
        CommandLine::tr("blame needs sendmail.cf or submit.cf, or --mc with the name of a file."), command));
}

/// From 1; 0 when none is named.
std::expected<int, Outcome> lineOf(const QCommandLineParser &parser)
{
    const qsizetype place = parser.isSet(mcOption) ? 0 : 1;
    const QStringList operands = parser.positionalArguments();
    if (operands.size() > place + 1)
        return std::unexpected(usageError(
            CommandLine::tr("%1 is one argument too many.").arg(wording::quoted(operands.last())), command));
    if (operands.size() <= place)
        return 0;
    bool isNumber = false;
    const int line = operands.at(place).toInt(&isNumber);
    if (!isNumber || line < 1)
        return std::unexpected(usageError(
            CommandLine::tr("%1 is no number of a line.").arg(wording::quoted(operands.at(place))), command));
    return line;
}

QString whyNoCf(const cf::Compilation &compilation)
{
    using Status = cf::Compilation::Status;
    if (compilation.status == Status::M4Missing)
        return CommandLine::tr("GNU m4 is not installed.");
    if (compilation.status == Status::TimedOut)
        return CommandLine::tr("m4 was stopped: it did not come to an end.");
    return CommandLine::tr("m4 makes no .cf of it:") + u'\n' +
           QString::fromUtf8(compilation.messages.trimmed());
}

QByteArray reportOf(const Blame &blame, const QCommandLineParser &parser)
{
    if (parser.isSet(effectsOption))
        return parser.isSet(jsonOption) ? effectsJson(blame) : effectsText(blame);
    return parser.isSet(jsonOption) ? blameJson(blame) : blameText(blame);
}

/// An .mc line between the directives is there, but does nothing.
bool hasLine(const Blame &blame, bool ofMc)
{
    const qsizetype count =
        ofMc ? blame.mc.count('\n') + (blame.mc.endsWith('\n') ? 0 : 1) : std::ssize(blame.provenance.lines);
    return blame.line <= count;
}

} // namespace

Outcome runBlame(const QCommandLineParser &parser)
{
    const auto line = lineOf(parser);
    if (!line)
        return line.error();
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    if (!*tree)
        return {.status = ExitStatus::Failure,
                .messages = findingLines(advice::fromMissingTree(tree->error())).toUtf8()};
    const auto mc = mcOf(parser, **tree);
    if (!mc)
        return mc.error();
    const Blame blame{*mc, cf::provenanceNow(*mc, mc::statementsOf(*mc), **tree), *line,
                      parser.isSet(beyondPlainOption)};
    const cf::Compilation &compilation = blame.provenance.compilation;
    if (compilation.status != cf::Compilation::Status::Done)
        return failure(ExitStatus::Failure, whyNoCf(compilation));
    if (!hasLine(blame, parser.isSet(effectsOption)))
        return usageError(CommandLine::tr("there is no line %1.").arg(*line), command);
    return {.output = reportOf(blame, parser), .messages = compilation.messages};
}

} // namespace app
