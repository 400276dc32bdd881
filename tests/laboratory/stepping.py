# SPDX-License-Identifier: MIT
"""Runs a command on a laboratory host, step by step, and cuts it off at one of them.

A step is a command that starts, or anything that the command's processes do to a file: every system call that
creates, writes, renames, removes, or changes owner, mode or time, a shell's own redirections included, and every
signal to another process. What happens between two steps leaves no trace on the host, so that the steps are all
the moments at which a sudden end can find it.

The processes are followed with ptrace(2); seccomp(2) picks the system calls, so that all others run at full speed.
Processes that have left the command's session (daemons) go on.
"""

import contextlib
import ctypes
import json
import os
import re
import signal
import struct
import traceback

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.ptrace.restype = ctypes.c_long

_TRACEME, _CONT, _SYSCALL, _GETREGSET, _SETREGSET = 0, 7, 24, 0x4204, 0x4205
_SETOPTIONS, _GET_SYSCALL_INFO = 0x4200, 0x420E
_O_SYSGOOD, _O_FORK, _O_VFORK, _O_CLONE, _O_EXEC, _O_SECCOMP, _O_EXITKILL = 1, 2, 4, 8, 16, 128, 1 << 20
_EVENT_EXEC, _EVENT_SECCOMP = 4, 7
_WALL = 0x40000000
_PR_SET_SECCOMP, _PR_SET_CHILD_SUBREAPER = 22, 36
_AUDIT_ARCH_X86_64 = 0xC000003E
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

# Number of each system call, its name, and where its paths are: (folder's descriptor or None, path) as arguments.
_PATHS = {
    76: ("truncate", (None, 0)), 82: ("rename", (None, 0), (None, 1)), 83: ("mkdir", (None, 0)),
    84: ("rmdir", (None, 0)), 85: ("creat", (None, 0)), 86: ("link", (None, 0), (None, 1)),
    87: ("unlink", (None, 0)), 88: ("symlink", (None, 1)), 90: ("chmod", (None, 0)), 92: ("chown", (None, 0)),
    94: ("lchown", (None, 0)), 132: ("utime", (None, 0)), 235: ("utimes", (None, 0)),
    258: ("mkdirat", (0, 1)), 260: ("fchownat", (0, 1)), 261: ("futimesat", (0, 1)), 263: ("unlinkat", (0, 1)),
    264: ("renameat", (0, 1), (2, 3)), 265: ("linkat", (0, 1), (2, 3)), 266: ("symlinkat", (1, 2)),
    268: ("fchmodat", (0, 1)), 280: ("utimensat", (0, 1)), 316: ("renameat2", (0, 1), (2, 3)),
    452: ("fchmodat2", (0, 1)), 59: ("execve", (None, 0)), 2: ("open", (None, 0)), 257: ("openat", (0, 1)),
}
# Those that name a descriptor: its argument.
_DESCRIPTORS = {
    1: ("write", 0), 18: ("pwrite64", 0), 20: ("writev", 0), 296: ("pwritev", 0), 40: ("sendfile", 0),
    326: ("copy_file_range", 2), 77: ("ftruncate", 0), 91: ("fchmod", 0), 93: ("fchown", 0), 285: ("fallocate", 0),
}
_KILL = {62: "kill"}
_FLAGS_ARGUMENT = {2: 1, 257: 2}
_LENGTH_ARGUMENT = {1: 2, 18: 2}
_ARGUMENT_REGISTERS = (112, 104, 96, 56, 72, 44)  # offsets in struct user_regs_struct: rdi rsi rdx r10 r8 r9
_AT_FDCWD = -100

LAST_ROOM = "last-room"  # the file that takes what a file system has left

# What is no part of the host: a process's own scratch files and what has no place on a disk.
_ELSEWHERE = re.compile(r"/dev/|/proc/|/run/|/tmp/|pipe:|socket:|anon_inode:|/memfd:|.* \(deleted\)$")


def reason_against():
    """Why steps cannot be followed on this machine, or None."""
    return None if os.uname().machine == "x86_64" else "follows system calls of x86_64 only"


class Cut:
    """Where and how a run ends: at step `number` (from 1), and what is killed there.

    `what` is "group" for every process of the command that is no daemon, "shell" for its first process alone,
    "host" for everything that it has started. With `half`, a write at that step puts the first half of its bytes
    into the file before. Another `signal` than SIGKILL is sent once, and the run goes on to its own end.
    With `full`, a folder of the host, nothing is killed: from then on its file system has no room.
    """

    def __init__(self, number, what="group", half=False, signal=signal.SIGKILL, full=None):
        self.number, self.what, self.half, self.signal, self.full = number, what, half, signal, full


def was_reached(cut, steps):
    """Whether a run with these steps came to its cut: one that waits for others takes a step less here or there."""
    return cut is not None and cut.number <= len(steps)


def run(host, command, output, cut=None):
    """Runs a command (a list) on `host` until it ends or is cut off; what it says goes to the file `output`.

    Returns (status, steps): the exit status, or None when it was cut off, and the steps as dicts with "call",
    "path", "process" (who did it), "line" (the command line) in order.
    """
    reading, writing = os.pipe()
    tracer = os.fork()
    if tracer == 0:
        os.close(reading)
        _trace_and_exit(host, command, output, cut, writing)
    os.close(writing)
    with os.fdopen(reading) as answer:
        text = answer.read()
    if not text:
        raise RuntimeError(f"{command} could not be followed")
    host.adopt(tracer)
    said = json.loads(text)
    return said["status"], said["steps"]


def _trace_and_exit(host, command, output, cut, writing):
    """The tracer lives as long as any process that it follows: without it their system calls would fail."""
    try:
        # What a killed process leaves behind would else be the caller's, and keep the host from ending.
        _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        tracer = _Tracer(host.entering(command), output, cut)
        status = tracer.follow()
        with os.fdopen(writing, "w") as answer:
            json.dump({"status": status, "steps": tracer.steps}, answer)
        tracer.serve()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(0)


def _ptrace(request, pid, address=0, data=0):
    result = _libc.ptrace(request, pid, address, data)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def _filter():
    """A BPF program: the system calls above stop, opens only when they may write."""
    load, equal, anyset, give = 0x20, 0x15, 0x45, 0x06
    allow, trace = (give, 0, 0, 0x7FFF0000), (give, 0, 0, 0x7FF00000)
    code = [(load, 0, 0, 4), (equal, 1, 0, _AUDIT_ARCH_X86_64), allow, (load, 0, 0, 0)]
    for number in sorted({**_PATHS, **_DESCRIPTORS, **_KILL}.keys() - _FLAGS_ARGUMENT.keys()):
        code += [(equal, 0, 1, number), trace]
    for number, argument in _FLAGS_ARGUMENT.items():
        code += [(equal, 0, 4, number), (load, 0, 0, 16 + 8 * argument), (anyset, 0, 1, _WRITING), trace, allow]
    code.append(allow)
    return b"".join(struct.pack("HBBI", *line) for line in code), len(code)


class _Tracer:
    def __init__(self, command, output, cut):
        self.steps = []
        self._cut = cut
        self._known = set()
        self._shell = None  # the process that the command became
        self._was_cut = False
        self._root = self._start(command, output)

    def _start(self, command, output):
        program, length = _filter()
        buffer = ctypes.create_string_buffer(program)
        head = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", length, ctypes.addressof(buffer)))
        child = os.fork()
        if child == 0:
            try:
                os.setsid()
                file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                nothing = os.open("/dev/null", os.O_RDONLY)
                os.dup2(nothing, 0), os.dup2(file, 1), os.dup2(file, 2)
                os.closerange(3, 200)
                _ptrace(_TRACEME, 0)
                os.kill(os.getpid(), signal.SIGSTOP)
                if _libc.prctl(_PR_SET_SECCOMP, 2, head, 0, 0) == 0:
                    os.execvpe(command[0], command, dict(os.environ))
            finally:
                os._exit(126)
        os.waitpid(child, 0)
        options = _O_FORK | _O_VFORK | _O_CLONE | _O_EXEC | _O_SECCOMP | _O_EXITKILL | _O_SYSGOOD
        _ptrace(_SETOPTIONS, child, 0, options)
        self._known.add(child)
        self._session = child
        self._go_on(child)
        return child

    def follow(self):
        """Until the command is at its end, or cut off and dead; returns its status or None."""
        while True:
            pid, status = os.waitpid(-1, _WALL)
            if os.WIFEXITED(status) or os.WIFSIGNALED(status):
                self._known.discard(pid)
                if self._was_cut and not self._in_session():
                    return None
                if pid == (self._shell or self._root) and not self._was_cut:
                    return os.waitstatus_to_exitcode(status)
                continue
            self._stopped(pid, status)

    def serve(self):
        """For daemons that the command has started, until the host ends."""
        with contextlib.suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, _WALL)
                if os.WIFSTOPPED(status):
                    self._stopped(pid, status)

    def _stopped(self, pid, status):
        self._known.add(pid)
        number, event = os.WSTOPSIG(status), status >> 16
        if self._was_cut and self._condemned(pid):
            self._kill(pid)
        elif event == _EVENT_SECCOMP:
            self._at_call(pid)
        elif event == _EVENT_EXEC:
            self._note_shell(pid)
            self._go_on(pid)
        elif event or number in (signal.SIGTRAP, signal.SIGTRAP | 0x80):
            self._go_on(pid)
        elif number == signal.SIGSTOP:  # a new process begins
            self._go_on(pid)
        else:
            self._go_on(pid, number)

    def _go_on(self, pid, number=0):
        with contextlib.suppress(ProcessLookupError):
            _ptrace(_CONT, pid, 0, number)

    def _at_call(self, pid):
        step = None if self._was_cut or self._shell is None or not self._belongs(pid) else self._step(pid)
        if step:
            self.steps.append(step)
            if self._cut and len(self.steps) == self._cut.number:
                self._cut_off(pid)
                return
        self._go_on(pid)

    def _step(self, pid):
        with contextlib.suppress(OSError):
            numbers = _call(pid)
            call, arguments = numbers[0], numbers[1:]
            name, paths = self._what(pid, call, arguments)
            if name == "execve":
                paths = paths if os.path.exists(f"/proc/{pid}/root{paths[0]}") else []
            elif name in ("mkdir", "mkdirat") and os.path.isdir(f"/proc/{pid}/root{paths[0]}"):
                paths = []  # mkdir -p asks the kernel
            elif all(_ELSEWHERE.match(path) for path in paths):
                paths = []
            if not paths:
                return None
            return {"call": name, "path": " → ".join(paths), "process": _program(pid), "line": _command_line(pid)}
        return None

    def _note_shell(self, pid):
        """The first thing that is started on the host is the command."""
        if self._shell is None and _program(pid) != "nsenter":
            self._shell = pid

    def _what(self, pid, call, arguments):
        if call in _KILL:
            target = ctypes.c_int(arguments[0]).value
            return "kill", [f"signal {arguments[1]}"] if arguments[1] and self._is_foreign(pid, target) else []
        if call in _DESCRIPTORS:
            name, argument = _DESCRIPTORS[call]
            return name, [os.readlink(f"/proc/{pid}/fd/{arguments[argument]}")]
        name, *places = _PATHS[call]
        return name, [_path(pid, arguments, *place) for place in places]

    def _is_foreign(self, pid, target):
        """Whether a signal goes to a process that is none of the command's own."""
        inside = {_inner_pid(known) for known in self._known if self._belongs(known)}
        return abs(target) not in inside and target not in (0, -1)

    def _belongs(self, pid):
        with contextlib.suppress(ProcessLookupError):
            return os.getsid(pid) == self._session
        return False

    def _in_session(self):
        return [pid for pid in self._known if self._condemned(pid)]

    def _condemned(self, pid):
        if self._cut.what == "host":
            return True
        if self._cut.what == "shell":
            return pid in (self._shell, self._root)
        return self._belongs(pid)

    def _cut_off(self, pid):
        if self._cut.full:
            _fill(f"/proc/{pid}/root{self._cut.full}")
            self._go_on(pid)
            return
        if self._cut.half:
            self._write_half(pid)
        self._was_cut = self._cut.signal == signal.SIGKILL
        for known in list(self._known):
            if self._condemned(known) and (self._was_cut or known != self._root):
                self._kill(known)
        if not self._was_cut or not self._condemned(pid):
            self._go_on(pid)

    def _kill(self, pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, self._cut.signal)

    def _write_half(self, pid):
        """Shortens the write that a process is about to do, and waits until it is done."""
        call, *arguments = _call(pid)
        if call not in _LENGTH_ARGUMENT:
            return
        argument = _LENGTH_ARGUMENT[call]
        registers = ctypes.create_string_buffer(27 * 8)
        vector = ctypes.create_string_buffer(struct.pack("QQ", ctypes.addressof(registers), 27 * 8))
        _ptrace(_GETREGSET, pid, 1, ctypes.addressof(vector))
        struct.pack_into("Q", registers, _ARGUMENT_REGISTERS[argument], arguments[argument] // 2)
        _ptrace(_SETREGSET, pid, 1, ctypes.addressof(vector))
        _ptrace(_SYSCALL, pid)
        os.waitpid(pid, _WALL)


def _fill(folder):
    """Takes the room that a file system has left, to its last byte."""
    with open(f"{folder}/{LAST_ROOM}", "ab", buffering=0) as file:
        for size in (1 << 16, 1):
            with contextlib.suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass


def _call(pid):
    """Number and arguments of the system call that a process is about to make."""
    buffer = ctypes.create_string_buffer(88)
    _ptrace(_GET_SYSCALL_INFO, pid, 88, ctypes.addressof(buffer))
    return struct.unpack_from("7Q", buffer, 24)


def _path(pid, arguments, folder, place):
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        memory.seek(arguments[place])
        text = b""
        while b"\0" not in text and len(text) < 4096:
            text += memory.read(256 - (arguments[place] + len(text)) % 256)
    path = os.fsdecode(text.partition(b"\0")[0])
    if path.startswith("/"):
        return path
    descriptor = _AT_FDCWD if folder is None else ctypes.c_int(arguments[folder]).value
    base = os.readlink(f"/proc/{pid}/cwd" if descriptor == _AT_FDCWD else f"/proc/{pid}/fd/{descriptor}")
    return os.path.normpath(os.path.join(base, path))


def _program(pid):
    with open(f"/proc/{pid}/comm") as file:
        return file.read().strip()


def _command_line(pid):
    with open(f"/proc/{pid}/cmdline", "rb") as file:
        return os.fsdecode(file.read().rstrip(b"\0").replace(b"\0", b" "))[:200]


def _inner_pid(pid):
    """A process's number on its own host."""
    with contextlib.suppress(OSError):
        with open(f"/proc/{pid}/status") as file:
            return int(re.search(r"(?m)^NSpid:.*?(\d+)$", file.read())[1])
    return 0
