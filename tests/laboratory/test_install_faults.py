# SPDX-License-Identifier: MIT
"""install.sh where something goes wrong: it says what, nothing is lost, and everything is as before.

SENDMAIL_WIZARD_FAULTS=full tries every combination; without it, some.
"""

import contextlib
import itertools
import os
import pathlib
import signal
import tempfile
import threading
import unittest

import installation
import laboratory
import snapshot
import stepping
import wizard

# Lays a small file system over a folder, with what was there, and leaves so many KiB free.
_SMALL = """
set -e
folder=$1 free=$2
mkdir /copy
cp -a "$folder/." /copy
mount -t tmpfs -o "mode=$(stat -c %a "$folder"),size=8m" tmpfs "$folder"
chown --reference=/copy "$folder"
cp -a /copy/. "$folder"
room=$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')
dd if=/dev/zero of="$folder/filler" bs=1024 count=$((room - free)) 2>/dev/null
"""
_READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'
# Each program that the installer asks for, as --apply needs it on Debian.
_TOOLS = ("awk", "basename", "cat", "chmod", "chown", "cksum", "cmp", "cp", "crontab", "cut", "date", "df", "diff",
          "dirname", "find", "getent", "grep", "head", "hostname", "id", "ln", "ls", "m4", "makemap", "mkdir", "mv",
          "readlink", "rm", "sed", "sha256sum", "sleep", "sort", "ss", "sync", "systemctl", "tail", "tr", "uniq", "wc")
_REFUSING_SENDMAIL = """#!/bin/sh
case "$*" in
*-C*) echo "$2: line 12: unknown option" >&2; exit 70 ;;
esac
exec /usr/libexec/sendmail/sendmail.real "$@"
"""
_CLOCK = """#!/bin/sh
exec /usr/bin/date -d "$(cat /etc/clock)" "$@"
"""
_SIGNALS = ("SIGHUP", "SIGINT", "SIGTERM")


@contextlib.contextmanager
def hidden(host, tool):
    """For a while the host does not have this program."""
    folders = (host.folder / "usr/bin", host.folder / "usr/sbin")
    places = [folder / tool for folder in folders if os.path.lexists(folder / tool)]
    for place in places:
        place.rename(place.with_suffix(".hidden"))
    yield
    for place in places:
        place.with_suffix(".hidden").rename(place)


class FaultTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        fresh, _, by_hand, _ = _situations()
        cls.fresh, cls.by_hand = fresh, by_hand

    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.hub = installation.start_hub(self.lab)

    def begin(self, situation, break_it="", *words):
        """The host, broken; `self.before` is what has to be there afterwards."""
        host = situation.begin(self.lab)
        if break_it:
            host.run(["sh", "-c", break_it, "sh", *words])
        self.before, self.sockets = snapshot.take(host), installation.mail_sockets(host)
        return host

    def install(self, host, verb="--apply", status=None):
        done = host.run(["sh", installation.INSTALLER, verb], check=False, timeout=180)
        if status is not None:
            self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def follow(self, host, cut):
        """Runs --apply step by step to its cut: status, steps, and what was said with the step that was cut."""
        with tempfile.TemporaryDirectory() as folder:
            output = pathlib.Path(folder, "said")
            status, steps = stepping.run(host, ["sh", installation.INSTALLER, "--apply"], output, cut)
            said = f"{status}: {output.read_text()}\n{steps[cut.number - 1:cut.number] if cut else ''}"
        if not stepping.was_reached(cut, steps):
            self.assertEqual(status, 0, said)
        return status, steps, said

    def assert_as_before(self, host, situation, said=""):
        self.assertEqual(snapshot.differences(self.before, snapshot.take(host), True), [], said)
        self.assertEqual(situation.lost_mail(host, self.hub), [], said)
        laboratory.wait_until(lambda: installation.mail_sockets(host) == self.sockets, what="the same ports")
        self.assertEqual(installation.left_behind(host), [], said)

    def refuse(self, situation, says, break_it, *words):
        """--apply names the reason, and leaves everything as it was."""
        host = self.begin(situation, break_it, *words)
        said = self.install(host, status=1)
        self.assertRegex(said, says)
        self.assert_as_before(host, situation, said)
        self.lab.remove(host)
        return said


class Disks(FaultTest):
    FOLDERS = ("/etc/mail", "/etc/cron.d", "/var/backups", "/tmp")

    def test_full(self):
        rows = itertools.product(self.FOLDERS, (0, 20, 100, 200), ("fresh", "by_hand"))
        for folder, free, name in installation.some(rows, 10):
            with self.subTest(folder=folder, free=free, host=name):
                situation = getattr(self, name)
                host = self.begin(situation, _SMALL, folder, str(free))
                done = host.run(["sh", installation.INSTALLER, "--apply"], check=False, timeout=180)
                said = done.stdout + done.stderr
                self.assert_whole(host, situation, folder, done.returncode, said)

    def test_filling_up(self):
        """Somebody else takes the last room while the installer is at work."""
        if stepping.reason_against():
            self.skipTest(stepping.reason_against())
        for folder, situation in itertools.product(self.FOLDERS, (self.fresh, self.by_hand)):
            count = self.run_filled(situation, folder, None)
            for number in installation.some(range(7, count + 1, 101), 2):
                with self.subTest(folder=folder, host=situation.name, step=number):
                    self.run_filled(situation, folder, stepping.Cut(number, full=folder))

    def run_filled(self, situation, folder, cut):
        host = self.begin(situation, _SMALL, folder, "4096")
        status, steps, said = self.follow(host, cut)
        host.shell(f"rm -f {folder}/{stepping.LAST_ROOM}")
        self.assert_whole(host, situation, folder, status, said)
        return len(steps)

    def assert_whole(self, host, situation, folder, status, said):
        """What the installer made of a small file system; the host is gone afterwards."""
        if status == 0:  # there was room enough
            host.shell(f"rm {folder}/filler")
            self.assertEqual(situation.faults_of_new(host), [], said)
        else:
            self.assertRegex(said, "(?i)make room|full|could not be written|cannot")
            self.assert_as_before(host, situation, said)
        self.lab.remove(host)

    def test_read_only(self):
        rows = itertools.product((*self.FOLDERS, "/etc"), ("fresh", "by_hand"))
        for folder, name in installation.some(rows, 5):
            with self.subTest(folder=folder, host=name):
                self.refuse(getattr(self, name), "(?i)read-only|cannot", _READ_ONLY, folder)


class Programs(FaultTest):
    def test_each_tool_missing(self):
        for tool in installation.some(_TOOLS, 13):
            with self.subTest(tool=tool):
                host = self.begin(self.fresh)
                with hidden(host, tool):
                    done = host.run(["sh", installation.INSTALLER, "--apply"], check=False, timeout=180)
                said = done.stdout + done.stderr
                if done.returncode == 0:
                    self.assertNotRegex(said, "not found")
                    self.assertEqual(snapshot.differences(self.fresh.new, snapshot.take(host)), [], said)
                else:
                    self.assertIn(tool, said)
                    self.assertEqual(snapshot.differences(self.before, snapshot.take(host), True), [], said)
                self.lab.remove(host)

    def test_a_sendmail_that_refuses_the_file(self):
        self.refuse(self.by_hand, "refuses the new sendmail.cf.*line 12",
                    "cd /usr/libexec/sendmail && mv sendmail sendmail.real &&"
                    f" printf %s '{_REFUSING_SENDMAIL}' > sendmail && chmod 755 sendmail")

    def test_a_daemon_that_does_not_start(self):
        self.refuse(self.fresh, "daemon", "printf '#!/bin/sh\\nexit 1\\n' > /etc/init.d/sendmail")

    def test_a_daemon_that_ends_at_once(self):
        self.refuse(self.fresh, "the daemon does not run", "printf '#!/bin/sh\\nexit 0\\n' > /etc/init.d/sendmail")

    def test_a_port_that_is_taken(self):
        host = self.begin(self.fresh)
        host.start_listener("--address", "127.0.0.1")
        self.sockets = installation.mail_sockets(host)
        said = self.install(host, status=1)
        self.assertRegex(said, "127.0.0.1:25")
        self.assert_as_before(host, self.fresh, said)


class Time(FaultTest):
    def test_a_clock_that_jumps_back(self):
        """The newest backup is the one that was made last, whatever the clock said."""
        host = self.begin(self.fresh)
        host.shell("mkdir -p /usr/xpg4/bin")
        host.write_file("/usr/xpg4/bin/date", _CLOCK, "755")
        host.write_file("/etc/clock", "2031-01-01\n")
        self.before = snapshot.take(host)
        self.install(host, status=0)
        between = snapshot.take(host)
        host.write_file("/etc/clock", "2001-01-01\n")
        other = installation.exported(self.lab, "null-client")
        host.copy_in(other, "/root/other")
        host.run(["sh", "/root/other/install.sh", "--apply"])
        host.run(["sh", "/root/other/install.sh", "--rollback"])
        found = snapshot.differences(between | {"/etc/clock": None}, snapshot.take(host) | {"/etc/clock": None}, True)
        self.assertEqual(found, [])
        self.install(host, "--rollback", status=0)
        found = snapshot.differences(self.before | {"/etc/clock": None}, snapshot.take(host) | {"/etc/clock": None}, True)
        self.assertEqual(found, [])

    def test_two_at_once(self):
        for situation in (self.fresh, self.by_hand):
            host = self.begin(situation)
            said = []
            runs = [threading.Thread(target=lambda: said.append(self.install(host))) for _ in range(3)]
            for run in runs:
                run.start()
            for run in runs:
                run.join()
            self.assertEqual(sum("Installed. These files" in text for text in said), 1, said)
            for text in said:
                self.assertRegex(text, "Installed. These files|is at work|just changed|Already installed|\\d problem")
            self.assertEqual(situation.faults_of_new(host), [], said)
            self.assertEqual(situation.lost_mail(host, self.hub), [])
            self.install(host, "--rollback", status=0)
            self.assertEqual(situation.faults_of_old(host), [])
            self.lab.remove(host)


class Signals(FaultTest):
    def test_in_the_middle(self):
        """A terminal's signals reach every process: the installer undoes what it did, or has finished."""
        if stepping.reason_against():
            self.skipTest(stepping.reason_against())
        for situation in (self.fresh, self.by_hand):
            count = self.run_cut(situation, None)
            targets = itertools.cycle(("group", "group", "shell", "shell"))
            rows = zip(range(1, count + 1, 11), itertools.cycle(_SIGNALS), targets)
            for number, name, what in installation.some(rows, 8):
                with self.subTest(host=situation.name, step=number, signal=name, to=what):
                    self.run_cut(situation, stepping.Cut(number, what, signal=getattr(signal, name)))

    def run_cut(self, situation, cut):
        host = self.begin(situation)
        status, steps, said = self.follow(host, cut)
        self.assertEqual(host.shell("ls /tmp").stdout, "", said)
        if status == 0:
            self.assertEqual(situation.faults_of_new(host), [], said)
        else:
            self.assert_as_before(host, situation, said)
        self.lab.remove(host)
        return len(steps)


_CACHE = []


def _situations():
    if not _CACHE:
        _CACHE.extend(installation.Stock().situations())
    return _CACHE


if __name__ == "__main__":
    laboratory.main()
