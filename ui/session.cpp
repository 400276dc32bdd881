// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include "advice/addition_findings.h"
#include "answers/normalised.h"
#include "answers/role_rules.h"
#include "mc/authinfo.h"
#include "mc/compose.h"
#include "mc/tables.h"
#include "ui/opened/opened_files.h"
#include "ui/wording/preview_text.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QTimer>
#include <algorithm>

using advice::GeneratedFile;

namespace {

GeneratedFile mcOf(int pair)
{
    return pair == 0 ? GeneratedFile::SendmailMc : GeneratedFile::SubmitMc;
}

GeneratedFile cfOf(int pair)
{
    return pair == 0 ? GeneratedFile::SendmailCf : GeneratedFile::SubmitCf;
}

QString fileName(GeneratedFile file)
{
    const std::string_view name = advice::nameOf(file);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

PreviewFile plainFile(const QString &name, const QByteArray &text, const QString &provenance)
{
    return {name, PreviewFile::Syntax::Plain, FileState::Current, text, {}, provenance};
}

PreviewFile plainFile(const QString &name, const QByteArray &text, const answers::Answers &answers)
{
    return plainFile(name, text, wording::plainProvenance(name, answers));
}

/// "cron", "service", "timer"
QString shortName(const bundle::File &runner)
{
    return runner.path.section(u'.', -1);
}

QStringList namesOfTables(const answers::Answers &answers)
{
    QStringList names;
    for (const answers::TableFile &table : answers.tables)
        names.append(table.name);
    if (answers.role == answers::Role::MailServer && !answers.server.mayRelay.isEmpty())
        names.append(QStringLiteral("access"));
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Which files plainFiles() would make of these answers if they were complete.
QStringList namesOfPlainFiles(const answers::Answers &answers)
{
    QStringList names;
    if (answers.role == answers::Role::LocalAliases)
        names.append(QStringLiteral("aliases"));
    names += namesOfTables(answers);
    answers::Answers valid;
    valid.queue.runner = answers.queue.runner;
    for (const bundle::File &runner : bundle::queueRunnerFiles(valid))
        names.append(shortName(runner));
    return names + QStringList{QStringLiteral("bundle.conf")};
}

/// The files that need no m4. They exist for complete answers only.
std::vector<PreviewFile> plainFiles(const answers::Answers &answers, const bundle::CompiledFiles &compiled)
{
    std::vector<PreviewFile> files;
    if (const QByteArray aliases = mc::composeAliases(answers); !aliases.isEmpty())
        files.push_back(plainFile(QStringLiteral("aliases"), aliases, answers));
    for (const mc::TableSource &table : mc::composeTables(answers))
        files.push_back(plainFile(table.name, table.text, wording::tableProvenance(table, answers)));
    if (const QByteArray authinfo = mc::composeAuthinfo(answers); !authinfo.isEmpty())
        files.push_back(plainFile(QStringLiteral("authinfo"), authinfo, answers));
    for (const bundle::File &runner : bundle::queueRunnerFiles(answers))
        files.push_back(plainFile(shortName(runner), runner.content, answers));
    files.push_back(
        plainFile(QStringLiteral("bundle.conf"), bundle::installerData(answers, compiled), answers));
    return files;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_history({}, QDateTime::currentDateTime()),
      m_opened(std::make_unique<OpenedFiles>(this)), m_tree(cf::findTree())
{
    connect(m_opened.get(), &OpenedFiles::changed, this, &Session::publish);
    for (const Pair pair : {Mta, Msp}) {
        connect(&m_halves[pair].compiler, &cf::Compiler::finished, this,
                [this, pair](const cf::Compilation &result) { takeResult(pair, result); });
    }
    m_problems = answers::validate(m_answers);
    compose();
    collectFindings();
    collectFiles();
}

Session::~Session() = default;

void Session::setAnswers(const answers::Answers &answers, History::Origin origin)
{
    if (answers == m_answers)
        return;
    m_history.record(answers, QDateTime::currentDateTime(), origin);
    m_opened->placeComing();
    publishAnswers(answers);
}

void Session::startWith(const answers::Answers &answers)
{
    m_history.restart(answers, QDateTime::currentDateTime());
    publishAnswers(answers);
}

void Session::undo()
{
    if (!canUndo())
        return;
    m_history.undo();
    publishAnswers(m_history.present().answers);
}

void Session::redo()
{
    if (!canRedo())
        return;
    m_history.redo();
    publishAnswers(m_history.present().answers);
}

const Session::AnswersFile *Session::answersFile() const
{
    const auto file = m_answersFiles.find(m_history.present().document);
    return file == m_answersFiles.end() ? nullptr : &file->second;
}

QString Session::answersPath() const
{
    const AnswersFile *file = answersFile();
    return file ? file->path : QString();
}

const answers::Answers *Session::knownContent() const
{
    const AnswersFile *file = answersFile();
    return file ? &file->content : nullptr;
}

bool Session::isModified() const
{
    const AnswersFile *file = answersFile();
    return file && file->content != m_answers;
}

bool Session::isKept() const
{
    if (const AnswersFile *file = answersFile())
        return file->content == m_answers;
    return m_history.present().origin != History::Origin::Edited || m_answers == answers::Answers();
}

void Session::setAnswersFile(const QString &path, const answers::Answers &content)
{
    m_answersFiles[m_history.present().document] = {path, content};
    Q_EMIT answersFileChanged();
}

void Session::publishAnswers(const answers::Answers &answers)
{
    m_answers = answers;
    m_normalised = answers::normalised(answers);
    m_problems = answers::validate(m_answers);
    compose();
    startCompilers();
    collectFindings();
    collectFiles();
    Q_EMIT answersChanged(m_answers);
    Q_EMIT problemsChanged();
    Q_EMIT filesChanged();
}

std::vector<answers::Field> Session::setRole(answers::Role role)
{
    std::vector<answers::Field> dropped;
    setAnswers(answers::withRole(m_answers, role, &dropped));
    return dropped;
}

const PreviewFile *Session::fileCalled(const QString &name) const
{
    const auto found = std::ranges::find(m_files, name, &PreviewFile::name);
    return found == m_files.end() ? nullptr : &*found;
}

const std::optional<mc::Document> &Session::document(GeneratedFile mcFile) const
{
    return m_halves[mcFile == GeneratedFile::SubmitMc ? Msp : Mta].document;
}

const QByteArray &Session::compiledMc(GeneratedFile mcFile) const
{
    return m_halves[mcFile == GeneratedFile::SubmitMc ? Msp : Mta].compiled.text;
}

const mc::Directive *Session::directiveAt(const QString &name, int line) const
{
    for (const Pair pair : {Mta, Msp}) {
        const Half &half = m_halves[pair];
        if (name != fileName(mcOf(pair)) || !half.document)
            continue;
        if (line < 0 || static_cast<std::size_t>(line) >= half.shown.directiveOf.size())
            return nullptr;
        const int index = half.shown.directiveOf[static_cast<std::size_t>(line)];
        const std::vector<mc::Directive> &directives = half.document->directives();
        if (index < 0 || static_cast<std::size_t>(index) >= directives.size())
            return nullptr;
        return &directives[static_cast<std::size_t>(index)];
    }
    return nullptr;
}

bool Session::isWaiting() const
{
    return !isSettled(Mta) || !isSettled(Msp);
}

bool Session::canExport() const
{
    return isComplete() && !isWaiting() && !advice::hasError(m_findings);
}

QString Session::whyNoExport() const
{
    if (!isComplete()) {
        const answers::Problem &problem = m_problems.front();
        return tr("Not yet: “%1”. %2").arg(wording::fieldLabel(problem.field), wording::reasonText(problem));
    }
    if (isWaiting())
        return tr("m4 is at work.");
    const auto error = std::ranges::find(m_findings, advice::Grade::Error, &advice::Finding::grade);
    return error == m_findings.end() ? QString() : wording::findingText(*error);
}

bundle::Bundle Session::makeBundle() const
{
    return bundle::makeBundle(m_normalised, compiledFiles());
}

void Session::setVisibleFile(const QString &name)
{
    const Pair visible = name == fileName(mcOf(Msp)) || name == fileName(cfOf(Msp)) ? Msp : Mta;
    if (visible == m_visible)
        return;
    m_visible = visible;
    if (!isSettled(visible) && !m_halves[visible].compiler.isRunning())
        startCompiler(visible);
}

void Session::setTreeFolder(const QString &folder)
{
    m_tree = cf::findTree(folder);
    for (Half &half : m_halves)
        half.result.reset();
    m_opened->compileAgain();
    compose();
    startCompilers();
    publish();
}

void Session::retranslate()
{
    publish();
}

void Session::compose()
{
    for (Half &half : m_halves)
        half.document.reset();
    if (isComplete()) {
        m_halves[Mta].document = mc::composeSendmailMc(m_normalised);
        m_halves[Msp].document = mc::composeSubmitMc(m_normalised);
    }
    for (Half &half : m_halves) {
        half.shown = half.document ? half.document->render({m_answers.comments, {}}) : mc::RenderedDocument();
        half.compiled = half.document && m_tree ? half.document->render({m_answers.comments, m_tree->path})
                                                : mc::RenderedDocument();
    }
}

// The pair in sight goes first and alone, so that it has the processor to itself; the other follows when it
// is done.
void Session::startCompilers()
{
    for (const Pair pair : {Mta, Msp})
        m_halves[pair].compiler.cancel();
    const Pair hidden = m_visible == Mta ? Msp : Mta;
    if (!isSettled(m_visible))
        startCompiler(m_visible);
    else if (!isSettled(hidden))
        startCompiler(hidden);
}

void Session::startCompiler(Pair pair)
{
    m_halves[pair].compiler.compile(m_halves[pair].compiled.text, *m_tree);
}

void Session::takeResult(Pair pair, const cf::Compilation &result)
{
    Half &half = m_halves[pair];
    half.result = result;
    half.resultOf = half.compiled.text;
    if (pair == m_visible)
        m_compileTime = result.elapsed;
    publish();
    // After what has been published is painted.
    QTimer::singleShot(0, this, [this, other = pair == Mta ? Msp : Mta] {
        if (!isSettled(other) && !m_halves[other].compiler.isRunning())
            startCompiler(other);
    });
}

bool Session::isSettled(Pair pair) const
{
    const Half &half = m_halves[pair];
    return !half.document || !m_tree || half.isDone();
}

void Session::publish()
{
    collectFindings();
    collectFiles();
    Q_EMIT filesChanged();
}

// While m4 is at work, what it said last stays, so that nothing flickers between the answers' word and the .cf's.
void Session::readMade()
{
    if (!isComplete() || m_normalised.additions.empty()) {
        m_made = {};
        m_outlook = {};
    } else if (!isWaiting()) {
        const bundle::CompiledFiles compiled = compiledFiles();
        m_made = advice::readMadeCf(m_normalised, compiled.sendmailCf, compiled.submitCf);
        m_outlook = advice::outlookOf(m_normalised, m_made);
    }
}

void Session::collectFindings()
{
    readMade();
    m_findings.clear();
    if (!isComplete())
        return;
    m_findings = advice::fromAnswers(m_normalised, m_outlook);
    if (!m_tree)
        std::ranges::move(advice::fromMissingTree(m_tree.error()), std::back_inserter(m_findings));
    for (const Pair pair : {Mta, Msp}) {
        const Half &half = m_halves[pair];
        if (half.document)
            advice::addNew(m_findings,
                           advice::fromAdditions(m_normalised, mcOf(pair), *half.document, half.shown));
        if (!half.document || !m_tree || !half.isDone())
            continue;
        advice::addNew(m_findings, advice::fromCompilation(m_normalised, mcOf(pair), *half.document,
                                                           half.compiled, *half.result, *m_tree));
    }
    advice::joinWithMessages(m_findings);
    advice::addNew(m_findings, advice::fromMadeCf(m_normalised, m_made, m_findings));
}

void Session::collectFiles()
{
    std::vector<PreviewFile> files = m_opened->previewFiles();
    for (const Pair pair : {Mta, Msp}) {
        files.push_back(mcFile(pair));
        files.push_back(cfFile(pair));
    }
    std::ranges::move(isComplete() ? plainFiles(m_normalised, compiledFiles()) : awaitedFiles(),
                      std::back_inserter(files));
    m_files = std::move(files);
}

std::vector<PreviewFile> Session::awaitedFiles() const
{
    std::vector<PreviewFile> files;
    for (const QString &name : namesOfPlainFiles(m_answers)) {
        files.push_back({name, PreviewFile::Syntax::Plain, FileState::Unavailable, {},
                         wording::whyIncomplete(m_problems.front()), {}});
    }
    return files;
}

QString Session::whyNoFile(Pair pair) const
{
    if (!isComplete())
        return wording::whyIncomplete(m_problems.front());
    return m_halves[pair].document ? QString() : wording::whyNoSubmit(m_answers.host.release);
}

PreviewFile Session::mcFile(Pair pair) const
{
    PreviewFile file{
        fileName(mcOf(pair)), PreviewFile::Syntax::Mc, FileState::Unavailable, {}, whyNoFile(pair), {}};
    if (file.reason.isEmpty()) {
        file.state = FileState::Current;
        file.text = m_halves[pair].shown.text;
        file.provenance = wording::mcProvenance(m_answers);
    }
    return file;
}

PreviewFile Session::cfFile(Pair pair) const
{
    const Half &half = m_halves[pair];
    PreviewFile file{
        fileName(cfOf(pair)), PreviewFile::Syntax::Cf, FileState::Unavailable, {}, whyNoFile(pair), {}};
    if (!file.reason.isEmpty())
        return file;
    if (!m_tree) {
        file.reason = wording::whyNoTree(m_tree.error());
        return file;
    }
    if (half.isDone() && half.result->status != cf::Compilation::Status::Done) {
        file.reason = wording::whyNoCf(*half.result);
        return file;
    }
    file.state = half.isDone() ? FileState::Current : FileState::Waiting;
    file.text = half.result ? half.result->cf : QByteArray();
    file.provenance = wording::cfProvenance(m_answers, *m_tree);
    const bool isLoose = half.isDone() && !half.result->confined;
    if (isLoose && std::ranges::contains(m_answers.additions, answers::AdditionKind::Raw, &answers::Addition::kind))
        file.provenance = wording::inSequence(file.provenance, wording::unconfinedNote());
    return file;
}

bundle::CompiledFiles Session::compiledFiles() const
{
    const auto cfOfHalf = [](const Half &half) {
        return half.isDone() && half.result->status == cf::Compilation::Status::Done ? half.result->cf
                                                                                     : QByteArray();
    };
    bundle::CompiledFiles compiled{cfOfHalf(m_halves[Mta]), cfOfHalf(m_halves[Msp]), std::nullopt};
    if (m_tree)
        compiled.tree = *m_tree;
    compiled.outlook = m_outlook;
    return compiled;
}
