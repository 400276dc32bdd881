// SPDX-License-Identifier: MIT
#include "cf/compiler.h"

#include "cf/m4_process.h"
#include "mc/quote.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace cf {

QStringList m4Arguments(const Tree &tree, bool syncLines)
{
    // builtin and indir would call the others by another way.
    QStringList arguments{u"-Usyscmd"_s,   u"-Uesyscmd"_s, u"-Ubuiltin"_s,  u"-Uindir"_s,
                          u"-Umaketemp"_s, u"-Umkstemp"_s, u"-Udebugfile"_s};
    // Quoted: m4 rescans the value, and a folder may be called like a macro.
    arguments << u"-D_CF_DIR_="_s + QString::fromUtf8(mc::quote(tree.path + u'/')) << u"-D_NO_MAKEINFO_=1"_s;
    if (syncLines) {
        arguments << u"-s"_s;
    }
    return arguments << tree.path + "/m4/cf.m4"_L1 << u"-"_s;
}

Compiler::Compiler(QObject *parent) : QObject(parent), m_process(std::make_unique<M4Process>())
{
    connect(m_process.get(), &M4Process::ended, this, &Compiler::processEnded);
}

Compiler::~Compiler() = default;

void Compiler::compile(const QByteArray &mc, const Tree &tree)
{
    m_next = Request{mc, tree};
    if (m_state == State::Idle) {
        startNext();
        return;
    }
    // Killed, not waited for: the next starts as soon as the old one is gone, so there is never more than one.
    abandonRunning();
}

void Compiler::cancel()
{
    m_next.reset();
    abandonRunning();
}

bool Compiler::isRunning() const
{
    return m_state == State::Running || m_next.has_value();
}

void Compiler::startNext()
{
    const Request request = std::move(*m_next);
    m_next.reset();
    m_state = State::Running;
    m_process->start(request.mc, request.tree, false);
}

void Compiler::abandonRunning()
{
    if (m_state == State::Running) {
        m_state = State::Abandoned;
        m_process->kill();
    }
}

void Compiler::processEnded(const Compilation &result)
{
    const bool wanted = m_state == State::Running;
    m_state = State::Idle;
    if (m_next) {
        startNext();
    } else if (wanted) {
        Q_EMIT finished(result);
    }
}

Compilation compileNow(const QByteArray &mc, const Tree &tree, bool syncLines)
{
    M4Process process;
    QEventLoop loop;
    Compilation result;
    QObject::connect(&process, &M4Process::ended, &loop, [&](const Compilation &ended) {
        result = ended;
        loop.quit();
    });
    process.start(mc, tree, syncLines);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return result;
}

} // namespace cf
