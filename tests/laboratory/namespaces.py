# SPDX-License-Identifier: MIT
"""Linux namespaces for the laboratory: what is mounted, started and connected in them ends with them.

The kernel does the cleaning up. The laboratory is a PID namespace, so when its first process ends for
whatever reason, SIGKILL included, every other process in it is killed; its mounts and network devices belong to
namespaces that nobody else is in, so they vanish with the last process.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys

ALL_NAMESPACES = (
    os.CLONE_NEWNS | os.CLONE_NEWNET | os.CLONE_NEWUTS | os.CLONE_NEWIPC | os.CLONE_NEWPID
)
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000
_MNT_DETACH = 2
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def mount(source, target, kind=None, options=None, flags=0):
    """mount(2); raises OSError."""
    words = [None if word is None else os.fsencode(word) for word in (source, target, kind, options)]
    if _libc.mount(*words[:3], ctypes.c_ulong(flags), words[3]) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(target))


def unmount(target):
    """Takes a mount off at once, whoever still uses it."""
    if _libc.umount2(os.fsencode(target), _MNT_DETACH) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(target))


def _die_with_parent():
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def reason_against():
    """Why this process cannot make namespaces, or None."""
    if os.geteuid() != 0:
        return "needs root"
    child = os.fork()
    if child == 0:
        try:
            os.unshare(ALL_NAMESPACES)
        except OSError:
            os._exit(1)
        os._exit(0)
    return "needs namespaces, which this machine does not allow" if os.waitpid(child, 0)[1] else None


def enter(kinds=ALL_NAMESPACES):
    """Goes on as the first process of new namespaces; `kinds` must include those of mounts and processes.

    The caller's own process only waits for it and takes its exit status.
    """
    os.unshare(kinds)
    child = os.fork()
    if child:
        _wait_and_exit(child)
    _die_with_parent()
    # Refused where "/" is no mount point, as in a plain chroot: mounts could leak out of there.
    mount("none", "/", flags=MS_REC | MS_PRIVATE)
    mount("proc", "/proc", "proc")


def _wait_and_exit(child):
    while True:
        try:
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            os._exit(status if status >= 0 else 128 - status)
        except KeyboardInterrupt:
            continue


def start_host(root, name):
    """Starts the first process of a host, with `root` as its whole file system and `name` as its host name.

    Returns its process id once the host is ready. Killing that process ends everything that runs on it.
    """
    reading, writing = os.pipe()
    parent = os.fork()
    if parent == 0:
        os.close(reading)
        _become_host(root, name, writing)
    os.close(writing)
    with os.fdopen(reading) as answer:
        lines = sorted(answer.read().split())
    os.waitpid(parent, 0)
    if len(lines) != 2 or lines[1] != "ready":
        raise RuntimeError(f"host {name} did not start")
    return int(lines[0])


def _become_host(root, name, writing):
    """Runs in a fork: makes the namespaces, and in a second fork, which is process 1 of them, the host."""
    try:
        os.unshare(ALL_NAMESPACES)
        child = os.fork()
        if child:
            os.write(writing, f"{child}\n".encode())
            os._exit(0)
        socket.sethostname(name)
        _make_root(root)
        log = _open_log()
        os.write(writing, b"ready\n")
        os.close(writing)
        _serve_log(log)
    except BaseException as problem:  # nothing may go on from here as a second copy of the tests
        print(f"host {name}: {problem}", file=sys.stderr, flush=True)
    finally:
        os._exit(1)


def _make_root(root):
    """Makes `root` the only file system there is, with /dev, /proc and /run of its own."""
    os.chdir(root)
    mount(".", ".", flags=MS_BIND)
    os.chdir(root)
    mount("dev", "dev", "tmpfs", "mode=755")
    for device in ("null", "zero", "full", "random", "urandom", "tty"):
        open(f"dev/{device}", "x").close()
        mount(f"/dev/{device}", f"dev/{device}", flags=MS_BIND)
    os.symlink("/proc/self/fd", "dev/fd")
    os.mkdir("dev/shm")
    mount("shm", "dev/shm", "tmpfs", "mode=1777")
    mount("run", "run", "tmpfs", "mode=755")
    mount("proc", "proc", "proc")
    subprocess.run(["pivot_root", ".", "."], check=True)  # the old root now lies over the new one
    unmount(".")
    os.chroot(".")
    os.chdir("/")


def _open_log():
    log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    log.bind("/dev/log")
    os.chmod("/dev/log", 0o666)
    return log


def _serve_log(log):
    """What the host's process 1 does: it writes the system log. For orphans it is enough to ignore SIGCHLD."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with open("/var/log/mail.log", "ab", buffering=0) as file:
        while True:
            file.write(log.recv(65536).rstrip(b"\0\n") + b"\n")
