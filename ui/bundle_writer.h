// SPDX-License-Identifier: MIT
#pragma once

#include "bundle/write.h"

#include <QObject>
#include <functional>
#include <thread>

/// Writes a bundle while the window stays alive: a disk, above all one behind a network, may take its time.
class BundleWriter : public QObject
{
    Q_OBJECT
public:
    using Outcome = std::expected<void, bundle::WriteProblem>;
    using Write = std::function<Outcome(const bundle::Bundle &, const QString &target, bundle::Existing,
                                        const std::stop_token &)>;

    explicit BundleWriter(QObject *parent = nullptr);
    /// Cancels, and waits until nothing is left behind.
    ~BundleWriter() override;

    /// What writes, in its own thread; bundle::writeBundle() unless told otherwise.
    void setWrite(const Write &write) { m_write = write; }
    /// Call only while it is not busy.
    void start(const bundle::Bundle &bundle, const QString &target, bundle::Existing existing);
    /// finished() comes all the same: with Cancelled, or with success where it was too late.
    void cancel();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void finished(const BundleWriter::Outcome &outcome);

private:
    Write m_write;
    bool m_isBusy = false;
    std::jthread m_thread;
};
