# SPDX-License-Identifier: MIT
"""The man page names the commands and options that the program has, no more and no fewer."""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

PROGRAM = os.environ["SENDMAIL_WIZARD_PROGRAM"]
PAGE = pathlib.Path(os.environ["PROJECT_FOLDER"], "resources/man/sendmail-wizard.1")
# Not in the general help: only shells have a use for it.
FOR_SHELLS = {"complete"}


def output_of(*arguments):
    return subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, text=True).stdout


def left_column(text, start):
    """What stands left in the rows that begin with `start`."""
    return [row.strip().split("   ")[0] for row in text.splitlines() if re.match(rf"  {start}", row)]


def commands():
    return {row.split()[0] for row in left_column(output_of("help"), r"\w")} | FOR_SHELLS


def options(text):
    return set(re.findall(r"--[a-z][a-z0-9-]*", text))


class ManPageTest(unittest.TestCase):
    def setUp(self):
        self.source = PAGE.read_text().replace(r"\-", "-")

    def test_commands(self):
        section = re.search(r"^\.SH COMMANDS\n(.*?)^\.SH ", self.source, re.M | re.S)[1]
        named = re.findall(r'^\.TP\n\.BR? "?([a-z]+)', section, re.M)
        self.assertEqual(set(named), commands())

    def test_options(self):
        helps = [output_of("help"), *(output_of("help", command) for command in commands())]
        rows = "\n".join(row for text in helps for row in left_column(text, "-"))
        self.assertEqual(options(self.source), options(rows))

    def test_synopsis_names_every_command(self):
        section = re.search(r"^\.SH SYNOPSIS\n(.*?)^\.SH ", self.source, re.M | re.S)[1]
        for command in commands() - FOR_SHELLS:
            self.assertIn(command, section)

    @unittest.skipUnless(shutil.which("groff"), "groff is missing")
    def test_nothing_to_warn_of(self):
        done = subprocess.run(["groff", "-man", "-ww", "-z", "-Tutf8", PAGE], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main(verbosity=2)
