// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/words.h"
#include "answers/role_rules.h"
#include "mc/tables.h"
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

Outcome unknownFile(const QString &name, const QStringList &tables)
{
    const QString known = (QStringList{QStringLiteral("sendmail.mc"), QStringLiteral("sendmail.cf"),
                                       QStringLiteral("submit.mc"), QStringLiteral("submit.cf")} + tables)
                              .join(QStringLiteral(", "));
    const QString message =
        name.isEmpty() ? CommandLine::tr("preview needs the name of a file: %1.").arg(known)
                       : CommandLine::tr("there is no preview of %1, only of %2.").arg(wording::quoted(name), known);
    return usageError(message, QStringLiteral("preview"));
}

/// One of the tables that travel along.
Outcome previewTable(const QString &name, const QCommandLineParser &parser)
{
    if (name.isEmpty())
        return unknownFile(name, {});
    const auto answers = readAnswers(parser);
    QStringList known;
    for (const mc::TableSource &table : answers ? mc::composeTables(*answers) : std::vector<mc::TableSource>()) {
        if (table.name == name)
            return {.output = table.text};
        known += table.name;
    }
    return unknownFile(name, known);
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
    const QString name = parser.positionalArguments().value(0);
    const auto file = std::ranges::find(allFiles, name, nameOfFile);
    if (file == allFiles.end())
        return previewTable(name, parser);
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
