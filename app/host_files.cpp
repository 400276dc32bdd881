// SPDX-License-Identifier: MIT
#include "app/host_files.h"

#include "app/arguments.h"

#include "app/messages.h"
#include "app/words.h"

#include "advice/mc_findings.h"
#include "cf/configuration.h"
#include "ui/wording/words.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace app {

using advice::Finding;
using advice::GeneratedFile;

namespace {

/// A .cf has some 60 kB; a device file may well be longer.
constexpr int longestFile = 16; // MiB
constexpr qsizetype longestName = 1024;

std::unexpected<Outcome> unusable(const QString &message)
{
    return std::unexpected(failure(ExitStatus::Usage, message));
}

/// Whether it calls one of sendmail's own macros.
bool looksLikeMc(const QByteArray &text)
{
    static const QStringList macros{QStringLiteral("FEATURE"), QStringLiteral("OSTYPE"), QStringLiteral("MAILER"),
                                    QStringLiteral("DOMAIN"), QStringLiteral("VERSIONID"), QStringLiteral("define"),
                                    QStringLiteral("include"), QStringLiteral("divert"), QStringLiteral("MASQUERADE_AS")};
    return std::ranges::any_of(advice::mcCalls(text), [](const advice::McCall &call) {
        return macros.contains(call.name);
    });
}

std::optional<GivenFile> told(const QString &name, const QByteArray &text)
{
    if (text.trimmed().startsWith('{'))
        return GivenFile{name, text, FileKind::Answers};
    const cf::Configuration cf = cf::readConfiguration(text);
    // Old ones have no V line, but no .mc has as many options and rules as unknown lines.
    const bool isCf = cf.level > 0 || cf.options.size() + cf.rulesets.size() + cf.mailers.size() > cf.unknown.size();
    if (isCf)
        return GivenFile{name, text, FileKind::Cf, cf.isSubmission()};
    if (!looksLikeMc(text)) {
        // What is wrong with it is for the reader of answers to say.
        return name.endsWith(QLatin1String(".json")) ? std::optional(GivenFile{name, text, FileKind::Answers})
                                                     : std::nullopt;
    }
    return GivenFile{name, text, FileKind::Mc, advice::callAbout(advice::mcCalls(text), u"msp") != nullptr};
}

GeneratedFile placeOf(const GivenFile &given)
{
    if (given.kind == FileKind::Mc)
        return given.isSubmission ? GeneratedFile::SubmitMc : GeneratedFile::SendmailMc;
    return given.isSubmission ? GeneratedFile::SubmitCf : GeneratedFile::SendmailCf;
}

} // namespace

std::expected<QByteArray, Outcome> readText(const QString &name)
{
    return readInput(name, longestFile);
}

std::expected<GivenFile, Outcome> readGivenFile(const QString &name)
{
    const auto text = readText(name);
    if (!text)
        return std::unexpected(text.error());
    if (auto given = told(name, *text))
        return *given;
    return unusable(CommandLine::tr("%1 holds neither answers nor an .mc or .cf file.").arg(wording::quoted(name)));
}

QString GivenHostFiles::nameOf(GeneratedFile file) const
{
    const std::string_view usual = advice::nameOf(file);
    return names.value(file, QString::fromLatin1(usual.data(), static_cast<qsizetype>(usual.size())));
}

bool GivenHostFiles::add(const GivenFile &given)
{
    auto &text = files.text(placeOf(given));
    if (text)
        return false;
    text = given.text;
    names.insert(placeOf(given), wording::printable(given.name, longestName));
    return true;
}

std::vector<Finding> compileGiven(GivenHostFiles &given, const std::expected<cf::Tree, cf::TreeMissing> &tree)
{
    std::vector<Finding> findings;
    for (const auto &[mc, cf] : {std::pair(GeneratedFile::SendmailMc, GeneratedFile::SendmailCf),
                                 std::pair(GeneratedFile::SubmitMc, GeneratedFile::SubmitCf)}) {
        const auto &text = given.files.text(mc);
        if (!text)
            continue;
        if (!tree) {
            advice::addNew(findings, advice::fromMissingTree(tree.error()));
            continue;
        }
        const cf::Compilation compilation = cf::compileNow(*text, *tree);
        advice::addNew(findings, advice::fromCompiledFile(given.files, mc, compilation));
        if (!given.files.text(cf) && compilation.status == cf::Compilation::Status::Done)
            given.files.text(cf) = compilation.cf;
    }
    return findings;
}

} // namespace app
