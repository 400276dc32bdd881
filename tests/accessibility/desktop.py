# SPDX-License-Identifier: MIT
"""A desktop of our own with the wizard on it: an X server without a screen, a session bus, and AT-SPI, which
is what screen readers use.

    with Desktop() as desktop:
        desktop.start_program()

Nothing of it is left in the end: whatever it starts, and whatever that starts in turn, stays below this
process (a "child subreaper"), and is ended by its number.
"""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 30


def reason_against():
    """Why there can be no such desktop here, or None."""
    program = os.environ.get("SENDMAIL_WIZARD_PROGRAM", "")
    if not os.access(program, os.X_OK):
        return "SENDMAIL_WIZARD_PROGRAM names no program"
    for tool in ("Xvfb", "xkbcomp", "dbus-daemon"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    if not any(pathlib.Path(folder, "dbus-1/services/org.a11y.Bus.service").exists()
               for folder in ("/usr/share", "/usr/local/share")):
        return "there is no AT-SPI (at-spi2-core)"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError) as problem:
        return f"there are no Python bindings for AT-SPI: {problem}"
    return None


def wait_until(condition, what):
    """The first true value of `condition()`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def descendants(of):
    """The numbers of all processes below that one, the youngest generation last."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            stat = (entry / "stat").read_text()
        except OSError:
            continue
        parent = int(stat.rpartition(")")[2].split()[1])
        children.setdefault(parent, []).append(int(entry.name))
    found, generation = [], [of]
    while generation:
        generation = [child for parent in generation for child in children.get(parent, [])]
        found += generation
    return found


class Desktop:
    """Sets the environment of this very process, so that AT-SPI's client library finds the bus."""

    def __enter__(self):
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
        self._folder = tempfile.TemporaryDirectory(prefix="wizard-desktop-")
        try:
            self._set_environment(pathlib.Path(self._folder.name))
            self._start_display()
            self._start_bus()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for number in (signal.SIGTERM, signal.SIGKILL):
            deadline = time.monotonic() + 5
            while (left := descendants(os.getpid())) and time.monotonic() < deadline:
                for process in left:
                    try:
                        os.kill(process, number)
                    except ProcessLookupError:
                        pass
                self._reap()
                time.sleep(0.05)
        self._folder.cleanup()

    def start_program(self):
        """What it says on stderr stands in `words_of_program`."""
        environment = dict(os.environ)
        # libxkbcommon-x11 hands strndup() text without an end, and its length: right, but not strictly.
        environment["ASAN_OPTIONS"] = ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"),
                                                             "strict_string_checks=0"]))
        self.words_of_program = pathlib.Path(self._folder.name, "stderr")
        with self.words_of_program.open("wb") as stderr:
            return subprocess.Popen([os.environ["SENDMAIL_WIZARD_PROGRAM"]], stderr=stderr, env=environment)

    @staticmethod
    def _reap():
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            pass

    @staticmethod
    def _set_environment(folder):
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                     "XDG_RUNTIME_DIR"):
            place = folder / name.lower()
            place.mkdir(mode=0o700)
            os.environ[name] = str(place)
        for name in ("AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                     "QT_SCALE_FACTOR", "NO_AT_BRIDGE"):
            os.environ.pop(name, None)
        os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", QT_QPA_PLATFORM="xcb",
                          LC_ALL="C.UTF-8", GTK_USE_PORTAL="0")

    @staticmethod
    def _first_line(command, descriptor_option):
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            subprocess.Popen(command + [descriptor_option.format(writing)], pass_fds=[writing],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            os.close(writing)
            line = answer.readline().strip()
        assert line, f"{command[0]} does not start"
        return line

    def _start_display(self):
        server = ["Xvfb", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-displayfd"]
        number = self._first_line(server, "{}")
        os.environ["DISPLAY"] = f":{number}"

    def _start_bus(self):
        address = self._first_line(["dbus-daemon", "--session", "--nofork"], "--print-address={}")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
