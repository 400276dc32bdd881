# SPDX-License-Identifier: MIT
"""Bundles and hosts' files full of tricks: none is executed, and no terminal gets their control characters."""

import re
import unittest

import installation
import laboratory
import snapshot
import wizard

SHELLS = ("dash", "bash --posix", "busybox sh")
_SUMS_AGAIN = ("sed 's/.*  //' SHA256SUMS | while read -r name; do sha256sum \"$name\"; done >/tmp/sums;"
               " mv /tmp/sums SHA256SUMS")
# In bundle.conf, in place of the line of the host's name.
DATA = {
    "command substitution": b"host=$(touch /owned)",
    "backquotes": b"host=`touch /owned`",
    "a second command": b"host=web01;touch /owned",
    "single quote": b"host=web01' ; touch /owned ; '",
    "double quote": b'host=web01" ; touch /owned ; "',
    "a line of its own": b"host=web01.example.com\ntouch /owned",
    "a value on two lines": b"host=web01.\\\nexample.com",
    "NUL": b"host=web01\0.example.com$(touch /owned)",
    "only NUL": b"\0",
    "CR LF": b"host=web01.example.com\r",
    "escape sequence": b"host=\033]0;owned\007\033[2J",
    "C1 control": b"host=\xc2\x9b2J",
    "not UTF-8": b"host=\xff\xfe",
    "DEL": b"host=web01\x7f",
    "escape sequence in a key": b"\033[2J=1",
    "escape sequence in a path": b"host=web01.example.com\nconfig_folder=/etc/\033[2Jmail",
    "ten thousand letters": b"host=" + 10000 * b"a",
    "ten thousand letters in a key": 10000 * b"a" + b"=1",
    "key twice": b"host=web01.example.com\nhost=web01.example.com",
    "unknown key": b"host=web01.example.com\nPATH=/tmp",
    "a key that is an option": b"-n=1",
    "arithmetic": b"interval=a[$(touch${IFS}/owned)]",
    "glob": b"host=/*",
    "a name that begins with a hyphen": b"host=-rf",
}
# What is done to the bundle's folder.
FOLDERS = {
    "file name with a command": "touch '$(touch owned)' ';touch owned' '`touch owned`'",
    "file name with an escape sequence": "touch \"$(printf '\\033[2Jx')\"",
    "file name with a newline": "touch \"$(printf 'x\\ny')\"",
    "file name that is an option": "touch -- -rf --help",
    "escape sequence in the sums": "printf 'x  \\033[2J\\n' >>SHA256SUMS",
    "command in the sums": "echo 'x  $(touch /owned)' >>SHA256SUMS",
    "folder in the sums": "echo 'x  ../../etc/shadow' >>SHA256SUMS",
    "no name in the sums": "echo 'x' >>SHA256SUMS",
    "sums of another bundle": "sed -i 's/^./0/' SHA256SUMS",
    "a link in place of a file": "ln -sf /etc/shadow sendmail.mc",
    "a link to a device": "ln -sf /dev/zero submit.mc",
    "a link to a file that fits": "mv submit.mc /root/elsewhere; ln -s /root/elsewhere submit.mc",
    "a folder in place of a file": "rm submit.mc; mkdir submit.mc",
    "a pipe in place of a file": "rm submit.mc; mkfifo submit.mc",
    "m4 that runs a command": f"echo 'syscmd(`touch /owned'\\'')dnl' >>sendmail.mc; {_SUMS_AGAIN}",
    "m4 that runs a command in a file": f"echo 'define(`x'\\'', esyscmd(`touch /owned'\\''))dnl' >>submit.mc; {_SUMS_AGAIN}",
    "m4 that runs a command by another name": f"echo 'builtin(`syscmd'\\'', `touch /owned'\\'')dnl' >>sendmail.mc; {_SUMS_AGAIN}",
    "m4 that writes a file": f"echo 'debugfile(`/owned'\\'')dnl' >>sendmail.mc; {_SUMS_AGAIN}",
    "sendmail.mc with an escape sequence": f"printf 'dnl \\033[2J\\n' >>sendmail.mc; {_SUMS_AGAIN}",
    "cron line with an escape sequence": f"printf '# \\033[2J\\n' >>sendmail-wizard.cron; {_SUMS_AGAIN}",
    "aliases with an escape sequence": f"printf 'x: \\033[2J\\n' >>aliases; {_SUMS_AGAIN}",
}
# On the host, before anything is installed.
HOSTS = {
    "aliases with an escape sequence": "printf '# \\033[2J\\nroot: x\\n' >>/etc/aliases",
    "sendmail.mc with an escape sequence": "printf 'dnl \\033[2J\\302\\2332J\\n' >>/etc/mail/sendmail.mc",
    "sendmail.conf with a command": "echo 'DAEMON_PARMS=\"$(touch /owned)\";' >>/etc/mail/sendmail.conf",
    "host name with an escape sequence": "printf '192.0.2.80 \\033[2J.example.com web01.example.com\\n' >/etc/hosts",
    "a journal with an escape sequence": "mkdir -p /var/backups/sendmail-wizard; "
                                         "printf 'apply \\033[2J $(touch /owned)\\nbegin \\033[2J\\n' "
                                         ">/var/backups/sendmail-wizard/.journal",
    "a lock with a command": "mkdir -p /var/backups/sendmail-wizard; "
                             "echo '$(touch /owned) `touch /owned` -1' >/var/backups/sendmail-wizard/.lock",
}
_RAW = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xff")


class Hostile(unittest.TestCase):
    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.bundle = installation.exported(self.lab, "local-aliases")

    def host(self):
        host = self.lab.host(wizard.HOST, address=installation.ADDRESS)
        host.copy_in(self.bundle, "/root/bundle")
        return host

    def run_all(self, host, verbs=("--check", "--status", "--rollback"), shells=SHELLS):
        """Runs the installer in each shell; what it says, and how it ended."""
        for shell in shells:
            for verb in verbs:
                done = host.run([*shell.split(), installation.INSTALLER, verb], input=b"", check=False)
                said = done.stdout + done.stderr
                self.assertIsNone(_RAW.search(said), said)
                self.assertFalse(host.exists("/owned") or host.exists("/root/bundle/owned"), said)
                self.assertLess(len(said), 100_000)
                yield verb, done.returncode, said

    def assert_refused(self, host, says=b".", shells=SHELLS):
        before = snapshot.take(host)
        for verb, status, said in self.run_all(host, ("--check", "--apply"), shells):
            self.assertEqual(status, 1, said)
            self.assertRegex(said, says)
        self.assertEqual(snapshot.differences(before, snapshot.take(host), True), [])

    def test_data(self):
        for name, line in DATA.items():
            with self.subTest(name):
                host = self.host()
                data = re.sub(rb"(?m)^host=.*$", lambda _: line, (self.bundle / "bundle.conf").read_bytes())
                host.write_file("/root/bundle/bundle.conf", data)
                self.assert_refused(host, b"bundle.conf")
                self.lab.remove(host)

    def test_folders(self):
        harmless = re.compile("file name|cron line|escape sequence$")
        for name, line in FOLDERS.items():
            with self.subTest(name):
                host = self.host()
                host.shell(f"cd /root/bundle; {line}")
                if harmless.search(name) and "sums" not in name:
                    for _ in self.run_all(host):
                        pass
                else:
                    self.assert_refused(host, shells=SHELLS if installation.is_full() else SHELLS[:1])
                self.lab.remove(host)

    def test_hosts(self):
        for name, line in HOSTS.items():
            with self.subTest(name):
                host = self.host()
                host.shell(line)
                for _ in self.run_all(host):
                    pass
                self.lab.remove(host)


if __name__ == "__main__":
    laboratory.main()
