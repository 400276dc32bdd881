# SPDX-License-Identifier: MIT
"""Every role, place to listen, release and platform through real m4 and the real sendmail."""

import itertools
import re
import unittest

import laboratory
import wizard
from wizard import answers

ROLES = {
    "null-client": ["none", "loopback"],
    "local-aliases": ["loopback", "network"],
    "mail-server": ["network", "loopback"],
}
# One of each kind: without DAEMON_OPTIONS, without a submission program, with both, the newest.
RELEASES = ["8.9", "8.10", "8.12", "8.18"]
PLATFORMS = ["debian", "redhat", "freebsd", "solaris", "generic"]

# The cf tree at hand is newer than 8.9 and says so, each time.
EXPECTED_WARNING = "WARNING: confDAEMON_OPTIONS is no longer valid.\n\tUse DAEMON_OPTIONS(); see cf/README.\n"

# Where the platforms keep the cf tree, for the header's include.
TREES = """
ln -s /usr/share/sendmail/cf /usr/share/sendmail-cf
ln -s /usr/share/sendmail/cf /etc/mail/cf
"""

# For each folder named on stdin: the two ways to compile, their complaints, and what sendmail says about it.
COMPILE = r"""
tree=/usr/share/sendmail/cf
compile() {
    m4 -D_CF_DIR_=$tree/ $tree/m4/cf.m4 "$1.mc" > "$1.built" 2> "$1.messages"
    m4 "$1.mc" > "$1.plain" 2>> "$1.messages"
    sendmail -C "$PWD/$1.cf" -bt < /dev/null > "$1.accepted" 2>&1 || echo "status $?" >> "$1.accepted"
}
while read -r folder; do
    cd "$folder"
    compile sendmail
    if [ -e submit.mc ]; then compile submit; fi
done
"""
PROMPT = "ADDRESS TEST MODE (ruleset 3 NOT automatically invoked)\nEnter <ruleset> <address>\n> "


def combinations():
    for role, places in ROLES.items():
        yield from itertools.product([role], places, RELEASES, PLATFORMS)


def body(cf):
    """A .cf without the header, which names user, host and date."""
    return re.sub(r"(?m)^#.*\n|^\s*\n", "", cf)


class Matrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(laboratory.Laboratory())
        cls.host = cls.lab.host(wizard.HOST)
        cls.host.shell(TREES)
        cls.bundles = {}
        everything = cls.lab.folder()
        for number, combination in enumerate(combinations()):
            role, where, release, platform = combination
            given = answers(role, listening__where=where, host__release=release, host__platform=platform)
            bundle = wizard.export(cls.lab, given)
            bundle.rename(everything / str(number))
            cls.bundles[combination] = everything / str(number)
        cls.host.copy_in(everything, "/root/all")
        cls.host.shell(COMPILE, input="".join(f"/root/all/{number}\n" for number in range(len(cls.bundles))))
        cls.host.copy_out("/root/all", everything)

    def files(self):
        """Combination, its release, and the path of each .mc without the ending."""
        for combination, folder in self.bundles.items():
            for name in ("sendmail", "submit"):
                if (folder / f"{name}.mc").exists():
                    yield combination, combination[2], folder / name

    def test_which_files(self):
        for combination, folder in self.bundles.items():
            with self.subTest(combination=combination):
                found = {path.name for path in folder.glob("*.?[cf]") if path.name != "bundle.conf"}
                expected = {"sendmail.mc", "sendmail.cf"}
                if combination[2] not in ("8.9", "8.10"):
                    expected |= {"submit.mc", "submit.cf"}
                self.assertEqual(found, expected)

    def test_preview_shows_what_the_bundle_ships(self):
        for role, places in ROLES.items():
            folder = self.bundles[role, places[0], "8.18", "debian"]
            for name in ("sendmail.mc", "sendmail.cf", "submit.mc", "submit.cf"):
                with self.subTest(role=role, file=name):
                    shown = wizard.run("preview", name, "--answers", folder / "answers.json").stdout
                    self.assertEqual(shown, (folder / name).read_text())

    def test_m4_is_silent(self):
        for combination, release, path in self.files():
            with self.subTest(combination=combination, file=path.name):
                messages = path.with_suffix(".messages").read_text()
                if release == "8.9":
                    messages = messages.replace(EXPECTED_WARNING, "")
                self.assertEqual(messages, "")

    def test_both_ways_to_compile_give_what_the_bundle_ships(self):
        for combination, _, path in self.files():
            shipped = body(path.with_suffix(".cf").read_text())
            for way in (".built", ".plain"):
                with self.subTest(combination=combination, file=path.name, way=way):
                    self.assertEqual(body(path.with_suffix(way).read_text()), shipped)

    def test_nothing_is_left_unexpanded(self):
        for combination, _, path in self.files():
            with self.subTest(combination=combination, file=path.name):
                self.assertNotRegex(body(path.with_suffix(".cf").read_text()), r"(?m)^[A-Z_]{3,}\(|\bdnl\b|`")

    def test_sendmail_accepts_it(self):
        for combination, _, path in self.files():
            with self.subTest(combination=combination, file=path.name):
                self.assertEqual(path.with_suffix(".accepted").read_text().rstrip(), PROMPT.rstrip())


if __name__ == "__main__":
    laboratory.main()
