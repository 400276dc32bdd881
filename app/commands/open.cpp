// SPDX-License-Identifier: MIT
#include "advice/file_kind.h"
#include "answers/json.h"
#include "answers/role_rules.h"
#include "answers/validation.h"
#include "app/commands/command.h"
#include "app/host_of_machine.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "mc/differences.h"
#include "mc/read_answers.h"
#include "ui/wording/explanation.h"
#include "ui/wording/reading_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace app {
namespace {

/// Far more than any .mc file has; a device file may well have more.
constexpr qint64 longestMcFile = qint64{4} << 20;

const QString outOption = QStringLiteral("answers-out");

QString whyNoCf(const QString &name)
{
    return CommandLine::tr("%1 is a .cf, from which no answers can be read: open takes the .mc that it was made of. "
                           "What a .cf does is told by check, by sockets and, for one line of it, by explain --line; "
                           "blame --mc traces its lines to the .mc.")
        .arg(wording::quoted(name));
}

std::expected<mc::Source, Outcome> readSourceFile(const QString &name)
{
    QFile file(name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(longestMcFile + 1) : QByteArray();
    if (!opened || file.error() != QFileDevice::NoError)
        return std::unexpected(failure(
            ExitStatus::Usage,
            CommandLine::tr("%1 cannot be read: %2.").arg(wording::quoted(name), file.errorString())));
    if (bytes.size() > longestMcFile)
        return std::unexpected(
            failure(ExitStatus::Usage,
                    CommandLine::tr("%1 is too long for an .mc file.").arg(wording::quoted(name))));
    if (const auto nature = advice::natureOf(bytes); nature && nature->kind == advice::FileKind::Cf)
        return std::unexpected(failure(ExitStatus::Usage, whyNoCf(name)));
    return mc::readSource(bytes);
}

/// A file alone tells by itself which of the two it is.
std::expected<mc::Sources, Outcome> readSources(const QString &file, const QString &submit)
{
    auto first = readSourceFile(file);
    if (!first)
        return std::unexpected(first.error());
    mc::Sources sources;
    if (submit.isEmpty()) {
        (mc::fileOf(*first) == answers::McFile::Submit ? sources.submit : sources.sendmail) =
            std::move(*first);
        return sources;
    }
    auto second = readSourceFile(submit);
    if (!second)
        return std::unexpected(second.error());
    sources.sendmail = std::move(*first);
    sources.submit = std::move(*second);
    return sources;
}

QString item(const QString &text)
{
    return QStringLiteral("    %1\n").arg(text);
}

QString part(const QString &heading, const QString &items)
{
    return items.isEmpty() ? QString() : heading + QLatin1Char('\n') + items + QLatin1Char('\n');
}

/// What the files answer, and what is left to answer.
QString answersPart(const answers::Answers &answers)
{
    using answers::Field;
    QString understood;
    for (const answers::FieldName &name : answers::fieldNames()) {
        const bool isList = name.field == Field::Additions || name.field == Field::Tables;
        if (!isList && answers::choiceFor(name.field, answers) == answers::Choice::Free)
            understood +=
                item(CommandLine::tr("%1: %2", "label, answer")
                         .arg(wording::fieldLabel(name.field), wording::answerText(name.field, answers)));
    }
    QString open;
    for (const answers::Problem &problem : answers::validate(answers))
        open += item(CommandLine::tr("%1: %2", "label, answer")
                         .arg(wording::fieldLabel(problem.field), wording::reasonText(problem)));
    return part(CommandLine::tr("The answers:"), understood) + part(CommandLine::tr("Left to answer:"), open);
}

QString additionsPart(const answers::Answers &answers)
{
    QString kept;
    QString omitted;
    for (const answers::Addition &addition : answers.additions)
        (addition.omitted ? omitted : kept) +=
            item(wording::fileName(addition.file) + QLatin1String(": ") + wording::additionText(addition));
    return part(CommandLine::tr("Kept beside the answers:"), kept) +
           part(CommandLine::tr("Not in the files, and so left out of what the answers call for:"), omitted);
}

QString lossesPart(const std::vector<mc::ReadingLoss> &losses)
{
    QString lines;
    for (const mc::ReadingLoss &loss : losses) {
        const QString place =
            CommandLine::tr("%1, line %2").arg(wording::fileName(loss.file), QString::number(loss.line));
        lines += item(place + QLatin1String(": ") + wording::lossText(loss));
    }
    return part(CommandLine::tr("Not taken along:"), lines);
}

QString changesPart(const std::vector<mc::Change> &changes)
{
    QString lines;
    for (const mc::Change &change : changes) {
        const QString file = wording::fileName(change.file);
        const QString place =
            change.line > 0 ? CommandLine::tr("%1, line %2").arg(file, QString::number(change.line)) : file;
        lines += item(place + QLatin1String(": ") + wording::changeText(change));
    }
    return part(CommandLine::tr("What the wizard would do differently:"), lines);
}

std::expected<void, Outcome> write(const QString &target, const QByteArray &json, bool force)
{
    if (!force && QFile::exists(target))
        return std::unexpected(failure(
            ExitStatus::Failure,
            CommandLine::tr("%1 is already there. --force replaces it.").arg(wording::quoted(target))));
    QSaveFile file(target);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return std::unexpected(failure(
        ExitStatus::Failure,
        CommandLine::tr("%1 cannot be written: %2.").arg(wording::quoted(target), file.errorString())));
}

QByteArray report(const mc::Reading &reading, const mc::Sources &sources, const QString &target)
{
    QString text = CommandLine::tr("Written to %1:").arg(wording::printable(target, 4096)) +
                   QLatin1Char('\n') +
                   item(CommandLine::tr("%n directives are understood.", nullptr, reading.understood)) +
                   item(CommandLine::tr("%n pieces are kept beside the answers.", nullptr, reading.kept)) +
                   QLatin1Char('\n');
    text += answersPart(reading.answers) + additionsPart(reading.answers) + lossesPart(reading.losses) +
            changesPart(mc::proposedChanges(reading.answers, sources));
    text.chop(1);
    return text.toUtf8();
}

} // namespace

Outcome runOpen(const QCommandLineParser &parser)
{
    const QString file = parser.positionalArguments().value(0);
    const QString target = parser.value(outOption);
    if (file.isEmpty() || target.isEmpty())
        return usageError(CommandLine::tr("open needs an .mc file and where to write the answers: "
                                          "FILE.mc --answers-out FILE.json."),
                          QStringLiteral("open"));
    const auto sources = readSources(file, parser.value(QStringLiteral("submit")));
    if (!sources)
        return sources.error();
    const QString hostOption = optionName(answers::Field::HostName);
    const QString host = parser.isSet(hostOption) ? parser.value(hostOption) : fullNameOfMachine();
    const mc::Reading reading = mc::readAnswers(*sources, answers::suggestedAnswers(host));
    const bool force = parser.isSet(QStringLiteral("force"));
    if (const auto written = write(target, answers::toJson(reading.answers), force); !written)
        return written.error();
    return {.output = report(reading, *sources, target)};
}

} // namespace app
