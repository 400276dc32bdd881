// SPDX-License-Identifier: MIT
#include "advice/file_kind.h"

#include "advice/mc_findings.h"
#include "cf/configuration.h"

#include <algorithm>

namespace advice {

namespace {

/// Whether it calls one of sendmail's own macros.
bool looksLikeMc(const std::vector<McCall> &calls)
{
    static const QStringList macros{
        QStringLiteral("FEATURE"), QStringLiteral("OSTYPE"),    QStringLiteral("MAILER"),
        QStringLiteral("DOMAIN"),  QStringLiteral("VERSIONID"), QStringLiteral("define"),
        QStringLiteral("include"), QStringLiteral("divert"),    QStringLiteral("MASQUERADE_AS")};
    return std::ranges::any_of(calls, [](const McCall &call) { return macros.contains(call.name); });
}

} // namespace

std::optional<FileNature> natureOf(const QByteArray &text)
{
    if (text.trimmed().startsWith('{'))
        return FileNature{FileKind::Answers};
    const cf::Configuration cf = cf::readConfiguration(text);
    // Old ones have no V line, but no .mc has as many options and rules as unknown lines.
    const bool isCf =
        cf.level > 0 || cf.options.size() + cf.rulesets.size() + cf.mailers.size() > cf.unknown.size();
    if (isCf)
        return FileNature{FileKind::Cf, cf.isSubmission()};
    const std::vector<McCall> calls = mcCalls(text);
    if (!looksLikeMc(calls))
        return std::nullopt;
    return FileNature{FileKind::Mc, callAbout(calls, u"msp") != nullptr};
}

GeneratedFile placeOf(const FileNature &nature)
{
    if (nature.kind == FileKind::Mc)
        return nature.isSubmission ? GeneratedFile::SubmitMc : GeneratedFile::SendmailMc;
    return nature.isSubmission ? GeneratedFile::SubmitCf : GeneratedFile::SendmailCf;
}

} // namespace advice
