// SPDX-License-Identifier: MIT
#include "advice/file_findings.h"

#include "advice/cf_findings.h"
#include "advice/mc_findings.h"
#include "cf/messages.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

void append(std::vector<Finding> &findings, const std::vector<Finding> &more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

GeneratedFile cfOf(GeneratedFile mcFile)
{
    return mcFile == GeneratedFile::SendmailMc ? GeneratedFile::SendmailCf : GeneratedFile::SubmitCf;
}

std::vector<Finding> unexpandedIn(GeneratedFile file, const QByteArray &cf)
{
    std::vector<Finding> findings;
    for (const cf::Unexpanded &unexpanded : cf::findUnexpanded(cf))
        findings.push_back({Code::Unexpanded, Grade::Error, std::nullopt, Place{file, unexpanded.line},
                            {unexpanded.name}});
    return findings;
}

/// The value of the last assignment to `name` in shell text, without its quotes.
QString assigned(const QByteArray &shell, const QString &name)
{
    const QRegularExpression line(u"^\\s*"_s + name + u"=([^\\n;#]*)"_s, QRegularExpression::MultilineOption);
    QString value;
    for (const QRegularExpressionMatch &match : line.globalMatch(QString::fromLatin1(shell)))
        value = match.captured(1).trimmed();
    return value.remove(u'"').remove(u'\'');
}

bool runsSomething(const QByteArray &shell, const QString &mode, const QString &interval)
{
    const QString value = assigned(shell, mode).toLower();
    // QUEUE_MODE="${DAEMON_MODE}" is how Debian ships it.
    const QString meant = value.contains("daemon_mode"_L1) ? assigned(shell, u"DAEMON_MODE"_s).toLower() : value;
    return !meant.isEmpty() && meant != "none"_L1 && !assigned(shell, interval).isEmpty();
}

// Debian: a queue run by a daemon or by cron, of either queue. Red Hat: sm-client runs it every QUEUE.
std::vector<Finding> ofService(const QByteArray &shell)
{
    const bool runs = runsSomething(shell, u"QUEUE_MODE"_s, u"QUEUE_INTERVAL"_s)
        || runsSomething(shell, u"MSP_MODE"_s, u"MSP_INTERVAL"_s) || !assigned(shell, u"QUEUE"_s).isEmpty();
    if (runs)
        return {};
    return {{Code::NoQueueRunner, Grade::Error, std::nullopt, std::nullopt, {}}};
}

/// The lines of a .cf that mean something, but for the version.
QList<std::pair<int, QByteArray>> meaningOf(const QByteArray &cf)
{
    QList<std::pair<int, QByteArray>> lines;
    int number = 0;
    for (const QByteArray &line : cf.split('\n')) {
        ++number;
        QByteArray text = line;
        while (!text.isEmpty() && QByteArrayView(" \t\r").contains(text.back()))
            text.chop(1);
        if (!text.isEmpty() && !text.startsWith('#') && !text.startsWith("DZ"))
            lines.append({number, text});
    }
    return lines;
}

/// How many lines of `cf` its .mc does not make, or lack, and the first of them.
std::optional<Finding> differenceOf(GeneratedFile file, const QByteArray &cf, const QByteArray &made)
{
    QHash<QByteArray, int> counts;
    for (const auto &[number, line] : meaningOf(made))
        ++counts[line];
    int foreign = 0;
    int first = 0;
    for (const auto &[number, line] : meaningOf(cf)) {
        if (--counts[line] < 0) {
            ++foreign;
            first = first == 0 ? number : first;
        }
    }
    int missing = 0;
    for (const int count : std::as_const(counts))
        missing += std::max(count, 0);
    if (foreign + missing == 0)
        return std::nullopt;
    return Finding{Code::CfDiffers, Grade::Warning, std::nullopt, Place{file, first},
                   {QString::number(std::max(foreign, missing))}};
}

/// The line of the .mc that a message is about: its own, or that of a directive it names. "MAILER(`local') must appear after
/// FEATURE(`allmasquerade')" comes from the FEATURE.
int lineOfMessage(const cf::Message &message, const std::vector<McCall> &calls)
{
    if (message.file == "stdin"_L1)
        return message.line;
    const auto isNamed = [&message](const McCall &call) {
        const QRegularExpression word(u"(?<!\\w)"_s + QRegularExpression::escape(call.subject()) + u"(?!\\w)"_s);
        return !call.subject().isEmpty() && message.text.contains(word);
    };
    const auto feature = std::ranges::find_if(calls, [&isNamed](const McCall &call) {
        return call.name == "FEATURE"_L1 && isNamed(call);
    });
    const auto named = feature != calls.end() ? feature : std::ranges::find_if(calls, isNamed);
    return named == calls.end() ? 0 : named->line;
}

std::vector<Finding> ofMessages(GeneratedFile mcFile, const cf::Compilation &compilation, const std::vector<McCall> &calls)
{
    std::vector<Finding> findings;
    for (const cf::Message &message : cf::readMessages(compilation.messages)) {
        const Grade grade = message.severity == cf::Severity::Error ? Grade::Error : Grade::Warning;
        findings.push_back({Code::M4Message, grade, std::nullopt, Place{mcFile, lineOfMessage(message, calls)},
                            {message.text}});
    }
    return findings;
}

std::vector<Finding> ofStatus(GeneratedFile mcFile, cf::Compilation::Status status)
{
    using Status = cf::Compilation::Status;
    switch (status) {
    case Status::Done:
        break;
    case Status::Failed:
        return {{Code::M4Failed, Grade::Error, std::nullopt, Place{mcFile, 0}, {QString()}}};
    case Status::M4Missing:
        return {{Code::M4NotInstalled, Grade::Note, std::nullopt, std::nullopt, {}}};
    case Status::TimedOut:
        return {{Code::M4TimedOut, Grade::Error, std::nullopt, Place{mcFile, 0},
                 {QString::number(std::chrono::duration_cast<std::chrono::seconds>(cf::timeLimit).count())}}};
    }
    return {};
}

} // namespace

std::optional<QByteArray> HostFiles::*HostFiles::memberFor(GeneratedFile file)
{
    switch (file) {
    case GeneratedFile::SendmailMc: return &HostFiles::sendmailMc;
    case GeneratedFile::SendmailCf: return &HostFiles::sendmailCf;
    case GeneratedFile::SubmitMc: return &HostFiles::submitMc;
    case GeneratedFile::SubmitCf: return &HostFiles::submitCf;
    }
    Q_UNREACHABLE_RETURN(&HostFiles::sendmailMc);
}

std::vector<Finding> fromFiles(const HostFiles &files)
{
    std::vector<Finding> findings;
    for (const GeneratedFile file : {GeneratedFile::SendmailMc, GeneratedFile::SubmitMc}) {
        if (const auto &mc = files.text(file))
            append(findings, mcFindings(file, mcCalls(*mc), files.release));
    }
    std::array<std::optional<cf::Configuration>, 2> read;
    for (const GeneratedFile file : {GeneratedFile::SendmailCf, GeneratedFile::SubmitCf}) {
        const auto &cf = files.text(file);
        if (!cf)
            continue;
        auto &configuration = read[file == GeneratedFile::SubmitCf];
        configuration = cf::readConfiguration(*cf);
        append(findings, unexpandedIn(file, *cf));
        append(findings, cfFindings(file, *configuration, files.ipv6TakesIpv4));
    }
    if (read[0] && read[1])
        append(findings, pairFindings(*read[1], *read[0], files.ipv6TakesIpv4));
    if (files.service)
        append(findings, ofService(*files.service));
    return findings;
}

std::vector<Finding> fromCompiledFile(const HostFiles &files, GeneratedFile mcFile, const cf::Compilation &compilation)
{
    const std::vector<McCall> calls = mcCalls(files.text(mcFile).value_or(QByteArray()));
    std::vector<Finding> findings = ofMessages(mcFile, compilation, calls);
    // What made it fail says more than that it did.
    if (findings.empty() || compilation.status != cf::Compilation::Status::Failed)
        append(findings, ofStatus(mcFile, compilation.status));
    if (compilation.status != cf::Compilation::Status::Done)
        return findings;
    if (const auto &cf = files.text(cfOf(mcFile))) {
        if (const auto difference = differenceOf(cfOf(mcFile), *cf, compilation.cf))
            findings.push_back(*difference);
    }
    return findings;
}

} // namespace advice
