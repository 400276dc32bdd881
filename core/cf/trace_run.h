// SPDX-License-Identifier: MIT
#pragma once

#include "cf/m4_process.h"
#include "cf/trace_parts.h"

#include <QCache>
#include <QEventLoop>
#include <deque>
#include <functional>
#include <memory>

namespace cf {

/// What m4 made of texts before, the latest used within a few megabytes. Failures of the machine rather than
/// of the text are not kept.
class CompilationCache
{
public:
    CompilationCache();

    std::optional<Compilation> find(const QByteArray &key) const;
    void insert(const QByteArray &key, const Compilation &compilation);
    static QByteArray keyOf(const QByteArray &mc, const Tree &tree, bool syncLines);

private:
    QCache<QByteArray, Compilation> m_known;
};

/// One provenance in the making: as many m4 children at a time as there are processors. Lives in the thread
/// that uses it, which needs an event loop; the destructor kills what runs.
class TraceRun : public QObject
{
    Q_OBJECT
public:
    /// `cache` must outlive it.
    TraceRun(const QByteArray &mc, const std::vector<mc::Statement> &statements, const Tree &tree,
             CompilationCache &cache);
    ~TraceRun() override;

    /// Once. finished() comes later, never from within it.
    void start();

Q_SIGNALS:
    void finished(const std::shared_ptr<const cf::Provenance> &provenance);

private:
    struct Job {
        QByteArray mc;
        bool syncLines;
        std::function<void(const Compilation &)> take;
    };
    struct Slot {
        M4Process process;
        std::optional<Job> job;
    };

    void add(const QByteArray &mc, bool syncLines, std::function<void(const Compilation &)> take);
    void addWithout(std::size_t statement);
    void addWhatMarksLeaveOpen();
    void startNext();
    void startIn(Slot &slot);
    void ended(Slot &slot, const Compilation &compilation);
    void finish();

    TraceRuns m_runs;
    CompilationCache &m_cache;
    std::deque<Job> m_waiting;
    std::vector<std::unique_ptr<Slot>> m_slots;
    bool m_isFinished = false;
};

} // namespace cf
