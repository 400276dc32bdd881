// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace cf {

struct Tree;

/// What a child process may open: the kernel (Landlock) refuses it everything else, whatever the child does. Without
/// Landlock, which is Linux's, or with a kernel that has it switched off, it does nothing and says so.
class Confinement
{
public:
    Confinement() = default;
    /// For running `program`: it may read what is in `readable` (files or folders; those that are missing are passed
    /// over), run itself, and nothing else; it may write to and create no file at all.
    Confinement(const QString &program, const QStringList &readable);
    ~Confinement();
    Confinement(Confinement &&other) noexcept;
    Confinement &operator=(Confinement &&other) noexcept;
    Q_DISABLE_COPY(Confinement)

    /// Whether there is anything to enter.
    bool holds() const { return m_rules >= 0; }
    /// For a child between fork and exec: system calls only. False where the kernel refused; then it must not go on.
    bool enter() const noexcept;

private:
    int m_rules = -1; ///< file descriptor, closed on exec
};

/// What m4 may read to compile over `tree`: that, the platforms' cf trees (an .mc may name its own) and the mail
/// configuration folder.
QStringList foldersForM4(const Tree &tree);

} // namespace cf
