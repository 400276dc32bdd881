// SPDX-License-Identifier: MIT
#include "cf/trace_run.h"

#include <QCryptographicHash>
#include <QThread>
#include <algorithm>
#include <utility>

namespace cf {

namespace {

constexpr qsizetype cacheBytes = 16 * 1024 * 1024;

bool isOfTheText(const Compilation &compilation)
{
    using Status = Compilation::Status;
    return compilation.status == Status::Done || compilation.status == Status::Failed;
}

} // namespace

CompilationCache::CompilationCache() : m_known(cacheBytes) {}

QByteArray CompilationCache::keyOf(const QByteArray &mc, const Tree &tree, bool syncLines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(tree.path.toUtf8());
    hash.addData(QByteArrayView(syncLines ? "\0s" : "\0-", 2));
    hash.addData(mc);
    return hash.result();
}

std::optional<Compilation> CompilationCache::find(const QByteArray &key) const
{
    const Compilation *known = m_known.object(key);
    return known ? std::optional(*known) : std::nullopt;
}

void CompilationCache::insert(const QByteArray &key, const Compilation &compilation)
{
    if (isOfTheText(compilation)) {
        m_known.insert(key, new Compilation(compilation),
                       key.size() + compilation.cf.size() + compilation.messages.size());
    }
}

TraceRun::TraceRun(const QByteArray &mc, const std::vector<mc::Statement> &statements, const Tree &tree,
                   CompilationCache &cache)
    : m_runs{mc, statements, tree, {}, {}, {}, std::vector<std::optional<Compilation>>(statements.size()),
             {}},
      m_cache(cache)
{
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i) {
        m_slots.push_back(std::make_unique<Slot>());
        Slot *slot = m_slots.back().get();
        connect(&slot->process, &M4Process::ended, this,
                [this, slot](const Compilation &compilation) { ended(*slot, compilation); });
    }
}

TraceRun::~TraceRun() = default;

void TraceRun::start()
{
    add(m_runs.mc, true, [this](const Compilation &made) {
        m_runs.synced = made;
        addWhatMarksLeaveOpen();
    });
    add(m_runs.mc, false, [this](const Compilation &made) {
        m_runs.full = made;
        if (made.status == Compilation::Status::Done)
            addWhatMarksLeaveOpen();
        else
            m_waiting.clear(); // there is no .cf whose lines could come from anywhere
    });
    for (std::size_t i = 0; i < m_runs.statements.size(); ++i) {
        if (m_runs.statements[i].kind != mc::Statement::Kind::Text)
            addWithout(i);
    }
    QMetaObject::invokeMethod(this, &TraceRun::startNext, Qt::QueuedConnection);
}

void TraceRun::add(const QByteArray &mc, bool syncLines, std::function<void(const Compilation &)> take)
{
    m_waiting.push_back({mc, syncLines, std::move(take)});
}

void TraceRun::addWithout(std::size_t statement)
{
    add(mc::without(m_runs.mc, m_runs.statements[statement]), false,
        [this, statement](const Compilation &made) { m_runs.without[statement] = made; });
}

/// Once both whole runs are there: what their marks do not tell, and the plain file, whose mailers they do.
void TraceRun::addWhatMarksLeaveOpen()
{
    using Status = Compilation::Status;
    if (m_runs.full.status != Status::Done || m_runs.synced.status != Status::Done)
        return;
    const QByteArray &cf = m_runs.full.cf;
    m_runs.places = placesOf(readSyncLines(m_runs.synced.cf, cf), cf, m_runs.mc, m_runs.tree);
    for (std::size_t i = 0; i < m_runs.statements.size(); ++i) {
        const mc::Statement &statement = m_runs.statements[i];
        if (statement.kind == mc::Statement::Kind::Text &&
            copiesOf(statement, m_runs.mc, m_runs.places, cf).empty())
            addWithout(i);
    }
    add(plainMc(m_runs.mc, m_runs.statements, m_runs.places), false,
        [this](const Compilation &made) { m_runs.plain = made; });
}

void TraceRun::startNext()
{
    for (const std::unique_ptr<Slot> &slot : m_slots) {
        if (!slot->job)
            startIn(*slot);
    }
    if (m_waiting.empty() &&
        std::ranges::none_of(m_slots, [](const auto &slot) { return slot->job.has_value(); }))
        finish();
}

void TraceRun::startIn(Slot &slot)
{
    while (!m_waiting.empty()) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const auto known = m_cache.find(CompilationCache::keyOf(job.mc, m_runs.tree, job.syncLines))) {
            job.take(*known);
            continue;
        }
        slot.job = std::move(job);
        slot.process.start(slot.job->mc, m_runs.tree, slot.job->syncLines);
        return;
    }
}

void TraceRun::ended(Slot &slot, const Compilation &compilation)
{
    const Job job = std::move(*std::exchange(slot.job, std::nullopt));
    m_cache.insert(CompilationCache::keyOf(job.mc, m_runs.tree, job.syncLines), compilation);
    job.take(compilation);
    startNext();
}

void TraceRun::finish()
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(std::make_shared<const Provenance>(provenanceOf(std::move(m_runs))));
}

Provenance provenanceNow(const QByteArray &mc, const std::vector<mc::Statement> &statements, const Tree &tree)
{
    CompilationCache cache;
    TraceRun run(mc, statements, tree, cache);
    QEventLoop loop;
    std::shared_ptr<const Provenance> result;
    QObject::connect(&run, &TraceRun::finished, &loop,
                     [&](const std::shared_ptr<const Provenance> &provenance) {
                         result = provenance;
                         loop.quit();
                     });
    run.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return *result;
}

} // namespace cf
