# SPDX-License-Identifier: MIT
"""A Debian system with next to nothing installed, to install things in and throw away.

It is an overlay over the private Debian root that SENDMAIL_WIZARD_BARE_ROOT names, in mount and PID namespaces of
its own: the root itself is never changed, and nothing is left when the program ends, however it ends. What apt fetches
stays beside the root, for the next time.
"""

import contextlib
import os
import pathlib
import subprocess
import sys

import namespaces

SKIPPED = 77
_NAMESPACES = os.CLONE_NEWNS | os.CLONE_NEWUTS | os.CLONE_NEWIPC | os.CLONE_NEWPID
_PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/root",
                "DEBIAN_FRONTEND": "noninteractive"}
# apt's own user may not write into the cache of whoever runs the tests.
_APT = ["apt-get", "--yes", "--quiet", "-o", "APT::Sandbox::User=root", "-o", "Dpkg::Use-Pty=0",
        "-o", "DPkg::Options::=--force-unsafe-io"]
# Every file, folder and link but those that change whenever apt runs, with its rights and what it holds.
_SNAPSHOT = r"""
others='-path /proc -o -path /dev -o -path /run -o -path /tmp -o -path /var/cache -o -path /var/lib/apt
        -o -path /var/lib/dpkg -o -path /var/log'
find / -xdev \( $others \) -prune -o -printf '%p %m %U %G %l\n'
find / -xdev \( $others \) -prune -o -type f -exec sha256sum '{}' +
"""


def root_folder():
    return pathlib.Path(os.environ.get("SENDMAIL_WIZARD_BARE_ROOT", "")).resolve()


def reason_against():
    """Why there can be no such system here, or None."""
    if not os.environ.get("SENDMAIL_WIZARD_BARE_ROOT"):
        return "SENDMAIL_WIZARD_BARE_ROOT names no Debian root"
    if not os.access(root_folder() / "usr/bin/apt-get", os.X_OK):
        return f"{root_folder()} is no Debian root"
    return namespaces.reason_against()


def skip(reason):
    print(f"skipped: {reason}", flush=True)
    sys.exit(SKIPPED)


def enter():
    """Goes on in namespaces of its own, with the machine's network; ends with status 77 where that is impossible."""
    if reason := reason_against():
        skip(reason)
    namespaces.enter(_NAMESPACES)


class BareSystem:
    """Paths are the system's own."""

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self._mount_all(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *problem):
        self._stack.close()

    def run(self, *command, check=True, **environment):
        """Runs a command as root and returns what subprocess.run does, stdout and stderr as text."""
        done = subprocess.run(self._inside(command, environment), text=True, capture_output=True,
                              stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done

    def start(self, *command, **environment):
        """Starts a command and returns its subprocess.Popen; stderr is a pipe of text."""
        return subprocess.Popen(self._inside(command, environment), text=True, stdin=subprocess.DEVNULL,
                                stderr=subprocess.PIPE)

    def apt(self, *arguments, check=True):
        return self.run(*_APT, *arguments, check=check)

    def copy_in(self, file, folder="/tmp"):
        target = self.root / folder.lstrip("/") / pathlib.Path(file).name
        target.write_bytes(pathlib.Path(file).read_bytes())
        return f"{folder}/{target.name}"

    def snapshot(self):
        """A line for every file there is."""
        return self.run("sh", "-c", _SNAPSHOT).stdout.splitlines()

    def _inside(self, command, environment):
        proxies = {name: os.environ[name] for name in _PROXIES if name in os.environ}
        variables = [f"{name}={value}" for name, value in (_ENVIRONMENT | proxies | environment).items()]
        return ["chroot", self.root, "env", "-i", *variables, *command]

    def _mount_all(self, stack):
        # Folders of the root that exist in any case; overlays do not look into what is mounted there.
        area = root_folder() / "mnt"
        self._mount(stack, "area", area, "tmpfs", "mode=755")
        for part in ("upper", "work", "root"):
            (area / part).mkdir()
        # Relative, since commas and colons in paths would need quoting. Above the work area is the root.
        stack.enter_context(contextlib.chdir(area))
        self._mount(stack, "overlay", "root", "overlay", "lowerdir=..,upperdir=upper,workdir=work")
        self.root = area / "root"
        self._mount(stack, "proc", self.root / "proc", "proc")
        self._mount(stack, "tmp", self.root / "tmp", "tmpfs", "mode=1777")
        for device in ("null", "zero", "full", "random", "urandom"):
            self._bind(stack, f"/dev/{device}", self.root / "dev" / device)
        for name in ("resolv.conf", "hosts"):
            self._bind(stack, f"/etc/{name}", self.root / "etc" / name)
        cache = root_folder().parent
        self._bind(stack, cache / "archives", self.root / "var/cache/apt/archives")
        self._bind(stack, cache / "lists", self.root / "var/lib/apt/lists")

    def _bind(self, stack, source, target):
        if not target.exists():
            target.touch()
        self._mount(stack, source, target, None, None, namespaces.MS_BIND)

    def _mount(self, stack, source, target, *rest):
        namespaces.mount(source, target, *rest)
        stack.callback(namespaces.unmount, target)
