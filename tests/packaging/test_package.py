# SPDX-License-Identifier: MIT
"""The Debian package as CPack makes it: what is in it, what it asks for, and what lintian has to say."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

FOLDER = pathlib.Path(os.environ["PACKAGE_FOLDER"])
CPACK = os.environ["CPACK"], "-G", "DEB", "--config", os.environ["CPACK_CONFIGURATION"], "-B"
IDENTIFIER = os.environ["SENDMAIL_WIZARD_ID"]
TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "dpkg-query", "lintian", "file")
SKIPPED = 77


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def make_package(folder):
    """The path of the package that CPack leaves in the folder."""
    made = subprocess.run([*CPACK, folder], env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"},
                          capture_output=True, text=True)
    if made.returncode != 0:
        raise AssertionError(made.stdout + made.stderr)
    package, = folder.glob("*.deb")
    return package


def reason_against():
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        return f"these programs are missing: {', '.join(missing)}"
    # Built with libraries of another kind of system, or in a root whose package database is not ours.
    if subprocess.run(["dpkg-query", "--search", "libQt6Core.so.6"], capture_output=True).returncode != 0:
        return "the package database does not know where the libraries come from"


class PackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(FOLDER, ignore_errors=True)
        cls.package = make_package(FOLDER)

    def field(self, name):
        return output_of("dpkg-deb", "--field", self.package, name).strip()

    def contents(self):
        """Of every path its rights and owner."""
        rows = (line.split(maxsplit=5) for line in output_of("dpkg-deb", "--contents", self.package).splitlines())
        return {row[5].removeprefix("."): (row[0], row[1]) for row in rows}

    def test_lintian_finds_nothing(self):
        done = subprocess.run(["lintian", "--allow-root", "--info", "--fail-on", "error,warning", self.package],
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_equal_sources_make_equal_packages(self):
        self.assertEqual(make_package(FOLDER / "again").read_bytes(), self.package.read_bytes())

    def test_dependencies(self):
        depends = [re.sub(r" \(.*", "", name) for name in self.field("Depends").split(", ")]
        for library in ("libc6", "libqt6core6t64", "libqt6widgets6", "libkf6syntaxhighlighting6", "libarchive13t64"):
            self.assertIn(library, depends)
        self.assertIn("qt6-svg-plugins", depends, "the icons are drawn by a plugin")
        recommends = self.field("Recommends").split(", ")
        for helper in ("m4", "sendmail-cf"):
            self.assertIn(helper, recommends)
            self.assertNotIn(helper, depends)

    def test_no_mail_server_comes_along(self):
        named = self.field("Depends") + self.field("Recommends")
        self.assertNotRegex(named, r"mail-transport-agent|sendmail-bin|sendmail-base|\bsendmail\b(?!-cf)")

    def test_description(self):
        lines = self.field("Description").splitlines()
        self.assertLess(len(lines[0]), 80)
        self.assertFalse(lines[0].startswith(("A ", "a ", "Sendmail")))
        self.assertGreater(len(lines), 5)
        self.assertEqual(self.field("Section"), "admin")
        self.assertRegex(self.field("Maintainer"), r"^[^<>]+ <[^<>@ ]+@[^<>@ ]+>$")

    def test_files(self):
        paths = self.contents()
        for path in ("/usr/bin/sendmail-wizard",
                     "/usr/share/man/man1/sendmail-wizard.1.gz",
                     "/usr/share/doc/sendmail-wizard/copyright",
                     "/usr/share/doc/sendmail-wizard/changelog.gz",
                     f"/usr/share/applications/{IDENTIFIER}.desktop",
                     f"/usr/share/metainfo/{IDENTIFIER}.metainfo.xml",
                     f"/usr/share/mime/packages/{IDENTIFIER}.xml",
                     f"/usr/share/icons/hicolor/scalable/apps/{IDENTIFIER}.svg",
                     "/usr/share/bash-completion/completions/sendmail-wizard",
                     "/usr/share/zsh/vendor-completions/_sendmail-wizard",
                     "/usr/share/fish/vendor_completions.d/sendmail-wizard.fish"):
            self.assertIn(path, paths)

    def test_rights(self):
        for path, (rights, owner) in self.contents().items():
            with self.subTest(path):
                self.assertEqual(owner, "root/root")
                runs = path.endswith("/") or path.startswith("/usr/bin/")
                self.assertEqual(rights[1:], "rwxr-xr-x" if runs else "rw-r--r--")

    def test_no_empty_folder(self):
        paths = list(self.contents())
        empty = [path for path in paths if path.endswith("/")
                 and not any(other != path and other.startswith(path) for other in paths)]
        self.assertEqual(empty, [])

    def test_links_of_the_readme(self):
        paths = self.contents()
        folder = "/usr/share/doc/sendmail-wizard/"
        readme = pathlib.Path(os.environ["PROJECT_FOLDER"], "README.md").read_text()
        for target in re.findall(r"!\[[^]]*\]\(([^)]+)\)", readme):
            self.assertIn(folder + target, paths)


if __name__ == "__main__":
    if reason := reason_against():
        print(f"skipped: {reason}", flush=True)
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
