// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/arguments.h"
#include "app/host_files.h"
#include "app/made_files.h"
#include "app/messages.h"
#include "app/options.h"
#include "app/words.h"
#include "advice/consequences.h"
#include "advice/forecast.h"
#include "mc/compose.h"
#include "ui/wording/socket_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <iterator>

namespace app {

using advice::GeneratedFile;

namespace {

const QString self = QStringLiteral("sockets");

/// One socket, and what opens it.
struct Row {
    advice::OpenedSocket opened;
    QString file; ///< in which `line` counts; empty = no line opens it
    int line = 0;
    QByteArray text; ///< of that file
};

struct Table {
    std::vector<Row> rows;
    std::optional<advice::Stop> stop;
    std::vector<advice::Finding> findings; ///< about making the .cf
};

// Longer than any folder that somebody wants to read.
constexpr qsizetype longestName = 1024;

Table tableOfCf(const QByteArray &cf, const QString &name)
{
    const advice::Forecast forecast = advice::forecast(cf::readConfiguration(cf));
    Table table{.rows = {}, .stop = forecast.stop, .findings = {}};
    for (const advice::OpenedSocket &opened : forecast.sockets) {
        const bool isSilent = opened.line == 0;
        table.rows.push_back({opened, isSilent ? QString() : name, opened.line,
                              isSilent ? QByteArray() : cf});
    }
    return table;
}

Table tableOfAnswers(const answers::Answers &answers, const advice::Outlook &outlook)
{
    const mc::Document document = mc::composeSendmailMc(answers);
    const mc::RenderedDocument rendered = document.render({.comments = answers.comments, .cfTree = {}});
    Table table;
    for (const advice::OpenedSocket &opened : advice::openSockets(answers, outlook)) {
        Row row{opened, {}, 0, {}};
        if (const auto opener = advice::openerOf(opened, document)) {
            const auto &lines = rendered.directiveOf;
            const auto last = std::ranges::find(lines.rbegin(), lines.rend(), static_cast<int>(*opener));
            row.file = QStringLiteral("sendmail.mc");
            row.line = static_cast<int>(lines.rend() - last);
            row.text = rendered.text;
        }
        table.rows.push_back(row);
    }
    return table;
}

/// What else somebody should know who asks for the sockets that additions open.
bool isAboutSockets(const advice::Finding &finding)
{
    return finding.code == advice::Code::DaemonRefused || finding.code == advice::Code::SocketRefused
        || finding.code == advice::Code::NoDaemonForIt;
}

std::expected<Table, Outcome> tableOfFile(const QCommandLineParser &parser, const GivenFile &file)
{
    if (file.kind == FileKind::Cf)
        return tableOfCf(file.text, wording::printable(file.name, longestName));
    const auto tree = chooseTree(parser);
    if (!tree)
        return std::unexpected(tree.error());
    GivenHostFiles given;
    given.add(file);
    const std::vector<advice::Finding> findings = compileGiven(given, *tree);
    const GeneratedFile made = file.isSubmission ? GeneratedFile::SubmitCf : GeneratedFile::SendmailCf;
    const auto &cf = given.files.text(made);
    if (!cf)
        return std::unexpected(Outcome{.status = ExitStatus::Failure, .messages = findingLines(findings).toUtf8()});
    Table table = tableOfCf(*cf, given.nameOf(made));
    table.findings = findings;
    return table;
}

QString textOf(const Table &table)
{
    if (table.rows.empty())
        return CommandLine::tr("Nothing listens.") + QLatin1Char('\n');
    std::vector<std::array<QString, 4>> lines{{CommandLine::tr("Address"), CommandLine::tr("Port"),
                                               CommandLine::tr("Family"), CommandLine::tr("Opened by")}};
    for (const Row &row : table.rows) {
        const advice::Socket &socket = row.opened.socket;
        lines.push_back({socket.address, QString::number(socket.port), wording::familyText(socket),
                         wording::openerText(row.file, row.line, row.text)});
    }
    std::array<qsizetype, 3> widths{};
    for (const auto &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size() + 2);
    }
    QString text;
    for (const auto &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += line[i].leftJustified(widths[i]);
        text += line.back() + QLatin1Char('\n');
    }
    return text;
}

QJsonObject objectOf(const Row &row)
{
    const advice::Socket &socket = row.opened.socket;
    QJsonObject object{{QStringLiteral("address"), socket.address},
                       {QStringLiteral("port"), socket.port},
                       {QStringLiteral("family"), socket.family == advice::Family::Inet6 ? QStringLiteral("inet6")
                                                                                         : QStringLiteral("inet")},
                       {QStringLiteral("takesIpv4"), socket.takesIpv4},
                       {QStringLiteral("name"), row.opened.name},
                       {QStringLiteral("modifiers"), row.opened.modifiers}};
    if (!row.file.isEmpty())
        object.insert(QStringLiteral("openedBy"),
                      QJsonObject{{QStringLiteral("file"), row.file},
                                  {QStringLiteral("line"), row.line},
                                  {QStringLiteral("text"), wording::lineText(row.text, row.line)}});
    return object;
}

QByteArray jsonOf(const Table &table)
{
    QJsonArray sockets;
    for (const Row &row : table.rows)
        sockets.append(objectOf(row));
    QJsonObject object{{QStringLiteral("sockets"), sockets}};
    if (table.stop)
        object.insert(QStringLiteral("noDaemon"), wording::noDaemonText(*table.stop));
    return QJsonDocument(object).toJson();
}

Outcome outcomeOf(const QCommandLineParser &parser, const Table &table)
{
    Outcome outcome{.messages = findingLines(table.findings).toUtf8()};
    outcome.output = parser.isSet(jsonOption) ? jsonOf(table) : textOf(table).toUtf8();
    if (table.stop && !parser.isSet(jsonOption))
        outcome.output += wording::noDaemonText(*table.stop).toUtf8() + '\n';
    // The submission program's file is none of a daemon, and that is as it should be.
    if (table.stop && table.stop->reason != advice::NoDaemon::Submission)
        outcome.status = ExitStatus::Failure;
    return outcome;
}

} // namespace

Outcome runSockets(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().value(0);
    if (!name.isEmpty() && parser.isSet(answersOption))
        return usageError(CommandLine::tr("sockets takes a file or --answers, not both."), self);
    if (!name.isEmpty()) {
        const auto file = readGivenFile(name);
        if (!file)
            return file.error();
        if (file->kind != FileKind::Answers) {
            const auto table = tableOfFile(parser, *file);
            return table ? outcomeOf(parser, *table) : table.error();
        }
    }
    const auto answers = readAnswers(parser, name);
    if (!answers)
        return answers.error();
    if (answers->additions.empty())
        return outcomeOf(parser, tableOfAnswers(*answers, {}));
    const auto tree = chooseTree(parser);
    if (!tree)
        return tree.error();
    const MadeFiles made = makeFiles(*answers, *tree);
    Table table = tableOfAnswers(*answers, made.compiled.outlook);
    std::ranges::copy_if(made.findings(), std::back_inserter(table.findings), isAboutSockets);
    return outcomeOf(parser, table);
}

} // namespace app
