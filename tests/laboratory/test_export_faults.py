# SPDX-License-Identifier: MIT
"""The export of a bundle, cut off at each of its steps, without room, or where it may not write: whole or not at all.

SENDMAIL_WIZARD_FAULTS=full cuts it off at every step; without it, at some of each kind.
"""

import json
import os
import pathlib
import subprocess
import tarfile
import tempfile
import unittest

import installation
import laboratory
import namespaces
import stepping
import wizard

_NOBODY = 65534


class _Here:
    """Commands run beside the hosts, not on one."""

    def entering(self, command):
        return command

    def adopt(self, process):
        os.waitpid(process, 0)


def content(target):
    """What is in a bundle: a dict from name to bytes; None without one."""
    if not target.exists():
        return None
    if target.is_dir():
        return {file.name: file.read_bytes() for file in target.iterdir()}
    with tarfile.open(target) as archive:
        return {pathlib.PurePath(member.name).name: archive.extractfile(member).read()
                for member in archive if member.isfile()}


class ExportFaults(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.folder = self.lab.folder()
        os.chmod(self.folder, 0o755)
        self.old, self.new = self.folder / "old.json", self.folder / "new.json"
        self.old.write_text(json.dumps(wizard.answers("local-aliases")))
        self.new.write_text(json.dumps(wizard.answers("null-client")))

    def command(self, answers, target):
        return [os.environ["SENDMAIL_WIZARD_PROGRAM"], "export", "--force", "--out", str(target),
                "--answers", str(answers)]

    def export(self, answers, target, **options):
        return subprocess.run(self.command(answers, target), capture_output=True, text=True, timeout=60,
                              env=os.environ | {"LC_ALL": "C.UTF-8"}, **options)

    def place(self, name):
        """A new folder, and a target in it."""
        place = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        os.chmod(place, 0o755)
        return place / name

    def expected(self, answers, name):
        target = self.place(name)
        done = self.export(answers, target)
        self.assertEqual(done.returncode, 0, done.stderr)
        return content(target)


class CutOff(ExportFaults):
    """By SIGKILL, at each step."""

    def setUp(self):
        super().setUp()
        if stepping.reason_against():
            self.skipTest(stepping.reason_against())
        # A program that looks for leaks at its end cannot while it is followed.
        os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"

    def cut(self, name, replaces):
        old = self.expected(self.old, name) if replaces else None
        new = self.expected(self.new, name)
        count = self.run_to(None, name, replaces)[1]
        for number in installation.some(range(1, count + 1), 8):
            for half in (False, True):
                with self.subTest(target=name, replaces=replaces, step=number, half=half):
                    self.look_at(*self.run_to(stepping.Cut(number, half=half), name, replaces), old, new)

    def run_to(self, cut, name, replaces):
        target = self.place(name)
        if replaces:
            self.assertEqual(self.export(self.old, target).returncode, 0)
        status, steps = stepping.run(_Here(), self.command(self.new, target), self.folder / "said", cut)
        self.assertEqual(status, None if stepping.was_reached(cut, steps) else 0, (self.folder / "said").read_text())
        return target, len(steps)

    def look_at(self, target, _, old, new):
        self.assertIn(content(target), (old, new))
        for entry in target.parent.iterdir():
            self.assertTrue(entry == target or entry.name.startswith(f".{target.name}."), entry)
        done = self.export(self.new, target)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(content(target), new)

    def test_a_new_folder(self):
        self.cut("bundle", replaces=False)

    def test_an_older_folder(self):
        self.cut("bundle", replaces=True)

    def test_a_new_archive(self):
        self.cut("bundle.tar.gz", replaces=False)

    def test_an_older_archive(self):
        self.cut("bundle.tar.gz", replaces=True)


class NoPlace(ExportFaults):
    def refuse(self, target, says, **options):
        before = content(target)
        done = self.export(self.new, target, **options)
        self.assertNotEqual(done.returncode, 0)
        self.assertRegex(done.stderr, says)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        self.assertEqual(content(target), before)
        self.assertEqual([entry.name for entry in target.parent.iterdir()], [target.name] if before else [])

    def test_a_full_disk(self):
        """Every amount of room: a whole bundle, or nothing and the reason."""
        for name in ("bundle", "bundle.tar.gz"):
            new = self.expected(self.new, name)
            ended = set()
            for size in (*range(4, 60, 8), *range(60, 400, 40)):
                with self.subTest(target=name, kilobytes=size):
                    target = self.place(name)
                    namespaces.mount("small", target.parent, "tmpfs", f"size={size}k,mode=755")
                    done = self.export(self.new, target)
                    ended.add(done.returncode == 0)
                    if done.returncode == 0:
                        self.assertEqual(content(target), new)
                    else:
                        self.assertRegex(done.stderr, "(?i)full|no space")
                        self.assertEqual(list(target.parent.iterdir()), [])
                    namespaces.unmount(target.parent)
            self.assertEqual(ended, {True, False}, name)

    def test_a_full_disk_keeps_the_older_bundle(self):
        for name in ("bundle", "bundle.tar.gz"):
            with self.subTest(target=name):
                target = self.place(name)
                namespaces.mount("small", target.parent, "tmpfs", "size=1m,mode=755")
                self.assertEqual(self.export(self.old, target).returncode, 0)
                with open(target.parent / "filler", "wb", buffering=0) as filler:
                    with self.assertRaises(OSError):
                        while True:
                            filler.write(bytes(4096))
                before = content(target)
                done = self.export(self.new, target)
                self.assertNotEqual(done.returncode, 0)
                self.assertRegex(done.stderr, "(?i)full|no space")
                self.assertEqual(content(target), before)
                self.assertEqual({entry.name for entry in target.parent.iterdir()}, {name, "filler"})
                namespaces.unmount(target.parent)

    def test_read_only(self):
        for name in ("bundle", "bundle.tar.gz"):
            with self.subTest(target=name):
                target = self.place(name)
                namespaces.mount("fixed", target.parent, "tmpfs", "ro", 1)
                self.refuse(target, "(?i)read-only|only be read")
                namespaces.unmount(target.parent)

    def test_somebody_elses_folder(self):
        if self.export(self.new, "/nonexistent/bundle", user=_NOBODY).returncode == 126:
            self.skipTest("the program is where others may not run it")
        for name in ("bundle", "bundle.tar.gz"):
            with self.subTest(target=name):
                self.refuse(self.place(name), "(?i)permi|may not", user=_NOBODY)

    def test_a_folder_that_is_not_there(self):
        for name in ("bundle", "bundle.tar.gz"):
            with self.subTest(target=name):
                done = self.export(self.new, self.folder / "missing" / name)
                self.assertNotEqual(done.returncode, 0)
                self.assertFalse((self.folder / "missing").exists())


if __name__ == "__main__":
    laboratory.main()
