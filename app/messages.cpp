// SPDX-License-Identifier: MIT
#include "app/messages.h"

#include "app/options.h"
#include "app/words.h"
#include "advice/repair.h"
#include "answers/names.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace app {
namespace {

QString programName()
{
    return QStringLiteral("sendmail-wizard");
}

QString problemLines(const QString &place, const QString &value, const QString &reason, const QString &remedy)
{
    const QString shown = value.isEmpty() ? CommandLine::tr("nothing") : wording::quoted(value);
    const QString line = CommandLine::tr("%1: %2", "place, value").arg(place, shown);
    return QStringLiteral("  %1\n    %2\n    %3\n").arg(line, reason, remedy);
}

QString placeOf(const answers::Problem &problem)
{
    const QString label = wording::fieldLabel(problem.field);
    const std::string_view path = answers::nameOf(problem.field).path;
    const QString option = formOf(problem.field) == OptionForm::FileOnly
                               ? QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size()))
                               : QString(QLatin1String("--") + optionName(problem.field));
    if (problem.row < 0)
        return CommandLine::tr("%1 (%2)", "label, option").arg(label, option);
    return CommandLine::tr("%1 (%2), entry %3", "label, option")
        .arg(label, option, QString::number(problem.row + 1));
}

QString usualName(advice::GeneratedFile file)
{
    const std::string_view name = advice::nameOf(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString placeOf(const advice::Place &place, const QString &file)
{
    return place.line > 0 ? CommandLine::tr("%1, line %2").arg(file, QString::number(place.line)) : file;
}

/// As it is typed: "--no-submission"; empty where only the answers file can say it.
QString optionOf(const advice::Repair &repair)
{
    using advice::RepairCode;
    using answers::Field;
    const auto value = [](Field field, const QString &text) { return optionName(field) + QLatin1Char(' ') + text; };
    const QString argument = repair.arguments.value(0);
    switch (repair.code) {
    case RepairCode::UseDomain: return value(Field::MasqueradeDomain, argument);
    case RepairCode::MasqueradeEnvelope: return optionName(Field::MasqueradeEnvelope);
    case RepairCode::MasqueradeRecipients: return optionName(Field::MasqueradeRecipients);
    case RepairCode::UseLogin:
    case RepairCode::OfferEncryption:
        return value(Field::RelaySecurity, answers::toString(repair.answers.relay.security));
    case RepairCode::AddBrackets:
    case RepairCode::UseSubmissionPort:
    case RepairCode::DropBrackets: return value(Field::Relay, argument);
    case RepairCode::ListenOnLoopback:
    case RepairCode::ListenOnNetwork:
    case RepairCode::RunNoDaemon:
        return value(Field::Listen, answers::toString(repair.answers.listening.where));
    case RepairCode::CloseSubmission: return noOptionName(Field::SubmissionPort);
    case RepairCode::Ipv4Only: return noOptionName(Field::ListenIpv6);
    case RepairCode::MoveBelow: // of files and additions, which have no option
    case RepairCode::RemoveDirective:
    case RepairCode::AddDirective:
    case RepairCode::PutBack:
    case RepairCode::RenameDirective:
    case RepairCode::DropArguments:
    case RepairCode::AddTable:
    case RepairCode::RemoveTable: return {};
    }
    return {};
}

QString repairLine(const advice::Finding &finding, const answers::Answers &answers)
{
    const auto repair = advice::repairFor(finding, answers);
    if (!repair)
        return {};
    const QString option = optionOf(*repair);
    const QString line = option.isEmpty()
        ? CommandLine::tr("Repair: %1 (in the answers file)", "what it does").arg(wording::repairText(*repair))
        : CommandLine::tr("Repair: %1 (%2)", "what it does, option")
              .arg(wording::repairText(*repair), QLatin1String("--") + option);
    return QStringLiteral("    %1\n").arg(line);
}

} // namespace

Outcome failure(ExitStatus status, const QString &message)
{
    return {.status = status, .messages = QStringLiteral("%1: %2\n").arg(programName(), message).toUtf8()};
}

Outcome usageError(const QString &message, const QString &command)
{
    const QString help = command.isEmpty() ? QStringLiteral("--help") : QStringLiteral("help %1").arg(command);
    const QString pointer = CommandLine::tr("See “%1”.").arg(programName() + QLatin1Char(' ') + help);
    return failure(ExitStatus::Usage, message + QLatin1Char('\n') + pointer);
}

Outcome badAnswers(const std::vector<answers::Problem> &problems)
{
    QString lines = CommandLine::tr("these answers cannot be used:") + QLatin1Char('\n');
    for (const answers::Problem &problem : problems) {
        lines += problemLines(placeOf(problem), problem.value, wording::reasonText(problem),
                              wording::remedyText(problem));
    }
    lines.chop(1);
    return failure(ExitStatus::Usage, lines);
}

Outcome badFile(const QString &name, const std::vector<answers::FileProblem> &problems)
{
    QString lines = CommandLine::tr("the answers in %1 cannot be used:")
        .arg(wording::quoted(name)) + QLatin1Char('\n');
    for (const answers::FileProblem &problem : problems) {
        const QString place = problem.path.isEmpty() ? CommandLine::tr("the whole file")
                                                     : wording::printable(problem.path);
        lines += problemLines(place, problem.value, wording::reasonText(problem),
                              wording::remedyText(problem));
    }
    lines.chop(1);
    return failure(ExitStatus::Usage, lines);
}

QString findingLines(const advice::Finding &finding)
{
    return findingLines(finding, usualName);
}

QString findingLines(const advice::Finding &finding, const std::function<QString(advice::GeneratedFile)> &nameOf)
{
    QString head = wording::gradeName(finding.grade);
    if (finding.place)
        head = CommandLine::tr("%1 (%2)", "grade, place").arg(head, placeOf(*finding.place, nameOf(finding.place->file)));
    const QString line = CommandLine::tr("%1: %2", "grade, finding").arg(head, wording::findingText(finding));
    return QStringLiteral("%1\n    %2\n").arg(line, wording::findingRemedy(finding));
}

QString findingLines(const std::vector<advice::Finding> &findings)
{
    QString lines;
    for (const advice::Finding &finding : findings)
        lines += findingLines(finding);
    return lines;
}

QString findingLines(const std::vector<advice::Finding> &findings, const answers::Answers &answers)
{
    QString lines;
    for (const advice::Finding &finding : findings)
        lines += findingLines(finding) + repairLine(finding, answers);
    return lines;
}

bool hasWarning(const std::vector<advice::Finding> &findings)
{
    return std::ranges::any_of(findings, [](const advice::Finding &finding) {
        return finding.grade != advice::Grade::Note;
    });
}

} // namespace app
