# SPDX-License-Identifier: MIT
"""What the Tab key does in bash, zsh and fish, with the files where they are installed."""

import os
import pathlib
import sys
import tempfile
import unittest

import shells

STAGE = pathlib.Path(os.environ["SENDMAIL_WIZARD_STAGE"])
FILES = ("mail.json", "web one.json", "notes.txt", "tree/cf.m4")
# Command lines, and the words that the last one could become.
CANDIDATES = {
    "sendmail-wizard ex": {"export", "explain"},
    "sendmail-wizard comp": set(),
    "sendmail-wizard --v": {"--version"},
    "sendmail-wizard m": {"mail.json"},
    "sendmail-wizard help pre": {"preview"},
    "sendmail-wizard preview s": {"sendmail.mc", "sendmail.cf", "submit.mc", "submit.cf"},
    "sendmail-wizard explain masquerade_en": {"masquerade_entire_domain", "masquerade_envelope"},
    "sendmail-wizard check ": {"mail.json", "notes.txt", "web one.json", "tree"},
    "sendmail-wizard check mail.json --no-i": {"--no-ipv6"},
    "sendmail-wizard check --no-such ": {"mail.json", "notes.txt", "web one.json", "tree"},
    "sendmail-wizard check --answers ": {"mail.json", "web one.json", "tree"},
    "sendmail-wizard check --cf-tree ": {"tree"},
    "sendmail-wizard export --f": {"--force", "--flush"},
    "sendmail-wizard export --out ": {"mail.json", "web one.json", "notes.txt", "tree"},
    "sendmail-wizard export --role ": {"null-client", "local-aliases", "mail-server"},
    "sendmail-wizard export --role mail-server --listen ": {"none", "loopback", "network"},
    "sendmail-wizard export --platform f": {"freebsd"},
    "sendmail-wizard export --sendmail 8.1": {f"8.{minor}" for minor in range(10, 19)},
    "sendmail-wizard export --flush 1": {"1", "10", "12", "15"},
    "sendmail-wizard export --runner ": {"cron", "systemd-timer"},
    "sendmail-wizard export --force --forc": set(),
    "sendmail-wizard export --expose-user root --expos": {"--expose-user"},
    "sendmail-wizard export --masquerade ": set(),
}
# Command lines before and after the Tab key.
COMPLETED = {
    "sendmail-wizard prev": "sendmail-wizard preview",
    "sendmail-wizard check --answers w": r"sendmail-wizard check --answers web\ one.json",
    "sendmail-wizard check --answers=w": r"sendmail-wizard check --answers=web\ one.json",
    "sendmail-wizard check --role=n": "sendmail-wizard check --role=null-client",
    "sendmail-wizard check --masquerade-e": "sendmail-wizard check --masquerade-envelope",
    f"{STAGE}/bin/sendmail-wizard expo": f"{STAGE}/bin/sendmail-wizard export",
}


class Completion:
    """One of the shells below."""

    shell_class = None

    @classmethod
    def setUpClass(cls):
        name = cls.shell_class.__name__.lower()
        if shells.is_missing(name):
            raise unittest.SkipTest(f"{name} is missing")
        folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        home, here = folder / "home", folder / "here"
        home.mkdir()
        for file in FILES:
            (here / file).parent.mkdir(parents=True, exist_ok=True)
            (here / file).touch()
        cls.shell = cls.shell_class(STAGE, home, here)
        cls.addClassCleanup(cls.shell.close)

    def test_candidates(self):
        for line, wanted in CANDIDATES.items():
            with self.subTest(line):
                self.assertEqual(self.shell.candidates(line), wanted)

    def test_completed_lines(self):
        for line, wanted in COMPLETED.items():
            with self.subTest(line):
                self.assertEqual(self.shell.completed(line), wanted)


class BashTest(Completion, unittest.TestCase):
    shell_class = shells.Bash


class ZshTest(Completion, unittest.TestCase):
    shell_class = shells.Zsh


class FishTest(Completion, unittest.TestCase):
    shell_class = shells.Fish


if __name__ == "__main__":
    if all(shells.is_missing(name) for name in ("bash", "zsh", "fish")):
        print("skipped: there is no bash, zsh or fish", flush=True)
        sys.exit(77)
    unittest.main(verbosity=2)
