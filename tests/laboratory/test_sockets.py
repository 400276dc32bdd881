# SPDX-License-Identifier: MIT
"""Which ports are open once the daemon runs: exactly those that were asked for and promised."""

import unittest

import laboratory
import wizard
from wizard import answers

# Which sockets each pair of (IPv6, port 587) opens.
LOOPBACK = {
    (False, False): ["127.0.0.1:25"],
    (True, False): ["127.0.0.1:25", "[::1]:25"],
    (False, True): ["127.0.0.1:25", "127.0.0.1:587"],
    (True, True): ["127.0.0.1:25", "127.0.0.1:587", "[::1]:25", "[::1]:587"],
}
# Linux binds an IPv6 socket for every address to IPv4 as well, and then refuses a second one for IPv4: one
# socket is both, and ss shows it as *.
NETWORK = {
    (False, False): ["0.0.0.0:25"],
    (True, False): ["*:25"],
    (False, True): ["0.0.0.0:25", "0.0.0.0:587"],
    (True, True): ["*:25", "*:587"],
}

DAEMONS = [
    ("null-client", "loopback", LOOPBACK),
    ("local-aliases", "loopback", LOOPBACK),
    ("local-aliases", "network", NETWORK),
    ("mail-server", "loopback", LOOPBACK),
    ("mail-server", "network", NETWORK),
]


def listening(host):
    texts = ((f"[{address}]" if ":" in address else address, port) for _, address, port in host.sockets())
    return sorted(f"{address}:{port}" for address, port in texts)


class Sockets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lab = cls.enterClassContext(laboratory.Laboratory())
        cls.host = cls.lab.host(wizard.HOST, ipv6=True)

    def check(self, expected, given):
        bundle = wizard.export(self.lab, given)
        promised = wizard.bundle_data(bundle)["sockets"].split(",")
        self.assertEqual(sorted(promised), [socket.replace("*", "[::]") for socket in expected])
        self.host.install_bundle_files(bundle)
        self.assertEqual(self.open_ports(), expected)

    def open_ports(self):
        daemon = self.host.start_daemon(["/usr/sbin/sendmail", "-bD"])
        try:
            self.host.wait_for_sendmail(daemon)
            return listening(self.host)
        finally:
            self.host.stop_daemon(daemon)

    def test_asked_for(self):
        for role, where, sockets in DAEMONS:
            for (ipv6, submission), expected in sockets.items():
                with self.subTest(role=role, where=where, ipv6=ipv6, submission=submission):
                    self.check(expected, answers(role, listening__where=where, listening__ipv6=ipv6,
                                                 listening__submissionPort=submission))

    def test_older_target(self):
        for role, where, sockets in DAEMONS:
            with self.subTest(role=role, where=where):
                self.check(sockets[False, False], answers(role, listening__where=where, host__release="8.10"))

    def test_no_daemon(self):
        bundle = wizard.export(self.lab, answers("null-client"))
        self.assertEqual(wizard.bundle_data(bundle)["sockets"], "none")
        self.host.install_bundle_files(bundle)
        self.assertEqual(listening(self.host), [])
        with self.subTest("a daemon that somebody starts all the same stays on the loopback address"):
            self.assertEqual(self.open_ports(), ["127.0.0.1:25"])


class WithoutIpv6(unittest.TestCase):
    """IPv6 was asked for, and the host has it off: IPv4 works all the same."""

    def setUp(self):
        self.lab = self.enterContext(laboratory.Laboratory())
        self.host = self.lab.host(wizard.HOST)
        self.host.shell("for i in all default lo; do echo 1 > /proc/sys/net/ipv6/conf/$i/disable_ipv6; done")

    def start(self, *arguments, **fields):
        given = answers(*arguments, listening__ipv6=True, **fields)
        self.host.install_bundle_files(wizard.export(self.lab, given))
        self.host.wait_for_sendmail(self.host.start_daemon(["/usr/sbin/sendmail", "-bD"]), 90)

    def test_loopback(self):
        self.start("null-client", listening__where="loopback")
        self.assertEqual(listening(self.host), ["127.0.0.1:25"])

    def test_network(self):
        self.start("mail-server")
        self.assertEqual(listening(self.host), ["*:25"])


if __name__ == "__main__":
    laboratory.main()
