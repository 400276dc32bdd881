// SPDX-License-Identifier: MIT
#include "ui/opened/mc_files.h"

#include "answers/normalised.h"
#include "mc/compose.h"

#include <QCryptographicHash>
#include <algorithm>

using advice::GeneratedFile;
using answers::Answers;
using answers::McFile;

namespace opened {

namespace {

GeneratedFile cfOf(McFile file)
{
    return file == McFile::Sendmail ? GeneratedFile::SendmailCf : GeneratedFile::SubmitCf;
}

bool isDone(const McText &text)
{
    return text.compiled && text.compiled->status == cf::Compilation::Status::Done;
}

/// Whether the .cf beside it is still what m4 makes.
std::optional<advice::Finding> differenceOf(const McText &text, McFile file)
{
    if (!text.cf || !isDone(text))
        return std::nullopt;
    advice::HostFiles files;
    files.text(placeOf(file)) = text.file.bytes;
    files.text(cfOf(file)) = text.cf->bytes;
    const auto findings = advice::fromCompiledFile(files, placeOf(file), *text.compiled);
    const auto found = std::ranges::find(findings, advice::Code::CfDiffers, &advice::Finding::code);
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

void readAgain(McFiles &files, const Answers &base)
{
    const auto sourceOf = [&files](McFile file) {
        const auto &text = files.at(file);
        return text ? std::optional(mc::readSource(text->file.bytes)) : std::nullopt;
    };
    files.sources = {sourceOf(McFile::Sendmail), sourceOf(McFile::Submit)};
    files.reading = mc::readAnswers(files.sources, base);
    for (const McFile file : bothMcFiles) {
        if (auto &text = files.at(file))
            text->composed = composedText(files.reading.answers, file);
    }
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

GeneratedFile placeOf(McFile file)
{
    return file == McFile::Sendmail ? GeneratedFile::SendmailMc : GeneratedFile::SubmitMc;
}

McFile mcFileOf(GeneratedFile file)
{
    const bool isSubmission = file == GeneratedFile::SubmitMc || file == GeneratedFile::SubmitCf;
    return isSubmission ? McFile::Submit : McFile::Sendmail;
}

McFiles readMcFiles(const std::vector<HostFile> &files, const Answers &base)
{
    McFiles read;
    for (const HostFile &file : files)
        read.at(mcFileOf(advice::placeOf(file.nature))) =
            McText{file, {}, file.bytes, compiledBeside(file), {}, {}};
    readAgain(read, base);
    return read;
}

McFiles withText(const McFiles &files, McFile file, const QByteArray &bytes, Answers base)
{
    McFiles changed = files;
    McText &text = *changed.at(file);
    text.file.bytes = bytes;
    text.compiled.reset();
    text.difference.reset();
    // They are read from the files; what is there already would be kept a second time.
    base.additions.clear();
    readAgain(changed, base);
    return changed;
}

std::vector<RepairedText> repairedTexts(const McFiles &files)
{
    std::vector<RepairedText> repaired;
    for (const auto &text : files.texts) {
        if (text && text->isRepaired())
            repaired.push_back({text->file.path, sumOf(text->onDisk), text->file.bytes});
    }
    return repaired;
}

McFiles withRepairedTexts(const McFiles &onDisk, const std::vector<RepairedText> &texts, const Answers &base)
{
    McFiles files = onDisk;
    for (const McFile file : bothMcFiles) {
        const auto kept = std::ranges::find_if(texts, [&](const RepairedText &text) {
            return files.at(file) && text.path == files.at(file)->file.path &&
                   text.sumOnDisk == sumOf(files.at(file)->onDisk);
        });
        if (kept != texts.end())
            files = withText(files, file, kept->text, base);
    }
    if (!repairedTexts(files).empty() && files.reading.answers == onDisk.reading.answers)
        files.before = std::make_shared<const McFiles>(onDisk);
    return files;
}

QByteArray composedText(const Answers &answers, McFile file)
{
    const Answers normalised = answers::normalised(answers);
    const mc::Rendering options{answers.comments, {}};
    if (file == McFile::Sendmail)
        return mc::composeSendmailMc(normalised).render(options).text;
    const auto submit = mc::composeSubmitMc(normalised);
    return submit ? submit->render(options).text : QByteArray();
}

advice::HostFiles hostFilesOf(const McFiles &files)
{
    advice::HostFiles host;
    for (const McFile file : bothMcFiles) {
        const auto &text = files.at(file);
        if (!text)
            continue;
        host.text(placeOf(file)) = text->file.bytes;
        if (isDone(*text))
            host.text(cfOf(file)) = text->compiled->cf;
    }
    return host;
}

void takeCompilation(McFiles &files, McFile file, const cf::Compilation &compilation)
{
    McText &text = *files.at(file);
    text.compiled = compilation;
    text.difference = differenceOf(text, file);
}

void judge(McFiles &files, const std::expected<cf::Tree, cf::TreeMissing> &tree)
{
    advice::HostFiles host = hostFilesOf(files);
    files.findings.clear();
    if (tree)
        host.release = tree->release;
    else
        advice::addNew(files.findings, advice::fromMissingTree(tree.error()));
    for (const McFile file : bothMcFiles) {
        const auto &text = files.at(file);
        if (text && text->compiled)
            advice::addNew(files.findings, advice::fromCompiledFile(host, placeOf(file), *text->compiled));
    }
    advice::addNew(files.findings, advice::fromFiles(host));
    std::ranges::stable_sort(files.findings, std::ranges::greater(), &advice::Finding::grade);
}

} // namespace opened
