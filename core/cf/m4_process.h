// SPDX-License-Identifier: MIT
#pragma once

#include "cf/compiler.h"
#include "cf/confinement.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace cf {

/// One m4 child at a time, within limits of time, memory and output, and confined to the files that it has to read. Used by Compiler and compileNow().
class M4Process : public QObject
{
    Q_OBJECT
public:
    explicit M4Process(QObject *parent = nullptr);
    /// Kills and reaps what still runs.
    ~M4Process() override;

    /// Only while nothing runs. ended() comes once for each start(), never from within it.
    void start(const QByteArray &mc, const Tree &tree, bool syncLines);
    /// Does not wait; ended() still comes.
    void kill();

Q_SIGNALS:
    void ended(const cf::Compilation &result);

private:
    void readOutput();
    void stopAs(Compilation::Status status);
    void end(Compilation::Status status);

    Confinement m_confinement; ///< of the child that runs or ran last
    QProcess m_process;
    QTimer m_limit;
    QElapsedTimer m_elapsed;
    Compilation m_result;
    std::optional<Compilation::Status> m_stoppedAs;
};

} // namespace cf
