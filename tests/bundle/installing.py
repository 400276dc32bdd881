# SPDX-License-Identifier: MIT
"""A bundle on a host with the real sendmail, and its install.sh: what the tests of it have in common."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import laboratory

HOST = "web01.example.com"
HUB = "mail.example.com"
CONFIGURATION = ["/etc/mail/sendmail.mc", "/etc/mail/submit.mc", "/etc/mail/sendmail.cf", "/etc/mail/submit.cf"]
# Everything that the installer or what it calls might touch. Without folders' own times, and without the backups.
SNAPSHOT = r"""
find /etc /var/spool /usr/share/sendmail -xdev \
    \( -type f -printf '%p %m %U %G %T@ %s ' -exec sha256sum '{}' ';' \) \
    -o \( -type l -printf '%p %l\n' \) -o \( -type d -printf '%p %m %U %G\n' \) | sort
"""


def answers(role, **changes):
    """An answers file; `changes` replace whole parts of it."""
    parts = {"version": 1, "role": role, "host": {"name": HOST}, "relay": {"address": HUB},
             "masquerade": {"domain": "example.com"}}
    if role == "local-aliases":
        parts |= {"listening": {"where": "loopback"}, "aliases": {"root": "admin@example.com"}}
    if role == "mail-server":
        parts |= {"listening": {"where": "network"},
                  "server": {"acceptedDomains": ["example.com"], "mayRelay": ["192.0.2.0/24"]}}
    return parts | changes


class InstallTest(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.host = self.lab.host(HOST, names=["example.com"])

    def bundle(self, parts, name="bundle", options=()):
        """Exports a bundle and copies it to /root/NAME on the host."""
        file = self.folder / f"{name}.json"
        file.write_text(json.dumps(parts))
        target = self.folder / name
        subprocess.run([os.environ["WRITE_BUNDLE"], file, target, *options], check=True)
        self.host.copy_in(target, f"/root/{name}")

    def change_data(self, line, name="bundle"):
        """Puts a line into bundle.conf in place of the one with the same key."""
        self.host.shell(f"sed -i 's|^{line.partition('=')[0]}=.*|{line}|' /root/{name}/bundle.conf")
        self.sum_again(name)

    def sum_again(self, name="bundle"):
        self.host.shell(f"cd /root/{name} && sha256sum $(sed 's/.*  //' SHA256SUMS) > new && mv new SHA256SUMS")

    def install(self, *arguments, status=0, name="bundle", shell="sh"):
        done = self.host.run([*shell.split(), f"/root/{name}/install.sh", *arguments], check=False, timeout=180)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        if status == 0:
            self.assertEqual(done.stderr, "", done.stdout)
        return done.stdout

    def snapshot(self):
        return self.host.shell(SNAPSHOT).stdout.splitlines()

    def assert_unchanged(self, before):
        self.assertEqual(sorted(set(self.snapshot()) ^ set(before)), [])

    def configuration(self):
        """What counts in the four files: Debian's make appends the .mc to a .cf as comments, and a header."""
        result = {}
        for path in CONFIGURATION:
            lines = self.host.read_file(path).splitlines()
            result[path] = [line for line in lines if line and not (path.endswith(".cf") and line.startswith("#"))]
        return result

    def mail_sockets(self):
        return {socket for socket in self.host.sockets() if socket[2] in (25, 465, 587)}

    def daemon_runs(self):
        return self.host.run(["pgrep", "-x", "sendmail-mta"], check=False).returncode == 0
