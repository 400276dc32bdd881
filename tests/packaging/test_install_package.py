# SPDX-License-Identifier: MIT
"""The Debian package on a bare Debian: apt finds what it depends on, the program works, and nothing of it stays."""

import os
import pathlib
import sys
import unittest

import bare_system

FOLDER = pathlib.Path(os.environ["PACKAGE_FOLDER"])
NULL_CLIENT = ("--host", "web01.example.com", "--relay", "mailhost.example.com")
# Outside of what is compared: the user's settings stay when a package goes.
HOME = "/tmp/home"
# Qt says this once it hands what it has painted to the display.
PAINTED = "Flushing"


class InstallTest(unittest.TestCase):
    def setUp(self):
        self.system = self.enterContext(bare_system.BareSystem())
        self.fetch_lists()

    def fetch_lists(self):
        """Lists of an earlier run serve when the mirror is out of reach."""
        done = self.system.apt("update", check=False)
        known = self.system.run("apt-cache", "policy", "qt6-svg-plugins", check=False).stdout
        if "Candidate: " not in known:
            self.skipTest(f"the Debian mirror is out of reach:\n{done.stderr}")

    def fetch(self, command, *packages):
        fetched = self.system.apt(command, "--no-install-recommends", "--download-only", *packages, check=False)
        if "Failed to fetch" in fetched.stderr:
            self.skipTest(f"the Debian mirror is out of reach:\n{fetched.stderr}")

    def install(self, *packages):
        self.fetch("install", *packages)
        self.system.apt("install", "--no-install-recommends", *packages)

    def test_life_of_the_package(self):
        package, = FOLDER.glob("*.deb")
        package = self.system.copy_in(package)
        self.system.run("mkdir", HOME)
        self.install_what_it_depends_on(package)
        before = self.system.snapshot()
        self.install(package)
        self.assertEqual(self.system.run("dpkg", "--verify", "sendmail-wizard").stdout, "")
        self.check_commands()
        self.check_window()
        self.check_no_cf()
        self.system.apt("purge", "sendmail-wizard")
        self.assert_same_files(self.system.snapshot(), before)
        self.install(package, "m4", "sendmail-cf")
        self.check_cf()

    def install_what_it_depends_on(self, package):
        """Apart from the package, so that what it leaves behind can be told from what its libraries do."""
        depends = self.system.run("dpkg-deb", "--field", package, "Depends").stdout.strip()
        self.fetch("satisfy", depends)
        self.system.apt("satisfy", "--no-install-recommends", depends)

    def check_commands(self):
        self.assertRegex(self.system.run("sendmail-wizard", "--version").stdout, r"^sendmail-wizard \d+\.\d+\.\d+\n$")
        text = self.system.run("sendmail-wizard", "preview", "sendmail.mc", *NULL_CLIENT).stdout
        self.assertIn("FEATURE(`nullclient', `mailhost.example.com')dnl", text)

    def check_window(self):
        """Whatever Qt misses, it says."""
        window = self.system.start("sendmail-wizard", HOME=HOME, QT_QPA_PLATFORM="offscreen",
                                   QT_LOGGING_RULES="qt.widgets.painting=true")
        try:
            said = []
            for line in window.stderr:
                if PAINTED in line:
                    break
                said.append(line)
            else:
                self.fail("the window was never painted:\n" + "".join(said))
            self.assertEqual([line for line in said if not line.startswith("qt.widgets.painting")], [])
        finally:
            window.kill()
            window.communicate()

    def check_no_cf(self):
        done = self.system.run("sendmail-wizard", "preview", "sendmail.cf", *NULL_CLIENT, check=False)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("cf tree was found in none of", done.stderr)

    def check_cf(self):
        text = self.system.run("sendmail-wizard", "preview", "sendmail.cf", *NULL_CLIENT).stdout
        self.assertRegex(text, r"(?m)^DHmailhost\.example\.com$")
        self.assertRegex(text, r"(?m)^Mlocal\b|^Mprog\b|^Mrelay\b|^Mnullclient\b|^Mesmtp\b")

    def assert_same_files(self, after, before):
        self.maxDiff = None
        self.assertEqual(sorted(set(after) - set(before)), [], "left behind")
        self.assertEqual(sorted(set(before) - set(after)), [], "taken away")


if __name__ == "__main__":
    if not any(FOLDER.glob("*.deb")):
        bare_system.skip("no package was made")
    bare_system.enter()
    result = unittest.main(verbosity=2, exit=False).result
    if result.skipped:
        bare_system.skip(result.skipped[0][1])
    sys.exit(not result.wasSuccessful())
