# SPDX-License-Identifier: MIT
"""The desktop entry, the software catalogue's entry and the file type, as they are installed."""

import configparser
import os
import pathlib
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml

STAGE = pathlib.Path(os.environ["SENDMAIL_WIZARD_STAGE"])
IDENTIFIER = os.environ["SENDMAIL_WIZARD_ID"]
HOMEPAGE = os.environ["SENDMAIL_WIZARD_HOMEPAGE"]
PROGRAM = STAGE / "bin/sendmail-wizard"
ENTRY = STAGE / f"share/applications/{IDENTIFIER}.desktop"
PUBLISHED = pathlib.Path(os.environ["PUBLISHED_METAINFO"])
METAINFO = STAGE / f"share/metainfo/{IDENTIFIER}.metainfo.xml"
LANGUAGES = {"de", "es", "fr", "ja"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# Asks the desktop's library for the type of each named file.
ASK_TYPE = """
import sys
from gi.repository import Gio
for name in sys.argv[1:]:
    print(Gio.content_type_guess(name, b'{"version": 1}')[0])
"""


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"{tool} is missing")


def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


class DesktopEntryTest(unittest.TestCase):
    @needs("desktop-file-validate")
    def test_valid_without_a_hint(self):
        done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    def test_one_name_everywhere(self):
        self.assertEqual(desktop_entry()["Icon"], IDENTIFIER)
        self.assertTrue((STAGE / f"share/icons/hicolor/scalable/apps/{IDENTIFIER}.svg").is_file())
        self.assertIn(IDENTIFIER.encode("utf-16-le"), PROGRAM.read_bytes(), "the window tells its desktop file")

    def test_opens_files(self):
        command = desktop_entry()["Exec"].split()
        self.assertEqual(command[0], PROGRAM.name)
        self.assertEqual(command[-1], "%f")

    def test_every_language(self):
        entry = desktop_entry()
        for key in ("GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                with self.subTest(key, language=language):
                    self.assertNotIn(entry[f"{key}[{language}]"], ("", entry[key]))


class MetainfoTest(unittest.TestCase):
    def setUp(self):
        self.root = xml.parse(METAINFO).getroot()

    @needs("appstreamcli")
    def test_valid(self):
        # A home page that does not exist is better missing than made up.
        lenient = [] if HOMEPAGE else ["--override=url-homepage-missing=info"]
        done = subprocess.run(["appstreamcli", "validate", "--no-net", *lenient, METAINFO],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    @needs("appstreamcli")
    def test_published(self):
        done = subprocess.run(["appstreamcli", "validate", "--no-net", PUBLISHED], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        pictures = [image.text for image in xml.parse(PUBLISHED).getroot().iterfind("screenshots/screenshot/image")]
        self.assertTrue(pictures)
        for picture in pictures:
            local = picture.removeprefix("https://wizard.example.org/sendmail/")
            self.assertTrue((pathlib.Path(os.environ["PROJECT_FOLDER"]) / local).is_file(), picture)

    def test_names(self):
        self.assertEqual(self.root.findtext("id"), IDENTIFIER)
        self.assertEqual(self.root.findtext("launchable"), ENTRY.name)
        self.assertEqual(self.root.findtext("icon"), IDENTIFIER)
        self.assertEqual(self.root.findtext("provides/binary"), PROGRAM.name)
        self.assertEqual(self.root.findtext("provides/mediatype") + ";", desktop_entry()["MimeType"])

    def test_release_is_the_program_s(self):
        version = subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
        self.assertEqual(self.root.find("releases/release").get("version"), version)

    def test_every_language(self):
        for parent in self.root.iter():
            texts = [child for child in parent if child.tag in ("summary", "p", "li")]
            for position, text in enumerate(texts):
                if text.get(LANGUAGE):
                    continue
                following = [other.get(LANGUAGE) for other in texts[position + 1:]]
                languages = following[:following.index(None)] if None in following else following
                with self.subTest(text.text):
                    self.assertEqual(set(languages), LANGUAGES)


class FileTypeTest(unittest.TestCase):
    @needs("update-mime-database")
    def test_type_of_a_name(self):
        subprocess.run(["update-mime-database", STAGE / "share/mime"], check=True)
        ours, other = desktop_entry()["MimeType"].rstrip(";"), "application/json"
        names = {"answers.json": ours, "/home/a b/answers.json": ours, "web01.answers.json": ours,
                 "package.json": other, "myanswers.json": other}
        environment = os.environ | {"XDG_DATA_DIRS": f"{STAGE}/share:/usr/share", "XDG_DATA_HOME": f"{STAGE}/none"}
        done = subprocess.run([sys.executable, "-c", ASK_TYPE, *names], env=environment, capture_output=True, text=True)
        if "No module named 'gi'" in done.stderr:
            self.skipTest("GLib cannot be asked from Python")
        self.assertEqual(dict(zip(names, done.stdout.split())), names)


if __name__ == "__main__":
    unittest.main(verbosity=2)
