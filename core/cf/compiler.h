// SPDX-License-Identifier: MIT
#pragma once

#include "cf/tree.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace cf {

class M4Process;

/// What m4 made of an .mc file.
struct Compilation {
    enum class Status {
        Done,       ///< m4 ended with 0. That alone does not mean success: see `messages`
        Failed,     ///< m4 ended with another status, was killed, or wrote without end
        M4Missing,  ///< there is no m4 program, or it cannot be started
        TimedOut,   ///< past timeLimit
    };

    Status status = Status::Failed;
    QByteArray cf;                        ///< stdout; empty unless Done
    QByteArray messages;                  ///< stderr, as it came
    std::chrono::microseconds elapsed{0}; ///< from start to end of the child process
    bool confined = false;                ///< the kernel kept m4 to the files that it may read; see Confinement
};

/// An .mc file is a program; this is how long it may run.
inline constexpr std::chrono::milliseconds timeLimit{2000};

/// Arguments for m4 to read an .mc from stdin over `tree`. Commands and file writing are taken out of m4, and no header with
/// user, host and date is made (_NO_MAKEINFO_), so equal input gives equal output. With `syncLines`, "#line N "file"" marks.
QStringList m4Arguments(const Tree &tree, bool syncLines = false);

/// Runs m4 as a child process; the latest request wins. Lives in the thread that uses it; needs an event loop.
class Compiler : public QObject
{
    Q_OBJECT
public:
    explicit Compiler(QObject *parent = nullptr);
    ~Compiler() override;

    /// Starts compiling and forgets whatever was under way. finished() comes once, later, for the newest request only.
    void compile(const QByteArray &mc, const Tree &tree);
    /// Forgets what is under way; no finished() comes.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void finished(const cf::Compilation &result);

private:
    struct Request {
        QByteArray mc;
        Tree tree;
    };
    enum class State {
        Idle,
        Running,
        Abandoned, ///< the child is being killed; its result is of no interest
    };

    void startNext();
    void abandonRunning();
    void processEnded(const Compilation &result);

    std::unique_ptr<M4Process> m_process;
    State m_state = State::Idle;
    std::optional<Request> m_next;
};

/// The same, waiting for the result in an event loop of its own. For the command line and tests.
Compilation compileNow(const QByteArray &mc, const Tree &tree, bool syncLines = false);

} // namespace cf
