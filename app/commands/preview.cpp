// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/words.h"
#include "answers/role_rules.h"
#include "ui/wording/preview_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <array>

namespace app {

using advice::GeneratedFile;

namespace {

QString nameOfFile(GeneratedFile file)
{
    const std::string_view name = advice::nameOf(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

constexpr std::array allFiles{GeneratedFile::SendmailMc, GeneratedFile::SendmailCf, GeneratedFile::SubmitMc,
                              GeneratedFile::SubmitCf};

std::expected<GeneratedFile, Outcome> chosenFile(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().value(0);
    const auto file = std::ranges::find(allFiles, name, nameOfFile);
    if (file != allFiles.end())
        return *file;
    const QString known = QStringLiteral("sendmail.mc, sendmail.cf, submit.mc, submit.cf");
    const QString message =
        name.isEmpty() ? CommandLine::tr("preview needs the name of a file: %1.").arg(known)
                       : CommandLine::tr("there is no preview of %1, only of %2.").arg(wording::quoted(name), known);
    return std::unexpected(usageError(message,
                                      QStringLiteral("preview")));
}

bool isSubmit(GeneratedFile file)
{
    return file == GeneratedFile::SubmitMc || file == GeneratedFile::SubmitCf;
}

Outcome previewCf(GeneratedFile file, const answers::Answers &answers, const QCommandLineParser &parser)
{
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    const MadeFiles made = makeFiles(answers, *tree);
    const QByteArray messages = findingLines(made.ofCompiling).toUtf8();
    const QByteArray &text = isSubmit(file) ? made.compiled.submitCf : made.compiled.sendmailCf;
    if (text.isEmpty() || advice::hasError(made.ofCompiling))
        return {.status = ExitStatus::Failure, .messages = messages};
    return {.output = text, .messages = messages};
}

} // namespace

Outcome runPreview(const QCommandLineParser &parser)
{
    const auto file = chosenFile(parser);
    if (!file)
        return file.error();
    const auto answers = readAnswers(parser);
    if (!answers)
        return answers.error();
    if (isSubmit(*file) && !answers::hasSubmit(answers->host.release))
        return failure(ExitStatus::Failure, wording::whyNoSubmit(answers->host.release));
    if (*file == GeneratedFile::SendmailCf || *file == GeneratedFile::SubmitCf)
        return previewCf(*file, *answers, parser);
    return {.output = mcText(*answers, *file).value_or(QByteArray())};
}

} // namespace app
