// SPDX-License-Identifier: MIT
#include "ui/opened/opened_files.h"

#include "answers/role_rules.h"
#include "catalogue/platforms.h"
#include "ui/answers_file.h"
#include "ui/session.h"
#include "ui/wording/words.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

using advice::GeneratedFile;
using answers::McFile;
using opened::McFiles;
using opened::McText;

namespace {

constexpr qsizetype longestName = 40;
/// The longest .mc of the cf tree keeps some 40; each one more makes every keystroke slower.
constexpr int mostKept = 500;

QString fileName(const opened::HostFile &file)
{
    return wording::printable(QFileInfo(file.path).fileName(), longestName);
}

QString tabName(const opened::HostFile &file)
{
    return OpenedFiles::tr("Opened %1", "tab of a file").arg(fileName(file));
}

PreviewFile previewOf(const opened::HostFile &file, PreviewFile::Syntax syntax, bool isRepaired)
{
    const QString path = QDir::toNativeSeparators(file.path);
    const QString what = isRepaired ? OpenedFiles::tr("%1, with the repair made here.", "a file").arg(path)
                                    : OpenedFiles::tr("%1, as it was opened.", "a file").arg(path);
    return {tabName(file),
            syntax,
            FileState::Current,
            opened::shownText(file.bytes),
            {},
            wording::inSequence(what, opened::remarkOn(file.bytes))};
}

/// What no .mc file says: the host's name above all.
answers::Answers baseFor(const answers::Answers &present)
{
    const QString host = present.host.name.trimmed();
    return answers::suggestedAnswers(host.isEmpty() ? LastAnswers::suggestedHostName() : host);
}

} // namespace

OpenedFiles::OpenedFiles(Session *session) : m_session(session), m_hostFolders(catalogue::configFolders())
{
    for (const McFile file : opened::bothMcFiles) {
        connect(&m_compilers[static_cast<std::size_t>(file)], &cf::Compiler::finished, this,
                [this, file](const cf::Compilation &result) { takeResult(file, result); });
    }
    connect(session, &Session::answersChanged, this, &OpenedFiles::followHistory);
}

OpenedFiles::~OpenedFiles() = default;

std::expected<McFiles, QString> OpenedFiles::readMc(const opened::HostFile &file) const
{
    std::vector<opened::HostFile> files{file};
    if (const auto other = opened::counterpartOf(file))
        files.push_back(*other);
    McFiles read = opened::readMcFiles(files, baseFor(m_session->answers()));
    if (read.reading.understood + read.reading.kept == 0)
        return std::unexpected(
            tr("“%1” cannot be used: nothing in it can be read as a directive of sendmail.")
                .arg(QDir::toNativeSeparators(file.path)));
    if (read.reading.kept > mostKept)
        return std::unexpected(tr("“%1” cannot be used: it has more directives than any configuration.")
                                   .arg(QDir::toNativeSeparators(file.path)));
    return read;
}

std::expected<void, QString> OpenedFiles::openMc(const opened::HostFile &file)
{
    auto files = readMc(file);
    if (!files)
        return std::unexpected(files.error());
    m_cf.reset();
    enter(*std::move(files));
    return {};
}

std::expected<void, QString> OpenedFiles::openAgain(const opened::HostFile &file,
                                                    const std::vector<opened::RepairedText> &repaired)
{
    if (file.nature.kind == advice::FileKind::Cf) {
        openCf(file);
        return {};
    }
    auto files = readMc(file);
    if (!files)
        return std::unexpected(files.error());
    opened::judge(*files, m_session->tree());
    if (!repaired.empty()) {
        *files = opened::withRepairedTexts(*files, repaired, m_session->answers());
        opened::judge(*files, m_session->tree());
    }
    m_byDocument[m_session->history().present().document] = *std::move(files);
    compile();
    announce();
    return {};
}

void OpenedFiles::enter(McFiles files)
{
    const answers::Answers answers = files.reading.answers;
    opened::judge(files, m_session->tree());
    m_coming = std::move(files);
    m_session->setAnswers(answers, History::Origin::Opened);
    placeComing(); // the answers were the present ones already
    compile();
    announce();
}

void OpenedFiles::placeComing()
{
    if (auto coming = std::exchange(m_coming, std::nullopt))
        m_byDocument[m_session->history().present().document] = *std::move(coming);
}

void OpenedFiles::openCf(const opened::HostFile &file)
{
    m_cf = opened::readCfFile(file);
    compile();
    announce();
}

void OpenedFiles::close()
{
    if (m_cf)
        m_cf.reset();
    else
        m_byDocument.erase(m_session->history().present().document);
    announce();
}

const McFiles *OpenedFiles::mc() const
{
    const auto found = m_byDocument.find(m_session->history().present().document);
    return m_cf || found == m_byDocument.end() ? nullptr : &found->second;
}

McFiles *OpenedFiles::currentMc()
{
    return const_cast<McFiles *>(std::as_const(*this).mc());
}

QString OpenedFiles::name() const
{
    if (m_cf)
        return fileName(m_cf->file);
    QStringList names;
    if (const McFiles *files = mc()) {
        for (const auto &text : files->texts) {
            if (text)
                names += fileName(text->file);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString OpenedFiles::path() const
{
    if (m_cf)
        return m_cf->file.path;
    if (const McFiles *files = mc()) {
        for (const auto &text : files->texts) {
            if (text)
                return text->file.path;
        }
    }
    return {};
}

std::vector<opened::RepairedText> OpenedFiles::repairedTexts() const
{
    const McFiles *files = mc();
    return files ? opened::repairedTexts(*files) : std::vector<opened::RepairedText>();
}

const std::vector<advice::Finding> &OpenedFiles::findings() const
{
    static const std::vector<advice::Finding> none;
    if (m_cf)
        return m_cf->findings;
    const McFiles *files = mc();
    return files ? files->findings : none;
}

bool OpenedFiles::isAsRead(McFile file) const
{
    const McFiles *files = mc();
    return m_session->answers() == files->reading.answers ||
           (m_session->isComplete() &&
            opened::composedText(m_session->answers(), file) == files->at(file)->composed);
}

OpenedFiles::Saving OpenedFiles::saving(McFile file) const
{
    if (isAsRead(file))
        return mc()->at(file)->isRepaired() ? Saving::Repaired : Saving::AsOpened;
    return m_session->document(opened::placeOf(file)) ? Saving::Composed : Saving::Impossible;
}

QByteArray OpenedFiles::textToSave(McFile file) const
{
    if (!isAsRead(file))
        return opened::composedText(m_session->answers(), file);
    const auto &source = file == McFile::Sendmail ? mc()->sources.sendmail : mc()->sources.submit;
    return mc::writeSource(*source);
}

void OpenedFiles::setSaved(McFile file, const QString &path)
{
    const QByteArray bytes = textToSave(file);
    McFiles files = opened::withText(*mc(), file, bytes, m_session->answers());
    McText &text = *files.at(file);
    text.file.path = path;
    text.onDisk = bytes;
    text.cf = opened::compiledBeside(text.file);
    files.before.reset();
    // What the present answers compose to stands in the file, whatever reading it again would come to.
    text.composed = opened::composedText(m_session->answers(), file);
    *currentMc() = std::move(files);
    compile();
    announce();
}

std::optional<advice::FileRepair> OpenedFiles::repairFor(const advice::Finding &finding) const
{
    const McFiles *files = mc();
    if (!files || m_session->answers() != files->reading.answers)
        return std::nullopt;
    return advice::fileRepairFor(finding, opened::hostFilesOf(*files));
}

void OpenedFiles::repair(const advice::Finding &finding)
{
    const auto repair = repairFor(finding);
    if (!repair)
        return;
    McFiles repaired =
        opened::withText(*mc(), opened::mcFileOf(repair->file), repair->text, m_session->answers());
    const bool isHistory = repaired.reading.answers != m_session->answers();
    repaired.before = isHistory ? nullptr : std::make_shared<const McFiles>(*mc());
    enter(std::move(repaired));
}

bool OpenedFiles::canUndoRepair() const
{
    const McFiles *files = mc();
    return files && files->before;
}

void OpenedFiles::undoRepair()
{
    if (!canUndoRepair())
        return;
    const std::shared_ptr<const McFiles> before = mc()->before;
    *currentMc() = *before;
    compile();
    announce();
}

std::vector<PreviewFile> OpenedFiles::previewFiles() const
{
    if (m_cf)
        return {previewOf(m_cf->file, PreviewFile::Syntax::Cf, false)};
    std::vector<PreviewFile> shown;
    if (const McFiles *files = mc()) {
        for (const auto &text : files->texts) {
            if (text)
                shown.push_back(previewOf(text->file, PreviewFile::Syntax::Mc, text->isRepaired()));
        }
    }
    return shown;
}

QString OpenedFiles::tabOf(GeneratedFile place) const
{
    if (m_cf)
        return place == m_cf->place() ? tabName(m_cf->file) : QString();
    const McFiles *files = mc();
    const McFile file = opened::mcFileOf(place);
    const bool isThere = files && place == opened::placeOf(file) && files->at(file);
    return isThere ? tabName(files->at(file)->file) : QString();
}

bool OpenedFiles::hasTab(const QString &name) const
{
    return std::ranges::contains(previewFiles(), name, &PreviewFile::name);
}

void OpenedFiles::compileAgain()
{
    for (auto &[document, files] : m_byDocument) {
        for (auto &text : files.texts) {
            if (text)
                text->compiled.reset();
        }
        opened::judge(files, m_session->tree());
    }
    compile();
}

void OpenedFiles::compile()
{
    for (cf::Compiler &compiler : m_compilers)
        compiler.cancel();
    m_compiledDocument = m_session->history().present().document;
    if (!m_session->tree())
        return;
    if (m_cf && m_cf->source) {
        startCompiler(opened::mcFileOf(m_cf->place()), m_cf->source->bytes);
        return;
    }
    const McFiles *files = mc();
    for (const McFile file : opened::bothMcFiles) {
        if (files && files->at(file) && !files->at(file)->compiled)
            startCompiler(file, files->at(file)->file.bytes);
    }
}

void OpenedFiles::startCompiler(McFile file, const QByteArray &bytes)
{
    m_compilers[static_cast<std::size_t>(file)].compile(bytes, *m_session->tree());
}

void OpenedFiles::takeResult(McFile file, const cf::Compilation &result)
{
    McFiles *files = currentMc();
    if (m_cf) {
        opened::takeCompilation(*m_cf, result);
    } else if (files && files->at(file) && m_compiledDocument == m_session->history().present().document) {
        opened::takeCompilation(*files, file, result);
        opened::judge(*files, m_session->tree());
    }
    announce();
}

void OpenedFiles::followHistory()
{
    if (m_compiledDocument == m_session->history().present().document)
        return;
    m_cf.reset();
    compile();
    announce();
}

void OpenedFiles::announce()
{
    ++m_revision;
    Q_EMIT changed();
}
