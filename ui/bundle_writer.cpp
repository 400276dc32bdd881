// SPDX-License-Identifier: MIT
#include "ui/bundle_writer.h"

#include <QMetaObject>

BundleWriter::BundleWriter(QObject *parent) : QObject(parent), m_write(bundle::writeBundle) {}

BundleWriter::~BundleWriter() = default;

void BundleWriter::start(const bundle::Bundle &bundle, const QString &target, bundle::Existing existing)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    m_thread = std::jthread([this, write = m_write, bundle, target, existing](const std::stop_token &stop) {
        const Outcome outcome = write(bundle, target, existing, stop);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isBusy = false;
                Q_EMIT finished(outcome);
            },
            Qt::QueuedConnection);
    });
}

void BundleWriter::cancel()
{
    m_thread.request_stop();
}
