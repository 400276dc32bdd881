// SPDX-License-Identifier: MIT
#pragma once

#include "cf/provenance.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

class QThread;

namespace cf {

class TracerWorker;

/// Finds the provenance of an .mc beside everything else: m4 runs in parallel, the work is done in a thread
/// of its own. The latest request wins. Each run of m4 is remembered by its text and tree: a text that was
/// traced before costs no m4, and of one in which a line changed what is known of the others' absence is used
/// again where it still holds. Lives in the thread that uses it; needs an event loop.
class Tracer : public QObject
{
    Q_OBJECT
public:
    explicit Tracer(QObject *parent = nullptr);
    /// Waits until the thread ended; m4 is killed.
    ~Tracer() override;

    /// Forgets what is under way and begins after `idle`. traced() comes once, later, for the newest request
    /// only.
    void trace(const QByteArray &mc, const std::vector<mc::Statement> &statements, const Tree &tree,
               std::chrono::milliseconds idle = std::chrono::milliseconds{0});
    /// At once; no traced() comes.
    void cancel();
    /// Between trace() and traced() or cancel().
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void traced(const std::shared_ptr<const cf::Provenance> &provenance);

private:
    struct Request;

    void begin();
    void startThread();
    void take(quint64 request, const std::shared_ptr<const Provenance> &provenance);

    QTimer m_idle;
    std::unique_ptr<Request> m_next;
    quint64 m_request = 0;
    bool m_isBusy = false;
    std::unique_ptr<QThread> m_thread; ///< not before the first request
    TracerWorker *m_worker = nullptr;  ///< lives in m_thread, which deletes it
};

} // namespace cf
