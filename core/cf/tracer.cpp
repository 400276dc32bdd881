// SPDX-License-Identifier: MIT
#include "cf/tracer.h"

#include "cf/trace_run.h"

#include <QThread>
#include <utility>

namespace cf {

struct Tracer::Request {
    QByteArray mc;
    std::vector<mc::Statement> statements;
    Tree tree;
};

/// The part that lives in the other thread.
class TracerWorker : public QObject
{
    Q_OBJECT
public:
    void start(quint64 request, const QByteArray &mc, const std::vector<mc::Statement> &statements,
               const Tree &tree)
    {
        m_run = std::make_unique<TraceRun>(mc, statements, tree, m_cache);
        // Queued: the run ends with the signal, and its slot may replace it.
        connect(
            m_run.get(), &TraceRun::finished, this,
            [this, request](const std::shared_ptr<const Provenance> &provenance) {
                Q_EMIT traced(request, provenance);
            },
            Qt::QueuedConnection);
        m_run->start();
    }
    void stop() { m_run.reset(); }

Q_SIGNALS:
    void traced(quint64 request, const std::shared_ptr<const cf::Provenance> &provenance);

private:
    CompilationCache m_cache;
    std::unique_ptr<TraceRun> m_run;
};

Tracer::Tracer(QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Tracer::begin);
}

Tracer::~Tracer()
{
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

void Tracer::trace(const QByteArray &mc, const std::vector<mc::Statement> &statements, const Tree &tree,
                   std::chrono::milliseconds idle)
{
    cancel();
    m_next = std::make_unique<Request>(mc, statements, tree);
    m_isBusy = true;
    m_idle.start(idle);
}

void Tracer::cancel()
{
    ++m_request;
    m_idle.stop();
    m_next.reset();
    if (m_worker && m_isBusy)
        QMetaObject::invokeMethod(m_worker, &TracerWorker::stop, Qt::QueuedConnection);
    m_isBusy = false;
}

void Tracer::begin()
{
    if (!m_thread)
        startThread();
    const Request request = std::move(*std::exchange(m_next, nullptr));
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = m_request, request] {
            worker->start(number, request.mc, request.statements, request.tree);
        },
        Qt::QueuedConnection);
}

void Tracer::startThread()
{
    m_thread = std::make_unique<QThread>();
    m_worker = new TracerWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TracerWorker::traced, this, &Tracer::take, Qt::QueuedConnection);
    m_thread->start();
}

void Tracer::take(quint64 request, const std::shared_ptr<const Provenance> &provenance)
{
    if (request != m_request || !m_isBusy)
        return;
    m_isBusy = false;
    Q_EMIT traced(provenance);
}

} // namespace cf

#include "tracer.moc"
