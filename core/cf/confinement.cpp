// SPDX-License-Identifier: MIT
#include "cf/confinement.h"

#include "catalogue/platforms.h"
#include "cf/tree.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <utility>

#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#if defined(__linux__) && defined(SYS_landlock_create_ruleset)
#define HAS_LANDLOCK 1
#endif

using namespace Qt::StringLiterals;

namespace cf {

#ifdef HAS_LANDLOCK

namespace {

// linux/landlock.h, which older systems lack: the interface to the kernel does not change.
struct RulesetAttributes {
    std::uint64_t handledFiles;
    std::uint64_t handledNetwork; // from version 4
    std::uint64_t scoped;         // from version 6
};

struct [[gnu::packed]] PathAttributes {
    std::uint64_t allowed;
    std::int32_t parent;
};

constexpr std::uint32_t askVersion = 1;
constexpr int pathBeneath = 1;
constexpr std::uint64_t executeFile = 1ULL << 0;
constexpr std::uint64_t readFile = 1ULL << 2;

// The rights that each version knows; those of an older kernel are fewer.
std::uint64_t fileRights(long version)
{
    constexpr std::uint64_t first = (1ULL << 13) - 1;
    constexpr std::uint64_t refer = 1ULL << 13;
    constexpr std::uint64_t truncate = 1ULL << 14;
    constexpr std::uint64_t controlDevice = 1ULL << 15;
    return first | (version >= 2 ? refer : 0) | (version >= 3 ? truncate : 0) | (version >= 5 ? controlDevice : 0);
}

int createRules()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, std::size_t{0}, askVersion);
    if (version < 1)
        return -1;
    const RulesetAttributes attributes{fileRights(version), version >= 4 ? 3ULL : 0ULL, version >= 6 ? 3ULL : 0ULL};
    const std::size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    return static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, size, 0U));
}

void allow(int rules, const char *path, std::uint64_t rights)
{
    const int parent = open(path, O_PATH | O_CLOEXEC);
    if (parent < 0)
        return;
    const PathAttributes attributes{rights, parent};
    static_cast<void>(syscall(SYS_landlock_add_rule, rules, pathBeneath, &attributes, 0U));
    close(parent);
}

// What every dynamically linked program opens before its own first line.
void allowLoading(int rules)
{
    for (const char *loader : {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1", "/lib/ld-linux.so.2",
                               "/lib/ld-linux-armhf.so.3", "/lib/ld-linux-riscv64-lp64d.so.1", "/lib64/ld64.so.2",
                               "/lib/ld64.so.1", "/lib/ld-musl-x86_64.so.1", "/lib/ld-musl-aarch64.so.1"})
        allow(rules, loader, readFile | executeFile);
    for (const char *libraries : {"/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"})
        allow(rules, libraries, readFile);
    allow(rules, "/etc/ld.so.cache", readFile);
}

} // namespace

Confinement::Confinement(const QString &program, const QStringList &readable) : m_rules(createRules())
{
    if (m_rules < 0)
        return;
    allowLoading(m_rules);
    allow(m_rules, QFile::encodeName(program).constData(), readFile | executeFile);
    for (const QString &path : readable)
        allow(m_rules, QFile::encodeName(path).constData(), readFile);
}

Confinement::~Confinement()
{
    if (m_rules >= 0)
        close(m_rules);
}

bool Confinement::enter() const noexcept
{
    return !holds()
        || (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_landlock_restrict_self, m_rules, 0U) == 0);
}

#else

Confinement::Confinement(const QString &, const QStringList &) {}

Confinement::~Confinement() = default;

bool Confinement::enter() const noexcept
{
    return true;
}

#endif

Confinement::Confinement(Confinement &&other) noexcept : m_rules(std::exchange(other.m_rules, -1)) {}

Confinement &Confinement::operator=(Confinement &&other) noexcept
{
    std::swap(m_rules, other.m_rules);
    return *this;
}

QStringList foldersForM4(const Tree &tree)
{
    return QStringList{tree.path} + catalogue::cfTreePlaces() + catalogue::configFolders();
}

} // namespace cf
