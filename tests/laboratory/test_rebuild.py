# SPDX-License-Identifier: MIT
"""Debian's own tools over the bundle's files: they build the same .cf and leave the .mc files alone."""

import re
import unittest

import laboratory
import wizard
from wizard import answers

CONFIGURATIONS = [
    ("null client", answers("null-client")),
    ("null client with a daemon", answers("null-client", listening__where="loopback",
                                          relay__address="[192.0.2.25]:2525")),
    ("without comments", answers("null-client", comments=False)),
    ("local aliases", answers("local-aliases", listening__ipv6=True, masquerade__exposedUsers=["dave"])),
    ("names without an alias to the hub", answers("local-aliases", relay__address="[mailhost.example.com]",
                                                  relay__unaliasedToHub=True)),
    ("relay with a login", answers("null-client", listening__where="loopback", relay__security="login",
                                   relay__user="web01@example.com")),
    ("relay with a certificate", answers("local-aliases", relay__security="verified")),
    ("relay without TLS", answers("null-client", relay__security="plain")),
    ("mail server", answers("mail-server", listening__submissionPort=True, masquerade__entireDomain=True)),
]
MC_FILES = ("sendmail.mc", "submit.mc")


def body(cf):
    """A .cf without its header, which names user, host and date, and without the .mc that Debian appends."""
    return re.sub(r"\n### /etc/mail/\w+\.mc ###\n(#.*\n)*\Z|(?m:^#####.*\n)", "", cf).rstrip()


class Rebuild(unittest.TestCase):
    def rebuild(self, command):
        for name, given in CONFIGURATIONS:
            with self.subTest(configuration=name), laboratory.Laboratory() as lab:
                host = lab.host(wizard.HOST)
                bundle = wizard.export(lab, given)
                host.copy_in(bundle, "/root/bundle")
                host.shell("cp /root/bundle/*.mc /etc/mail/ && rm -f /etc/mail/*.cf")
                done = host.shell(command)
                self.assertNotRegex(done.stdout + done.stderr, r"\*\*\* ERROR|m4:")
                for file in MC_FILES:
                    shipped = (bundle / file).read_text()
                    self.assertEqual(host.read_file(f"/etc/mail/{file}"), shipped)
                    cf = file.replace(".mc", ".cf")
                    self.assertEqual(body(host.read_file(f"/etc/mail/{cf}")), body((bundle / cf).read_text()))

    def test_make(self):
        self.rebuild("make -C /etc/mail")

    def test_update_sendmail(self):
        self.rebuild("/usr/share/sendmail/update_sendmail; make -C /etc/mail")


if __name__ == "__main__":
    laboratory.main()
