// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/words.h"
#include "bundle/write.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QDir>

namespace app {
namespace {

QString nextSteps(const QString &host, const QString &target, const QString &name)
{
    const bool archive = bundle::namesArchive(target);
    const QString copied = QDir(target).dirName();
    const QString folder = archive ? name : copied;
    QString text = CommandLine::tr("Next, copy it to %1 and there, as root:").arg(wording::printable(host))
                   + QLatin1Char('\n');
    if (archive)
        text += QStringLiteral("    tar xzf %1\n").arg(wording::printable(copied));
    text += QStringLiteral("    cd %1\n").arg(wording::printable(folder));
    text += QStringLiteral("    ./install.sh --check     ") + CommandLine::tr("what would change; changes "
                                                                              "nothing")
            + QLatin1Char('\n');
    text += QStringLiteral("    ./install.sh --apply     ") + CommandLine::tr("installs, after a "
                                                                              "backup") + QLatin1Char('\n');
    text += QStringLiteral("    ./install.sh --rollback  ") + CommandLine::tr("everything as it was before")
            + QLatin1Char('\n');
    return text;
}

QString written(const bundle::Bundle &bundle, const QString &target)
{
    QString text = CommandLine::tr("Written to %1:")
        .arg(wording::printable(target, 4096)) + QLatin1Char('\n');
    for (const bundle::File &file : bundle.files)
        text += QStringLiteral("    %1\n").arg(file.path);
    return text;
}

Outcome refused(const std::vector<advice::Finding> &findings)
{
    Outcome outcome = failure(ExitStatus::Failure, CommandLine::tr("nothing was written, because of an "
                                                                   "error:"));
    outcome.messages += findingLines(findings).toUtf8();
    return outcome;
}

Outcome writeTo(const QString &target, bundle::Existing existing, const answers::Answers &answers,
                const MadeFiles &made)
{
    const bundle::Bundle bundle = bundle::makeBundle(answers, made.compiled);
    if (const auto done = bundle::writeBundle(bundle, target, existing); !done) {
        QString message = wording::writeProblemText(done.error());
        if (done.error().error == bundle::WriteError::TargetExists)
            message += QLatin1Char(' ') + CommandLine::tr("--force replaces an older bundle.");
        return failure(ExitStatus::Failure, message);
    }
    QString text = written(bundle, target) + QLatin1Char('\n');
    text += wording::sentence(answers, made.compiled.outlook) + QLatin1String("\n\n");
    text += nextSteps(answers.host.name, target, bundle.name);
    return {.output = text.toUtf8(), .messages = findingLines(made.findings(), answers).toUtf8()};
}

} // namespace

Outcome runExport(const QCommandLineParser &parser)
{
    const QString target = parser.value(QStringLiteral("out"));
    if (target.isEmpty())
        return usageError(CommandLine::tr("export needs to know where to: --out DIR or --out FILE.tar.gz."),
                          QStringLiteral("export"));
    const auto answers = readAnswers(parser);
    if (!answers)
        return answers.error();
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    const MadeFiles made = makeFiles(*answers, *tree);
    if (advice::hasError(made.findings()))
        return refused(made.findings());
    const bool force = parser.isSet(QStringLiteral("force"));
    return writeTo(target, force ? bundle::Existing::Replace : bundle::Existing::Refuse, *answers, made);
}

} // namespace app
