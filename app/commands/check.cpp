// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/host_files.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace app {

namespace {

const QString self = QStringLiteral("check");

Outcome outcomeOf(const QString &text, const std::vector<advice::Finding> &findings)
{
    return {.status = hasWarning(findings) ? ExitStatus::Failure : ExitStatus::Success, .output = text.toUtf8()};
}

QString noFindings()
{
    return CommandLine::tr("No findings.") + QLatin1Char('\n');
}

Outcome checkAnswers(const QCommandLineParser &parser, const QString &file)
{
    const auto answers = readAnswers(parser, file);
    if (!answers)
        return answers.error();
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    const MadeFiles made = makeFiles(*answers, *tree);
    const std::vector<advice::Finding> findings = made.findings();
    QString text = wording::sentence(*answers, made.compiled.outlook) + QLatin1String("\n\n");
    text += findings.empty() ? noFindings() : findingLines(findings, *answers);
    return outcomeOf(text, findings);
}

/// Each repair is made of the whole file. No host's file has as many; a hostile one may.
constexpr std::size_t mostRepairs = 200;

QString linesOf(const std::vector<advice::Finding> &findings, const GivenHostFiles &given)
{
    QString lines;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const advice::Finding &finding = findings[i];
        lines += findingLines(finding, [&given](advice::GeneratedFile file) { return given.nameOf(file); });
        if (i >= mostRepairs)
            continue;
        if (const auto repair = advice::fileRepairFor(finding, given.files))
            lines += QStringLiteral("    %1\n").arg(CommandLine::tr("Repair: %1", "what it does")
                                                        .arg(wording::repairText(repair->code, repair->arguments)));
    }
    return lines;
}

Outcome checkFiles(const QCommandLineParser &parser, const std::vector<GivenFile> &files)
{
    if (const QStringList answers = givenAnswers(parser); !answers.isEmpty())
        return usageError(CommandLine::tr("--%1 is about answers, and %2 holds none.")
                              .arg(answers.first(), wording::quoted(files.front().name)), self);
    GivenHostFiles given;
    for (const GivenFile &file : files) {
        if (!given.add(file))
            return usageError(CommandLine::tr("there is a file of the same kind as %1 already.")
                                  .arg(wording::quoted(file.name)), self);
    }
    if (parser.isSet(serviceOption)) {
        const auto service = readText(parser.value(serviceOption));
        if (!service)
            return service.error();
        given.files.service = *service;
    }
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    if (*tree)
        given.files.release = (*tree)->release;
    std::vector<advice::Finding> findings = compileGiven(given, *tree);
    advice::addNew(findings, advice::fromFiles(given.files));
    std::ranges::stable_sort(findings, std::ranges::greater(), &advice::Finding::grade);
    return outcomeOf(findings.empty() ? noFindings() : linesOf(findings, given), findings);
}

} // namespace

Outcome runCheck(const QCommandLineParser &parser)
{
    QStringList names = parser.positionalArguments();
    if (!names.isEmpty() && parser.isSet(answersOption))
        return usageError(CommandLine::tr("check takes a file or --answers, not "
                                          "both."), self);
    if (parser.isSet(submitOption))
        names += parser.value(submitOption);
    if (names.isEmpty())
        return checkAnswers(parser, {});
    // Read once more by those who know: a file that is no answers file may hold mistakes in its JSON.
    if (names.size() == 1 && names.first() == QLatin1String("-"))
        return checkAnswers(parser, names.first());
    std::vector<GivenFile> files;
    for (const QString &name : std::as_const(names)) {
        const auto file = readGivenFile(name);
        if (!file)
            return file.error();
        if (file->kind == FileKind::Answers && names.size() > 1)
            return usageError(CommandLine::tr("%1 holds answers, which are checked alone.")
                                  .arg(wording::quoted(name)), self);
        files.push_back(*file);
    }
    return files.front().kind == FileKind::Answers ? checkAnswers(parser, names.first()) : checkFiles(parser, files);
}

} // namespace app
