// SPDX-License-Identifier: MIT
#include "cf/m4_process.h"

#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

// A .cf has some 50 kB; only an .mc that repeats itself for ever gets near this.
constexpr qsizetype outputLimit = 16 * 1024 * 1024;
// An .mc fits into the pipe; a longer one goes on from the event loop.
constexpr std::chrono::milliseconds writeLimit{20};
constexpr rlim_t memoryLimit = 64 * 1024 * 1024;
// More than any tree nests its includes.
constexpr rlim_t openFilesLimit = 64;
constexpr int refusedByKernel = 126;

void limitTo(int resource, rlim_t value)
{
    const rlimit limit{value, value};
    // A resource that the system does not limit leaves the timer, which always holds.
    static_cast<void>(setrlimit(static_cast<decltype(RLIMIT_CORE)>(resource), &limit));
}

// Runs in the child between fork and exec: system calls only.
void limitChild()
{
    limitTo(RLIMIT_CORE, 0);
    // Pipes are no files: what m4 says still comes.
    limitTo(RLIMIT_FSIZE, 0);
    limitTo(RLIMIT_NOFILE, openFilesLimit);
#ifdef RLIMIT_NPROC
    limitTo(RLIMIT_NPROC, 0);
#endif
    // Later than the timer, which knows that it was the time: this is for a program that was stopped meanwhile.
    limitTo(RLIMIT_CPU, static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(timeLimit).count() + 1));
#ifdef RLIMIT_AS
    limitTo(RLIMIT_AS, memoryLimit);
#endif
}

// Nothing of the user's environment: M4PATH would change which files are included, a locale what the messages say.
QProcessEnvironment minimalEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C"_s);
    return environment;
}

// Files that come with a tree include ../m4/cf.m4 from its folder cf; the user's own folder is nobody's business.
QString workingFolder(const Tree &tree)
{
    const QString folder = tree.path + QStringLiteral("/cf");
    return QFileInfo(folder).isDir() ? folder : tree.path;
}

} // namespace

M4Process::M4Process(QObject *parent) : QObject(parent)
{
    m_process.setProcessEnvironment(minimalEnvironment());
    m_process.setChildProcessModifier([this] {
        limitChild();
        if (!m_confinement.enter()) {
            _exit(refusedByKernel);
        }
    });
    // vfork, or a large program would copy its page tables at each keystroke.
    // (With CloseFileDescriptors, a program that cannot be started would look like one that ended with 255.)
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork);
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { stopAs(Compilation::Status::TimedOut); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &M4Process::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &M4Process::readOutput);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        const bool done = how == QProcess::NormalExit && code == 0;
        end(done ? Compilation::Status::Done : Compilation::Status::Failed);
    });
    // Queued, since start() itself can report that there is no such program.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                end(Compilation::Status::M4Missing);
            }
        },
        Qt::QueuedConnection);
}

M4Process::~M4Process()
{
    m_process.disconnect(this);
    m_process.kill();
    // A moment: nothing can hold up a killed m4 but the disk.
    m_process.waitForFinished();
}

void M4Process::start(const QByteArray &mc, const Tree &tree, bool syncLines)
{
    m_result = {};
    m_stoppedAs.reset();
    m_elapsed.start();
    const QString program = findM4();
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { end(Compilation::Status::M4Missing); }, Qt::QueuedConnection);
        return;
    }
    m_confinement = Confinement(program, foldersForM4(tree));
    m_result.confined = m_confinement.holds();
    m_limit.start();
    m_process.setWorkingDirectory(workingFolder(tree));
    m_process.start(program, m4Arguments(tree, syncLines));
    m_process.write(mc);
    // Now, not when the event loop comes to it: m4 would wait while the window paints the keystroke.
    m_process.waitForBytesWritten(static_cast<int>(writeLimit.count()));
    m_process.closeWriteChannel();
}

void M4Process::kill()
{
    stopAs(Compilation::Status::Failed);
}

void M4Process::stopAs(Compilation::Status status)
{
    m_stoppedAs = m_stoppedAs.value_or(status);
    m_process.kill();
}

void M4Process::readOutput()
{
    if (m_stoppedAs) {
        return; // what a killed m4 had still written is nobody's
    }
    m_result.cf += m_process.readAllStandardOutput();
    m_result.messages += m_process.readAllStandardError();
    if (m_result.cf.size() + m_result.messages.size() > outputLimit) {
        m_result.cf.clear();
        m_result.messages = "output limit reached\n"_ba;
        stopAs(Compilation::Status::Failed);
    }
}

void M4Process::end(Compilation::Status status)
{
    m_limit.stop();
    if (m_process.isReadable()) {
        readOutput();
    }
    m_result.status = m_stoppedAs.value_or(status);
    if (m_result.status != Compilation::Status::Done) {
        m_result.cf.clear();
    }
    m_result.elapsed = std::chrono::duration_cast<std::chrono::microseconds>(m_elapsed.durationElapsed());
    Q_EMIT ended(m_result);
}

} // namespace cf
