// SPDX-License-Identifier: MIT
#include "app/standard_streams.h"

#include "app/messages.h"
#include "app/words.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace app {
namespace {

/// Writes everything; the error is errno's number.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto left = static_cast<size_t>(bytes.size() - done);
        const ssize_t count = ::write(descriptor, bytes.constData() + done, left);
        if (count >= 0)
            done += count;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

} // namespace

void reserveStandardStreams()
{
    // Opened for the wrong direction, so that using one is an error and not silence.
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

int columnsOfStdout()
{
    constexpr int usual = 80;
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

int report(const Outcome &outcome)
{
    // A reader that went away is told like a full disk.
    std::signal(SIGPIPE, SIG_IGN);
    const int error = writeAll(STDOUT_FILENO, outcome.output);
    writeAll(STDERR_FILENO, outcome.messages);
    if (error == 0)
        return static_cast<int>(outcome.status);
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    writeAll(STDERR_FILENO,
             failure(ExitStatus::Failure, CommandLine::tr("the output could not be written: %1.")
                 .arg(reason)).messages);
    return static_cast<int>(ExitStatus::Failure);
}

} // namespace app
