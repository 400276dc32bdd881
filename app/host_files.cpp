// SPDX-License-Identifier: MIT
#include "app/host_files.h"

#include "app/arguments.h"

#include "app/messages.h"
#include "app/words.h"

#include "ui/wording/words.h"

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

std::optional<GivenFile> told(const QString &name, const QByteArray &text)
{
    if (const auto nature = advice::natureOf(text))
        return GivenFile{name, text, nature->kind, nature->isSubmission};
    // What is wrong with it is for the reader of answers to say.
    return name.endsWith(QLatin1String(".json")) ? std::optional(GivenFile{name, text, FileKind::Answers})
                                                 : std::nullopt;
}

GeneratedFile placeOf(const GivenFile &given)
{
    return advice::placeOf({given.kind, given.isSubmission});
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
