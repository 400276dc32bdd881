// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

/// Runs the real program.
namespace program {

struct Result {
    int status = -1; ///< -1 when it crashed or did not end
    QByteArray output;
    QByteArray messages;
};

inline constexpr int patience = 60'000;

/// An environment in which nothing of the user's reaches the program, and without a display.
inline QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SENDMAIL_WIZARD_CF_TREE",
                             "SENDMAIL_WIZARD_M4"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

inline Result run(const QStringList &arguments, const QByteArray &input = {},
                  const QProcessEnvironment &variables = environment())
{
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished(patience);
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A command line for /bin/sh in which "$0" is the program: for what QProcess cannot do.
inline Result shell(const QString &script, const QStringList &arguments = {})
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), script, QStringLiteral(PROGRAM)} + arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The options of a null client that is complete.
inline QStringList nullClient()
{
    return {QStringLiteral("--host"), QStringLiteral("web01.example.com"), QStringLiteral("--relay"),
            QStringLiteral("mailhost.example.com")};
}

inline bool hasCfTree()
{
    return run(QStringList{QStringLiteral("preview"), QStringLiteral("sendmail.cf")} + nullClient()).status == 0;
}

} // namespace program
